"""People who come instead of a contact, invited in their own right once the officer agrees.

They are on no list of hers: the contacts file may be a workbook, may be open in one, and is exported anew over itself.
So the ledger keeps them (`contact.delegate_of`), and taking the list over again leaves them alone.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import and_, bindparam, func, insert, select, update

from outreach.addresses import normalise
from outreach.campaign.cleaning import plain
from outreach.campaign.mailboxes import parse_mailbox
from outreach.campaign.particulars import countries
from outreach.ledger import outbox
from outreach.ledger.database import Transaction
from outreach.ledger.marks import find
from outreach.ledger.notes import Note, add_note
from outreach.ledger.schema import contact as table
from outreach.ledger.schema import delivery
from outreach.model import Attendance, DeliveryState, Person

#: What a delegate has in common with whom they come for, as far as is known: they write the same language at the same
#: place, and the group that `to = "group:NAME"` names counts them in. They come for the same organisation.
COMMON = ("language", "timezone", "group_name", "organisation", "sort_organisation")
_REPLACED = select(table.c.delegate_of).where(
    table.c.delegate_of.in_(bindparam("ids", expanding=True)),
    table.c.campaign_id == bindparam("here"),
    table.c.delegate_of.is_not(None),
    table.c.removed_at.is_(None),
)


def invitable(tx: Transaction, delegate: Person | None) -> Person | None:
    """Whom an agreement would put on the list: a delegate with a usable address who does not stand on it yet."""
    if delegate is None:
        return None
    try:
        email = parse_mailbox(delegate.address).email
    except ValueError:
        return None
    known = find(tx, email)
    if known is not None:
        row = tx.execute(select(table.c.removed_at, table.c.address).where(table.c.id == known)).one()
        if row.removed_at is None or row.address != normalise(email):
            return None
    return Person(delegate.name, email)


def invite(
    tx: Transaction, contact_id: int, delegate: Person | None, now: datetime, joined: datetime | None = None
) -> Person | None:
    """Puts the delegate of a contact on the list, to be invited like everybody; None where nobody was put there.

    Nothing leaves to them before `joined`, which is now if it is not given.
    """
    person = invitable(tx, delegate)
    if person is None:
        return None
    address = normalise(person.address)
    listed = {"removed_at": None, "joined_at": joined or now, "delegate_of": contact_id}
    here = (table.c.campaign_id == tx.campaign, table.c.address == address)
    id = tx.execute(update(table).where(*here).values(**listed).returning(table.c.id)).scalar()
    if id is None:
        like = tx.execute(select(*(table.c[name] for name in (*COMMON, "extra"))).where(table.c.id == contact_id)).one()
        row = {"campaign_id": tx.campaign, "address": address, "email": person.address, "name": person.name}
        values = {**row, **like._mapping, "extra": _country(like.extra), **listed, "sort_name": plain(person.name)}
        id = tx.execute(insert(table).values(**values).returning(table.c.id)).scalar_one()
    add_note(tx, id, Note.DELEGATE, "", now)
    return person


def _country(extra: str) -> str:
    """Of the further columns of a list, as they are stored, the country alone."""
    kept = countries(json.loads(extra)) if extra else {}
    return json.dumps(dict(kept), ensure_ascii=False, sort_keys=True) if kept else ""


def take_off(tx: Transaction, contact_id: int, now: datetime) -> list[str]:
    """Takes the delegates of a contact off the list again: they get nothing more. Returns what is said of each."""
    theirs = (table.c.delegate_of == contact_id, table.c.removed_at.is_(None))
    gone = tx.execute(update(table).where(*theirs).values(removed_at=now).returning(table.c.id, table.c.email)).all()
    for row in gone:
        add_note(tx, row.id, Note.UNINVITED, "", now)
    return [_said(tx, row.id, row.email) for row in gone]


def _said(tx: Transaction, contact_id: int, address: str) -> str:
    """What is said of a delegate taken off the list, and of messages that left to them before."""
    begun = delivery.c.state.in_([DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.UNCERTAIN])
    out = select(delivery.c.id).where(delivery.c.contact_id == contact_id, begun).limit(1)
    if tx.execute(out).first() is None:
        return f"{address} is taken off the list; nothing went out to them."
    return f"{address} is taken off the list; what went out stays out."


def replaced(tx: Transaction, ids: Sequence[int]) -> set[int]:
    """Those of the contacts whose delegate was invited."""
    return set(tx.execute(_REPLACED, {"ids": ids, "here": tx.campaign}).scalars())


def without_address(tx: Transaction) -> list[tuple[str, str]]:
    """Who sends somebody whose address nobody knows: the contact's name (or address), and whom they named, if anybody.

    Whoever stands on the list by that very name needs no address any more, nor does one whose invitation was
    taken back.
    """
    found = tx.execute(
        select(table.c.id, table.c.name, table.c.email, table.c.delegate_name)
        .where(table.c.campaign_id == tx.campaign, table.c.removed_at.is_(None), _UNREACHED)
        .where(table.c.id.not_in(outbox.taken_back(tx)))
        .order_by(table.c.id)
    ).all()
    there, named = replaced(tx, [row.id for row in found]), _listed(tx, [row.delegate_name or "" for row in found])
    left = (row for row in found if row.id not in there and plain(row.delegate_name or "") not in named)
    return [(row.name or row.email, row.delegate_name or "") for row in left]


#: Who comes instead of them is not known well enough to be invited.
_UNREACHED = and_(table.c.attendance == Attendance.DELEGATED.value, func.coalesce(table.c.delegate_address, "") == "")


def _listed(tx: Transaction, names: Sequence[str]) -> set[str]:
    """Those of these names, `plain`, that somebody on the list bears."""
    wanted = {plain(name) for name in names if name}
    here = (table.c.campaign_id == tx.campaign, table.c.removed_at.is_(None), table.c.sort_name.in_(wanted))
    return set(tx.execute(select(table.c.sort_name).where(*here)).scalars()) if wanted else set()
