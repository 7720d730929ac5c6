"""The ledger's file: opening, locking, transactions; the only module that knows SQLite from PostgreSQL.

Two programs never write at the same moment: SQLite before 3.51.3 can lose a write-ahead log that two connections reset
at once (sqlite.org/wal.html, "The WAL-Reset Bug"), so every write transaction holds `write.lock` as well. Nothing here
opens the database file but SQLite itself: closing any other descriptor would drop SQLite's own locks
(sqlite.org/howtocorrupt.html §2.2).
"""

from __future__ import annotations

import os
import sqlite3
import threading
import uuid
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Self, cast

from sqlalchemy import (
    CursorResult,
    Engine,
    Executable,
    QueuePool,
    Row,
    StaticPool,
    Table,
    create_engine,
    event,
    insert,
    select,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError, DatabaseError, OperationalError

from outreach.campaign.cleaning import has_words, plain
from outreach.errors import OutreachError, Refused
from outreach.ledger import locks, migrations, places, schema
from outreach.ledger.faults import explain

#: How long SQLite itself waits for a lock, and a thread for another thread of this program.
BUSY_SECONDS = 30.0

Result = CursorResult[*tuple[Any, ...]]
#: One row of whatever was asked for; its columns are attributes.
Record = Row[*tuple[Any, ...]]


@dataclass(frozen=True, slots=True)
class Transaction:
    """One open transaction on one campaign; every operation of the ledger takes it first."""

    connection: Connection
    campaign: int
    others: int = 0

    def execute(self, statement: Executable, values: Mapping[str, object] | None = None) -> Result:
        """Runs one statement, with the values of its parameters."""
        return self.connection.execute(statement, values)

    def execute_many(self, statement: Executable, rows: Sequence[Mapping[str, object]]) -> int:
        """Runs one statement for every row in one go; returns how many rows of the table it touched."""
        return self.connection.execute(statement, rows).rowcount if rows else 0

    def mark(self) -> tuple[int, int]:
        """Two equal marks: nothing was written in between but quietly, by this program or by any other."""
        [version] = self.connection.exec_driver_sql("PRAGMA data_version").one()
        return self.others, version


def insert_or_update(tx: Transaction, table: Table) -> sqlite.Insert:
    """An INSERT that knows ON CONFLICT; both databases spell it alike, but SQLAlchemy has one class for each."""
    if tx.connection.dialect.name == "postgresql":
        return cast(sqlite.Insert, postgresql.insert(table))
    return sqlite.insert(table)


class Ledger:
    """One campaign's database, shared by every program that works in the folder."""

    def __init__(self, path: Path) -> None:
        self.path: Path | None = path
        self._file = path
        self._turn = threading.Lock()
        self._campaign = 0
        self._loud = 0
        self._identity: tuple[int, int] | None = None
        self._reader = _engine(lambda: _connect(path, "ro"), "BEGIN", QueuePool)
        self._writer = _engine(lambda: _connect_writer(path), "BEGIN IMMEDIATE", StaticPool)

    @classmethod
    def open(cls, url: str, folder: Path, *, now: datetime, domain: str = "localhost") -> Self:
        """Opens the ledger, makes it where there is none, and brings an older one to today's form.

        A relative path in `url` is relative to `folder`; `domain` is the right side of the event's UID, used once.
        Raises InvalidData for a file that is no ledger, Refused for a place where none can be kept.
        """
        ledger = cls(_place(url, folder))
        try:
            with ledger._explained():
                if not ledger._is_ready():
                    ledger._make_ready(now, domain)
            ledger._identity = ledger._look()
        except BaseException:
            ledger.close()
            raise
        return ledger

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A snapshot on a read-only connection; no writer blocks it."""
        self._check_identity()
        with self._explained(), self._reader.connect() as connection:
            yield Transaction(connection, self._campaign)

    @contextmanager
    def write(self, *, quiet: bool = False) -> Iterator[Transaction]:
        """A write transaction: committed at the end, rolled back by an exception. For one thread at a time.

        A `quiet` one changes nothing that decides what somebody else is owed, and leaves `Transaction.mark` as it is.
        """
        if not self._turn.acquire(timeout=BUSY_SECONDS):
            raise OutreachError(f"{self._file.name}: another part of this program has been writing for too long")
        try:
            with locks.write_lock(self._beside(".write.lock")):
                self._check_identity()
                with self._explained(), self._writer.begin() as connection:
                    yield Transaction(connection, self._campaign, self._loud)
                self._loud += not quiet
        finally:
            self._turn.release()

    def engine_lock(self) -> AbstractContextManager[None]:
        """The right to send, held while the context lasts; Refused when another program has it."""
        return locks.engine_lock(self._beside(".engine.lock"))

    def backup(self, target: Path) -> None:
        """Writes a consistent copy, also while others write; Refused where the file is there already."""
        target = target.absolute()
        if target.exists():
            raise Refused(f"{target} is there already; name a new file for the backup")
        part = target.with_name(target.name + ".part")
        part.unlink(missing_ok=True)
        with self._explained(), closing(_connect(self._file, "ro")) as source:
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

    def empty_log(self) -> None:
        """Brings everything into the file itself and empties the write-ahead log, where what was erased would linger.

        OutreachError while somebody reads an older state for longer than `BUSY_SECONDS`.
        """
        with self._turn, locks.write_lock(self._beside(".write.lock")), self._explained():
            self._check_identity()
            with closing(_connect_writer(self._file)) as connection:
                [busy, *_] = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
        if busy:
            raise OutreachError(f"{self._file.name}: another program reads an older state of it; try again later")

    def close(self) -> None:
        """Closes every connection; locks go with their contexts."""
        self._reader.dispose()
        self._writer.dispose()

    def _is_ready(self) -> bool:
        """Whether the file is a ledger of today's form; only looks, and needs no lock."""
        if not self._file.exists():
            return False
        with self._reader.connect() as connection:
            newest = migrations.MIGRATIONS[-1].number
            return migrations.version(connection, self._file.name) == newest and self._find_campaign(connection)

    def _make_ready(self, now: datetime, domain: str) -> None:
        with self._turn, locks.write_lock(self._beside(".write.lock")):
            if not self._file.exists():
                _create(self._file)
            with self._writer.begin() as connection:
                migrations.migrate(connection, self._file.name, now)
                if not self._find_campaign(connection):
                    key = str(uuid.uuid4())
                    row = {"key": key, "uid": f"{key}@{domain}", "created_at": now}
                    connection.execute(insert(schema.campaign).values(row))
                    self._find_campaign(connection)

    def _find_campaign(self, connection: Connection) -> bool:
        found = connection.execute(select(schema.campaign.c.id).order_by(schema.campaign.c.id).limit(1)).scalar()
        self._campaign = found or 0
        return found is not None

    def _beside(self, ending: str) -> Path:
        return self._file.with_name(self._file.name + ending)

    def _look(self) -> tuple[int, int] | None:
        try:
            found = os.stat(self._file)
        except FileNotFoundError:
            return None
        return found.st_dev, found.st_ino

    def _check_identity(self) -> None:
        """A ledger that was deleted or replaced while open must not take another word: its rows would be lost."""
        if self._look() != self._identity:
            raise OutreachError(
                f"{self._file.name}: the ledger was moved, deleted or replaced while Outreach was at work; "
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
            raise explain(self._file.name, str(getattr(error, "orig", error))) from error


def _place(url: str, folder: Path) -> Path:
    """The database file that the URL names."""
    try:
        parsed: URL = make_url(url)
    except ArgumentError as error:
        raise Refused(f"[ledger] url {url!r} is not understood; write for example sqlite:///outreach.db") from error
    if parsed.get_backend_name() != "sqlite":
        raise Refused(f"[ledger] url: {parsed.drivername} is not supported; use sqlite:///outreach.db")
    if not parsed.database or parsed.database == ":memory:":
        raise Refused("[ledger] url names no file, and the ledger must outlive the program; use sqlite:///outreach.db")
    path = (folder / parsed.database).resolve()
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
