"""A participants report as Zoom writes it, with or without the lines about the meeting on top, or saved anew since.

Source: support.zoom.com, "Getting started with reports": Name (Original Name), User Email, Join Time, Leave Time,
Duration (Minutes), Guest, In Waiting Room; one row for each time somebody joined, or one for each person.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from types import MappingProxyType

from outreach.addresses import normalise
from outreach.campaign.cleaning import clean, fold
from outreach.campaign.rows import Row
from outreach.campaign.tables import read_tables
from outreach.errors import InvalidData
from outreach.participants.stay import Stay, format_of, read_instant, read_minutes, total_minutes

#: How far down the headings may stand, below the lines about the meeting.
DEEPEST_HEADER = 30
_NAME = re.compile(r"(?:(?:full|display)?name|nume(?:le)?|participant)(?:.*original.*)?")
_WORDS = MappingProxyType(
    {
        "email": ("mail",),
        "waited": ("waitingroom", "saladeasteptare"),
        "joined": ("join", "intrare", "intrarii", "conectar"),
        "left": ("leave", "left", "iesire", "iesirii", "parasir"),
        "minutes": ("duration", "durata"),
    }
)
#: Of a report one of these stands beside the names; without them a file is some other list of people.
_TELLS_TIME = ("joined", "left", "minutes")
_TOPIC = ("topic", "subiect", "meetingtopic")
_YES = ("yes", "da", "true")
# A guard that exports put before what a spreadsheet takes for a formula (CWE-1236).
_GUARD = re.compile("^'(?=[=+\\-@\t\r\n＝＋－＠])")
_RENAMED = re.compile(r"(.*\S)\s*\(([^()]*\S[^()]*)\)\s*")


@dataclass(frozen=True, slots=True)
class Participant:
    """Somebody in the meeting, by address and name; `names` are what they were called, first as they called themselves.

    `rows` are the numbers of the report's rows about them. `was_let_in`: they got further than the waiting room.
    """

    names: tuple[str, ...]
    email: str
    stays: tuple[Stay, ...]
    rows: tuple[int, ...]
    was_let_in: bool = True

    @property
    def name(self) -> str:
        """What they were called last."""
        return self.names[0] if self.names else ""

    @property
    def minutes(self) -> int | None:
        """How long they were there; None where the report does not tell."""
        return total_minutes(self.stays)


@dataclass(frozen=True, slots=True)
class Report:
    """Everybody in the report, in its order; `unread` are the rows that name nobody or are broken, with why.

    `rows` counts the rows below the headings that are not blank: each stands with one participant or in `unread`.
    `fault` says why the file is no report at all; there is nobody in it then.
    """

    participants: tuple[Participant, ...] = ()
    unread: tuple[tuple[int, str], ...] = ()
    rows: int = 0
    topic: str = ""
    fault: str = ""


def read_report(data: bytes) -> Report:
    """What a report says; never fails, whatever the bytes are."""
    try:
        tables = read_tables(data, "report")
    except InvalidData as error:
        return Report(fault=error.problems[0].what)
    for table in tables:
        rows = tuple(table.rows)
        columns = _find_columns(rows)
        if columns is not None:
            return _read(rows, columns)
    return Report(fault="no column of names beside join times or durations was found")


@dataclass(frozen=True, slots=True)
class _Columns:
    """Where the headings stand, and which column is which."""

    header: int
    of: Mapping[str, int]

    def cell(self, row: Row, name: str) -> str:
        column = self.of.get(name, -1)
        return _GUARD.sub("", row.cells[column]) if 0 <= column < len(row.cells) else ""


def _find_columns(rows: Sequence[Row]) -> _Columns | None:
    for number, row in enumerate(rows[:DEEPEST_HEADER]):
        headings = [fold(cell[:80]) for cell in row.cells]
        found = {
            kind: next((n for n, heading in enumerate(headings) if any(word in heading for word in words)), -1)
            for kind, words in _WORDS.items()
        }
        name = next((n for n, heading in enumerate(headings) if _NAME.fullmatch(heading)), -1)
        if name >= 0 and any(found[kind] >= 0 for kind in _TELLS_TIME):
            return _Columns(number, MappingProxyType({"name": name, **found}))
    return None


def _read(rows: Sequence[Row], columns: _Columns) -> Report:
    below = [row for row in rows[columns.header + 1 :] if not row.is_blank]
    times = [columns.cell(row, kind) for row in below[:500] for kind in ("joined", "left")]
    pattern = format_of(times)
    grouped: dict[tuple[str, str], list[Participant]] = {}
    unread: list[tuple[int, str]] = []
    for row in below:
        one = _participant(row, columns, pattern)
        if one is None:
            unread.append((row.number, row.broken or "neither a name nor an address stands in it"))
        else:
            grouped.setdefault((normalise(one.email), fold(one.name) or one.name), []).append(one)
    topic = _topic(rows[: columns.header])
    return Report(tuple(_joined(same) for same in grouped.values()), tuple(unread), len(below), topic)


def _participant(row: Row, columns: _Columns, pattern: str) -> Participant | None:
    name, email = clean(columns.cell(row, "name")), clean(columns.cell(row, "email"))
    if "@" not in email or " " in email:
        email = ""
    if row.broken or not (name or email):
        return None
    stay = Stay(
        read_instant(columns.cell(row, "joined"), pattern),
        read_instant(columns.cell(row, "left"), pattern),
        read_minutes(columns.cell(row, "minutes")),
    )
    waited = fold(columns.cell(row, "waited")[:20]) in _YES
    return Participant(_names(name), email, () if waited else (stay,), (row.number,), not waited)


def _names(name: str) -> tuple[str, ...]:
    """The name, and in brackets behind it the one before they renamed themselves."""
    renamed = _RENAMED.fullmatch(name)
    found = (renamed[1], renamed[2].strip()) if renamed else (name,)
    return tuple(dict.fromkeys(one for one in found if one))


def _joined(same: Sequence[Participant]) -> Participant:
    names = dict.fromkeys(name for one in same for name in one.names)
    return Participant(
        tuple(names),
        same[0].email,
        tuple(stay for one in same for stay in one.stays),
        tuple(number for one in same for number in one.rows),
        any(one.was_let_in for one in same),
    )


def _topic(above: Sequence[Row]) -> str:
    """What the meeting was called, from the lines on top."""
    for row, below in pairwise(above):
        for n, cell in enumerate(row.cells):
            if fold(cell[:40]) in _TOPIC and n < len(below.cells):
                return clean(below.cells[n])[:200]
    return ""
