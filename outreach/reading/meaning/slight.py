"""Short answers: whether a bare yes or no may be about something else than coming."""

from __future__ import annotations

from collections.abc import Sequence

from outreach.reading.meaning.frames import Frame, dated
from outreach.reading.meaning.senses import Sense

S = Sense
_SIDEWAYS = frozenset({S.RECEIPT, S.ASIDE, S.LATER, S.GONE, S.OTHERS, S.OTHER_EVENT})


def bare(frame: Frame) -> bool:
    """Whether it is but a yes or no of short words ("da, da")."""
    items = [item for item in frame.clause.items if item.senses != {S.FILL}]
    words = [word for item in items for word in item.words]
    if any(len(item.words) > 2 for item in items):
        return False
    return len(words) < 5 and all(item.senses & {S.YES, S.NO} for item in items) and all(len(w.word) < 6 for w in words)


def is_slight(frame: Frame) -> bool:
    """Whether it may answer anything: a bare yes or no, or but "I can"."""
    more = {S.COME, S.ATTEND, S.YES, S.CONFIRM, S.NOT, S.JOIN, S.LEAVE, S.LATE, S.EARLY, S.NO}
    able = S.CAN in frame.senses and not frame.senses & more and not dated(frame)
    word = [item for item in frame.clause.items if item.senses != {S.FILL}]
    said = len(word) == 1 and S.YES in word[0].senses and len(word[0].words) < 3
    return able or said or bare(frame)


def replies_to_something(deciding: Sequence[Frame], frames: Sequence[Frame]) -> bool:
    """Whether a one-word answer goes on in a way that is not understood ("yes, I got your mail")."""
    there = {frame.clause.sentence for frame in deciding}
    rest = [frame for frame in frames if frame.clause.sentence in there and not (frame in deciding and frame.trusted)]
    no = any(S.NO in frame.senses for frame in deciding)
    if not all(bare(frame) for frame in deciding if frame.trusted and S.CAN not in frame.senses):
        return any(frame.senses & {S.RECEIPT, S.LATER} for frame in rest)
    return any((frame.unknown and not no) or frame.senses & _SIDEWAYS or (no and _denies(frame)) for frame in rest)


def _denies(frame: Frame) -> bool:
    """Whether a clause behind a "no" denies something that is no hindrance ("no, I have not got the link")."""
    if S.ASK in frame.senses and S.BUT not in frame.senses:
        return True
    return bool(frame.senses & {S.NOT, S.CANNOT}) and not frame.senses & {S.REASON, S.AWAY, S.MOOT, S.THEN}
