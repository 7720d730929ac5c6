from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import Connection, Engine, create_engine, inspect, text

from outreach.errors import OutreachError
from outreach.ledger import schema
from outreach.ledger.database import Ledger
from outreach.ledger.migrations import MIGRATIONS, Migration, migrate, version


def add_colour(connection: Connection) -> None:
    connection.execute(text("ALTER TABLE contact ADD COLUMN colour TEXT"))


LATER = (*MIGRATIONS, Migration(MIGRATIONS[-1].number + 1, "a colour", add_colour))


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[Engine]:
    made = create_engine(f"sqlite:///{tmp_path}/x.db")
    yield made
    made.dispose()


def test_the_numbers_follow_each_other() -> None:
    assert [change.number for change in MIGRATIONS] == list(range(1, len(MIGRATIONS) + 1))


def test_a_new_ledger_has_every_number(engine: Engine, now: datetime) -> None:
    with engine.begin() as connection:
        migrate(connection, "x.db", now)
        assert version(connection, "x.db") == MIGRATIONS[-1].number
        assert set(inspect(connection).get_table_names()) == set(schema.metadata.tables)


def test_an_older_ledger_gets_what_it_lacks_once(engine: Engine, now: datetime) -> None:
    with engine.begin() as connection:
        migrate(connection, "x.db", now)
        migrate(connection, "x.db", now, LATER)
        migrate(connection, "x.db", now, LATER)
        assert version(connection, "x.db", LATER) == LATER[-1].number
        assert "colour" in {column["name"] for column in inspect(connection).get_columns("contact")}


def test_a_ledger_from_a_newer_program_is_left_alone(tmp_path: Path, now: datetime) -> None:
    with closing(Ledger.open("sqlite:///x.db", tmp_path, now=now)) as ledger, ledger.write() as tx:
        migrate(tx.connection, "x.db", now, LATER)
    before = (tmp_path / "x.db").read_bytes()
    with pytest.raises(OutreachError, match="newer Outreach"):
        Ledger.open("sqlite:///x.db", tmp_path, now=now)
    assert (tmp_path / "x.db").read_bytes() == before


def test_a_ledger_of_the_first_form_learns_what_calendars_said(engine: Engine, now: datetime) -> None:
    with engine.begin() as connection:
        migrate(connection, "x.db", now)
        for later in (
            "TABLE request",
            "TABLE skip",
            "TABLE outbound",
            "TABLE changed",
            "INDEX delivery_by_step",
            "INDEX delivery_invitation",
            "INDEX delivery_refused",
            "INDEX campaign_name",
            *(f"INDEX {index.name}" for index in schema.contact.indexes),
            "TABLE bucket",
            "INDEX delivery_enqueued",
        ):
            connection.execute(text(f"DROP {later}"))
        connection.execute(text("CREATE INDEX contact_by_attendance ON contact (campaign_id, attendance, id)"))
        for table, column in (
            ("event_revision", "cancelled_at"),
            ("event_revision", "texts"),
            ("contact", "partstat"),
            ("contact", "partstat_sequence"),
            ("contact", "delegate_of"),
            ("contact", "snoozed_until"),
            ("contact", "sort_name"),
            ("contact", "sort_organisation"),
            ("delivery", "job"),
            ("campaign", "name"),
            ("campaign", "writes"),
        ):
            connection.execute(text(f"ALTER TABLE {table} DROP COLUMN {column}"))
        connection.execute(text("ALTER TABLE delivery ADD COLUMN mime BLOB"))
        connection.execute(text("DELETE FROM migration WHERE number > 1"))
        connection.execute(text("INSERT INTO campaign (id, key, uid, created_at) VALUES (1, 'k', 'u', '2020-05-11')"))
        names = (
            "address",
            "email",
            "name",
            "salutation",
            "organisation",
            "language",
            "group_name",
            "timezone",
            "extra",
        )
        values = ", ".join("'Țăranu'" if name == "name" else "''" for name in names)
        connection.execute(
            text(
                f"INSERT INTO contact (id, campaign_id, {', '.join(names)}, row, joined_at, attendance, comment, "
                f"hands_off) "
                f"VALUES (1, 1, {values}, 1, '2020-05-11', 'declined', '', 0)"
            )
        )
        for sequence, stamp, said in (
            (1, "2020-05-12", "tentative"),
            (1, "2020-05-13", "declined"),
            (0, "2020-05-14", "attending"),
        ):
            connection.execute(
                text(
                    "INSERT INTO answer (contact_id, attendance, source, at, comment, sequence, dtstamp, by, added_at) "
                    f"VALUES (1, '{said}', 'calendar', '{stamp}', '', {sequence}, '{stamp}', '', '{stamp}')"
                )
            )
        migrate(connection, "x.db", now)
        asked = "SELECT partstat, partstat_sequence, delegate_of, sort_name, sort_organisation FROM contact"
        said = connection.execute(text(asked)).one()
        asked = "SELECT name FROM sqlite_master WHERE type = 'index' AND sql <> ''"
        indexes = set(connection.execute(text(asked)).scalars())
    assert tuple(said) == ("declined", 1, None, "taranu", "")
    assert indexes == {index.name for table in schema.metadata.tables.values() for index in table.indexes}


def test_what_went_out_keeps_its_bytes_as_they_move_to_a_table_of_their_own(engine: Engine, now: datetime) -> None:
    moving = next(change for change in MIGRATIONS if "bytes" in change.what)
    with engine.begin() as connection:
        migrate(connection, "x.db", now)
        connection.execute(text("DROP TABLE outbound"))
        connection.execute(text("ALTER TABLE delivery ADD COLUMN mime BLOB"))
        columns = (
            "campaign_id, step, contact_id, serial, state, due_at, ready_at, expires_at, attempts, smtp_reply, reason"
        )
        for id, mime in ((1, "'bytes'"), (2, "NULL")):
            row = f"({id}, 1, 'invitation', {id}, 0, 'sent', '2020', '2020', '2020', 1, '', '', '<{id}@x>', {mime})"
            connection.execute(text(f"INSERT INTO delivery (id, {columns}, message_id, mime) VALUES {row}"))
        moving.apply(connection)
        assert [tuple(row) for row in connection.execute(text("SELECT * FROM outbound"))] == [(1, "bytes")]
        assert "mime" not in {column["name"] for column in inspect(connection).get_columns("delivery")}
