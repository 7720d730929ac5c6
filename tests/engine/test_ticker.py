"""`run_forever`: works by itself, survives a server that goes away, stops cleanly, ends on what waiting cannot mend."""

from __future__ import annotations

import asyncio
import socket
from collections.abc import Callable
from datetime import UTC

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from outreach.engine.deliver import Round
from outreach.engine.receive import Fetched
from outreach.engine.ticker import Pulse, _watch_clock, run_forever
from outreach.errors import LoginFailed
from outreach.transport.login import Secret
from outreach.transport.server import Server
from tests.engine.conftest import PEOPLE, Office, Reply
from tests.servers.imapserver import ImapServer
from tests.servers.recording import Fault, RecordingServer


class Heard:
    """The rounds that were reported, and a way to wait for one."""

    def __init__(self) -> None:
        self.rounds: list[object] = []
        self._something = asyncio.Event()

    def __call__(self, name: str, outcome: object) -> None:
        self.rounds.append(outcome)
        self._something.set()

    async def until(self, holds: Callable[[list[object]], bool]) -> None:
        async with asyncio.timeout(60):
            while not holds(self.rounds):
                self._something.clear()
                await self._something.wait()


def sent(rounds: list[object]) -> int:
    return sum(r.sent for r in rounds if isinstance(r, Round))


def read(rounds: list[object]) -> int:
    return sum(r.read for r in rounds if isinstance(r, Fetched))


async def test_it_sends_and_reads_by_itself_and_hears_of_new_mail_at_once(
    office: Office, imap_server: ImapServer, reply: Reply
):
    heard = Heard()
    async with office.engine() as engine:
        await engine.confirm()
        running = asyncio.create_task(run_forever(engine, heard, poll_seconds=3600))
        await heard.until(lambda rounds: sent(rounds) == 3 and any(isinstance(r, Fetched) for r in rounds))
        async with asyncio.timeout(60):
            while imap_server.connections == 0:  # the listener, which stays; fetch has gone
                await asyncio.sleep(0.05)
        imap_server.deliver(reply(PEOPLE[0], "Yes, I will attend."))
        await heard.until(lambda rounds: read(rounds) == 1)
        engine.ask_to_stop()
        await running


async def test_a_wall_clock_set_back_silences_nothing():
    """After it went back by an hour the next run of a job lies an hour ahead; the monotonic clock knows better."""
    worked = asyncio.Event()

    async def work() -> None:
        worked.set()

    fatal: asyncio.Future[object] = asyncio.get_running_loop().create_future()
    pulse = Pulse("send", 0.01, work, lambda *_: None, fatal)
    scheduler = AsyncIOScheduler(timezone=UTC)
    job = scheduler.add_job(pulse.beat, "interval", hours=1)
    scheduler.start()
    watchdog = asyncio.create_task(_watch_clock([pulse], [job], every=0.02))
    async with asyncio.timeout(60):
        await worked.wait()
    watchdog.cancel()
    await pulse.idle.wait()
    scheduler.shutdown(wait=False)


async def test_stopping_lets_the_message_in_flight_end(office: Office, recording_server: RecordingServer):
    recording_server.script(PEOPLE[0], Fault.SLOW)
    async with office.engine() as engine:
        await engine.confirm()
        running = asyncio.create_task(run_forever(engine, Heard(), poll_seconds=3600))
        await asyncio.to_thread(recording_server.await_waiting)
        engine.ask_to_stop()
        await asyncio.sleep(0)
        recording_server.release()
        await running
    async with office.engine() as engine:
        done = await engine.send_due()
    assert done.uncertain == 0
    assert len({t.recipients for t in recording_server.taken()}) == len(recording_server.taken())


async def test_a_mailbox_that_is_away_does_not_end_the_run(office: Office):
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        office.imap = Server("127.0.0.1", free.getsockname()[1], "none", timeout=2)
    heard = Heard()
    async with office.engine() as engine:
        await engine.confirm()
        running = asyncio.create_task(run_forever(engine, heard, poll_seconds=1))
        await heard.until(lambda rounds: sent(rounds) == 3)
        assert not running.done()
        engine.ask_to_stop()
        await running


async def test_a_refused_login_ends_the_run_with_its_reason(office: Office):
    office.smtp = Server(
        office.smtp.host, office.smtp.port, "starttls", office.smtp.user, Secret("wrong"), office.smtp.ca_file
    )
    async with office.engine() as engine:
        await engine.confirm()
        with pytest.raises(LoginFailed):
            await run_forever(engine, Heard(), poll_seconds=3600)
