"""Who is owed news of the event itself: the `update` after a change, the `cancel` at its end; the one place for that.

An update goes to whoever holds an older SEQUENCE than the one that holds now. News of nothing but the online details
travels with the calendar step that is made for them, so that one message says both; see `carriers`.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from outreach.audience import belongs
from outreach.campaign.config import Step
from outreach.model import Attendance, Contact, DeliveryState, EventState, Standing
from outreach.moments import after_quiet_hours
from outreach.plan import NEAR_EVENT, SETTLED, Owed, Situation, Verdict, after_snooze, barred, course, owed

UPDATE, CANCEL = "update", "cancel"
#: A calendar step due this soon after a change of the online details alone carries the update itself.
CARRIES = timedelta(days=1)


def kind(event: EventState) -> str:
    """Which of the two implicit messages the event's state calls for; its serial is the SEQUENCE."""
    return CANCEL if event.cancelled else UPDATE


def asks_again(standing: Standing, event: EventState) -> bool:
    """Whether an update to this person asks for a new answer: the time moved since the revision they hold."""
    return standing.holds_sequence is not None and standing.holds_sequence < event.time_sequence


def owed_news(contact: Contact, standing: Standing, situation: Situation, now: datetime) -> Owed:
    """What this contact is owed of the update or cancellation at `now` (UTC), with the reason."""
    return (
        _settled(standing, situation)
        or _never(standing, situation, now)
        or _carried(contact, standing, situation, now)
        or _moment(contact, standing, situation, now)
    )


def everything(contact: Contact, standing: Standing, situation: Situation, now: datetime) -> list[Owed]:
    """The news, where there ever was any, and every step for one contact."""
    steps = course(contact, standing, situation, now)
    return [owed_news(contact, standing, situation, now), *steps] if situation.event.sequence else steps


def carriers(situation: Situation) -> list[Step]:
    """The calendar steps that may bring news of the online details alone to those they are still owed to.

    Those made for them, whose template needs them, whenever they are due; and those due by a day after the change.
    """
    since = situation.event.since
    late = since + CARRIES if since is not None else None
    return [s for s in _later(situation) if s.name in situation.needs_online or (late and situation.moment(s) <= late)]


def _later(situation: Situation) -> list[Step]:
    """The steps that carry the calendar to people who were invited before."""
    first = situation.first_invitation()
    return [s for s in situation.config.steps if s.calendar and first is not None and s.name != first.name]


def _settled(standing: Standing, situation: Situation) -> Owed | None:
    event, holds = situation.event, standing.holds_sequence
    name = kind(event)
    state = standing.news.get((name, event.sequence))
    if state in SETTLED:
        return Owed(name, *SETTLED[state])
    if holds is None:
        return Owed(name, Verdict.NOT_OWED, "holds no invitation")
    if holds >= event.sequence and not standing.withdrawn:
        return Owed(name, Verdict.DONE, "holds what is said now", ends_as=DeliveryState.SUPERSEDED)
    return None


def _never(standing: Standing, situation: Situation, now: datetime) -> Owed | None:
    name, ends = kind(situation.event), situation.config.event.ends_utc
    reason = barred(standing)
    if reason:
        return Owed(name, Verdict.NOT_OWED, reason)
    if now >= ends:
        return Owed(name, Verdict.NOT_OWED, "the event is over", ends_as=DeliveryState.EXPIRED)
    if situation.edited and not situation.event.cancelled:
        return Owed(name, Verdict.WAITING, situation.edited)
    return None


def _carried(contact: Contact, standing: Standing, situation: Situation, now: datetime) -> Owed | None:
    """Why news of the online details, or in another language, needs no message of its own; None where it does."""
    event, holds = situation.event, standing.holds_sequence
    language = contact.language or situation.config.languages.default
    if event.cancelled or holds is None or holds < event.told_in(language):
        return None
    if event.texts and holds >= event.online_sequence:
        return Owed(UPDATE, Verdict.NOT_OWED, "only texts in another language changed")
    for step in carriers(situation):
        comes = owed(step, contact, standing, situation, now)
        if comes.verdict is Verdict.DUE or (comes.verdict is Verdict.WAITING and comes.at is not None):
            return Owed(UPDATE, Verdict.WAITING, f"comes with the step {step.name}", at=comes.at)
    made = [step for step in _later(situation) if step.name in situation.needs_online]
    if made and not any(belongs(step, contact, standing) for step in made):
        whom = " and ".join(dict.fromkeys(", ".join(step.to) for step in made))
        return Owed(UPDATE, Verdict.NOT_OWED, f"only the online details changed; they are for {whom}")
    if standing.attendance is Attendance.DECLINED:
        return Owed(UPDATE, Verdict.NOT_OWED, "declined, and only the online details changed")
    return None


def _moment(contact: Contact, standing: Standing, situation: Situation, now: datetime) -> Owed:
    """At once, but in nobody's night unless the event is less than a day away; no gap between messages counts."""
    config, name = situation.config, kind(situation.event)
    ends = config.event.ends_utc
    ready, why = after_snooze(contact, standing, config, min(situation.event.since or now, now), "")
    zone = ZoneInfo(contact.timezone) if contact.timezone else config.event.zone
    near = config.event.starts_utc - now <= NEAR_EVENT
    earliest = max(ready, now)
    instant = earliest if near else after_quiet_hours(earliest, zone, config.pace.quiet)
    if instant >= ends:
        return Owed(name, Verdict.NOT_OWED, f"{why or 'quiet hours'}; no time is left before the event is over")
    if instant > now:
        return Owed(name, Verdict.WAITING, why or "quiet hours", at=instant, expires=ends)
    return Owed(name, Verdict.DUE, "due", at=ready, expires=ends)
