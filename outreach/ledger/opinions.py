"""Which messages an assistant may be asked about, and what it said: each is asked about once, and the story tells."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import exists, select, update

from outreach.ledger import readings
from outreach.ledger.columns import equals
from outreach.ledger.database import Transaction
from outreach.ledger.inbound import InboundState
from outreach.ledger.notes import Note, add_note
from outreach.ledger.schema import inbound as table
from outreach.ledger.schema import note
from outreach.model import Kind, Reading


def unasked(tx: Transaction, limit: int) -> list[int]:
    """Messages in people's own words that wait for a person and that no assistant was asked about, oldest first.

    Only of people on the list, and only while the raw message is kept: whoever acts on it looks at that again.
    """
    asked = exists().where(
        note.c.contact_id == table.c.contact_id, note.c.inbound_id == table.c.id, note.c.what == Note.ASSISTANT.value
    )
    waiting = (table.c.campaign_id == tx.campaign, equals(table.c.state, InboundState.REVIEW), table.c.raw.is_not(None))
    words = (table.c.kind == Kind.HUMAN.value, table.c.contact_id.is_not(None), ~asked)
    return list(tx.execute(select(table.c.id).where(*waiting, *words).order_by(table.c.id).limit(limit)).scalars())


def waiting_reading(tx: Transaction, inbound_id: int) -> Reading | None:
    """The reading of a message that still waits for a person; None where it does not."""
    here = (table.c.id == inbound_id, table.c.campaign_id == tx.campaign, table.c.state == InboundState.REVIEW.value)
    found = tx.execute(select(table.c.reading).where(*here)).scalar()
    return readings.from_json(found) if found else None


def note_asked(tx: Transaction, inbound_id: int, detail: str, now: datetime) -> None:
    """An assistant was asked about a message; `detail` says what came of it."""
    contact = tx.execute(select(table.c.contact_id).where(table.c.id == inbound_id)).scalar()
    add_note(tx, contact, Note.ASSISTANT, f"r{inbound_id}: {detail}", now, inbound_id)


def keep(tx: Transaction, inbound_id: int, reading: Reading) -> None:
    """The reading with an opinion beside it, which changes nothing else."""
    tx.execute(update(table).where(table.c.id == inbound_id).values(reading=readings.to_json(reading)))
