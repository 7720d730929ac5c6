"""Conditions: which decision of a sentence each of its “if” clauses leaves open, and whether that is the sender's."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from outreach.reading.meaning.frames import Frame, Says
from outreach.reading.meaning.senses import Sense

S = Sense
_OPENED = frozenset({Says.YES, Says.NO, Says.LEAN, Says.REPLACED})
_POLITE = frozenset({S.ASK, S.COURTESY, S.MOOT, S.EARLIER, S.MAYBE, S.UNSUBSCRIBE})
_OWN = frozenset(  # a condition that holds one of these is about what the sender may or can do
    {S.ME, S.CAN, S.CANNOT, S.COME, S.ATTEND, S.REASON, S.AWAY, S.OTHERS, S.ORG, S.NOT, S.LATER, S.JOIN, S.LEAVE}
)
_FOREIGN = frozenset({S.YOU, S.ASIDE})  # a condition that holds one of these is made to the organiser


def conditional(frames: Sequence[Frame]) -> list[Frame]:
    """The frames, those that a condition leaves open as a maybe: a trusted one where it is the sender's own."""
    found = list(frames)
    for at, condition in enumerate(frames):
        if is_condition(condition) and (governed := _governed(frames, at)) is not None:
            if frames[governed].says is Says.MAYBE:
                if frames[at].senses & _FOREIGN:
                    found[governed] = replace(found[governed], trusted=False, open=True)
                continue
            own = is_own(condition) and frames[governed].says is not Says.REPLACED
            trusted = found[governed].trusted and own and frames[governed].says is not Says.NO
            found[governed] = replace(found[governed], says=Says.MAYBE, trusted=trusted, open=True)
    return found


def is_condition(frame: Frame) -> bool:
    """Whether a clause makes a condition, and no polite one."""
    return S.IF in frame.senses and not frame.senses & _POLITE


def is_own(frame: Frame) -> bool:
    """Whether a condition is about the sender's own day, and none the organiser is to fulfil."""
    if frame.senses <= {S.IF, S.NOT, S.FILL, S.ME, S.WILL, S.BUT, S.AND} and not frame.unknown:
        return False  # "if not, I do"
    own = any(item.senses & _OWN and S.FILL not in item.senses for item in frame.clause.items)
    return own and not frame.senses & _FOREIGN and S.DOUBT not in frame.senses


def asked_for(frames: Sequence[Frame], at: int) -> bool:
    """Whether a condition only belongs to the request beside it ("send me the slides if you can")."""
    if S.IF not in frames[at].senses or frames[at].says is not None:
        return False
    if S.ASK in frames[at].senses:
        return True
    beside = [*frames[max(0, at - 1) : at], *frames[at + 1 : at + 2]]
    return any(_same_sentence(other, frames[at]) and S.ASK in other.senses and not other.says for other in beside)


def _governed(frames: Sequence[Frame], at: int) -> int | None:
    """The decision a condition stands beside: the one right before it, else the next in its sentence."""
    if asked_for(frames, at) or _set_apart(frames, at):
        return None
    for other in range(at - 1, -1, -1):
        if not _same_sentence(frames[other], frames[at]) or frames[other].senses & {S.ASK, S.IF}:
            break
        if frames[other].says in _OPENED:
            return other
    for other in range(at + 1, len(frames)):
        if not _same_sentence(frames[other], frames[at]):
            break
        if frames[other].says in _OPENED:
            return other
    before = frames[at - 1] if at else None
    return at - 1 if before is not None and before.says is Says.MAYBE and _same_sentence(before, frames[at]) else None


def _set_apart(frames: Sequence[Frame], at: int) -> bool:
    """Whether a “but” parts a condition from a decision before it ("I can't, but if there are more of these, …")."""
    if at == 0 or not _same_sentence(frames[at - 1], frames[at]):
        return False
    contrasts = S.BUT in frames[at].senses or (S.BUT in frames[at - 1].senses and frames[at - 1].says is None)
    decided = any(other.says in _OPENED and _same_sentence(other, frames[at]) for other in frames[:at])
    follows = any(_same_sentence(other, frames[at]) and other.says in _OPENED for other in frames[at + 1 :])
    return contrasts and decided and not follows


def _same_sentence(one: Frame, other: Frame) -> bool:
    return one.clause.sentence == other.clause.sentence
