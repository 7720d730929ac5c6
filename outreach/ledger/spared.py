"""What the officer spares one person: steps that are left out for them, and days before which nothing goes out."""

from __future__ import annotations

from datetime import date, datetime

from sqlalchemy import case, delete, literal, or_, update

from outreach.ledger.columns import Instant
from outreach.ledger.database import Transaction, insert_or_update
from outreach.ledger.notes import Note, add_note
from outreach.ledger.outbox import in_state
from outreach.ledger.schema import contact, delivery, skip
from outreach.model import DeliveryState

#: The two messages that are no step; they are asked again at the claim as steps are.
NEWS = ("update", "cancel")


def skip_step(tx: Transaction, contact_id: int, step: str, now: datetime) -> bool:
    """Leaves the step out for this person; what is planned of it ends at its claim. False when it was left out."""
    row = insert_or_update(tx, skip).values(contact_id=contact_id, step=step, at=now)
    if not tx.execute(row.on_conflict_do_nothing()).rowcount:
        return False
    add_note(tx, contact_id, Note.SKIPPED, step, now)
    return True


def unskip_step(tx: Transaction, contact_id: int, step: str, now: datetime) -> bool:
    """The step is owed to this person as to everybody; False when it was not left out."""
    mine = (skip.c.contact_id == contact_id, skip.c.step == step)
    if not tx.execute(delete(skip).where(*mine)).rowcount:
        return False
    add_note(tx, contact_id, Note.UNSKIPPED, step, now)
    return True


def snooze(tx: Transaction, contact_id: int, until: date | None, now: datetime) -> None:
    """Nothing goes out to this person before that day, where they are; None: at once again."""
    changes = (contact.c.id == contact_id, contact.c.snoozed_until.is_distinct_from(until))
    if not tx.execute(update(contact).where(*changes).values(snoozed_until=until)).rowcount:
        return
    _ask_again(tx, contact_id, now)
    add_note(tx, contact_id, Note.SNOOZED if until else Note.UNSNOOZED, until.isoformat() if until else "", now)


def _ask_again(tx: Transaction, contact_id: int, now: datetime) -> None:
    """What is planned for them comes to its claim now, which says anew when it may go; not what she asked for again."""
    due = case((delivery.c.due_at > now, literal(now, Instant)), else_=delivery.c.due_at)
    mine = (delivery.c.campaign_id == tx.campaign, delivery.c.contact_id == contact_id, in_state(DeliveryState.PLANNED))
    ordinary = or_(delivery.c.serial == 0, delivery.c.step.in_(NEWS))
    tx.execute(update(delivery).where(*mine, ordinary).values(due_at=due, ready_at=due, not_before=None))
