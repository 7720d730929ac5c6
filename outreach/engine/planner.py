"""The planner's tick: looks at whom something changed for, who is new, and a few of those not looked at yet.

Everybody is looked at once when the engine starts, when a step opens, and whenever something changes that is the same
for all (`plan.outlook`). After that only those are looked at whom the ledger names (`ledger/changed.py`), so that a
tick takes as long as there are changes, however long the list is. In between everybody is looked at again, slowly: a
safety net that finds nothing (`tests/engine/test_planner.py`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from types import MappingProxyType

from outreach.campaign.config import Step
from outreach.campaign.folder import Campaign
from outreach.engine.expand import Looked, open_steps, plan_news, plan_step
from outreach.ledger import changed, contactlist
from outreach.ledger.database import Transaction
from outreach.ledger.people import Part
from outreach.news import kind
from outreach.plan import Situation, outlook

#: Changes looked at, and people asked about, in one tick: some milliseconds of work.
AT_ONCE = 24
#: Contacts among whom those are sought who may be owed something, in one tick.
RANGE = 4000
#: How long after a look at everybody the next one begins.
LOOK_AGAIN = timedelta(hours=1)

Reached = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Walk:
    """How far everybody was looked at, by message: the id of the last contact. A new one begins at the first.

    `again` is how far the slow second look is, which begins at `again_at`.
    """

    outlook: tuple[object, ...] | None = None
    reached: Reached = field(default_factory=lambda: MappingProxyType({}))
    again: Reached = field(default_factory=lambda: MappingProxyType({}))
    again_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Tick:
    """What came of a tick: the walk after it, how many deliveries were planned, and whether to go on at once."""

    walk: Walk
    planned: int = 0
    more: bool = False


def tick(tx: Transaction, campaign: Campaign, situation: Situation, walk: Walk, now: datetime) -> Tick:
    """Looks at a bounded number of people and plans what is owed to them."""
    view, messages = outlook(situation, now), _messages(situation, now)
    if walk.outlook != view:
        walk = Walk(view, again_at=now + LOOK_AGAIN)
    changes = changed.oldest(tx, AT_ONCE)
    if changes.ids:
        part = Part(limit=AT_ONCE, among=changes.contacts)
        planned = sum(_look(tx, campaign, situation, message, part, now).planned for message in messages.values())
        changed.forget(tx, changes)
        return Tick(walk, planned, more=True)
    last = contactlist.newest(tx)
    behind = _behind(messages, walk.reached, last)
    if behind is not None:
        planned, reached = _go_on(tx, campaign, situation, messages, behind, walk.reached, last, now)
        return Tick(replace(walk, reached=reached), planned, more=True)
    return _second_look(tx, campaign, situation, walk, messages, last, now)


def _second_look(
    tx: Transaction,
    campaign: Campaign,
    situation: Situation,
    walk: Walk,
    messages: Mapping[str, Step | None],
    last: int,
    now: datetime,
) -> Tick:
    """A few more of everybody, when it is time for that; it is never in a hurry."""
    if walk.again_at is None or now < walk.again_at:
        return Tick(walk)
    behind = _behind(messages, walk.again, last)
    if behind is None:
        return Tick(replace(walk, again={}, again_at=now + LOOK_AGAIN))
    planned, again = _go_on(tx, campaign, situation, messages, behind, walk.again, last, now)
    return Tick(replace(walk, again=again), planned)


def _messages(situation: Situation, now: datetime) -> dict[str, Step | None]:
    """What may be owed to somebody now, by name: news of the event (None), and the steps that are open."""
    event = situation.event
    has_news = event.sequence and (event.cancelled or not situation.edited)
    news: dict[str, Step | None] = {kind(event): None} if has_news else {}
    return news | {step.name: step for step in open_steps(situation, now)}


def _behind(messages: Mapping[str, Step | None], reached: Reached, last: int) -> str | None:
    """The first message for which somebody was not looked at."""
    return next((name for name in messages if reached.get(name, 0) < last), None)


def _go_on(
    tx: Transaction,
    campaign: Campaign,
    situation: Situation,
    messages: Mapping[str, Step | None],
    name: str,
    reached: Reached,
    last: int,
    now: datetime,
) -> tuple[int, Reached]:
    """Looks at the next ones for this message; returns how many were planned, and how far everybody is looked at."""
    after = reached.get(name, 0)
    until = min(after + RANGE, last)
    looked = _look(tx, campaign, situation, messages[name], Part(after, AT_ONCE, until), now)
    return looked.planned, {**reached, name: until if looked.reached is None else looked.reached}


def _look(
    tx: Transaction, campaign: Campaign, situation: Situation, step: Step | None, part: Part, now: datetime
) -> Looked:
    if step is None:
        return plan_news(tx, campaign, situation, part, now)
    return plan_step(tx, campaign, situation, step, part, now)
