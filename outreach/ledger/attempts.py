"""What happened to each delivery, one row a time, never changed afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import insert

from outreach.ledger import schema
from outreach.ledger.database import Transaction


class Attempt(StrEnum):
    """The kinds of things that happen to a delivery and are worth telling."""

    SENT = "sent"
    REFUSED = "refused for now"
    FAILED = "refused for good"
    UNCERTAIN = "uncertain"
    PROVED = "proved sent"
    SETTLED_SENT = "settled as sent"
    SETTLED_AGAIN = "settled to send again"
    SETTLED_LEFT = "settled to leave"
    UNDONE = "settlement undone"
    RESEND = "resend asked"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"


#: The officer's decisions, which can be undone as long as nothing followed.
SETTLEMENTS = (Attempt.SETTLED_SENT, Attempt.SETTLED_AGAIN, Attempt.SETTLED_LEFT)


def note(
    tx: Transaction,
    ids: Sequence[int],
    what: Attempt,
    now: datetime,
    *,
    before: str = "",
    after: str = "",
    reply: str = "",
    by: str = "",
) -> None:
    """Writes the same happening for each of these deliveries."""
    row = {"at": now, "what": what.value, "before": before, "after": after, "reply": reply, "by": by}
    tx.execute_many(insert(schema.attempt), [{"delivery_id": id, **row} for id in ids])
