"""The campaign itself: its keys, the steps it has seen, its settings; with the event's revisions beside it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Integer, String, bindparam, cast, insert, select, update

from outreach.ledger import schema
from outreach.ledger.database import Record, Transaction, insert_or_update
from outreach.ledger.revision import Revision
from outreach.ledger.revisions import (
    OUT,
    cancel_event,
    confirm_revision,
    current_revision,
    current_sequence,
    event_state,
    is_published,
    note_event,
    pending_revision,
)
from outreach.model import SeenStep

__all__ = [
    "OUT",
    "CampaignRow",
    "Revision",
    "campaign",
    "cancel_event",
    "confirm_revision",
    "current_revision",
    "current_sequence",
    "event_state",
    "is_published",
    "note_event",
    "pending_revision",
    "release_step",
    "see_step",
    "seen_steps",
    "set_setting",
    "setting",
    "settings",
]


# Built once, for they are asked at every message.
_CAMPAIGN = select(schema.campaign).where(schema.campaign.c.id == bindparam("here"))
_SETTINGS = select(schema.setting.c.key, schema.setting.c.value).where(
    schema.setting.c.campaign_id == bindparam("here"), schema.setting.c.key.in_(bindparam("keys", expanding=True))
)


@dataclass(frozen=True, slots=True)
class CampaignRow:
    """The campaign's identity: `key` stands in X-Outreach-Campaign, `uid` is the event's UID (RFC 5545 §3.8.4.7)."""

    id: int
    key: str
    uid: str
    created_at: datetime


def campaign(tx: Transaction) -> CampaignRow:
    """The campaign of this transaction."""
    row = tx.execute(_CAMPAIGN, {"here": tx.campaign}).one()
    return CampaignRow(row.id, row.key, row.uid, row.created_at)


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
    return SeenStep(name, moment, seen_at=now, audience=audience)


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
    return settings(tx, key).get(key)


def settings(tx: Transaction, *keys: str) -> dict[str, str]:
    """Several of them, by key; those that are not there are left out."""
    return {row.key: row.value for row in tx.execute(_SETTINGS, {"here": tx.campaign, "keys": keys})}


def set_setting(tx: Transaction, key: str, value: str, now: datetime) -> None:
    """Keeps a value; an empty one counts as unset wherever the truth of it is asked."""
    values = {"value": value, "changed_at": now}
    statement = insert_or_update(tx, schema.setting).values(campaign_id=tx.campaign, key=key, **values)
    tx.execute(statement.on_conflict_do_update(index_elements=["campaign_id", "key"], set_=values))


def count_up(tx: Transaction, key: str, now: datetime) -> int:
    """One more than the number kept before, which others may be counting up at the same time."""
    kept, one = schema.setting.c.value, {"value": "1", "changed_at": now}
    more = cast(cast(kept, Integer) + 1, String)
    statement = insert_or_update(tx, schema.setting).values(campaign_id=tx.campaign, key=key, **one)
    raised = statement.on_conflict_do_update(index_elements=["campaign_id", "key"], set_={**one, "value": more})
    return int(tx.execute(raised.returning(kept)).scalar_one())


def _seen(row: Record) -> SeenStep:
    return SeenStep(row.name, row.moment, row.seen_at, row.released_at, row.audience)
