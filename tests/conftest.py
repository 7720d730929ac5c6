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

from tests.servers import imapserver, postgres, real, recording  # noqa: E402
from tests.servers.ledgers import Place  # noqa: E402

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


@pytest.fixture(scope="session")
def postgres_server() -> Iterator[postgres.Postgres]:
    """PostgreSQL; skips where it is not to be had, unless OUTREACH_REQUIRE_REAL=1 asks for it."""
    lacking = postgres.missing()
    if lacking and os.environ.get("OUTREACH_REQUIRE_REAL") == "1":
        pytest.fail(f"OUTREACH_REQUIRE_REAL=1, but {lacking}")
    if lacking:
        pytest.skip(lacking)
    with postgres.running() as server:
        yield server


@pytest.fixture(scope="session")
def shared_database(postgres_server: postgres.Postgres) -> Place:
    """One database, in which each test has a campaign of its own beside all the others'."""
    place = Place(postgres_server.url(postgres_server.new_database()))
    place.settle_neighbour()
    return place


@pytest.fixture(params=["sqlite", pytest.param("postgresql", marks=pytest.mark.real)])
def place(request: pytest.FixtureRequest) -> Iterator[Place]:
    """Where ledgers are kept: what holds on one database holds on the other, and no campaign touches another."""
    if request.param == "sqlite":
        yield Place()
        return
    found: Place = request.getfixturevalue("shared_database")
    before = found.rows_of_neighbour()
    yield found
    assert found.rows_of_neighbour() == before, "another campaign in the same database was changed"
