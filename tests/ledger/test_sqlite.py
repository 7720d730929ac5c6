"""What holds of a ledger in a file alone: its locks, its log, its copies, its neighbours on the disk."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
from collections.abc import Callable
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select, text

from outreach.errors import InvalidData, OutreachError, Refused
from outreach.ledger import campaigns, locks, people, schema
from outreach.ledger.database import Ledger, Transaction
from tests.servers.ledgers import Place

Program = Callable[..., "subprocess.Popen[str]"]


@pytest.fixture
def place() -> Place:
    return Place()


def notes(tx: Transaction) -> int:
    return int(tx.execute(select(func.count()).select_from(schema.note)).scalar_one())


def test_a_new_ledger_is_private_durable_and_has_one_campaign(ledger: Ledger, tmp_path: Path, now: datetime) -> None:
    with ledger.write() as tx:
        row = campaigns.campaign(tx)
        found = {p: tx.execute(text(f"PRAGMA {p}")).scalar() for p in ("journal_mode", "synchronous", "foreign_keys")}
    assert found == {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
    assert row.uid == f"{row.key}@primaria.example"
    assert row.created_at == now
    assert (tmp_path / "outreach.db").stat().st_mode & 0o777 == 0o600


def test_what_is_emptied_out_of_the_log_stands_in_the_file(ledger: Ledger, tmp_path: Path, now: datetime) -> None:
    with ledger.write() as tx:
        people.add_note(tx, None, "a word that is looked for", "", now)
    file, log = tmp_path / "outreach.db", tmp_path / "outreach.db-wal"
    assert b"a word that is looked for" in log.read_bytes()
    with ledger.read() as tx:
        assert notes(tx) == 1
    ledger.forget_old()
    assert log.stat().st_size == 0
    assert b"a word that is looked for" in file.read_bytes()
    with ledger.write() as tx:
        people.add_note(tx, None, "x", "", now)
        assert notes(tx) == 2, "and it goes on"


def test_a_program_killed_while_it_writes_frees_the_lock_and_leaves_nothing(
    ledger: Ledger, program: Program, now: datetime, tmp_path: Path
) -> None:
    other = program("hold", "write")
    assert other.stdout is not None
    other.stdout.readline()
    lock = tmp_path / "outreach.db.write.lock"
    with pytest.raises(OutreachError, match=rf"locked by another program \(process {other.pid}\)"):
        locks.write_lock(lock, wait_seconds=0).__enter__()
    with ledger.read() as tx:
        assert notes(tx) == 0
    os.kill(other.pid, signal.SIGKILL)
    other.wait()
    with ledger.write() as tx:
        assert notes(tx) == 0
        people.add_note(tx, None, "x", "", now)


def test_a_lock_file_somebody_removed_does_not_let_two_in(tmp_path: Path) -> None:
    path = tmp_path / "outreach.db.engine.lock"
    with locks.engine_lock(path):
        path.unlink()
        with locks.engine_lock(path), pytest.raises(Refused), locks.engine_lock(path):
            pass


def test_a_backup_taken_while_others_write_is_consistent(
    ledger: Ledger, program: Program, tmp_path: Path, now: datetime
) -> None:
    other = program("write", "other", "60")
    assert other.stdout is not None
    other.stdout.readline()
    with ledger.write() as tx:
        people.add_note(tx, None, "before", "", now)
    assert other.stdin is not None
    other.stdin.write("go\n")
    other.stdin.flush()
    for n in range(5):
        ledger.backup(tmp_path / f"copy{n}.db")
    other.communicate()
    for n in range(5):
        with closing(sqlite3.connect(tmp_path / f"copy{n}.db")) as copy:
            assert copy.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            rows = [detail for (detail,) in copy.execute("SELECT detail FROM note ORDER BY id")]
            assert rows == ["", *(f"other {i}" for i in range(len(rows) - 1))]
    assert (tmp_path / "copy0.db").stat().st_mode & 0o777 == 0o600
    assert not list(tmp_path.glob("*.part"))


def test_a_backup_replaces_nothing(ledger: Ledger, tmp_path: Path) -> None:
    target = tmp_path / "copy.db"
    target.write_bytes(b"precious")
    with pytest.raises(Refused, match="is there already"):
        ledger.backup(target)
    assert target.read_bytes() == b"precious"


@pytest.mark.parametrize("content", [b"Nume;E-mail\n" * 200, b"SQLite format 3\x00" + b"\xff" * 4080])
def test_a_file_that_is_no_ledger_is_left_alone(tmp_path: Path, now: datetime, content: bytes) -> None:
    (tmp_path / "outreach.db").write_bytes(content)
    with pytest.raises(InvalidData, match=r"outreach\.db"):
        Ledger.open("sqlite:///outreach.db", tmp_path, now=now)
    assert (tmp_path / "outreach.db").read_bytes() == content
    assert [p.name for p in tmp_path.iterdir() if "lock" not in p.name] == ["outreach.db"]


def test_another_programs_database_is_left_alone(tmp_path: Path, now: datetime) -> None:
    with closing(sqlite3.connect(tmp_path / "outreach.db")) as other:
        other.execute("CREATE TABLE places (id)")
    before = (tmp_path / "outreach.db").read_bytes()
    with pytest.raises(InvalidData, match="another program"):
        Ledger.open("sqlite:///outreach.db", tmp_path, now=now)
    assert (tmp_path / "outreach.db").read_bytes() == before


def test_a_damaged_ledger_is_said_to_be_damaged(tmp_path: Path, now: datetime) -> None:
    ledger = Ledger.open("sqlite:///outreach.db", tmp_path, now=now)
    ledger.close()
    content = bytearray((tmp_path / "outreach.db").read_bytes())
    content[100:4096] = b"\x99" * 3996
    (tmp_path / "outreach.db").write_bytes(content)
    with pytest.raises(InvalidData, match="backup"):
        Ledger.open("sqlite:///outreach.db", tmp_path, now=now)


def test_a_ledger_replaced_while_open_takes_nothing_more(ledger: Ledger, tmp_path: Path, now: datetime) -> None:
    ledger.backup(tmp_path / "copy.db")
    (tmp_path / "copy.db").replace(tmp_path / "outreach.db")
    with pytest.raises(OutreachError, match="replaced"), ledger.write() as tx:
        people.add_note(tx, None, "x", "", now)


def test_a_synchronised_folder_is_refused(tmp_path: Path, now: datetime) -> None:
    folder = tmp_path / "Dropbox" / "campaign"
    folder.mkdir(parents=True)
    with pytest.raises(Refused, match="synchronises"):
        Ledger.open("sqlite:///outreach.db", folder, now=now)
