"""A campaign in PostgreSQL and the workers that send for it, for the tests of several workers."""

from __future__ import annotations

import signal
import subprocess
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import psycopg

from outreach.model import Contact
from tests.real import campaign
from tests.real.program import Program, until
from tests.servers.imapserver import ImapServer
from tests.servers.postgres import Postgres
from tests.servers.recording import RecordingServer

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
            started: list[Worker] = []
            for last in range(count):
                started.append(self.worker(*(["--yes"] if last == count - 1 else [])))
                ends.callback(end, started[-1])
                until(lambda: self.at_work() >= len(started), "a worker does not begin", self.program.log)
            yield started

    def at_work(self) -> int:
        """How many workers said that they are at work; for the beginning, while the log is short."""
        return self.program.log().count("working; ")

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


def end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.send_signal(signal.SIGCONT)
        process.kill()
    process.wait()


@contextmanager
def opened(
    postgres: Postgres,
    smtp: RecordingServer,
    imap: ImapServer,
    place: Path,
    dates: campaign.Dates = campaign.IN_2020,
) -> Iterator[Office]:
    """An office with a database of its own, until the block ends."""
    mail = campaign.Account(smtp.user, smtp.host, smtp.port, smtp.ca_file, imap.port, imap.ca_file)
    folder = campaign.write(place / "campaign", mail, PEOPLE, dates)
    config = folder / "config.toml"
    config.write_text(config.read_text("utf-8").replace("[event]", '[event]\nkey = "workshop"'), "utf-8")
    database = postgres.new_database()
    yield Office(Program(folder, smtp.password, postgres.url(database)), database, postgres, smtp)
    postgres.run(f"DROP DATABASE {database} WITH (FORCE)")


def concludes(office: Office, at_most: int) -> None:
    """Nobody has two, nobody is lost: whoever has none is in doubt, and those are few."""
    taken = office.recipients()
    doubtful = {email for email, kind in office.program.review().items() if kind == "delivery"}
    assert set(taken.values()) == {1}
    assert set(taken) | doubtful == EVERYBODY
    assert len(doubtful) <= at_most
