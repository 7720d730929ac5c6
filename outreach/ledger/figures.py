"""The campaign in numbers."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import func, select

from outreach.ledger.database import Transaction
from outreach.ledger.review import waiting
from outreach.ledger.schema import contact, delivery
from outreach.model import Attendance, DeliveryState


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
    """The numbers of `outreach status`; people taken off the list do not count."""
    listed = (contact.c.campaign_id == tx.campaign, contact.c.removed_at.is_(None))
    counts = (contact.c.attendance, func.count().label("people"), func.sum(contact.c.guests).label("guests"))
    by_attendance = {row.attendance: row for row in tx.execute(select(*counts).where(*listed).group_by(counts[0]))}
    people = {a: int(by_attendance[a.value].people) if a.value in by_attendance else 0 for a in Attendance}
    attending = by_attendance.get(Attendance.ATTENDING.value)
    sent = (delivery.c.state == DeliveryState.SENT.value, delivery.c.sequence.is_not(None))
    invited = select(func.count(delivery.c.contact_id.distinct())).join(contact, contact.c.id == delivery.c.contact_id)
    return Totals(
        invited=int(tx.execute(invited.where(*listed, *sent)).scalar_one()),
        attending=people[Attendance.ATTENDING],
        declined=people[Attendance.DECLINED],
        tentative=people[Attendance.TENTATIVE],
        delegated=people[Attendance.DELEGATED],
        silent=people[Attendance.SILENT],
        unreachable=people[Attendance.UNREACHABLE],
        guests=int(attending.guests or 0) if attending is not None else 0,
        review=len(waiting(tx)),
    )
