"""Several workers on one campaign: who may send, whose a person is, one pace for all, jobs that come with the rows."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import func, select

from outreach.errors import Refused
from outreach.ledger import buckets, deliveries, jobs, schema
from outreach.ledger.database import Ledger
from tests.servers.ledgers import Place

pytestmark = pytest.mark.real
Listed = Callable[..., list[int]]
Make = Callable[..., int]
LEASE = timedelta(minutes=15)


@pytest.fixture
def place(shared_database: Place) -> Place:
    return shared_database


@pytest.fixture
def other(place: Place, tmp_path: Path, now: datetime, ledger: Ledger) -> Iterator[Ledger]:
    """The same campaign, seen from another machine."""
    opened = place.open(tmp_path, now)
    yield opened
    opened.close()


def test_workers_send_side_by_side_and_never_beside_an_engine(ledger: Ledger, other: Ledger) -> None:
    with ledger.worker_lock("a"), other.worker_lock("b"), other.read() as tx:
        assert other.is_alive(tx, "a")
    with other.read() as tx:
        assert not other.is_alive(tx, "a")
    with ledger.worker_lock("a"), pytest.raises(Refused, match="already sends"), other.engine_lock():
        pass
    with ledger.engine_lock(), pytest.raises(Refused, match="already sends"), other.worker_lock("b"):
        pass


def test_two_messages_to_one_person_are_never_in_two_hands(
    ledger: Ledger, other: Ledger, listed: Listed, planned: Make, now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        first, second = planned(tx, ana), planned(tx, ana, "nudge", None)
    with ledger.write(quiet=True) as tx, other.write(quiet=True) as beside:
        assert [one.id for one in deliveries.claim(tx, [first], "a", now, LEASE)] == [first]
        assert deliveries.claim(beside, [second], "b", now, LEASE) == [], "not committed, and hers already"
    with other.write(quiet=True) as tx:
        assert deliveries.claim(tx, [second], "b", now, LEASE) == []
        assert [one.id for one in deliveries.claim(tx, [second], "a", now, LEASE)] == [second]


def test_all_workers_have_one_pace(ledger: Ledger, other: Ledger, tmp_path: Path) -> None:
    waits = []
    for _ in range(5):
        for each in (ledger, other):
            with each.write(quiet=True) as tx:
                waits.append(buckets.turn(tx, str(tmp_path), 100.0))
    assert waits[0] == 0
    assert all(90 * n < wait <= 100 * n for n, wait in enumerate(waits[1:], 1)), waits


def test_a_domain_has_one_pace_too_and_nobody_waits_for_who_is_taking_a_turn(
    ledger: Ledger, other: Ledger, tmp_path: Path, now: datetime
) -> None:
    key = f"{tmp_path} to firma.example"
    with ledger.write(quiet=True) as tx:
        assert buckets.turn_at(tx, key, 100.0, now) == now
    with ledger.write(quiet=True) as tx, other.write(quiet=True) as beside:
        second = buckets.turn_at(tx, key, 100.0, now)
        assert buckets.turn_at(beside, key, 100.0, now) is None
    with other.write(quiet=True) as beside:
        third = buckets.turn_at(beside, key, 100.0, now)
    assert second is not None
    assert third is not None
    assert 90 < (second - now).total_seconds() <= 100
    assert 190 < (third - now).total_seconds() <= 200


def enqueue_and_stumble(ledger: Ledger, id: int) -> None:
    with ledger.write() as tx:
        jobs.install(tx)
        jobs.enqueue(tx, [id])
        deliveries.get(tx, -1)


def test_a_job_comes_with_the_rows_or_not_at_all(ledger: Ledger, listed: Listed, planned: Make, now: datetime) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        jobs.install(tx)
        id = planned(tx, ana)
    with pytest.raises(LookupError):
        enqueue_and_stumble(ledger, id)
    with ledger.write() as tx:
        assert jobs.under_way(tx).jobs == 0
        jobs.enqueue(tx, [id])
        jobs.wake(tx, jobs.TICK)
        jobs.wake(tx, jobs.TICK)
    with ledger.read() as tx:
        out = jobs.under_way(tx)
        assert (out.jobs, out.ids, out.steps) == (1, {id}, {"invitation": 1})
        waiting = select(func.count()).select_from(schema.delivery).where(schema.delivery.c.job.is_not(None))
        assert tx.execute(waiting.where(schema.delivery.c.campaign_id == tx.campaign)).scalar_one() == 1
