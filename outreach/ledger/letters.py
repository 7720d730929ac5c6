"""What was written to one person and what came from them, as a reader of both mailboxes would see it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select

from outreach.errors import OutreachError
from outreach.ledger import readings
from outreach.ledger.database import Transaction
from outreach.ledger.inbound import Inbound, get
from outreach.ledger.schema import delivery, inbound, outbound
from outreach.model import DeliveryState
from outreach.reading.anatomy import Mail, dissect


@dataclass(frozen=True, slots=True)
class Letter:
    """One message of the thread: `id` is r and the number of one that came, d and the number of one that was sent.

    `text` is what a reader sees first; empty where the bytes were dropped.
    """

    id: str
    at: datetime
    is_ours: bool
    subject: str
    text: str
    step: str = ""


def thread(tx: Transaction, contact_id: int) -> list[Letter]:
    """The messages both ways, in the order of time."""
    out = (delivery.c.contact_id == contact_id, delivery.c.state == DeliveryState.SENT.value)
    sent = select(delivery.c.id, delivery.c.sent_at, delivery.c.step, outbound.c.raw).outerjoin(outbound).where(*out)
    came = select(inbound.c.id, inbound.c.received_at, inbound.c.subject, inbound.c.reading)
    letters = [_sent(row.id, row.sent_at, row.step, row.raw) for row in tx.execute(sent)]
    for row in tx.execute(came.where(inbound.c.contact_id == contact_id, inbound.c.reading != "")):
        text = readings.from_json(row.reading).text
        letters.append(Letter(f"r{row.id}", row.received_at, False, row.subject, text))
    return sorted(letters, key=lambda letter: (letter.at, letter.id))


def _sent(id: int, at: datetime, step: str, mime: bytes | None) -> Letter:
    mail = opened(mime) if mime else None
    return Letter(f"d{id}", at, True, mail.subject if mail else "", mail.text.strip() if mail else "", step)


def kept(tx: Transaction, contact_id: int) -> frozenset[int]:
    """The deliveries to this person that were sent and whose bytes are kept still."""
    theirs = (delivery.c.contact_id == contact_id, delivery.c.state == DeliveryState.SENT.value)
    return frozenset(tx.execute(select(delivery.c.id).join(outbound).where(*theirs)).scalars())


def came(tx: Transaction, inbound_id: int) -> Inbound:
    """One message that came, as bytes; LookupError where there is none."""
    return get(tx, inbound_id)


def opened(raw: bytes) -> Mail | None:
    """The message, dissected; None where it cannot be read or its bytes were dropped."""
    try:
        return dissect(raw) if raw else None
    except OutreachError:
        return None
