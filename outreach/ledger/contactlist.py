"""The officer's list against the ledger: who is new, who changed, who left, who came back. Nobody is ever deleted.

A list may have a million people: they are looked up and written some hundreds at a time, and of those who were seen
one byte each is remembered.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import lru_cache
from itertools import islice
from types import MappingProxyType
from typing import Any

from sqlalchemy import bindparam, func, insert, literal, select, update

from outreach.campaign.cleaning import plain
from outreach.ledger import notes
from outreach.ledger.columns import Instant
from outreach.ledger.database import Record, Transaction, insert_or_update, look_anew
from outreach.ledger.notes import Note
from outreach.ledger.schema import contact as table
from outreach.ledger.schema import note
from outreach.model import Contact

#: What the officer's file says of a contact; a change of the row's number alone is none.
FIELDS = ("email", "name", "salutation", "organisation", "language", "group_name", "timezone", "extra")
#: People of each kind that a difference names; of the others there is the number.
NAMED = 1000
#: Contacts looked up, and written, in one statement.
AT_ONCE = 500
#: New contacts after which the database has to look at them anew.
MANY = 1000

#: An organisation stands in many rows.
_plain = lru_cache(4096)(plain)

_STORED = select(*(table.c[name] for name in ("id", "address", "removed_at", "delegate_of", *FIELDS)))
_ONE = update(table).where(table.c.id == bindparam("this_id"))


@dataclass(slots=True)
class Some:
    """Addresses: how many, and the first of them."""

    count: int = 0
    first: tuple[str, ...] = ()

    def add(self, addresses: Iterable[str]) -> None:
        """Counts these too."""
        more = tuple(addresses)
        self.count += len(more)
        self.first += more[: NAMED - len(self.first)]


@dataclass(frozen=True, slots=True)
class Difference:
    """What an import would change; `known` counts the contacts on the list before it."""

    added: Some = field(default_factory=Some)
    removed: Some = field(default_factory=Some)
    changed: Some = field(default_factory=Some)
    returned: Some = field(default_factory=Some)
    known: int = 0


def compare(tx: Transaction, contacts: Iterable[Contact]) -> Difference:
    """What `import_contacts` would do; writes nothing."""
    return _go_through(tx, contacts, None, None)


def import_contacts(
    tx: Transaction, contacts: Iterable[Contact], now: datetime, *, joined: datetime | None = None
) -> Difference:
    """Takes the officer's list over, all of it at once; who is new on it counts as joined now, or at `joined`.

    Who is missing from it is marked removed and gets nothing more; who returns goes on where they stopped, and
    counts as joined now, so that steps whose moment went by meanwhile are not made up for. A delegate whom the officer
    invited is on the ledger's list alone and stays; once the officer's list has them, that one decides. Of several
    contacts with one address the first counts.
    """
    found = _go_through(tx, contacts, now, joined or now)
    if found.added.count >= MANY:
        look_anew(tx, table)
    return found


def arrivals(tx: Transaction, contacts: Iterable[Contact]) -> Iterator[Contact]:
    """Those who are not on the ledger's list now, and would be after an import; writes nothing."""
    seen, every = bytearray(newest(tx) + 1), iter(contacts)
    while some := list(islice(every, AT_ONCE)):
        found = _held_against(tx, some, seen)
        yield from found.added
        yield from (contact for _, contact in found.returned)


def count_listed(tx: Transaction) -> int:
    """How many people the ledger has from the officer's list."""
    return int(tx.execute(select(func.count()).select_from(table).where(*_listed(tx))).scalar_one())


def newest(tx: Transaction) -> int:
    """The number of the contact that came last; 0 where there is none."""
    mine = select(table.c.id).where(table.c.campaign_id == tx.campaign).order_by(table.c.id.desc()).limit(1)
    return int(tx.execute(mine).scalar() or 0)


def contact_of(row: Record) -> Contact:
    """The contact in a row of the table."""
    extra = MappingProxyType(json.loads(row.extra)) if row.extra else MappingProxyType({})
    return Contact(
        email=row.email,
        address=row.address,
        name=row.name,
        salutation=row.salutation,
        organisation=row.organisation,
        language=row.language,
        group=row.group_name,
        timezone=row.timezone,
        extra=extra,
        row=row.row,
    )


def _columns(contact: Contact) -> dict[str, Any]:
    return {
        "email": contact.email,
        "name": contact.name,
        "salutation": contact.salutation,
        "organisation": contact.organisation,
        "language": contact.language,
        "group_name": contact.group,
        "timezone": contact.timezone,
        "extra": json.dumps(dict(contact.extra), ensure_ascii=False, sort_keys=True) if contact.extra else "",
        "row": contact.row,
        "sort_name": plain(contact.name),
        "sort_organisation": _plain(contact.organisation),
    }


@dataclass(slots=True)
class _Found:
    """Some of the officer's contacts: who is new, and of the others their row where something is to be written."""

    added: list[Contact]
    changed: list[tuple[Record, Contact]] = field(default_factory=list)
    returned: list[tuple[Record, Contact]] = field(default_factory=list)
    delegates: list[Record] = field(default_factory=list)
    listed: int = 0


def _go_through(
    tx: Transaction, contacts: Iterable[Contact], now: datetime | None, joined: datetime | None
) -> Difference:
    """Holds the whole list against the ledger and, at `now`, writes what differs; None: writes nothing."""
    last, change = newest(tx), Difference(known=count_listed(tx))
    seen, listed = bytearray(last + 1), 0
    every = iter(contacts)
    while some := list(islice(every, AT_ONCE)):
        found = _held_against(tx, some, seen)
        listed += found.listed
        change.added.add(one.address for one in found.added)
        change.changed.add(row.address for row, _ in found.changed)
        change.returned.add(row.address for row, _ in found.returned)
        if now is not None:
            _write(tx, found, now, joined or now)
    if now is not None and change.added.count:
        _welcome(tx, last, now)
    for gone in _missing(tx, seen) if listed < change.known else ():
        change.removed.add(row.address for row in gone)
        if now is not None:
            _mark(tx, gone, {"removed_at": now})
            notes.add_notes(tx, ((row.id, "") for row in gone), Note.REMOVED, now)
    return change


def _listed(tx: Transaction) -> tuple[Any, ...]:
    """Those on the officer's list, as far as the ledger knows; delegates whom she invited are on none."""
    return table.c.campaign_id == tx.campaign, table.c.removed_at.is_(None), table.c.delegate_of.is_(None)


def _held_against(tx: Transaction, some: Sequence[Contact], seen: bytearray) -> _Found:
    """Looks these up and notes in `seen` whose rows they are; an address that came before is left out."""
    wanted: dict[str, Contact] = {}
    for contact in some:
        wanted.setdefault(contact.address, contact)
    # In a new ledger nobody is to be found.
    stored = _stored(tx, list(wanted)) if len(seen) > 1 else {}
    found = _Found([one for address, one in wanted.items() if address not in stored])
    for address, contact in wanted.items():
        row = stored.get(address)
        if row is not None and row.id < len(seen) and not seen[row.id]:
            seen[row.id] = 1
            _sort_in(found, row, contact)
    return found


def _stored(tx: Transaction, addresses: Sequence[str]) -> dict[str, Record]:
    mine = (table.c.campaign_id == tx.campaign, table.c.address.in_(addresses))
    return {row.address: row for row in tx.execute(_STORED.where(*mine))}


def _sort_in(found: _Found, row: Record, contact: Contact) -> None:
    if row.delegate_of is not None:
        found.delegates.append(row)
    if row.removed_at is not None:
        found.returned.append((row, contact))
        return
    found.listed += row.delegate_of is None
    if _changes(row, contact):
        found.changed.append((row, contact))


def _changes(row: Record, contact: Contact) -> str:
    """The names of the columns in which they differ."""
    wanted = _columns(contact)
    changed = (name for name in FIELDS if getattr(row, name) != wanted[name])
    return ", ".join(name.removesuffix("_name") if name == "group_name" else name for name in changed)


def _write(tx: Transaction, found: _Found, now: datetime, joined_at: datetime) -> None:
    joined = {"campaign_id": tx.campaign, "joined_at": joined_at}
    fresh = insert_or_update(tx, table).on_conflict_do_nothing()
    tx.execute_many(fresh, [{**joined, "address": one.address, **_columns(one)} for one in found.added])
    rewritten = (*found.changed, *found.returned)
    tx.execute_many(_ONE, [{"this_id": row.id, **_columns(contact)} for row, contact in rewritten])
    _mark(tx, found.delegates, {"delegate_of": None})
    back = [row for row, _ in found.returned]
    _mark(tx, back, {"removed_at": None, "joined_at": joined_at})
    notes.add_notes(tx, ((row.id, _changes(row, one)) for row, one in found.changed), Note.CHANGED, now)
    notes.add_notes(tx, ((row.id, "") for row in back), Note.RETURNED, now)


def _mark(tx: Transaction, rows: Sequence[Record], values: Mapping[str, datetime | None]) -> None:
    tx.execute_many(_ONE, [{"this_id": row.id, **values} for row in rows])


def _welcome(tx: Transaction, last: int, now: datetime) -> None:
    """Notes that everybody joined who came after the contact numbered `last`."""
    told = [table.c.campaign_id, table.c.id, literal(now, Instant), literal(Note.JOINED.value), literal("")]
    new = select(*told).where(table.c.campaign_id == tx.campaign, table.c.id > last)
    tx.execute(insert(note).from_select(["campaign_id", "contact_id", "at", "what", "detail"], new))


def _missing(tx: Transaction, seen: bytearray) -> Iterator[Sequence[Record]]:
    """Those on the officer's list whose rows are not `seen`, some hundreds at a time."""
    after, last = 0, len(seen) - 1
    while after < last:
        page = select(table.c.id, table.c.address).where(*_listed(tx), table.c.id > after, table.c.id <= last)
        rows = tx.execute(page.order_by(table.c.id).limit(AT_ONCE)).all()
        yield [row for row in rows if not seen[row.id]]
        after = rows[-1].id if rows else last
