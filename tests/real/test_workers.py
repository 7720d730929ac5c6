"""Several `outreach worker` on one PostgreSQL: what the mail server took down is the truth."""

from __future__ import annotations

import random
import signal
import time
from datetime import timedelta

import pytest

from tests.real.office import PEOPLE, Office, Worker, concludes, end
from tests.real.program import until

pytestmark = [pytest.mark.real, pytest.mark.slow]


def test_three_workers_share_the_work_and_stop_when_asked(office: Office) -> None:
    with office.workers(3) as started:
        until(office.is_done, "not everybody", office.program.log)
        shares = {owner for (owner,) in office.run("SELECT DISTINCT by FROM attempt WHERE what = 'sent'")}
        for one in started:
            one.terminate()
        assert [one.wait(60) for one in started] == [0, 0, 0], office.program.log()
    assert len(shares) == 3, "each of them took its part"
    concludes(office, 0)
    assert office.run("SELECT count(*) FROM procrastinate_jobs WHERE task_name = 'outreach.deliver'") == [(0,)]


def kept_up(office: Office, crew: list[Worker]) -> None:
    """Whoever gave up because the database was away while it began (5) begins again, as under systemd."""
    for at, one in enumerate(crew):
        if one.poll() == 5:
            crew[at] = office.worker()


def await_more(office: Office, crew: list[Worker], messages: int) -> None:
    """Until so many more are taken, or all is done."""
    goal = office.taken() + messages

    def enough() -> bool:
        kept_up(office, crew)
        return office.taken() >= goal or office.is_done()

    until(enough, "nothing is sent", office.program.log, pause=0.001)


def killed(office: Office, crew: list[Worker], dice: random.Random) -> None:
    """One is killed in whatever it does, and another one takes its place."""
    time.sleep(dice.uniform(0, 0.05))
    victim = crew.pop(dice.randrange(len(crew)))
    victim.kill()
    assert victim.wait() in {-signal.SIGKILL, 5}, office.program.log()
    crew.append(office.worker())


def stopped_past_its_lease(office: Office, crew: list[Worker], dice: random.Random) -> None:
    """One stands still until what it had in hand is another's, and then goes on as if nothing had been.

    The lease is over at once for a worker whose clock is twenty minutes on.
    """
    still = dice.choice(crew)
    still.send_signal(signal.SIGSTOP)
    office.now += timedelta(minutes=20)
    crew.append(office.worker())
    mine = f"owner LIKE '%:{still.pid}:%' AND lease_until < '{office.now.replace(tzinfo=None)}'"
    until(
        lambda: office.run(f"SELECT count(*) FROM delivery WHERE {mine}") == [(0,)],
        "what it had is still its own",
        lambda: f"{office.program.log()}\n{office.locks()}",
    )
    still.send_signal(signal.SIGCONT)


def test_killed_stopped_and_cut_off_from_the_database_they_double_nothing_and_lose_nothing(office: Office) -> None:
    dice, crew = random.Random(2020), [office.worker(*(["--yes"] if n == 0 else [])) for n in range(3)]
    try:
        for blow in ("kill", "restart", "stop", "kill", "wipe", "kill", "crash", "stop", "kill"):
            await_more(office, crew, dice.randint(10, 40))
            match blow:
                case "kill":
                    killed(office, crew, dice)
                case "stop":
                    stopped_past_its_lease(office, crew, dice)
                case "wipe":
                    office.run("DELETE FROM procrastinate_jobs")
                case _:
                    office.postgres.restart(signal.SIGQUIT if blow == "crash" else signal.SIGINT)
        await_more(office, crew, len(PEOPLE))
        for one in crew:
            one.terminate()
        # The newest may be asked to stop before it has so much as begun: it ends by the signal itself.
        assert {one.wait(60) for one in crew} <= {0, 5, -signal.SIGTERM}, office.program.log()
    finally:
        for one in crew:
            end(one)
    concludes(office, 4 * 9)
