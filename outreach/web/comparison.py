"""What a list would change: who is new, who says something else, who is gone; the first of each by name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from outreach.campaign.columns import KNOWN, kind_of
from outreach.ledger import contactlist, people
from outreach.ledger.database import Transaction
from outreach.model import Attendance, Contact
from outreach.web.listfile import shrinks

#: People of each kind that are named; of the rest there is the number.
NAMED = 50


@dataclass(frozen=True, slots=True)
class Change:
    """One value that differs; `column` as templates name it."""

    column: str
    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Altered:
    """Somebody of whom the list says something else."""

    contact: Contact
    changes: tuple[Change, ...]


@dataclass(frozen=True, slots=True)
class Gone:
    """Somebody who is not on the list any more, with where they stand; `holds`: the event is in their calendar."""

    contact_id: int
    contact: Contact
    attendance: Attendance
    holds: bool


@dataclass(frozen=True, slots=True)
class Comparison:
    """The numbers, and the first people of each kind. `known` are on the list now; `same` would stay as they are."""

    known: int
    new: int
    altered: int
    gone: int
    same: int
    first_new: tuple[Contact, ...]
    first_altered: tuple[Altered, ...]
    first_gone: tuple[Gone, ...]
    shrinks: bool

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not (self.new or self.altered or self.gone)


def compared(tx: Transaction, wanted: Sequence[Contact]) -> Comparison:
    """What taking this list over would change; looks through everybody."""
    change = contactlist.compare(tx, wanted)
    new = (*change.added.first, *change.returned.first)[:NAMED]
    altered, gone = change.changed.first[:NAMED], change.removed.first[:NAMED]
    named = {*new, *altered}
    by_address = {contact.address: contact for contact in wanted if contact.address in named} if named else {}
    return Comparison(
        known=change.known,
        new=change.added.count + change.returned.count,
        altered=change.changed.count,
        gone=change.removed.count,
        same=max(0, change.known - change.changed.count - change.removed.count),
        first_new=tuple(by_address[address] for address in new),
        first_altered=tuple(_altered(tx, altered, by_address)),
        first_gone=tuple(_gone(tx, gone)),
        shrinks=shrinks(change),
    )


def _altered(tx: Transaction, addresses: Sequence[str], wanted: dict[str, Contact]) -> Iterable[Altered]:
    for address in addresses:
        found = people.find(tx, address)
        if found is not None:
            before, after = people.person(tx, found)[0], wanted[address]
            yield Altered(after, tuple(_changes(before, after)))


def _changes(before: Contact, after: Contact) -> Iterable[Change]:
    """Each value once, though a column that goes by another word than ours is also kept under its own heading."""
    known = [name for name in KNOWN if getattr(before, name) != getattr(after, name)]
    yield from (Change(name, getattr(before, name), getattr(after, name)) for name in known)
    for name in dict.fromkeys((*before.extra, *after.extra)):
        old, new = before.extra.get(name, ""), after.extra.get(name, "")
        if old != new and kind_of(name) not in known:
            yield Change(name, old, new)


def _gone(tx: Transaction, addresses: Sequence[str]) -> Iterable[Gone]:
    for address in addresses:
        found = people.find(tx, address)
        if found is not None:
            contact, standing = people.person(tx, found)
            holds = standing.holds_sequence is not None and not standing.withdrawn
            yield Gone(found, contact, standing.attendance, holds)
