"""The ledger's database: transactions on one campaign; the only module that knows SQLite from PostgreSQL.

`sqlite.py` and `postgresql.py` beneath it open, lock and copy the one and the other; nothing else imports them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Self, cast

from sqlalchemy import CursorResult, Executable, Row, Table, text
from sqlalchemy.dialects import postgresql as for_postgresql
from sqlalchemy.dialects import sqlite as for_sqlite
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError

from outreach.errors import InvalidData, Problem, Refused
from outreach.ledger.home import Home
from outreach.ledger.postgresql import Server
from outreach.ledger.sqlite import File, place_of

Result = CursorResult[*tuple[Any, ...]]
#: One row of whatever was asked for; its columns are attributes.
Record = Row[*tuple[Any, ...]]

_WRITES = text("SELECT writes FROM campaign WHERE id = :campaign")
#: The kinds of databases a ledger may be in, by the backends of their URLs.
POSTGRESQL, SQLITE = "postgresql", "sqlite"


@dataclass(frozen=True, slots=True)
class Transaction:
    """One open transaction on one campaign; every operation of the ledger takes it first."""

    connection: Connection
    campaign: int
    others: int = 0
    quiet: bool = True

    def execute(self, statement: Executable, values: Mapping[str, object] | None = None) -> Result:
        """Runs one statement, with the values of its parameters."""
        return self.connection.execute(statement, values)

    def execute_many(self, statement: Executable, rows: Sequence[Mapping[str, object]]) -> int:
        """Runs one statement for every row in one go; returns how many rows of the table it touched."""
        return self.connection.execute(statement, rows).rowcount if rows else 0

    @property
    def is_shared(self) -> bool:
        """Whether others may be claiming and recording at this very moment."""
        return self.connection.dialect.name == POSTGRESQL

    def mark(self) -> tuple[int, int]:
        """Two equal marks: nothing was written in between but quietly, by this program or by any other."""
        if self.is_shared:
            return self.others, int(self.execute(_WRITES, {"campaign": self.campaign}).scalar_one())
        [version] = self.connection.exec_driver_sql("PRAGMA data_version").one()
        return self.others, version


def insert_or_update(tx: Transaction, table: Table) -> for_sqlite.Insert:
    """An INSERT that knows ON CONFLICT; both databases spell it alike, but SQLAlchemy has one class for each."""
    if tx.connection.dialect.name == POSTGRESQL:
        return cast(for_sqlite.Insert, for_postgresql.insert(table))
    return for_sqlite.insert(table)


def look_anew(tx: Transaction, table: Table) -> None:
    """Has PostgreSQL count a table that many rows were just added to, or it reads all of it for each question.

    It does so by itself a minute later (postgresql.org/docs/15/routine-vacuuming.html, "Updating Planner Statistics").
    """
    if tx.is_shared:
        tx.execute(text(f"ANALYZE {table.name}"))


class Ledger:
    """One campaign's ledger, shared by every program that works for the campaign."""

    def __init__(self, base: File | Server) -> None:
        self._base = base
        #: The file, where it is one.
        self.path: Path | None = base.path
        #: What people call it.
        self.name = base.name

    @classmethod
    def open(cls, url: str, folder: Path, *, now: datetime, domain: str = "localhost", name: str = "") -> Self:
        """Opens the ledger, makes it where there is none, and brings an older one to today's form.

        A relative path in `url` is relative to `folder`; `domain` is the right side of the event's UID, used once.
        `name` tells the campaign from the others in a database of many. Raises InvalidData for a file that is no ledger
        and for a campaign without a name where it needs one, Refused for a place where none can be kept, Unreachable.
        """
        ledger = cls(_base(url, folder, name))
        try:
            ledger._base.open(now, domain)
        except BaseException:
            ledger.close()
            raise
        return ledger

    @contextmanager
    def read(self) -> Iterator[Transaction]:
        """A snapshot on a read-only connection; no writer blocks it."""
        with self._base.read() as connection:
            yield Transaction(connection, self._base.campaign)

    @contextmanager
    def write(self, *, quiet: bool = False) -> Iterator[Transaction]:
        """A write transaction: committed at the end, rolled back by an exception. For one thread at a time.

        A `quiet` one changes nothing that decides what somebody else is owed, and leaves `Transaction.mark` as it is.
        """
        with self._base.write(quiet=quiet) as connection:
            yield Transaction(connection, self._base.campaign, self._base.loud, quiet)

    @property
    def place(self) -> str:
        """What tells this database, and the campaign in it, from any other."""
        return self._base.place

    def engine_lock(self) -> AbstractContextManager[None]:
        """The right to send, held while the context lasts; Refused when another program has it."""
        return self._base.engine_lock()

    def worker_lock(self, owner: str) -> AbstractContextManager[None]:
        """The right to send beside other workers; Refused where the ledger is a file, or an engine sends alone."""
        return self._server.worker_lock(owner)

    def is_alive(self, tx: Transaction, owner: str) -> bool:
        """Whether the worker who calls itself `owner` holds its lock."""
        return self._server.is_alive(tx.connection, owner)

    @property
    def conninfo(self) -> str:
        """How others reach the database, its password included: never to be shown (libpq, "Connection URIs")."""
        return self._server.conninfo

    @property
    def _server(self) -> Server:
        if isinstance(self._base, File):
            raise Refused(f"{self.name} is a file; workers need a ledger in PostgreSQL (`outreach move-ledger`)")
        return self._base

    def backup(self, target: Path) -> None:
        """Writes a consistent copy, also while others write; Refused where the file is there already."""
        target = target.absolute()
        if target.exists():
            raise Refused(f"{target} is there already; name a new file for the backup")
        self._base.backup(target)

    def forget_old(self) -> None:
        """Makes sure that what was erased lingers nowhere in the database; OutreachError while others need that."""
        self._base.forget_old()

    def home(self, tx: Transaction) -> Home:
        """Where this ledger lives; a copy of it lives elsewhere."""
        return self._base.home(tx.connection)

    def beside(self, ending: str) -> Path:
        """A file that lies with the ledger, or in the folder where the ledger is a database."""
        return self._base.beside(ending)

    def close(self) -> None:
        """Closes every connection; locks go with their contexts."""
        self._base.close()


def exists(url: str, folder: Path, name: str = "") -> bool:
    """Whether there is a ledger for this campaign already; only looks."""
    base = _base(url, folder, name)
    try:
        return base.exists()
    finally:
        base.close()


def _base(url: str, folder: Path, name: str) -> File | Server:
    try:
        parsed: URL = make_url(url)
    except ArgumentError as error:
        raise Refused(f"[ledger] url {url!r} is not understood; write for example sqlite:///outreach.db") from error
    if parsed.get_backend_name() == SQLITE:
        return File(place_of(parsed, folder))
    if parsed.drivername != "postgresql+psycopg":
        raise Refused(
            f"[ledger] url: {parsed.drivername} is not supported; use sqlite:///outreach.db or postgresql+psycopg://…"
        )
    if not name.strip():
        what, instead = "event.key is missing", 'write key = "…", a word that no other campaign in this database has'
        raise InvalidData([Problem("config.toml", 0, 0, what, instead)])
    return Server(parsed, folder, name.strip())
