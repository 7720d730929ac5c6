"""The ledger for asynchronous code: every write goes through one thread, so that writes queue instead of colliding."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Concatenate, ParamSpec, TypeVar

from outreach.ledger.database import Ledger, Transaction

P = ParamSpec("P")
T = TypeVar("T")


class Store:
    """Named ledger operations, awaited; each runs in a transaction of its own."""

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._writer = ThreadPoolExecutor(max_workers=1, thread_name_prefix="ledger")

    async def write(self, operation: Callable[Concatenate[Transaction, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs `operation(tx, …)` and commits it; an exception rolls it back."""

        def work() -> T:
            with self.ledger.write() as tx:
                return operation(tx, *args, **kwargs)

        return await asyncio.get_running_loop().run_in_executor(self._writer, work)

    async def read(self, operation: Callable[Concatenate[Transaction, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs `operation(tx, …)` on a reader, which no writer blocks."""

        def work() -> T:
            with self.ledger.read() as tx:
                return operation(tx, *args, **kwargs)

        return await asyncio.to_thread(work)

    def close(self) -> None:
        """Waits for the last write."""
        self._writer.shutdown(wait=True)
