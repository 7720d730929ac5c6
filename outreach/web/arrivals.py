"""People who are new on the list: what they get a minute later, and what a page says of it."""

from __future__ import annotations

from collections import Counter

from outreach.campaign.contacts import ContactList
from outreach.ledger.database import Transaction
from outreach.newcomers import at_once
from outreach.web.desk import Desk
from outreach.web.listfile import readable
from outreach.web.tongue import Tongue


def due(tx: Transaction, desk: Desk, wanted: ContactList) -> Counter[str]:
    """How many of those who are new on this list get which step; nothing while the campaign's files have faults."""
    campaign = readable(desk)
    return at_once(tx, campaign, wanted.contacts, desk.clock()) if campaign else Counter()


def leaves_soon(messages: int, tongue: Tongue) -> str:
    """Until when their messages can be undone; empty where there are none."""
    if not messages:
        return ""
    return tongue.many(
        "%(n)s message leaves in a minute, unless you undo this.",
        "%(n)s messages leave in a minute, unless you undo this.",
        messages,
    )
