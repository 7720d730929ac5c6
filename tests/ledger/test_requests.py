"""What the officer asks of the engine."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest

from outreach.errors import Refused
from outreach.ledger import requests
from outreach.ledger.database import Ledger
from outreach.ledger.requests import UNDO, RequestState, Wish


def test_a_step_leaves_a_minute_after_it_was_asked_for(ledger: Ledger, now: datetime) -> None:
    with ledger.write() as tx:
        id = requests.ask_to_send(tx, "nudge", 3, now)
        assert requests.due(tx, Wish.SEND, now + UNDO - timedelta(seconds=1)) == []
        [found] = requests.due(tx, Wish.SEND, now + UNDO)
    assert (found.id, found.step, found.people, found.state) == (id, "nudge", 3, RequestState.OPEN)


def test_until_then_it_can_be_withdrawn_and_not_after(ledger: Ledger, now: datetime) -> None:
    with ledger.write() as tx:
        first = requests.ask_to_send(tx, "nudge", 3, now)
        requests.withdraw(tx, first, now)
        assert requests.due(tx, Wish.SEND, now + UNDO) == []
        second = requests.ask_to_send(tx, "nudge", 3, now)
        assert requests.finish(tx, second, RequestState.DONE, "", now)
        assert not requests.finish(tx, second, RequestState.DONE, "", now)
        with pytest.raises(Refused, match="too late"):
            requests.withdraw(tx, second, now)


def test_the_same_step_is_not_asked_for_twice(ledger: Ledger, now: datetime) -> None:
    with ledger.write() as tx:
        requests.ask_to_send(tx, "nudge", 3, now)
        requests.ask_to_send(tx, "details", 3, now)
        with pytest.raises(Refused, match="already"):
            requests.ask_to_send(tx, "nudge", 4, now)
