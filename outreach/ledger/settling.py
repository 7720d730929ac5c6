"""Deliveries that a person decides: the uncertain ones and those refused for good."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import select, update

from outreach.errors import Refused
from outreach.ledger import attempts, outbound, schema
from outreach.ledger.attempts import SETTLEMENTS, Attempt
from outreach.ledger.database import Transaction
from outreach.ledger.moves import move, move_back
from outreach.ledger.outbox import get
from outreach.ledger.schema import delivery as table
from outreach.model import DeliveryState

#: What each decision makes of a delivery; a failed one that is left stays failed and only stops asking.
SETTLE: Mapping[tuple[DeliveryState, str], DeliveryState] = MappingProxyType(
    {
        (DeliveryState.UNCERTAIN, "sent"): DeliveryState.SENT,
        (DeliveryState.UNCERTAIN, "again"): DeliveryState.PLANNED,
        (DeliveryState.UNCERTAIN, "leave"): DeliveryState.ABANDONED,
        (DeliveryState.FAILED, "again"): DeliveryState.PLANNED,
        (DeliveryState.FAILED, "leave"): DeliveryState.FAILED,
    }
)
_TOLD = {"sent": Attempt.SETTLED_SENT, "again": Attempt.SETTLED_AGAIN, "leave": Attempt.SETTLED_LEFT}


def settle(tx: Transaction, id: int, decision: str, by: str, now: datetime) -> None:
    """Does what a person decided: `sent`, `again` (an uncertain one with the same bytes), `leave`.

    Refused, with what is possible, for a delivery that waits for no decision.
    """
    before = get(tx, id).state
    after = SETTLE.get((before, decision))
    if after is None:
        possible = [d for (state, d) in SETTLE if state is before]
        hint = f"possible is {', '.join(possible)}" if possible else "there is nothing to decide"
        raise Refused(f"d{id} is {before}: it cannot be set to {decision!r}; {hint}")
    if after is before:
        tx.execute(update(table).where(table.c.id == id).values(settled_at=now))
    else:
        move(tx, id, before, after, _values(before, after, now))
        if (before, after) == (DeliveryState.FAILED, DeliveryState.PLANNED):
            outbound.drop(tx, [id])  # what the server refused with a code did not arrive; it is composed anew
    attempts.note(tx, [id], _TOLD[decision], now, before=before, after=after, by=by)


def _values(before: DeliveryState, after: DeliveryState, now: datetime) -> dict[str, Any]:
    values: dict[str, Any] = {"settled_at": now}
    if after is DeliveryState.SENT:
        values |= {"sent_at": table.c.started_at}
    if after is DeliveryState.PLANNED:
        values |= {"not_before": None, "ready_at": table.c.due_at}
        values |= {"attempts": 0} if before is DeliveryState.FAILED else {}
    return values


def prove_sent(tx: Transaction, id: int, evidence: str, now: datetime) -> bool:
    """Evidence that an uncertain delivery did arrive: a copy in Sent, a bounce, an answer to it. Else nothing."""
    uncertain, sent = DeliveryState.UNCERTAIN, DeliveryState.SENT
    moved = move(tx, id, uncertain, sent, _values(uncertain, sent, now))
    if moved:
        attempts.note(tx, [id], Attempt.PROVED, now, before=uncertain, after=sent, reply=evidence)
    return moved


def undo_settlement(tx: Transaction, id: int, now: datetime) -> None:
    """Takes the officer's decision back; Refused when there is none or something followed it."""
    state = get(tx, id).state
    log = schema.attempt
    last = tx.execute(select(log).where(log.c.delivery_id == id).order_by(log.c.id.desc()).limit(1)).one_or_none()
    if last is None or last.what not in SETTLEMENTS:
        raise Refused(f"d{id}: there is no decision to undo")
    if state.value != last.after:
        raise Refused(f"d{id}: after the decision it became {state}; that cannot be taken back")
    before = DeliveryState(last.before)
    values: dict[str, Any] = {"settled_at": None}
    if state is DeliveryState.SENT:
        values |= {"sent_at": None}
    move_back(tx, id, state, before, values)
    attempts.note(tx, [id], Attempt.UNDONE, now, before=state, after=before, by=last.by)
