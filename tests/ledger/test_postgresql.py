"""What holds of a ledger in PostgreSQL alone: many campaigns in one database, its locks, its server's absence."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, func, select, text

from outreach.audience import Audience
from outreach.campaign.cleaning import has_words, plain
from outreach.errors import InvalidData, OutreachError, Refused, Unreachable
from outreach.ledger import binding, campaigns, deliveries, people, schema
from outreach.ledger.contactlist import import_contacts
from outreach.ledger.database import Ledger, Transaction, exists, look_anew
from outreach.ledger.deliveries import Planned
from outreach.ledger.people import Part
from outreach.model import Attendance, Contact
from tests.servers.ledgers import Place
from tests.servers.postgres import Postgres

pytestmark = pytest.mark.real
Program = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def place(shared_database: Place) -> Place:
    return shared_database


@pytest.fixture
def alone(postgres_server: Postgres) -> Iterator[Place]:
    """A database that nobody else uses."""
    name = postgres_server.new_database()
    yield Place(postgres_server.url(name))
    postgres_server.run(f"DROP DATABASE {name} WITH (FORCE)")


def settings_of(tx: Transaction) -> int:
    return sum(campaigns.setting(tx, key) is not None for key in ("a", "b", "c"))


def test_what_is_committed_is_kept_and_who_falls_silent_is_let_go(ledger: Ledger) -> None:
    names = ("synchronous_commit", "lock_timeout", "idle_in_transaction_session_timeout", "transaction_isolation")
    with ledger.write() as tx:
        loud = [tx.execute(text(f"SHOW {name}")).scalar_one() for name in names]
    with ledger.write(quiet=True) as tx:
        quiet = tx.execute(text("SHOW idle_in_transaction_session_timeout")).scalar_one()
    assert loud == ["on", "20s", "15s", "read committed"]
    assert quiet == "10s"


def test_a_server_that_would_lose_what_was_committed_is_told_not_to(
    alone: Place, postgres_server: Postgres, tmp_path: Path, now: datetime
) -> None:
    postgres_server.run(f"ALTER DATABASE {alone.url.rpartition('/')[2]} SET synchronous_commit = off")
    with closing(alone.open(tmp_path, now)) as ledger, ledger.write() as tx:
        assert tx.execute(text("SHOW synchronous_commit")).scalar_one() == "on"


def test_two_folders_with_keys_of_their_own_never_mix(place: Place, tmp_path: Path, now: datetime) -> None:
    ours, theirs = (Ledger.open(place.url, tmp_path, now=now, name=f"{tmp_path} {n}") for n in range(2))
    with closing(ours), closing(theirs):
        with ours.write() as tx:
            campaigns.set_setting(tx, "a", "ours", now)
            key = campaigns.campaign(tx).key
        with theirs.read() as tx:
            assert campaigns.setting(tx, "a") is None
            assert campaigns.campaign(tx).key != key
        with ours.engine_lock(), theirs.engine_lock():
            pass


def test_without_a_key_of_its_own_a_campaign_has_no_place_there(place: Place, tmp_path: Path, now: datetime) -> None:
    with pytest.raises(InvalidData, match=r"event\.key is missing"):
        Ledger.open(place.url, tmp_path, now=now)


def test_looking_makes_nothing(alone: Place, tmp_path: Path, now: datetime) -> None:
    assert not exists(alone.url, tmp_path, "workshop")
    Ledger.open(alone.url, tmp_path, now=now, name="workshop").close()
    assert exists(alone.url, tmp_path, "workshop")
    assert not exists(alone.url, tmp_path, "another")


def test_another_programs_database_is_left_alone(
    alone: Place, postgres_server: Postgres, tmp_path: Path, now: datetime
) -> None:
    database = alone.url.rpartition("/")[2]
    postgres_server.run("CREATE TABLE places (id integer)", database)
    with pytest.raises(InvalidData, match="another program"):
        alone.open(tmp_path, now)
    tables = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
    assert postgres_server.run(tables, database) == [(1,)]


def test_a_database_in_another_encoding_is_refused(postgres_server: Postgres, tmp_path: Path, now: datetime) -> None:
    postgres_server.run("CREATE DATABASE latin TEMPLATE template0 ENCODING 'LATIN1' LOCALE 'C'")
    with pytest.raises(Refused, match="LATIN1"):
        Place(postgres_server.url("latin")).open(tmp_path, now)


def test_one_that_is_not_there_is_said_to_be_unreachable_and_no_word_of_the_login_is_told(
    tmp_path: Path, now: datetime
) -> None:
    url = "postgresql+psycopg://officer:secret@127.0.0.1:1/outreach"
    with pytest.raises(Unreachable, match="outreach on 127") as told:
        Ledger.open(url, tmp_path, now=now, name="x")
    assert "secret" not in str(told.value)


def test_a_database_that_is_missing_is_said_to_be(place: Place, tmp_path: Path, now: datetime) -> None:
    with pytest.raises(OutreachError, match="createdb"):
        Ledger.open(place.url + "-not", tmp_path, now=now, name="x")


def test_quiet_writes_go_side_by_side_and_a_loud_one_waits_for_them(
    ledger: Ledger, place: Place, tmp_path: Path, now: datetime
) -> None:
    other, order = place.open(tmp_path, now), []

    def loud() -> None:
        with other.write() as tx:
            order.append("loud")
            campaigns.set_setting(tx, "b", "loud", now)

    with ledger.write(quiet=True) as tx:
        with other.write(quiet=True) as beside:
            campaigns.set_setting(beside, "c", "beside", now)
        before = tx.mark()
        thread = threading.Thread(target=loud)
        thread.start()
        campaigns.set_setting(tx, "a", "quiet", now)
        order.append("quiet")
        assert tx.mark() == before
    thread.join()
    assert order == ["quiet", "loud"]
    with ledger.read() as tx:
        assert settings_of(tx) == 3
    other.close()


def test_a_loud_transaction_that_wrote_nothing_leaves_the_mark(ledger: Ledger, place: Place, tmp_path: Path) -> None:
    with ledger.write(quiet=True) as tx:
        before = tx.mark()
    with ledger.write() as tx:
        campaigns.setting(tx, "a")
    with ledger.write(quiet=True) as tx:
        assert tx.mark() == before


def test_it_goes_on_after_the_server_was_restarted(
    postgres_server: Postgres, alone: Place, tmp_path: Path, now: datetime
) -> None:
    with closing(alone.open(tmp_path, now)) as ledger, ledger.engine_lock():
        with ledger.write() as tx:
            campaigns.set_setting(tx, "a", "before", now)
        postgres_server.restart(signal.SIGQUIT)
        with ledger.write() as tx:
            campaigns.set_setting(tx, "b", "after", now)
        with ledger.read() as tx:
            assert settings_of(tx) == 2
        again = alone.open(tmp_path, now)
        with pytest.raises(Refused, match="already sends"), again.engine_lock():
            pass
        again.close()


def test_who_lost_the_right_to_send_with_the_connection_writes_nothing_more(
    postgres_server: Postgres, alone: Place, tmp_path: Path, now: datetime
) -> None:
    first, second = alone.open(tmp_path, now), alone.open(tmp_path, now)
    with closing(first), closing(second), first.engine_lock():
        postgres_server.run("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname LIKE 't%'")
        with second.engine_lock():
            with pytest.raises(Refused, match="already sends"), first.write() as tx:
                campaigns.set_setting(tx, "a", "too late", now)
            with second.read() as tx:
                assert settings_of(tx) == 0


def interrupted(ledger: Ledger, server: Postgres, now: datetime) -> None:
    with ledger.write() as tx:
        campaigns.set_setting(tx, "a", "x", now)
        server.restart(signal.SIGQUIT)


def test_what_was_not_committed_when_the_server_went_is_gone_and_said_to_be_so(
    postgres_server: Postgres, alone: Place, tmp_path: Path, now: datetime
) -> None:
    with closing(alone.open(tmp_path, now)) as ledger:
        with pytest.raises(Unreachable, match="what was committed is kept"):
            interrupted(ledger, postgres_server, now)
        with ledger.read() as tx:
            assert settings_of(tx) == 0


def test_a_program_that_is_killed_while_it_writes_leaves_nothing_and_frees_the_campaign(
    ledger: Ledger, program: Program, now: datetime
) -> None:
    other = program("hold", "write")
    assert other.stdout is not None
    other.stdout.readline()
    os.kill(other.pid, signal.SIGKILL)
    other.wait()
    with ledger.write() as tx:
        assert tx.execute(text("SELECT count(*) FROM note WHERE what = 'never committed'")).scalar() == 0
        people.add_note(tx, None, "x", "", now)


def test_a_copy_of_the_database_does_not_send(
    postgres_server: Postgres, alone: Place, tmp_path: Path, now: datetime
) -> None:
    with closing(alone.open(tmp_path, now)) as ledger, ledger.write() as tx:
        binding.bind(tx, ledger, now)
        assert binding.why_not(tx, ledger) == ""
    copy = Place(postgres_server.url(postgres_server.new_database(alone.url.rpartition("/")[2])))
    with closing(copy.open(tmp_path, now)) as ledger, ledger.read() as tx:
        assert "the database is a copy of the one that sent before" in binding.why_not(tx, ledger)
        assert "outreach takeover" in binding.why_not(tx, ledger)


def test_a_database_that_is_behind_what_the_folder_remembers_does_not_send(
    postgres_server: Postgres, alone: Place, tmp_path: Path, now: datetime
) -> None:
    database = alone.url.rpartition("/")[2]
    with closing(alone.open(tmp_path, now)) as ledger:
        binding.advance(ledger, now)
        with ledger.write() as tx:
            earlier = campaigns.setting(tx, binding.GENERATION)
        binding.advance(ledger, now)
    postgres_server.run(f"UPDATE setting SET value = '{earlier}' WHERE key = '{binding.GENERATION}'", database)
    with closing(alone.open(tmp_path, now)) as ledger, ledger.read() as tx:
        assert "older than the one that last sent" in binding.why_not(tx, ledger)


def test_workers_in_one_folder_advance_it_side_by_side(alone: Place, tmp_path: Path, now: datetime) -> None:
    def works(_worker: int) -> None:
        with closing(alone.open(tmp_path, now)) as ledger:
            for _ in range(50):
                binding.advance(ledger, now)

    with ThreadPoolExecutor(4) as crew:
        assert list(crew.map(works, range(4))) == [None] * 4
    with closing(alone.open(tmp_path, now)) as ledger, ledger.read() as tx:
        assert campaigns.setting(tx, binding.GENERATION) == "200"
        assert [file.name for file in tmp_path.iterdir() if "sent-up-to" in file.name] == ["ledger.sent-up-to"]


#: What names are written with in Europe: Latin with all its marks, Greek, Cyrillic.
LETTERS = st.text(
    st.characters(max_codepoint=0x24F, categories=["L", "N", "P", "Zs"])
    | st.characters(min_codepoint=0x300, max_codepoint=0x344)
    | st.characters(min_codepoint=0x386, max_codepoint=0x45F, categories=["L"]),
    max_size=30,
)


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=LETTERS, words=LETTERS)
def test_it_searches_and_sorts_as_the_rest_of_the_program_does(ledger: Ledger, name: str, words: str) -> None:
    looked = " ".join(plain(words).split())
    with ledger.read() as tx:
        row = tx.execute(select(func.plain(name), func.has_words(name, looked))).one()
    assert (row[0], row[1]) == (plain(name), has_words(name, looked))


def test_a_nul_in_what_came_is_kept_as_what_it_is_not(ledger: Ledger, now: datetime) -> None:
    with ledger.write() as tx:
        campaigns.set_setting(tx, "a", "x\0y", now)
        assert campaigns.setting(tx, "a") == "x\ufffdy"


def test_who_stands_still_in_the_middle_of_several_statements_does_not_stop_the_others_for_good(
    ledger: Ledger, program: Program, now: datetime
) -> None:
    other = program("pipeline")
    assert other.stdout is not None
    other.stdout.readline()
    with pytest.raises(Unreachable, match="locked by another program"), ledger.write() as tx:
        people.add_note(tx, None, "x", "", now)
    with ledger.write() as tx:
        people.add_note(tx, None, "x", "", now)


def test_a_long_list_is_counted_as_it_comes(ledger: Ledger, now: datetime) -> None:
    """Else all of it is read for each question, until the server counts it a minute later."""
    named = [f"guest{n}@firma.example" for n in range(1000)]
    with ledger.write() as tx:
        import_contacts(tx, [Contact(name, name) for name in named], now)
    with ledger.read() as tx:
        counted = tx.execute(text("SELECT reltuples FROM pg_class WHERE oid = 'contact'::regclass")).scalar_one()
        assert counted >= len(named)


def to_plan(tx: Transaction, steps: Sequence[str], count: int, now: datetime) -> list[Planned]:
    """Each of these steps for so many contacts."""
    ids = tx.execute(text("SELECT id FROM contact WHERE campaign_id = :here ORDER BY id"), {"here": tx.campaign})
    whose = list(ids.scalars())[:count]
    return [Planned(step, id, now, now, f"<{step}-{id}@firma.example>") for step in steps for id in whose]


def test_a_step_that_was_not_counted_yet_is_not_gone_through_for_each_person(ledger: Ledger, now: datetime) -> None:
    """The server takes it for one without messages; it still is to look at each person's own."""
    asked: list[tuple[str, Any]] = []
    silent = Audience(attendances=frozenset({Attendance.SILENT}))
    named = [f"guest{n}@firma.example" for n in range(2000)]
    with ledger.write() as tx:
        import_contacts(tx, [Contact(name, name) for name in named], now)
        deliveries.plan(tx, to_plan(tx, ("one", "two", "three", "four"), 2000, now), now)
        look_anew(tx, schema.delivery)
        deliveries.plan(tx, to_plan(tx, ["nudge"], 500, now), now)
    with ledger.read() as tx:
        event.listen(tx.connection, "before_cursor_execute", lambda *told: asked.append(told[2:4]))
        assert len(people.candidates(tx, "nudge", silent, Part(0, 24, sys.maxsize))) == 24
        [(sql, values)] = [one for one in asked if "EXISTS" in one[0]]
        steps = "\n".join(row[0] for row in tx.connection.exec_driver_sql(f"EXPLAIN {sql}", values))
    assert "Index Cond: (contact_id = contact.id)" in steps
