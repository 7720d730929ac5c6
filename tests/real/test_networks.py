"""Workers on networks of their own, one of which is cut off in the middle and healed: nobody has two, nobody none."""

from __future__ import annotations

import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from tests.real import campaign
from tests.real.office import Office, concludes, end, opened
from tests.real.program import until
from tests.servers import networks, postgres, recording
from tests.servers.imapserver import ImapServer
from tests.servers.networks import Cable, Relay
from tests.servers.postgres import Postgres

pytestmark = [pytest.mark.real, pytest.mark.slow]
WORKERS = 3


@dataclass
class Net:
    """An office whose workers reach the servers by a way of their own each."""

    office: Office
    ways: list[Relay] | list[Cable]

    def worker(self, number: int, *arguments: str) -> subprocess.Popen[bytes]:
        program, way = self.office.program, self.ways[number]
        if isinstance(way, Cable):
            return program.start("worker", *arguments, within=way.within)
        here = f":{self.office.postgres.port}/"
        return replace(program, ledger=program.ledger.replace(here, f":{way.port}/")).start("worker", *arguments)

    def sent_by(self, worker: subprocess.Popen[bytes]) -> int:
        [(number,)] = self.office.run(
            f"SELECT count(*) FROM attempt WHERE what = 'sent' AND by LIKE '%:{worker.pid}:%'"
        )
        return int(str(number))


def today() -> campaign.Dates:
    """On real clocks: the mail server of the namespaces is not on loopback, where a clock may not be set."""
    now = datetime.now().replace(minute=0, second=0, microsecond=0)  # noqa: DTZ005 (local times)
    return campaign.Dates(now - timedelta(days=1), now + timedelta(days=60))


@contextmanager
def by_relays(server: Postgres, imap: ImapServer, place: Path) -> Iterator[Net]:
    with ExitStack() as ends:
        smtp = ends.enter_context(recording.running(place))
        ways = ends.enter_context(networks.relays(WORKERS, server.port))
        yield Net(ends.enter_context(opened(server, smtp, imap, place, today())), ways)


@contextmanager
def by_namespaces(imap: ImapServer, place: Path) -> Iterator[Net]:
    with ExitStack() as ends:
        address, ways = ends.enter_context(networks.cables(WORKERS))
        server = ends.enter_context(postgres.running(address))
        smtp = ends.enter_context(recording.running(place, certified=address, address=address))
        yield Net(ends.enter_context(opened(server, smtp, imap, place, today())), ways)


@pytest.fixture
def net(postgres_server: Postgres, imap_server: ImapServer, tmp_path: Path) -> Iterator[Net]:
    """Namespaces; where none may be made, relays, which cut off the database alone."""
    if networks.namespaces_allowed():
        with by_namespaces(imap_server, tmp_path) as found:
            yield found
    else:
        with by_relays(postgres_server, imap_server, tmp_path) as found:
            yield found


def test_one_cut_off_in_the_middle_doubles_nothing_and_loses_nothing(net: Net) -> None:
    office, log = net.office, net.office.program.log
    crew = [net.worker(n, "--queues", "deliver") for n in range(1, WORKERS)]
    try:
        until(lambda: office.at_work() == len(crew), "a worker does not begin", log)
        crew.insert(0, net.worker(0, "--queues", "deliver", "--yes"))
        until(lambda: net.office.states() and net.sent_by(crew[1]), "it sends nothing", log, pause=0.01)
        net.ways[1].cut()
        assert not office.is_done(), "it was cut off in the middle"
        until(office.is_done, "what it had is not taken up by the others", lambda: log() + office.locks())
        net.ways[1].heal()
        for one in crew:
            one.terminate()
        # 5: it had given up waiting for the database, and whoever runs it starts it again.
        assert {one.wait(120) for one in crew} <= {0, 5}, log()
    finally:
        for one in crew:
            end(one)
    concludes(office, 4)
