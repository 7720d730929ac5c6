"""A ledger in a database of PostgreSQL, where many campaigns live side by side, told apart by their names.

Whoever writes what may decide what somebody is owed holds the campaign's lock alone; those who claim and record
messages hold it together. So what holds of a file holds here: a decision is never made on what changes meanwhile, and
`Transaction.mark` tells whether anything was written in between. The right to send is a lock of the very session that
writes: who loses the connection loses both, and takes the lock again before another word is written.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from sqlalchemy import TextClause, event, text
from sqlalchemy.engine import URL, Connection
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import DBAPIError, InterfaceError, InternalError, OperationalError
from sqlalchemy.pool import ConnectionPoolEntry

from outreach.errors import OutreachError, Refused
from outreach.ledger import birth
from outreach.ledger.faults import explain_server
from outreach.ledger.home import Home
from outreach.ledger.sessions import LOCK_NOT_AVAILABLE, LONG_SILENT_SECONDS, SILENT_SECONDS, open_engine

#: How long a write waits for another's, as in a file; and a thread for another thread of this program.
BUSY_SECONDS = 30.0
#: How often, and after what pause, a lock is asked for that somebody seems to hold.
TRIES, PAUSE_SECONDS = 5, 0.1
#: The first halves of our locks' names (pg_advisory_lock(int, int)); the second half is the campaign.
WRITING, SENDING, MAKING = 0x4F55_5452, 0x4F55_5453, 0x4F55_5454

_TOGETHER = text(
    "SELECT pg_advisory_xact_lock_shared(:kind, :campaign), "
    f"set_config('idle_in_transaction_session_timeout', '{SILENT_SECONDS}s', true)"
)
_ALONE = text("SELECT pg_advisory_xact_lock(:kind, :campaign)")
# Only a transaction that has written has a number (functions-info, "Transaction ID and Snapshot Information").
_COUNT = text(
    "UPDATE campaign SET writes = writes + 1 WHERE id = :campaign AND pg_current_xact_id_if_assigned() IS NOT NULL"
)
_HOLDER = text(
    "SELECT a.application_name FROM pg_locks AS l JOIN pg_stat_activity AS a USING (pid) "
    "WHERE l.locktype = 'advisory' AND l.classid = :kind AND l.objid = :campaign AND l.granted "
    "AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) LIMIT 1"
)
_END_THE_SILENT = text(
    "SELECT pg_terminate_backend(a.pid) FROM pg_stat_activity AS a JOIN pg_locks AS l USING (pid) "
    "WHERE l.locktype = 'advisory' AND l.classid = :kind AND l.objid = :campaign AND l.granted "
    "AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) "
    "AND a.wait_event = 'ClientRead' AND a.state_change < clock_timestamp() - :silent * interval '1 second'"
)
_HOME = text(
    "SELECT system_identifier::text AS server, timeline_id AS timeline, current_database() AS name, "
    "(SELECT oid::bigint FROM pg_database WHERE datname = current_database()) AS number "
    "FROM pg_control_system(), pg_control_checkpoint()"
)
#: `plain` and `has_words` of campaign/cleaning.py in the server's words: small letters (as Unicode has them, whatever
#: the database's locale), two that only folding changes, no marks.
_FUNCTIONS = (
    """CREATE OR REPLACE FUNCTION plain(said text) RETURNS text IMMUTABLE STRICT PARALLEL SAFE LANGUAGE sql AS $$
    SELECT regexp_replace(normalize(replace(replace(lower(said COLLATE "und-x-icu"), 'ß', 'ss'), 'ς', 'σ'), NFKD),
        '[' || chr(768) || '-' || chr(879) || ']', '', 'g') COLLATE "C" $$""",
    """CREATE OR REPLACE FUNCTION has_words(said text, words text) RETURNS boolean IMMUTABLE PARALLEL SAFE LANGUAGE sql
    AS $$ SELECT coalesce(bool_and(strpos(plain(said), word) > 0), true)
    FROM regexp_split_to_table(words, ' +') AS word WHERE word <> '' $$""",
)


class Server:
    """One campaign of a database, shared by every program that works for it, on whatever machine."""

    path: Path | None = None

    def __init__(self, url: URL, folder: Path, campaign: str) -> None:
        self.name = f"{url.database or url.username} on {url.host or 'this machine'}"
        self.conninfo = url.set(drivername="postgresql").render_as_string(hide_password=False)
        self.place = f"{url.host} {url.port} {url.database} {campaign}"
        self.campaign = 0
        self.loud = 0
        self._campaign, self._folder = campaign, folder
        self._turn = threading.Lock()
        self._held: list[str] = []
        self._reader = open_engine(url, size=5).execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        self._writer = open_engine(url, size=1)
        event.listen(self._writer, "connect", self._take_again)

    def open(self, now: datetime, domain: str) -> None:
        """Makes the tables and the campaign where they are not, and brings older tables to today's form."""
        with self._explained():
            if not self._look():
                with self._writer.begin() as connection:
                    connection.execute(_ALONE, {"kind": MAKING, "campaign": 0})
                    self._check_encoding(connection)
                    self.campaign = birth.found(connection, self.name, now, domain, self._campaign)
                    for function in _FUNCTIONS:
                        connection.execute(text(function))

    def exists(self) -> bool:
        """Whether the campaign is in the database, in a form that this program may change."""
        with self._explained():
            return self._look()

    @contextmanager
    def read(self) -> Iterator[Connection]:
        """A snapshot on a read-only connection; no writer blocks it."""
        with self._explained(), self._reader.connect() as connection:
            yield connection

    @contextmanager
    def write(self, *, quiet: bool) -> Iterator[Connection]:
        """A write transaction: alone for the campaign, or a quiet one beside other quiet ones."""
        if not self._turn.acquire(timeout=BUSY_SECONDS):
            raise OutreachError(f"{self.name}: another part of this program has been writing for too long")
        try:
            with self._explained(), self._writer.begin() as connection:
                which = {"kind": WRITING, "campaign": self.campaign}
                self._wait_for(connection, _TOGETHER if quiet else _ALONE, which)
                yield connection
                if not quiet:
                    connection.execute(_COUNT, {"campaign": self.campaign})
        finally:
            self._turn.release()

    def _wait_for(self, connection: Connection, lock: TextClause, which: Mapping[str, int]) -> None:
        """Waits for the right to write; in vain, it ends the sessions of those who hold it and stand still.

        The server itself does so only where they stand still between two transactions' statements, and not in the
        middle of several that are sent at once (tcop/postgres.c: the timer runs after ReadyForQuery alone).
        """
        try:
            connection.execute(lock, which)
        except OperationalError as error:
            if getattr(error.orig, "sqlstate", "") == LOCK_NOT_AVAILABLE:
                with self._reader.connect() as other:
                    other.execute(_END_THE_SILENT, {**which, "silent": LONG_SILENT_SECONDS})
            raise

    def engine_lock(self) -> AbstractContextManager[None]:
        """The right to send, held while the context lasts; Refused when another program has it."""
        return self._hold(f"pg_try_advisory_lock({SENDING}, {self.campaign})")

    @contextmanager
    def worker_lock(self, owner: str) -> Iterator[None]:
        """The right to send beside other workers, held while the context lasts, with the sign that this one lives."""
        with self._hold(f"pg_try_advisory_lock_shared({SENDING}, {self.campaign})"), self._hold(_alive(owner)):
            yield

    def is_alive(self, connection: Connection, owner: str) -> bool:
        """Whether the worker's session is there; a stopped or cut-off one may be there for a while."""
        taken = connection.execute(text(f"SELECT {_alive(owner).replace('_lock', '_xact_lock')}")).scalar_one()
        return not taken

    @contextmanager
    def _hold(self, lock: str) -> Iterator[None]:
        """Holds a lock of the session that writes; a new session takes it before anything else."""
        with self._turn:
            if lock in self._held:
                raise self._another()
            try:
                with self._explained(), self._writer.connect() as connection:
                    self._take(connection.connection.dbapi_connection, lock)
            except BaseException:
                self._free()
                raise
            self._held.append(lock)
        try:
            yield
        finally:
            with self._turn:
                self._held.remove(lock)
                self._free()

    def backup(self, target: Path) -> None:
        """Refused: a database is copied by its own tools."""
        raise Refused(f"the ledger is in {self.name}; copy the database with pg_dump, or the campaign (moving.py)")

    def forget_old(self) -> None:
        """Lets the server reuse the place of rows that were changed or deleted, where what was erased would linger."""
        with self._explained(), self._reader.connect() as connection:
            plain = connection.execution_options(isolation_level="AUTOCOMMIT", postgresql_readonly=False)
            for table in ("contact", "inbound", "delivery", "answer", "alias", "attempt", "note", "suppression"):
                plain.execute(text(f"VACUUM {table}"))

    def home(self, connection: Connection) -> Home:
        """Which database on which server this is, and how often that server was restored."""
        row = connection.execute(_HOME).one()
        return Home(row.server, row.name, row.number, row.timeline)

    def beside(self, ending: str) -> Path:
        """A file that lies in the campaign folder."""
        return self._folder / ("ledger" + ending)

    def close(self) -> None:
        """Closes every connection, and frees what it held."""
        self._reader.dispose()
        self._writer.dispose()

    def _look(self) -> bool:
        with self._reader.connect() as connection:
            self.campaign = birth.find(connection, self.name, self._campaign)
        return bool(self.campaign)

    def _check_encoding(self, connection: Connection) -> None:
        encoding = connection.execute(text("SHOW server_encoding")).scalar_one()
        if encoding != "UTF8":
            raise Refused(f"{self.name} keeps text as {encoding}; make the database with ENCODING 'UTF8'")

    def _take_again(self, connection: DBAPIConnection, _: ConnectionPoolEntry) -> None:
        """A new connection takes what an earlier one of this program held."""
        for lock in self._held:
            self._take(connection, lock)

    def _take(self, connection: Any, lock: str) -> None:  # noqa: ANN401 - psycopg's own connection
        """Tried for a moment: of a program that was killed the server hears a little later than we do."""
        taken, tries = False, 0
        while not taken and tries < TRIES:
            time.sleep(PAUSE_SECONDS if tries else 0)
            tries += 1
            with connection.cursor() as cursor:
                cursor.execute(f"SELECT {lock}")
                [taken] = cursor.fetchone()
            connection.commit()
        if not taken:
            raise self._another()

    def _free(self) -> None:
        """Gives all locks of the session back and takes those again that are still to be held.

        Where the connection is lost the server has them already.
        """
        with suppress(DBAPIError, Refused), self._writer.connect() as connection:
            connection.execute(text("SELECT pg_advisory_unlock_all()"))
            connection.commit()
            for lock in self._held:
                self._take(connection.connection.dbapi_connection, lock)

    def _another(self) -> Refused:
        with self._reader.connect() as connection:
            who = connection.execute(_HOLDER, {"kind": SENDING, "campaign": self.campaign}).scalar()
        return Refused(
            f"{self.name}: another Outreach already sends for this campaign ({who or 'it has just ended'}); "
            "stop it first, or use the commands that work beside it"
        )

    @contextmanager
    def _explained(self) -> Iterator[None]:
        """Turns what the server says of itself and of the way to it into an error for people."""
        try:
            yield
        except (OperationalError, InterfaceError, InternalError) as error:
            raise explain_server(self.name, error.orig, is_gone=error.connection_invalidated) from error
        except DBAPIError as error:
            if not error.connection_invalidated:
                raise
            raise explain_server(self.name, error.orig, is_gone=True) from error


def _alive(owner: str) -> str:
    """The lock that a worker holds while it lives, in SQL."""
    number = int.from_bytes(hashlib.sha256(owner.encode()).digest()[:8], signed=True)
    return f"pg_try_advisory_lock({number})"
