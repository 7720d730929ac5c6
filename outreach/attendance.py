"""Where a contact stands: the fold of everything they and the officer said.

(attendance, event) -> attendance     is the table `NEXT`; which answers count, and in what order, is `standing`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType

from outreach.model import Answer, Attendance, Partial, Person, Source


class Event(StrEnum):
    """What may happen to a contact's attendance."""

    ACCEPTS = "accepts"
    DECLINES = "declines"
    WAVERS = "wavers"
    DELEGATES = "delegates"
    IS_TAKEN_BACK = "is taken back"
    BOUNCES = "bounces"


_SAYS: Mapping[Attendance | None, Event] = MappingProxyType(
    {
        Attendance.ATTENDING: Event.ACCEPTS,
        Attendance.DECLINED: Event.DECLINES,
        Attendance.TENTATIVE: Event.WAVERS,
        Attendance.DELEGATED: Event.DELEGATES,
        None: Event.IS_TAKEN_BACK,
    }
)

_ANYWHERE = {
    Event.ACCEPTS: Attendance.ATTENDING,
    Event.DECLINES: Attendance.DECLINED,
    Event.WAVERS: Attendance.TENTATIVE,
    Event.DELEGATES: Attendance.DELEGATED,
    Event.IS_TAKEN_BACK: Attendance.SILENT,
}
_UNANSWERED = (Attendance.SILENT, Attendance.UNREACHABLE)

NEXT: Mapping[tuple[Attendance, Event], Attendance] = MappingProxyType(
    {(now, event): then for now in Attendance for event, then in _ANYWHERE.items()}
    # A bounce says something only of people who never answered; an answer proves that the address once worked.
    | {(now, Event.BOUNCES): Attendance.UNREACHABLE if now in _UNANSWERED else now for now in Attendance}
)


@dataclass(frozen=True, slots=True)
class Folded:
    """The attendance columns of one contact; `since` and `sequence` are those of the answer that decided."""

    attendance: Attendance = Attendance.SILENT
    guests: int | None = 0
    partial: Partial | None = None
    delegate: Person | None = None
    comment: str = ""
    source: Source | None = None
    since: datetime | None = None
    sequence: int | None = None


def fold(answers: Iterable[Answer], bounced: bool) -> Folded:
    """What all answers of one contact come to; the order in which they are given changes nothing.

    The newest answer wins, by when it was said. Calendar answers are first compared among themselves by revision and
    stamp (RFC 5546 §2.1.5), so that an old one that arrives late is history only. At the same instant the officer's
    word beats a calendar's, a calendar's beats words in a mail.
    """
    folded = Folded()
    for answer in standing(answers):
        folded = _apply(folded, answer)
    return _bounce(folded) if bounced else folded


def standing(answers: Iterable[Answer]) -> list[Answer]:
    """The answers that count, oldest first: only what decides something, of the calendar only the last revision."""
    counted = [answer for answer in answers if answer.source is Source.OFFICER or answer.attendance is not None]
    calendar = newest_of_calendar(counted)
    others = [answer for answer in counted if answer.source is not Source.CALENDAR]
    return sorted([*others, *([calendar] if calendar else [])], key=_said)


def newest_of_calendar(answers: Iterable[Answer]) -> Answer | None:
    """What the person's own calendar said last, by revision and stamp; None where it never said anything."""
    said = (a for a in answers if a.source is Source.CALENDAR and a.attendance is not None)
    return max(said, key=_revision, default=None)


def _apply(folded: Folded, answer: Answer) -> Folded:
    attendance = NEXT[folded.attendance, _SAYS[answer.attendance]]
    # A button says nothing of guests or lateness: pressed after "yes, with two colleagues" it confirms those words.
    confirms = answer.source is Source.CALENDAR and attendance is folded.attendance
    coming = attendance not in (Attendance.DECLINED, Attendance.SILENT)
    return Folded(
        attendance=attendance,
        guests=0 if not coming else folded.guests if confirms and answer.guests == 0 else answer.guests,
        partial=None if not coming else answer.partial or (folded.partial if confirms else None),
        delegate=answer.delegate or (folded.delegate if confirms else None),
        comment=answer.comment or (folded.comment if confirms else ""),
        source=None if answer.attendance is None else answer.source,
        since=None if answer.attendance is None else answer.at,
        sequence=answer.sequence,
    )


def _bounce(folded: Folded) -> Folded:
    attendance = NEXT[folded.attendance, Event.BOUNCES]
    return folded if attendance is folded.attendance else Folded(attendance=attendance)


_RANK: Mapping[Source, int] = MappingProxyType({Source.TEXT: 0, Source.CALENDAR: 1, Source.OFFICER: 2})


def _revision(answer: Answer) -> tuple[int, datetime, str]:
    """RFC 5546 §2.1.5: SEQUENCE (none is 0), then DTSTAMP; where neither decides, a fixed order."""
    return answer.sequence or 0, answer.dtstamp or answer.at, _fixed(answer)


def _said(answer: Answer) -> tuple[datetime, int, str]:
    return answer.at, _RANK[answer.source], _fixed(answer)


def _fixed(answer: Answer) -> str:
    """An order for answers that time cannot tell apart, so that a fold never depends on how rows are read."""
    said = (answer.attendance, answer.guests, answer.partial, answer.delegate, answer.comment)
    return repr((*said, answer.at, answer.sequence, answer.dtstamp))
