"""Deliveries, and the only ways in which one goes from state to state.

`MOVES` is the whole machine. Every move is one UPDATE … WHERE state = … [AND owner = …] (compare and set): of two
programs that try the same move, one gets False. `claimed` proves that DATA never started; `sending` proves nothing,
so a crash there makes the delivery `uncertain`, and only evidence or a person takes it out again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam, case, func, insert, literal, or_, select, update
from sqlalchemy.dialects.sqlite import Insert

from outreach.ledger import attempts, outbound
from outreach.ledger.attempts import Attempt
from outreach.ledger.columns import Instant, beside
from outreach.ledger.database import Transaction, insert_or_update
from outreach.ledger.handover import begin_all, begin_sending, sent, sent_all
from outreach.ledger.moves import MOVES, move
from outreach.ledger.outbox import (
    COLUMNS,
    Delivery,
    any_sent,
    by_message_id,
    due,
    first_invitation_id,
    from_row,
    get,
    in_state,
    next_due_at,
    of,
    sent_since,
    uncertain_ones,
    unfiled,
)
from outreach.ledger.schema import contact
from outreach.ledger.schema import delivery as table
from outreach.ledger.settling import prove_sent, settle, undo_settlement
from outreach.model import DeliveryState

__all__ = [
    "MOVES",
    "Delivery",
    "Planned",
    "Recovered",
    "any_sent",
    "begin_all",
    "begin_sending",
    "by_message_id",
    "claim",
    "drop",
    "due",
    "failed",
    "first_invitation_id",
    "get",
    "give_back",
    "mark_filed",
    "next_due_at",
    "of",
    "owners",
    "plan",
    "prove_sent",
    "put_back",
    "recover",
    "refused_now",
    "resend",
    "sent",
    "sent_all",
    "sent_since",
    "settle",
    "uncertain",
    "uncertain_ones",
    "undo_settlement",
    "unfiled",
]

_S = DeliveryState

# Built once, for they are run all the time.
_CLAIM = (
    update(table)
    .where(beside(table.c.campaign_id, bindparam("here")), table.c.id.in_(bindparam("ids", expanding=True)))
    .where(table.c.state == _S.PLANNED.value)
    .values(state=_S.CLAIMED.value, owner=bindparam("mine"), lease_until=bindparam("until", type_=Instant))
    .returning(*COLUMNS)
)
# Who is locked is just being claimed by another; nobody waits, so nobody waits for one another.
_LOCKED = (
    select(table.c.id, table.c.contact_id)
    .join(contact, contact.c.id == table.c.contact_id)
    .where(table.c.campaign_id == bindparam("here"), table.c.id.in_(bindparam("ids", expanding=True)))
    .where(in_state(_S.PLANNED))
    .order_by(contact.c.id)
    .with_for_update(of=contact, key_share=True, skip_locked=True)
)
_BUSY = select(table.c.contact_id).where(
    table.c.contact_id.in_(bindparam("ids", expanding=True)),
    or_(in_state(_S.CLAIMED), in_state(_S.SENDING)),
    table.c.owner != bindparam("mine"),
)


@dataclass(frozen=True, slots=True)
class Planned:
    """A delivery to be; its Message-ID is fixed from here on. `sequence` is set where it carries the calendar."""

    step: str
    contact_id: int
    due_at: datetime
    expires_at: datetime
    message_id: str
    sequence: int | None = None
    serial: int = 0
    not_before: datetime | None = None


@dataclass(frozen=True, slots=True)
class Recovered:
    """What a crash had left open: claims given back, and messages whose fate nobody knows."""

    put_back: int
    uncertain: int


def plan(tx: Transaction, rows: Sequence[Planned], now: datetime) -> int:
    """Plans these deliveries; returns how many are planned now that were not before.

    One that exists stays as it is, except that a cancelled one is planned again under its old Message-ID.
    """
    statement = _planning(type(insert_or_update(tx, table)))  # type: ignore[arg-type]  # a class has a hash
    return tx.execute_many(statement, [_columns(tx, row) for row in rows])


@lru_cache(2)
def _planning(kind: type[Insert]) -> Insert:
    """The INSERT of a plan in the words of one database, built once: building it takes as long as planning ten."""
    fresh = kind(table)
    again = ("state", "due_at", "ready_at", "expires_at", "not_before", "sequence")
    return fresh.on_conflict_do_update(
        index_elements=["campaign_id", "step", "contact_id", "serial"],
        set_={**{name: fresh.excluded[name] for name in again}, "reason": "", "owner": None},
        where=table.c.state == DeliveryState.CANCELLED.value,
    )


def _columns(tx: Transaction, row: Planned) -> dict[str, object]:
    return {
        "campaign_id": tx.campaign,
        "step": row.step,
        "contact_id": row.contact_id,
        "serial": row.serial,
        "state": DeliveryState.PLANNED.value,
        "due_at": row.due_at,
        "ready_at": max(row.due_at, row.not_before or row.due_at),
        "expires_at": row.expires_at,
        "not_before": row.not_before,
        "message_id": row.message_id,
        "sequence": row.sequence,
    }


def resend(
    tx: Transaction,
    step: str,
    contact_id: int,
    message_id: str,
    now: datetime,
    *,
    expires_at: datetime,
    sequence: int | None = None,
    by: str = "officer",
    not_before: datetime | None = None,
) -> int:
    """Plans the step once more for one contact, by the officer's own wish; returns the delivery's id."""
    same = (table.c.campaign_id == tx.campaign, table.c.step == step, table.c.contact_id == contact_id)
    serial = int(tx.execute(select(func.coalesce(func.max(table.c.serial), 0)).where(*same)).scalar_one()) + 1
    row = Planned(step, contact_id, now, expires_at, message_id, sequence, serial, not_before)
    id = int(tx.execute(insert(table).values(**_columns(tx, row)).returning(table.c.id)).scalar_one())
    attempts.note(tx, [id], Attempt.RESEND, now, after=DeliveryState.PLANNED, by=by)
    return id


def claim(tx: Transaction, ids: Sequence[int], owner: str, now: datetime, lease: timedelta) -> list[Delivery]:
    """Takes those of these that are still planned; whoever asks second gets none of them.

    Nor does anybody get a message to a person to whom somebody else is just sending another one.
    """
    ids = _of_nobody_else(tx, ids, owner) if tx.is_shared else ids
    values = {"here": tx.campaign, "ids": list(ids), "mine": owner, "until": now + lease}
    rows = tx.execute(_CLAIM, values).all()
    bytes_of = outbound.kept(tx, [row.id for row in rows if row.attempts])  # those that never went out have none
    claimed = {row.id: from_row((*row, bytes_of.get(row.id))) for row in rows}
    return [claimed[id] for id in ids if id in claimed]


def _of_nobody_else(tx: Transaction, ids: Sequence[int], owner: str) -> list[int]:
    """Those whose person is ours to write to until the end of the transaction, and in no other worker's hands."""
    found = {row.id: row.contact_id for row in tx.execute(_LOCKED, {"here": tx.campaign, "ids": list(ids)})}
    busy = set(tx.execute(_BUSY, {"ids": list(found.values()), "mine": owner}).scalars())
    return [id for id in ids if id in found and found[id] not in busy]


def refused_now(tx: Transaction, id: int, owner: str, reply: str, now: datetime, not_before: datetime) -> bool:
    """The server refused it with a code for now: certain, so it is planned and composed anew."""
    values = {"not_before": not_before, "ready_at": _later_than_due(not_before), "reason": ""}
    return _end(tx, id, owner, (_S.SENDING, _S.CLAIMED), _S.PLANNED, reply, now, **values)


def failed(tx: Transaction, id: int, owner: str, reply: str, now: datetime) -> bool:
    """The server refused it with a code for good."""
    return _end(tx, id, owner, (_S.SENDING, _S.CLAIMED), _S.FAILED, reply, now, settled_at=None)


def uncertain(tx: Transaction, id: int, owner: str, reply: str, now: datetime) -> bool:
    """Nobody knows whether the server took it (RFC 1047); `reply` says what was seen instead of an answer."""
    return _end(tx, id, owner, (_S.SENDING,), _S.UNCERTAIN, reply, now, settled_at=None)


def put_back(tx: Transaction, id: int, owner: str, not_before: datetime | None, reason: str, now: datetime) -> bool:
    """Gives a claim back: the person is still owed it, but not before that instant, and not by the job it came with."""
    ready = table.c.due_at if not_before is None else _later_than_due(not_before)
    values = {"not_before": not_before, "ready_at": ready, "reason": reason, "job": None}
    return move(tx, id, _S.CLAIMED, _S.PLANNED, values, owner)


def give_back(tx: Transaction, owner: str) -> int:
    """Puts back whatever `owner` claimed and did not send; returns how many those were."""
    mine = (table.c.campaign_id == tx.campaign, in_state(_S.CLAIMED), table.c.owner == owner)
    free = {"state": _S.PLANNED.value, "owner": None, "lease_until": None}
    return tx.execute(update(table).where(*mine).values(**free)).rowcount


def drop(tx: Transaction, id: int, owner: str | None, state: DeliveryState, reason: str, now: datetime) -> bool:
    """Ends one that is no longer owed, as expired, superseded or cancelled: a claim, or (owner None) a planned one."""
    before = _S.PLANNED if owner is None else _S.CLAIMED
    if state not in _DROPS:
        raise ValueError(f"a delivery is not dropped as {state}; possible are {', '.join(_DROPS)}")
    moved = move(tx, id, before, state, {"reason": reason}, owner)
    if moved:
        attempts.note(tx, [id], _DROPS[state], now, before=before, after=state, reply=reason, by=owner or "")
    return moved


def owners(tx: Transaction) -> dict[str, datetime]:
    """Who has claimed or is sending something, and until when the last of it is theirs."""
    mine = (table.c.campaign_id == tx.campaign, or_(in_state(_S.CLAIMED), in_state(_S.SENDING)))
    found = select(table.c.owner, func.max(table.c.lease_until)).where(*mine, table.c.owner.is_not(None))
    return {row[0]: row[1] for row in tx.execute(found.group_by(table.c.owner))}


def recover(tx: Transaction, now: datetime, owner: str | None = None) -> Recovered:
    """Settles what a crash left open: of that worker, or (None) all, which only the holder of the engine lock may.

    `claimed` never reached DATA and is planned again; of `sending` nobody knows, so it becomes uncertain.
    """
    mine = and_(table.c.campaign_id == tx.campaign, *([table.c.owner == owner] if owner is not None else []))
    free: dict[str, Any] = {"owner": None, "lease_until": None}
    claimed = update(table).where(mine, in_state(_S.CLAIMED)).values(state=_S.PLANNED.value, **free)
    put_back = tx.execute(claimed).rowcount
    reply = "the program stopped while the message was being handed over"
    unknown = {**free, "state": _S.UNCERTAIN.value, "settled_at": None, "smtp_reply": reply}
    sending = update(table).where(mine, in_state(_S.SENDING)).values(**unknown)
    open_ones = list(tx.execute(sending.returning(table.c.id)).scalars())
    attempts.note(tx, open_ones, Attempt.UNCERTAIN, now, before=_S.SENDING, after=_S.UNCERTAIN, reply=reply)
    return Recovered(put_back, len(open_ones))


def mark_filed(tx: Transaction, id: int, now: datetime) -> None:
    """The Sent folder has its copy."""
    tx.execute(update(table).where(table.c.id == id, table.c.campaign_id == tx.campaign).values(filed_at=now))


_TOLD = {
    _S.PLANNED: Attempt.REFUSED,
    _S.FAILED: Attempt.FAILED,
    _S.UNCERTAIN: Attempt.UNCERTAIN,
}
_DROPS = {
    _S.EXPIRED: Attempt.EXPIRED,
    _S.SUPERSEDED: Attempt.SUPERSEDED,
    _S.CANCELLED: Attempt.CANCELLED,
}


def _end(
    tx: Transaction,
    id: int,
    owner: str,
    sources: Sequence[DeliveryState],
    after: DeliveryState,
    reply: str,
    now: datetime,
    **values: object,
) -> bool:
    """One attempt's outcome: the move from whichever of `sources` it is in, and the row that tells of it."""
    for before in sources:
        changes: dict[str, object] = {**values, "smtp_reply": reply}
        if before is _S.CLAIMED:
            changes["attempts"] = table.c.attempts + 1  # refused at MAIL or RCPT, before `sending` could count it
        if move(tx, id, before, after, changes, owner):
            if after is _S.PLANNED:
                outbound.drop(tx, [id])
            attempts.note(tx, [id], _TOLD[after], now, before=before, after=after, reply=reply, by=owner)
            return True
    return False


def _later_than_due(not_before: datetime) -> ColumnElement[datetime]:
    return case((table.c.due_at > not_before, table.c.due_at), else_=literal(not_before, Instant))
