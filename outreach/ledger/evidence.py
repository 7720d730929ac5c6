"""Deliveries of unknown outcome, and what proof makes of them; `settling.prove_sent` is the other half."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from outreach.ledger import attempts
from outreach.ledger.attempts import Attempt
from outreach.ledger.database import Transaction
from outreach.ledger.moves import move
from outreach.ledger.outbox import in_state
from outreach.ledger.schema import attempt, delivery
from outreach.model import DeliveryState


@dataclass(frozen=True, slots=True)
class Question:
    """One delivery of which nobody knows whether it was taken; handed over at `started_at`, in doubt since `since`."""

    id: int
    message_id: str
    started_at: datetime
    since: datetime


def open_questions(tx: Transaction) -> list[Question]:
    """Every uncertain delivery, oldest first."""
    doubt = (attempt.c.delivery_id == delivery.c.id, attempt.c.after == DeliveryState.UNCERTAIN.value)
    since = select(func.max(attempt.c.at)).where(*doubt).scalar_subquery()
    columns = (delivery.c.id, delivery.c.message_id, delivery.c.started_at, since.label("since"))
    mine = (delivery.c.campaign_id == tx.campaign, in_state(DeliveryState.UNCERTAIN))
    rows = tx.execute(select(*columns).where(*mine).order_by(delivery.c.id))
    return [
        Question(row.id, row.message_id, row.started_at or row.since, row.since)
        for row in rows
        if row.since is not None
    ]


def prove_absent(tx: Transaction, id: int, evidence: str, now: datetime) -> bool:
    """Evidence that an uncertain delivery was never taken: it is planned again, with its own bytes. Else nothing."""
    values = {"not_before": None, "ready_at": delivery.c.due_at, "settled_at": now}
    moved = move(tx, id, DeliveryState.UNCERTAIN, DeliveryState.PLANNED, values)
    if moved:
        told = {"before": DeliveryState.UNCERTAIN, "after": DeliveryState.PLANNED, "reply": evidence}
        attempts.note(tx, [id], Attempt.PROVED_ABSENT, now, **told)
    return moved
