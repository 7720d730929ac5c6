"""One round of sending: who is next is planned, looked up and handed to the courier, until nothing is due any more."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach.campaign.folder import Campaign
from outreach.engine import planner, turns
from outreach.engine.clock import Clock
from outreach.engine.deliver import Courier
from outreach.engine.round import Round
from outreach.engine.store import Store
from outreach.ledger import binding, outbox
from outreach.plan import Situation

#: Deliveries looked up at once; none is claimed before its turn.
BATCH = 200
#: The same where nothing slows the sending: between two lookups the connections have nothing to do.
FAST_BATCH = 1000


@dataclass(slots=True)
class Planning:
    """The planner's ticks, one after another; `walk` is how far everybody was looked at."""

    store: Store
    walk: planner.Walk

    async def tick(self, campaign: Campaign, situation: Situation, done: Round, now: datetime) -> bool:
        """One tick; whether there are more to be looked at. What opens during a round waits for the next one, which
        sees whether the machine was asleep meanwhile.
        """
        tick = await self.store.write_quietly(planner.tick, campaign, situation, self.walk, now)
        self.walk = tick.walk
        done.planned += tick.planned
        return tick.more


@dataclass(frozen=True, slots=True)
class Outgoing:
    """What one round sends; `begun` is its instant, `stop` ends it between two messages."""

    store: Store
    campaign: Campaign
    situation: Situation
    planning: Planning
    clock: Clock
    stop: asyncio.Event
    done: Round
    begun: datetime

    async def deliver(self, courier: Courier, per_day: int) -> None:
        """Delivers what is due, at most so many within 24 hours (0: no limit)."""
        batch, tried = BATCH if courier.pace.is_slow else FAST_BATCH, set[int]()
        while not self.stop.is_set() and not self.done.stopped:
            more = await self._plan(0 if courier.pace.is_slow else batch)
            room = await self._room_today(per_day, batch)
            turn = await self.store.write(turns.next_turn, self.campaign, tried, batch, self.clock())
            ids = list(turn.ids[:room])
            if not ids and more:
                continue
            if not ids:
                self.done.stopped, self.done.again_at = turn.reason, turn.until
                if not room:
                    self.done.stopped = f"{per_day} messages in 24 hours, the limit of this account, are reached"
                return
            await asyncio.to_thread(binding.advance, self.store.ledger, self.clock())
            await courier.deliver(ids, self.done)
            tried |= await self.store.read(outbox.to_come_back, ids)

    async def _plan(self, enough: int) -> bool:
        """One tick, and others until so many more are planned; whether there are people left to be looked at."""
        wanted = self.done.planned + enough
        while await self.planning.tick(self.campaign, self.situation, self.done, self.begun):
            if self.done.planned >= wanted or self.stop.is_set():
                return True
        return False

    async def _room_today(self, per_day: int, batch: int) -> int:
        if not per_day:
            return batch
        gone = await self.store.read(outbox.sent_since, self.clock() - timedelta(hours=24))
        return max(0, min(batch, per_day - gone))
