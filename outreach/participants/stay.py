"""How long somebody was in the meeting: from when to when, however often and from however many devices they joined."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

_MINUTE = timedelta(minutes=1)
#: How reports write an instant; Zoom's own way depends on the account and on what saved the file since.
FORMATS = (
    "%m/%d/%Y %I:%M:%S %p",
    "%m/%d/%Y %H:%M:%S",
    "%d/%m/%Y %H:%M:%S",
    "%Y-%m-%d %H:%M:%S",
    "%Y-%m-%dT%H:%M:%SZ",
    "%d.%m.%Y %H:%M:%S",
    "%b %d, %Y %H:%M:%S",
    "%b %d, %Y %I:%M:%S %p",
    "%m/%d/%Y %I:%M %p",
    "%m/%d/%Y %H:%M",
    "%d/%m/%Y %H:%M",
    "%d.%m.%Y %H:%M",
    "%Y-%m-%d %H:%M",
)
#: Characters of a cell that are looked at; no instant or duration is longer.
_LONGEST = 40


@dataclass(frozen=True, slots=True)
class Stay:
    """One time in the meeting; `joined` and `left` as the report has them, without a zone.

    `minutes` is what the report says itself; it counts only where the two instants do not tell.
    """

    joined: datetime | None = None
    left: datetime | None = None
    minutes: int | None = None


def total_minutes(stays: Iterable[Stay]) -> int | None:
    """The minutes during which they were there; two devices at once count once. None where nothing tells."""
    spans: list[tuple[datetime, datetime]] = []
    loose: list[int] = []
    for stay in stays:
        if stay.joined is not None and stay.left is not None and stay.joined <= stay.left:
            spans.append((stay.joined, stay.left))
        elif stay.minutes is not None:
            loose.append(stay.minutes)
    if not spans and not loose:
        return None
    return -(-_covered(spans) // _MINUTE) + sum(loose)


def _covered(spans: list[tuple[datetime, datetime]]) -> timedelta:
    whole = timedelta()
    until: datetime | None = None
    for begins, ends in sorted(spans):
        if until is None or ends > until:
            whole += ends - (begins if until is None else max(begins, until))
            until = ends
    return whole


def format_of(cells: Sequence[str]) -> str:
    """The way in which most of these cells are written; one file is written in one way."""
    sample = [cell for cell in cells if cell.strip()][:500]
    return max(FORMATS, key=lambda pattern: sum(read_instant(cell, pattern) is not None for cell in sample))


def read_instant(cell: str, pattern: str) -> datetime | None:
    """The instant in a cell, without a zone, for the report names none; None where there is none."""
    try:
        return datetime.strptime(cell.strip()[:_LONGEST], pattern)  # noqa: DTZ007 - only differences matter
    except ValueError:
        return None


def read_minutes(cell: str) -> int | None:
    """A duration in whole minutes, begun ones included: "95", "95.0" or "1:35:00"; None where there is none."""
    parts = cell.strip()[:_LONGEST].split(":")
    if not all(part.isascii() and part.isdigit() and len(part) < 6 for part in parts):
        whole, _, rest = cell.strip()[:_LONGEST].partition(".")
        return int(whole) if whole.isascii() and whole.isdigit() and len(whole) < 6 and not rest.strip("0") else None
    if len(parts) > 3:
        return None
    if len(parts) == 1:
        return int(parts[0])
    hours, minutes, seconds = (int(part) for part in (*parts, "0")[:3])
    return hours * 60 + minutes + (seconds > 0)
