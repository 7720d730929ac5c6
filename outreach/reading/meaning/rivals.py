"""Decisions that give way to another beside them: a wish, a side remark, what was said before the clear answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from outreach.reading.meaning.frames import Frame, Says
from outreach.reading.meaning.maybes import leaves_coming_open
from outreach.reading.meaning.senses import Sense

S = Sense
_LASTING = frozenset({S.IF, S.INSTEAD, S.SEND, S.COMES, S.ANEW, S.DECLINE})  # what holds one of these gives way to none
_PERSONAL = frozenset({S.ME, S.COME, S.ATTEND, S.CAN, S.CANNOT, S.REGRET, S.BUT})
_OF_OTHERS = frozenset({S.OTHERS, S.LATE, S.EARLY})


def hardened(deciding: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """A wish gives way to the decision beside it."""
    said = {frame.says for frame in deciding}
    parts = all(
        frame.says is Says.LEAN or not frame.senses & {S.COME, S.ATTEND, S.YES, S.CAN, S.ME} for frame in deciding
    )
    if said == {Says.LEAN, Says.YES} and parts:  # "I would come, but I leave at 12"
        return tuple(replace(frame, trusted=False) for frame in deciding if frame.says is Says.YES)
    firm = [frame for frame in deciding if frame.trusted and frame.says is Says.YES and S.BUT in frame.senses]
    if firm:  # "I know little of it yet, but I'll come"
        gone = {frame.clause.sentence for frame in firm}
        deciding = tuple(frame for frame in deciding if not (_vague(frame) and frame.clause.sentence in gone))
    if Says.NO in said:  # "I would come if it were in the evening, but by day I can't"
        deciding = tuple(frame for frame in deciding if not (frame.open and S.WISH in frame.senses))
    if Says.LEAN in said and said & {Says.NO, Says.MAYBE, Says.YES}:
        return tuple(frame for frame in deciding if frame.says is not Says.LEAN)
    return deciding


def _vague(frame: Frame) -> bool:
    """Whether what it leaves open is not understood."""
    return frame.says is Says.MAYBE and not frame.trusted and not frame.open and bool(frame.unknown)


def overruled(deciding: Sequence[Frame], frames: Sequence[Frame]) -> list[Frame]:
    """Those of several decisions that do not count, since what is trusted says but one thing and says it clearly."""
    loose = [frame for frame in deciding if _is_loose(frame, frames)]
    trusted = [frame for frame in deciding if frame.trusted and frame not in loose]
    said = {frame.says for frame in trusted}
    rivals = [frame for frame in deciding if frame not in trusted and frame.says not in said]
    if len(said) != 1 or not rivals:
        return []
    if all(frame in loose for frame in rivals):
        return rivals
    if any(frame.senses & _LASTING or frame.open or frame.says is Says.REPLACED or frame.trusted for frame in rivals):
        return []
    if any(frame.says is Says.NO and not frame.unknown and not frame.clause.senses & {S.ME, S.CAN} for frame in rivals):
        return []
    last = max(frame.clause.start for frame in trusted)
    before = all(frame.clause.start < last for frame in rivals)
    if said == {Says.YES} and any(frame.senses & {S.COME, S.ATTEND} for frame in trusted):
        return rivals if before or all(_is_aside(frame) for frame in rivals if frame.clause.start > last) else []
    if said == {Says.NO} and before and any(_is_plain_no(frame) for frame in trusted):
        kept = any(frame.senses & _OF_OTHERS or frame.says is Says.MAYBE for frame in rivals)
        return [] if kept else rivals
    return []


def _is_loose(frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether it is a doubt of something else that its sentence goes on to tell ("I hope, there is a recording")."""
    if frame.says is not Says.MAYBE or leaves_coming_open(frame) or S.IF in frame.senses:
        return False
    rest = [other for other in frames if other.clause.sentence == frame.clause.sentence and other is not frame]
    counts = any(item.value is not None for item in frame.clause.items)
    return counts or bool(frame.unknown) or any(other.unknown for other in rest)


def _is_aside(frame: Frame) -> bool:
    """Whether it leaves open something that is not said of the sender."""
    return frame.says is Says.MAYBE and not frame.senses & _PERSONAL


def _is_plain_no(frame: Frame) -> bool:
    return not frame.unknown and bool(frame.senses & {S.COME, S.ATTEND, S.CANNOT, S.NO})
