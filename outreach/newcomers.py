"""What people who are new on the list get at once: shown before they are put on it, and held for a minute after."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime

from outreach.campaign.folder import Campaign
from outreach.ledger import contactlist
from outreach.ledger.database import Transaction
from outreach.ledger.situation import look
from outreach.model import Contact, Standing
from outreach.plan import Verdict, course


def at_once(tx: Transaction, campaign: Campaign, wanted: Iterable[Contact], now: datetime) -> Counter[str]:
    """How many get which step as soon as this list is taken over; what came to them before is not looked at."""
    situation, new = look(tx, campaign, now), Standing(contact_id=0, joined_at=now)
    due: Counter[str] = Counter()
    for contact in contactlist.arrivals(tx, wanted):
        due.update(one.step for one in course(contact, new, situation, now) if one.verdict is Verdict.DUE)
    return due
