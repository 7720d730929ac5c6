"""What is ready to leave: claimed and composed a few messages ahead, so that no connection waits for the ledger."""

from __future__ import annotations

import asyncio
import secrets
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from outreach.campaign.folder import Campaign
from outreach.compose.message import Press, compose
from outreach.compose.order import CannotCompose, Stamp
from outreach.engine.claims import Claims, Taken, anew, claim
from outreach.engine.clock import Clock
from outreach.engine.orders import Letter, news_order, step_order
from outreach.engine.retry import BACKOFF
from outreach.engine.round import Round
from outreach.engine.store import Store
from outreach.engine.verdicts import find_step
from outreach.ledger import deliveries
from outreach.plan import Situation

#: Messages claimed at once where no pace is set: some tens of milliseconds of work. With a pace, one at a time: the
#: claim is the moment at which a decline still stops a message.
WINDOW = 64


@dataclass(frozen=True, slots=True)
class Ready:
    """A claimed delivery and its bytes."""

    taken: Taken
    mime: bytes


@dataclass(slots=True)
class Desk:
    """Hands out the messages of `ids` in their order; at most two windows of them are in memory.

    `begun` are the contacts who got one from here: another claim of theirs, made ahead, is out of date.
    """

    store: Store
    campaign: Campaign
    situation: Situation
    clock: Clock
    owner: str
    press: Press
    done: Round
    ids: Sequence[int]
    window: int
    begun: set[int] = field(default_factory=set)
    _at: int = 0
    _ready: deque[Ready] = field(default_factory=deque)
    _turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    _ahead: asyncio.Task[list[Ready]] | None = None

    @property
    def has_more(self) -> bool:
        """Whether there may be another message."""
        return bool(self._ready) or self._ahead is not None or self._at < len(self.ids)

    async def next(self) -> Ready | None:
        """The next message to be sent; None when there is none left, or sending has stopped."""
        async with self._turn:
            while not self._ready and self.has_more and not self.done.stopped:
                batch = self._ahead or self._begin()
                self._ahead = None
                self._ready.extend(await batch)
                if self.window > 1 and self._at < len(self.ids):
                    self._ahead = self._begin()
            return self._ready.popleft() if self._ready and not self.done.stopped else None

    async def anew(self, ready: Ready) -> Ready | None:
        """Claims and composes it once more, as things stand now; None where it is owed no longer."""
        claims = await self.store.write_quietly(anew, ready.taken.delivery, self.situation, self.owner, self.clock())
        return next(iter(await self._composed(claims)), None)

    async def clear(self) -> None:
        """Gives back what was claimed and not sent."""
        if self._ahead is not None:
            await asyncio.wait([self._ahead])
        await self.store.write_quietly(deliveries.give_back, self.owner)

    def _begin(self) -> asyncio.Task[list[Ready]]:
        some = self.ids[self._at : self._at + self.window]
        self._at += len(some)
        return asyncio.create_task(self._prepare(some))

    async def _prepare(self, ids: Sequence[int]) -> list[Ready]:
        return await self._composed(
            await self.store.write_quietly(claim, ids, self.situation, self.owner, self.clock())
        )

    async def _composed(self, claims: Claims) -> list[Ready]:
        """Those of the claims that can be composed; the others wait for the officer, and the round goes on."""
        self.done.dropped += claims.dropped
        self.done.stopped = self.done.stopped or claims.stopped
        made = await asyncio.to_thread(self._compose_all, claims.taken) if claims.taken else []
        for taken, fault in made:
            if isinstance(fault, CannotCompose):
                now, id = self.clock(), taken.delivery.id
                await self.store.write_quietly(deliveries.put_back, id, self.owner, now + BACKOFF[0], str(fault), now)
                self.done.faults.append(f"{taken.contact.email}: {fault}")
        return [Ready(taken, mime) for taken, mime in made if isinstance(mime, bytes)]

    def _compose_all(self, taken: Sequence[Taken]) -> list[tuple[Taken, bytes | CannotCompose]]:
        return [(one, self._mime(one)) for one in taken]

    def _mime(self, taken: Taken) -> bytes | CannotCompose:
        """The bytes of an earlier try, or fresh ones."""
        if taken.delivery.mime is not None:
            return taken.delivery.mime
        try:
            return self._compose(taken)
        except CannotCompose as fault:
            return fault

    def _compose(self, taken: Taken) -> bytes:
        delivery = taken.delivery
        whom = (taken.contact, taken.standing, taken.letter_references, taken.answer_to)
        letter = Letter(self.campaign, taken.row, *whom)
        step = find_step(self.situation, delivery.step)
        if step is None:
            order = news_order(letter, delivery.step, delivery.serial)
        else:
            order = step_order(letter, step, self.situation.event.sequence)
        return compose(order, Stamp(delivery.message_id, self.clock(), secrets.token_hex(8)), self.press)
