"""A campaign's first row in a database: found by its name, or made; a ledger in a file has the one campaign it has."""

from __future__ import annotations

import uuid
from datetime import datetime

from sqlalchemy import insert, select
from sqlalchemy.engine import Connection

from outreach.ledger import migrations
from outreach.ledger.schema import campaign as table


def find(connection: Connection, database: str, name: str | None = None) -> int:
    """The number of the campaign by that name (None: the only one); 0 where there is none, or older tables. Only looks.

    Raises InvalidData for somebody else's database, OutreachError for a ledger from a newer program.
    """
    if migrations.version(connection, database) != migrations.MIGRATIONS[-1].number:
        return 0
    return _number(connection, name)


def found(connection: Connection, database: str, now: datetime, domain: str, name: str | None = None) -> int:
    """Makes or mends the tables, and the campaign where there is none; `domain` is the right side of the event's UID.

    Only for whoever holds the right to write.
    """
    migrations.migrate(connection, database, now)
    if not (number := _number(connection, name)):
        key = str(uuid.uuid4())
        row = {"key": key, "uid": f"{key}@{domain}", "created_at": now, "name": name or ""}
        connection.execute(insert(table).values(row))
        number = _number(connection, name)
    return number


def _number(connection: Connection, name: str | None) -> int:
    here = select(table.c.id).order_by(table.c.id).limit(1)
    return connection.execute(here if name is None else here.where(table.c.name == name)).scalar() or 0
