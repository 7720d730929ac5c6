"""Other people beside a decision: whether somebody may come instead, or be who it speaks of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from outreach.model import Attendance
from outreach.reading.meaning.clauses import Item
from outreach.reading.meaning.frames import Frame, Says
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.words import Kind

S = Sense
MANY = 2  # unknown words in a clause
_MAY_COME = frozenset({S.WILL, S.JOIN, S.ATTEND, S.CAN, S.AND})
_TOLD = frozenset({S.COURTESY, S.RECEIPT, S.CLOSING, S.ASK, S.OTHER_EVENT})
_ELSE = _TOLD | {S.LATER, S.REASON, S.AWAY, S.NOT, S.CANNOT, S.ME, S.THEN, S.WISH}
_IMPLIED = frozenset({S.MISSED, S.AWAY, S.REASON, S.WISH})
_REFUSES = frozenset({Says.NO, Says.MISSED})


def another(attendance: Attendance, deciding: Sequence[Frame], frames: Sequence[Frame]) -> str:
    """Why somebody else may be who comes, or nothing."""
    beside = [frame for frame in frames if frame not in deciding]
    if attendance is Attendance.DECLINED:
        if any(_named_to_come(frame, beside) or _addressed(frame) for frame in beside):
            return "it also names somebody"
        if any(frame.senses & {S.OTHERS, S.TITLE} and names(frame) for frame in deciding):
            return "it also names somebody"
        spoken = all(frame.senses.isdisjoint(_IMPLIED) for frame in deciding)
        last = max(frame.clause.start for frame in deciding)
        if any(frame.says is Says.OTHERS and S.BUT in frame.senses for frame in beside):
            return "it also holds somebody else"
        opening = {id(group[0]) for group in _sentences(frames)}
        if any(_in_contrast(frame, spoken and frame.clause.start > last, id(frame) in opening) for frame in beside):
            return "it also holds somebody else"
    if attendance is Attendance.ATTENDING and any(map(_for_many, deciding)):
        last = max(frame.clause.start for frame in deciding)
        if any(_apart(frame) for frame in beside if frame.clause.start > last):
            return "it is not clear whether the sender comes, too"
    if attendance is Attendance.DELEGATED:
        if all(frame.says is Says.OTHERS for frame in deciding) and _with_sender(deciding, beside):
            return "it is not clear whether the sender comes, too"
        if all(frame.says is Says.OTHERS for frame in deciding) and all(map(unknown_words, deciding)):
            return _not_all(deciding[0])
        refused = any(frame.says in _REFUSES or frame.senses & {S.REASON, S.AWAY} for frame in frames)
        if not refused or all(map(_is_crowded, deciding)):
            return _not_understood(deciding)
    return ""


def _sentences(frames: Sequence[Frame]) -> list[list[Frame]]:
    """The frames by their sentence."""
    return [list(group) for _, group in groupby(frames, key=lambda frame: frame.clause.sentence)]


def _named_to_come(frame: Frame, beside: Sequence[Frame]) -> bool:
    """Whether it names somebody, and its sentence may say that they come ("… but Ada Berg fills my chair")."""
    if not names(frame) or _signs(frame, beside):
        return False
    near = [other for other in beside if other.clause.sentence == frame.clause.sentence]
    near = [other for other in near if S.COURTESY not in other.senses or other.clause.start > frame.clause.start]
    if any(other.senses & _TOLD for other in near):
        return False
    return any(_small(item) for other in near for item in other.clause.items if not item.known) or any(
        other.senses & _MAY_COME for other in near
    )


def _addressed(frame: Frame) -> bool:
    """Whether it gives somebody's address among words that are not understood ("sent in is Ada (ada@firm.example)")."""
    return bool(frame.unknown) and any(item.kind is Kind.ADDRESS for item in frame.clause.items)


def _signs(frame: Frame, beside: Sequence[Frame]) -> bool:
    """Whether it is but a name that ends the text."""
    return frame is beside[-1] and all(not item.known and item.words[0].capital for item in frame.clause.items)


def _in_contrast(frame: Frame, behind: bool, opens: bool) -> bool:
    """Whether somebody stands against the sender ("it is not I who comes, but our new volunteer")."""
    if S.BUT not in frame.senses or frame.says is not None or frame.senses & {S.NOT, S.CANNOT}:
        return False
    if S.OTHERS in frame.senses:
        return not frame.senses & (_TOLD | {S.LATER, S.REASON, S.AWAY})
    told = _ELSE - {S.ME} if opens else _ELSE
    return behind and bool(unknown_words(frame)) and not frame.senses & told


def _for_many(frame: Frame) -> bool:
    """Whether it says that an organisation comes ("our company will attend")."""
    return S.ORG in frame.senses or any(item.senses == {S.ME} and len(item.words) > 1 for item in frame.clause.items)


def _apart(frame: Frame) -> bool:
    """Whether it sets the sender apart from the organisation ("we are in; I myself, though, am out")."""
    myself = any(S.ME in item.senses and len(item.words) > 1 for item in frame.clause.items)
    timed = any(
        item.value is not None or item.kind is Kind.CLOCK or S.NOON in item.senses for item in frame.clause.items
    )
    return frame.says is None and S.ME in frame.senses and not timed and (myself or S.BUT in frame.senses)


def _with_sender(deciding: Sequence[Frame], beside: Sequence[Frame]) -> bool:
    """Whether those who come may come along with the sender ("I'd love to; so two of us")."""
    counted = any(frame.senses & {S.TOTAL, S.EXTRA, S.BRING} for frame in deciding)
    wished = any(frame.says is Says.LEAN for frame in beside)
    return counted or (wished and not any(frame.says is Says.NO or S.BUT in frame.senses for frame in beside))


def _not_understood(deciding: Sequence[Frame]) -> str:
    """Why it is not clear that somebody comes instead, where nothing else tells that the sender does not."""
    for frame in deciding:
        if len(unknown_words(frame)) > 1 and frame.says is Says.REPLACED:
            return _not_all(frame)
    return ""


def _not_all(frame: Frame) -> str:
    return f"the words that decide are not all understood (“{unknown_words(frame)[0]}”)"


def _is_crowded(frame: Frame) -> bool:
    """Whether hardly a word of it is understood, and nobody is named."""
    return len(unknown_words(frame)) > MANY and not names(frame, 1)


def unknown_words(frame: Frame) -> list[str]:
    """The unknown words that are written small, so are no names."""
    return [item.words[0].word for item in frame.unknown if _small(item)]


def _small(item: Item) -> bool:
    return item.kind is Kind.WORD and not item.words[0].capital and len(item.words[0].word) > 1


def names(frame: Frame, least: int = 2) -> bool:
    """Whether it holds a name: so many unknown words in capitals side by side or joined by “and”, or one by a title."""
    run = 0
    titled = False
    for at, item in enumerate(frame.clause.items):
        if not item.known and item.kind is Kind.WORD and item.words[0].capital:
            run += 1
            if run >= least or (titled and (at > 1 or frame.clause.sentence > 0)):
                return True
        elif S.AND not in item.senses:
            run = 0
        titled = S.TITLE in item.senses
    return False
