"""`send` with a small first batch: it says why it waits, and a signal ends the wait."""

from __future__ import annotations

import signal
import subprocess
from datetime import UTC, datetime
from pathlib import Path

from outreach.model import Contact
from tests.real import campaign
from tests.real.program import ROOT, Program
from tests.servers.imapserver import ImapServer
from tests.servers.recording import RecordingServer

MONDAY = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
PEOPLE = [Contact(f"guest{number:02d}@firm.example", f"Invitatul {number}", language="ro") for number in range(5)]


def test_send_says_how_long_it_takes_waits_for_bounces_and_stops_when_asked(
    recording_server: RecordingServer, imap_server: ImapServer, tmp_path: Path
):
    smtp, imap = recording_server, imap_server
    mail = campaign.Account(smtp.user, smtp.host, smtp.port, smtp.ca_file, imap.port, imap.ca_file)
    program = Program(campaign.write(tmp_path / "campaign", mail, PEOPLE), smtp.password)
    config = program.folder / "config.toml"
    config.write_text(
        config.read_text("utf-8").replace("per_minute = 0", "per_minute = 6000\nfirst_batch = 2"), "utf-8"
    )
    command, environment = program._command("send", "--yes"), program._environment(MONDAY)
    with subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, encoding="utf-8", cwd=ROOT) as process:
        assert process.stderr is not None
        said = []
        for line in process.stderr:
            said.append(line)
            if "bounces are awaited" in line:
                process.send_signal(signal.SIGTERM)
        assert process.wait() == 130, said
    assert any("that takes about 10 minutes" in line for line in said), said
    assert any("2 sent; the first 2 of invitation are out" in line for line in said), said
    assert len(smtp.taken()) == 2
