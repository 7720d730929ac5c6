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
from outreach.ledger import binding, outbox, queue
from outreach.plan import Situation

#: Deliveries looked up at once; none is claimed before its turn.
BATCH = 200
#: The same where nothing slows the sending: between two lookups the connections have nothing to do.
FAST_BATCH = 1000
#: How long a round waits for domains' turns: less than they are good for (engine/rates.py).
TURNS_TOGETHER = timedelta(seconds=30)


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
        batch, tried = self._batch(courier), set[int]()
        while not self.stop.is_set() and not self.done.stopped:
            more = await self._plan(0 if courier.pace.is_slow else batch)
            room = await self._room_today(per_day, batch)
            turn = await self.store.write(turns.next_turn, self.campaign, tried, batch, self.clock())
            ids = list(turn.ids[:room])
            if not ids and more:
                continue
            if not ids:
                self.done.stopped, self.done.again_at = turn.reason, turn.until
                if not turn.reason and self.campaign.config.pace.per_domain_per_minute:
                    await self._await_turns()
                if not room:
                    self.done.stopped = f"{per_day} messages in 24 hours, the limit of this account, are reached"
                return
            await asyncio.to_thread(binding.advance, self.store.ledger, self.clock())
            await courier.deliver(ids, self.done)
            tried |= await self.store.read(outbox.to_come_back, ids) - await self.store.read(queue.with_a_turn, ids)

    def _batch(self, courier: Courier) -> int:
        """Where domains have a limit, half a minute's work: a turn is lost to one who is looked up too late."""
        pace = self.campaign.config.pace
        if not courier.pace.is_slow:
            return FAST_BATCH
        if not pace.per_domain_per_minute:
            return BATCH
        return min(BATCH, pace.limits(self.campaign.config.mail.smtp.host).per_minute // 2 + 1)

    async def _await_turns(self) -> None:
        """Some may wait for their domain's turn; they come again in the next round."""
        first = await self.store.read(queue.next_turn_at)
        if first is not None:
            self.done.stopped = queue.TURN.format(self.campaign.config.pace.per_domain_per_minute, "one domain")
            self.done.again_at = max(first, self.clock() + TURNS_TOGETHER)

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
