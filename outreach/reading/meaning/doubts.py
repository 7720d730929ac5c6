"""Why a person must look at a decision: risks beside it, other events, words that decide and are not understood."""

from __future__ import annotations

from collections.abc import Sequence

from outreach.model import Attendance
from outreach.reading.meaning.conditions import asked_for
from outreach.reading.meaning.frames import THAT, Frame, Says, dated, person_in
from outreach.reading.meaning.maybes import about_coming
from outreach.reading.meaning.others import another
from outreach.reading.meaning.plain import is_plain
from outreach.reading.meaning.refusals import doubtful
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.slight import is_slight, replies_to_something
from outreach.reading.meaning.words import Kind

S = Sense
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
_PAST = frozenset({S.COURTESY, S.EARLIER, S.REGRET, S.MISSED, S.RECEIPT, S.CLOSING})
_BUSY = frozenset({S.AWAY, S.REASON})
_ONLY_THAT = THAT - {"ca", "das", "dat", "da", "qu", "que"}  # which also mean as, this, there, yes, than
_SIDE = frozenset({S.NOT, S.CANNOT, S.IF, S.OTHER_TIME, S.WISH, S.DOUBT})
_CORE = frozenset(  # a negation beside one of these may be about coming
    {S.CAN, S.CANNOT, S.ATTEND, S.COME, S.COMES, S.WILL, S.ME, S.OTHERS, S.DOUBT, S.IF, S.THEN, S.OTHER_TIME, S.REASON}
    | {S.AWAY, S.ONLY, S.YES, S.NO, S.MAYBE, S.EVENT, S.CONFIRM, S.DECLINE, S.YOU, S.INSTEAD, S.SEND, S.LATER}
)
_GRAVE = frozenset({S.IF, S.INSTEAD, S.SEND, S.COMES, S.MAYBE, S.DECLINE, S.NO})
_NAMES = {
    S.NOT: "a negation", S.CANNOT: "a negation", S.DOUBT: "a doubt", S.IF: "a condition", S.REASON: "a hindrance",
    S.INSTEAD: "somebody else", S.SEND: "somebody else", S.COMES: "somebody else", S.OTHER_TIME: "another time",
}  # fmt: skip


def why(attendance: Attendance, deciding: tuple[Frame, ...], frames: Sequence[Frame]) -> str:
    """Why a person must look at it, or nothing."""
    if is_plain(deciding, frames):
        return ""
    reason = _unclear(deciding, frames) or another(attendance, deciding, frames)
    if not reason and attendance is Attendance.DECLINED:
        reason = doubtful(deciding, frames)
    return reason or _beside(attendance, deciding, frames)


def _unclear(deciding: tuple[Frame, ...], frames: Sequence[Frame]) -> str:
    """What is not clear about the decision itself, or nothing."""
    if all(frame.says is Says.LEAN for frame in deciding):
        return "it is a wish, not a decision"
    if not any(frame.trusted for frame in deciding) and not _agreed(deciding):
        return _distrust(deciding)
    if all(frame.says is Says.MAYBE for frame in deciding) and not about_coming(deciding, frames):
        return "it is not clear what is open"
    if any(_confirms_something(frame, frames) for frame in deciding):
        return "it is not clear what it confirms"
    if not any(dated(frame) for frame in deciding):
        if any(_elsewhere(frame, deciding) for frame in frames):
            return "it also speaks of another event or day"
        if any(_carried(frame, frames) for frame in deciding):
            return "what it decides may be about another event"
    if any(_topic(frame, deciding) for frame in frames):
        return "what it decides may be about another event"
    if all(frame.says is not Says.YES for frame in deciding) and any(_changes(frame, deciding) for frame in frames):
        return "something has changed since"
    if all(is_slight(frame) for frame in deciding if frame.trusted) and replies_to_something(deciding, frames):
        return "it is not clear what its yes or no is about"
    return ""


def _confirms_something(frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether a mere "I confirm" or "you talked me into it" goes on with what, and that is no decision of its own."""
    if not frame.senses & {S.CONFIRM, S.YES} or frame.senses & {S.ATTEND, S.COME, S.COMES, S.CAN, S.NO}:
        return False
    after = [other for other in frames if other.clause.start > frame.clause.start]
    if not after or after[0].clause.sentence != frame.clause.sentence:
        return False
    words = THAT if S.CONFIRM in frame.senses else _ONLY_THAT
    return after[0].clause.items[0].words[0].word in words and after[0].says is not frame.says


def _changes(frame: Frame, deciding: Sequence[Frame]) -> bool:
    """Whether something new is told behind a refusal, that itself decides nothing ("… the meeting was put off")."""
    behind = frame.clause.start > max(other.clause.start for other in deciding)
    told = any(S.ANEW in other.senses or (S.DECLINE in other.senses and other.trusted) for other in deciding)
    return behind and S.ANEW in frame.senses and not told and not frame.says and S.COURTESY not in frame.senses


def _agreed(deciding: Sequence[Frame]) -> bool:
    """Whether two places leave it open, each for itself not understood ("it depends on the vet: if he comes, I do")."""
    return len(deciding) > 1 and all(frame.says is Says.MAYBE and not frame.clause.question for frame in deciding)


def _distrust(deciding: Sequence[Frame]) -> str:
    if any(frame.open for frame in deciding):
        return "it makes a condition"
    unknown = next((frame.unknown[0].words[0].word for frame in deciding if frame.unknown), "")
    return f"the words that decide are not all understood (“{unknown}”)" if unknown else "what it decides is not clear"


def _beside(attendance: Attendance, deciding: tuple[Frame, ...], frames: Sequence[Frame]) -> str:
    """What stands beside the decision and may change it, or nothing."""
    stead = any(S.STEAD in frame.senses for frame in deciding)
    whole = [frame for frame in deciding if frame.trusted and _whole(frame)]
    people = {frame.clause.sentence for frame in frames if person_in(frame.clause)}
    strong = bool(whole)
    settled = max((at for at, frame in enumerate(frames) if frame in whole and _overrides(frames, at)), default=-1)
    there = {frame.clause.sentence for frame in deciding}
    partial = {frame.clause.sentence for frame in frames if _in_part(frame)} & there
    for at, frame in enumerate(frames):
        if frame in deciding:
            if S.YES in frame.senses and attendance is Attendance.TENTATIVE and not frame.senses & {S.DOUBT, S.MAYBE}:
                return "it is certain of something, and makes a condition"
            if not frame.trusted and attendance is Attendance.ATTENDING and not (strong and _only_unknown(frame)):
                return "what it decides is not clear in one place"
            continue
        if at < settled and attendance is Attendance.ATTENDING and not frame.senses & _GRAVE:
            continue
        harmless = frame.says is Says.ALONG or _follows_guests(frames, at)
        if asked_for(frames, at) or (harmless and attendance is Attendance.ATTENDING):
            continue
        here = frame.clause.sentence
        if attendance is Attendance.TENTATIVE and here not in there and _hindered(frame, frames):
            return "it also holds a hindrance"
        reason = _risk(attendance, frame, here in partial, here in people, stead, strong)
        if reason:
            return reason
    return ""


def _in_part(frame: Frame) -> bool:
    """Whether it tells of a part of the event ("I join at 11"), and not only that the sender comes."""
    timed = any(item.value is not None or item.kind is Kind.CLOCK for item in frame.clause.items)
    joins = any(S.JOIN in item.senses and (timed or S.COME not in item.senses) for item in frame.clause.items)
    return joins or bool(frame.senses & {S.LATE, S.EARLY, S.LEAVE})


def _hindered(frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether a sentence of its own regrets that something else fills the day."""
    regret = any(S.REGRET in other.senses for other in frames if other.clause.sentence == frame.clause.sentence)
    return regret and bool(frame.senses & {S.AWAY, S.REASON}) and not frame.senses & {S.DOUBT, S.IF, S.OTHERS}


def _whole(frame: Frame) -> bool:
    """Whether it is more than a short yes: it says that the sender attends, or is a saying of three words."""
    saying = any(S.YES in item.senses and len(item.words) > 2 for item in frame.clause.items)
    return saying or bool(frame.senses & {S.COME, S.ATTEND})


def _overrides(frames: Sequence[Frame], at: int) -> bool:
    """Whether a decision is said to hold against what stands before it, or to follow from it ("… so I'll come")."""
    follows = S.BECAUSE in frames[at].clause.items[0].senses
    return (follows or bool(frames[at].senses & {S.BUT, S.MOOT})) and at > 0


def _only_unknown(frame: Frame) -> bool:
    """Whether nothing but unknown words keeps a yes from being trusted."""
    risky = {S.NOT, S.CANNOT, S.OTHER_TIME, S.YOU, S.IF, S.OTHERS, S.TITLE, S.REGRET, S.REASON, S.AWAY, S.LATER, S.GONE}
    if frame.senses & {S.LATE, S.EARLY}:
        risky -= {S.REASON, S.AWAY}
    told = frame.senses & {S.COME, S.ATTEND, S.COMES, S.YES, S.CONFIRM, S.LATE, S.EARLY, S.JOIN, S.TOTAL, S.EXTRA}
    return bool(frame.unknown and told) and frame.says is Says.YES and not frame.senses & risky


def _follows_guests(frames: Sequence[Frame], at: int) -> bool:
    """Whether a promise to tell more only follows what is open about guests ("maybe with others, I'll tell you")."""
    before = frames[at - 1] if at else None
    return (
        S.LATER in frames[at].senses
        and before is not None
        and before.says is Says.ALONG
        and before.clause.sentence == frames[at].clause.sentence
    )


def _elsewhere(frame: Frame, deciding: Sequence[Frame]) -> bool:
    """Whether the same is said of another event or day; the opposite of it sets this event against that one."""
    if not frame.elsewhere or frame.senses & {S.LATE, S.EARLY, S.REGRET, S.EARLIER}:
        return False
    same = any(frame.says is other.says for other in deciding)
    return frame.says is Says.LEAN or (same and frame.says in (Says.YES, Says.NO))


def _carried(frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether the sentence right before a decision speaks of another event ("I saw the fair's leaflet. I'll come.")."""
    sentence = frame.clause.sentence
    before = [other for other in frames if other.clause.sentence == sentence - 1]
    gone = any(other.senses & _PAST for other in before)
    near = [other for other in frames if sentence - 1 <= other.clause.sentence <= sentence]
    yours = any({S.YOU, S.COME} <= other.senses and not other.clause.question for other in near)
    named = any((dated(other) and not other.elsewhere) or S.ANEW in other.senses for other in (*before, frame))
    other_event = (
        any(other.elsewhere and other.says is None and not other.senses & _BUSY for other in before) and not gone
    )
    return (other_event or yours) and not named


def _topic(frame: Frame, deciding: Sequence[Frame]) -> bool:
    """Whether it names another event at the head of a sentence that decides ("As to the fair, I'll be there")."""
    behind = [
        other
        for other in deciding
        if other.clause.sentence == frame.clause.sentence and other.clause.start > frame.clause.start
    ]
    if frame.senses & {S.REGRET, S.MISSED} and frame.senses & {S.NOT, S.CANNOT, S.MISSED}:
        return False
    if frame.senses & {S.AWAY, S.REASON} and frame.says is None:
        return False
    if behind and {frame.says, behind[0].says} == {Says.YES, Says.NO}:
        return False  # the opposite of what is said of the other day
    return frame.elsewhere and bool(behind) and not any(dated(other) or S.BUT in other.senses for other in behind)


def _counts(frame: Frame) -> bool:
    """Whether a clause is but small numbers, which may be people or a day; an address or telephone number is none."""
    kinds = {item.kind for item in frame.clause.items}
    small = all(len(item.words[0].word) < 4 or item.kind is not Kind.NUMBER for item in frame.clause.items)
    return small and Kind.ADDRESS not in kinds


def _risk(attendance: Attendance, frame: Frame, partial: bool, peopled: bool, stead: bool, strong: bool) -> str:
    if attendance is Attendance.ATTENDING and not frame.unknown and not frame.senses and _counts(frame):
        return "a number or a day stands alone"
    risks = frame.senses & _RISKS[attendance]
    if S.DECLINE in frame.senses and frame.senses & {S.NOT, S.CANNOT}:  # "I'm not cancelling"
        risks -= {S.DECLINE, S.NOT, S.CANNOT}
    if strong:
        risks -= {S.GONE, S.REASON, S.AWAY} if frame.clause.question else {S.GONE}
        risks -= _harmless_beside_a_clear_answer(frame)
    if not peopled:
        risks -= {S.COMES}
    if partial:
        risks -= {S.REASON, S.AWAY}
    if stead:
        risks -= {S.COMES, S.NOT, S.REASON, S.AWAY}
    if attendance is Attendance.TENTATIVE and frame.says is Says.MISSED and S.IF not in frame.senses:
        return "it also holds a refusal"
    past = S.EARLIER in frame.senses and not {S.BUT, S.COME} <= frame.senses
    if not risks or frame.elsewhere or past or S.MOOT in frame.senses:
        return ""
    if frame.senses & {S.ASK, S.ASIDE, S.UNSUBSCRIBE, S.COURTESY, S.RECEIPT} and risks <= _SIDE:
        return ""
    first = sorted(risks, key=lambda sense: sense.name)[0]
    return f"it also holds {_NAMES.get(first, 'another decision')}"


def _harmless_beside_a_clear_answer(frame: Frame) -> frozenset[Sense]:
    """The risks of a clause that are none beside a whole “I will attend”."""
    if frame.says is Says.OTHERS_NOT:  # "my colleague cannot, but I will"
        return frozenset({S.COMES, S.NOT, S.CANNOT})
    if S.OTHERS in frame.senses and not frame.senses & {S.ME, S.COMES, S.INSTEAD, S.SEND, S.IF}:
        return frozenset({S.REASON, S.AWAY})  # what keeps somebody else
    if not frame.unknown or frame.senses & _CORE - {S.DOUBT}:
        return frozenset()
    return frozenset({S.NOT, S.DOUBT}) if S.NOT not in frame.senses or S.DOUBT not in frame.senses else frozenset()
