"""A clause whose words of two meanings are seen as what they are here, alone or among others ("no", "sure")."""

from __future__ import annotations

from dataclasses import replace

from outreach.reading.meaning.clauses import Clause, Item
from outreach.reading.meaning.senses import Sense

S = Sense
SAYINGS = frozenset({S.YES, S.NO, S.MAYBE})
HELPS = frozenset({S.CAN, S.CANNOT, S.WILL, S.CONFIRM, S.ME, S.NOT, S.WISH, S.DOUBT, S.ORG})
_BLOCKS = frozenset({S.NOT, S.CAN, S.WILL, S.ATTEND, S.COME, S.CONFIRM, S.WISH, S.DOUBT, S.FILL})
HARMLESS = frozenset(
    {S.FILL, S.COURTESY, S.REGRET, S.THEN, S.EVENT, S.DAY, S.TITLE, S.ME, S.BUT, S.BECAUSE, S.AND, S.MOOT, S.CLOSING}
)


def settled(clause: Clause) -> Clause:
    """Words that are a saying alone and a building block among others ("no", "sure"), seen as what they are here."""
    for sense in (S.ATTEND, S.COME):  # as said of the sender, and of others
        both = [item for item in clause.items if {sense, S.COMES} <= item.senses]
        if both:
            own = clause.senses & HELPS and S.OTHERS not in clause.senses if sense is S.ATTEND else not _subject(clause)
            clause = _without(clause, frozenset({S.COMES} if own else {sense}), both)
    doubtful = [item for item in clause.items if item.senses & SAYINGS and item.senses - SAYINGS]
    if not doubtful:
        return clause
    rest = [item for item in clause.items if item not in doubtful]
    alone = all(item.known and item.senses <= HARMLESS for item in rest)
    drop = _BLOCKS if alone else SAYINGS
    return _without(clause, drop, doubtful)


def _subject(clause: Clause) -> bool:
    """Whether somebody else stands before the verb ("my colleague Ada Berg will be there")."""
    for item in clause.items:
        if item.senses & {S.ME, S.COME}:
            return False
        if item.senses & {S.OTHERS, S.TITLE} or (not item.known and item.words[0].capital):
            return True
    return False


def _without(clause: Clause, senses: frozenset[Sense], those: list[Item]) -> Clause:
    """A clause some of whose items lose these senses."""
    items = tuple(replace(item, senses=item.senses - senses) if item in those else item for item in clause.items)
    return replace(clause, items=items)
