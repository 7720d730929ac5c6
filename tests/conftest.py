"""The mail servers that tests talk to: in this process, or (for tests marked `real`) this machine's own."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

ROOT = str(Path(__file__).parents[1])
if ROOT not in sys.path:  # so that `tests.servers` can be imported however pytest was started
    sys.path.insert(0, ROOT)

from tests.servers import imapserver, real, recording  # noqa: E402

settings.register_profile("house", deadline=None)  # a busy machine is no fault of the code
settings.load_profile("house")


@pytest.fixture
def recording_server(tmp_path: Path) -> Iterator[recording.RecordingServer]:
    """An SMTP submission server with STARTTLS and a login, which keeps what it takes."""
    with recording.running(tmp_path) as server:
        yield server


@pytest.fixture
def imap_server(tmp_path: Path) -> Iterator[imapserver.ImapServer]:
    """An IMAP server with TLS and one mailbox, into which a test delivers."""
    with imapserver.running(tmp_path) as server:
        yield server


@pytest.fixture(scope="session")
def real_servers() -> Iterator[real.RealServers]:
    """Postfix and Dovecot; skips where they are not to be had, unless OUTREACH_REQUIRE_REAL=1 asks for them."""
    lacking = real.missing()
    if lacking and os.environ.get("OUTREACH_REQUIRE_REAL") == "1":
        pytest.fail(f"OUTREACH_REQUIRE_REAL=1, but {lacking}")
    if lacking:
        pytest.skip(lacking)
    with real.running() as servers:
        yield servers
