"""What is known of a contact besides answers: silence wished for, absence, presence, further addresses."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, datetime

from sqlalchemy import bindparam, delete, insert, select, update

from outreach.addresses import normalise
from outreach.errors import Refused
from outreach.ledger.columns import batches
from outreach.ledger.database import Transaction, insert_or_update
from outreach.ledger.notes import Note, add_note
from outreach.ledger.schema import alias, contact, presence, suppression

# Built once, for they are run for every message.
_HERE = tuple(
    (table.c.campaign_id == bindparam("here"), table.c.address == bindparam("compared")) for table in (contact, alias)
)
_FIND = (select(contact.c.id).where(*_HERE[0]), select(alias.c.contact_id).where(*_HERE[1]))
_LANGUAGE = select(contact.c.language).where(*_HERE[0])
_LANGUAGE_BY_ALIAS = select(contact.c.language).where(contact.c.id.in_(_FIND[1]))


def find(tx: Transaction, address: str) -> int | None:
    """The contact with this address, or the one it was confirmed to belong to; also somebody removed."""
    whose = {"here": tx.campaign, "compared": normalise(address)}
    for statement in _FIND:
        found: int | None = tx.execute(statement, whose).scalar()
        if found is not None:
            return found
    return None


def language(tx: Transaction, address: str) -> str:
    """The language of the contact that `find` finds; empty where there is none, or where it has none."""
    whose = {"here": tx.campaign, "compared": normalise(address)}
    found = tx.execute(_LANGUAGE, whose).scalar()
    return str(found if found is not None else tx.execute(_LANGUAGE_BY_ALIAS, whose).scalar() or "")


def among(tx: Transaction, addresses: Collection[str]) -> set[str]:
    """Those of these addresses (as compared) that are a contact's or were confirmed to belong to one."""
    found: set[str] = set()
    for some in batches(addresses):
        for table in (contact, alias):
            here = (table.c.campaign_id == tx.campaign, table.c.address.in_(some))
            found |= set(tx.execute(select(table.c.address).where(*here)).scalars())
    return found


def suppress(tx: Transaction, contact_id: int, reason: str, now: datetime) -> None:
    """Nobody writes to this person any more, until the officer lifts it."""
    lasting = select(suppression.c.id).where(suppression.c.contact_id == contact_id, suppression.c.lifted_at.is_(None))
    if tx.execute(lasting).first() is None:
        tx.execute(insert(suppression).values(contact_id=contact_id, reason=reason, at=now))
        add_note(tx, contact_id, Note.SUPPRESSED, reason, now)


def why_suppressed(tx: Transaction, contact_id: int) -> str:
    """Why nobody writes to this person any more; empty where that is not so, or nothing was said."""
    lasting = (suppression.c.contact_id == contact_id, suppression.c.lifted_at.is_(None))
    return tx.execute(select(suppression.c.reason).where(*lasting).limit(1)).scalar() or ""


def unsuppress(tx: Transaction, contact_id: int, now: datetime) -> None:
    """The person may be written to again."""
    lasting = (suppression.c.contact_id == contact_id, suppression.c.lifted_at.is_(None))
    if tx.execute(update(suppression).where(*lasting).values(lifted_at=now)).rowcount:
        add_note(tx, contact_id, Note.UNSUPPRESSED, "", now)


def set_away(tx: Transaction, contact_id: int, until: date | None, now: datetime) -> None:
    """Out of office up to and including `until`; None: back."""
    changes = (contact.c.id == contact_id, contact.c.away_until.is_distinct_from(until))
    if tx.execute(update(contact).where(*changes).values(away_until=until)).rowcount:
        add_note(tx, contact_id, Note.AWAY if until else Note.BACK, until.isoformat() if until else "", now)


def set_hands_off(tx: Transaction, contact_id: int, on: bool, now: datetime) -> None:
    """Nothing is sent to this person automatically, for the officer deals with them herself."""
    changes = (contact.c.id == contact_id, contact.c.hands_off.is_not(on))
    if tx.execute(update(contact).where(*changes).values(hands_off=on)).rowcount:
        add_note(tx, contact_id, Note.HANDS_OFF if on else Note.HANDS_ON, "", now)


def record_presence(tx: Transaction, contact_id: int, present: bool | None, now: datetime) -> None:
    """Whether the person was at the event; None takes the record back."""
    if present is None:
        tx.execute(delete(presence).where(presence.c.contact_id == contact_id))
        add_note(tx, contact_id, Note.PRESENCE_UNKNOWN, "", now)
        return
    values = {"present": present, "recorded_at": now}
    statement = insert_or_update(tx, presence).values(contact_id=contact_id, **values)
    tx.execute(statement.on_conflict_do_update(index_elements=["contact_id"], set_=values))
    add_note(tx, contact_id, Note.PRESENT if present else Note.ABSENT, "", now)


def aliases(tx: Transaction, contact_id: int) -> list[str]:
    """The further addresses that speak for the contact, in the order in which they were confirmed."""
    theirs = select(alias.c.address).where(alias.c.contact_id == contact_id).order_by(alias.c.id)
    return list(tx.execute(theirs).scalars())


def remove_alias(tx: Transaction, contact_id: int, address: str, now: datetime) -> bool:
    """The address speaks for the contact no longer; False when it did not."""
    compared = normalise(address)
    mine = (alias.c.campaign_id == tx.campaign, alias.c.address == compared, alias.c.contact_id == contact_id)
    if not tx.execute(delete(alias).where(*mine)).rowcount:
        return False
    add_note(tx, contact_id, "Another address no longer speaks for them.", compared, now)
    return True


def add_alias(tx: Transaction, contact_id: int, address: str, now: datetime) -> None:
    """The officer's word that this address (another mailbox, an assistant's) speaks for the contact.

    Refused when it already speaks for somebody else.
    """
    known = find(tx, address)
    if known == contact_id:
        return
    if known is not None:
        other = tx.execute(select(contact.c.email).where(contact.c.id == known)).scalar_one()
        raise Refused(f"{address} already belongs to {other}; one address speaks for one person")
    row = {"campaign_id": tx.campaign, "address": normalise(address), "contact_id": contact_id, "added_at": now}
    tx.execute(insert(alias).values(**row))
    add_note(tx, contact_id, Note.ALIAS, normalise(address), now)
