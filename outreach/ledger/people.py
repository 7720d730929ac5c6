"""The contacts of the campaign and where each of them stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Integer,
    Select,
    bindparam,
    exists,
    func,
    literal,
    select,
)

from outreach.ledger.answers import add_answer, clear_bounced, delegate_of, mark_bounced, revoke_answer
from outreach.ledger.asides import Aside, asides
from outreach.ledger.belonging import belongs, may_get
from outreach.ledger.columns import beside
from outreach.ledger.contactlist import Difference, compare, contact_of, import_contacts
from outreach.ledger.database import Record, Transaction
from outreach.ledger.holding import holding
from outreach.ledger.marks import add_alias, find, record_presence, set_away, set_hands_off, suppress, unsuppress
from outreach.ledger.notes import add_note
from outreach.ledger.revisions import current_sequence, event_state
from outreach.ledger.schema import contact as table
from outreach.ledger.schema import delivery
from outreach.model import Attendance, Contact, DeliveryState, EventState, Partial, Source, Standing

if TYPE_CHECKING:
    from outreach.plan import Audience

__all__ = [
    "Difference",
    "Part",
    "add_alias",
    "add_answer",
    "add_note",
    "candidates",
    "clear_bounced",
    "compare",
    "count_candidates",
    "everybody",
    "everyone",
    "find",
    "holders",
    "import_contacts",
    "mark_bounced",
    "people",
    "person",
    "record_presence",
    "revoke_answer",
    "set_away",
    "set_hands_off",
    "suppress",
    "unsuppress",
]

#: The two messages that are no step: their serial is the SEQUENCE they carry.
NEWS = ("update", "cancel")
#: Contacts looked up in one statement; far below every database's limit of parameters.
AT_ONCE = 500

# Built once, for they are run for every batch of messages; building them takes longer than running them.
_IDS: BindParameter[int] = bindparam("ids", expanding=True)
_BY_ID = select(table).where(beside(table.c.campaign_id, bindparam("here")), table.c.id.in_(_IDS))
_MESSAGES = (
    select(*(delivery.c[name] for name in ("contact_id", "step", "serial", "state", "sent_at", "sequence")))
    .where(delivery.c.contact_id.in_(_IDS))
    .order_by(delivery.c.contact_id, delivery.c.id)
)


def person(tx: Transaction, contact_id: int) -> tuple[Contact, Standing]:
    """One contact and where they stand; LookupError where there is none."""
    found = people(tx, [contact_id])
    if not found:
        raise LookupError(f"there is no contact {contact_id}")
    return found[0]


def people(tx: Transaction, ids: Sequence[int]) -> list[tuple[Contact, Standing]]:
    """These contacts, in the order asked for; unknown ids are left out."""
    found: dict[int, tuple[Contact, Standing]] = {}
    for start in range(0, len(ids), AT_ONCE):
        some = list(ids[start : start + AT_ONCE])
        rows = tx.execute(_BY_ID, {"here": tx.campaign, "ids": some}).all()
        found |= {standing.contact_id: (contact, standing) for contact, standing in _with_standing(tx, rows)}
    return [found[id] for id in ids if id in found]


def by_address(tx: Transaction, addresses: Sequence[str]) -> dict[str, Standing]:
    """Where those stand who have one of these addresses (as compared), also those removed; at most `AT_ONCE`."""
    mine = (table.c.campaign_id == tx.campaign, table.c.address.in_(addresses))
    found = _with_standing(tx, tx.execute(select(table).where(*mine)).all())
    return {contact.address: standing for contact, standing in found}


def delegates_listed(tx: Transaction) -> list[tuple[Contact, Standing]]:
    """The delegates whom the officer invited and who are on the list, by id."""
    theirs = select(table.c.id).where(table.c.campaign_id == tx.campaign, table.c.delegate_of.is_not(None))
    listed = tx.execute(theirs.where(table.c.removed_at.is_(None)).order_by(table.c.id)).scalars()
    return people(tx, list(listed))


def everyone(tx: Transaction, after: int = 0, limit: int = 1000) -> list[tuple[Contact, Standing]]:
    """A page of the contacts on the list, by id; the next page begins after the last one's id."""
    return _page(tx, Part(after, limit))


def everybody(tx: Transaction) -> Iterator[tuple[Contact, Standing]]:
    """Everybody on the list, fetched page by page."""
    page = everyone(tx)
    while page:
        yield from page
        page = everyone(tx, page[-1][1].contact_id)


class _Shape(Enum):
    """The kinds of parts, by what is asked of a contact's id."""

    AMONG = (beside(table.c.campaign_id, bindparam("here")), table.c.id.in_(_IDS))
    FROM = (table.c.campaign_id == bindparam("here"), table.c.id > bindparam("after"))
    BETWEEN = (*FROM, table.c.id <= bindparam("until"))


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the list: ids behind `after` up to `until`, or those `among` these; at most `limit` of them."""

    after: int = 0
    limit: int = 1000
    until: int | None = None
    among: tuple[int, ...] | None = None

    @property
    def shape(self) -> _Shape:
        """How its conditions are worded."""
        if self.among is not None:
            return _Shape.AMONG
        return _Shape.FROM if self.until is None else _Shape.BETWEEN

    def values(self, campaign: int) -> dict[str, object]:
        """What its conditions are asked with, in a campaign."""
        where = {"after": self.after, "until": self.until} if self.among is None else {"ids": list(self.among)}
        return {"here": campaign, "most": self.limit, **where}


def candidates(tx: Transaction, step: str, audience: Audience, part: Part) -> list[tuple[Contact, Standing]]:
    """The contacts of a part to ask `plan.owed` about, by id: in the audience, and without a delivery of the step.

    A cancelled delivery counts as none: the person may have come back to the audience.
    """
    statement = _asking(tx.campaign, step, audience, event_state(tx), part.shape)
    return _fetched(tx, statement, part)


@lru_cache(64)
def _asking(campaign: int, step: str, audience: Audience, event: EventState, shape: _Shape) -> Select[Any]:
    """Built once, for it is asked at every tick."""
    return _select(shape, *_lacking(campaign, step, audience, event))


def count_candidates(tx: Transaction, step: str, audience: Audience) -> int:
    """How many of `candidates` may be written to at all, as things stand: for how many a step that lies ahead is."""
    listed = (table.c.campaign_id == tx.campaign, table.c.removed_at.is_(None))
    counted = select(func.count()).select_from(table).where(*listed, *may_get(step), *_candidates(tx, step, audience))
    return int(tx.execute(counted).scalar_one())


def _candidates(tx: Transaction, step: str, audience: Audience) -> tuple[ColumnElement[bool], ...]:
    return _lacking(tx.campaign, step, audience, event_state(tx))


@lru_cache(64)
def _lacking(campaign: int, step: str, audience: Audience, event: EventState) -> tuple[ColumnElement[bool], ...]:
    """In the audience, without a delivery; built once, for it is asked at every tick."""
    # By each person's few messages: PostgreSQL takes a step that it has not counted yet for one without any, and would
    # go through all of its messages for each of them. With an OFFSET it asks for one person after another
    # (optimizer/plan/subselect.c, simplify_EXISTS_query).
    taken = (
        select(literal(1))
        .where(
            beside(delivery.c.campaign_id, campaign),
            delivery.c.contact_id == table.c.id,
            delivery.c.step.concat("") == step,
            delivery.c.serial == 0,
            delivery.c.state != DeliveryState.CANCELLED.value,
        )
        .offset(0)
        .exists()
    )
    return ~taken, belongs(audience, event)


def holders(tx: Transaction, news: str, part: Part) -> list[tuple[Contact, Standing]]:
    """The contacts of a part to ask `owed_news` about: sent an older SEQUENCE than holds now, and no news of it yet."""
    sequence, mine = current_sequence(tx), (delivery.c.campaign_id == tx.campaign, delivery.c.contact_id == table.c.id)
    sent = exists().where(*mine, delivery.c.state == DeliveryState.SENT.value, delivery.c.sequence.is_not(None))
    newer = exists().where(*mine, delivery.c.state == DeliveryState.SENT.value, delivery.c.sequence >= sequence)
    told = exists().where(
        *mine,
        delivery.c.step == news,
        delivery.c.serial == sequence,
        delivery.c.state != DeliveryState.CANCELLED.value,
    )
    return _page(tx, part, sent, ~newer, ~told)


def _page(tx: Transaction, part: Part, *conditions: ColumnElement[bool]) -> list[tuple[Contact, Standing]]:
    return _fetched(tx, _select(part.shape, *conditions), part)


def _select(shape: _Shape, *conditions: ColumnElement[bool]) -> Select[Any]:
    listed = select(table).where(*shape.value, table.c.removed_at.is_(None), *conditions)
    return listed.order_by(table.c.id).limit(bindparam("most", type_=Integer))


def _fetched(tx: Transaction, statement: Select[Any], part: Part) -> list[tuple[Contact, Standing]]:
    rows = tx.execute(statement, part.values(tx.campaign)).all()
    return [one for start in range(0, len(rows), AT_ONCE) for one in _with_standing(tx, rows[start : start + AT_ONCE])]


def _with_standing(tx: Transaction, rows: Sequence[Record]) -> list[tuple[Contact, Standing]]:
    """The contacts of these rows, each with what other tables say of them, fetched for all at once."""
    ids = [row.id for row in rows]
    messages = tx.execute(_MESSAGES, {"ids": ids})
    by_contact = {id: list(group) for id, group in groupby(messages, key=attrgetter("contact_id"))}
    event, beside_them = event_state(tx), asides(tx, ids)
    return [(contact_of(row), _standing(row, by_contact.get(row.id, []), event, beside_them[row.id])) for row in rows]


def _standing(row: Record, messages: Sequence[Record], event: EventState, aside: Aside) -> Standing:
    out = [message for message in messages if message.state == DeliveryState.SENT.value]
    held = holding(row, out, event)
    return Standing(
        contact_id=row.id,
        joined_at=row.joined_at,
        attendance=Attendance(row.attendance),
        guests=row.guests,
        partial=Partial(row.partial) if row.partial else None,
        delegate=delegate_of(row),
        comment=row.comment,
        source=Source(row.source) if row.source else None,
        since=row.since,
        sequence=row.sequence,
        reachable=row.bounced_at is None,
        suppressed=aside.suppressed,
        removed=row.removed_at is not None,
        hands_off=row.hands_off,
        away_until=row.away_until,
        present=aside.present,
        invited_at=held.invited_at,
        last_sent_at=max((message.sent_at for message in out), default=None),
        holds_sequence=held.sequence,
        deliveries=MappingProxyType({m.step: DeliveryState(m.state) for m in messages if m.serial == 0}),
        partstat=held.partstat,
        answered_old_time=held.answered_old_time,
        told_at=held.told_at,
        withdrawn=held.withdrawn,
        in_place_of=row.delegate_of,
        skipped=frozenset(aside.skipped),
        in_review=aside.in_review,
        snoozed_until=row.snoozed_until,
        delegate_invited=aside.delegate_invited,
        news=MappingProxyType({(m.step, m.serial): DeliveryState(m.state) for m in messages if m.step in NEWS}),
    )
