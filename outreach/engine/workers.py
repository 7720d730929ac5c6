"""`outreach worker`: the engine of one campaign on as many machines as it takes, woken by Procrastinate.

The queue spreads the work and nothing else: what is true stands in the deliveries. Every worker may be the ticker, one
at a time by the queue's own lock. A job whose worker is gone is taken up by another one; whatever that does twice finds
nothing left to claim.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Collection, Coroutine
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from procrastinate import App, PsycopgConnector
from procrastinate.exceptions import AlreadyEnqueued, ConnectorException
from procrastinate.jobs import Status
from procrastinate.worker import Worker

from outreach.campaign.folder import Campaign
from outreach.engine import dispatch
from outreach.engine.engine import Engine
from outreach.engine.outgoing import BATCH
from outreach.engine.patience import patiently
from outreach.engine.round import Round
from outreach.engine.situation import look
from outreach.errors import LoginFailed, OutreachError, Unreachable
from outreach.ledger import binding, campaigns, jobs
from outreach.ledger.database import Transaction
from outreach.plan import Situation

log = logging.getLogger("outreach.worker")

#: Kinds of work that a worker may be kept to; all of them tick and mend.
KINDS = (jobs.DELIVER, jobs.READ)
#: Seconds between two looks at what is due, and at jobs whose worker is gone.
TICK_SECONDS = 5
#: A worker says so often that it lives; one that was silent for so long is gone, and its jobs are another's. With the
#: look for them that is under 25 seconds.
HEARTBEAT_SECONDS, SILENT_SECONDS = 5.0, 15.0
#: Seconds between two looks at what the officer must hear of.
CARE_SECONDS = 60.0
#: Seconds after which a queue that could not be reached is tried again.
AWAY_SECONDS = 1.0
#: The setting that says when the mailbox was last asked for.
ASKED = "mailbox.asked"

Report = Callable[[str, object], None]


@dataclass(slots=True)
class Crew:
    """What one process does for the queue; `fatal` is a fault that no waiting mends."""

    engine: Engine
    report: Report
    poll_seconds: float
    fatal: list[BaseException] = field(default_factory=list)
    under_way: set[asyncio.Future[Any]] = field(default_factory=set)
    last_contact: float = field(default_factory=time.monotonic)
    _cared: float = 0.0

    async def deliver(self, ids: list[int]) -> None:
        """Delivers these; then whatever is due next is to be handed out at once."""
        done = await self._do("deliver", deliver(self.engine, ids))
        if isinstance(done, Round) and not done.stopped and not self.engine.stop.is_set():
            with suppress(AlreadyEnqueued, OutreachError):
                await self.engine.store.write_quietly(jobs.wake, jobs.TICK)

    async def read(self) -> None:
        """Reads what came, and asks the assistant about what is not sure."""
        await self._do("fetch", self.engine.fetch())
        await self._do("assistant", self.engine.consult())

    async def tick(self) -> None:
        """Hands out what is due, what the officer asked for and the mailbox, and tells her what she must hear of."""
        await self._do("send", hand_out_due(self.engine))
        await self._do("wishes", self.engine.grant_wishes())
        await self._do("mailbox", self.engine.store.write_quietly(self._ask_for_mail))
        if time.monotonic() - self._cared >= CARE_SECONDS:
            self._cared = time.monotonic()
            await self._do("care", self.engine.look_after())

    def _ask_for_mail(self, tx: Transaction) -> None:
        now, last = self.engine.clock(), campaigns.setting(tx, ASKED)
        if last is None or abs(now.timestamp() - float(last)) >= self.poll_seconds:
            campaigns.set_setting(tx, ASKED, str(now.timestamp()), now)
            jobs.wake(tx, jobs.READ)

    async def _do(self, name: str, work: Coroutine[Any, Any, object]) -> object:
        """Does it to its end, also where the queue's connection is lost: a message is never left half sent."""
        task = asyncio.ensure_future(work)
        self.under_way.add(task)
        task.add_done_callback(self.under_way.discard)
        try:
            outcome = await asyncio.shield(task)
        except LoginFailed as error:
            self._end(error)
        except OutreachError as error:
            log.warning("%s: %s", name, error)
            if isinstance(error, Unreachable):
                await _rest(self.engine, AWAY_SECONDS)
        except Exception as error:
            self._end(error)
        else:
            self.last_contact = time.monotonic()
            self.report(name, outcome)
            return outcome
        return None

    def _end(self, error: BaseException) -> None:
        self.fatal.append(error)
        self.engine.ask_to_stop()


async def work(engine: Engine, report: Report, poll_seconds: float, kinds: Collection[str] = KINDS) -> None:
    """Takes work from the queue until `engine.ask_to_stop()`; what is in flight is finished, the rest handed back.

    Raises what cannot be mended by waiting: a refused login, or a fault of our own.
    """
    while not await patiently(lambda: engine.store.write(jobs.install)):
        pass
    crew = Crew(engine, report, poll_seconds)
    names = await engine.store.read(lambda tx: {kind: jobs.queue_of(tx, kind) for kind in jobs.KINDS})
    sets = [[names[kind]] for kind in kinds] + [[names[jobs.TICK], names[jobs.MEND]]]
    await asyncio.gather(_wake_all(crew), *(_serve(crew, names, queues) for queues in sets))
    await asyncio.gather(*crew.under_way, return_exceptions=True)
    if crew.fatal:
        raise crew.fatal[0]


async def _wake_all(crew: Crew) -> None:
    """Asks for a tick, and for a look at the jobs of the dead, again and again; the queue takes each request once."""
    engine = crew.engine
    while not engine.stop.is_set():
        for kind in (jobs.TICK, jobs.MEND):
            try:
                await engine.store.write_quietly(jobs.wake, kind)
            except AlreadyEnqueued:
                pass  # by another worker, at this very moment
            except OutreachError as error:
                log.warning("%s: %s", kind, error)
        await _rest(engine, TICK_SECONDS)


async def _serve(crew: Crew, names: dict[str, str], queues: list[str]) -> None:
    """One place of work; opened anew whenever the database was away."""
    ticks = names[jobs.TICK] in queues
    while not crew.engine.stop.is_set():
        app = _app(crew, names, ticks=ticks)
        try:
            async with app.open_async():
                worker = Worker(
                    app,
                    queues=queues,
                    concurrency=len(queues),
                    delete_jobs="always",
                    install_signal_handlers=False,
                    fetch_job_polling_interval=TICK_SECONDS,
                    update_heartbeat_interval=HEARTBEAT_SECONDS,
                    stalled_worker_timeout=SILENT_SECONDS,
                )
                await _until_stopped(crew.engine, worker)
        except (ConnectorException, OSError) as error:
            log.warning("the queue is away: %s", error)
            await _rest(crew.engine, AWAY_SECONDS)


async def _until_stopped(engine: Engine, worker: Worker) -> None:
    running = asyncio.ensure_future(worker.run())  # type: ignore[no-untyped-call]
    stopping = asyncio.ensure_future(engine.stop.wait())
    await asyncio.wait([running, stopping], return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if not running.done():
        worker.stop()  # type: ignore[no-untyped-call]
    await running


def _app(crew: Crew, names: dict[str, str], *, ticks: bool) -> App:
    connector = PsycopgConnector(
        conninfo=crew.engine.ledger.conninfo, min_size=1, max_size=4, timeout=10.0, reconnect_timeout=10.0
    )
    app = App(connector=connector)
    for kind, function in ((jobs.DELIVER, crew.deliver), (jobs.READ, crew.read)):
        app.task(name=jobs.TASK.format(kind), queue=names[kind])(function)
    if ticks:
        app.task(name=jobs.TASK.format(jobs.TICK), queue=names[jobs.TICK])(crew.tick)

        async def mend() -> None:
            await _mend(app, names)

        app.task(name=jobs.TASK.format(jobs.MEND), queue=names[jobs.MEND])(mend)
    return app


async def _mend(app: App, names: dict[str, str]) -> None:
    """Puts the deliveries of workers that are gone back into the queue, and ends their other jobs.

    Those come again by themselves, and while one counts as under way none like it begins.
    """
    for kind, queue in names.items():
        for job in await app.job_manager.get_stalled_jobs(queue=queue, seconds_since_heartbeat=SILENT_SECONDS):
            log.warning("job %s of %s is taken up again: its worker is gone", job.id, queue)
            if kind == jobs.DELIVER:
                await app.job_manager.retry_job(job)
            else:
                await app.job_manager.finish_job(job, Status.FAILED, delete_job=True)


async def deliver(engine: Engine, ids: list[int]) -> Round:
    """Delivers those of these that are due still, by the courier that `outreach run` uses."""
    campaign, done = engine.load(), Round()
    await engine.at_home(campaign)
    situation = await engine.store.read(look, campaign, engine.clock())
    await asyncio.to_thread(binding.advance, engine.ledger, engine.clock())
    courier = engine.courier(campaign, situation)
    handing_back = asyncio.create_task(_hand_back(engine, ids))
    try:
        await courier.deliver(ids, done)
    finally:
        if not engine.stop.is_set():
            handing_back.cancel()
        await asyncio.wait([handing_back])
        await courier.close()
    return done


async def _hand_back(engine: Engine, ids: list[int]) -> None:
    """Once it is asked to stop, leaves what it has not begun to other workers, however long the rest takes."""
    await engine.stop.wait()
    with suppress(AlreadyEnqueued, OutreachError):
        await engine.store.write_quietly(dispatch.hand_back, ids, engine.owner)
        await engine.store.write_quietly(jobs.wake, jobs.TICK)


async def hand_out_due(engine: Engine) -> Round:
    """Plans what became due and wakes workers for it; takes back first what those had that are no more."""
    done = Round()
    await engine.store.write(dispatch.take_back, engine.ledger, engine.owner, engine.clock())
    ready = await engine.get_ready(done)
    if ready is None:
        return done
    campaign, situation, now = ready
    per_day, more = campaign.config.pace.limits(campaign.config.mail.smtp.host).per_day, True
    while more and not engine.stop.is_set() and not done.stopped:
        looking = await _plan_a_batch(engine, campaign, situation, done, now)
        given = await engine.store.write_quietly(dispatch.hand_out, campaign, per_day, BATCH, engine.clock())
        done.stopped, done.again_at = given.reason, given.until
        done.handed_out += len(given.ids)
        more = bool(given.ids) or (looking and not given.is_enough)
    return done


async def _plan_a_batch(engine: Engine, campaign: Campaign, situation: Situation, done: Round, now: datetime) -> bool:
    """Looks at people until as many messages are planned as go out together; whether there are more to look at."""
    before, looking = done.planned, True
    while looking and done.planned - before < BATCH and not engine.stop.is_set():
        looking = await engine.planning.tick(campaign, situation, done, now)
    return looking


async def _rest(engine: Engine, seconds: float) -> None:
    await engine.rest_until(engine.clock() + timedelta(seconds=seconds))
