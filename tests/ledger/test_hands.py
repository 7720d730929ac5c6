"""Nothing automatic, of many at once, and all of it taken back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from outreach.errors import Refused
from outreach.ledger import hands, people
from outreach.ledger.database import Ledger
from outreach.ledger.presences import Noted

Listed = Callable[..., list[int]]


def marked(ledger: Ledger) -> list[bool]:
    with ledger.read() as tx:
        return [standing.hands_off for _, standing in people.everyone(tx)]


def test_marks_are_taken_back_from_those_who_got_them_then(ledger: Ledger, listed: Listed, now: datetime) -> None:
    ana, ion, eva = listed("ana", "ion", "eva")
    with ledger.write() as tx:
        assert hands.mark(tx, [ana], True, now).people == 1
        noted = hands.mark(tx, [ana, ion, eva, 9999], True, now + timedelta(minutes=1))
        assert noted.people == 2
        hands.mark(tx, [eva], False, now + timedelta(minutes=2))
    assert marked(ledger) == [True, True, False]
    with ledger.write() as tx:
        assert hands.take_back(tx, noted.first, noted.last, now + timedelta(minutes=3)) == 1
    assert marked(ledger) == [True, False, False]


def test_no_more_is_taken_back_than_was_marked_at_once(ledger: Ledger, listed: Listed, now: datetime) -> None:
    ana, ion = listed("ana", "ion")
    with ledger.write() as tx:
        hands.mark(tx, [ana], True, now)
        hands.mark(tx, [ion], True, now + timedelta(minutes=1))
        assert hands.take_back(tx, 1, 10**15, now + timedelta(minutes=2)) == 1
        assert hands.mark(tx, [ion], True, now + timedelta(minutes=3)) == Noted(0)
    assert marked(ledger) == [False, True]
    with ledger.write() as tx, pytest.raises(Refused, match="no mark"):
        hands.take_back(tx, 10**9, 10**15, now)
