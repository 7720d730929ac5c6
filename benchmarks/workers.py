"""What more workers bring: `python -m benchmarks.workers --messages 2000 --workers 1 2 4`.

A mail server that answers a message after 50 ms; `outreach run`'s engine on a file of SQLite, then so many
`outreach worker` on PostgreSQL, in the same run. Messages a second from the first to the last, the processor's time of
the workers and of PostgreSQL for a message, and PostgreSQL's commits for a message.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

from benchmarks import peers
from benchmarks.history import compared
from benchmarks.sinks import smtp_sink
from tests.servers import postgres
from tests.servers.postgres import Postgres

SERVER_MS = 50
SENT = "SELECT count(*) FROM delivery WHERE state = 'sent'"
COMMITS = "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()"
TICKS = os.sysconf("SC_CLK_TCK")


def cpu(pids: Sequence[int]) -> float:
    """The seconds of the processor that these processes have used; those of ended children are in their parents'."""
    spent = 0
    for pid in pids:
        try:
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
        except FileNotFoundError:
            continue
        spent += sum(int(fields[n]) for n in (11, 12, 13, 14))
    return spent / TICKS


def children(pid: int) -> list[int]:
    return [int(word) for word in Path(f"/proc/{pid}/task/{pid}/children").read_text().split()]


def number(server: Postgres, statement: str, database: str) -> int:
    [(found,)] = server.run(statement, database)
    return int(str(found))


@contextmanager
def started(folder: Path, url: str, count: int) -> Iterator[list[int]]:
    environment = {**os.environ, "OUTREACH_NOW": peers.NOW, "OUTREACH_LEDGER_URL": url}
    command = [sys.executable, "-m", "outreach", "-C", str(folder), "worker", "--queues", "deliver"]
    with ExitStack() as ends:
        found = []
        for n in range(count):
            one = subprocess.Popen(
                [*command, *(["--yes"] if not n else [])], env=environment, stderr=subprocess.DEVNULL
            )
            ends.callback(one.wait)
            ends.callback(one.terminate)
            found.append(one.pid)
        yield found


def by_workers(server: Postgres, folder: Path, messages: int, count: int) -> dict[str, float]:
    """From the moment all of them could work, and a fifth is out, to the last message."""
    database = server.new_database()
    name = f"{count} worker{'s' if count > 1 else ''}"
    with started(folder, server.url(database), count) as pids:
        first = _until(server, database, messages // 5)
        at, used, commits = time.perf_counter(), cpu(pids), number(server, COMMITS, database)
        inside = _inside(server)
        _until(server, database, messages)
        seconds, sent = time.perf_counter() - at, messages - first
        used, inside = cpu(pids) - used, _inside(server) - inside
        time.sleep(1.5)  # PostgreSQL tells its figures once a second
        commits = number(server, COMMITS, database) - commits
    return {
        f"{name}: messages a second": sent / seconds,
        f"{name}: CPU of the workers, ms a message": 1000 * used / sent,
        f"{name}: CPU of PostgreSQL, ms a message": 1000 * inside / sent,
        f"{name}: commits a message": commits / sent,
    }


def _inside(server: Postgres) -> float:
    assert server._process is not None
    main = server._process.pid
    return cpu([main, *children(main)])


def _until(server: Postgres, database: str, wanted: int) -> int:
    while True:
        try:
            found = number(server, SENT, database)
        except postgres.psycopg.Error:
            found = 0  # no tables yet
        if found >= wanted:
            return found
        time.sleep(0.02)


def alone(folder: Path, messages: int) -> dict[str, float]:
    arguments = [str(folder), str(folder.parent / "alone.db"), peers.NOW]
    command = [sys.executable, "-m", "benchmarks.peer_outreach", *arguments]
    done = json.loads(subprocess.run(command, check=True, stdout=subprocess.PIPE).stdout)
    return {
        "embedded, SQLite: messages a second": messages / done["seconds"],
        "embedded, SQLite: CPU, ms a message": 1000 * done["cpu"] / messages,
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=2000)
    parser.add_argument("--connections", type=int, default=4, help="of each worker")
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4])
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as place, smtp_sink(SERVER_MS) as port, postgres.running() as server:
        folder = peers.prepare(Path(place), port, given.messages, given.connections).folder / "campaign"
        config = folder / "config.toml"
        config.write_text(config.read_text("utf-8").replace("[event]", '[event]\nkey = "bench"', 1), "utf-8")
        # A folder that has sent from one ledger refuses another one: a copy for each run.
        copies = {count: shutil.copytree(folder, Path(place) / f"workers{count}") for count in given.workers}
        found = alone(folder, given.messages)
        for count, copy in copies.items():
            found |= by_workers(server, copy, given.messages, count)
    for name, figure in found.items():
        print(f"{name:52}{figure:10,.2f}")
    print(compared("workers", found))
    return 0


if __name__ == "__main__":
    sys.exit(main())
