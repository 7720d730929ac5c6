"""The frames of a text together: one decision, or the reason why a person must read it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from outreach.model import Attendance
from outreach.reading.meaning.conditions import conditional
from outreach.reading.meaning.doubts import why
from outreach.reading.meaning.frames import Frame, Says, dated, person_in
from outreach.reading.meaning.rivals import hardened, overruled
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.slight import bare
from outreach.reading.meaning.voices import by_sender

S = Sense
_DECIDES = {
    Says.YES: Attendance.ATTENDING,
    Says.NO: Attendance.DECLINED,
    Says.MAYBE: Attendance.TENTATIVE,
    Says.LEAN: Attendance.TENTATIVE,
    Says.REPLACED: Attendance.DELEGATED,
}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What frames say together; `reason` is empty when it is sure; `deciding` are the frames that gave it."""

    attendance: Attendance | None
    reason: str
    deciding: tuple[Frame, ...] = ()


def combine(frames: Sequence[Frame]) -> Verdict:
    """The decision of a text."""
    frames = _with_open_guests(conditional(_current(by_sender(_with_substitutes(frames)))))
    frames = _without_bare_yes(frames)
    here = [frame for frame in frames if not frame.elsewhere]
    deciding = tuple(frame for frame in here if frame.says in _DECIDES and not frame.clause.question)
    instead = _delegation(deciding, here)
    deciding = hardened(instead or deciding)
    if all(frame.says is Says.LEAN for frame in deciding):
        deciding = _implied(here, bool(deciding)) or deciding
    if not deciding:
        along = tuple(frame for frame in here if frame.says is Says.ALONG)
        if along:
            return Verdict(Attendance.TENTATIVE, "it is open who comes", along)
        return Verdict(None, "it does not say whether the sender comes")
    if gone := overruled(deciding, frames):
        deciding = tuple(frame for frame in deciding if frame not in gone)
        frames = [frame for frame in frames if frame not in gone]
    said = {_attendance(frame, bool(instead)) for frame in deciding}
    if len(said) > 1:
        return Verdict(None, "it says more than one thing", deciding)
    attendance = said.pop()
    return Verdict(attendance, why(attendance, deciding, frames), deciding)


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


def _implied(here: Sequence[Frame], wished: bool) -> tuple[Frame, ...]:
    """A refusal that is not spoken: away on the day, taken by something else then, a wish that did not come true."""
    missed = tuple(frame for frame in here if frame.says is Says.MISSED)
    regret = wished or bool(missed) or any(frame.senses & {S.REGRET, S.EARLIER} for frame in here)
    away = tuple(frame for frame in here if _is_away(frame) and (regret or dated(frame)))
    taken = tuple(frame for frame in here if regret and _taken(frame))
    asked = any(S.ASK in frame.senses or frame.clause.question for frame in here)
    unsettled = any(frame.senses & {S.LATER, S.DOUBT, S.MAYBE} for frame in here)
    but = {frame.clause.sentence for frame in here if S.BUT in frame.senses}
    clear = away if not wished else tuple(frame for frame in away if frame.clause.sentence in but and not unsettled)
    clear = clear or (taken if not asked and not unsettled else ())
    return tuple(
        replace(frame, says=Says.NO, trusted=frame in clear or (frame in missed and len(here) > 1))
        for frame in dict.fromkeys((*missed, *away, *taken))
    )


def _is_away(frame: Frame) -> bool:
    """Whether the sender is away (of somebody else it would be said with a person and no “I”)."""
    others = person_in(frame.clause) and S.ME not in frame.senses and S.OTHERS in frame.senses
    away = S.AWAY in frame.senses and frame.says is None
    return away and not others and not frame.senses & {S.COMES, S.REPORT}


def _taken(frame: Frame) -> bool:
    """Whether something else fills the time of the event."""
    open_ = frame.senses & {
        S.DOUBT,
        S.IF,
        S.LEAVE,
        S.JOIN,
        S.MOOT,
        S.EARLIER,
        S.COMES,
        S.OTHERS,
        S.NOT,
        S.COURTESY,
        S.REPORT,
    }
    return S.REASON in frame.senses and frame.says is None and dated(frame) and not open_ and not frame.clause.question


def _attendance(frame: Frame, attended: bool) -> Attendance:
    assert frame.says is not None  # noqa: S101
    if frame.says is Says.OTHERS or (attended and _named(frame)):
        return Attendance.DELEGATED
    return _DECIDES[frame.says]


def _delegation(deciding: tuple[Frame, ...], here: Sequence[Frame]) -> tuple[Frame, ...]:
    """Somebody comes instead, where one is sent, or others come and the sender does not."""
    replaced = tuple(frame for frame in here if frame.says is Says.REPLACED)
    refused = any(frame.says is Says.NO for frame in deciding)
    peopled = {frame.clause.sentence for frame in here if person_in(frame.clause)}
    others = tuple(
        frame
        for frame in here
        if (frame.says is Says.OTHERS and frame.trusted and frame.clause.sentence in peopled)
        or (refused and _named(frame))
    )
    rest = {frame.says for frame in deciding if frame not in others} - {Says.REPLACED}
    if replaced and rest <= {Says.NO}:
        return replaced
    hindered = any(frame.senses & {S.REASON, S.AWAY} or frame.says is Says.OTHERS_NOT for frame in here)
    return others if others and rest <= {Says.NO, Says.LEAN} and (hindered or rest) else ()


def _without_bare_yes(frames: Sequence[Frame]) -> Sequence[Frame]:
    """A "yes" of one word that only answers "did you get it" gives way to the refusal that follows."""
    if not any(frame.trusted and frame.says is Says.NO for frame in frames):
        return frames
    received = {frame.clause.sentence for frame in frames if S.RECEIPT in frame.senses}
    return [
        frame for frame in frames if not (S.YES in frame.senses and bare(frame) and frame.clause.sentence in received)
    ]


def _with_substitutes(frames: Sequence[Frame]) -> list[Frame]:
    """That somebody comes instead is trusted only where its sentence names or describes who, and not the sender too."""
    named = {frame.clause.sentence for frame in frames if person_in(frame.clause)}
    mine = {frame.clause.sentence for frame in frames if _names_sender(frame)}
    return [
        replace(frame, trusted=frame.trusted and frame.clause.sentence in named - mine)
        if frame.says is Says.REPLACED
        else frame
        for frame in frames
    ]


def _names_sender(frame: Frame) -> bool:
    """Whether a clause only lists the sender among others ("two of us: Ada Berg and I")."""
    return (
        {S.ME, S.AND} <= frame.senses and frame.says is None and not frame.senses & {S.NOT, S.CANNOT, S.REASON, S.AWAY}
    )


def _with_open_guests(frames: Sequence[Frame]) -> list[Frame]:
    """What is open behind guests in their sentence is how many they are ("with friends, maybe three, we'll see")."""
    found: list[Frame] = []
    guests: set[int] = set()
    for frame in frames:
        sender = frame.senses & {S.ME, S.COME, S.ATTEND, S.CAN, S.CANNOT, S.WILL}
        if frame.says is Says.MAYBE and frame.clause.sentence in guests and not sender:
            frame = replace(frame, says=Says.ALONG)
        counted = frame.senses & {S.EXTRA, S.SOME, S.TOTAL} or {S.BRING, S.OTHERS} <= frame.senses
        if frame.says is Says.ALONG or (counted and S.IF not in frame.senses):
            guests.add(frame.clause.sentence)
        found.append(frame)
    return found


def _named(frame: Frame) -> bool:
    """Whether somebody named is who comes: names are all that is unknown in a yes that has no “I”."""
    if frame.says is not Says.YES or frame.senses & {S.ME, S.DOUBT, S.IF} or frame.clause.question:
        return False
    return bool(frame.unknown) and all(item.words[0].capital for item in frame.unknown)
