"""The report's numbers: how many were invited, answered, come and came, by country, group and organisation."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass

from outreach.campaign.cleaning import fold, plain
from outreach.ledger.outcomes import Outcome
from outreach.model import Attendance

ANSWERED = (Attendance.ATTENDING, Attendance.DECLINED, Attendance.TENTATIVE, Attendance.DELEGATED)
#: Bars drawn of one kind, and rows of its table; who is beyond them is told in one last row.
MOST_BARS, MOST_ROWS = 12, 200
#: The drawing, in its own units: labels stand left of `LEFT`, numbers right of the bars.
WIDTH, LEFT, RIGHT, ROW, TOP = 640, 190, 80, 34, 6
LONGEST_LABEL = 26


@dataclass(frozen=True, slots=True)
class Tally:
    """One line: of so many people on the list so many were invited, answered and so on.

    `guests` are those of attending people; who said "some" counts as one.
    """

    label: str
    listed: int = 0
    invited: int = 0
    answered: int = 0
    attending: int = 0
    guests: int = 0
    attended: int = 0

    @property
    def is_nothing(self) -> bool:
        """Whether nobody of these was invited, answered, or came."""
        return not (self.invited or self.answered or self.attending or self.attended)

    def plus(self, other: Tally) -> Tally:
        """Both together, under this one's label."""
        return Tally(
            self.label,
            self.listed + other.listed,
            self.invited + other.invited,
            self.answered + other.answered,
            self.attending + other.attending,
            self.guests + other.guests,
            self.attended + other.attended,
        )


def of_one(outcome: Outcome, label: str = "") -> Tally:
    """What one person adds."""
    comes = outcome.attendance is Attendance.ATTENDING
    return Tally(
        label,
        listed=1,
        invited=int(outcome.is_invited),
        answered=int(outcome.attendance in ANSWERED),
        attending=int(comes),
        guests=(1 if outcome.guests is None else outcome.guests) if comes else 0,
        attended=int(outcome.present is True),
    )


def total(outcomes: Iterable[Outcome]) -> Tally:
    """Everybody."""
    whole = Tally("")
    for outcome in outcomes:
        whole = whole.plus(of_one(outcome))
    return whole


def tallies(outcomes: Iterable[Outcome], label: Callable[[Outcome], str]) -> list[Tally]:
    """One line for each label, the most attended first; what has none comes last. Spellings of one label are one."""
    found: dict[str, Tally] = {}
    for outcome in outcomes:
        called = label(outcome)
        key = fold(called) or called
        found[key] = found.get(key, Tally(called)).plus(of_one(outcome))
    return sorted(found.values(), key=lambda one: (not one.label, -one.attended, -one.attending, plain(one.label)))


def shortened(lines: Sequence[Tally], others: str) -> tuple[Tally, ...]:
    """As many as one looks through; all further ones together as `others`."""
    if len(lines) <= MOST_ROWS:
        return tuple(lines)
    rest = Tally(others)
    for line in lines[MOST_ROWS:]:
        rest = rest.plus(line)
    return (*lines[:MOST_ROWS], rest)


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of the drawing: three measures within each other, all beginning at LEFT."""

    tally: Tally
    label: str
    y: int
    invited: float
    answered: float
    last: float
    count: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """The bars of one kind; `is_after`: the innermost tells who was there, else who comes. `height` is its own."""

    bars: tuple[Bar, ...]
    is_after: bool
    height: int
    left: int = LEFT
    width: int = WIDTH


def drawing(lines: Sequence[Tally], nameless: str, *, is_after: bool) -> Drawing:
    """The first of these lines as bars, all on one scale."""
    shown = lines[:MOST_BARS]
    room = WIDTH - LEFT - RIGHT
    most = max((max(line.invited, line.answered, line.attending, line.attended) for line in shown), default=0) or 1

    def width(count: int) -> float:
        return round(room * count / most, 1)

    bars = tuple(
        Bar(
            tally=line,
            label=_short(line.label or nameless),
            y=TOP + ROW * n,
            invited=width(line.invited),
            answered=width(line.answered),
            last=width(line.attended if is_after else line.attending),
            count=line.attended if is_after else line.attending,
        )
        for n, line in enumerate(shown)
    )
    return Drawing(bars, is_after, 2 * TOP + ROW * len(bars))


def _short(label: str) -> str:
    return label if len(label) <= LONGEST_LABEL else label[: LONGEST_LABEL - 1].rstrip() + "…"
