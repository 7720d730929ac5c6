"""The frames of a text together: one decision, or the reason why a person must read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from outreach.model import Attendance
from outreach.reading.meaning.frames import Frame, Says
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.words import Kind

S = Sense
_DECIDES = {
    Says.YES: Attendance.ATTENDING,
    Says.NO: Attendance.DECLINED,
    Says.MAYBE: Attendance.TENTATIVE,
    Says.LEAN: Attendance.TENTATIVE,
    Says.REPLACED: Attendance.DELEGATED,
}
_RISKS: dict[Attendance, frozenset[Sense]] = {
    Attendance.ATTENDING: frozenset(
        {
            S.NOT,
            S.CANNOT,
            S.DOUBT,
            S.IF,
            S.NO,
            S.MAYBE,
            S.REASON,
            S.AWAY,
            S.GONE,
            S.MISSED,
            S.INSTEAD,
            S.DECLINE,
            S.LATER,
            S.SEND,
        }
        | {S.COMES, S.OTHER_TIME}
    ),
    Attendance.DECLINED: frozenset(
        {S.INSTEAD, S.SEND, S.COMES, S.IF, S.DOUBT, S.LATE, S.EARLY, S.YES, S.MAYBE, S.COME}
    ),
    Attendance.TENTATIVE: frozenset({S.INSTEAD, S.SEND, S.COMES}),
    Attendance.DELEGATED: frozenset({S.DOUBT, S.IF, S.MAYBE}),
}
_SIDEWAYS = frozenset({S.RECEIPT, S.ASIDE, S.LATER, S.GONE, S.OTHERS, S.OTHER_EVENT})
_SIDE = frozenset({S.NOT, S.CANNOT, S.IF, S.OTHER_TIME, S.WISH, S.DOUBT})
_CORE = frozenset(  # a negation beside one of these may be about coming
    {S.CAN, S.CANNOT, S.ATTEND, S.COME, S.COMES, S.WILL, S.ME, S.OTHERS, S.DOUBT, S.IF, S.THEN, S.OTHER_TIME, S.REASON}
    | {S.AWAY, S.ONLY, S.YES, S.NO, S.MAYBE, S.EVENT, S.CONFIRM, S.DECLINE, S.YOU, S.INSTEAD, S.SEND, S.LATER}
)
_NAMES = {
    S.NOT: "a negation", S.CANNOT: "a negation", S.DOUBT: "a doubt", S.IF: "a condition", S.REASON: "a hindrance",
    S.INSTEAD: "somebody else", S.SEND: "somebody else", S.COMES: "somebody else", S.OTHER_TIME: "another time",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Verdict:
    """What frames say together; `reason` is empty when it is sure; `deciding` are the frames that gave it."""

    attendance: Attendance | None
    reason: str
    deciding: tuple[Frame, ...] = ()


def combine(frames: Sequence[Frame]) -> Verdict:
    """The decision of a text."""
    frames = _conditional(_current([_with_subject(frames, at) for at in range(len(frames))]))
    here = [frame for frame in frames if not frame.elsewhere]
    deciding = tuple(frame for frame in here if frame.says in _DECIDES and not frame.clause.question)
    deciding = _without_bare_yes(deciding, frames)
    instead = _delegation(deciding, here)
    deciding = _hardened(instead or deciding) or _implied(here)
    if not deciding:
        return Verdict(None, "it does not say whether the sender comes")
    said = {_attendance(frame, bool(instead)) for frame in deciding}
    if len(said) > 1:
        return Verdict(None, "it says more than one thing", deciding)
    attendance = said.pop()
    return Verdict(attendance, _why(attendance, deciding, frames), deciding)


def _with_subject(frames: Sequence[Frame], at: int) -> Frame:
    """A frame that is about somebody named just before it, between commas ("Dr Pop, our director, will attend")."""
    frame = frames[at]
    personal = {S.ME, S.COME, S.YES, S.NO, S.MAYBE, S.CAN, S.CANNOT, S.CONFIRM, S.DECLINE}
    if frame.says not in (Says.YES, Says.NO) or frame.senses & personal:
        return frame
    for before in reversed(frames[:at]):
        if before.clause.sentence != frame.clause.sentence or before.says or S.COURTESY in before.senses:
            break
        named = sum(item.words[0].capital for item in before.unknown)
        if before.senses & {S.TITLE, S.OTHERS} or named > 1:
            return replace(frame, says=Says.OTHERS if frame.says is Says.YES else Says.OTHERS_NOT)
    return frame


def _current(frames: Sequence[Frame]) -> Sequence[Frame]:
    """Only what was said from the words on that replace what was said before ("after all"), if it decides."""
    anew = [at for at, frame in enumerate(frames) if S.ANEW in frame.senses]
    if not anew:
        return frames
    first = frames[anew[-1]].clause.sentence
    later = [frame for at, frame in enumerate(frames) if at >= anew[-1] or S.COURTESY in frame.senses]
    if any(frame.trusted for frame in later):
        return later
    if any(frame.trusted for frame in frames if frame.clause.sentence == first):
        return [frame for frame in frames if frame.clause.sentence >= first]
    return frames


def _conditional(frames: Sequence[Frame]) -> list[Frame]:
    """Decisions in a sentence that holds a condition are open ones."""
    found: list[Frame] = []
    for frame in frames:
        conditions = [other for other in frames if other.clause.sentence == frame.clause.sentence and _condition(other)]
        if frame.says in (Says.YES, Says.NO, Says.LEAN, Says.REPLACED, Says.OTHERS) and conditions:
            frame = replace(frame, says=Says.MAYBE)
        found.append(frame)
    return found


def _condition(frame: Frame) -> bool:
    return S.IF in frame.senses and not frame.senses & {S.ASK, S.COURTESY, S.MOOT, S.EARLIER, S.MAYBE, S.UNSUBSCRIBE}


def _implied(here: Sequence[Frame]) -> tuple[Frame, ...]:
    """A refusal that is not spoken: away on the day, or a wish that did not come true."""
    missed = tuple(frame for frame in here if frame.says is Says.MISSED)
    regret = any(S.REGRET in frame.senses for frame in here)
    away = tuple(
        frame for frame in here if S.AWAY in frame.senses and frame.says is None and (regret or _dated(frame) or missed)
    )
    return tuple(replace(frame, says=Says.NO, trusted=frame in away or len(here) > 1) for frame in (*missed, *away))


def _dated(frame: Frame) -> bool:
    """Whether a clause names the event or its time."""
    return bool(frame.senses & {S.THEN, S.DAY, S.EVENT}) or any(item.kind is Kind.DATE for item in frame.clause.items)


def _attendance(frame: Frame, attended: bool) -> Attendance:
    assert frame.says is not None  # noqa: S101
    if frame.says is Says.OTHERS or (attended and _named(frame)):
        return Attendance.DELEGATED
    return _DECIDES[frame.says]


def _delegation(deciding: tuple[Frame, ...], here: Sequence[Frame]) -> tuple[Frame, ...]:
    """Somebody comes instead, where one is sent, or others come and the sender does not."""
    replaced = tuple(frame for frame in here if frame.says is Says.REPLACED)
    refused = any(frame.says is Says.NO for frame in deciding)
    others = tuple(
        frame for frame in here if (frame.says is Says.OTHERS and frame.trusted) or (refused and _named(frame))
    )
    rest = {frame.says for frame in deciding if frame not in others} - {Says.REPLACED}
    if replaced and rest <= {Says.NO}:
        return replaced
    hindered = any(frame.senses & {S.REASON, S.AWAY} or frame.says is Says.OTHERS_NOT for frame in here)
    return others if others and rest <= {Says.NO, Says.LEAN} and (hindered or rest) else ()


def _without_bare_yes(deciding: tuple[Frame, ...], frames: Sequence[Frame]) -> tuple[Frame, ...]:
    """A "yes" of one word that only answers "did you get it" gives way to the decision that follows."""
    if not any(frame.trusted and frame.says is Says.NO for frame in deciding):
        return deciding
    received = {frame.clause.sentence for frame in frames if S.RECEIPT in frame.senses}
    return tuple(
        frame
        for frame in deciding
        if not (S.YES in frame.senses and _bare(frame) and frame.clause.sentence in received)
    )


def _named(frame: Frame) -> bool:
    """Whether somebody named is who comes: names are all that is unknown in a yes that has no “I”."""
    if frame.says is not Says.YES or frame.senses & {S.ME, S.DOUBT, S.IF} or frame.clause.question:
        return False
    return bool(frame.unknown) and all(item.words[0].capital for item in frame.unknown)


def _hardened(deciding: tuple[Frame, ...]) -> tuple[Frame, ...]:
    """A wish gives way to the decision beside it."""
    said = {frame.says for frame in deciding}
    if Says.LEAN in said and said & {Says.NO, Says.MAYBE, Says.YES}:
        return tuple(frame for frame in deciding if frame.says is not Says.LEAN)
    return deciding


def _why(attendance: Attendance, deciding: tuple[Frame, ...], frames: Sequence[Frame]) -> str:
    """Why a person must look at it, or nothing."""
    if all(frame.says is Says.LEAN for frame in deciding):
        return "it is a wish, not a decision"
    if not any(frame.trusted for frame in deciding):
        unknown = next((frame.unknown[0].words[0].word for frame in deciding if frame.unknown), "")
        return (
            f"the words that decide are not all understood (“{unknown}”)" if unknown else "what it decides is not clear"
        )
    if any(map(_elsewhere, frames)) and not any(_dated(frame) for frame in deciding):
        return "it also speaks of another event or day"
    if any(_topic(frame, deciding) for frame in frames):
        return "what it decides may be about another event"
    if all(_bare(frame) for frame in deciding if frame.trusted) and _replies_to_something(deciding, frames):
        return "it is not clear what its yes or no is about"
    stead = any(S.STEAD in frame.senses for frame in deciding)
    strong = any(frame.trusted and frame.senses & {S.COME, S.ATTEND} for frame in deciding)
    partial = {frame.clause.sentence for frame in frames if frame.senses & {S.LATE, S.EARLY, S.LEAVE, S.JOIN}}
    for frame in frames:
        if frame in deciding:
            if S.YES in frame.senses and attendance is Attendance.TENTATIVE and not frame.senses & {S.DOUBT, S.MAYBE}:
                return "it is certain of something, and makes a condition"
            if not frame.trusted and attendance is Attendance.ATTENDING:
                return "what it decides is not clear in one place"
            continue
        reason = _risk(attendance, frame, frame.clause.sentence in partial, stead, strong)
        if reason:
            return reason
    return ""


def _elsewhere(frame: Frame) -> bool:
    return frame.elsewhere and frame.says in (Says.YES, Says.NO, Says.LEAN) and not frame.senses & {S.LATE, S.EARLY}


def _topic(frame: Frame, deciding: Sequence[Frame]) -> bool:
    """Whether it names another event at the head of a sentence that decides ("As to the fair, I'll be there")."""
    behind = [
        other
        for other in deciding
        if other.clause.sentence == frame.clause.sentence and other.clause.start > frame.clause.start
    ]
    return frame.elsewhere and bool(behind) and not any(_dated(other) or S.BUT in other.senses for other in behind)


def _bare(frame: Frame) -> bool:
    """Whether it is but a yes or no of short words ("da, da")."""
    items = [item for item in frame.clause.items if item.senses != {S.FILL}]
    words = [word for item in items for word in item.words]
    return len(words) < 5 and all(item.senses & {S.YES, S.NO} for item in items) and all(len(w.word) < 5 for w in words)


def _counts(frame: Frame) -> bool:
    """Whether a clause is but numbers or days; not a telephone number."""
    return all(len(item.words[0].word) < 4 or item.kind is not Kind.NUMBER for item in frame.clause.items)


def _replies_to_something(deciding: Sequence[Frame], frames: Sequence[Frame]) -> bool:
    """Whether a one-word answer goes on in a way that is not understood ("yes, I got your mail")."""
    there = {frame.clause.sentence for frame in deciding}
    rest = [frame for frame in frames if frame.clause.sentence in there and not (frame in deciding and frame.trusted)]
    no = any(S.NO in frame.senses for frame in deciding)
    return any((frame.unknown and not no) or frame.senses & _SIDEWAYS for frame in rest)


def _risk(attendance: Attendance, frame: Frame, partial: bool, stead: bool, strong: bool) -> str:
    risks = frame.senses & _RISKS[attendance]
    if strong and frame.unknown and not frame.senses & _CORE:
        risks -= {S.NOT}
    if partial:
        risks -= {S.REASON, S.AWAY}
    if stead:
        risks -= {S.COMES, S.NOT, S.REASON, S.AWAY}
    if attendance is Attendance.ATTENDING and not frame.unknown and not frame.senses and _counts(frame):
        return "a number or a day stands alone"
    if not risks or frame.elsewhere or frame.senses & {S.MOOT, S.EARLIER}:
        return ""
    if frame.senses & {S.ASK, S.ASIDE, S.UNSUBSCRIBE, S.COURTESY, S.RECEIPT} and risks <= _SIDE:
        return ""
    first = sorted(risks, key=lambda sense: sense.name)[0]
    return f"it also holds {_NAMES.get(first, 'another decision')}"
