"""`outreach run`: wakes the engine again and again, until it is asked to stop.

APScheduler holds the jobs in memory only; what is due stands in the ledger, so a restart needs nothing else. Its
interval jobs follow the wall clock and fall silent when that is set back, hence the watchdog on the monotonic clock.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from apscheduler.job import Job
from apscheduler.jobstores.memory import MemoryJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from outreach.engine.engine import Engine
from outreach.errors import InvalidData, LoginFailed, OutreachError, Unreachable
from outreach.transport.imap import Mailbox

log = logging.getLogger("outreach.run")

#: Seconds between two looks at what is due.
TICK_SECONDS = 5
#: Seconds between two looks at what the officer must hear of.
CARE_SECONDS = 60
#: Seconds between two looks at what the assistant may be asked about.
CONSULT_SECONDS = 30
#: Seconds between two looks at what the officer asked for on the dashboard.
WISHES_SECONDS = 2
#: A job that did not run for this many periods is woken by the watchdog.
SILENT_PERIODS = 3
#: Seconds between two tries to watch a mailbox whose server is away.
AWAY_SECONDS = 30


@dataclass(slots=True)
class Pulse:
    """One recurring piece of work with the memory of when it last ran, on the monotonic clock.

    A server that is away or a file with a fault is reported once and tried again; it never ends the run.
    """

    name: str
    seconds: float
    work: Callable[[], Awaitable[object]]
    report: Callable[[str, object], None]
    fatal: asyncio.Future[Any]
    last: float = field(default_factory=time.monotonic)
    idle: asyncio.Event = field(default_factory=asyncio.Event)
    wanted: bool = False
    trouble: str = ""

    def __post_init__(self) -> None:
        """Nothing is under way yet."""
        self.idle.set()

    async def beat(self) -> None:
        """Does the work, and once more if it was asked for meanwhile."""
        self.idle.clear()
        try:
            await self._once()
            while self.wanted and not self.fatal.done():
                await self._once()
        finally:
            self.idle.set()

    async def _once(self) -> None:
        self.wanted, self.last = False, time.monotonic()
        try:
            outcome = await self.work()
        except (Unreachable, InvalidData) as error:
            self._say(str(error))
        except LoginFailed as error:
            self._end(error)
        except OutreachError as error:
            self._say(str(error))
        except Exception as error:
            self._end(error)
        else:
            self._say("")
            self.report(self.name, outcome)
        finally:
            self.last = time.monotonic()

    def _say(self, trouble: str) -> None:
        if trouble != self.trouble:
            log.warning("%s: %s", self.name, trouble or "works again")
        self.trouble = trouble

    def _end(self, error: BaseException) -> None:
        if not self.fatal.done():
            self.fatal.set_result(error)


async def run_forever(engine: Engine, report: Callable[[str, object], None], poll_seconds: float) -> None:
    """Drives the engine until `engine.ask_to_stop()`; `report(name, outcome)` hears of every round.

    Raises what cannot be mended by waiting: a refused login, or a fault of our own.
    """
    fatal: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
    send = Pulse("send", TICK_SECONDS, engine.send_due, report, fatal)
    read = Pulse("fetch", poll_seconds, engine.fetch, report, fatal)
    care = Pulse("care", CARE_SECONDS, engine.look_after, report, fatal)
    consult = Pulse("assistant", CONSULT_SECONDS, engine.consult, report, fatal)
    wishes = Pulse("wishes", WISHES_SECONDS, engine.grant_wishes, report, fatal)
    pulses = [send, read, care, consult, wishes]
    scheduler = AsyncIOScheduler(
        jobstores={"default": MemoryJobStore()},
        job_defaults={"coalesce": True, "max_instances": 1, "misfire_grace_time": None},
        timezone=UTC,
    )
    jobs = [_schedule(scheduler, pulse) for pulse in pulses]
    scheduler.start()
    watchdog = asyncio.create_task(_watch_clock(pulses, jobs))
    listener = asyncio.create_task(_listen(engine, read, jobs[1], poll_seconds))
    try:
        stopped: asyncio.Future[Any] = asyncio.ensure_future(engine.stop.wait())
        await asyncio.wait([stopped, fatal], return_when=asyncio.FIRST_COMPLETED)
    finally:
        engine.ask_to_stop()
        await _finish(scheduler, pulses)
        watchdog.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await asyncio.gather(watchdog, listener, return_exceptions=True)
    if fatal.done():
        if isinstance(fatal.result(), LoginFailed):
            await engine.alarm("login failing", str(fatal.result()))
        raise fatal.result()


def _schedule(scheduler: AsyncIOScheduler, pulse: Pulse) -> Job:
    now = datetime.now(UTC)
    return scheduler.add_job(pulse.beat, "interval", seconds=pulse.seconds, next_run_time=now, name=pulse.name)


async def _watch_clock(pulses: list[Pulse], jobs: list[Job], every: float = TICK_SECONDS) -> None:
    """Wakes a job that the wall clock put to sleep."""
    while True:
        await asyncio.sleep(every)
        for pulse, job in zip(pulses, jobs, strict=True):
            if time.monotonic() - pulse.last > SILENT_PERIODS * pulse.seconds:
                job.modify(next_run_time=datetime.now(UTC))


async def _listen(engine: Engine, read: Pulse, job: Job, poll_seconds: float) -> None:
    """Waits at the mailbox (IDLE where the server has it) and asks for a fetch at once when something came."""
    stop = threading.Event()
    watching = asyncio.create_task(asyncio.to_thread(_wait_for_mail, engine, stop, read, job, poll_seconds))
    await engine.stop.wait()
    stop.set()
    await watching


def _wait_for_mail(engine: Engine, stop: threading.Event, read: Pulse, job: Job, poll_seconds: float) -> None:
    while not stop.is_set():
        try:
            with Mailbox.connect(engine.imap) as mailbox:
                while not stop.is_set():
                    if mailbox.wait("INBOX", poll_seconds, stop):
                        read.wanted = True
                        job.modify(next_run_time=datetime.now(UTC))
        except (Unreachable, LoginFailed):
            stop.wait(AWAY_SECONDS)


async def _finish(scheduler: AsyncIOScheduler, pulses: list[Pulse]) -> None:
    """Lets the rounds under way end (soon after `ask_to_stop`) before the scheduler, which would cancel them, goes."""
    scheduler.pause()
    await asyncio.sleep(0)
    for pulse in pulses:
        await pulse.idle.wait()
    scheduler.shutdown(wait=False)
