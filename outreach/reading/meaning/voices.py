"""Whose words a clause is: what others said, asked or wrote decides nothing, nor what stands in quotation marks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from outreach.reading.meaning.frames import THAT, Frame, Says
from outreach.reading.meaning.senses import Sense

S = Sense
_OWN = frozenset({Says.YES, Says.NO, Says.MAYBE, Says.LEAN, Says.MISSED, Says.ALONG})
_OF_OTHERS = {Says.YES: Says.OTHERS, Says.NO: Says.OTHERS_NOT, Says.MAYBE: Says.ALONG}
_PERSONAL = frozenset({S.ME, S.COME, S.YES, S.NO, S.MAYBE, S.CAN, S.CANNOT, S.CONFIRM, S.DECLINE})


def by_sender(frames: Sequence[Frame]) -> list[Frame]:
    """The frames, without what those decide that somebody else says, or that speak of somebody named before."""
    return [_heard(_with_subject(frames, at), frames, at) for at in range(len(frames))]


def _heard(frame: Frame, frames: Sequence[Frame], at: int) -> Frame:
    """A frame that decides nothing where it is told as another's words."""
    if frame.says is None:
        return frame
    sentence = [other for other in frames if other.clause.sentence == frame.clause.sentence]
    told = any(S.REPORT in other.senses for other in (*sentence[: sentence.index(frames[at])], frame))
    outside = [other for other in sentence if not other.clause.quoted]
    cited = frame.clause.quoted and any(other.unknown or other.senses & {S.OTHERS, S.REPORT} for other in outside)
    if not told and not cited and not _told_before(frames, at):
        return frame
    return replace(frame, says=None if frame.says in _OWN else frame.says, trusted=False, cited=True)


def _told_before(frames: Sequence[Frame], at: int) -> bool:
    """Whether it is what the clause before says was said earlier ("yesterday I wrote, that I cannot come")."""
    before = frames[at - 1] if at else None
    if before is None or before.clause.sentence != frames[at].clause.sentence or S.EARLIER not in before.senses:
        return False
    after = frames[at + 1] if at + 1 < len(frames) else None
    but = (
        after is not None and after.clause.sentence == before.clause.sentence and S.BUT in after.clause.items[0].senses
    )
    own = frames[at].senses & {S.BUT, S.ANEW, S.BECAUSE}
    return frames[at].clause.items[0].words[0].word in THAT or (but and not own)


def _with_subject(frames: Sequence[Frame], at: int) -> Frame:
    """A frame that is about somebody named just before it, between commas ("Dr Pop, our director, will attend")."""
    frame = frames[at]
    own = _PERSONAL - {S.MAYBE} if frame.says is Says.MAYBE else _PERSONAL
    if frame.says not in (Says.YES, Says.NO, Says.MAYBE) or frame.senses & own:
        return frame
    for before in reversed(frames[:at]):
        if before.clause.sentence != frame.clause.sentence or before.says or S.COURTESY in before.senses:
            break
        named = sum(item.words[0].capital for item in before.unknown)
        if before.senses & {S.TITLE, S.OTHERS} or named > 1:
            return replace(frame, says=_OF_OTHERS[frame.says])
    return frame
