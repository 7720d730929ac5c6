"""Procrastinate's own tables: made, and brought on from what an older version of it left."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from importlib import resources
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import text

from outreach.ledger import jobs
from outreach.ledger.database import Ledger, Transaction
from tests.servers.ledgers import Place
from tests.servers.postgres import Postgres

pytestmark = pytest.mark.real
FILES = sorted(
    (file for file in resources.files("procrastinate.sql.migrations").iterdir() if file.name.endswith(".sql")),
    key=lambda file: file.name,
)
#: What a database has, in the words of its catalogue.
COLUMNS = (
    "SELECT table_name, column_name, data_type, is_nullable FROM information_schema.columns "
    "WHERE table_name LIKE 'procrastinate%' ORDER BY 1, 2"
)
FUNCTIONS = (
    "SELECT proname, pg_get_function_identity_arguments(oid), md5(regexp_replace(prosrc, '\\s+', ' ', 'g')) "
    "FROM pg_proc WHERE proname LIKE 'procrastinate%' ORDER BY 1, 2"
)
LABELS = (
    "SELECT enumlabel FROM pg_enum JOIN pg_type t ON t.oid = enumtypid WHERE typname LIKE 'procrastinate%' ORDER BY 1"
)


@pytest.fixture
def places(postgres_server: Postgres) -> Iterator[list[Place]]:
    """Two databases that nobody else uses."""
    names = [postgres_server.new_database() for _ in range(2)]
    yield [Place(postgres_server.url(name)) for name in names]
    for name in names:
        postgres_server.run(f"DROP DATABASE {name} WITH (FORCE)")


def run(tx: Transaction, statements: str) -> None:
    raw: Any = tx.connection.connection.dbapi_connection
    with raw.cursor() as cursor:
        cursor.execute(statements)


def leave_as_of(ledger: Ledger, version: str) -> None:
    """What `jobs.install` of that time had made, with a job that waits."""
    old = [file for file in FILES if file.name < version]
    with ledger.write() as tx:
        tx.execute(text("CREATE TABLE queue_change (name text PRIMARY KEY)"))
    for file in old:
        with ledger.write() as tx:
            run(tx, file.read_text("utf-8"))
            tx.execute(text("INSERT INTO queue_change (name) VALUES (:name)"), {"name": file.name})
    with ledger.write() as tx:
        row = "INSERT INTO procrastinate_jobs (queue_name, task_name, args) VALUES (:queue, 'outreach.deliver', '{}')"
        tx.execute(text(row), {"queue": jobs.queue_of(tx, jobs.DELIVER)})


def upgrade(ledger: Ledger) -> None:
    """As a worker does when it starts."""
    done = False
    while not done:
        with ledger.write() as tx:
            done = jobs.install(tx)


def shape(ledger: Ledger) -> list[set[tuple[object, ...]]]:
    with ledger.read() as tx:
        return [{tuple(row) for row in tx.execute(text(question))} for question in (COLUMNS, FUNCTIONS, LABELS)]


@pytest.mark.parametrize("version", ["02.00.03_02", "03.00.00", "03.02.99"])
def test_an_older_version_s_tables_become_today_s_and_keep_their_jobs(
    version: str, places: list[Place], tmp_path: Path, now: datetime
) -> None:
    older, fresh = (place.open(tmp_path, now) for place in places)
    with closing(older), closing(fresh):
        leave_as_of(older, version)
        for ledger in (older, fresh):
            upgrade(ledger)
        old, new = shape(older), shape(fresh)
        assert old[0] == new[0]
        assert {name for name, *_ in new[1]} <= {name for name, *_ in old[1]}, "older functions may stay"
        assert new[2] <= old[2]
        with older.write() as tx:
            assert jobs.under_way(tx).jobs == 1
            jobs.wake(tx, jobs.TICK)
            done = {str(name) for name in tx.execute(text("SELECT name FROM queue_change")).scalars()}
        assert done == {file.name for file in FILES}


def test_what_is_up_to_date_is_left_alone(places: list[Place], tmp_path: Path, now: datetime) -> None:
    with closing(places[0].open(tmp_path, now)) as ledger:
        upgrade(ledger)
        before = shape(ledger)
        upgrade(ledger)
        assert shape(ledger) == before
