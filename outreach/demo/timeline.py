"""What the demonstration shows: a line for each day and for each thing the officer does, and the tables at the end."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path

from rich.console import Console
from rich.table import Table
from rich.text import Text

from outreach.ledger.figures import Totals
from outreach.ledger.review import ReviewItem
from outreach.model import Attendance, Contact, Standing

WIDTH = 100
_BAR = 22
_WHAT = 44
#: The order in which a day says what came.
_CAME = ("calendar", "words", "away", "bounced", "decided")
#: Attendance -> (sign in the bar, colour, word).
_LOOK = {
    Attendance.ATTENDING: ("█", "green", "attending"),
    Attendance.TENTATIVE: ("▓", "yellow", "tentative"),
    Attendance.DELEGATED: ("▒", "cyan", "sends somebody"),
    Attendance.DECLINED: ("▚", "red", "declined"),
    Attendance.UNREACHABLE: ("x", "magenta", "unreachable"),
    Attendance.SILENT: ("·", "dim", "silent"),
}


@dataclass(slots=True)
class Day:
    """What happened on one day: messages by step, and what came by kind."""

    date: date
    sent: Counter[str] = field(default_factory=Counter)
    came: Counter[str] = field(default_factory=Counter)

    @property
    def eventful(self) -> bool:
        """Whether the day deserves a line."""
        return bool(self.sent or self.came)


def console() -> Console:
    """100 columns on a terminal and in a pipe alike; in a pipe without colours."""
    return Console(width=WIDTH, highlight=False)


def opening(out: Console, title: str, contacts: int, steps: int, first: datetime) -> None:
    """The head of the timeline, with the meaning of the bars."""
    out.print(Text(title, style="bold"))
    out.print(Text(f"{contacts} contacts, {steps} steps; the clock starts on {first:%d %B %Y at %H:%M}"))
    legend = Text()
    for sign, colour, word in _LOOK.values():
        legend.append(f"{sign} ", colour).append(f"{word}   ")
    out.print(legend)
    out.print()
    heading = f"{'':12}{'sent ← what came':{_WHAT}} {'everybody':{_BAR}} yes+guests maybe no"
    out.print(Text(heading, "dim"))


def day(out: Console, told: Day, totals: Totals) -> None:
    """One day: what went out, what came, and where everybody stands in the evening."""
    went = [f"{count} {step}" for step, count in told.sent.items()]
    came = [f"{told.came[kind]} {kind}" for kind in _CAME if told.came[kind]]
    what = Text(", ".join(went), style="bold" if went else "")
    if came:
        what.append((" ← " if went else "← ") + ", ".join(came), "not bold")
    what.truncate(_WHAT, overflow="ellipsis", pad=True)
    out.print(Text(f"{told.date:%a %d %b}  ") + what + Text(" ") + bar(totals) + Text(f" {_counts(totals)}"))


def note(out: Console, at: datetime, text: str) -> None:
    """One thing that the officer did."""
    out.print(Text(f"{at:%a %d %b}  ", "blue").append(f"{at:%H:%M} {text}"))


def bar(totals: Totals) -> Text:
    """Everybody as one bar of a fixed width, in which nobody is rounded away."""
    text = Text()
    for attendance, width in _widths({a: int(getattr(totals, a.value)) for a in _LOOK}).items():
        sign, colour, _ = _LOOK[attendance]
        text.append(sign * width, colour)
    text.pad_right(_BAR - len(text))
    return text


def _widths(people: Mapping[Attendance, int]) -> dict[Attendance, int]:
    """Columns by attendance, in proportion, at least one each; what rounding leaves over goes to the largest."""
    whole = sum(people.values())
    widths = {a: max(1, count * _BAR // whole) for a, count in people.items() if count}
    if widths:
        widths[max(widths, key=lambda a: people[a])] += _BAR - sum(widths.values())
    return widths


def _counts(totals: Totals) -> str:
    return f"{totals.attending:>4}+{totals.guests:<5} {totals.tentative:>3} {totals.declined:>4}"


def attendance(out: Console, everybody: Sequence[tuple[Contact, Standing]]) -> None:
    """Everybody's attendance as the ledger has it, those who come first."""
    table = Table("contact", "attendance", "guests", "told by", "came", box=None, pad_edge=False, width=WIDTH)
    order = list(_LOOK)
    for contact, standing in sorted(everybody, key=lambda pair: (order.index(pair[1].attendance), pair[0].address)):
        _, colour, word = _LOOK[standing.attendance]
        guests = "some" if standing.guests is None else str(standing.guests or "")
        came = {None: "", True: "yes", False: "no"}[standing.present]
        table.add_row(contact.email, Text(word, colour), guests, standing.source or "", came)
    out.print()
    out.print(table)


def waiting(out: Console, items: Sequence[ReviewItem]) -> None:
    """What a person has still to decide."""
    out.print()
    out.print(Text(f"{len(items)} in review" if items else "nothing waits for review", style="bold"))
    for item in items:
        line = Text(f"  {item.id:<5}{item.email}: {item.reason}  ").append(_one_line(item.text), "dim")
        line.truncate(WIDTH, overflow="ellipsis")
        out.print(line)


def files(out: Console, folder: Path, sent: int, received: int, seconds: float) -> None:
    """Where everything lies."""
    out.print()
    out.print(
        f"{sent} messages went out and {received} came in; {seconds:.0f} seconds in all. Everything is in {folder}:"
    )
    out.print(Text("  outreach.db  sent/*.eml  received/*.eml  status.json  truth.json (what everybody truly decided)"))
    out.print(Text(f"Look around: outreach -C {folder} status | review | why EMAIL"))


def _one_line(text: str) -> str:
    return f"“{' '.join(text.split())}”" if text.strip() else ""
