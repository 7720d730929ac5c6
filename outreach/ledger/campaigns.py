"""The campaign itself: its keys, what each SEQUENCE of the event said, the steps it has seen, its settings."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, delete, insert, select, update

from outreach.ledger import schema
from outreach.ledger.database import Record, Transaction, insert_or_update
from outreach.model import DeliveryState, SeenStep

#: States of a delivery whose bytes somebody may hold; what they said can no longer be replaced.
OUT = (DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.UNCERTAIN, DeliveryState.ABANDONED)


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """The campaign's identity: `key` stands in X-Outreach-Campaign, `uid` is the event's UID (RFC 5545 §3.8.4.7)."""

    id: int
    key: str
    uid: str
    created_at: datetime


@dataclass(frozen=True, slots=True)
class Revision:
    """What an invitation says of the event; `starts` and `ends` in UTC, `online` as JSON text."""

    starts: datetime
    ends: datetime
    timezone: str
    title: str
    place: str
    online: str = ""


def campaign(tx: Transaction) -> CampaignRow:
    """The campaign of this transaction."""
    table = schema.campaign
    row = tx.execute(select(table).where(table.c.id == tx.campaign)).one()
    return CampaignRow(row.id, row.key, row.uid, row.created_at)


def note_event(tx: Transaction, event: Revision, now: datetime) -> int:
    """Takes note of what the officer's file says of the event; returns the SEQUENCE that is confirmed.

    The first call stores it as SEQUENCE 0. While no invitation has left, a change simply replaces that. Afterwards a
    change is kept as pending, and the confirmed SEQUENCE stays until the officer confirms the new one; a file edited
    back to what is confirmed takes the pending one away.
    """
    current = current_revision(tx)
    if current is None:
        _insert_revision(tx, 0, event, now)
        return 0
    sequence = current_sequence(tx)
    if event == current:
        _forget_pending(tx)
    elif not is_published(tx):
        _forget_pending(tx)
        table = schema.event_revision
        where = (table.c.campaign_id == tx.campaign, table.c.sequence == sequence)
        tx.execute(update(table).where(*where).values(**_revision_columns(event), noted_at=now))
    elif event != pending_revision(tx):
        _forget_pending(tx)
        _insert_revision(tx, None, event, now)
    return sequence


def current_revision(tx: Transaction) -> Revision | None:
    """What the confirmed SEQUENCE says; None before the event was noted."""
    table = schema.event_revision
    newest = _revisions(tx).where(table.c.sequence.is_not(None)).order_by(table.c.sequence.desc()).limit(1)
    return _revision(tx.execute(newest).one_or_none())


def current_sequence(tx: Transaction) -> int:
    """The confirmed SEQUENCE; 0 also before the event was noted."""
    table = schema.event_revision
    mine = select(table.c.sequence).where(table.c.campaign_id == tx.campaign, table.c.sequence.is_not(None))
    return int(tx.execute(mine.order_by(table.c.sequence.desc()).limit(1)).scalar() or 0)


def pending_revision(tx: Transaction) -> Revision | None:
    """What the officer's file says since an edit nobody has confirmed; None where there is no such edit."""
    return _revision(tx.execute(_revisions(tx).where(schema.event_revision.c.sequence.is_(None))).one_or_none())


def is_published(tx: Transaction) -> bool:
    """Whether an invitation may have left, so that somebody may hold what the event said."""
    table = schema.delivery
    out = (table.c.campaign_id == tx.campaign, table.c.sequence.is_not(None), table.c.state.in_(OUT))
    return tx.execute(select(table.c.id).where(*out).limit(1)).first() is not None


def see_step(tx: Transaction, name: str, moment: datetime, audience: str, now: datetime) -> SeenStep:
    """The step as remembered; one that is new or whose moment or audience changed counts as first seen `now`."""
    table = schema.step
    mine = (table.c.campaign_id == tx.campaign, table.c.name == name)
    row = tx.execute(select(table).where(*mine)).one_or_none()
    values = {"moment": moment, "audience": audience, "seen_at": now, "released_at": None}
    if row is None:
        tx.execute(insert(table).values(campaign_id=tx.campaign, name=name, **values))
    elif (row.moment, row.audience) != (moment, audience):
        tx.execute(update(table).where(*mine).values(**values))
    else:
        return _seen(row)
    return SeenStep(name, moment, seen_at=now)


def release_step(tx: Transaction, name: str, now: datetime) -> None:
    """The officer's word that a step goes out although its moment was past when it was first seen."""
    table = schema.step
    mine = (table.c.campaign_id == tx.campaign, table.c.name == name)
    tx.execute(update(table).where(*mine).values(released_at=now))


def seen_steps(tx: Transaction) -> dict[str, SeenStep]:
    """Every step the ledger has seen, by name; also those no longer in the config."""
    rows = tx.execute(select(schema.step).where(schema.step.c.campaign_id == tx.campaign))
    return {row.name: _seen(row) for row in rows}


def setting(tx: Transaction, key: str) -> str | None:
    """A value that a program left for the next one; None where there is none."""
    table = schema.setting
    found = tx.execute(select(table.c.value).where(table.c.campaign_id == tx.campaign, table.c.key == key)).scalar()
    return None if found is None else str(found)


def set_setting(tx: Transaction, key: str, value: str, now: datetime) -> None:
    """Keeps a value; an empty one counts as unset wherever the truth of it is asked."""
    values = {"value": value, "changed_at": now}
    statement = insert_or_update(tx, schema.setting).values(campaign_id=tx.campaign, key=key, **values)
    tx.execute(statement.on_conflict_do_update(index_elements=["campaign_id", "key"], set_=values))


def _seen(row: Record) -> SeenStep:
    return SeenStep(row.name, row.moment, row.seen_at, row.released_at)


def _revisions(tx: Transaction) -> Select[Any]:
    return select(schema.event_revision).where(schema.event_revision.c.campaign_id == tx.campaign)


def _revision(row: Record | None) -> Revision | None:
    return None if row is None else Revision(row.starts, row.ends, row.timezone, row.title, row.place, row.online)


def _revision_columns(event: Revision) -> dict[str, object]:
    return {name: getattr(event, name) for name in ("starts", "ends", "timezone", "title", "place", "online")}


def _insert_revision(tx: Transaction, sequence: int | None, event: Revision, now: datetime) -> None:
    row = {"campaign_id": tx.campaign, "sequence": sequence, "noted_at": now}
    tx.execute(insert(schema.event_revision).values(**row, **_revision_columns(event)))


def _forget_pending(tx: Transaction) -> None:
    table = schema.event_revision
    tx.execute(delete(table).where(table.c.campaign_id == tx.campaign, table.c.sequence.is_(None)))
