"""The frame of a clause: what it decides, about whom and when, and what in it is a risk."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum

from outreach.reading.meaning.clauses import Clause, Item
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.settled import HARMLESS, HELPS, SAYINGS, settled
from outreach.reading.meaning.unexplained import unexplained
from outreach.reading.meaning.words import Kind

S = Sense
CONDITION_WORDS = 6  # a clause with “if” that is longer holds what depends on it, too
_VERBS = frozenset({S.COME, S.ATTEND, S.COMES})
_CONFIRMED = _VERBS | {S.YES, S.CAN, S.TOTAL, S.EXTRA, S.LATE, S.EARLY}
THAT = frozenset({"ca", "that", "dass", "das", "que", "qu", "dat", "che", "da", "kad", "jog", "etta", "hogy", "faptul"})
_SPANNING = frozenset({S.INSTEAD, S.COMES, S.SEND})  # terms with a gap, where a name may stand
_GUESTS = frozenset({S.EXTRA, S.TOTAL, S.SOME, S.BRING})
_SPOKEN = _VERBS | {S.CAN, S.CANNOT, S.NOT}
_SOFT = frozenset({S.COURTESY, S.RECEIPT, S.CLOSING, S.ASK, S.ASIDE, S.LATER, S.UNSUBSCRIBE})


class Says(Enum):
    """What a clause decides."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"
    MISSED = "would have liked to"
    LEAN = "would like to"  # a wish: a yes only when nothing follows against it
    REPLACED = "somebody comes instead"
    OTHERS = "others come"
    OTHERS_NOT = "others do not come"
    ALONG = "it is open who comes along"


@dataclass(frozen=True, slots=True)
class Frame:
    """One clause's meaning; `trusted` when no word of it is unexplained and it is about the sender and this event."""

    clause: Clause
    says: Says | None
    trusted: bool
    elsewhere: bool  # about another day or event
    unknown: tuple[Item, ...]
    open: bool = False  # whether a condition leaves it open
    cited: bool = False  # whether another's words decide in it
    undated: bool = False  # whether it names a day, of which nobody knows whether it is the event's

    @property
    def senses(self) -> frozenset[Sense]:
        """The senses that stand in its clause."""
        return self.clause.senses


def frame(clause: Clause, occasion: Occasion) -> Frame:
    """The frame of one clause on its own; what its neighbours change is seen when frames are combined."""
    clause = settled(clause)
    senses = clause.senses
    unknown = unexplained(clause)
    says = None if senses & {S.EARLIER, S.UNSUBSCRIBE} else _says(senses)
    says = _refined(clause, says)
    if S.IF in senses and says is not None:
        says = Says.MAYBE if says is Says.MAYBE or len(clause.items) > CONDITION_WORDS else None
    if says is None and S.DOUBT in senses and senses <= HARMLESS | {S.DOUBT} and not unknown:
        says = Says.MAYBE
    if says is None and S.WISH in senses and not unknown and not senses & {S.NOT, S.ASK, S.IF, S.EARLIER}:
        says = Says.LEAN
    other = any(S.OTHER_EVENT in item.senses and not item.senses & SAYINGS for item in clause.items)
    elsewhere = says is not Says.MAYBE and (other or _other_day(clause.items, occasion))
    trusted = says is not None and not elsewhere and _trusted(clause, senses, says, unknown)
    undated = any(occasion.is_unknown_day(item.words[0]) for item in clause.items)
    trusted = trusted and (not undated or says is Says.MAYBE)
    return Frame(clause, says, trusted, elsewhere, unknown, undated=undated)


def dated(frame: Frame) -> bool:
    """Whether a clause names the event or its time."""
    days = any(item.kind in (Kind.DATE, Kind.WEEKDAY) for item in frame.clause.items)
    return days or bool(frame.senses & {S.THEN, S.DAY, S.EVENT})


def _refined(clause: Clause, says: Says | None) -> Says | None:
    """What order tells: "I confirm that I cannot" is a no, "represented by myself" a yes, "maybe two" no maybe."""
    if says is Says.MAYBE and _about_guests(clause):
        return Says.ALONG
    if says is Says.NO and _of_somebody(clause):
        return Says.OTHERS_NOT
    if says is Says.NO and S.AND in clause.items[0].senses and _bare_no(clause):
        return None  # "tell me whether you come, or not"
    if says is None and S.DOUBT in clause.senses and clause.senses & _GUESTS and not clause.senses & _SPOKEN:
        return Says.ALONG
    if says is Says.YES and S.CONFIRM in clause.senses and not clause.senses & _CONFIRMED:
        return None if clause.items[-1].words[-1].word in THAT else says
    if says is Says.MAYBE and S.CONFIRM in clause.senses and not clause.senses & {S.DOUBT, S.MAYBE}:
        first = next(item for item in clause.items if item.senses & {S.CONFIRM, S.NOT, S.CANNOT})
        if S.CONFIRM in first.senses and clause.senses & {S.ATTEND, S.COME, S.COMES, S.CANNOT}:
            return Says.NO
    if says is Says.REPLACED and not person_in(clause):
        after = zip(clause.items, clause.items[1:], strict=False)
        mine = [item for before, item in after if S.ME in item.senses and not before.senses & {S.FROM, S.JOIN}]
        return Says.YES if mine and not clause.senses & {S.OTHERS, S.NOT, S.CANNOT} else Says.REPLACED
    return says


def _about_guests(clause: Clause) -> bool:
    """Whether what is open is who comes along ("maybe three of us", "my wife might join me"), not the sender."""
    if clause.senses & {S.NOT, S.CANNOT}:
        return False
    people = {S.OTHERS, S.PEOPLE, S.SOME, S.EXTRA, S.TOTAL}
    someone = any(item.senses & people or not item.known or item.value is not None for item in clause.items)
    if clause.senses & _GUESTS and someone and not clause.senses & {S.COME, S.ATTEND, S.CAN, S.YES}:
        return True
    first = next((item for item in clause.items if item.senses & {S.OTHERS, S.DOUBT, S.MAYBE, *_VERBS, S.ME}), None)
    return first is not None and S.OTHERS in first.senses and S.AND not in clause.senses


def _of_somebody(clause: Clause) -> bool:
    """Whether a refusal is said of somebody described at its head, not of the sender ("our mayor cannot make it")."""
    if clause.senses & {S.ME, S.COME, S.ORG, S.SEND, S.DECLINE, S.CONFIRM}:
        return False
    first = next((item for item in clause.items if item.senses - HARMLESS or S.OTHERS in item.senses), None)
    return first is not None and S.OTHERS in first.senses and not first.senses & {S.NOT, S.NO, S.COMES}


def _bare_no(clause: Clause) -> bool:
    """Whether its "no" is one short word that stands for itself."""
    said = [item for item in clause.items if not item.known or item.senses - {S.AND, S.FILL}]
    return len(said) == 1 and said[0].senses == {S.NO} and len(said[0].words) == 1 and len(said[0].words[0].word) < 5


def person_in(clause: Clause) -> bool:
    """Whether it names or describes somebody else."""
    if any(item.senses & {S.OTHERS, S.TITLE} and S.INSTEAD not in item.senses for item in clause.items):
        return True
    swallowed = any(word.capital for item in clause.items if item.senses & _SPANNING for word in item.words[1:-1])
    capitals = [at for at, item in enumerate(clause.items) if not item.known and item.words[0].capital]
    return swallowed or any(at > 0 for at in capitals)


def _other_day(items: Iterable[Item], occasion: Occasion) -> bool:
    days = [item for item in items if item.kind in (Kind.DATE, Kind.WEEKDAY)]
    if any(not occasion.is_other_day(item.words[0]) for item in days if item.kind is Kind.DATE):
        return False
    if any(occasion.is_other_day(item.words[0]) for item in days):
        return True
    return any(S.DAY in item.senses and occasion.day is not None and item.value != occasion.day % 100 for item in items)


def _says(senses: frozenset[Sense]) -> Says | None:
    said = senses & SAYINGS
    if {S.YES, S.NO} <= said or {S.YES, S.DECLINE} <= senses:
        return None
    if S.INSTEAD in senses or (S.SEND in senses and senses & {S.OTHERS, S.COMES, S.ATTEND, S.EVENT, S.TITLE}):
        return None if senses & {S.NOT, S.CANNOT} else Says.REPLACED
    if said:
        return _of_saying(said, senses)
    if _of_others(senses):
        return Says.OTHERS_NOT if senses & {S.NOT, S.CANNOT} else Says.OTHERS
    if senses & {S.LATE, S.EARLY} and not senses & {S.NOT, S.CANNOT, S.DOUBT, S.WISH, S.MISSED}:
        return Says.YES
    if S.DECLINE in senses and S.UNSUBSCRIBE not in senses:
        return None if senses & {S.NOT, S.CANNOT} else Says.MAYBE if S.DOUBT in senses else Says.NO
    if senses & _SOFT and S.COME not in senses and not (S.ATTEND in senses and senses & {S.CAN, S.CANNOT, S.WILL}):
        return None
    return _of_verbs(senses)


def _of_others(senses: frozenset[Sense]) -> bool:
    """Whether somebody else is who it speaks of, and it says that they come or not."""
    if (
        senses & {S.ME, S.COME, S.CONFIRM}
        or (S.STEAD in senses and S.COMES not in senses)
        or (S.BRING in senses and S.COMES not in senses)
    ):
        return False
    if S.COMES in senses:
        return S.ORG not in senses or S.OTHERS in senses
    return S.OTHERS in senses and (bool(senses & {S.CANNOT, S.ATTEND}) or {S.CAN, S.NOT} <= senses)


def _of_saying(said: frozenset[Sense], senses: frozenset[Sense]) -> Says:
    if S.MAYBE in said or S.DOUBT in senses:
        return Says.MAYBE
    return Says.YES if S.YES in said else Says.NO


def _of_verbs(senses: frozenset[Sense]) -> Says | None:
    attends = bool(senses & {S.COME, S.TOTAL}) or (S.COMES in senses and bool(senses & {S.ME, S.ORG}))
    attends = attends or (S.ATTEND in senses and bool(senses & HELPS)) or S.EXTRA in senses
    can = bool(senses & {S.CAN, S.CANNOT})
    confirms = S.CONFIRM in senses and S.ASIDE not in senses
    negative = bool(senses & {S.NOT, S.CANNOT})
    if S.MISSED in senses:
        return Says.MISSED
    if not (attends or can or confirms) or (not attends and S.ASIDE in senses):
        return None
    if S.DOUBT in senses or (S.CONFIRM in senses and negative):
        return Says.MAYBE
    if S.WISH in senses:
        return None if negative else Says.LEAN
    return Says.NO if negative else Says.YES


def _trusted(clause: Clause, senses: frozenset[Sense], says: Says, unknown: tuple[Item, ...]) -> bool:
    if clause.question or senses & {S.YOU, S.OTHER_TIME, S.IF}:
        return False
    if says is Says.REPLACED and _undersigned(clause):
        return False
    if says in (Says.REPLACED, Says.OTHERS, Says.OTHERS_NOT, Says.MISSED):
        return not senses & {S.DOUBT, S.IF, S.WISH}
    if says is Says.YES and senses & {S.OTHERS, S.TITLE} and not _of_sender_too(clause):
        return False
    if says is Says.MAYBE and S.ONLY in senses:
        return False
    negations = sum(bool(item.senses & {S.NOT, S.CANNOT, S.NO}) for item in clause.items)
    if says is Says.YES and senses & {S.ASK, S.LATER, S.RECEIPT, S.GONE, S.REGRET, S.REASON, S.AWAY}:
        return False
    if says is Says.NO and (senses & {S.TOTAL, S.EXTRA, S.SOME} or (negations > 1 and unknown) or _told(clause)):
        return False
    if (says is Says.YES and negations) or (negations > 1 and not clause.concord) or _denied_no(clause):
        return False
    spoken = senses & {S.ATTEND, S.COME} or any(S.NO in item.senses and len(item.words) > 1 for item in clause.items)
    if says is Says.NO and spoken and not senses & {S.ONLY, S.IF, S.EARLY, S.LATE, S.ASIDE}:
        return len(unknown) <= 6 if senses & {S.BECAUSE, S.REASON, S.AWAY} else len(unknown) <= 3 and _tail(clause)
    if senses & {S.ME, S.COME} and senses & {S.BRING, S.AND, S.EXTRA}:
        unknown = tuple(item for item in unknown if not item.words[0].capital)
    return not unknown


def _denied_no(clause: Clause) -> bool:
    """Whether a word that says no alone is itself denied ("I won't be missing")."""
    word = next((at for at, item in enumerate(clause.items) if S.NO in item.senses and _is_long_word(item)), 0)
    return any(item.senses & {S.NOT, S.CANNOT} for item in clause.items[:word])


def _is_long_word(item: Item) -> bool:
    return len(item.words) == 1 and len(item.words[0].word) > 4


def _told(clause: Clause) -> bool:
    """Whether a word that is not understood tells what follows ("in which I wrote that I am not coming")."""
    for at, item in enumerate(clause.items[1:], 1):
        if item.words[0].word in THAT and not clause.items[at - 1].known:
            return any(other.senses & {S.NO, *_SPOKEN} for other in clause.items[at:])
    return False


def _undersigned(clause: Clause) -> bool:
    """Whether who stands behind "will represent us" is the sender ("the undersigned")."""
    first = next((at for at, item in enumerate(clause.items) if S.INSTEAD in item.senses), len(clause.items))
    return any(item.senses in ({S.ME}, {S.COME}) and len(item.words) > 1 for item in clause.items[first + 1 :])


def _of_sender_too(clause: Clause) -> bool:
    """Whether a clause that speaks of others speaks of the sender, too ("my participation and my colleague's")."""
    if clause.senses & {S.COME, S.ME, S.BRING, S.EXTRA}:
        return True
    core = {S.ATTEND, S.YES}
    attends = next((at for at, item in enumerate(clause.items) if item.senses & core), len(clause.items))
    behind = next((at for at, item in enumerate(clause.items) if S.OTHERS in item.senses and at > attends), 0)
    return any(S.AND in item.senses for item in clause.items[attends:behind])


def _tail(clause: Clause) -> bool:
    """Whether unknown words stand only behind the verb that decides."""
    seen = False
    for item in clause.items:
        seen = seen or bool(item.senses & _VERBS) or S.NO in item.senses
        if not item.known and not seen:
            return False
    return True
