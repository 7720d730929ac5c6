"""Who is owed what, when, and why not: the one place that decides it.

`owed` is asked by the plan the officer sees, by the tick that expands a step into deliveries, and once more at the
claim of each delivery; SQL elsewhere only preselects a superset of what it calls due.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from enum import StrEnum
from types import MappingProxyType
from zoneinfo import ZoneInfo

from outreach.audience import Audience, audience, belongs, is_nudge
from outreach.campaign.config import Config, Step
from outreach.model import Contact, DeliveryState, EventState, SeenStep, Standing
from outreach.moments import after_quiet_hours, to_utc

__all__ = [
    "Audience", "Owed", "Situation", "Verdict", "audience", "belongs", "course", "is_nudge", "owed", "step_waits"
]  # fmt: skip

#: A step to be skipped when late is late once its moment lies this far back without a delivery.
LATE_AFTER = timedelta(hours=1)
#: Steps due this many days before the event, or later, wait neither for the gap between two messages nor, past their
#: expiry, for quiet hours.
NEAR_EVENT = timedelta(days=1)
#: An absent person's nudge waits until this hour of the day after the absence.
BACK_AT = time(9, 0)


class Verdict(StrEnum):
    """The four things that can be said of one step and one contact."""

    DUE = "due"
    WAITING = "waiting"
    NOT_OWED = "not owed"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Owed:
    """A verdict with its reason; `at` is the instant that counts (due since, or waiting until; None: not known).

    `ends_as` is the state a delivery that already stands in the ledger goes to when it is no longer owed.
    """

    step: str
    verdict: Verdict
    reason: str
    at: datetime | None = None
    expires: datetime | None = None
    ends_as: DeliveryState = DeliveryState.CANCELLED

    @property
    def goes_out(self) -> bool:
        """Whether it goes out by itself as things stand, now or at a known instant."""
        return self.verdict is Verdict.DUE or (self.verdict is Verdict.WAITING and self.expires is not None)


@dataclass(frozen=True, slots=True)
class Situation:
    """What is true of the whole campaign now, besides its contacts.

    `needs_online` names the steps whose templates need `[event.online]`; `held` maps a step to why it waits. `event`
    is the revision that holds; `edited` says why nothing of it is sent while the files say something else.
    """

    config: Config
    seen: Mapping[str, SeenStep] = field(default_factory=lambda: MappingProxyType({}))
    needs_online: frozenset[str] = frozenset()
    held: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    event: EventState = field(default_factory=EventState)
    edited: str = ""
    _instants: dict[str, tuple[Step, datetime, datetime]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def moment(self, step: Step) -> datetime:
        """When a step is due (UTC), quiet hours apart; worked out once, as it is asked for every person."""
        return self._times(step)[1]

    def expires(self, step: Step) -> datetime:
        """When a step is too late to send (UTC)."""
        return self._times(step)[2]

    def _times(self, step: Step) -> tuple[Step, datetime, datetime]:
        known = self._instants.get(step.name)
        if known is None or known[0] is not step:
            known = self._instants[step.name] = (step, self.config.moment(step), self.config.expires(step))
        return known

    def first_invitation(self) -> Step | None:
        """The step that invites: the earliest that carries the calendar."""
        calendar = [s for s in self.config.steps if s.calendar]
        return min(calendar, key=self.moment, default=None)


def step_waits(step: Step, situation: Situation, now: datetime) -> str:
    """Why the whole step waits, whoever the contact; empty when it does not."""
    seen = situation.seen.get(step.name)
    if seen is not None and seen.released_at is None and seen.moment <= seen.seen_at:
        return "its moment had passed when the step was first seen; it waits for your word (outreach send --late)"
    if step.name in situation.held:
        return situation.held[step.name]
    if step.name in situation.needs_online and situation.config.event.online is None:
        return "the online details are not known yet; add [event.online] to config.toml"
    return ""


def owed(step: Step, contact: Contact, standing: Standing, situation: Situation, now: datetime) -> Owed:
    """What this contact is owed of this step at `now` (UTC), with the reason."""
    decision = (
        _settled(step, standing)
        or _never(step, standing, situation)
        or _outside(step, contact, standing, situation, now)
        or _expired(step, situation, now)
        or _comes_too_late(step, standing, situation, now)
        or _not_yet(step, contact, standing, situation, now)
    )
    return decision or _moment(step, contact, standing, situation, now)


def course(contact: Contact, standing: Standing, situation: Situation, now: datetime) -> list[Owed]:
    """Every step for one contact, in the order of their moments."""
    steps = sorted(situation.config.steps, key=situation.moment)
    return [owed(step, contact, standing, situation, now) for step in steps]


def outlook(situation: Situation, now: datetime) -> tuple[object, ...]:
    """What is the same for all people of everything that `owed` and `news.owed_news` ask.

    While it stays equal, time alone makes nothing owed to anybody: either something of the person changes, or this.
    """
    config, event = situation.config, situation.config.event
    steps = tuple(
        (
            situation.moment(step) <= now,
            situation.expires(step) <= now,
            situation.moment(step) + LATE_AFTER < now,
            _base(step, situation),
            step_waits(step, situation, now),
        )
        for step in config.steps
    )
    over = (event.ends_utc <= now, event.starts_utc - now <= NEAR_EVENT)
    return config, situation.event, situation.edited, situation.needs_online, over, steps


#: Why a step of an earlier moment waits for somebody who was put on the list on the dashboard.
JUST_LISTED = "put on the list just now; until then that can be taken back"
#: What the state of a delivery says by itself, whatever else holds.
SETTLED = {
    DeliveryState.SENT: (Verdict.DONE, "sent"),
    DeliveryState.SENDING: (Verdict.DONE, "being sent"),
    DeliveryState.UNCERTAIN: (Verdict.DONE, "nobody knows whether it arrived; it waits in review"),
    DeliveryState.FAILED: (Verdict.NOT_OWED, "the mail server refused it for good"),
    DeliveryState.EXPIRED: (Verdict.NOT_OWED, "its time was over before it could be sent"),
    DeliveryState.SUPERSEDED: (Verdict.NOT_OWED, "a later message took its place"),
    DeliveryState.ABANDONED: (Verdict.NOT_OWED, "left unsent by the officer's decision"),
}


def _settled(step: Step, standing: Standing) -> Owed | None:
    state = standing.deliveries.get(step.name)
    if state not in SETTLED:
        return None
    verdict, reason = SETTLED[state]
    return Owed(step.name, verdict, reason)


def _never(step: Step, standing: Standing, situation: Situation) -> Owed | None:
    reason = "the event is cancelled" if situation.event.cancelled else barred(standing)
    if not reason and step.name in standing.skipped:
        reason = "left out for this person by the officer"
    return Owed(step.name, Verdict.NOT_OWED, reason) if reason else None


def barred(standing: Standing) -> str:
    """Why nothing at all is sent to this person automatically; empty when something may be."""
    reasons = (
        (standing.removed, "no longer on the list"),
        (standing.suppressed, "asked not to be written to"),
        (standing.hands_off, "marked by the officer: never write automatically"),
        (not standing.reachable, "the address bounces"),
        (standing.withdrawn, "their invitation was withdrawn"),
    )
    return next((reason for holds, reason in reasons if holds), "")


def _expired(step: Step, situation: Situation, now: datetime) -> Owed | None:
    expires = situation.expires(step)
    if now < expires:
        return None
    reason = f"its time was over at {expires.astimezone(situation.config.event.zone):%Y-%m-%d %H:%M}"
    return Owed(step.name, Verdict.NOT_OWED, reason, ends_as=DeliveryState.EXPIRED)


def _outside(step: Step, contact: Contact, standing: Standing, situation: Situation, now: datetime) -> Owed | None:
    if belongs(step, contact, standing):
        return None
    if audience(step).presence and standing.present is None:
        return _expired(step, situation, now) or Owed(
            step.name, Verdict.WAITING, "it goes out once it is recorded who attended"
        )
    whom = ", ".join(step.to)
    return Owed(step.name, Verdict.NOT_OWED, f"it is for {whom}; this person is {_described(step, contact, standing)}")


def _described(step: Step, contact: Contact, standing: Standing) -> str:
    if audience(step).presence and standing.present is not None:
        return "attended" if standing.present else "absent"
    return standing.attendance.value + (f", of group {contact.group}" if audience(step).groups else "")


def _comes_too_late(step: Step, standing: Standing, situation: Situation, now: datetime) -> Owed | None:
    """Moments that went by without a delivery and are not made up for."""
    moment = _base(step, situation)
    asked = standing.told_at if standing.answered_old_time else standing.invited_at
    if is_nudge(step) and moment <= now and (asked or standing.joined_at) > moment:
        return Owed(step.name, Verdict.NOT_OWED, "was invited after this nudge's moment")
    later = _took_its_place(step, situation, now)
    if later is not None:
        reason = f"the later step {later.name} took its place"
        return Owed(step.name, Verdict.NOT_OWED, reason, ends_as=DeliveryState.SUPERSEDED)
    missed = step.if_late == "skip" and now > moment + LATE_AFTER
    if missed and step.name not in standing.deliveries:
        return Owed(step.name, Verdict.NOT_OWED, "its moment passed, and the step says if_late = skip")
    return None


def _took_its_place(step: Step, situation: Situation, now: datetime) -> Step | None:
    """A later step for the same people whose moment has come: of two late ones only the last is sent."""
    if step.calendar:
        return None
    moment = situation.moment(step)
    for other in situation.config.steps:
        same_people = other.to == step.to and not other.calendar
        if same_people and moment < situation.moment(other) <= now and not step_waits(other, situation, now):
            return other
    return None


def _not_yet(step: Step, contact: Contact, standing: Standing, situation: Situation, now: datetime) -> Owed | None:
    """Reasons to wait that no instant ends."""
    reason = step_waits(step, situation, now)
    first = situation.first_invitation()
    if not reason and first is not None and first.name != step.name and standing.invited_at is None:
        comes_first = belongs(first, contact, standing) or first.name in standing.deliveries
        reason = "the invitation goes first" if comes_first and first.name not in standing.skipped else ""
    if not reason and is_nudge(step) and standing.in_review:
        reason = "what they wrote waits in review"
    if not reason and _news_first(contact, standing, situation, now):
        reason = "the news of what changed goes first"
    return Owed(step.name, Verdict.WAITING, reason) if reason else None


def _news_first(contact: Contact, standing: Standing, situation: Situation, now: datetime) -> bool:
    """Whether an update is on its way that says more than how to join; outreach.news decides whether it is owed."""
    event, holds = situation.event, standing.holds_sequence
    told = event.told_in(contact.language or situation.config.languages.default)
    if holds is None or holds >= told or now >= situation.config.event.ends_utc:
        return False
    return standing.news.get(("update", event.sequence)) not in SETTLED


def _base(step: Step, situation: Situation) -> datetime:
    """The step's moment, or its release where it was already past when first seen."""
    moment = situation.moment(step)
    seen = situation.seen.get(step.name)
    if seen is not None and seen.released_at is not None and moment <= seen.seen_at:
        return seen.released_at
    return moment


def _moment(step: Step, contact: Contact, standing: Standing, situation: Situation, now: datetime) -> Owed:
    config = situation.config
    expires = situation.expires(step)
    at = max(_base(step, situation), standing.joined_at)
    near = situation.moment(step).astimezone(config.event.zone).date() >= config.event.starts.date() - NEAR_EVENT
    ready, why = _after_gap_and_absence(step, contact, standing, config, at, expires, near)
    instant = after_quiet_hours(max(ready, now), _zone(contact, config), config.pace.quiet)
    if near and instant >= expires:
        instant = max(ready, now)
    if instant >= expires:
        # The officer may take her word about the day back.
        ends = DeliveryState.EXPIRED if standing.snoozed_until is None else DeliveryState.CANCELLED
        return Owed(step.name, Verdict.NOT_OWED, f"{why}; no time is left before it expires", ends_as=ends)
    if instant > now:
        if instant > ready:
            quiet = f"quiet hours until {instant.astimezone(_zone(contact, config)):%H:%M} where this person is"
            why = quiet if ready <= now else f"{why}, then {quiet}"
        return Owed(step.name, Verdict.WAITING, why, at=instant, expires=expires)
    return Owed(step.name, Verdict.DUE, "due", at=ready, expires=expires)


def _after_gap_and_absence(
    step: Step,
    contact: Contact,
    standing: Standing,
    config: Config,
    at: datetime,
    expires: datetime,
    near: bool,
) -> tuple[datetime, str]:
    """`at`, put off by the gap since the last message and by a known absence, with the reason for the wait."""
    why = JUST_LISTED if at == standing.joined_at else "its moment has not come"
    if standing.last_sent_at is not None and not near and standing.last_sent_at + step.min_gap > at:
        at, why = standing.last_sent_at + step.min_gap, "too soon after the last message"
    if is_nudge(step) and standing.away_until is not None:
        back = to_utc(datetime.combine(standing.away_until + timedelta(days=1), BACK_AT), _zone(contact, config))
        if at < back < expires:
            at, why = back, f"out of office until {standing.away_until:%Y-%m-%d}"
    return after_snooze(contact, standing, config, at, why)


def after_snooze(contact: Contact, standing: Standing, config: Config, at: datetime, why: str) -> tuple[datetime, str]:
    """`at`, put off until the day before which the officer wants nothing to go out, with the reason for the wait."""
    day = standing.snoozed_until
    if day is None:
        return at, why
    begins = to_utc(datetime.combine(day, time()), _zone(contact, config))
    return (begins, f"the officer wants nothing to go out before {day:%Y-%m-%d}") if at < begins else (at, why)


def _zone(contact: Contact, config: Config) -> ZoneInfo:
    return ZoneInfo(contact.timezone) if contact.timezone else config.event.zone
