from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from outreach.errors import OutreachError, Refused
from outreach.ledger import campaigns, people, schema
from outreach.ledger.database import Ledger, Transaction
from tests.servers.ledgers import Place

Program = Callable[..., "subprocess.Popen[str]"]


def notes(tx: Transaction) -> int:
    mine = schema.note.c.campaign_id == tx.campaign
    return int(tx.execute(select(func.count()).select_from(schema.note).where(mine)).scalar_one())


def note_and_stumble(ledger: Ledger, now: datetime) -> None:
    with ledger.write() as tx:
        people.add_note(tx, None, "x", "", now)
        people.person(tx, 99)


def test_opening_again_keeps_the_campaign(ledger: Ledger, place: Place, tmp_path: Path, now: datetime) -> None:
    again = place.open(tmp_path, now, "other.example")
    with closing(again), ledger.read() as tx, again.read() as other:
        assert campaigns.campaign(tx) == campaigns.campaign(other)


def test_an_exception_takes_everything_back(ledger: Ledger, now: datetime) -> None:
    with pytest.raises(LookupError):
        note_and_stumble(ledger, now)
    with ledger.read() as tx:
        assert notes(tx) == 0


def test_a_reader_cannot_write(ledger: Ledger, now: datetime) -> None:
    with pytest.raises(OutreachError, match=r"read-?only"), ledger.read() as tx:
        people.add_note(tx, None, "x", "", now)


def test_a_reader_sees_one_moment_while_others_write(ledger: Ledger, now: datetime) -> None:
    with ledger.read() as tx:
        assert notes(tx) == 0
        with ledger.write() as writer:
            people.add_note(writer, None, "x", "", now)
        assert notes(tx) == 0
    with ledger.read() as tx:
        assert notes(tx) == 1


def test_threads_take_turns(ledger: Ledger, now: datetime) -> None:
    def work() -> None:
        for _ in range(20):
            with ledger.write() as tx:
                people.add_note(tx, None, "x", "", now)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with ledger.read() as tx:
        assert notes(tx) == 80


def test_ten_programs_writing_at_once_lose_nothing(ledger: Ledger, program: Program) -> None:
    children = [program("write", str(n), "10") for n in range(10)]
    for child in children:
        assert child.stdout is not None
        assert child.stdout.readline() == "ready\n"
    for child in children:
        child.communicate("go\n")
    assert [child.returncode for child in children] == [0] * 10
    with ledger.read() as tx:
        assert notes(tx) == 100


def test_two_programs_starting_at_once_make_one_campaign(
    place: Place, tmp_path: Path, program: Program, now: datetime
) -> None:
    children = [program("write", str(n), "1") for n in range(4)]
    for child in children:
        child.communicate("go\n")
    assert [child.returncode for child in children] == [0] * 4
    with closing(place.open(tmp_path, now)) as ledger, ledger.read() as tx:
        assert notes(tx) == 4


def test_a_second_engine_is_refused_at_once_and_told_who_sends(ledger: Ledger, program: Program) -> None:
    other = program("hold", "engine")
    assert other.stdout is not None
    other.stdout.readline()
    with pytest.raises(Refused, match=f"process {other.pid}"), ledger.engine_lock():
        pass
    os.kill(other.pid, signal.SIGKILL)
    other.wait()
    with ledger.engine_lock():
        pass


def test_of_ten_engines_started_at_once_one_runs(ledger: Ledger, program: Program) -> None:
    children = [program("hold", "engine") for _ in range(10)]
    said = [child.stdout.readline() for child in children if child.stdout is not None]
    assert sorted(said) == [""] * 9 + ["ready\n"]
    with pytest.raises(Refused), ledger.engine_lock():
        pass


def test_an_engine_beside_itself_is_refused_and_commands_work_beside_it(ledger: Ledger, now: datetime) -> None:
    with ledger.engine_lock():
        with pytest.raises(Refused, match=str(os.getpid())), ledger.engine_lock():
            pass
        with ledger.write() as tx:
            people.add_note(tx, None, "x", "", now)


@pytest.mark.parametrize(
    ("url", "words"),
    [
        ("sqlite://", "no file"),
        ("sqlite:///:memory:", "no file"),
        ("mysql://host/base", "not supported"),
        ("outreach.db", "not understood"),
        ("sqlite:///missing/outreach.db", "no such folder"),
    ],
)
def test_a_url_that_names_no_ledger_is_refused(tmp_path: Path, now: datetime, url: str, words: str) -> None:
    with pytest.raises(Refused, match=words):
        Ledger.open(url, tmp_path, now=now)
    assert list(tmp_path.iterdir()) == []


def test_a_naive_time_is_never_stored(ledger: Ledger) -> None:
    with pytest.raises(Exception, match="no time zone"), ledger.write() as tx:
        people.add_note(tx, None, "x", "", datetime(2020, 5, 11, tzinfo=UTC).replace(tzinfo=None))
