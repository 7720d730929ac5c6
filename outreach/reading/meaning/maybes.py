"""Whether what is left open is the sender's coming, and not something else ("I hope the link works")."""

from __future__ import annotations

from collections.abc import Sequence

from outreach.reading.meaning.frames import Frame, Says
from outreach.reading.meaning.others import unknown_words
from outreach.reading.meaning.senses import Sense

S = Sense
_COMING = frozenset(
    {S.MAYBE, S.ATTEND, S.COME, S.COMES, S.YES, S.NO, S.CAN, S.CANNOT, S.CONFIRM, S.JOIN, S.DECLINE, S.THEN}
)
#: Unknown words before a maybe from which on it may speak of anything.
MANY = 3


def about_coming(deciding: Sequence[Frame], frames: Sequence[Frame]) -> bool:
    """Whether a maybe holds more than a doubt, or stands alone, and does not hang on a question before it."""
    asked = {frame.clause.sentence for frame in frames if frame.clause.question}
    if any(frame.clause.sentence - 1 in asked for frame in deciding):
        return False  # "Is there an interpreter? It depends on that whether it is worth my while."
    if all(_of_another_event(frame, frames) for frame in deciding):
        return False
    first = min(frame.clause.start for frame in deciding)
    before = [frame for frame in frames if frame.clause.start < first and S.COURTESY not in frame.senses]
    if sum(len(unknown_words(frame)) for frame in before) >= MANY:
        return False  # "The post goes to the other Smith of the parks department. I don't know where he is."
    alone = all(not frame.unknown and frame.senses <= {S.DOUBT, S.FILL, S.COURTESY} for frame in frames)
    return alone or any(leaves_coming_open(frame) for frame in deciding if frame.says is Says.MAYBE)


def leaves_coming_open(frame: Frame) -> bool:
    """Whether a maybe holds a word of coming or answering, or what a condition left open."""
    return frame.open or bool(frame.senses & _COMING)


def _of_another_event(frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether its sentence goes on about another event ("it may be that they ask us to the autumn fair")."""
    if frame.senses & {S.COME, S.ATTEND, S.CAN, S.CANNOT}:
        return False
    beside = [other for other in frames if other.clause.sentence == frame.clause.sentence and other is not frame]
    return any(S.OTHER_EVENT in other.senses and other.elsewhere for other in beside)
