"""How fast messages leave: so many a minute, evenly, over so many connections."""

from __future__ import annotations

import asyncio
import time

from outreach.engine.store import Store
from outreach.ledger import buckets


class Pace:
    """Permits one message at a time; `per_minute` 0 means as fast as the server takes them.

    Measured on the monotonic clock, so that a wall clock set back neither hurries nor stops it.
    """

    def __init__(self, per_minute: int, connections: int) -> None:
        self.connections = max(1, connections)
        self._interval = 60 / per_minute if per_minute else 0.0
        self._next = time.monotonic()

    @property
    def is_slow(self) -> bool:
        """Whether messages wait for their turn at all."""
        return bool(self._interval)

    async def permit(self, stop: asyncio.Event) -> bool:
        """Waits for the next message's turn; False when `stop` was set meanwhile."""
        if not self._interval:
            return not stop.is_set()
        turn = max(self._next, time.monotonic())
        self._next = turn + self._interval
        try:
            await asyncio.wait_for(stop.wait(), max(0.0, turn - time.monotonic()))
        except TimeoutError:
            return True
        return False


class SharedPace:
    """The same for all workers together: each message takes its turn from the account's row in the ledger."""

    def __init__(self, store: Store, account: str, per_minute: int, connections: int) -> None:
        self.connections = max(1, connections)
        self._store, self._account = store, account
        self._interval = 60 / per_minute if per_minute else 0.0

    @property
    def is_slow(self) -> bool:
        """Whether messages wait for their turn at all."""
        return bool(self._interval)

    async def permit(self, stop: asyncio.Event) -> bool:
        """Waits for the next turn that nobody else has; False when `stop` was set meanwhile."""
        if not self._interval or stop.is_set():
            return not stop.is_set()
        wait = await self._store.write_quietly(buckets.turn, self._account, self._interval)
        try:
            await asyncio.wait_for(stop.wait(), wait)
        except TimeoutError:
            return True
        return False
