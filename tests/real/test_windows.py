"""The real program killed in every window in which a message could be lost or doubled, then started again.

What the mail server took down, fsynced before its answer, is the truth.
"""

from __future__ import annotations

import signal
import subprocess
from collections import Counter
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from outreach.failpoints import VARIABLE, FailPoint
from outreach.model import Contact
from tests.real import campaign
from tests.real.program import ROOT, Program
from tests.servers.imapserver import ImapServer
from tests.servers.recording import Fault, RecordingServer

pytestmark = pytest.mark.slow

MONDAY = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
LATER = MONDAY + timedelta(hours=1)
CONNECTIONS = 4
#: At which message the program dies: with every connection at work.
AMONG_OTHERS = 7
PEOPLE = [Contact(f"guest{number:02d}@firm.example", f"Invitatul {number}", language="ro") for number in range(20)]
EVERYBODY = {person.email for person in PEOPLE}
#: Killed in these windows nothing is in doubt but what other connections were just handing over.
CERTAIN = (FailPoint.PLANNED, FailPoint.CLAIMED, FailPoint.OFFERED)
UNCERTAIN = (FailPoint.SENDING, FailPoint.HALF_WRITTEN, FailPoint.WRITTEN, FailPoint.ANSWERED, FailPoint.OUTCOME)


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


def killed_at(program: Program, point: FailPoint, times: int, *command: str) -> None:
    """The command dies at the place, by SIGKILL."""
    environment = program._environment(MONDAY) | {VARIABLE: f"{point}*{times}"}
    done = subprocess.run(program._command(*command), env=environment, capture_output=True, encoding="utf-8", cwd=ROOT)
    assert done.returncode == -signal.SIGKILL, done.stderr


def taken(server: RecordingServer) -> Counter[str]:
    return Counter(recipient for message in server.taken() for recipient in message.recipients)


def doubtful(program: Program) -> set[str]:
    return {email for email, kind in program.review().items() if kind == "delivery"}


def assert_nobody_twice_and_nobody_lost(program: Program, server: RecordingServer, parked: int) -> None:
    counts, waiting = taken(server), doubtful(program)
    assert set(counts.values()) <= {1}
    assert set(counts) | waiting == EVERYBODY
    assert len(waiting) <= parked
    states = program.ask("status")
    assert states["totals"]["invited"] + len(waiting) == len(EVERYBODY)


@pytest.mark.parametrize("point", [*CERTAIN, *UNCERTAIN, FailPoint.RECORDED])
def test_killed_while_sending_nobody_gets_two_and_nobody_is_lost(
    program: Program, recording_server: RecordingServer, point: FailPoint
):
    killed_at(program, point, AMONG_OTHERS, "send", "--yes")
    again = program.call("send", "--yes", now=LATER)
    assert again.returncode == 0, again.stderr
    assert_nobody_twice_and_nobody_lost(program, recording_server, CONNECTIONS)
    third = program.call("send", "--yes", now=LATER + timedelta(days=1))
    assert third.returncode == 0, third.stderr
    assert set(taken(recording_server).values()) <= {1}


@pytest.mark.parametrize("fault", [Fault.DEFER_DATA, Fault.DEFER, Fault.DROP_AT_RCPT, Fault.DROP_BEFORE_DOT])
def test_killed_before_a_refusal_is_recorded_nobody_gets_two_and_nobody_is_lost(
    program: Program, recording_server: RecordingServer, fault: Fault
):
    recording_server.script(PEOPLE[3].email, fault, times=1)
    killed_at(program, FailPoint.REFUSED, 1, "send", "--yes")
    again = program.call("send", "--yes", now=LATER)
    assert again.returncode == 0, again.stderr
    assert_nobody_twice_and_nobody_lost(program, recording_server, CONNECTIONS)
    if fault in (Fault.DEFER, Fault.DROP_AT_RCPT):
        assert PEOPLE[3].email not in doubtful(program), "no DATA was begun, so it is certain"


@pytest.mark.parametrize("point", [FailPoint.FETCHED, FailPoint.STORED, FailPoint.READ])
def test_killed_while_reading_an_answer_counts_once(
    program: Program, recording_server: RecordingServer, imap_server: ImapServer, point: FailPoint
):
    assert program.call("send", "--yes", now=MONDAY).returncode == 0
    sender = PEOPLE[0].email
    invitation = next(message for message in recording_server.taken() if message.recipients == (sender,))
    message_id = next(line for line in invitation.mime.splitlines() if line.startswith(b"Message-ID:"))[12:].decode()
    imap_server.deliver(
        f"From: {sender}\r\nTo: officer@agency.example\r\nSubject: Re\r\nMessage-ID: <1@firm.example>\r\n"
        f"In-Reply-To: {message_id}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDa, particip.\r\n".encode()
    )
    killed_at(program, point, 1, "fetch")
    assert program.attendance()[sender] == "silent"
    assert program.call("fetch", now=LATER).returncode == 0
    assert program.attendance()[sender] == "attending"
    history = [event["what"] for event in program.ask("why", sender)["history"]]
    assert sum("attending" in what or "answer" in what for what in history) == 1, history
