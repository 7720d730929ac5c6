"""A zone's daylight saving rule as the one VTIMEZONE that every calendar client reads.

Exchange keeps only one STANDARD and one DAYLIGHT observance, each with a yearly RRULE of one BYDAY
(MS-OXCICAL §2.1.3.1.1.19.2); lists of single changes shift Outlook's events by an hour. The rule is worked out from
the zone's own changes, so that it holds for any zone whose changes follow one ("the last Sunday of March").
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_EARLIEST = 1971
_UTC_NAMES = frozenset({"UTC", "Etc/UTC", "Etc/UCT", "Etc/Zulu", "Zulu", "UCT", "Etc/Universal", "Universal"})


@dataclass(frozen=True, slots=True)
class Change:
    """One change of a zone's clocks: the wall clock just before it, the offsets on both sides, the name after it."""

    wall: datetime
    before: timedelta
    after: timedelta
    name: str


@dataclass(frozen=True, slots=True)
class _Rule:
    """What a yearly RRULE can say of a change: its month, which weekday of it (-1: the last), its time and offsets."""

    month: int
    nth: int
    weekday: int
    clock: tuple[int, int, int]
    before: timedelta
    after: timedelta


def vtimezone(zone: ZoneInfo, year: int) -> tuple[str, ...] | None:
    """The unfolded lines of the zone's VTIMEZONE as it holds in `year`; none for UTC.

    None where no yearly rule describes the zone around that year (Africa/Casablanca): write UTC times then.
    """
    if zone.key in _UTC_NAMES:
        return ()
    changes = [change for y in (year - 1, year, year + 1) for change in changes_in(zone, y)]
    if not changes:
        return _wrapped(zone, _fixed(zone, year))
    pair = _observances(zone, year)
    if pair is None:
        return None
    daylight, standard = sorted(pair, key=lambda found: found[0].after, reverse=True)
    return _wrapped(zone, (*_observance("DAYLIGHT", *daylight), *_observance("STANDARD", *standard)))


def changes_in(zone: ZoneInfo, year: int) -> tuple[Change, ...]:
    """Every change of the zone's clocks in a year (UTC), found by halving the weeks in which the offset differs."""
    found = []
    at, end = datetime(year, 1, 1, tzinfo=UTC), datetime(year + 1, 1, 1, tzinfo=UTC)
    while at < end:
        later = min(at + timedelta(days=7), end)
        if _offset(zone, at) != _offset(zone, later):
            found.append(_change_between(zone, at, later))
        at = later
    return tuple(found)


def _change_between(zone: ZoneInfo, low: datetime, high: datetime) -> Change:
    before, after = _offset(zone, low), _offset(zone, high)
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
        if _offset(zone, middle) == before:
            low = middle
        else:
            high = middle
    return Change((high + before).replace(tzinfo=None), before, after, high.astimezone(zone).tzname() or "")


def _observances(zone: ZoneInfo, year: int) -> tuple[tuple[_Rule, Change], tuple[_Rule, Change]] | None:
    """The two rules of the year, each with the first change from which both have held without a break."""
    now = changes_in(zone, year)
    if len(now) != 2 or now[0].after == now[1].after:
        return None
    candidates = [(first, second) for first in _rules(now[0]) for second in _rules(now[1])]
    best = max(candidates, key=lambda rules: _run(zone, year, rules))
    since, until = _run(zone, year, best)[1:]
    if since >= year or until - since < 2:
        return None
    start = changes_in(zone, since)
    return (best[0], start[0]), (best[1], start[1])


def _run(zone: ZoneInfo, year: int, rules: tuple[_Rule, _Rule]) -> tuple[int, int, int]:
    """How many years around `year` follow the rules without a break, the first and the last one (ten ahead at most)."""
    since = until = year
    while since > _EARLIEST and _follows(zone, since - 1, rules):
        since -= 1
    while until < year + 10 and _follows(zone, until + 1, rules):
        until += 1
    return until - since, since, until


def _follows(zone: ZoneInfo, year: int, rules: tuple[_Rule, _Rule]) -> bool:
    changes = changes_in(zone, year)
    return len(changes) == 2 and all(rule in _rules(change) for rule, change in zip(rules, changes, strict=True))


def _rules(change: Change) -> list[_Rule]:
    """The rules that one change may follow: counted from the month's start and, in its last week, from its end."""
    wall = change.wall
    counts = [(wall.day - 1) // 7 + 1]
    if (wall + timedelta(days=7)).month != wall.month:
        counts.append(-1)
    clock = (wall.hour, wall.minute, wall.second)
    return [_Rule(wall.month, n, wall.weekday(), clock, change.before, change.after) for n in counts if n < 5]


def _observance(kind: str, rule: _Rule, first: Change) -> tuple[str, ...]:
    return (
        f"BEGIN:{kind}",
        f"DTSTART:{first.wall:%Y%m%dT%H%M%S}",
        f"TZOFFSETFROM:{_offset_text(first.before)}",
        f"TZOFFSETTO:{_offset_text(first.after)}",
        f"TZNAME:{first.name}",
        f"RRULE:FREQ=YEARLY;BYMONTH={rule.month};BYDAY={rule.nth}{_DAYS[rule.weekday]}",
        f"END:{kind}",
    )


def _fixed(zone: ZoneInfo, year: int) -> tuple[str, ...]:
    at = datetime(year, 7, 1, tzinfo=UTC)
    offset = _offset_text(_offset(zone, at))
    return (
        "BEGIN:STANDARD",
        "DTSTART:19700101T000000",
        f"TZOFFSETFROM:{offset}",
        f"TZOFFSETTO:{offset}",
        f"TZNAME:{at.astimezone(zone).tzname() or zone.key}",
        "END:STANDARD",
    )


def _wrapped(zone: ZoneInfo, observances: tuple[str, ...]) -> tuple[str, ...]:
    return ("BEGIN:VTIMEZONE", f"TZID:{zone.key}", *observances, "END:VTIMEZONE")


def _offset(zone: ZoneInfo, at: datetime) -> timedelta:
    return at.astimezone(zone).utcoffset() or timedelta()


def _offset_text(offset: timedelta) -> str:
    """UTC-OFFSET of RFC 5545 §3.3.14; seconds only where there are any."""
    seconds = round(offset.total_seconds())
    hours, rest = divmod(abs(seconds), 3600)
    minutes, last = divmod(rest, 60)
    return f"{'-' if seconds < 0 else '+'}{hours:02}{minutes:02}" + (f"{last:02}" if last else "")
