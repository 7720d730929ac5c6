"""Who was there, noted of many at once, and taken back at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from outreach.errors import Refused
from outreach.ledger.columns import batches
from outreach.ledger.database import Record, Transaction
from outreach.ledger.marks import record_presence
from outreach.ledger.notes import Note
from outreach.ledger.schema import contact, presence
from outreach.ledger.schema import note as table
from outreach.model import Attendance

#: Who answered so was expected, and is missed when they do not come.
EXPECTED = (Attendance.ATTENDING, Attendance.TENTATIVE)
_MEANS = {Note.PRESENT.value: True, Note.ABSENT.value: False, Note.PRESENCE_UNKNOWN.value: None}


@dataclass(frozen=True, slots=True)
class Noted:
    """What was noted of how many people; `first` and `last` are the numbers of the notes, by which it is taken back."""

    people: int
    first: int = 0
    last: int = 0


@dataclass(frozen=True, slots=True)
class Numbers:
    """Of how many people on the list it is noted that they were there, that they were not, and of how many nothing."""

    present: int
    absent: int
    open: int


def record(tx: Transaction, changes: Sequence[tuple[int, bool | None]], now: datetime) -> Noted:
    """Notes of each of these people (by id) whether they were there; None: nothing is known of them after all.

    People of whom the same is noted already, and ids that are nobody's here, are left alone.
    """
    wanted = dict(changes)
    have = _present(tx, list(wanted))
    before = _newest(tx)
    new = [(id, there) for id, there in wanted.items() if id in have and have[id] is not there]
    for id, there in new:
        record_presence(tx, id, there, now)
    return Noted(len(new), before + 1, _newest(tx)) if new else Noted(0)


def take_back(tx: Transaction, first: int, last: int, now: datetime) -> int:
    """Takes back what the notes from `first` to `last` say; returns of how many people.

    Of whom something was noted since, that stays. Refused where nothing is left to take back.
    """
    told = _notes(tx, table.c.id.between(first, last))
    # Everything that is noted at once bears one time, whatever stood in a form.
    told = [row for row in told if row.at == told[0].at]
    ids = list({row.contact_id: None for row in told})
    have, ever = _present(tx, ids), _by_contact(tx, ids)
    earlier = {id: [row.what for row in ever[id] if row.id < first] for id in ids}
    then = {id: _MEANS[earlier[id][-1]] if earlier[id] else None for id in ids if ever[id][-1].id <= last}
    undone = [(id, there) for id, there in then.items() if have[id] is not there]
    if not undone:
        raise Refused("there is nothing noted of who was there that could be taken back")
    for id, there in undone:
        record_presence(tx, id, there, now)
    return len(undone)


def numbers(tx: Transaction) -> Numbers:
    """The numbers of presence; people taken off the list do not count."""
    listed = (contact.c.campaign_id == tx.campaign, contact.c.removed_at.is_(None))
    joined = select(presence.c.present, func.count()).select_from(contact).outerjoin(presence)
    found = {there: int(n) for there, n in tx.execute(joined.where(*listed).group_by(presence.c.present))}
    return Numbers(found.get(True, 0), found.get(False, 0), found.get(None, 0))


def still_open(tx: Transaction) -> list[int]:
    """Everybody on the list who was expected and of whom nothing is noted.

    Who declined, sent somebody else, never answered or cannot be reached was not missed.
    """
    listed = (contact.c.campaign_id == tx.campaign, contact.c.removed_at.is_(None))
    expected = contact.c.attendance.in_([attendance.value for attendance in EXPECTED])
    nothing = select(contact.c.id).outerjoin(presence).where(*listed, expected, presence.c.contact_id.is_(None))
    return list(tx.execute(nothing.order_by(contact.c.id)).scalars())


def _present(tx: Transaction, ids: Sequence[int]) -> dict[int, bool | None]:
    """What is noted now of those of the ids that are people of this campaign."""
    found: dict[int, bool | None] = {}
    for some in batches(ids):
        here = (contact.c.campaign_id == tx.campaign, contact.c.id.in_(some))
        rows = tx.execute(select(contact.c.id, presence.c.present).outerjoin(presence).where(*here))
        found |= {row.id: row.present for row in rows}
    return found


def _newest(tx: Transaction) -> int:
    return int(tx.execute(select(func.max(table.c.id))).scalar() or 0)


def _notes(tx: Transaction, *conditions: object) -> list[Record]:
    mine = (table.c.campaign_id == tx.campaign, table.c.contact_id.is_not(None), table.c.what.in_(list(_MEANS)))
    columns = (table.c.id, table.c.contact_id, table.c.at, table.c.what)
    return list(tx.execute(select(*columns).where(*mine, *conditions).order_by(table.c.id)))  # type: ignore[arg-type]


def _by_contact(tx: Transaction, ids: Sequence[int]) -> dict[int, list[Record]]:
    """Everything ever noted of these people's presence, oldest first."""
    found: dict[int, list[Record]] = {}
    for some in batches(ids):
        for row in _notes(tx, table.c.contact_id.in_(some)):
            found.setdefault(row.contact_id, []).append(row)
    return found
