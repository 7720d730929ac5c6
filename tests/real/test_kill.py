"""`outreach run` killed ten times in the middle of one campaign: what the server took down is the truth."""

from __future__ import annotations

import random
import signal
import subprocess
import time
from collections import Counter
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email import message_from_bytes
from pathlib import Path

import pytest

from outreach.model import Contact
from tests.real import campaign
from tests.real.program import Program, until
from tests.servers.imapserver import ImapServer
from tests.servers.recording import RecordingServer

pytestmark = pytest.mark.slow

MONDAY = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
KILLS = 10
PEOPLE = [Contact(f"guest{number:03d}@firm.example", f"Invitatul {number}", language="ro") for number in range(120)]
EVERYBODY = {person.email for person in PEOPLE}


@dataclass(frozen=True)
class Moment:
    """When a run is killed: so many seconds after it handed over so many messages (0: after it was started)."""

    messages: int
    seconds: float


def moments(dice: random.Random) -> list[Moment]:
    """Two anywhere in the start, the others among the messages; how far a message is by then is chance."""
    starting = [Moment(0, dice.uniform(0.2, 2.0)) for _ in range(2)]
    sending = [Moment(dice.randint(1, 6), dice.uniform(0.0, 0.03)) for _ in range(KILLS - len(starting))]
    return dice.sample(starting + sending, KILLS)


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


@pytest.mark.parametrize("seed", [2020])
def test_killed_ten_times_nobody_gets_two_and_nobody_is_lost(
    program: Program, recording_server: RecordingServer, imap_server: ImapServer, seed: int
):
    killed_while_sending = 0
    for number, moment in enumerate(moments(random.Random(seed))):
        with program.running(MONDAY + timedelta(minutes=5 * number)) as process:
            before = len(recording_server.taken())
            wait_for(moment, process, recording_server)
            process.send_signal(signal.SIGKILL)
            assert process.wait() == -signal.SIGKILL, program.log()
        killed_while_sending += before < len(recording_server.taken()) < len(PEOPLE)
    assert killed_while_sending >= 4, "the kills missed the sending"

    with program.running(MONDAY + timedelta(hours=1)) as process:
        until(lambda: recipients(recording_server) | doubtful(program) == EVERYBODY, "not everybody", program.log)
        until(lambda: copies(imap_server) >= sure(program, recording_server), "a copy is not filed", program.log)
        program.stop(process)

    again = program.call("send", "--yes", now=MONDAY + timedelta(hours=2))
    assert again.returncode == 0, again.stderr
    taken = Counter(recipient for message in recording_server.taken() for recipient in message.recipients)
    assert set(taken.values()) == {1}
    assert set(taken) | doubtful(program) == EVERYBODY
    assert len(doubtful(program)) <= 4 * KILLS  # one for each connection that was cut
    assert set(copies(imap_server).values()) == {1}


def wait_for(moment: Moment, process: subprocess.Popen[bytes], server: RecordingServer) -> None:
    """Until the moment has come, or nothing more is handed over."""
    goal = server.seen["taken"] + moment.messages
    end = time.monotonic() + 30
    while server.seen["taken"] < goal and process.poll() is None and time.monotonic() < end:
        time.sleep(0.001)
    time.sleep(moment.seconds)


def recipients(server: RecordingServer) -> set[str]:
    """Who has a message, by the server's own account."""
    return {recipient for message in server.taken() for recipient in message.recipients}


def doubtful(program: Program) -> set[str]:
    """Whose message waits in review because nobody can know."""
    return {email for email, kind in program.review().items() if kind == "delivery"}


def sure(program: Program, server: RecordingServer) -> Counter[str]:
    """The Message-IDs of which the ledger knows that they went out."""
    unsure = doubtful(program)
    return Counter(_id(message.mime) for message in server.taken() if not unsure & set(message.recipients))


def copies(imap: ImapServer) -> Counter[str]:
    """The Message-IDs in the officer's Sent folder."""
    return Counter(_id(raw) for raw, _ in imap.messages("Sent"))


def _id(raw: bytes) -> str:
    return str(message_from_bytes(raw)["Message-ID"])
