from __future__ import annotations

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from outreach.engine.store import Store
from outreach.ledger import campaigns
from outreach.ledger.database import Ledger, Transaction
from tests.servers.ledgers import Place

NOW = datetime(2020, 5, 11, tzinfo=UTC)


class Wrong(Exception):
    pass


@pytest.fixture
def ledger(place: Place, tmp_path: Path) -> Iterator[Ledger]:
    ledger = place.open(tmp_path, NOW)
    yield ledger
    ledger.close()


def put(tx: Transaction, key: str, value: str, wrong: bool) -> str:
    campaigns.set_setting(tx, key, value, NOW)
    if wrong:
        raise Wrong(key)
    return value


def written(ledger: Ledger, keys: list[str]) -> list[str | None]:
    with ledger.read() as tx:
        return [campaigns.setting(tx, key) for key in keys]


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.booleans(), min_size=1, max_size=90))
def test_operations_that_wait_together_stand_or_fall_alone(ledger: Ledger, wrong: list[bool]):
    run = uuid4()

    async def all_at_once() -> list[object]:
        store = Store(ledger)
        try:
            writes = [store.write(put, f"{run}.{n}", str(n), bad) for n, bad in enumerate(wrong)]
            return await asyncio.gather(*writes, return_exceptions=True)
        finally:
            await asyncio.to_thread(store.close)

    answers = asyncio.run(all_at_once())
    assert [isinstance(answer, Wrong) for answer in answers] == wrong
    expected = [None if bad else str(n) for n, bad in enumerate(wrong)]
    assert written(ledger, [f"{run}.{n}" for n in range(len(wrong))]) == expected


async def test_what_is_answered_is_committed(ledger: Ledger, tmp_path: Path):
    store = Store(ledger)
    for n in range(5):
        await store.write(put, "committed", str(n), False)
        assert written(ledger, ["committed"]) == [str(n)]
    await asyncio.to_thread(store.close)


def test_a_quiet_write_leaves_the_mark_and_any_other_changes_it(ledger: Ledger):
    def mark(*, quiet: bool) -> tuple[int, int]:
        with ledger.write(quiet=quiet) as tx:
            campaigns.set_setting(tx, "written", "yes", NOW)
            return tx.mark()

    first = mark(quiet=True)
    assert mark(quiet=True) == first
    assert mark(quiet=False) == first
    assert mark(quiet=True) != first


def test_another_program_changes_the_mark(ledger: Ledger, place: Place, tmp_path: Path):
    with ledger.write(quiet=True) as tx:
        first = tx.mark()
    other = place.open(tmp_path, NOW)
    with other.write() as tx:
        campaigns.set_setting(tx, "from", "elsewhere", NOW)
    other.close()
    with ledger.write(quiet=True) as tx:
        assert tx.mark() != first
