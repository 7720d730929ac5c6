from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from outreach.ledger import deliveries, people
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.deliveries import Planned
from outreach.model import Contact
from tests.servers.ledgers import Place

ROOT = Path(__file__).parents[2]
PROGRAM = Path(__file__).parent / "program.py"


@pytest.fixture
def now() -> datetime:
    return datetime(2020, 5, 11, 6, 0, tzinfo=UTC)


@pytest.fixture
def ledger(place: Place, tmp_path: Path, now: datetime) -> Iterator[Ledger]:
    opened = place.open(tmp_path, now, "primaria.example")
    yield opened
    opened.close()


@pytest.fixture
def listed(ledger: Ledger, now: datetime) -> Callable[..., list[int]]:
    """Imports people named by their local part; returns their ids."""

    def bring(*names: str) -> list[int]:
        contacts = [Contact(f"{name}@firma.example", f"{name}@firma.example", name=name) for name in names]
        with ledger.write() as tx:
            known = [contact for contact, _ in people.everyone(tx)]
            people.import_contacts(tx, [*known, *contacts], now)
            found = [people.find(tx, contact.address) for contact in contacts]
        return [one for one in found if one is not None]

    return bring


@pytest.fixture
def planned(now: datetime) -> Callable[..., int]:
    """Plans one delivery that is due and claims nothing; returns its id."""

    def plan(tx: Transaction, contact_id: int, step: str = "invitation", sequence: int | None = 0) -> int:
        message_id = f"<{step}-{contact_id}@primaria.example>"
        row = Planned(step, contact_id, now, now + timedelta(days=30), message_id, sequence)
        assert deliveries.plan(tx, [row], now) == 1
        found = deliveries.by_message_id(tx, message_id)
        assert found is not None
        return found.id

    return plan


@pytest.fixture
def sending(planned: Callable[..., int], now: datetime) -> Callable[..., int]:
    """A delivery whose bytes are on their way, owned by "a"."""

    def start(tx: Transaction, contact_id: int, step: str = "invitation", sequence: int | None = 0) -> int:
        id = planned(tx, contact_id, step, sequence)
        assert deliveries.claim(tx, [id], "a", now, timedelta(minutes=15))
        assert deliveries.begin_sending(tx, id, "a", b"Subject: Invitatie\r\n\r\nbytes", now)
        return id

    return start


@pytest.fixture
def program(place: Place, tmp_path: Path) -> Iterator[Callable[..., subprocess.Popen[str]]]:
    """Starts another program on the same ledger; it says "ready", does its work when told "go"."""
    started: list[subprocess.Popen[str]] = []

    def start(*arguments: str) -> subprocess.Popen[str]:
        child = subprocess.Popen(
            [sys.executable, "-W", "error", str(PROGRAM), place.url, str(tmp_path), *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
        )
        started.append(child)
        return child

    yield start
    for child in started:
        child.kill()
        child.communicate()
