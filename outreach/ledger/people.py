"""The contacts of the campaign and where each of them stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby
from operator import attrgetter
from types import MappingProxyType
from typing import TYPE_CHECKING

from sqlalchemy import BindParameter, ColumnElement, bindparam, exists, func, select

from outreach.ledger import delegates, spared
from outreach.ledger.answers import add_answer, clear_bounced, delegate_of, mark_bounced, revoke_answer
from outreach.ledger.belonging import belongs, may_get
from outreach.ledger.columns import beside
from outreach.ledger.contactlist import Difference, compare, contact_of, import_contacts
from outreach.ledger.database import Record, Transaction
from outreach.ledger.holding import holding
from outreach.ledger.inbound import InboundState
from outreach.ledger.marks import add_alias, find, record_presence, set_away, set_hands_off, suppress, unsuppress
from outreach.ledger.notes import add_note
from outreach.ledger.revisions import current_sequence, event_state
from outreach.ledger.schema import contact as table
from outreach.ledger.schema import delivery, inbound, presence, suppression
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
_SUPPRESSED = select(suppression.c.contact_id).where(
    suppression.c.contact_id.in_(_IDS), suppression.c.lifted_at.is_(None)
)
_PRESENT = select(presence.c.contact_id, presence.c.present).where(presence.c.contact_id.in_(_IDS))
_WAITING = select(inbound.c.contact_id).where(
    inbound.c.contact_id.in_(_IDS), inbound.c.state == InboundState.REVIEW.value
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


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the list: ids behind `after` up to `until`, or those `among` these; at most `limit` of them."""

    after: int = 0
    limit: int = 1000
    until: int | None = None
    among: tuple[int, ...] | None = None

    def of(self, campaign: int) -> tuple[ColumnElement[bool], ...]:
        """The conditions of it, in a campaign."""
        if self.among is not None:
            return beside(table.c.campaign_id, campaign), table.c.id.in_(self.among)
        ends = () if self.until is None else (table.c.id <= self.until,)
        return table.c.campaign_id == campaign, table.c.id > self.after, *ends


def candidates(tx: Transaction, step: str, audience: Audience, part: Part) -> list[tuple[Contact, Standing]]:
    """The contacts of a part to ask `plan.owed` about, by id: in the audience, and without a delivery of the step.

    A cancelled delivery counts as none: the person may have come back to the audience.
    """
    return _page(tx, part, *_candidates(tx, step, audience))


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
    taken = exists().where(
        delivery.c.campaign_id == campaign,
        delivery.c.step == step,
        delivery.c.contact_id == table.c.id,
        delivery.c.serial == 0,
        delivery.c.state != DeliveryState.CANCELLED.value,
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
    listed = select(table).where(*part.of(tx.campaign), table.c.removed_at.is_(None), *conditions)
    rows = tx.execute(listed.order_by(table.c.id).limit(part.limit)).all()
    return [one for start in range(0, len(rows), AT_ONCE) for one in _with_standing(tx, rows[start : start + AT_ONCE])]


def _with_standing(tx: Transaction, rows: Sequence[Record]) -> list[tuple[Contact, Standing]]:
    """The contacts of these rows, each with what other tables say of them, fetched for all at once."""
    ids = [row.id for row in rows]
    these = {"ids": ids}
    messages = tx.execute(_MESSAGES, these)
    by_contact = {id: list(group) for id, group in groupby(messages, key=attrgetter("contact_id"))}
    suppressed, waiting = (set(tx.execute(asked, these).scalars()) for asked in (_SUPPRESSED, _WAITING))
    present = {row.contact_id: row.present for row in tx.execute(_PRESENT, these)}
    event, replaced, skipped = event_state(tx), delegates.replaced(tx, ids), spared.skipped(tx, ids)
    standings = (
        _standing(
            row,
            by_contact.get(row.id, []),
            event,
            suppressed=row.id in suppressed,
            present=present.get(row.id),
            delegate_invited=row.id in replaced,
            skipped=skipped.get(row.id, frozenset()),
            in_review=row.id in waiting,
        )
        for row in rows
    )
    return [(contact_of(row), standing) for row, standing in zip(rows, standings, strict=True)]


def _standing(
    row: Record,
    messages: Sequence[Record],
    event: EventState,
    *,
    suppressed: bool,
    present: bool | None,
    delegate_invited: bool,
    skipped: frozenset[str],
    in_review: bool,
) -> Standing:
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
        suppressed=suppressed,
        removed=row.removed_at is not None,
        hands_off=row.hands_off,
        away_until=row.away_until,
        present=present,
        invited_at=held.invited_at,
        last_sent_at=max((message.sent_at for message in out), default=None),
        holds_sequence=held.sequence,
        deliveries=MappingProxyType({m.step: DeliveryState(m.state) for m in messages if m.serial == 0}),
        partstat=held.partstat,
        answered_old_time=held.answered_old_time,
        told_at=held.told_at,
        withdrawn=held.withdrawn,
        in_place_of=row.delegate_of,
        skipped=skipped,
        in_review=in_review,
        snoozed_until=row.snoozed_until,
        delegate_invited=delegate_invited,
        news=MappingProxyType({(m.step, m.serial): DeliveryState(m.state) for m in messages if m.step in NEWS}),
    )
