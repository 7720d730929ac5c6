"""A plain yes: it names the event, and nothing in the whole text could speak against it."""

from __future__ import annotations

from collections.abc import Sequence

from outreach.reading.meaning.frames import Frame, Says
from outreach.reading.meaning.senses import Sense

S = Sense
_ATTENDING = frozenset({S.COME, S.ATTEND, S.COMES, S.YES})
_AGAINST = frozenset(
    {S.NOT, S.CANNOT, S.NO, S.DOUBT, S.IF, S.MAYBE, S.REASON, S.AWAY, S.GONE, S.MISSED, S.INSTEAD, S.DECLINE, S.LATER}
    | {S.SEND, S.OTHER_TIME, S.OTHER_EVENT, S.WISH, S.BUT, S.OTHERS, S.YOU, S.REPORT, S.EARLIER, S.RECEIPT, S.ASK}
    | {S.TITLE, S.COMES}
)


def is_plain(deciding: Sequence[Frame], frames: Sequence[Frame]) -> bool:
    """Whether a yes may hold words that are not known."""
    if any(frame.trusted for frame in deciding) or any(
        frame.senses & _AGAINST or frame.elsewhere or frame.undated or frame.clause.question for frame in frames
    ):
        return False
    return all(_is_of_the_event(frame) for frame in deciding)


def _is_of_the_event(frame: Frame) -> bool:
    """Whether it says that the sender attends the event, in words of which some small ones are not known."""
    if frame.says is not Says.YES or not frame.unknown or not frame.senses & _ATTENDING or S.EVENT not in frame.senses:
        return False
    return not any(item.words[0].capital for item in frame.unknown)
