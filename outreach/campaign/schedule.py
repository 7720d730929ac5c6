"""When a step of the campaign is due, and when it is too late to send it."""

from __future__ import annotations

from datetime import datetime

from outreach.campaign.steps import Step
from outreach.moments import Anchor, Calendar, Moment, resolve

_STARTS, _ENDS = Moment(), Moment(anchor=Anchor.EVENT_END)


def due(step: Step, calendar: Calendar) -> datetime:
    """When a step is due (UTC), quiet hours apart."""
    return resolve(step.when, calendar)


def expiry(step: Step, calendar: Calendar) -> datetime:
    """When a step is too late to send (UTC): its own `expires`, or what suits its audience and moment."""
    if step.expires is not None:
        return resolve(step.expires, calendar)
    moment, deadline = due(step, calendar), resolve(Moment(anchor=Anchor.DEADLINE), calendar)
    if step.to == ("silent",) and moment < deadline:
        return min(deadline, begins(calendar))
    if moment < begins(calendar):
        return begins(calendar)
    return resolve(Moment(days=14), calendar)


def begins(calendar: Calendar) -> datetime:
    """When the event begins (UTC)."""
    return resolve(_STARTS, calendar)


def ends(calendar: Calendar) -> datetime:
    """When the event ends (UTC)."""
    return resolve(_ENDS, calendar)
