"""PostgreSQL of this machine's packages, in a private directory, on a free port of loopback.

    with running() as server:
        url = server.url(server.new_database())
        ...
        server.restart()

Nobody else reaches it: it trusts whoever comes from this machine, as the tests' databases hold nothing. It insists on
not being root.
"""

from __future__ import annotations

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path

import psycopg

from tests.servers.ports import free_port

USER = "outreach"
#: Whose processes they are where the tests run as root.
UNPRIVILEGED = ("postgres", "nobody")
PROCESS_ENVIRONMENT = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8"}
PATIENCE = 60.0


def missing() -> str:
    """Why it cannot run here; empty when it can."""
    return "" if _programs() else "not installed: postgresql"


def _programs() -> Path | None:
    """Where Debian keeps the newest version's programs, or wherever they are on the path."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/postgres"), key=lambda p: float(p.parts[4]))
    on_path = shutil.which("postgres")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


@dataclass
class Postgres:
    """One server; its databases are made by the tests."""

    directory: Path
    port: int
    host: str = "127.0.0.1"
    _process: subprocess.Popen[bytes] | None = None
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def url(self, database: str = "postgres") -> str:
        return f"postgresql+psycopg://{USER}@{self.host}:{self.port}/{database}"

    def conninfo(self, database: str = "postgres") -> str:
        return f"host={self.host} port={self.port} user={USER} dbname={database}"

    def new_database(self, template: str = "template1") -> str:
        """An empty database, or a copy of one that nobody uses just now."""
        name = f"t{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name} TEMPLATE {template}")
        return name

    def run(self, statement: str, database: str = "postgres") -> list[tuple[object, ...]]:
        with psycopg.connect(self.conninfo(database), autocommit=True) as connection:
            cursor = connection.execute(statement.encode())
            return cursor.fetchall() if cursor.description else []

    def start(self) -> None:
        command = [f"{_programs()}/postgres", "-D", f"{self.directory}/data", "-p", str(self.port), "-k", ""]
        command += ["-c", f"listen_addresses={self.host}", "-c", "max_connections=200"]
        with (self.directory / "log").open("ab") as out:
            self._process = subprocess.Popen(
                [*_as_somebody(), *command], stdin=subprocess.DEVNULL, stdout=out, stderr=out, cwd="/",
                env=PROCESS_ENVIRONMENT,
            )  # fmt: skip
        end = time.monotonic() + PATIENCE
        while True:
            try:
                psycopg.connect(self.conninfo(), connect_timeout=5).close()
                return
            except psycopg.OperationalError:
                if time.monotonic() > end or self._process.poll() is not None:
                    raise RuntimeError(self.log()) from None
                time.sleep(0.05)

    def stop(self, how: int = signal.SIGINT) -> None:
        """SIGINT ends every session and closes cleanly; SIGQUIT is a crash, after which it recovers.

        One that does not close in a minute is brought down as an operator would, by the crash.
        """
        if self._process is not None:
            self._process.send_signal(how)
            try:
                self._process.wait(PATIENCE)
            except subprocess.TimeoutExpired:
                self._process.send_signal(signal.SIGQUIT)
                self._process.wait(PATIENCE)
            finally:
                self._process.kill()
                self._process.wait()
                self._process = None

    def restart(self, how: int = signal.SIGINT) -> None:
        self.stop(how)
        self.start()

    def log(self) -> str:
        return "\n".join((self.directory / "log").read_text("utf-8", "replace").splitlines()[-30:])


@contextmanager
def running(host: str = "127.0.0.1") -> Iterator[Postgres]:
    """A server that is there while the block lasts."""
    directory = Path(tempfile.mkdtemp(prefix="postgres-"))
    try:
        _initialise(directory)
        server = Postgres(directory, free_port(), host)
        server.start()
        try:
            yield server
        finally:
            server.stop()
    finally:
        shutil.rmtree(directory)


def _initialise(directory: Path) -> None:
    (directory / "data").mkdir(mode=0o700)
    if os.geteuid() == 0:
        directory.chmod(0o755)  # a temporary directory is 0700
        os.chown(directory / "data", _somebody().pw_uid, _somebody().pw_gid)
    command = [f"{_programs()}/initdb", "-D", f"{directory}/data", "-U", USER, "-A", "trust", "-E", "UTF8", "-N"]
    # A locale other than ours: what is sorted by the ledger must not depend on it.
    command += ["--locale=C.UTF-8"]
    subprocess.run([*_as_somebody(), *command], check=True, cwd="/", env=PROCESS_ENVIRONMENT, capture_output=True)
    with (directory / "data/pg_hba.conf").open("a") as out:
        out.write("host all all samenet trust\n")  # for a server on another address than loopback's


def _as_somebody() -> list[str]:
    if os.geteuid() != 0:
        return []
    somebody = _somebody()
    return ["setpriv", f"--reuid={somebody.pw_uid}", f"--regid={somebody.pw_gid}", "--clear-groups"]


def _somebody() -> pwd.struct_passwd:
    known = {user.pw_name: user for user in pwd.getpwall()}
    return next(known[name] for name in UNPRIVILEGED if name in known)
