"""A step's moment as config.toml counts it, in the reader's words: two days before the event, at 10:00."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from types import MappingProxyType

from outreach.moments import Anchor, Moment
from outreach.web.saidconfig import length
from outreach.web.sentences import N_
from outreach.web.tongue import Tongue

#: What is said of a distance before the anchor, of one after it, and of none.
PHRASES: Mapping[Anchor, tuple[str, str, str]] = MappingProxyType(
    {
        Anchor.EVENT: (
            N_("%(distance)s before the event"),
            N_("%(distance)s after the event"),
            N_("on the day of the event"),
        ),
        Anchor.EVENT_END: (
            N_("%(distance)s before the end of the event"),
            N_("%(distance)s after the end of the event"),
            N_("on the last day of the event"),
        ),
        Anchor.DEADLINE: (
            N_("%(distance)s before the last day for answers"),
            N_("%(distance)s after the last day for answers"),
            N_("on the last day for answers"),
        ),
    }
)


def said(moment: Moment, tongue: Tongue) -> str:
    """How the moment is counted; empty for one that is a date."""
    if moment.local is not None:
        return ""
    before, after, none = PHRASES[moment.anchor]
    distance = _distance(moment, tongue)
    is_before = moment.days < 0 or moment.elapsed < timedelta()
    counted = tongue.say(before if is_before else after, distance=distance) if distance else tongue.say(none)
    if moment.at is None:
        return counted
    return tongue.say("%(day)s, at %(time)s", day=counted, time=f"{moment.at:%H:%M}")


def _distance(moment: Moment, tongue: Tongue) -> str:
    if moment.elapsed:
        return length(abs(moment.elapsed), tongue)
    return tongue.many("%(n)s day", "%(n)s days", abs(moment.days)) if moment.days else ""
