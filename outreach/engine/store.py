"""The ledger for asynchronous code: one thread writes, and commits together what came while it was writing."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from queue import Empty, SimpleQueue
from typing import Any, Concatenate, ParamSpec, TypeVar

from outreach.ledger.database import Ledger, Transaction

P = ParamSpec("P")
T = TypeVar("T")
Item = TypeVar("Item")

#: Operations that share one commit, at most.
GROUP = 64


@dataclass(frozen=True, slots=True)
class _Job:
    operation: Callable[[Transaction, list[Any]], Sequence[Any]]
    item: Any
    quiet: bool
    last: bool
    loop: asyncio.AbstractEventLoop
    future: asyncio.Future[Any]


@dataclass(frozen=True, slots=True)
class _Done:
    """What an operation gave, or raised."""

    job: _Job
    result: Any = None
    error: BaseException | None = None

    def tell(self) -> None:
        """Wakes whoever waits for it; in the event loop."""
        if self.job.future.cancelled():
            return
        if self.error is not None:
            self.job.future.set_exception(self.error)
        else:
            self.job.future.set_result(self.result)


class Store:
    """Named ledger operations, awaited; what one of them wrote is committed before it is answered.

    Operations that wait at the same time share one transaction and its sync to disk. If one of them fails they are
    all taken back and done again one by one, so an operation must change nothing but the ledger.
    """

    def __init__(self, ledger: Ledger) -> None:
        self.ledger = ledger
        self._jobs: SimpleQueue[_Job | None] = SimpleQueue()
        self._writer: threading.Thread | None = None

    async def write(self, operation: Callable[Concatenate[Transaction, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs `operation(tx, …)` and commits it; an exception rolls it back."""
        return await self._hand_in(lambda tx, _: [operation(tx, *args, **kwargs)], None, quiet=False)

    async def write_quietly(
        self, operation: Callable[Concatenate[Transaction, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """The same for what changes nothing that decides what anybody else is owed (`Ledger.write`)."""
        return await self._hand_in(lambda tx, _: [operation(tx, *args, **kwargs)], None, quiet=True)

    async def write_each(
        self, operation: Callable[[Transaction, Sequence[Item]], Sequence[T]], item: Item, *, last: bool = False
    ) -> T:
        """A quiet write of one item by an operation that takes, in one go, all the items that wait for it.

        It gives an answer for each. Where it cannot do all of several it raises, and is asked for one after another.
        One that is to be the `last` sees what the others of its transaction wrote.
        """
        return await self._hand_in(operation, item, quiet=True, last=last)

    async def _hand_in(
        self,
        operation: Callable[[Transaction, list[Any]], Sequence[T]],
        item: object,
        *,
        quiet: bool,
        last: bool = False,
    ) -> T:
        if self._writer is None:
            self._writer = threading.Thread(target=self._work, name="ledger", daemon=True)
            self._writer.start()
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._jobs.put(_Job(operation, item, quiet, last, loop, future))
        return await future

    async def read(self, operation: Callable[Concatenate[Transaction, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Runs `operation(tx, …)` on a reader, which no writer blocks."""

        def work() -> T:
            with self.ledger.read() as tx:
                return operation(tx, *args, **kwargs)

        return await asyncio.to_thread(work)

    def close(self) -> None:
        """Waits for the last write."""
        if self._writer is not None:
            self._jobs.put(None)
            self._writer.join()

    def _work(self) -> None:
        open_ = True
        while open_:
            jobs, open_ = self._waiting()
            done = self._together(jobs) if len(jobs) > 1 else []
            _tell(done or [self._alone(job) for job in jobs])

    def _waiting(self) -> tuple[list[_Job], bool]:
        """The next operation and all that wait behind it; False at the end of all."""
        jobs: list[_Job] = []
        job = self._jobs.get()
        while job is not None:
            jobs.append(job)
            try:
                job = self._jobs.get_nowait() if len(jobs) < GROUP else None
            except Empty:
                return jobs, True
        return jobs, len(jobs) == GROUP

    def _together(self, jobs: Sequence[_Job]) -> list[_Done]:
        """All in one transaction; nothing when one of them failed, and then nothing is written."""
        try:
            with self.ledger.write(quiet=all(job.quiet for job in jobs)) as tx:
                return [done for some in _alike(jobs) for done in _run(tx, some)]
        except Exception:
            return []

    def _alone(self, job: _Job) -> _Done:
        try:
            with self.ledger.write(quiet=job.quiet) as tx:
                [done] = _run(tx, [job])
        except BaseException as error:
            return _Done(job, error=error)
        return done


def _alike(jobs: Sequence[_Job]) -> Iterable[list[_Job]]:
    """The jobs of each operation together, in the order in which the first of them came, but for the last ones."""
    found: dict[Callable[..., object], list[_Job]] = {}
    for job in jobs:
        found.setdefault(job.operation, []).append(job)
    return sorted(found.values(), key=lambda jobs: jobs[0].last)


def _run(tx: Transaction, jobs: Sequence[_Job]) -> list[_Done]:
    """Jobs of one operation."""
    results = jobs[0].operation(tx, [job.item for job in jobs])
    return [_Done(job, result) for job, result in zip(jobs, results, strict=True)]


def _tell(done: Sequence[_Done]) -> None:
    """Wakes each loop once for all of its operations; a loop that has ended meanwhile needs no answer."""
    for loop in {one.job.loop for one in done}:
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(_answer, [one for one in done if one.job.loop is loop])


def _answer(done: Sequence[_Done]) -> None:
    for one in done:
        one.tell()
