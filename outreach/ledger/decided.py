"""What the officer decided in review, so that also an older decision can be found and taken back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import not_, select

from outreach.ledger.attempts import Attempt
from outreach.ledger.columns import equals
from outreach.ledger.database import Transaction
from outreach.ledger.inbound import InboundState
from outreach.ledger.schema import attempt, contact, delivery, inbound

#: What each decision of a delivery is called in review.
SETTLED: Mapping[str, str] = MappingProxyType(
    {Attempt.SETTLED_SENT: "sent", Attempt.SETTLED_AGAIN: "again", Attempt.SETTLED_LEFT: "leave"}
)


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision that can be taken back: `id` as in review, whom and which message it is about, what it was.

    `subject` is the message's own, or the name of the step.
    """

    id: str
    email: str
    subject: str
    decision: str
    at: datetime


def decided(tx: Transaction, limit: int) -> list[Decided]:
    """The newest decisions first, no more than `limit`."""
    return sorted((*_messages(tx, limit), *_deliveries(tx, limit)), key=lambda one: one.at, reverse=True)[:limit]


def _messages(tx: Transaction, limit: int) -> Iterator[Decided]:
    mine = (inbound.c.campaign_id == tx.campaign, equals(inbound.c.state, InboundState.DECIDED))
    found = select(inbound, contact.c.email).outerjoin(contact, contact.c.id == inbound.c.contact_id).where(*mine)
    for row in tx.execute(found.order_by(inbound.c.decided_at.desc()).limit(limit)):
        yield Decided(f"r{row.id}", row.email or row.sender, row.subject, row.decision, row.decided_at)


def _deliveries(tx: Transaction, limit: int) -> Iterator[Decided]:
    """Those after whose decision nothing happened: what went out since cannot be taken back."""
    since = attempt.alias()
    later = select(since.c.id).where(since.c.delivery_id == attempt.c.delivery_id, since.c.id > attempt.c.id)
    found = (
        select(attempt.c.what, attempt.c.at, delivery.c.id, delivery.c.step, contact.c.email)
        .join(delivery, delivery.c.id == attempt.c.delivery_id)
        .join(contact, contact.c.id == delivery.c.contact_id)
        .where(attempt.c.what.in_(list(SETTLED)), delivery.c.campaign_id == tx.campaign, not_(later.exists()))
    )
    for row in tx.execute(found.order_by(attempt.c.id.desc()).limit(limit)):
        yield Decided(f"d{row.id}", row.email, row.step, SETTLED[row.what], row.at)
