"""A ledger in a file of SQLite: opening, locking, transactions, copies of it.

Two programs never write at the same moment: SQLite before 3.51.3 can lose a write-ahead log that two connections reset
at once (sqlite.org/wal.html, "The WAL-Reset Bug"), so every write transaction holds `write.lock` as well. Nothing here
opens the database file but SQLite itself: closing any other descriptor would drop SQLite's own locks
(sqlite.org/howtocorrupt.html §2.2).
"""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, closing, contextmanager
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, QueuePool, StaticPool, create_engine, event
from sqlalchemy.engine import URL, Connection
from sqlalchemy.exc import DatabaseError, OperationalError

from outreach.campaign.cleaning import has_words, plain
from outreach.errors import OutreachError, Refused
from outreach.ledger import birth, locks, places
from outreach.ledger.faults import explain
from outreach.ledger.home import Home, machine_id

#: How long SQLite itself waits for a lock, and a thread for another thread of this program.
BUSY_SECONDS = 30.0


class File:
    """One file with one campaign, shared by every program that works in the folder."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = path.name
        self.place = str(path)
        self.campaign = 0
        self.loud = 0
        self._turn = threading.Lock()
        self._identity: tuple[int, int] | None = None
        self._reader = _engine(lambda: _connect(path, "ro"), "BEGIN", QueuePool)
        self._writer = _engine(lambda: _connect_writer(path), "BEGIN IMMEDIATE", StaticPool)

    def open(self, now: datetime, domain: str) -> None:
        """Makes the file where there is none, and brings an older one to today's form."""
        with self._explained():
            if not self._is_ready():
                self._make_ready(now, domain)
        self._identity = self._look()

    def exists(self) -> bool:
        """Whether the file is there."""
        return self.path.exists()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A snapshot on a read-only connection; no writer blocks it."""
        self._check_identity()
        with self._explained(), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def write(self, *, quiet: bool) -> Iterator[Connection]:
        """A write transaction, alone among all programs; `loud` counts those of this one that were not quiet."""
        if not self._turn.acquire(timeout=BUSY_SECONDS):
            raise OutreachError(f"{self.name}: another part of this program has been writing for too long")
        try:
            with locks.write_lock(self.beside(".write.lock")):
                self._check_identity()
                with self._explained(), self._writer.begin() as connection:
                    yield connection
                self.loud += not quiet
        finally:
            self._turn.release()

    def engine_lock(self) -> AbstractContextManager[None]:
        """The right to send, held while the context lasts; Refused when another program has it."""
        return locks.engine_lock(self.beside(".engine.lock"))

    def backup(self, target: Path) -> None:
        """Writes a consistent copy, also while others write."""
        part = target.with_name(target.name + ".part")
        part.unlink(missing_ok=True)
        with self._explained(), closing(_connect(self.path, "ro")) as source:
            _create(part)
            try:
                with closing(_connect(part, "rw")) as copy:
                    source.backup(copy)
                    copy.execute("PRAGMA journal_mode = DELETE")
                    # Whoever puts this copy in the ledger's place takes it over first (ledger/binding.py).
                    copy.execute("UPDATE setting SET value = 'copy' WHERE key = 'home'")
                os.link(part, target)  # unlike a rename, this never replaces a file that appeared meanwhile
            except FileExistsError as error:
                raise Refused(f"{target} is there already; name a new file for the backup") from error
            finally:
                part.unlink(missing_ok=True)

    def forget_old(self) -> None:
        """Brings everything into the file itself and empties the write-ahead log, where what was erased would linger.

        OutreachError while somebody reads an older state for longer than `BUSY_SECONDS`.
        """
        with self._turn, locks.write_lock(self.beside(".write.lock")), self._explained():
            self._check_identity()
            with closing(_connect_writer(self.path)) as connection:
                [busy, *_] = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise OutreachError(f"{self.name}: another program reads an older state of it; try again later")

    def home(self, connection: Connection) -> Home:
        """Which file on which machine this is."""
        return Home(machine_id(), str(self.path), os.stat(self.path).st_ino)

    def beside(self, ending: str) -> Path:
        """A file that lies with the ledger."""
        return self.path.with_name(self.name + ending)

    def close(self) -> None:
        """Closes every connection; locks go with their contexts."""
        self._reader.dispose()
        self._writer.dispose()

    def _is_ready(self) -> bool:
        """Whether the file is a ledger of today's form; only looks, and needs no lock."""
        if not self.path.exists():
            return False
        with self._reader.connect() as connection:
            self.campaign = birth.find(connection, self.name)
        return bool(self.campaign)

    def _make_ready(self, now: datetime, domain: str) -> None:
        with self._turn, locks.write_lock(self.beside(".write.lock")):
            if not self.path.exists():
                _create(self.path)
            with self._writer.begin() as connection:
                self.campaign = birth.found(connection, self.name, now, domain)

    def _look(self) -> tuple[int, int] | None:
        try:
            found = os.stat(self.path)
        except FileNotFoundError:
            return None
        return found.st_dev, found.st_ino

    def _check_identity(self) -> None:
        """A ledger that was deleted or replaced while open must not take another word: its rows would be lost."""
        if self._look() != self._identity:
            raise OutreachError(
                f"{self.name}: the ledger was moved, deleted or replaced while Outreach was at work; "
                "nothing more is written. Put it back, or start again"
            )

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turns what the database says of its file, disk and locks into an error for people."""
        try:
            yield
        except (DatabaseError, sqlite3.DatabaseError) as error:
            if type(error) not in (DatabaseError, OperationalError, sqlite3.DatabaseError, sqlite3.OperationalError):
                raise
            raise explain(self.name, str(getattr(error, "orig", error))) from error


def place_of(url: URL, folder: Path) -> Path:
    """The database file that the URL names, where one can be kept."""
    if not url.database or url.database == ":memory:":
        raise Refused("[ledger] url names no file, and the ledger must outlive the program; use sqlite:///outreach.db")
    path = (folder / url.database).resolve()
    if not path.parent.is_dir():
        raise Refused(f"{path.parent}: there is no such folder; the ledger {path.name} cannot be kept there")
    reason = places.why_unfit(path.parent, _mounts())
    if reason:
        raise Refused(
            f"{path}: {reason}; keep the campaign folder on a local disk and use `outreach backup` for copies"
        )
    return path


def _mounts() -> str:
    try:
        return Path("/proc/self/mounts").read_text("utf-8", "replace")
    except OSError:
        return ""


def _create(path: Path) -> None:
    """An empty file that only its owner may read: it will hold people's names and words."""
    try:
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600))
    except OSError as error:
        raise OutreachError(f"{path}: {error.strerror}; the folder must exist and be writable") from error


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection whose transactions begin only where we say so (isolation_level None)."""
    connection = sqlite3.connect(
        f"{path.as_uri()}?mode={mode}", uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    # SQLite's own lower() and LIKE know ASCII alone (sqlite.org/lang_corefunc.html#lower).
    connection.create_function("plain", 1, plain, deterministic=True)
    connection.create_function("has_words", 2, has_words, deterministic=True)
    return connection


def _connect_writer(path: Path) -> sqlite3.Connection:
    connection = _connect(path, "rw")
    # In WAL mode NORMAL may lose committed transactions at a power cut, and with them the fact that a message left
    # (sqlite.org/pragma.html#pragma_synchronous); macOS fsyncs truly only when asked (fullfsync).
    # What is erased must not linger in free pages (secure_delete; Debian has it on, others do not).
    connection.execute("PRAGMA synchronous = FULL")
    for pragma in ("fullfsync", "checkpoint_fullfsync", "foreign_keys", "secure_delete"):
        connection.execute(f"PRAGMA {pragma} = ON")
    [mode] = connection.execute("PRAGMA journal_mode = WAL").fetchone()
    if mode != "wal":
        connection.close()
        raise OutreachError(f"{path}: the file system cannot keep a write-ahead log; move the folder to a local disk")
    return connection


def _engine(connect: Callable[[], sqlite3.Connection], begin: str, pool: type[QueuePool] | type[StaticPool]) -> Engine:
    engine = create_engine("sqlite://", creator=connect, poolclass=pool, hide_parameters=True)
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql(begin))
    return engine
