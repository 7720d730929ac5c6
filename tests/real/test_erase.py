"""`erase` beside a running `run`: what tells who somebody was is in none of the ledger's files any more."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from outreach.model import Contact
from tests.real import campaign
from tests.real.program import Program, until
from tests.servers.imapserver import ImapServer
from tests.servers.recording import RecordingServer

MONDAY = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
PEOPLE = [Contact(f"guest{number:02d}@firm.example", f"Invitatul {number}", language="ro") for number in range(8)]
GONE = Contact("zamfira.lupescu@firm.example", "zamfira.lupescu@firm.example", "Zamfira Lupescu", language="ro")
TRACES = (b"zamfira.lupescu", b"Zamfira", b"Lupescu", b"Vreau un loc la geam", b"<answer-of-zamfira@")


@pytest.fixture
def program(recording_server: RecordingServer, imap_server: ImapServer, tmp_path: Path) -> Program:
    smtp, imap = recording_server, imap_server
    mail = campaign.Account(smtp.user, smtp.host, smtp.port, smtp.ca_file, imap.port, imap.ca_file)
    return Program(campaign.write(tmp_path / "campaign", mail, [*PEOPLE, GONE]), smtp.password)


def answer(invitation: bytes) -> bytes:
    to = next(line for line in invitation.splitlines() if line.startswith(b"Message-ID:"))[12:].decode()
    return (
        f"From: {GONE.name} <{GONE.email}>\r\nTo: officer@agency.example\r\nSubject: Re\r\n"
        f"Message-ID: <answer-of-zamfira@firm.example>\r\nIn-Reply-To: {to}\r\n"
        "Content-Type: text/plain; charset=utf-8\r\n\r\nDa, particip. Vreau un loc la geam?\r\n"
    ).encode()


def traces(program: Program) -> set[bytes]:
    files = [file.read_bytes() for file in program.folder.glob("outreach.db*")]
    return {trace for trace in TRACES for file in files if trace in file}


@pytest.mark.slow
def test_erased_while_run_is_up_leaves_no_trace_in_any_file_of_the_ledger(
    program: Program, recording_server: RecordingServer, imap_server: ImapServer
):
    with program.running(MONDAY) as process:
        until(lambda: len(recording_server.taken()) == len(PEOPLE) + 1, "not everybody was invited", program.log)
        [invitation] = [taken.mime for taken in recording_server.taken() if taken.recipients == (GONE.email,)]
        imap_server.deliver(answer(invitation))
        until(lambda: program.attendance()[GONE.email] == "attending", "the answer was not read", program.log)
        assert len(traces(program)) == len(TRACES), "the words looked for are kept as they are"
        wal = program.folder / "outreach.db-wal"
        assert wal.stat().st_size > 0
        done = program.call("erase", GONE.email, "--yes", now=MONDAY + timedelta(minutes=10))
        assert done.returncode == 0, done.stderr
        assert traces(program) == set()
        # The contacts file still names them: a round of the running program must not bring them back.
        contacts = program.folder / "contacts.csv"
        contacts.write_text(contacts.read_text("utf-8") + "late@firm.example,Un nou invitat,ro\n", "utf-8")
        until(lambda: len(recording_server.taken()) == len(PEOPLE) + 2, "the new guest was not invited", program.log)
        assert traces(program) == set()
        program.stop(process)
    assert traces(program) == set()
