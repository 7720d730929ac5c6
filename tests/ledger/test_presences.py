"""Who was there, of many at once, and all of it taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from outreach.errors import Refused
from outreach.ledger import people, presences
from outreach.ledger.database import Ledger
from outreach.ledger.presences import Noted, Numbers
from outreach.model import Answer, Attendance, Source

Listed = Callable[..., list[int]]


def present(ledger: Ledger) -> list[bool | None]:
    with ledger.read() as tx:
        return [standing.present for _, standing in people.everyone(tx)]


def test_it_is_noted_and_taken_back_to_what_stood_there_before(ledger: Ledger, listed: Listed, now: datetime) -> None:
    ana, ion, eva, _ = listed("ana", "ion", "eva", "dan")
    with ledger.write() as tx:
        presences.record(tx, [(ion, False)], now)
        noted = presences.record(tx, [(ana, True), (ion, True), (eva, False)], now + timedelta(minutes=1))
    assert noted.people == 3
    assert present(ledger) == [True, True, False, None]
    with ledger.write() as tx:
        assert presences.take_back(tx, noted.first, noted.last, now + timedelta(minutes=2)) == 3
    assert present(ledger) == [None, False, None, None]


def test_what_was_noted_since_stays(ledger: Ledger, listed: Listed, now: datetime) -> None:
    ana, ion = listed("ana", "ion")
    with ledger.write() as tx:
        noted = presences.record(tx, [(ana, True), (ion, True)], now)
        presences.record(tx, [(ion, False)], now + timedelta(minutes=1))
        assert presences.take_back(tx, noted.first, noted.last, now + timedelta(minutes=2)) == 1
    assert present(ledger) == [None, False]


def test_it_is_taken_back_once_only(ledger: Ledger, listed: Listed, now: datetime) -> None:
    (ana,) = listed("ana")
    with ledger.write() as tx:
        noted = presences.record(tx, [(ana, True)], now)
        presences.take_back(tx, noted.first, noted.last, now)
        with pytest.raises(Refused):
            presences.take_back(tx, noted.first, noted.last, now)
        with pytest.raises(Refused):
            presences.take_back(tx, 1, 10**15, now + timedelta(days=1))
    assert present(ledger) == [None]


def test_what_stands_already_and_who_is_nobody_changes_nothing(ledger: Ledger, listed: Listed, now: datetime) -> None:
    (ana,) = listed("ana")
    with ledger.write() as tx:
        presences.record(tx, [(ana, True)], now)
        assert presences.record(tx, [(ana, True), (10**9, True)], now) == Noted(0)
        assert presences.record(tx, [], now) == Noted(0)


def test_the_numbers_leave_out_who_left_the_list(ledger: Ledger, listed: Listed, now: datetime) -> None:
    ana, ion, _, dan = listed("ana", "ion", "eva", "dan")
    with ledger.write() as tx:
        presences.record(tx, [(ana, True), (ion, False), (dan, True)], now)
        people.import_contacts(tx, [c for c, s in people.everyone(tx) if s.contact_id != dan], now)
        assert presences.numbers(tx) == Numbers(present=1, absent=1, open=1)
        assert presences.still_open(tx) == []


def test_who_was_expected_and_is_not_noted_is_still_open(ledger: Ledger, listed: Listed, now: datetime) -> None:
    ana, ion, eva, dan, bob = listed("ana", "ion", "eva", "dan", "bob")
    answers = {
        ana: Attendance.ATTENDING,
        ion: Attendance.TENTATIVE,
        eva: Attendance.DECLINED,
        dan: Attendance.ATTENDING,
    }
    with ledger.write() as tx:
        for id, attendance in answers.items():
            people.add_answer(tx, id, Answer(attendance, Source.TEXT, now), now)
        presences.record(tx, [(dan, True)], now)
        assert bob not in presences.still_open(tx)
        assert presences.still_open(tx) == [ana, ion]


Changes = list[tuple[int, bool | None]]
CHANGES = st.lists(st.tuples(st.integers(0, 3), st.sampled_from([True, False, None])), max_size=6)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40, deadline=None)
@given(st.lists(CHANGES, max_size=4), CHANGES)
def test_whatever_was_noted_before_the_undo_restores_it(
    ledger: Ledger, listed: Listed, now: datetime, before: list[Changes], last: Changes
) -> None:
    ids = listed("ana", "ion", "eva", "dan")
    with ledger.write() as tx:
        for changes in before:
            presences.record(tx, [(ids[n], there) for n, there in changes], now)
    was = present(ledger)
    with ledger.write() as tx:
        noted = presences.record(tx, [(ids[n], there) for n, there in last], now)
        if noted.people:
            assert presences.take_back(tx, noted.first, noted.last, now) == noted.people
    assert present(ledger) == was
