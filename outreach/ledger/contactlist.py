"""The officer's list against the ledger: who is new, who changed, who left, who came back. Nobody is ever deleted."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType
from typing import Any

from sqlalchemy import bindparam, func, insert, select, update

from outreach.ledger import notes
from outreach.ledger.database import Record, Transaction
from outreach.ledger.notes import Note
from outreach.ledger.schema import contact as table
from outreach.model import Contact

#: What the officer's file says of a contact; a change of the row's number alone is none.
FIELDS = ("email", "name", "salutation", "organisation", "language", "group_name", "timezone", "extra")


@dataclass(frozen=True, slots=True)
class Difference:
    """What an import would change, by address; `known` counts the contacts on the list before it."""

    added: tuple[str, ...]
    removed: tuple[str, ...]
    changed: tuple[str, ...]
    returned: tuple[str, ...]
    known: int


@dataclass(frozen=True, slots=True)
class _Stored:
    id: int
    values: Mapping[str, str]
    removed: bool
    delegate: bool


def compare(tx: Transaction, contacts: Iterable[Contact]) -> Difference:
    """What `import_contacts` would do; writes nothing."""
    return _difference(_stored(tx), _by_address(contacts))


def import_contacts(tx: Transaction, contacts: Iterable[Contact], now: datetime) -> Difference:
    """Takes the officer's list over, all of it at once.

    Who is missing from it is marked removed and gets nothing more; who returns goes on where they stopped, and
    counts as joined now, so that steps whose moment went by meanwhile are not made up for. A delegate whom the officer
    invited is on the ledger's list alone and stays; once the officer's list has them, that one decides.
    """
    stored, wanted = _stored(tx), _by_address(contacts)
    change = _difference(stored, wanted)
    rows = [_columns(wanted[a]) for a in change.added]
    joined = {"campaign_id": tx.campaign, "joined_at": now}
    tx.execute_many(insert(table), [{**joined, "address": a, **row} for a, row in zip(change.added, rows, strict=True)])
    _update(tx, stored, wanted, (*change.changed, *change.returned))
    _mark(tx, stored, [a for a in wanted if a in stored and stored[a].delegate], {"delegate_of": None})
    _mark(tx, stored, change.removed, {"removed_at": now})
    _mark(tx, stored, change.returned, {"removed_at": None, "joined_at": now})
    if change.added:
        known = tx.execute(select(table.c.address, table.c.id).where(table.c.campaign_id == tx.campaign))
        ids = {row.address: row.id for row in known}
        notes.add_notes(tx, ((ids[a], "") for a in change.added), Note.JOINED, now)
    told = ((stored[a].id, _changes(stored[a], wanted[a])) for a in change.changed)
    notes.add_notes(tx, told, Note.CHANGED, now)
    notes.add_notes(tx, ((stored[a].id, "") for a in change.removed), Note.REMOVED, now)
    notes.add_notes(tx, ((stored[a].id, "") for a in change.returned), Note.RETURNED, now)
    return change


def newest(tx: Transaction) -> int:
    """The number of the contact that came last; 0 where there is none."""
    return int(tx.execute(select(func.max(table.c.id)).where(table.c.campaign_id == tx.campaign)).scalar_one() or 0)


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
    }


def _stored(tx: Transaction) -> dict[str, _Stored]:
    columns = (table.c[name] for name in ("id", "address", "removed_at", "delegate_of", *FIELDS))
    rows = tx.execute(select(*columns).where(table.c.campaign_id == tx.campaign).order_by(table.c.id))
    return {
        row.address: _Stored(
            row.id, {f: getattr(row, f) for f in FIELDS}, row.removed_at is not None, row.delegate_of is not None
        )
        for row in rows
    }


def _by_address(contacts: Iterable[Contact]) -> dict[str, Contact]:
    """The first of several rows with one address counts."""
    found: dict[str, Contact] = {}
    for contact in contacts:
        found.setdefault(contact.address, contact)
    return found


def _difference(stored: Mapping[str, _Stored], wanted: Mapping[str, Contact]) -> Difference:
    here = {address: known for address, known in stored.items() if not known.removed}
    listed = [address for address, known in here.items() if not known.delegate]
    return Difference(
        added=tuple(a for a in wanted if a not in stored),
        removed=tuple(a for a in listed if a not in wanted),
        changed=tuple(a for a in wanted if a in here and _changes(here[a], wanted[a])),
        returned=tuple(a for a in wanted if a in stored and stored[a].removed),
        known=len(listed),
    )


def _changes(known: _Stored, contact: Contact) -> str:
    """The names of the columns in which they differ."""
    wanted = _columns(contact)
    changed = (name for name in FIELDS if known.values[name] != wanted[name])
    return ", ".join(name.removesuffix("_name") if name == "group_name" else name for name in changed)


def _update(
    tx: Transaction, stored: Mapping[str, _Stored], wanted: Mapping[str, Contact], addresses: Sequence[str]
) -> None:
    one = update(table).where(table.c.id == bindparam("this_id"))
    tx.execute_many(one, [{"this_id": stored[a].id, **_columns(wanted[a])} for a in addresses])


def _mark(
    tx: Transaction, stored: Mapping[str, _Stored], addresses: Sequence[str], values: Mapping[str, datetime | None]
) -> None:
    one = update(table).where(table.c.id == bindparam("this_id"))
    tx.execute_many(one, [{"this_id": stored[a].id, **values} for a in addresses])
