"""The people of a long list, packed: a million take some tens of megabytes, and are unpacked a few hundred at a time.

A list of usual length is a plain tuple.
"""

from __future__ import annotations

import json
import zlib
from array import array
from collections.abc import Callable, Collection, Iterator, Sequence
from types import MappingProxyType
from typing import overload

from outreach.model import Contact

#: Lists up to this length are not packed.
USUAL = 20_000
#: Contacts packed together.
TOGETHER = 256

_Cells = tuple[str, str, str, str, str, str, str, str, dict[str, str], int]


class Packed(Sequence[Contact]):
    """Contacts in the order of the list; going through them in that order is quick, picking single ones is not."""

    __slots__ = ("_last", "_length", "_parcels")

    def __init__(self, parcels: Sequence[bytes], length: int) -> None:
        self._parcels, self._length = tuple(parcels), length
        self._last: tuple[int, list[Contact]] = (-1, [])

    def __len__(self) -> int:
        return self._length

    def __eq__(self, other: object) -> bool:
        return self._parcels == other._parcels if isinstance(other, Packed) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._parcels)

    def __iter__(self) -> Iterator[Contact]:
        for parcel in self._parcels:
            yield from map(_contact, _unpack(parcel))

    @overload
    def __getitem__(self, at: int) -> Contact: ...

    @overload
    def __getitem__(self, at: slice) -> tuple[Contact, ...]: ...

    def __getitem__(self, at: int | slice) -> Contact | tuple[Contact, ...]:
        if isinstance(at, slice):
            return tuple(self[n] for n in range(*at.indices(self._length)))
        if not -self._length <= at < self._length:
            raise IndexError(f"there are {self._length} contacts, and none at {at}")
        number, within = divmod(at % self._length, TOGETHER)
        if self._last[0] != number:
            self._last = number, [_contact(cells) for cells in _unpack(self._parcels[number])]
        return self._last[1][within]

    def find(self, address: str) -> Contact | None:
        """The contact with this address (as compared)."""
        sought = json.dumps(address).encode("ascii")
        for parcel in self._parcels:
            if sought in zlib.decompress(parcel):
                found = next((cells for cells in _unpack(parcel) if cells[1] == address), None)
                if found is not None:
                    return _contact(found)
        return None


def find(contacts: Sequence[Contact], address: str) -> Contact | None:
    """The contact of a list with this address (as compared)."""
    if isinstance(contacts, Packed):
        return contacts.find(address)
    return next((contact for contact in contacts if contact.address == address), None)


def without(contacts: Sequence[Contact], addresses: Collection[str]) -> Sequence[Contact]:
    """The list without the people of these addresses."""
    kept = Packer()
    for contact in contacts:
        if contact.address not in addresses:
            kept.add(contact)
    return kept.done()


class Packer:
    """Takes the contacts of a list one by one, each address once."""

    def __init__(self, usual: int = USUAL) -> None:
        self._usual = usual
        self._open: list[Contact] = []
        self._parcels: list[bytes] = []
        self._places = _Places()
        self._looked_into: tuple[int, list[_Cells]] = (-1, [])

    def __len__(self) -> int:
        return len(self._parcels) * TOGETHER + len(self._open)

    def add(self, contact: Contact) -> int | None:
        """Keeps the contact; where the address came before it does not, and gives the row in which it stood."""
        row = self._places.claim(contact.address, self._same)
        if row is not None:
            return row
        self._open.append(contact)
        if self._parcels or len(self._open) > self._usual:
            while len(self._open) >= TOGETHER:
                self._parcels.append(_pack(self._open[:TOGETHER]))
                del self._open[:TOGETHER]
        return None

    def done(self) -> Sequence[Contact]:
        """All of them, in the order in which they came."""
        if not self._parcels:
            return tuple(self._open)
        return Packed([*self._parcels, *([_pack(self._open)] if self._open else [])], len(self))

    def _same(self, place: int, address: str) -> int | None:
        """The row of the contact at a place where that has this address."""
        number, within = divmod(place, TOGETHER)
        if number >= len(self._parcels):
            earlier = self._open[place - len(self._parcels) * TOGETHER]
            return earlier.row if earlier.address == address else None
        if self._looked_into[0] != number:
            self._looked_into = number, _unpack(self._parcels[number])
        cells = self._looked_into[1][within]
        return cells[-1] if cells[1] == address else None


class _Places:
    """At which place an address came first, in some twenty bytes each: a table by hash, open at the next free slot."""

    def __init__(self) -> None:
        self._hashes = array("q")
        self._slots = array("I", bytes(4 * 1024))

    def claim(self, address: str, same: Callable[[int, str], int | None]) -> int | None:
        """Notes the address at the next place; what `same` says of the place where it stands already."""
        hashed, mask = hash(address), len(self._slots) - 1
        slot = hashed & mask
        while place := self._slots[slot]:
            if self._hashes[place - 1] == hashed and (found := same(place - 1, address)) is not None:
                return found
            slot = (slot + 1) & mask
        self._hashes.append(hashed)
        self._slots[slot] = len(self._hashes)
        if len(self._hashes) * 2 > len(self._slots):
            self._grow()
        return None

    def _grow(self) -> None:
        slots = array("I", bytes(2 * self._slots.itemsize * len(self._slots)))
        mask = len(slots) - 1
        for place, hashed in enumerate(self._hashes, start=1):
            slot = hashed & mask
            while slots[slot]:
                slot = (slot + 1) & mask
            slots[slot] = place
        self._slots = slots


def _pack(contacts: Sequence[Contact]) -> bytes:
    cells = [
        (c.email, c.address, c.name, c.salutation, c.organisation, c.language, c.group, c.timezone, {**c.extra}, c.row)
        for c in contacts
    ]
    return zlib.compress(json.dumps(cells).encode("ascii"), level=1)


def _unpack(parcel: bytes) -> list[_Cells]:
    cells: list[_Cells] = json.loads(zlib.decompress(parcel))
    return cells


def _contact(cells: _Cells) -> Contact:
    email, address, name, salutation, organisation, language, group, timezone, extra, row = cells
    more = MappingProxyType(extra)
    return Contact(email, address, name, salutation, organisation, language, group, timezone, more, row)
