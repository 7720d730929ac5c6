"""How many messages a minute go to one receiving domain, of all workers together.

A claim takes the domain's next turn. One whose turn comes later is planned for that instant, and then goes without
another turn; where it comes much later than that, as after a pause, it takes a new one, or all would go at once.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from outreach.addresses import domain_of
from outreach.campaign.config import Config
from outreach.ledger import buckets
from outreach.ledger.database import Transaction
from outreach.ledger.outbox import Delivery
from outreach.ledger.queue import TURN
from outreach.model import Contact
from outreach.plan import Owed, Verdict

#: How long a turn that was given for an instant is good.
GOOD_FOR = timedelta(minutes=1)
#: When to ask again where another worker was taking a turn at the same moment.
BESIDE = timedelta(seconds=1)


def turn_of(tx: Transaction, delivery: Delivery, contact: Contact, config: Config, now: datetime) -> Owed | None:
    """None: it may go now; else until when it waits for its domain's turn."""
    rate, domain = config.pace.per_domain_per_minute, domain_of(contact.address)
    if not rate:
        return None
    why, given = TURN.format(rate, domain), delivery.not_before
    if delivery.reason == why and given is not None and given <= now < given + GOOD_FOR:
        return None
    smtp = config.mail.smtp
    at = buckets.turn_at(tx, f"{smtp.user}@{smtp.host}:{smtp.port} to {domain}", 60 / rate, now)
    if at is None:
        return Owed(delivery.step, Verdict.WAITING, f"{why}; another worker asks just now", at=now + BESIDE)
    return Owed(delivery.step, Verdict.WAITING, why, at=at) if at > now else None
