"""What happened to each delivery, one row a time, never changed afterwards."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import StrEnum

from sqlalchemy import func, insert, select

from outreach.ledger import changed, schema
from outreach.ledger.database import Transaction


class Attempt(StrEnum):
    """The kinds of things that happen to a delivery and are worth telling."""

    SENT = "sent"
    REFUSED = "refused for now"
    FAILED = "refused for good"
    UNCERTAIN = "uncertain"
    PROVED = "proved sent"
    PROVED_ABSENT = "proved not taken"
    SETTLED_SENT = "settled as sent"
    SETTLED_AGAIN = "settled to send again"
    SETTLED_LEFT = "settled to leave"
    UNDONE = "settlement undone"
    RESEND = "resend asked"
    ASKED = "asked by the officer"
    EXPIRED = "expired"
    SUPERSEDED = "superseded"
    CANCELLED = "cancelled"


#: The officer's decisions, which can be undone as long as nothing followed.
SETTLEMENTS = (Attempt.SETTLED_SENT, Attempt.SETTLED_AGAIN, Attempt.SETTLED_LEFT)


#: What the officer wants sent whatever the plan says.
WISHES = (Attempt.RESEND, Attempt.ASKED)

_INSERT = insert(schema.attempt)


def was_asked(tx: Transaction, id: int) -> bool:
    """Whether the officer asked for this delivery herself, whatever the rules say."""
    asked = (schema.attempt.c.delivery_id == id, schema.attempt.c.what == Attempt.ASKED.value)
    return tx.execute(select(schema.attempt.c.id).where(*asked).limit(1)).first() is not None


def last_resend(tx: Transaction, contact_id: int, by: str) -> datetime | None:
    """When `by` last had something sent to this contact once more; None when that never was."""
    attempt, delivery = schema.attempt, schema.delivery
    joined = select(func.max(attempt.c.at)).join(delivery, delivery.c.id == attempt.c.delivery_id)
    mine = (delivery.c.contact_id == contact_id, attempt.c.what == Attempt.RESEND.value, attempt.c.by == by)
    found: datetime | None = tx.execute(joined.where(*mine)).scalar()
    return found


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
    """Writes the same happening for each of these deliveries; the planner looks at their people again."""
    note_each(tx, dict.fromkeys(ids, reply), what, now, before=before, after=after, by=by)
    changed.add_of_messages(tx, ids)


def note_each(
    tx: Transaction,
    replies: Mapping[int, str],
    what: Attempt,
    now: datetime,
    *,
    before: str = "",
    after: str = "",
    by: str = "",
) -> None:
    """Writes it for each of these deliveries, with the server's words to it, and tells nobody else."""
    row = {"at": now, "what": what.value, "before": before, "after": after, "by": by}
    tx.execute_many(_INSERT, [{"delivery_id": id, "reply": reply, **row} for id, reply in replies.items()])
