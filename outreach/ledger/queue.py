"""Who is in line, and how a step fares: what the engine asks before it lets the next messages go."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import func, select

from outreach.ledger.campaigns import setting
from outreach.ledger.database import Transaction
from outreach.ledger.outbox import in_state
from outreach.ledger.schema import contact
from outreach.ledger.schema import delivery as table
from outreach.model import DeliveryState

#: Why a planned delivery waits for its receiving domain's turn.
TURN = "no more than {} a minute to {}"
_FOR_ITS_TURN = table.c.reason.like(TURN.format("%", "%"))

#: States of a delivery that was handed over, whatever became of it.
HANDED_OVER = (DeliveryState.SENDING, DeliveryState.SENT, DeliveryState.UNCERTAIN, DeliveryState.FAILED)


@dataclass(frozen=True, slots=True)
class InLine:
    """One delivery whose instant has come: of which step, to which domain."""

    id: int
    step: str
    domain: str


@dataclass(frozen=True, slots=True)
class StepFigures:
    """How far a step is: messages handed over, when the last was, how many of their addresses proved dead.

    `cleared`: its first batch was looked at and found good, or the officer said so.
    """

    out: int
    bounced: int
    last_at: datetime | None
    cleared: bool


def in_line(tx: Transaction, now: datetime, limit: int, closed: Collection[str] = ()) -> list[InLine]:
    """Planned deliveries whose instant has come, the longest due first, but for those of closed steps."""
    ready = [table.c.campaign_id == tx.campaign, in_state(DeliveryState.PLANNED), table.c.ready_at <= now]
    if closed:
        ready.append(table.c.step.not_in(closed))
    columns = select(table.c.id, table.c.step, contact.c.address).join(contact, contact.c.id == table.c.contact_id)
    rows = tx.execute(columns.where(*ready).order_by(table.c.ready_at, table.c.id).limit(limit))
    return [InLine(row.id, row.step, row.address.rpartition("@")[2]) for row in rows]


def step_figures(tx: Transaction, step: str) -> StepFigures:
    """How far a step is."""
    out = (table.c.campaign_id == tx.campaign, table.c.step == step, table.c.state.in_(HANDED_OVER))
    joined = select(func.count(), func.count(contact.c.bounced_at), func.max(table.c.started_at))
    row = tx.execute(joined.select_from(table).join(contact, contact.c.id == table.c.contact_id).where(*out)).one()
    return StepFigures(row[0], row[1], row[2], bool(setting(tx, cleared_key(step))))


def cleared_key(step: str) -> str:
    """The setting that says that a step's first batch was found good."""
    return f"first batch of {step}"


def fell_due(tx: Transaction, after: datetime, until: datetime) -> int:
    """How many planned deliveries fell due in this span."""
    span = (table.c.due_at > after, table.c.due_at <= until)
    planned = (table.c.campaign_id == tx.campaign, in_state(DeliveryState.PLANNED), table.c.ready_at <= until)
    return int(tx.execute(select(func.count()).where(*planned, *span)).scalar_one())


def overdue_since(tx: Transaction, now: datetime) -> datetime | None:
    """The instant for which the longest waiting delivery has been ready; None when nothing waits."""
    ready = (table.c.campaign_id == tx.campaign, in_state(DeliveryState.PLANNED), table.c.ready_at <= now)
    found: datetime | None = tx.execute(select(func.min(table.c.ready_at)).where(*ready)).scalar()
    return found


def next_turn_at(tx: Transaction) -> datetime | None:
    """When the first of those may leave that wait for their domain's turn; None when none does."""
    planned = (table.c.campaign_id == tx.campaign, in_state(DeliveryState.PLANNED), _FOR_ITS_TURN)
    found: datetime | None = tx.execute(select(func.min(table.c.ready_at)).where(*planned)).scalar()
    return found


def with_a_turn(tx: Transaction, ids: Collection[int]) -> set[int]:
    """Those of these that come again when it is their domain's turn."""
    mine = (table.c.campaign_id == tx.campaign, table.c.id.in_(ids), _FOR_ITS_TURN)
    return set(tx.execute(select(table.c.id).where(*mine)).scalars())


def bounced_since(tx: Transaction, since: datetime) -> tuple[int, int]:
    """Contacts whose address proved dead since then, and messages handed over since then, whatever became of them."""
    dead = select(func.count()).where(contact.c.campaign_id == tx.campaign, contact.c.bounced_at >= since)
    handed_over = (
        (in_state(DeliveryState.SENT), table.c.sent_at >= since),
        *((in_state(state), table.c.started_at >= since) for state in HANDED_OVER if state is not DeliveryState.SENT),
    )
    counts = (select(func.count()).where(table.c.campaign_id == tx.campaign, *which) for which in handed_over)
    return int(tx.execute(dead).scalar_one()), sum(int(tx.execute(one).scalar_one()) for one in counts)
