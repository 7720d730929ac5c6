"""Thunderbird for the tests that drive it, and an office with workers."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.real import thunderbird
from tests.real.office import Office, opened
from tests.servers.imapserver import ImapServer
from tests.servers.postgres import Postgres
from tests.servers.recording import RecordingServer


@pytest.fixture(scope="session")
def needs_thunderbird() -> None:
    """Skips where Thunderbird is not to be had, unless OUTREACH_REQUIRE_REAL=1 asks for it."""
    lacking = thunderbird.missing()
    if lacking and os.environ.get("OUTREACH_REQUIRE_REAL") == "1":
        pytest.fail(f"OUTREACH_REQUIRE_REAL=1, but {lacking}")
    if lacking:
        pytest.skip(lacking)


@pytest.fixture
def office(
    postgres_server: Postgres, recording_server: RecordingServer, imap_server: ImapServer, tmp_path: Path
) -> Iterator[Office]:
    with opened(postgres_server, recording_server, imap_server, tmp_path) as found:
        yield found
