"""Waits for a ledger that is away for a moment, where giving up would leave the fate of a message unknown."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from outreach.errors import Unreachable

T = TypeVar("T")

#: How long; a database that is restarted, or whose standby takes over, is back by then.
PATIENCE_SECONDS = 120.0
_PAUSE_SECONDS = 0.5


async def patiently(work: Callable[[], Awaitable[T]]) -> T:
    """Does it again until the ledger is there; only for what may be done twice. Unreachable if that takes too long."""
    until = time.monotonic() + PATIENCE_SECONDS
    while True:
        try:
            return await work()
        except Unreachable:
            if time.monotonic() > until:
                raise
        await asyncio.sleep(_PAUSE_SECONDS)
