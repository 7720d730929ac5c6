"""Beside the decision: questions and requests, a part of the event only, and the places that say it all."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from outreach.model import Attendance, Partial, Span
from outreach.reading.meaning.combine import Verdict
from outreach.reading.meaning.frames import Frame
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.words import Kind, Word

S = Sense
_SHOWN = frozenset(
    {S.YES, S.NO, S.MAYBE, S.NOT, S.CAN, S.CANNOT, S.WILL, S.ATTEND, S.COME, S.COMES, S.CONFIRM, S.DECLINE, S.WISH}
    | {S.DOUBT, S.IF, S.INSTEAD, S.SEND, S.BRING, S.TOTAL, S.EXTRA, S.SOME, S.LATE, S.EARLY, S.UNSUBSCRIBE}
)


def asks(frames: Sequence[Frame]) -> bool:
    """Whether a person must answer or do something."""
    return any(S.ASK in frame.senses or frame.clause.question for frame in frames)


def partial_of(frames: Sequence[Frame], verdict: Verdict, occasion: Occasion) -> Partial | None:
    """Which part of the event is missed, of somebody who comes or may come."""
    if verdict.attendance not in (Attendance.ATTENDING, Attendance.TENTATIVE):
        return None
    late = any(S.LATE in frame.senses or _late_by_hour(frame, occasion) for frame in frames)
    early = any(S.EARLY in frame.senses or _early_by_hour(frame, occasion) for frame in frames)
    if late and early:
        return Partial.BOTH
    return Partial.LATE if late else Partial.EARLY if early else None


def _hours(frame: Frame) -> list[int]:
    """The clock times of a clause as hour * 100 + minute."""
    found = []
    before: frozenset[Sense] = frozenset()
    for item in frame.clause.items:
        if S.NOON in item.senses:
            found.append(1200)
        elif S.CLOCK in item.senses and item.value is not None:
            clock = [word.value for word in item.words if word.kind is Kind.CLOCK]
            found.append(clock[0] if clock else item.value * 100)
        elif item.kind is Kind.CLOCK:
            found.append(item.words[0].value)
        elif item.value is not None and not item.senses and before & {S.LEAVE, S.JOIN} and 0 < item.value < 24:
            found.append(item.value * 100)
        before = item.senses
    return found


def _late_by_hour(frame: Frame, occasion: Occasion) -> bool:
    if S.LEAVE in frame.senses and frame.senses & {S.REASON, S.AWAY}:
        return False
    if not frame.senses & {S.JOIN, S.COME} or frame.senses & {S.LEAVE, S.REASON}:
        return False
    hours = _hours(frame)
    return bool(hours) and (S.ONLY in frame.senses if occasion.starts is None else min(hours) > occasion.starts)


def _early_by_hour(frame: Frame, occasion: Occasion) -> bool:
    if S.LEAVE in frame.senses and frame.senses & {S.REASON, S.AWAY} and not frame.senses & {S.COME, S.ATTEND, S.ME}:
        return False  # "at work until 11" is the time before
    if S.LEAVE not in frame.senses and not (S.JOIN in frame.senses and S.REASON in frame.senses):
        return False
    hours = _hours(frame)
    return bool(hours) and (occasion.ends is None or max(hours) < occasion.ends)


def evidence(verdict: Verdict, frames: Sequence[Frame]) -> tuple[Span, ...]:
    """The places that gave the decision; where there is none, those that may be one."""
    clauses = [frame.clause for frame in (verdict.deciding or frames)]
    items = [item for clause in clauses for item in clause.items if item.senses & _SHOWN]
    return merged(item.words for item in items)


def merged(groups: Iterable[Sequence[Word]]) -> tuple[Span, ...]:
    """The spans of groups of words, those that touch (but for a space) as one."""
    found: list[Span] = []
    for words in groups:
        start, end = words[0].start, words[-1].end
        if found and 0 <= start - found[-1].end <= 1:
            found[-1] = Span(found[-1].start, end)
        else:
            found.append(Span(start, end))
    return tuple(found)
