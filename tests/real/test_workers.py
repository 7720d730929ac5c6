"""Several `outreach worker` on one PostgreSQL: what the mail server took down is the truth."""

from __future__ import annotations

import random
import signal
import subprocess
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import psycopg
import pytest

from outreach.model import Contact
from tests.real import campaign
from tests.real.program import Program, until
from tests.servers.imapserver import ImapServer
from tests.servers.postgres import Postgres
from tests.servers.recording import RecordingServer

pytestmark = [pytest.mark.real, pytest.mark.slow]

Worker = subprocess.Popen[bytes]
MONDAY = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
PEOPLE = [Contact(f"guest{n:04d}@firm{n % 7}.example", f"Invitatul {n}", language="ro") for n in range(600)]
EVERYBODY = {person.email for person in PEOPLE}


@dataclass
class Office:
    """A campaign whose ledger is in a database of its own, and its workers."""

    program: Program
    database: str
    postgres: Postgres
    smtp: RecordingServer
    now: datetime = MONDAY

    def worker(self, *arguments: str) -> subprocess.Popen[bytes]:
        return self.program.start("worker", *arguments, now=self.now)

    @contextmanager
    def workers(self, count: int) -> Iterator[list[subprocess.Popen[bytes]]]:
        with ExitStack() as ends:
            started = [self.worker(*(["--yes"] if n == 0 else [])) for n in range(count)]
            for one in started:
                ends.callback(_end, one)
            yield started

    def run(self, statement: str) -> list[tuple[object, ...]]:
        return self.postgres.run(statement, self.database)

    def states(self) -> Counter[str]:
        try:
            rows = self.run("SELECT state, count(*) FROM delivery GROUP BY 1")
        except (psycopg.OperationalError, psycopg.errors.UndefinedTable):
            return Counter()  # the server is away, or nobody has been here yet
        return Counter({str(state): int(str(number)) for state, number in rows})

    def locks(self) -> str:
        """Who holds or awaits what, for a run that hangs."""
        found = self.run(
            "SELECT application_name, state, now() - state_change, left(query, 70), mode, granted "
            "FROM pg_stat_activity JOIN pg_locks USING (pid) WHERE xact_start IS NOT NULL AND locktype = 'advisory'"
        )
        return "\n".join(str(row) for row in found)

    def recipients(self) -> Counter[str]:
        return Counter(recipient for taken in self.smtp.taken() for recipient in taken.recipients)

    def taken(self) -> int:
        return self.smtp.seen["taken"]

    def is_done(self) -> bool:
        states = self.states()
        return sum(states.values()) == len(PEOPLE) and not states.keys() & {"planned", "claimed", "sending"}


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGCONT)
        process.kill()
    process.wait()


@pytest.fixture
def office(
    postgres_server: Postgres, recording_server: RecordingServer, imap_server: ImapServer, tmp_path: Path
) -> Iterator[Office]:
    smtp, imap = recording_server, imap_server
    mail = campaign.Account(smtp.user, smtp.host, smtp.port, smtp.ca_file, imap.port, imap.ca_file)
    folder = campaign.write(tmp_path / "campaign", mail, PEOPLE)
    config = folder / "config.toml"
    config.write_text(config.read_text("utf-8").replace("[event]", '[event]\nkey = "workshop"'), "utf-8")
    database = postgres_server.new_database()
    program = Program(folder, smtp.password, postgres_server.url(database))
    yield Office(program, database, postgres_server, smtp)
    postgres_server.run(f"DROP DATABASE {database} WITH (FORCE)")


def concludes(office: Office, at_most: int) -> None:
    """Nobody has two, nobody is lost: whoever has none is in doubt, and those are few."""
    taken = office.recipients()
    doubtful = {email for email, kind in office.program.review().items() if kind == "delivery"}
    assert set(taken.values()) == {1}
    assert set(taken) | doubtful == EVERYBODY
    assert len(doubtful) <= at_most


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


def await_more(office: Office, messages: int) -> None:
    """Until so many more are taken, or all is done."""
    goal = office.taken() + messages
    until(lambda: office.taken() >= goal or office.is_done(), "nothing is sent", office.program.log, pause=0.001)


def killed(office: Office, crew: list[Worker], dice: random.Random) -> None:
    """One is killed in whatever it does, and another one takes its place."""
    time.sleep(dice.uniform(0, 0.05))
    victim = crew.pop(dice.randrange(len(crew)))
    victim.kill()
    assert victim.wait() == -signal.SIGKILL, office.program.log()
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
            await_more(office, dice.randint(10, 40))
            match blow:
                case "kill":
                    killed(office, crew, dice)
                case "stop":
                    stopped_past_its_lease(office, crew, dice)
                case "wipe":
                    office.run("DELETE FROM procrastinate_jobs")
                case _:
                    office.postgres.restart(signal.SIGQUIT if blow == "crash" else signal.SIGINT)
        until(office.is_done, "not everybody", office.program.log, patience=300)
        for one in crew:
            one.terminate()
        # 5: it was just starting when the database was away, and whoever runs it starts it again.
        assert {one.wait(60) for one in crew} <= {0, 5}, office.program.log()
    finally:
        for one in crew:
            _end(one)
    concludes(office, 4 * 9)
