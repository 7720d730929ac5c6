"""What a take-over writes: messages that were found in Sent, and deliveries of which nobody can say."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, insert, select, update

from outreach.ledger import attempts, schema
from outreach.ledger.attempts import Attempt
from outreach.ledger.database import Record, Transaction
from outreach.ledger.marks import find
from outreach.ledger.outbox import in_state
from outreach.ledger.revisions import cancel_event, current_sequence
from outreach.ledger.schema import delivery as table
from outreach.model import DeliveryState

FOUND = "found in the Sent folder at the take-over"
IN_DOUBT = "this ledger was taken over, and the Sent folder does not tell whether this one went out before"
CANCEL, UPDATE = "cancel", "update"


@dataclass(frozen=True, slots=True)
class Gone:
    """One message of the campaign that stands in Sent; `sequence` where it carries the calendar."""

    message_id: str
    step: str
    address: str
    sent_at: datetime
    sequence: int | None = None


def mark_gone(tx: Transaction, messages: Sequence[Gone], now: datetime) -> int:
    """Writes down that these went out; returns of how many that was not known. Others than contacts' are left out."""
    fresh = 0
    for message in sorted(messages, key=lambda one: one.sent_at):
        contact = find(tx, message.address)
        if contact is not None:
            fresh += _mark(tx, message, contact, now)
    _follow_the_event(tx, messages, now)
    return fresh


def _mark(tx: Transaction, message: Gone, contact: int, now: datetime) -> bool:
    serial = (message.sequence or 0) if message.step in (CANCEL, UPDATE) else 0
    mine = (table.c.campaign_id == tx.campaign, table.c.step == message.step, table.c.contact_id == contact)
    known = _one(tx, table.c.campaign_id == tx.campaign, table.c.message_id == message.message_id)
    same = known or _one(tx, *mine, table.c.serial == serial)
    if known is not None and known.state == DeliveryState.SENT:
        return False
    values = {
        "state": DeliveryState.SENT.value, "message_id": message.message_id, "sequence": message.sequence,
        "sent_at": message.sent_at, "filed_at": now, "owner": None, "settled_at": now, "reason": FOUND,
    }  # fmt: skip
    if same is not None and same.state != DeliveryState.SENT:
        tx.execute(update(table).where(table.c.id == same.id).values(**values))
        number = same.id
    else:
        if same is not None:  # a second message of this step: the officer's own resend
            serial = int(tx.execute(select(func.max(table.c.serial)).where(*mine)).scalar_one()) + 1
        at = dict.fromkeys(("due_at", "ready_at", "expires_at", "started_at"), message.sent_at)
        row = {"campaign_id": tx.campaign, "step": message.step, "contact_id": contact, "serial": serial, **at}
        number = int(tx.execute(insert(table).values(**row, **values).returning(table.c.id)).scalar_one())
    attempts.note(tx, [number], Attempt.PROVED, now, after=DeliveryState.SENT, reply=FOUND)
    return True


def _follow_the_event(tx: Transaction, messages: Sequence[Gone], now: datetime) -> None:
    """The event's SEQUENCE is at least what people hold; a CANCEL that went out ended the event."""
    if any(message.step == CANCEL for message in messages):
        cancel_event(tx, now)
    have, highest = current_sequence(tx), max((m.sequence or 0 for m in messages), default=0)
    if highest > have:
        revision = schema.event_revision
        current = (revision.c.campaign_id == tx.campaign, revision.c.sequence == have)
        tx.execute(update(revision).where(*current).values(sequence=highest))


def hold_planned(tx: Transaction, now: datetime) -> int:
    """Parks what is planned and due: nobody can say whether it went out before. Returns how many wait for a person."""
    due = (table.c.campaign_id == tx.campaign, in_state(DeliveryState.PLANNED), table.c.due_at <= now)
    doubt = update(table).where(*due).values(state=DeliveryState.UNCERTAIN.value, settled_at=None, smtp_reply=IN_DOUBT)
    ids = list(tx.execute(doubt.returning(table.c.id)).scalars())
    told = {"before": DeliveryState.PLANNED, "after": DeliveryState.UNCERTAIN, "reply": IN_DOUBT}
    attempts.note(tx, ids, Attempt.UNCERTAIN, now, **told)
    return len(ids)


def adopt(tx: Transaction, key: str, uid: str) -> None:
    """Goes on as the campaign whose ledger is lost: its key in our messages, its UID in calendars."""
    campaign = schema.campaign
    tx.execute(update(campaign).where(campaign.c.id == tx.campaign).values(key=key, uid=uid))


def _one(tx: Transaction, *conditions: object) -> Record | None:
    return tx.execute(select(table).where(*conditions).limit(1)).one_or_none()  # type: ignore[arg-type]
