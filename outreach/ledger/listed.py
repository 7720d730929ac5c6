"""The list as a report of a meeting is held against it: names, every address that speaks for somebody, stand-ins."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select

from outreach.ledger.database import Transaction
from outreach.ledger.schema import alias, contact
from outreach.model import Attendance


@dataclass(frozen=True, slots=True)
class Entry:
    """One person; `addresses` begins with their own, `stand_in` is the name and address of whom they send."""

    id: int
    name: str
    organisation: str
    addresses: tuple[str, ...]
    stand_in: tuple[str, ...]
    is_expected: bool


def entries(tx: Transaction) -> list[Entry]:
    """Everybody on the list, in its order."""
    mine = (contact.c.campaign_id == tx.campaign, contact.c.removed_at.is_(None))
    others: dict[int, list[str]] = {}
    further = select(alias.c.contact_id, alias.c.address).join(contact, contact.c.id == alias.c.contact_id)
    for row in tx.execute(further.where(*mine).order_by(alias.c.id)):
        others.setdefault(row.contact_id, []).append(row.address)
    names = ("id", "name", "organisation", "address", "attendance", "delegate_name", "delegate_address")
    rows = tx.execute(select(*(contact.c[name] for name in names)).where(*mine).order_by(contact.c.id))
    return [
        Entry(
            row.id,
            row.name,
            row.organisation,
            (row.address, *others.get(row.id, ())),
            tuple(word for word in (row.delegate_name, row.delegate_address) if word),
            row.attendance in (Attendance.ATTENDING.value, Attendance.DELEGATED.value),
        )
        for row in rows
    ]
