"""What the officer asks of a running engine: to send a step that waits for her word, or one test copy.

Whoever asks never talks to a mail server: a request stands here until the engine comes by and says what became of it.
A minute passes before a step is sent, in which the request can be withdrawn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import ColumnElement, insert, select, update

from outreach.errors import Refused
from outreach.ledger.columns import equals
from outreach.ledger.database import Record, Transaction
from outreach.ledger.schema import request as table

#: How long a request to send can be withdrawn before the first message leaves.
UNDO = timedelta(seconds=60)


class Wish(StrEnum):
    """What can be asked for."""

    SEND = "send"
    COPY = "copy"


class RequestState(StrEnum):
    """open -> done, refused (the outcome says why) or withdrawn."""

    OPEN = "open"
    DONE = "done"
    REFUSED = "refused"
    WITHDRAWN = "withdrawn"


@dataclass(frozen=True, slots=True)
class Request:
    """One wish: `people` is the number the officer typed; `contact_id` and `address`: as whom, and to where, a copy.

    To send no step (`step` is empty) means everything that fell due while nothing ran.
    """

    id: int
    what: Wish
    step: str
    contact_id: int | None
    address: str
    people: int
    asked_at: datetime
    not_before: datetime
    state: RequestState
    outcome: str
    ended_at: datetime | None


def ask_to_send(tx: Transaction, step: str, people: int, now: datetime) -> int:
    """Asks for a step whose moment has passed, or for what fell due while nothing ran (step ""), to be sent to so many
    people; returns the request's id. Refused while the same is asked already.
    """
    same = (table.c.campaign_id == tx.campaign, equals(table.c.state, RequestState.OPEN), table.c.step == step)
    if tx.execute(select(table.c.id).where(*same, table.c.what == Wish.SEND.value)).first() is not None:
        raise Refused("it is about to be sent already")
    return _ask(tx, Wish.SEND, step, now, now + UNDO, people=people)


def ask_for_copy(tx: Transaction, step: str, contact_id: int, address: str, now: datetime) -> int:
    """Asks for a marked test copy of what this contact would get of a step; returns the request's id."""
    return _ask(tx, Wish.COPY, step, now, now, contact_id=contact_id, address=address)


def withdraw(tx: Transaction, id: int, now: datetime) -> None:
    """Takes a wish back; Refused when the engine was there before."""
    if not finish(tx, id, RequestState.WITHDRAWN, "", now):
        raise Refused("it is too late to take this back; `pause` stops what has not left yet")


def finish(tx: Transaction, id: int, state: RequestState, outcome: str, now: datetime) -> bool:
    """Ends an open request; False when it is not open any more."""
    mine = (table.c.campaign_id == tx.campaign, table.c.id == id, equals(table.c.state, RequestState.OPEN))
    values = {"state": state.value, "outcome": outcome, "ended_at": now}
    return bool(tx.execute(update(table).where(*mine).values(**values)).rowcount)


def correct(tx: Transaction, id: int, state: RequestState, outcome: str) -> None:
    """What became of a request that was ended before it was carried out, so that a crash never does it twice."""
    mine = (table.c.campaign_id == tx.campaign, table.c.id == id)
    tx.execute(update(table).where(*mine).values(state=state.value, outcome=outcome))


def due(tx: Transaction, what: Wish, now: datetime) -> list[Request]:
    """Open requests whose time has come, in the order asked."""
    ready = (table.c.what == what.value, table.c.not_before <= now)
    return _some(tx, *ready, equals(table.c.state, RequestState.OPEN))


def open_requests(tx: Transaction) -> list[Request]:
    """Everything that is asked and not carried out yet."""
    return _some(tx, equals(table.c.state, RequestState.OPEN))


def recent(tx: Transaction, step: str, limit: int) -> list[Request]:
    """The newest requests about one step, whatever became of them, the newest first."""
    mine = (table.c.campaign_id == tx.campaign, table.c.step == step)
    rows = tx.execute(select(table).where(*mine).order_by(table.c.id.desc()).limit(limit))
    return [_request(row) for row in rows]


def get(tx: Transaction, id: int) -> Request:
    """One request; LookupError where there is none."""
    found = _some(tx, table.c.id == id)
    if not found:
        raise LookupError(f"there is no request {id}")
    return found[0]


def _ask(
    tx: Transaction,
    what: Wish,
    step: str,
    now: datetime,
    not_before: datetime,
    *,
    contact_id: int | None = None,
    address: str = "",
    people: int = 0,
) -> int:
    row = {
        "campaign_id": tx.campaign,
        "what": what.value,
        "step": step,
        "contact_id": contact_id,
        "address": address,
        "people": people,
        "asked_at": now,
        "not_before": not_before,
        "state": RequestState.OPEN.value,
    }
    return int(tx.execute(insert(table).values(**row).returning(table.c.id)).scalar_one())


def _some(tx: Transaction, *conditions: ColumnElement[bool]) -> list[Request]:
    rows = tx.execute(select(table).where(table.c.campaign_id == tx.campaign, *conditions).order_by(table.c.id))
    return [_request(row) for row in rows]


def _request(row: Record) -> Request:
    return Request(
        row.id,
        Wish(row.what),
        row.step,
        row.contact_id,
        row.address,
        row.people,
        row.asked_at,
        row.not_before,
        RequestState(row.state),
        row.outcome,
        row.ended_at,
    )
