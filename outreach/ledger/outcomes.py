"""What came of inviting each person, in as few words as the report about the event needs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from sqlalchemy import select

from outreach.ledger.database import Transaction
from outreach.ledger.outbox import in_state
from outreach.ledger.schema import contact, delivery, presence
from outreach.model import Attendance, DeliveryState


@dataclass(frozen=True, slots=True)
class Outcome:
    """One person on the list: where they belong, whether the invitation was sent, what they said, if they were there.

    `extra` holds the further columns of the list.
    """

    address: str
    organisation: str
    group: str
    extra: Mapping[str, str]
    is_invited: bool
    attendance: Attendance
    guests: int | None
    present: bool | None


def outcomes(tx: Transaction) -> Iterator[Outcome]:
    """Everybody on the list; a person who comes instead of another stands for themselves."""
    sent = select(delivery.c.id).where(
        delivery.c.campaign_id == tx.campaign,
        delivery.c.contact_id == contact.c.id,
        in_state(DeliveryState.SENT),
        delivery.c.sequence.is_not(None),
    )
    columns = [contact.c[name] for name in ("address", "organisation", "group_name", "extra", "attendance", "guests")]
    asked = select(*columns, presence.c.present, sent.exists().label("invited")).outerjoin(presence)
    listed = (contact.c.campaign_id == tx.campaign, contact.c.removed_at.is_(None))
    for row in tx.execute(asked.where(*listed).order_by(contact.c.id)):
        extra = MappingProxyType(json.loads(row.extra) if row.extra else {})
        attendance = Attendance(row.attendance)
        yield Outcome(
            row.address, row.organisation, row.group_name, extra, bool(row.invited), attendance, row.guests, row.present
        )


def groups(tx: Transaction) -> tuple[str, ...]:
    """The groups that people on the list are in."""
    listed = (contact.c.campaign_id == tx.campaign, contact.c.removed_at.is_(None), contact.c.group_name != "")
    named = select(contact.c.group_name).where(*listed).distinct().order_by(contact.c.group_name)
    return tuple(tx.execute(named).scalars())
