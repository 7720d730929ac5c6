"""How far the sending is: of each step, how many messages stand where; counted, never loaded."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from types import MappingProxyType

from sqlalchemy import and_, case, func, select

from outreach.ledger import catchup
from outreach.ledger.campaigns import set_setting
from outreach.ledger.columns import equals
from outreach.ledger.database import Transaction
from outreach.ledger.inbound import InboundState
from outreach.ledger.outbox import in_state
from outreach.ledger.requests import RequestState
from outreach.ledger.schema import answer, attempt, contact, delivery, inbound, note, request, setting
from outreach.model import DeliveryState

SEEN = "engine.seen"
#: What the engine writes to say that it is at work: here, and at every round (engine/engine.py).
MARKS = (SEEN, "clock.mark", "clock.mark.simulated")
UNDER_WAY = (DeliveryState.CLAIMED, DeliveryState.SENDING)


@dataclass(frozen=True, slots=True)
class StepProgress:
    """Deliveries of one step by state, with the instants of its first and last message."""

    step: str
    states: Mapping[DeliveryState, int]
    first_at: datetime | None = None
    last_at: datetime | None = None

    @property
    def sent(self) -> int:
        """Messages that left."""
        return self.states.get(DeliveryState.SENT, 0)

    @property
    def planned(self) -> int:
        """Messages that are to leave, now or later."""
        return sum(self.states.get(state, 0) for state in (DeliveryState.PLANNED, *UNDER_WAY))


@dataclass(frozen=True, slots=True)
class Sending:
    """What leaves just now: of one step, how many are out and how many are due and have not left."""

    step: str
    sent: int
    left: int


@dataclass(frozen=True, slots=True)
class Recipient:
    """One person and their message of a step; `at` is when it left."""

    contact_id: int
    name: str
    email: str
    state: DeliveryState
    at: datetime | None


def steps(tx: Transaction) -> dict[str, StepProgress]:
    """Every step with a delivery, `update` and `cancel` included, by name."""
    columns = (delivery.c.step, delivery.c.state, func.count().label("people"))
    counted = select(*columns).where(delivery.c.campaign_id == tx.campaign).group_by(delivery.c.step, delivery.c.state)
    states: dict[str, dict[DeliveryState, int]] = {}
    for row in tx.execute(counted):
        states.setdefault(row.step, {})[DeliveryState(row.state)] = int(row.people)
    return {step: StepProgress(step, MappingProxyType(found), *_span(tx, step)) for step, found in states.items()}


def _span(tx: Transaction, step: str) -> tuple[datetime | None, datetime | None]:
    """When the first and the last message of a step left; asked one by one, each is the end of an index."""
    sent = (
        delivery.c.campaign_id == tx.campaign,
        delivery.c.step == step,
        delivery.c.state == DeliveryState.SENT.value,
    )
    ends = [tx.execute(select(end(delivery.c.sent_at)).where(*sent)).scalar() for end in (func.min, func.max)]
    return ends[0], ends[1]


def sending(tx: Transaction, now: datetime) -> list[Sending]:
    """The steps of which messages are due and have not left; what waits for the officer's word is not being sent."""
    mine = delivery.c.campaign_id == tx.campaign
    ready = and_(in_state(DeliveryState.PLANNED), delivery.c.ready_at <= now)
    under_way = (in_state(DeliveryState.CLAIMED), in_state(DeliveryState.SENDING))
    left: dict[str, int] = {}
    for condition in under_way if catchup.held(tx, now) else (ready, *under_way):
        counted = select(delivery.c.step, func.count()).where(mine, condition).group_by(delivery.c.step)
        for step, count in tx.execute(counted):
            left[step] = left.get(step, 0) + int(count)
    return [Sending(step, _sent(tx, step), count) for step, count in sorted(left.items())]


def _sent(tx: Transaction, step: str) -> int:
    sent = (
        delivery.c.campaign_id == tx.campaign,
        delivery.c.step == step,
        delivery.c.state == DeliveryState.SENT.value,
    )
    return int(tx.execute(select(func.count()).where(*sent)).scalar_one())


def reached(tx: Transaction, step: str) -> int:
    """How many people got a message of this step; a copy sent once more, or a later update, reaches nobody new."""
    out = (delivery.c.campaign_id == tx.campaign, delivery.c.step == step, in_state(DeliveryState.SENT))
    return int(tx.execute(select(func.count(delivery.c.contact_id.distinct())).where(*out)).scalar_one())


def recipients(
    tx: Transaction, step: str, states: tuple[DeliveryState, ...], after: int, limit: int
) -> list[Recipient]:
    """A page of the people with a delivery of this step in one of these states, by contact id."""
    mine = (delivery.c.campaign_id == tx.campaign, delivery.c.step == step, delivery.c.state.in_(states))
    columns = (contact.c.id, contact.c.name, contact.c.email, delivery.c.state, delivery.c.sent_at)
    found = select(*columns).join(delivery, delivery.c.contact_id == contact.c.id)
    rows = tx.execute(found.where(*mine, delivery.c.contact_id > after).order_by(delivery.c.contact_id).limit(limit))
    return [Recipient(row.id, row.name, row.email, DeliveryState(row.state), row.sent_at) for row in rows]


def engine_seen_at(tx: Transaction) -> datetime | None:
    """When an engine last looked what is due; None when none ever did."""
    marks = (setting.c.campaign_id == tx.campaign, setting.c.key.in_(MARKS))
    found: datetime | None = tx.execute(select(func.max(setting.c.changed_at)).where(*marks)).scalar()
    return found


def note_engine(tx: Transaction, now: datetime, every: timedelta) -> None:
    """The engine is at work; written at most once in so long a time."""
    seen = engine_seen_at(tx)
    if seen is None or now - seen >= every or seen > now:
        set_setting(tx, SEEN, now.isoformat(), now)


def pulse(tx: Transaction) -> tuple[object, ...]:
    """A value that differs whenever something happened that a page may show; cheap enough to ask every second.

    Every happening adds a row or ends one that is open; the engine's own mark does not count.
    """
    newest = [tx.execute(select(func.max(table.c.id))).scalar() for table in (attempt, answer, note, inbound, request)]
    waits = (inbound.c.campaign_id == tx.campaign, equals(inbound.c.state, InboundState.REVIEW))
    review = tx.execute(select(func.count()).select_from(inbound).where(*waits)).scalar()
    asked = (request.c.campaign_id == tx.campaign, equals(request.c.state, RequestState.OPEN))
    open_ = tx.execute(select(func.count()).select_from(request).where(*asked)).scalar()
    told = (setting.c.campaign_id == tx.campaign, setting.c.key.not_in(MARKS))
    settings = tx.execute(
        select(func.max(setting.c.changed_at), func.sum(case((setting.c.value != "", 1), else_=0))).where(*told)
    ).one()
    return (*newest, review, open_, *settings)
