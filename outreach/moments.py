"""When something is due: "1 day before event at 09:00" becomes an instant, and quiet hours move one.

Days are counted on the calendar of the event's zone and only then turned into an instant, so that nine o'clock stays
nine o'clock when summer time begins or ends in between. Hours and minutes are elapsed time.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from difflib import get_close_matches
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo, available_timezones

GRAMMAR = (
    'a date and time (2020-05-11T09:00), "5 days before deadline at 09:00", "on deadline at 09:00", '
    '"1 hour before event", "1 day after event at 10:00", "event start", "event end" or "deadline"'
)


class Anchor(StrEnum):
    """What a moment is counted from: the event's start, its end, or the end of the last day for answers."""

    EVENT = "event"
    EVENT_END = "event end"
    DEADLINE = "deadline"


@dataclass(frozen=True, slots=True)
class Calendar:
    """The dates that moments are counted from; `starts` and `ends` are naive local times in `zone`."""

    starts: datetime
    ends: datetime
    deadline: date
    zone: ZoneInfo


@dataclass(frozen=True, slots=True)
class Moment:
    """A local date and time (`local`), or a distance from an anchor.

    `days` are calendar days and `elapsed` is elapsed time, both negative before the anchor. `at` is the local time of
    that day; None keeps the anchor's own time.
    """

    local: datetime | None = None
    anchor: Anchor = Anchor.EVENT
    days: int = 0
    elapsed: timedelta = timedelta()
    at: time | None = None

    def __str__(self) -> str:
        if self.local is not None:
            return self.local.isoformat().removesuffix(":00")
        clock = f" at {self.at:%H:%M}" if self.at is not None else ""
        if self.elapsed:
            return f"{_amount(self.elapsed)} {_side(self.elapsed < timedelta())} {self.anchor}"
        if self.days:
            count = abs(self.days)
            return f"{count} day{'s' * (count > 1)} {_side(self.days < 0)} {self.anchor}{clock}"
        if self.at is not None:
            return f"on {self.anchor}{clock}"
        return "event start" if self.anchor is Anchor.EVENT else str(self.anchor)


@dataclass(frozen=True, slots=True)
class QuietHours:
    """The local times at which nothing is sent: from `start` up to, not including, `end`; may span midnight."""

    start: time
    end: time

    def holds(self, clock: time) -> bool:
        """Whether a local time is quiet."""
        if self.start < self.end:
            return self.start <= clock < self.end
        return clock >= self.start or clock < self.end


def parse_moment(value: str | datetime) -> Moment:
    """The moment that an officer wrote; a ValueError teaches the grammar."""
    if isinstance(value, datetime):
        return _absolute(value)
    words = " ".join(value.split()).casefold()
    return _absolute_text(words) or _relative(words) or _named(words) or _refuse(value)


@lru_cache(1024)
def resolve(moment: Moment, calendar: Calendar) -> datetime:
    """The instant (UTC) of a moment: local calendar arithmetic first, then the zone."""
    if moment.local is not None:
        return to_utc(moment.local, calendar.zone)
    anchor = _anchor(moment.anchor, calendar)
    if moment.elapsed:
        return to_utc(anchor, calendar.zone) + moment.elapsed
    if moment.at is None:
        return to_utc(anchor + timedelta(days=moment.days), calendar.zone)
    day = calendar.deadline if moment.anchor is Anchor.DEADLINE else anchor.date()
    return to_utc(datetime.combine(day + timedelta(days=moment.days), moment.at), calendar.zone)


def to_utc(local: datetime, zone: ZoneInfo) -> datetime:
    """The instant of a naive local time: one that summer time skips moves forward, one that happens twice is the first.

    Both follow from fold=0 (PEP 495): in a gap the offset before it holds, so 02:30 becomes 03:30.
    """
    return local.replace(tzinfo=zone, fold=0).astimezone(UTC)


def parse_duration(text: str) -> timedelta:
    """The length that an officer wrote: "24 hours", "90 minutes", "2 days"; a ValueError teaches the form."""
    match = re.fullmatch(rf"{_COUNT} {_UNIT}", " ".join(text.split()).casefold())
    if match is None:
        raise ValueError(f'"{text}" is not a length of time; write "24 hours", "90 minutes" or "2 days"')
    return int(match["count"]) * _UNITS[match["unit"]]


@lru_cache(64)
def parse_quiet_hours(text: str) -> QuietHours | None:
    """The span that an officer wrote, "20:00-08:00"; "" is none. A ValueError teaches the form."""
    if not text.strip():
        return None
    start, dash, end = text.replace("–", "-").partition("-")
    clocks = _clock(start), _clock(end)
    if not dash or clocks[0] is None or clocks[1] is None:
        raise ValueError(f'"{text}" is not a span of hours; write "20:00-08:00", or "" for none')
    if clocks[0] == clocks[1]:
        raise ValueError(f'"{text}" would leave no time to send; write "20:00-08:00", or "" for none')
    return QuietHours(clocks[0], clocks[1])


def after_quiet_hours(at: datetime, zone: ZoneInfo, quiet: QuietHours | None) -> datetime:
    """`at` in UTC, or the end of the quiet span it falls in there; never earlier than `at`, which must be aware.

    The span's end may be skipped or happen twice on a day when the clocks change, hence the candidates.
    """
    instant = at.astimezone(UTC)
    local = instant.astimezone(zone)
    if quiet is None or not quiet.holds(local.time()):
        return instant
    ends = (datetime.combine(local.date() + timedelta(days=n), quiet.end, zone) for n in range(4))
    candidates = sorted(end.replace(fold=fold).astimezone(UTC) for end in ends for fold in (0, 1))
    return next(c for c in candidates if c >= instant and not quiet.holds(c.astimezone(zone).time()))


def find_zone(name: str) -> ZoneInfo:
    """The zone of an IANA name ("Europe/Bucharest"); a ValueError names the nearest one.

    Offsets are refused, "Etc/GMT+2" among them, for it means the opposite of what it says.
    Names that depend on the machine ("localtime") or on leap seconds ("right/…") mean nothing to a calendar.
    """
    machine_only = name in {"localtime", "posixrules", "Factory"} or name.startswith(("posix/", "right/"))
    try:
        if not (machine_only or _OFFSET.fullmatch(name)):
            return ZoneInfo(name)
    except (KeyError, ValueError, OSError):
        pass
    raise ValueError(f"unknown time zone '{name}'; {_nearest_zone(name)}")


#: An offset in place of a zone. The tz database's own "Etc/GMT+2" lies west of Greenwich, two hours *behind* UTC.
_OFFSET = re.compile(r"(?:Etc/)?(?:[A-Za-z]{2,4})?\s*[+-]\s*\d{1,2}(?::?\d{2})?")
_COUNT = r"(?P<count>\d{1,5})"
_UNIT = r"(?P<unit>minute|hour|day|week)s?"
_CLOCK = r"(?P<at>\d{1,2}:\d{2})"
_ANCHOR = r"(?:the )?(?P<anchor>event start|event end|event|deadline)"
_RELATIVE = re.compile(rf"{_COUNT} {_UNIT} (?P<side>before|after) {_ANCHOR}(?: at {_CLOCK})?")
_ON = re.compile(rf"on {_ANCHOR} at {_CLOCK}")
_UNITS = {
    "minute": timedelta(minutes=1),
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(weeks=1),
}


def _absolute(value: datetime) -> Moment:
    if value.tzinfo is not None:
        raise ValueError("a moment is local time in event.timezone; leave the offset away: 2020-05-11T09:00")
    return Moment(local=value)


def _absolute_text(words: str) -> Moment | None:
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", words):
        raise ValueError(f"the time of day is missing; write {words}T09:00")
    if not re.match(r"\d{4}-\d{2}-\d{2}[t ]\d", words):
        return None
    try:
        written = datetime.fromisoformat(words.upper())
    except ValueError as error:
        raise ValueError(f'"{words}" is not a date and time; write 2020-05-11T09:00') from error
    return _absolute(written)


def _relative(words: str) -> Moment | None:
    match = _RELATIVE.fullmatch(words)
    if match is None:
        return None
    amount = int(match["count"]) * _UNITS[match["unit"]] * (-1 if match["side"] == "before" else 1)
    anchor, at = _anchor_named(match["anchor"]), _time_of(match["at"])
    if match["unit"] in {"hour", "minute"}:
        if at is not None:
            raise ValueError(f'"{words}" gives both a distance in {match["unit"]}s and a time; leave one away')
        return Moment(anchor=anchor, elapsed=amount)
    if at is None and anchor is Anchor.DEADLINE:
        raise ValueError(f'the time of day is missing; write "{words} at 09:00"')
    return Moment(anchor=anchor, days=amount.days, at=at)


def _named(words: str) -> Moment | None:
    on = _ON.fullmatch(words)
    if on is not None:
        return Moment(anchor=_anchor_named(on["anchor"]), at=_time_of(on["at"]))
    return Moment(anchor=_anchor_named(words)) if re.fullmatch(_ANCHOR, words) else None


def _refuse(value: str) -> Moment:
    raise ValueError(f'"{value}" is not a moment; write {GRAMMAR}')


def _anchor_named(words: str) -> Anchor:
    name = words.removeprefix("the ")
    return Anchor.EVENT if name == "event start" else Anchor(name)


def _anchor(anchor: Anchor, calendar: Calendar) -> datetime:
    """The local time of an anchor; the last day for answers ends at midnight."""
    if anchor is Anchor.DEADLINE:
        return datetime.combine(calendar.deadline + timedelta(days=1), time())
    return calendar.starts if anchor is Anchor.EVENT else calendar.ends


def _time_of(text: str | None) -> time | None:
    if text is None:
        return None
    clock = _clock(text)
    if clock is None:
        raise ValueError(f'"{text}" is not a time of day; write one from 00:00 to 23:59')
    return clock


def _clock(text: str) -> time | None:
    match = re.fullmatch(r"\s*(\d{1,2}):(\d{2})\s*", text)
    if match is None or int(match[1]) > 23 or int(match[2]) > 59:
        return None
    return time(int(match[1]), int(match[2]))


def _amount(elapsed: timedelta) -> str:
    minutes = abs(elapsed) // timedelta(minutes=1)
    count, unit = (minutes, "minute") if minutes % 60 else (minutes // 60, "hour")
    return f"{count} {unit}{'s' * (count > 1)}"


def _side(negative: bool) -> str:
    return "before" if negative else "after"


def _nearest_zone(name: str) -> str:
    if _OFFSET.fullmatch(name):
        return "write the place whose time it is, like 'Europe/Bucharest': an offset knows no summer time"
    by_folded = {zone.casefold(): zone for zone in available_timezones()}
    city = name.casefold().replace(" ", "_")
    ends_alike = sorted(zone for folded, zone in by_folded.items() if folded.rpartition("/")[2] == city)
    near = ends_alike or [by_folded[folded] for folded in get_close_matches(city, by_folded, n=1, cutoff=0.6)]
    return f"did you mean '{near[0]}'?" if near else "write one like 'Europe/Bucharest'"
