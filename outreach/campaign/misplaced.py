"""Steps whose moment does not suit what they are for: no fault by the rules, and almost always a slip."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import datetime

from outreach.campaign.cleaning import fold
from outreach.campaign.complaints import Fault
from outreach.campaign.schedule import begins, due, ends, expiry
from outreach.campaign.sound import Sound
from outreach.campaign.steps import Step
from outreach.moments import Anchor, Calendar, Moment, resolve

#: What steps are called that only make sense before the event, and those that only do after it.
BEFORE = ("remind", "nudge", "invit", "detail", "lastcall", "amint", "detali")
AFTER = ("thank", "multum", "missed")
_PRESENCE = ("attended", "absent")


def misplaced(sound: Sound, joining: Collection[str]) -> Iterator[Fault]:
    """What an officer would want to look at again; `joining` are the templates that say how to join online."""
    calendar = sound.calendar
    if calendar is None:
        return
    calendar_steps = [step for _, step in sound.steps if step.calendar]
    first = min(calendar_steps, key=lambda step: due(step, calendar), default=None)
    for n, step in sound.steps:
        faults = (
            _never_sent(step, calendar)
            or _after_the_event(step, calendar, joining)
            or _before_its_end(step, calendar)
            or _before_the_invitation(step, first, calendar)
            or _after_the_deadline(step, calendar)
        )
        if faults:
            yield Fault(("step", n, "when"), *faults)


_Words = tuple[str, str]


def _never_sent(step: Step, calendar: Calendar) -> _Words | None:
    """A moment of its own, which a change of the event leaves where it is; with an `expires` it is a fault."""
    last = expiry(step, calendar)
    if due(step, calendar) < last:
        return None
    what = f"is not before the last moment to send it ({_local(last, calendar)}), so the step would never be sent"
    return what, "write an earlier moment, or a later one as `expires`"


def _after_the_event(step: Step, calendar: Calendar, joining: Collection[str]) -> _Words | None:
    if due(step, calendar) < begins(calendar):
        return None
    reasons = (
        (step.calendar, "carries the invitation"),
        (step.template in joining, "says how to join"),
        (step.to == ("silent",), "asks for an answer"),
        (_is_called(step, BEFORE), f"is called {step.name}"),
    )
    why = next((words for holds, words in reasons if holds), "")
    what = f"the event has begun by then ({_local(due(step, calendar), calendar)}), and the step {why}"
    return (what, 'write a moment before it, such as "1 day before event at 09:00"') if why else None


def _before_its_end(step: Step, calendar: Calendar) -> _Words | None:
    if due(step, calendar) >= ends(calendar):
        return None
    presence = any(word in _PRESENCE for word in step.to)
    why = f"is for {', '.join(step.to)}" if presence else f"is called {step.name}"
    what = f"the event is not over by then ({_local(due(step, calendar), calendar)}), and the step {why}"
    instead = 'write a moment after it, such as "1 day after event at 10:00"'
    return (what, instead) if presence or _is_called(step, AFTER) else None


def _before_the_invitation(step: Step, first: Step | None, calendar: Calendar) -> _Words | None:
    if first is None or step is first or step.calendar or due(step, calendar) > due(first, calendar):
        return None
    what = f"it comes before the step {first.name}, which invites ({_local(due(first, calendar), calendar)}), "
    what += "so nobody would get it" if step.to == ("silent",) else "and would wait for that"
    return what, "write a later moment"


def _after_the_deadline(step: Step, calendar: Calendar) -> _Words | None:
    deadline = resolve(Moment(anchor=Anchor.DEADLINE), calendar)
    if step.to != ("silent",) or due(step, calendar) < deadline:
        return None
    what = f"it asks for an answer after the last day for answers ({calendar.deadline})"
    return what, 'write a moment before that, such as "on deadline at 09:00"'


def _local(at: datetime, calendar: Calendar) -> str:
    return f"{at.astimezone(calendar.zone):%Y-%m-%d %H:%M}"


def _is_called(step: Step, words: Collection[str]) -> bool:
    return any(word in fold(step.name) for word in words)
