"""Connections to PostgreSQL: what each is told before it is used, so that nobody waits long for the dead."""

from __future__ import annotations

import os
import socket
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Engine, QueuePool, create_engine, event
from sqlalchemy.engine import URL
from sqlalchemy.pool import ConnectionPoolEntry

from outreach.errors import Refused

#: A transaction of which nothing is heard for so long is ended by the server, and its locks are free: a quiet one, and
#: one that thinks between its statements. Less than what others wait for a lock, or a worker that stands still would
#: stop them all.
SILENT_SECONDS, LONG_SILENT_SECONDS = 10, 15
#: How long a lock is waited for, and what the server says when that was in vain (errcodes-appendix).
LOCK_SECONDS, LOCK_NOT_AVAILABLE = 20, "55P03"

# A cut network is noticed by both sides within half a minute (postgresql.org/docs/15/libpq-connect.html).
_NETWORK: Mapping[str, object] = {
    "connect_timeout": 10,
    "keepalives_idle": 10,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    "tcp_user_timeout": 25_000,
}
_SESSION = (
    f"SELECT set_config('lock_timeout', '{LOCK_SECONDS}s', false), set_config('timezone', 'UTC', false), "
    "set_config('tcp_keepalives_idle', '10', false), set_config('tcp_keepalives_interval', '5', false), "
    "set_config('tcp_keepalives_count', '3', false), set_config('tcp_user_timeout', '25000', false), "
    f"set_config('idle_in_transaction_session_timeout', '{LONG_SILENT_SECONDS}s', false), "
    # What was committed must not be lost at a power cut: with it goes the fact that a message left.
    "CASE WHEN current_setting('synchronous_commit') IN ('off', 'local') "
    "THEN set_config('synchronous_commit', 'on', false) END"
)


def open_engine(url: URL, size: int) -> Engine:
    """A pool of so many connections; those of size 1 are one connection, whose locks are the program's own."""
    who = {"application_name": f"outreach, process {os.getpid()} on {socket.gethostname()}"[:63]}
    try:
        engine = create_engine(
            url,
            poolclass=QueuePool,
            pool_size=size,
            max_overflow=0 if size == 1 else 10,
            pool_pre_ping=True,
            hide_parameters=True,
            # Else nothing tells how many rows were inserted.
            execution_options={"preserve_rowcount": True},
            connect_args={**_NETWORK, **who},
        )
    except ModuleNotFoundError as error:
        raise Refused(f"PostgreSQL needs one more package: pip install 'outreach[postgres]' ({error.name})") from error
    event.listen(engine, "connect", _prepare_session)
    return engine


def _prepare_session(connection: Any, _: ConnectionPoolEntry) -> None:  # noqa: ANN401 - psycopg's own connection
    with connection.cursor() as cursor:
        cursor.execute(_SESSION)
    connection.commit()
