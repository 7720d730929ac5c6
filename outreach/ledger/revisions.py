"""What each SEQUENCE of the event said (RFC 5545 §3.8.7.4), what waits to be confirmed, and the event's end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Select, bindparam, delete, insert, select, update

from outreach.errors import Refused
from outreach.ledger import schema
from outreach.ledger.database import Record, Transaction
from outreach.ledger.revision import FIELDS, Revision, differs, follow
from outreach.ledger.schema import event_revision as table
from outreach.model import DeliveryState, EventState

#: States of a delivery whose bytes somebody may hold; what they said can no longer be replaced.
OUT = (DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.UNCERTAIN, DeliveryState.ABANDONED)
#: A revision's columns, in its order.
STORED = (*FIELDS, "texts")
# Built once, for it is asked at every message.
_CONFIRMED = (
    select(table)
    .where(table.c.campaign_id == bindparam("here"), table.c.sequence.is_not(None))
    .order_by(table.c.sequence)
)


def note_event(tx: Transaction, event: Revision, now: datetime) -> int:
    """Takes note of what the officer's file says of the event; returns the SEQUENCE that is confirmed.

    The first call stores it as SEQUENCE 0. While no invitation has left, a change simply replaces that. Afterwards a
    change is kept as pending, and the confirmed SEQUENCE stays until the officer confirms the new one; a file edited
    back to what is confirmed takes the pending one away.
    """
    current = current_revision(tx)
    if current is None:
        _insert(tx, 0, event, now)
        return 0
    sequence = current_sequence(tx)
    if not differs(current, event):
        _forget_pending(tx)
        if event.texts and not current.texts:
            _replace(tx, sequence, {"texts": event.texts})  # an older program did not keep them
    elif not is_published(tx):
        _forget_pending(tx)
        _replace(tx, sequence, {**_columns(event), "noted_at": now})
    elif event != pending_revision(tx):
        _forget_pending(tx)
        _insert(tx, None, event, now)
    return sequence


def confirm_revision(tx: Transaction, now: datetime) -> int:
    """The officer's word for the pending edit: it becomes what holds, one SEQUENCE up; returns that SEQUENCE.

    Where nothing is pending nothing changes. Refused once the event is cancelled. Whether the time moved is told by
    `event_state`, from what the revisions say.
    """
    state = event_state(tx)
    if state.cancelled:
        raise Refused("the event is cancelled; nothing about it changes any more")
    if pending_revision(tx) is None:
        return state.sequence
    pending = (table.c.campaign_id == tx.campaign, table.c.sequence.is_(None))
    tx.execute(update(table).where(*pending).values(sequence=state.sequence + 1, noted_at=now))
    return state.sequence + 1


def cancel_event(tx: Transaction, now: datetime) -> int:
    """The officer's word that the event does not take place, one SEQUENCE up; returns it. For good, and once."""
    state, current = event_state(tx), current_revision(tx)
    if state.cancelled:
        return state.sequence
    if current is None:
        raise Refused("nobody was invited yet, so there is nothing to cancel")
    _forget_pending(tx)
    _insert(tx, state.sequence + 1, current, now, cancelled_at=now)
    return state.sequence + 1


def event_state(tx: Transaction) -> EventState:
    """Which revision holds and what the ones before it changed; as of a new campaign before the event was noted."""
    state, before = EventState(), None
    for row in tx.execute(_CONFIRMED, {"here": tx.campaign}):
        now = _revision(row)
        if before is None:
            state = replace(state, sequence=row.sequence, since=row.noted_at)
        else:
            state = follow(state, before, now, row.sequence, row.noted_at)
        if row.cancelled_at is not None:
            state = replace(state, told_sequence=row.sequence, texts=(), cancelled=True)
        before = now
    return state


def current_revision(tx: Transaction) -> Revision | None:
    """What the confirmed SEQUENCE says; None before the event was noted."""
    newest = _revisions(tx).where(table.c.sequence.is_not(None)).order_by(table.c.sequence.desc()).limit(1)
    row = tx.execute(newest).one_or_none()
    return _revision(row) if row is not None else None


def current_sequence(tx: Transaction) -> int:
    """The confirmed SEQUENCE; 0 also before the event was noted."""
    mine = select(table.c.sequence).where(table.c.campaign_id == tx.campaign, table.c.sequence.is_not(None))
    return int(tx.execute(mine.order_by(table.c.sequence.desc()).limit(1)).scalar() or 0)


def pending_revision(tx: Transaction) -> Revision | None:
    """What the officer's file says since an edit nobody has confirmed; None where there is no such edit."""
    row = tx.execute(_revisions(tx).where(table.c.sequence.is_(None))).one_or_none()
    return _revision(row) if row is not None else None


def is_published(tx: Transaction) -> bool:
    """Whether an invitation may have left, so that somebody may hold what the event said."""
    sent = schema.delivery
    out = (sent.c.campaign_id == tx.campaign, sent.c.sequence.is_not(None), sent.c.state.in_(OUT))
    return tx.execute(select(sent.c.id).where(*out).limit(1)).first() is not None


def _revisions(tx: Transaction) -> Select[Any]:
    return select(table).where(table.c.campaign_id == tx.campaign)


def _revision(row: Record) -> Revision:
    return Revision(*(getattr(row, name) for name in STORED))


def _columns(event: Revision) -> dict[str, object]:
    return {name: getattr(event, name) for name in STORED}


def _insert(
    tx: Transaction, sequence: int | None, event: Revision, now: datetime, cancelled_at: datetime | None = None
) -> None:
    row = {"campaign_id": tx.campaign, "sequence": sequence, "noted_at": now, "cancelled_at": cancelled_at}
    tx.execute(insert(table).values(**row, **_columns(event)))


def _replace(tx: Transaction, sequence: int, values: Mapping[str, object]) -> None:
    where = (table.c.campaign_id == tx.campaign, table.c.sequence == sequence)
    tx.execute(update(table).where(*where).values(**values))


def _forget_pending(tx: Transaction) -> None:
    tx.execute(delete(table).where(table.c.campaign_id == tx.campaign, table.c.sequence.is_(None)))
