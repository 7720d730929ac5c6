"""What stands of a few contacts in tables of its own, asked for in one statement: the journey costs more than the look.

Who is suppressed, of whom a message waits in review, whose presence is noted, whose delegate was invited, and which
steps are left out for whom.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from sqlalchemy import BindParameter, Column, Select, Text, bindparam, literal_column, select, union_all

from outreach.ledger.columns import equals
from outreach.ledger.database import Transaction
from outreach.ledger.inbound import InboundState
from outreach.ledger.schema import contact, inbound, presence, skip, suppression


class _What(StrEnum):
    SUPPRESSED = "suppressed"
    IN_REVIEW = "in review"
    PRESENT = "present"
    ABSENT = "absent"
    DELEGATE_INVITED = "delegate invited"
    SKIPPED = "skipped"


_IDS: BindParameter[int] = bindparam("ids", expanding=True)


def _of(what: _What, whose: Column[int], word: Column[str] | None = None) -> Select[str, int, str]:
    said = (literal_column(f"'{what.value}'", Text), literal_column("''", Text) if word is None else word)
    return select(said[0].label("what"), whose, said[1].label("word")).where(whose.in_(_IDS))


def _noted(*, there: bool) -> Select[str, int, str]:
    found = _of(_What.PRESENT if there else _What.ABSENT, presence.c.contact_id)
    return found.where(presence.c.present.is_(there))


_ASKED = union_all(
    _of(_What.SUPPRESSED, suppression.c.contact_id).where(suppression.c.lifted_at.is_(None)),
    _of(_What.IN_REVIEW, inbound.c.contact_id).where(equals(inbound.c.state, InboundState.REVIEW)),
    _noted(there=True),
    _noted(there=False),
    _of(_What.DELEGATE_INVITED, contact.c.delegate_of).where(
        contact.c.campaign_id == bindparam("here"), contact.c.delegate_of.is_not(None), contact.c.removed_at.is_(None)
    ),
    _of(_What.SKIPPED, skip.c.contact_id, skip.c.step),
)


@dataclass(slots=True)
class Aside:
    """What stands of one contact; `present` is None where nothing was noted."""

    suppressed: bool = False
    in_review: bool = False
    present: bool | None = None
    delegate_invited: bool = False
    skipped: set[str] = field(default_factory=set)


def asides(tx: Transaction, ids: Sequence[int]) -> defaultdict[int, Aside]:
    """For these contacts, by id."""
    found: defaultdict[int, Aside] = defaultdict(Aside)
    for what, id, word in tx.execute(_ASKED, {"ids": ids, "here": tx.campaign}):
        one = found[id]
        match what:
            case _What.SUPPRESSED:
                one.suppressed = True
            case _What.IN_REVIEW:
                one.in_review = True
            case _What.PRESENT | _What.ABSENT:
                one.present = what == _What.PRESENT
            case _What.DELEGATE_INVITED:
                one.delegate_invited = True
            case _What.SKIPPED:
                one.skipped.add(word)
    return found
