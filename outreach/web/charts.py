"""Charts as plain geometry that a template draws as SVG; each is shown with its table, so that nothing is only seen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from outreach.ledger.figures import HourOfAnswers, Totals
from outreach.model import Attendance
from outreach.web.tongue import Tongue

#: In this order everywhere: who comes first, who is silent last.
ORDER = (
    Attendance.ATTENDING,
    Attendance.TENTATIVE,
    Attendance.DELEGATED,
    Attendance.DECLINED,
    Attendance.UNREACHABLE,
    Attendance.SILENT,
)
#: The lines of the chart over time; the few that are delegated or unreachable stand in its table only.
DRAWN = (Attendance.ATTENDING, Attendance.TENTATIVE, Attendance.DECLINED)
WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM = 640, 220, 34, 10, 12, 26
#: Days labelled at most below the axis.
LABELS = 6


@dataclass(frozen=True, slots=True)
class Slice:
    """One part of the bar of 1000 units: where it begins and how wide it is, for how many people."""

    attendance: Attendance
    people: int
    x: float
    width: float


def bar(totals: Totals) -> tuple[Slice, ...]:
    """Everybody on the list, side by side by attendance; empty parts are left out."""
    people = {attendance: getattr(totals, attendance.value) for attendance in ORDER}
    whole = sum(people.values()) or 1
    slices: list[Slice] = []
    x = 0.0
    for attendance, count in people.items():
        width = 1000 * count / whole
        if count:
            slices.append(Slice(attendance, count, round(x, 2), round(width, 2)))
        x += width
    return tuple(slices)


@dataclass(frozen=True, slots=True)
class Day:
    """How many had given each answer by the end of a day."""

    day: date
    people: Mapping[Attendance, int]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of the chart, as SVG points, with its last value where it is labelled."""

    attendance: Attendance
    points: str
    last: int
    y: float


@dataclass(frozen=True, slots=True)
class Mark:
    """A value on one of the axes, and its place."""

    text: str
    at: float


@dataclass(frozen=True, slots=True)
class Course:
    """The answers over time: the table, and the lines drawn from it."""

    days: tuple[Day, ...]
    lines: tuple[Line, ...]
    across: tuple[Mark, ...]
    up: tuple[Mark, ...]


def days(hours: Sequence[HourOfAnswers], tongue: Tongue) -> tuple[Day, ...]:
    """The sums at the end of every day from the first answer to the last, in the event's zone."""
    by_day: dict[date, dict[Attendance, int]] = {}
    for hour in hours:
        found = by_day.setdefault(hour.hour.astimezone(tongue.zone).date(), {})
        found[hour.attendance] = found.get(hour.attendance, 0) + hour.people
    if not by_day:
        return ()
    told: list[Day] = []
    sums = dict.fromkeys(ORDER, 0)
    day, last = min(by_day), max(by_day)
    while day <= last:
        sums = {attendance: count + by_day.get(day, {}).get(attendance, 0) for attendance, count in sums.items()}
        told.append(Day(day, sums))
        day += timedelta(days=1)
    return tuple(told)


def course(hours: Sequence[HourOfAnswers], tongue: Tongue) -> Course | None:
    """The chart; None while there are fewer than two days to draw."""
    told = days(hours, tongue)
    if len(told) < 2:
        return None
    top = _round_up(max(day.people[attendance] for day in told for attendance in DRAWN))

    def x(number: int) -> float:
        return round(LEFT + (WIDTH - LEFT - RIGHT) * number / (len(told) - 1), 1)

    def y(count: int) -> float:
        return round(HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * count / top, 1)

    lines = tuple(
        Line(
            attendance,
            " ".join(f"{x(n)},{y(day.people[attendance])}" for n, day in enumerate(told)),
            told[-1].people[attendance],
            y(told[-1].people[attendance]),
        )
        for attendance in DRAWN
    )
    stride = -(-(len(told) - 1) // (LABELS - 1))
    across = tuple(Mark(tongue.day(told[n].day, "d MMM"), x(n)) for n in range(0, len(told), stride))
    up = tuple(Mark(tongue.number(value), y(value)) for value in sorted({0, top // 2, top}))
    return Course(told, lines, across, up)


def _round_up(most: int) -> int:
    """The top of the axis: an even, round number that is not much more."""
    step = 2
    while step * 5 < most:
        step *= 5 if str(step).startswith("2") else 2
    return max(step, -(-most // step) * step)
