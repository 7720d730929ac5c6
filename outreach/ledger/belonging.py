"""Whom a step is for, in the database's words; `audience.belongs` and `plan.barred` say the same of one person."""

from __future__ import annotations

from typing import TYPE_CHECKING

from sqlalchemy import ColumnElement, and_, exists, not_, or_

from outreach.ledger.holding import answered_old_time, was_sent
from outreach.ledger.schema import contact as table
from outreach.ledger.schema import delivery, presence, skip, suppression
from outreach.model import Attendance, EventState

if TYPE_CHECKING:
    from outreach.audience import Audience


def belongs(audience: Audience, event: EventState) -> ColumnElement[bool]:
    """The rule of `audience.belongs`: whether a contact is in the audience as things stand."""
    if audience.everyone:
        return table.c.id > 0
    asked_again = Attendance.SILENT in audience.attendances and event.time_since is not None
    here = exists().where(presence.c.contact_id == table.c.id, presence.c.present.in_(audience.presence))
    return or_(
        table.c.attendance.in_([attendance.value for attendance in audience.attendances]),
        *([table.c.group_name.in_(audience.groups)] if audience.groups else []),
        *([here] if audience.presence else []),
        *([_may_have_changed(event)] if asked_again else []),
    )


def _may_have_changed(event: EventState) -> ColumnElement[bool]:
    """Whether an answer given for another time has to be asked for again until it comes."""
    other = table.alias()
    stand_in = exists().where(
        other.c.campaign_id == table.c.campaign_id, other.c.delegate_of == table.c.id, other.c.removed_at.is_(None)
    )
    sends_another = and_(table.c.attendance == Attendance.DELEGATED.value, stand_in)
    declined = table.c.attendance == Attendance.DECLINED.value
    return and_(not_(declined), not_(sends_another), answered_old_time(event))


def may_get(step: str) -> tuple[ColumnElement[bool], ...]:
    """The rule of `plan.barred`, and that the step is not left out for them."""
    lasting = exists().where(suppression.c.contact_id == table.c.id, suppression.c.lifted_at.is_(None))
    left_out = exists().where(skip.c.contact_id == table.c.id, skip.c.step == step)
    withdrawn = was_sent(delivery.c.step == "cancel")
    return table.c.bounced_at.is_(None), table.c.hands_off.is_(False), ~lasting, ~left_out, ~withdrawn
