"""Looking at deliveries: what is due, what is open, what a Message-ID belongs to. Nothing here changes a row."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, func, select

from outreach.ledger.attempts import WISHES
from outreach.ledger.columns import batches, beside, equals
from outreach.ledger.database import Transaction
from outreach.ledger.schema import attempt, outbound
from outreach.ledger.schema import delivery as table
from outreach.model import DeliveryState

#: The step of the message that takes an invitation back (outreach/news.py).
CANCEL = "cancel"


@dataclass(frozen=True, slots=True)
class Delivery:
    """One step owed to one contact; `mime` are the bytes, fixed from `sending` on until the outcome is known."""

    id: int
    step: str
    contact_id: int
    serial: int
    state: DeliveryState
    due_at: datetime
    expires_at: datetime
    not_before: datetime | None
    attempts: int
    message_id: str
    sequence: int | None
    smtp_reply: str
    sent_at: datetime | None
    reason: str
    mime: bytes | None = None


#: The columns of a `Delivery`, in its order, but for its bytes.
COLUMNS = (
    table.c.id,
    table.c.step,
    table.c.contact_id,
    table.c.serial,
    table.c.state,
    table.c.due_at,
    table.c.expires_at,
    table.c.not_before,
    table.c.attempts,
    table.c.message_id,
    table.c.sequence,
    table.c.smtp_reply,
    table.c.sent_at,
    table.c.reason,
)
_WHOLE = select(*COLUMNS, outbound.c.raw).outerjoin(outbound, outbound.c.delivery_id == table.c.id)

# Built once, for they are run for every message that comes.
_OF_ID = (table.c.campaign_id == bindparam("here"), table.c.message_id == bindparam("id"))
_BY_ID = _WHOLE.where(*_OF_ID)
_ADDRESSEE = select(table.c.id, table.c.contact_id).where(*_OF_ID)


def in_state(state: DeliveryState) -> ColumnElement[bool]:
    """The condition in the form that the partial indexes serve."""
    return equals(table.c.state, state)


# Built once, for it is asked at every message.
_BEING_SENT = select(table.c.id).where(
    table.c.id.in_(bindparam("ids", expanding=True)), in_state(DeliveryState.SENDING)
)
_INVITATIONS = (
    select(table.c.contact_id, table.c.message_id)
    .where(table.c.contact_id.in_(bindparam("ids", expanding=True)), table.c.sequence.is_not(None))
    .where(in_state(DeliveryState.SENT))
    .order_by(table.c.sent_at, table.c.id)
)


def from_row(row: Sequence[Any]) -> Delivery:
    """A delivery from a row of `COLUMNS` and, where they were asked for, its bytes."""
    id, step, contact_id, serial, state, *others = row
    return Delivery(id, step, contact_id, serial, DeliveryState(state), *others)


def due(tx: Transaction, now: datetime, limit: int) -> list[int]:
    """Planned deliveries whose instant has come, the longest due first; also expired ones, which the claim drops."""
    ready = (table.c.campaign_id == tx.campaign, in_state(DeliveryState.PLANNED), table.c.ready_at <= now)
    return list(
        tx.execute(select(table.c.id).where(*ready).order_by(table.c.ready_at, table.c.id).limit(limit)).scalars()
    )


def wished(tx: Transaction, now: datetime) -> list[Delivery]:
    """Planned deliveries whose instant has come and that were asked for one by one, besides what the plan owes."""
    asked = select(attempt.c.delivery_id).where(attempt.c.what.in_([wish.value for wish in WISHES]))
    ready = (table.c.campaign_id == tx.campaign, in_state(DeliveryState.PLANNED), table.c.ready_at <= now)
    mine = select(*COLUMNS).where(*ready, table.c.expires_at > now, table.c.id.in_(asked)).order_by(table.c.id)
    return [from_row(row) for row in tx.execute(mine)]


def to_come_back(tx: Transaction, ids: Sequence[int]) -> set[int]:
    """Those of these deliveries that are planned still or again, or cancelled, so that they may be planned again."""
    states = (DeliveryState.PLANNED.value, DeliveryState.CANCELLED.value)
    mine = (beside(table.c.campaign_id, tx.campaign), table.c.id.in_(ids), table.c.state.in_(states))
    return set(tx.execute(select(table.c.id).where(*mine)).scalars())


def being_sent(tx: Transaction, ids: Collection[int]) -> set[int]:
    """Those of these deliveries of which no outcome is kept."""
    return set(tx.execute(_BEING_SENT, {"ids": list(ids)}).scalars()) if ids else set()


def taken_back(tx: Transaction) -> Select[tuple[int]]:
    """The contacts who were sent a cancellation; of an event that takes place these are single people."""
    return select(table.c.contact_id).where(
        table.c.campaign_id == tx.campaign, table.c.step == CANCEL, in_state(DeliveryState.SENT)
    )


def next_due_at(tx: Transaction) -> datetime | None:
    """When the next planned delivery may go; in the past when some are due already, None when none is planned."""
    first = select(table.c.ready_at).where(table.c.campaign_id == tx.campaign, in_state(DeliveryState.PLANNED))
    found: datetime | None = tx.execute(first.order_by(table.c.ready_at, table.c.id).limit(1)).scalar()
    return found


def get(tx: Transaction, id: int) -> Delivery:
    """One delivery; LookupError where there is none."""
    found = _one(tx, table.c.id == id)
    if found is None:
        raise LookupError(f"there is no delivery {id}")
    return found


def by_message_id(tx: Transaction, message_id: str) -> Delivery | None:
    """The delivery whose Message-ID this is, angle brackets included."""
    row = tx.execute(_BY_ID, {"here": tx.campaign, "id": message_id}).one_or_none()
    return from_row(row) if row is not None else None


def addressee(tx: Transaction, message_id: str) -> tuple[int, int] | None:
    """The delivery and the contact whose message has this Message-ID."""
    row = tx.execute(_ADDRESSEE, {"here": tx.campaign, "id": message_id}).one_or_none()
    return (row.id, row.contact_id) if row is not None else None


def of(tx: Transaction, step: str, contact_id: int, serial: int) -> Delivery:
    """The delivery of a step to a contact with this serial; LookupError where there is none."""
    found = _one(tx, and_(table.c.step == step, table.c.contact_id == contact_id, table.c.serial == serial))
    if found is None:
        raise LookupError(f"there is no {step} for contact {contact_id}")
    return found


def uncertain_ones(tx: Transaction) -> list[Delivery]:
    """Deliveries of which nobody knows whether they arrived, oldest first."""
    return [
        from_row(row) for row in tx.execute(_mine(tx).where(in_state(DeliveryState.UNCERTAIN)).order_by(table.c.id))
    ]


def unfiled(tx: Transaction, limit: int) -> list[Delivery]:
    """Sent deliveries without a copy in the Sent folder, as far as we know; oldest first."""
    missing = _mine(tx).where(in_state(DeliveryState.SENT), table.c.filed_at.is_(None))
    return [from_row(row) for row in tx.execute(missing.order_by(table.c.id).limit(limit))]


def sent_since(tx: Transaction, since: datetime) -> int:
    """How many messages left at or after `since`."""
    count = select(func.count()).where(table.c.campaign_id == tx.campaign, in_state(DeliveryState.SENT))
    return int(tx.execute(count.where(table.c.sent_at >= since)).scalar_one())


def any_sent(tx: Transaction) -> bool:
    """Whether a message of this campaign ever left."""
    return first_sent_at(tx) is not None


def first_sent_at(tx: Transaction) -> datetime | None:
    """When the campaign's first message left; None when none did."""
    sent = select(table.c.sent_at).where(table.c.campaign_id == tx.campaign, in_state(DeliveryState.SENT))
    found: datetime | None = tx.execute(sent.order_by(table.c.sent_at).limit(1)).scalar()
    return found


def ours_among(tx: Transaction, message_ids: Collection[str]) -> set[str]:
    """Those of these Message-IDs that are a delivery's."""
    found: set[str] = set()
    for some in batches(message_ids):
        mine = (table.c.campaign_id == tx.campaign, table.c.message_id.in_(some))
        found |= set(tx.execute(select(table.c.message_id).where(*mine)).scalars())
    return found


def first_invitation_id(tx: Transaction, contact_id: int) -> str:
    """The Message-ID of the first message with a calendar part sent to a contact; empty when none was."""
    return first_invitation_ids(tx, [contact_id]).get(contact_id, "")


def first_invitation_ids(tx: Transaction, contact_ids: Sequence[int]) -> dict[int, str]:
    """The same for several contacts; those who were sent none are left out."""
    found: dict[int, str] = {}
    for some in batches(contact_ids):
        for row in tx.execute(_INVITATIONS, {"ids": some}):
            found.setdefault(row.contact_id, row.message_id)
    return found


def _mine(tx: Transaction) -> Select[Any]:
    return _WHOLE.where(table.c.campaign_id == tx.campaign)


def _one(tx: Transaction, condition: ColumnElement[bool]) -> Delivery | None:
    row = tx.execute(_mine(tx).where(condition)).one_or_none()
    return from_row(row) if row is not None else None
