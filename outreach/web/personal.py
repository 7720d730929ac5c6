"""What is worth a word beside somebody's name and answer, in a few words each."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from outreach.model import Attendance, Standing
from outreach.web.words import Words


@dataclass(frozen=True, slots=True)
class Chip:
    """A few words; `is_trouble` when the officer should look at it."""

    text: str
    is_trouble: bool = False


def chips(standing: Standing, words: Words, today: date, *, waits: bool) -> tuple[Chip, ...]:
    """Everything about one person that their answer does not say; `waits`: something of theirs is to be decided."""
    return (*_troubles(standing, words, waits), *_silences(standing, words, today), *_particulars(standing, words))


def _troubles(standing: Standing, words: Words, waits: bool) -> Iterator[Chip]:
    say = words.tongue.say
    if waits:
        yield Chip(say("waits for you"), is_trouble=True)
    if not standing.reachable:
        yield Chip(say("address bounces"), is_trouble=True)
    if standing.answered_old_time:
        yield Chip(say("answered the old time"), is_trouble=True)


def _silences(standing: Standing, words: Words, today: date) -> Iterator[Chip]:
    """Why something is not sent."""
    say, tongue = words.tongue.say, words.tongue
    if standing.removed:
        yield Chip(say("no longer on the list"))
    if standing.suppressed:
        yield Chip(say("not to be written to"))
    if standing.hands_off:
        yield Chip(say("nothing automatic"))
    if standing.snoozed_until is not None and standing.snoozed_until > today:
        yield Chip(say("nothing before %(day)s", day=tongue.day(standing.snoozed_until, "d MMM")))
    if standing.skipped:
        yield Chip(tongue.many("%(n)s step left out", "%(n)s steps left out", len(standing.skipped)))
    if standing.invited_at is None and not standing.removed:
        yield Chip(say("not invited yet"))


def _particulars(standing: Standing, words: Words) -> Iterator[Chip]:
    say = words.tongue.say
    if standing.attendance is Attendance.ATTENDING and standing.guests != 0:
        yield Chip(guests(standing.guests, words))
    if standing.partial:
        yield Chip(words.partial(standing.partial))
    if standing.delegate is not None:
        named = standing.delegate.name or standing.delegate.address
        yield Chip(say("sends %(who)s", who=named) if named else say("sends somebody"))
    if standing.in_place_of is not None:
        yield Chip(say("comes instead of somebody"))
    if standing.present is not None:
        yield Chip(say("was there") if standing.present else say("was not there"))


def guests(count: int | None, words: Words) -> str:
    """How many people come along; None: some."""
    if count is None:
        return words.tongue.say("with guests")
    return words.tongue.many("with %(n)s guest", "with %(n)s guests", count)
