"""What a contact holds in the calendar after our messages, and whether their answer is to the present time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, false, func, not_, or_, select

from outreach.ledger.database import Record
from outreach.ledger.outbox import in_state
from outreach.ledger.schema import contact as table
from outreach.ledger.schema import delivery
from outreach.model import Attendance, DeliveryState, EventState, Source

_NO_ANSWER = (Attendance.SILENT.value, Attendance.UNREACHABLE.value)


@dataclass(frozen=True, slots=True)
class Holding:
    """The part of a Standing that follows from the calendar messages sent; its docstring says what each means."""

    sequence: int | None
    invited_at: datetime | None
    told_at: datetime | None
    partstat: Attendance | None
    answered_old_time: bool
    withdrawn: bool


def holding(contact: Record, sent: Sequence[Record], event: EventState) -> Holding:
    """What the contact holds after these messages, the calendar ones among which have a sequence."""
    invitations = [message for message in sent if message.sequence is not None]
    told = [message.sent_at for message in invitations if message.sequence >= event.time_sequence]
    told_at = min(told, default=None)
    present = contact.partstat is not None and contact.partstat_sequence >= event.time_sequence
    return Holding(
        sequence=max((message.sequence for message in invitations), default=None),
        invited_at=min((message.sent_at for message in invitations), default=None),
        told_at=told_at,
        partstat=Attendance(contact.partstat) if present else None,
        answered_old_time=_is_old(contact, event, bool(invitations), told_at),
        withdrawn=any(message.step == "cancel" for message in invitations),
    )


def _is_old(contact: Record, event: EventState, invited: bool, told_at: datetime | None) -> bool:
    """Whether the answer that counts was given for a time that no longer holds (facts of iTIP: RFC 5546 §2.1.4).

    A calendar says which SEQUENCE it answers. Words answer what the person had been told when they wrote; the officer
    knows of a new time from the moment she confirmed it.
    """
    if event.time_since is None or contact.since is None or contact.attendance in _NO_ANSWER:
        return False
    if contact.source == Source.CALENDAR.value:
        return bool((contact.sequence or 0) < event.time_sequence)
    if contact.source == Source.OFFICER.value or not invited:
        return bool(contact.since < event.time_since)
    return told_at is None or bool(contact.since < told_at)


def answered_old_time(event: EventState) -> ColumnElement[bool]:
    """The same rule in the database's words, so that many can be found or counted at once."""
    if event.time_since is None:
        return false()
    by_hand = or_(table.c.source == Source.OFFICER.value, not_(was_sent()))
    told_before = was_sent(delivery.c.sequence >= event.time_sequence, delivery.c.sent_at <= table.c.since)
    old = case(
        (table.c.source == Source.CALENDAR.value, func.coalesce(table.c.sequence, 0) < event.time_sequence),
        (by_hand, table.c.since < event.time_since),
        else_=not_(told_before),
    )
    return and_(table.c.since.is_not(None), table.c.attendance.not_in(_NO_ANSWER), old)


def was_sent(*more: ColumnElement[bool]) -> ColumnElement[bool]:
    """Whether they were sent a message with the calendar (of which that holds)."""
    here = (delivery.c.campaign_id == table.c.campaign_id, delivery.c.contact_id == table.c.id)
    sent = (in_state(DeliveryState.SENT), delivery.c.sequence.is_not(None))
    return select(delivery.c.id).where(*here, *sent, *more).exists()
