"""The campaign in numbers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from sqlalchemy import extract, func, select

from outreach.ledger.campaigns import event_state
from outreach.ledger.database import Transaction
from outreach.ledger.listing import invited
from outreach.ledger.outbox import taken_back
from outreach.ledger.review import count_waiting
from outreach.ledger.schema import contact, presence
from outreach.model import Attendance


@dataclass(frozen=True, slots=True)
class Totals:
    """How many people on the list stand where; `guests` are those of attending people, beyond themselves."""

    invited: int
    attending: int
    declined: int
    tentative: int
    delegated: int
    silent: int
    unreachable: int
    guests: int
    review: int


def totals(tx: Transaction) -> Totals:
    """The numbers of `outreach status`; people taken off the list do not count.

    Neither does whoever was sent a cancellation alone, while the event takes place: nobody waits for them any more.
    """
    listed = [contact.c.campaign_id == tx.campaign, contact.c.removed_at.is_(None)]
    alone = contact.c.id.in_(taken_back(tx))
    alone_count = select(func.count()).select_from(contact).where(*listed, alone)
    gone = 0 if event_state(tx).cancelled else tx.execute(alone_count).scalar_one()
    expected = [*listed, ~alone] if gone else listed
    counts = (contact.c.attendance, func.count().label("people"), func.sum(contact.c.guests).label("guests"))
    by_attendance = {row.attendance: row for row in tx.execute(select(*counts).where(*expected).group_by(counts[0]))}
    people = {a: int(by_attendance[a.value].people) if a.value in by_attendance else 0 for a in Attendance}
    attending = by_attendance.get(Attendance.ATTENDING.value)
    return Totals(
        invited=invited(tx) - gone,
        attending=people[Attendance.ATTENDING],
        declined=people[Attendance.DECLINED],
        tentative=people[Attendance.TENTATIVE],
        delegated=people[Attendance.DELEGATED],
        silent=people[Attendance.SILENT],
        unreachable=people[Attendance.UNREACHABLE],
        guests=int(attending.guests or 0) if attending is not None else 0,
        review=count_waiting(tx),
    )


@dataclass(frozen=True, slots=True)
class HourOfAnswers:
    """How many of today's answers were given within one hour (UTC)."""

    hour: datetime
    attendance: Attendance
    people: int


def answers_by_hour(tx: Transaction) -> list[HourOfAnswers]:
    """When the answers that count were given, in the order of time; people taken off the list do not count."""
    since = contact.c.since
    parts = [extract(name, since).label(name) for name in ("year", "month", "day", "hour")]
    answered = (contact.c.campaign_id == tx.campaign, contact.c.removed_at.is_(None), since.is_not(None))
    counts = select(*parts, contact.c.attendance, func.count().label("people")).where(*answered)
    rows = tx.execute(counts.group_by(*parts, contact.c.attendance).order_by(*parts))
    return [
        HourOfAnswers(
            datetime(int(row.year), int(row.month), int(row.day), int(row.hour), tzinfo=UTC),
            Attendance(row.attendance),
            int(row.people),
        )
        for row in rows
    ]


def listed(tx: Transaction) -> int:
    """How many people are on the list, as the ledger took it over last."""
    on_it = (contact.c.campaign_id == tx.campaign, contact.c.removed_at.is_(None))
    return int(tx.execute(select(func.count()).select_from(contact).where(*on_it)).scalar_one())


def presence_noted(tx: Transaction) -> bool:
    """Whether it was noted of anybody that they were there, or not."""
    joined = select(presence.c.contact_id).join(contact, contact.c.id == presence.c.contact_id)
    return tx.execute(joined.where(contact.c.campaign_id == tx.campaign).limit(1)).first() is not None
