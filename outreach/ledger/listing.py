"""The list as a table that is looked through: filtered, searched, sorted and counted by the database, page by page."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, case, func, not_, or_, select, union_all

from outreach.campaign.cleaning import plain
from outreach.ledger.columns import equals
from outreach.ledger.database import Transaction
from outreach.ledger.holding import answered_old_time, was_sent
from outreach.ledger.inbound import InboundState
from outreach.ledger.outbox import in_state
from outreach.ledger.revisions import event_state
from outreach.ledger.schema import HANDS_OFF, IN_NO_ROW, alias, delivery, inbound, presence, suppression
from outreach.ledger.schema import contact as table
from outreach.model import Attendance, DeliveryState

#: Words of a search that count; nobody needs more to find one person.
MOST_WORDS = 8


class Mark(StrEnum):
    """What may be true of people besides their answer."""

    REVIEW = "review"
    BOUNCED = "bounced"
    OLD_TIME = "old-time"
    SUPPRESSED = "suppressed"
    HANDS_OFF = "hands-off"
    SNOOZED = "snoozed"
    GUESTS = "guests"
    UNINVITED = "uninvited"
    PRESENT = "present"
    ABSENT = "absent"
    REMOVED = "removed"


class Order(StrEnum):
    """By what a list is sorted; `list` is the order of the officer's own file."""

    LIST = "list"
    NAME = "name"
    ORGANISATION = "organisation"
    ATTENDANCE = "attendance"
    SINCE = "since"


#: Who comes first, who is silent last.
RANKS = (
    Attendance.ATTENDING,
    Attendance.TENTATIVE,
    Attendance.DELEGATED,
    Attendance.DECLINED,
    Attendance.UNREACHABLE,
    Attendance.SILENT,
)


@dataclass(frozen=True, slots=True)
class Query:
    """Whom to show: every part that is not None (or empty) must hold. `today` is the event's day, for SNOOZED.

    `words` must all stand in the name, the address or the organisation, in any order, whatever their marks and case.
    """

    today: date
    attendance: Attendance | None = None
    group: str | None = None
    language: str | None = None
    mark: Mark | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many people of the whole list there are of each kind."""

    listed: int
    attendances: Mapping[Attendance, int]
    groups: Mapping[str, int]
    languages: Mapping[str, int]
    marks: Mapping[Mark, int]


def find(tx: Transaction, query: Query, order: Order, *, down: bool, offset: int, limit: int) -> list[int]:
    """The ids of one page of the people, in this order; `down` turns it round."""
    keys = _keys(order)
    sorted_by = [key.desc() if down else key for key in keys]
    found = _where(tx, select(table.c.id), query).order_by(*sorted_by, table.c.id)
    return list(tx.execute(found.offset(offset).limit(limit)).scalars())


def count(tx: Transaction, query: Query) -> int:
    """How many people the query finds."""
    return int(tx.execute(_where(tx, select(func.count()).select_from(table), query)).scalar_one())


def counts(tx: Transaction, today: date) -> Counts:
    """The numbers beside the filters, of the whole list."""
    listed = (table.c.campaign_id == tx.campaign, table.c.removed_at.is_(None))
    counted = select(table.c.attendance, func.count()).where(*listed).group_by(table.c.attendance)
    attendances = {Attendance(word): int(n) for word, n in tx.execute(counted.order_by(table.c.attendance))}
    groups, languages = _by_kind(tx)
    total = sum(attendances.values())
    return Counts(
        listed=total,
        attendances=MappingProxyType(attendances),
        groups=MappingProxyType(groups),
        languages=MappingProxyType(languages),
        marks=MappingProxyType({mark: _count_marked(tx, mark, today, total) for mark in Mark}),
    )


def from_file(tx: Transaction) -> int:
    """How many people on the list stand in the officer's file; the others are delegates whom she invited."""
    listed = (
        select(func.count()).select_from(table).where(table.c.campaign_id == tx.campaign, table.c.removed_at.is_(None))
    )
    everybody, delegates = (
        tx.execute(one).scalar_one() for one in (listed, listed.where(table.c.delegate_of.is_not(None)))
    )
    return int(everybody) - int(delegates)


def waiting(tx: Transaction, ids: Sequence[int]) -> frozenset[int]:
    """Those of these contacts of whom something waits for a person."""
    theirs = select(table.c.id).where(table.c.id.in_(ids), _waits(tx))
    return frozenset(tx.execute(theirs).scalars())


def _where(tx: Transaction, found: Select[Any], query: Query) -> Select[Any]:
    conditions = [table.c.campaign_id == tx.campaign]
    if query.mark is not None:
        conditions.append(_of_mark(tx, query.mark, query.today))
    if query.mark is not Mark.REMOVED:
        conditions.append(table.c.removed_at.is_(None))
    if query.attendance is not None:
        conditions.append(table.c.attendance == query.attendance.value)
    if query.group is not None:
        conditions.append(table.c.group_name == query.group)
    if query.language is not None:
        conditions.append(table.c.language == query.language)
    words = " ".join(plain(query.words).split()[:MOST_WORDS])
    return found.where(*conditions, _has(words)) if words else found.where(*conditions)


def _has(words: str) -> ColumnElement[bool]:
    """Whether all the words stand in what the list says of them, or in a further address of theirs."""
    said = table.c.sort_name + " " + table.c.address + " " + table.c.sort_organisation
    # A function that every connection of ours has (database.py).
    other = select(alias.c.contact_id).where(func.has_words(alias.c.address, words))
    return or_(and_(*(said.contains(word, autoescape=True) for word in words.split())), table.c.id.in_(other))


def _keys(order: Order) -> tuple[ColumnElement[Any], ...]:
    ranks = {attendance.value: rank for rank, attendance in enumerate(RANKS)}
    keys: Mapping[Order, tuple[ColumnElement[Any], ...]] = {
        # Delegates stand in no row of her file, and come last.
        Order.LIST: (IN_NO_ROW, table.c.row),
        Order.NAME: (table.c.sort_name, table.c.address),
        Order.ORGANISATION: (table.c.sort_organisation, table.c.sort_name),
        Order.ATTENDANCE: (case(ranks, value=table.c.attendance, else_=len(ranks)), table.c.sort_name),
        Order.SINCE: (table.c.since.is_(None), table.c.since),
    }
    return keys[order]


def _by_kind(tx: Transaction) -> tuple[dict[str, int], dict[str, int]]:
    """How many people on the list are of each group, and write in each language; both from one look."""
    kinds = (table.c.group_name, table.c.language)
    listed = (table.c.campaign_id == tx.campaign, table.c.removed_at.is_(None))
    groups: Counter[str] = Counter()
    languages: Counter[str] = Counter()
    for group, language, count in tx.execute(select(*kinds, func.count()).where(*listed).group_by(*kinds)):
        groups[group] += int(count)
        languages[language] += int(count)
    return dict(sorted(groups.items())), dict(sorted(languages.items()))


def _count_marked(tx: Transaction, mark: Mark, today: date, listed: int) -> int:
    if mark is Mark.UNINVITED:
        return listed - invited(tx)
    return count(tx, Query(today, mark=mark))


def invited(tx: Transaction) -> int:
    """How many people on the list were sent an invitation."""
    sent = (delivery.c.campaign_id == tx.campaign, in_state(DeliveryState.SENT), delivery.c.sequence.is_not(None))
    holders = select(delivery.c.contact_id).where(*sent).distinct().subquery()
    gone = (table.c.campaign_id == tx.campaign, table.c.removed_at.is_not(None), was_sent())
    counts = (select(func.count()).select_from(holders), select(func.count()).select_from(table).where(*gone))
    every, left = (int(tx.execute(one).scalar_one()) for one in counts)
    return every - left


def _of_mark(tx: Transaction, mark: Mark, today: date) -> ColumnElement[bool]:
    seen = select(presence.c.contact_id).where(presence.c.present.is_(mark is Mark.PRESENT))
    lasting = select(suppression.c.contact_id).where(suppression.c.lifted_at.is_(None))
    conditions: Mapping[Mark, ColumnElement[bool]] = {
        Mark.REVIEW: _waits(tx),
        Mark.BOUNCED: table.c.bounced_at.is_not(None),
        Mark.OLD_TIME: answered_old_time(event_state(tx)),
        Mark.SUPPRESSED: table.c.id.in_(lasting),
        Mark.HANDS_OFF: HANDS_OFF,
        Mark.SNOOZED: and_(table.c.snoozed_until.is_not(None), table.c.snoozed_until > today),
        Mark.GUESTS: and_(
            table.c.attendance == Attendance.ATTENDING.value, or_(table.c.guests.is_(None), table.c.guests > 0)
        ),
        Mark.UNINVITED: not_(was_sent()),
        Mark.PRESENT: table.c.id.in_(seen),
        Mark.ABSENT: table.c.id.in_(seen),
        Mark.REMOVED: table.c.removed_at.is_not(None),
    }
    return conditions[mark]


def _waits(tx: Transaction) -> ColumnElement[bool]:
    """The rule of `review.waiting`, from the person's side; one list of ids, by which the people are looked up."""
    unsure = select(inbound.c.contact_id).where(
        inbound.c.campaign_id == tx.campaign,
        equals(inbound.c.state, InboundState.REVIEW),
        inbound.c.contact_id.is_not(None),
    )
    mine = delivery.c.campaign_id == tx.campaign
    uncertain = select(delivery.c.contact_id).where(mine, in_state(DeliveryState.UNCERTAIN))
    alive = (table.c.bounced_at.is_(None), table.c.removed_at.is_(None))
    failed = (mine, in_state(DeliveryState.FAILED), delivery.c.settled_at.is_(None))
    refused = select(delivery.c.contact_id).join(table, table.c.id == delivery.c.contact_id).where(*failed, *alive)
    return table.c.id.in_(union_all(unsure, uncertain, refused))
