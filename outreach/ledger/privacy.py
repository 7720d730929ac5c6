"""People's data: what is dropped when its time is over, and what remains of a person who asked to be forgotten."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import and_, delete, null, or_, select, update

from outreach.errors import Refused
from outreach.ledger import changed, schema
from outreach.ledger.database import Transaction
from outreach.ledger.notes import add_note
from outreach.model import DeliveryState

#: What stands in place of an address that was erased; the contact's number keeps it unique.
ERASED = "erased-{id}@erased.invalid"
#: Contacts asked for at once.
AT_ONCE = 1000
_UNFINISHED = (DeliveryState.PLANNED, DeliveryState.CLAIMED, DeliveryState.UNCERTAIN, DeliveryState.FAILED)


@dataclass(frozen=True, slots=True)
class Dropped:
    """How many messages lost their bytes: those that came and those that went out."""

    received: int
    sent: int


def drop_bytes(tx: Transaction) -> Dropped:
    """Drops every raw message and every message's bytes, but those of deliveries whose outcome is still open."""
    inbound, sent = schema.inbound, schema.delivery
    open_states = (DeliveryState.SENDING, DeliveryState.UNCERTAIN)
    came = update(inbound).where(inbound.c.campaign_id == tx.campaign, inbound.c.raw.is_not(None))
    settled = select(sent.c.id).where(sent.c.campaign_id == tx.campaign, sent.c.state.not_in(open_states))
    received = tx.execute(came.values(raw=null())).rowcount
    gone = tx.execute(delete(schema.outbound).where(schema.outbound.c.delivery_id.in_(settled))).rowcount
    return Dropped(received, gone)


def erase(tx: Transaction, contact_id: int, now: datetime) -> None:
    """Removes everything that tells who the person is; the bare rows stay, so that figures and Message-IDs hold.

    Refused while a message to them is just being handed over. What was planned is cancelled.
    """
    sent, inbound, answer = schema.delivery, schema.inbound, schema.answer
    mine = sent.c.contact_id == contact_id
    if tx.execute(select(sent.c.id).where(mine, sent.c.state == DeliveryState.SENDING.value).limit(1)).first():
        raise Refused("a message to this person is just being handed over; try again in a minute")
    ended = update(sent).where(mine, sent.c.state.in_(_UNFINISHED))
    tx.execute(ended.values(state=DeliveryState.CANCELLED.value, owner=None, reason="the person's data was erased"))
    ids = select(sent.c.id).where(mine)
    tx.execute(delete(schema.outbound).where(schema.outbound.c.delivery_id.in_(ids)))
    tx.execute(update(sent).where(mine).values(smtp_reply=""))
    tx.execute(update(schema.attempt).where(schema.attempt.c.delivery_id.in_(ids)).values(reply=""))
    said = {"comment": "", "delegate_name": null(), "delegate_address": null()}
    tx.execute(update(answer).where(answer.c.contact_id == contact_id).values(**said, inbound_id=null()))
    address = tx.execute(select(schema.contact.c.address).where(schema.contact.c.id == contact_id)).scalar_one()
    theirs = or_(
        inbound.c.contact_id == contact_id,
        inbound.c.delivery_id.in_(ids),
        and_(inbound.c.campaign_id == tx.campaign, inbound.c.sender == address),
    )
    tx.execute(update(schema.note).where(schema.note.c.contact_id == contact_id).values(detail="", inbound_id=null()))
    blank = {"raw": null(), "reading": "", "sender": "", "subject": "", "reason": "", "message_id": "", "state": "read"}
    spoken = update(inbound).where(theirs).values(**blank, kind="other").returning(inbound.c.contact_id)
    changed.add(tx, {id for id in tx.execute(spoken).scalars() if id is not None})
    tx.execute(delete(schema.alias).where(schema.alias.c.contact_id == contact_id))
    _forget_as_delegate(tx, address)
    suppressed = schema.suppression.c.contact_id == contact_id
    tx.execute(update(schema.suppression).where(suppressed).values(reason=""))
    tx.execute(update(schema.contact).where(schema.contact.c.id == contact_id).values(**_nobody(contact_id, now)))
    add_note(tx, contact_id, "erased", "", now)


def _forget_as_delegate(tx: Transaction, address: str) -> None:
    """Where others said that this person comes instead of them, that stays without saying who."""
    here = select(schema.contact.c.id).where(schema.contact.c.campaign_id == tx.campaign)
    for table, whose in ((schema.answer, schema.answer.c.contact_id), (schema.contact, schema.contact.c.id)):
        named = (table.c.delegate_address == address, whose.in_(here))
        tx.execute(update(table).where(*named).values(delegate_name="", delegate_address=""))


def _nobody(contact_id: int, now: datetime) -> dict[str, object]:
    address = ERASED.format(id=contact_id)
    words = ("name", "salutation", "organisation", "language", "group_name", "timezone", "extra", "comment")
    return {
        "address": address,
        "email": address,
        "removed_at": now,
        "delegate_name": None,
        "delegate_address": None,
        **dict.fromkeys((*words, "sort_name", "sort_organisation"), ""),
    }


def suppressed_addresses(tx: Transaction) -> list[str]:
    """The addresses of everybody who asked not to be written to, as far as this ledger knows."""
    contact, suppression = schema.contact, schema.suppression
    joined = select(contact.c.address).join(suppression, suppression.c.contact_id == contact.c.id)
    lasting = (contact.c.campaign_id == tx.campaign, suppression.c.lifted_at.is_(None))
    return list(tx.execute(joined.where(*lasting).distinct()).scalars())


def open_to_suppression(tx: Transaction) -> Iterator[str]:
    """The addresses of those of whom nothing was said yet: the officer who lifted a suppression has the last word."""
    contact, after = schema.contact, 0
    open_ = (contact.c.campaign_id == tx.campaign, contact.c.id.not_in(select(schema.suppression.c.contact_id)))
    mine = select(contact.c.id, contact.c.address).where(*open_)
    while rows := tx.execute(mine.where(contact.c.id > after).order_by(contact.c.id).limit(AT_ONCE)).all():
        after = rows[-1].id
        yield from (row.address for row in rows)
