"""How well a refusal is founded: said outright, or only told by a hindrance or among words that are not understood."""

from __future__ import annotations

from collections.abc import Sequence

from outreach.reading.meaning.frames import Frame, dated
from outreach.reading.meaning.others import unknown_words
from outreach.reading.meaning.senses import Sense

S = Sense
_REFUSING = frozenset({S.NOT, S.CANNOT, S.NO, S.DECLINE})
_AGAINST = frozenset({S.NOT, S.CANNOT, S.NO, S.IF, S.REASON, S.AWAY})
_IMPLYING = frozenset({S.AWAY, S.MISSED})
_TOLD = frozenset({S.ASK, S.COURTESY, S.ASIDE, S.RECEIPT, S.CLOSING, S.UNSUBSCRIBE, S.OTHER_EVENT, S.MOOT})
FEW = 1  # unknown words beside a refusal that is only implied
WISH_LENGTH = 5  # items of a good wish at the end ("Have a lovely time there!")


def doubtful(deciding: Sequence[Frame], frames: Sequence[Frame]) -> str:
    """Why a refusal must be looked at for how it is said, or nothing."""
    if all(_answers_a_question(frame, frames) for frame in deciding if frame.trusted):
        return "its no may answer its own question"
    if any(not frame.trusted and unknown_words(frame) for frame in deciding):
        return "what it decides is not clear in one place"
    if not any(dated(frame) or S.REGRET in frame.senses for frame in frames) and all(map(_is_absence, deciding)):
        return "it may only be a notice of absence"
    outright = [frame for frame in deciding if frame.trusted and _is_outright(frame)]
    if any(not unknown_words(frame) for frame in outright):
        return ""
    if not outright and any(_speaks_of_coming(frame) for frame in frames if frame not in deciding):
        return "it also speaks of coming"
    if any(_puts_off(frame, deciding) for frame in frames):
        return "it puts its answer off"
    beside = [frame for frame in frames if frame not in deciding and not frame.senses & _TOLD]
    beside = [frame for frame in beside if not _wishes(frame, frames)]
    last = max(frame.clause.start for frame in deciding)
    behind = any(unknown_words(frame) for frame in beside if frame.clause.start > last)
    if behind or (not outright and sum(len(unknown_words(frame)) for frame in beside) > FEW):
        return "it does not decline outright, and not all beside it is understood"
    return ""


def _puts_off(frame: Frame, deciding: Sequence[Frame]) -> bool:
    """Whether an answer is promised in the sentence of a refusal ("not a good time to ask, I'll reply on Monday")."""
    near = any(other.clause.sentence == frame.clause.sentence for other in deciding)
    return near and S.LATER in frame.senses and frame not in deciding and not frame.senses & {S.OTHER_EVENT, S.ASK}


def _speaks_of_coming(frame: Frame) -> bool:
    """Whether the sender joins, after what seemed to keep them ("I teach in the morning, but I log on at noon")."""
    return bool(frame.senses & {S.JOIN, S.COME}) and S.BUT in frame.senses and not frame.senses & _AGAINST


def _is_absence(frame: Frame) -> bool:
    """Whether it only says that the sender is not at work ("I am out of office")."""
    last = frame.clause.items[-1]
    return S.NO in frame.senses and last.senses >= {S.ORG} and S.NO not in last.senses and S.FROM not in frame.senses


def _is_outright(frame: Frame) -> bool:
    """Whether it says that the sender does not come, and not only what keeps them."""
    return bool(frame.senses & _REFUSING) and not frame.senses & _IMPLYING


def _answers_a_question(frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether the sentence right before is a question ("Me, missing that? No way.")."""
    before = [other for other in frames if other.clause.sentence == frame.clause.sentence - 1]
    return any(other.clause.question for other in before)


def _wishes(frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether it is a short cry at the end that holds nothing else: a good wish in words that are not known."""
    short = len(frame.clause.items) <= WISH_LENGTH and "!" in frame.clause.closing
    rest = [other for other in frames if other.clause.start > frame.clause.start]
    return short and frame.senses <= {S.FILL, S.EVENT, S.THEN, S.AND} and not any(unknown_words(o) for o in rest)
