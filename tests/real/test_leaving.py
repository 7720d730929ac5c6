"""A worker that leaves while it sends, asked to or killed: what it had in hand is another's, soon and once."""

from __future__ import annotations

from contextlib import ExitStack
from datetime import datetime

import pytest

from outreach.engine import workers
from outreach.engine.outgoing import BATCH
from outreach.ledger.handover import LEASE
from tests.real.office import EVERYBODY, MONDAY, PEOPLE, Office, Worker, concludes, end
from tests.real.program import until
from tests.servers.recording import Fault

pytestmark = [pytest.mark.real, pytest.mark.slow]
CONNECTIONS = 4
#: Within so many seconds the work of a worker that was killed is another's (docs/operations.md).
PROMISED_SECONDS = 30.0


def held_up(office: Office, ends: ExitStack) -> Worker:
    """The only worker, to whom the mail server owes an answer on each connection; from now on it answers others."""
    held_for(office, times=1)
    worker = office.worker("--yes")
    ends.callback(end, worker)
    until(lambda: office.taken() == CONNECTIONS, "it sends nothing", office.program.log)
    held_for(office, times=0)
    return worker


def held_for(office: Office, times: int) -> None:
    for email in EVERYBODY:
        office.smtp.script(email, Fault.SLOW, times)


def another(office: Office, ends: ExitStack) -> Worker:
    worker = office.worker()
    ends.callback(end, worker)
    return worker


def sent_by(office: Office, worker: Worker) -> int:
    [(number,)] = office.run(f"SELECT count(*) FROM attempt WHERE what = 'sent' AND by LIKE '%:{worker.pid}:%'")
    return int(str(number))


def test_asked_to_stop_it_ends_what_is_in_flight_and_hands_back_the_rest_at_once(office: Office) -> None:
    """Also where the mail server is in no hurry: the others do not wait for it."""
    log = office.program.log
    with ExitStack() as ends:
        leaving = held_up(office, ends)
        leaving.terminate()
        until(lambda: set(office.states()) == {"sending", "planned"}, "it keeps what it has not begun", log)
        staying = another(office, ends)
        until(lambda: office.states()["sent"] == len(PEOPLE) - CONNECTIONS, "the rest is not taken up", log)
        assert leaving.poll() is None, "its messages are in flight still"
        assert office.states()["sending"] == CONNECTIONS
        office.smtp.release()
        assert leaving.wait(60) == 0, log()
        until(office.is_done, "not everybody", log)
        assert (sent_by(office, leaving), sent_by(office, staying)) == (CONNECTIONS, len(PEOPLE) - CONNECTIONS)
        staying.terminate()
        assert staying.wait(60) == 0, log()
    [(last,)] = office.run("SELECT max(sent_at) FROM delivery")
    assert isinstance(last, datetime)
    assert last < (MONDAY + LEASE).replace(tzinfo=None), "no lease had run out"
    concludes(office, 0)
    assert office.run("SELECT count(*) FROM procrastinate_jobs WHERE task_name = 'outreach.deliver'") == [(0,)]


def test_the_job_of_one_that_was_killed_is_taken_up_in_half_a_minute(office: Office) -> None:
    """By the database's clock, from before the worker is killed until after another one sent of what it held."""
    log = office.program.log
    with ExitStack() as ends:
        killed = held_up(office, ends)
        [(job,)] = office.run("SELECT id FROM procrastinate_jobs WHERE status = 'doing' AND queue_name LIKE 'deliver%'")
        its = f"job = {job} AND state IN ('planned', 'claimed')"
        held = ", ".join(str(id) for (id,) in office.run(f"SELECT id FROM delivery WHERE {its}"))
        staying = another(office, ends)
        others = f"SELECT count(*) FROM delivery WHERE job IS DISTINCT FROM {job} AND state = 'sent'"
        until(lambda: office.run(others) == [(len(PEOPLE) - BATCH,)], "the other does nothing", log)
        sent = f"SELECT count(*) FROM delivery WHERE id IN ({held}) AND state = 'sent'"
        assert office.run(sent) == [(0,)], "nobody takes from one that is alive"
        [(before,)] = office.run("SELECT clock_timestamp()")
        killed.kill()
        assert killed.wait() < 0
        until(lambda: office.run(sent) != [(0,)], "what it had is not taken up", log)
        [(after,)] = office.run("SELECT clock_timestamp()")
        assert isinstance(before, datetime)
        assert isinstance(after, datetime)
        assert (after - before).total_seconds() < PROMISED_SECONDS
        until(office.is_done, "not everybody", log)
        staying.terminate()
        assert staying.wait(60) == 0, log()
    concludes(office, CONNECTIONS)


def test_the_periods_make_the_promise() -> None:
    """One that fell silent at its last sign of life is missed at the next look for those that did."""
    assert workers.SILENT_SECONDS >= 3 * workers.HEARTBEAT_SECONDS, "one late sign is no death"
    assert workers.SILENT_SECONDS + 2 * workers.TICK_SECONDS < PROMISED_SECONDS
