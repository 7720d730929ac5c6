"""The real program on a full disk, with a busy or damaged ledger: a clear sentence, and nothing sent twice."""

from __future__ import annotations

import resource
import signal
import subprocess
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from outreach.ledger import locks
from outreach.model import Contact
from tests.real import campaign
from tests.real.program import ROOT, Program
from tests.servers.imapserver import ImapServer
from tests.servers.recording import RecordingServer

MONDAY = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
PEOPLE = [Contact(f"guest{number:02d}@firm.example", f"Invitatul {number}", language="ro") for number in range(12)]


@pytest.fixture
def program(recording_server: RecordingServer, imap_server: ImapServer, tmp_path: Path) -> Program:
    mail = campaign.Account(
        recording_server.user,
        recording_server.host,
        recording_server.port,
        recording_server.ca_file,
        imap_server.port,
        imap_server.ca_file,
    )
    return Program(campaign.write(tmp_path / "campaign", mail, PEOPLE), recording_server.password)


def with_a_small_disk(program: Program, octets: int) -> subprocess.CompletedProcess[str]:
    """`send` where no file may grow beyond so many octets."""

    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (octets, octets))

    return subprocess.run(
        program._command("send", "--yes"), env=program._environment(MONDAY), preexec_fn=limit,
        capture_output=True, encoding="utf-8", cwd=ROOT,
    )  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("room", [0, 40_000, 120_000])
def test_on_a_full_disk_nothing_leaves_without_its_record_and_nobody_gets_two(
    program: Program, recording_server: RecordingServer, room: int
):
    early = program.call("fetch", now=MONDAY - timedelta(hours=1))
    assert early.returncode == 0, early.stderr
    wal = program.folder / "outreach.db-wal"
    size = max(file.stat().st_size for file in program.folder.glob("outreach.db*"))
    full = with_a_small_disk(program, size + room)
    assert full.returncode == 1, full.stderr
    assert "outreach.db" in full.stderr
    assert "Sorry" not in full.stderr
    assert len(recording_server.taken()) < len(PEOPLE)
    assert not wal.exists() or wal.stat().st_size <= size + room
    again = program.call("send", "--yes", now=MONDAY + timedelta(hours=1))
    assert again.returncode == 0, again.stderr
    counts = Counter(recipient for taken in recording_server.taken() for recipient in taken.recipients)
    waiting = {email for email, kind in program.review().items() if kind == "delivery"}
    assert set(counts.values()) <= {1}
    assert set(counts) | waiting == {person.email for person in PEOPLE}
    assert len(waiting) <= 4


def test_a_ledger_that_another_program_keeps_busy_is_named_with_that_program(program: Program, tmp_path: Path):
    assert program.call("fetch", now=MONDAY - timedelta(hours=1)).returncode == 0
    with locks.engine_lock(program.folder / "outreach.db.engine.lock"):
        refused = program.call("send", "--yes", now=MONDAY)
    assert refused.returncode == 2
    assert "another Outreach (process" in refused.stderr


def test_a_damaged_ledger_sends_nothing_and_says_what_to_do(program: Program, recording_server: RecordingServer):
    assert program.call("fetch", now=MONDAY - timedelta(hours=1)).returncode == 0
    file = program.folder / "outreach.db"
    for rest in program.folder.glob("outreach.db-*"):
        rest.unlink()
    content = bytearray(file.read_bytes())
    content[4096 : len(content)] = b"\xff" * (len(content) - 4096)
    file.write_bytes(content)
    done = program.call("send", "--yes", now=MONDAY)
    assert done.returncode == 3, done.stderr
    assert "outreach backup" in done.stderr
    assert recording_server.taken() == []


def test_in_a_synchronised_folder_nothing_is_sent(program: Program, recording_server: RecordingServer, tmp_path: Path):
    synchronised = tmp_path / "Dropbox" / "campaign"
    synchronised.parent.mkdir()
    program.folder.rename(synchronised)
    done = Program(synchronised, program.password).call("send", "--yes", now=MONDAY)
    assert done.returncode == 2
    assert "synchronises" in done.stderr
    assert recording_server.taken() == []
