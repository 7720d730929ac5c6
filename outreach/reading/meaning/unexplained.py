"""The words of a clause that no term explains, and that are no name or description of who comes."""

from __future__ import annotations

from collections.abc import Sequence

from outreach.reading.meaning.clauses import Clause, Item
from outreach.reading.meaning.senses import Sense

S = Sense
_PARTICLES = frozenset(
    {"de", "van", "von", "der", "den", "ten", "ter", "di", "da", "del", "della", "la", "le", "zu", "af", "av", "y"}
)
_NAMEABLE = frozenset({S.ORG, S.OTHERS, S.TITLE})
_DESCRIBED = frozenset({S.CLOSING, S.STEAD, S.FROM, S.SOME, S.EXTRA})  # what follows tells who that is
_TELLING = frozenset(
    {
        S.COME,
        S.ATTEND,
        S.COMES,
        S.YES,
        S.NO,
        S.MAYBE,
        S.NOT,
        S.CANNOT,
        S.CAN,
        S.CONFIRM,
        S.DECLINE,
        S.BUT,
        S.IF,
        S.OTHERS,
    }
)


def unexplained(clause: Clause) -> tuple[Item, ...]:
    """The words no term explains.

    Not those that are a name, in capitals behind what it is the name of (a firm, a colleague, somebody greeted), nor
    those that tell as whom or from where the sender comes ("as a guest", "on behalf of the guild", "from my kitchen").
    """
    found: list[Item] = []
    named = role = joined = False
    for at, item in enumerate(clause.items):
        along = S.OTHERS in item.senses and joined
        joined = joined or S.BRING in item.senses
        role = bool(item.senses & _DESCRIBED) or along or (role and not item.senses & _TELLING)
        if item.known:
            greets = at == 0 and clause.sentence == 0 and S.COURTESY in item.senses and _speaks(clause.items[1:])
            named = greets or bool(item.senses & _NAMEABLE) or (named and item.senses <= {S.FILL, S.AND})
        elif (
            not role
            and not _before_kind(clause.items, at)
            and not (named and (item.words[0].capital or item.words[0].word in _PARTICLES))
        ):
            found.append(item)
            named = False
    return tuple(found)


def _speaks(items: Sequence[Item]) -> bool:
    """Whether the sender speaks behind a name that is greeted ("Hi Ana I come"; not "Thanks Ana will come")."""
    after = next((item for item in items if item.known), None)
    return after is not None and bool(after.senses & {S.ME, S.COME, S.YES, S.NO, S.REGRET, S.COURTESY})


def _before_kind(items: Sequence[Item], at: int) -> bool:
    """Whether it is the name of an organisation whose kind stands behind it ("Prienų krašto muziejus")."""
    if not items[at].words[0].capital:
        return False
    after = next((item for item in items[at + 1 : at + 4] if item.known), None)
    return after is not None and S.ORG in after.senses
