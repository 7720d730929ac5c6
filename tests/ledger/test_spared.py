"""Steps left out for one person, and days before which nothing goes out, as the ledger keeps them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from outreach.ledger import deliveries, people, spared
from outreach.ledger.database import Ledger
from outreach.ledger.deliveries import Planned
from outreach.ledger.story import history
from outreach.plan import Audience

Listed = Callable[..., list[int]]


def test_a_step_is_left_out_once_and_told(ledger: Ledger, listed: Listed, now: datetime) -> None:
    [ana, ben] = listed("ana", "ben")
    with ledger.write() as tx:
        assert spared.skip_step(tx, ana, "nudge", now)
        assert not spared.skip_step(tx, ana, "nudge", now)
        assert spared.skip_step(tx, ana, "details", now)
        assert people.person(tx, ana)[1].skipped == {"nudge", "details"}
        assert people.person(tx, ben)[1].skipped == frozenset()
        assert spared.unskip_step(tx, ana, "nudge", now)
        assert not spared.unskip_step(tx, ana, "nudge", now)
        assert people.person(tx, ana)[1].skipped == {"details"}
        told = [(one.what, one.detail) for one in history(tx, ana)]
    assert told[1:] == [
        ("A step is left out for them.", "nudge"),
        ("A step is left out for them.", "details"),
        ("A step is no longer left out for them.", "nudge"),
    ]


def test_whoever_a_step_is_left_out_for_is_not_counted_among_those_it_is_for(
    ledger: Ledger, listed: Listed, now: datetime
) -> None:
    [ana, _] = listed("ana", "ben")
    everyone = Audience(everyone=True)
    with ledger.write() as tx:
        assert people.count_candidates(tx, "nudge", everyone) == 2
        spared.skip_step(tx, ana, "nudge", now)
        assert people.count_candidates(tx, "nudge", everyone) == 1
        assert people.count_candidates(tx, "details", everyone) == 2


def test_a_day_is_kept_told_and_taken_back(ledger: Ledger, listed: Listed, now: datetime) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        spared.snooze(tx, ana, date(2020, 5, 20), now)
        spared.snooze(tx, ana, date(2020, 5, 20), now)
        assert people.person(tx, ana)[1].snoozed_until == date(2020, 5, 20)
        spared.snooze(tx, ana, None, now)
        assert people.person(tx, ana)[1].snoozed_until is None
        told = [(one.what, one.detail) for one in history(tx, ana)]
    assert told[1:] == [
        ("Nothing is to go out to them before a day.", "until 2020-05-20"),
        ("Messages may go out to them again.", ""),
    ]


def test_a_new_day_has_what_is_planned_asked_again_but_not_what_she_asked_for_once_more(
    ledger: Ledger, listed: Listed, now: datetime
) -> None:
    [ana] = listed("ana")
    later, ends = now + timedelta(days=9), now + timedelta(days=30)
    with ledger.write() as tx:
        row = Planned("nudge", ana, later, ends, "<1@x.example>", not_before=later)
        news = Planned("update", ana, later, ends, "<2@x.example>", 1, serial=1, not_before=later)
        deliveries.plan(tx, [row, news], now)
        deliveries.resend(tx, "details", ana, "<3@x.example>", now, expires_at=ends, not_before=later)
        assert deliveries.due(tx, now, 10) == []
        spared.snooze(tx, ana, date(2020, 5, 14), now)
        due = [deliveries.get(tx, id).step for id in deliveries.due(tx, now, 10)]
    assert due == ["nudge", "update"]
