"""Of whom something changed that the planner has not looked at: written in the transaction that changes it.

Whatever tells a person's story (notes, answers, messages) writes here too, so that nobody has to think of it; the
planner looks at these people instead of at everybody. A row for each change and none of them shared: one that comes
while the planner looks at the one before it is seen the next time.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import Integer, bindparam, delete, insert, select

from outreach.ledger.columns import batches
from outreach.ledger.database import Transaction
from outreach.ledger.schema import changed as table
from outreach.ledger.schema import delivery, inbound

# Built once, for they are run for every message.
_ADD = insert(table)
_OLDEST = (
    select(table.c.id, table.c.contact_id)
    .where(table.c.campaign_id == bindparam("here"))
    .order_by(table.c.id)
    .limit(bindparam("most", type_=Integer))
)
_MESSAGES = select(delivery.c.campaign_id, delivery.c.contact_id).where(
    delivery.c.id.in_(bindparam("messages", expanding=True)), delivery.c.sequence.is_not(None)
)
_ADD_OF_MESSAGES = insert(table).from_select(["campaign_id", "contact_id"], _MESSAGES)
_IN_REVIEW = select(inbound.c.campaign_id, inbound.c.contact_id).where(
    inbound.c.id == bindparam("message"), inbound.c.state == "review", inbound.c.contact_id.is_not(None)
)
_ADD_OF_REVIEWED = insert(table).from_select(["campaign_id", "contact_id"], _IN_REVIEW)


@dataclass(frozen=True, slots=True)
class Changed:
    """Some of the changes, oldest first: their own numbers, and whose they are."""

    ids: tuple[int, ...]
    contacts: tuple[int, ...]


def add(tx: Transaction, contacts: Iterable[int]) -> None:
    """Something of these contacts changed."""
    tx.execute_many(_ADD, [{"campaign_id": tx.campaign, "contact_id": id} for id in contacts])


def add_of_messages(tx: Transaction, deliveries: Sequence[int]) -> None:
    """What became of these messages matters to other steps where it carries the calendar: who was invited, and told."""
    for some in batches(deliveries):
        tx.execute(_ADD_OF_MESSAGES, {"messages": some})


def add_of_reviewed(tx: Transaction, message: int) -> None:
    """The message, if it waits in review, will not any more: its sender need not wait for that."""
    tx.execute(_ADD_OF_REVIEWED, {"message": message})


def oldest(tx: Transaction, limit: int) -> Changed:
    """The changes that came first, at most so many."""
    rows = tx.execute(_OLDEST, {"here": tx.campaign, "most": limit}).all()
    return Changed(tuple(row.id for row in rows), tuple(dict.fromkeys(row.contact_id for row in rows)))


def forget(tx: Transaction, changes: Changed) -> None:
    """These were looked at."""
    for some in batches(changes.ids):
        tx.execute(delete(table).where(table.c.id.in_(some)))
