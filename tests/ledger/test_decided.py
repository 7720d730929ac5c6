"""Decisions that can be taken back are found again, newest first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

from outreach.ledger import deliveries, inbound, review
from outreach.ledger.database import Ledger
from outreach.ledger.decided import Decided, decided
from outreach.model import Kind, Reading

Listed = Callable[..., list[int]]
LATER = timedelta(hours=1)


def test_messages_and_deliveries_stand_in_one_list_the_newest_first(
    ledger: Ledger, listed: Listed, sending: Callable[..., int], now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        assert decided(tx, 9) == []
        came = inbound.store(tx, "INBOX", 1, 1, b"x", now, "<1@x>", "ana@firma.example", "Re: Invitation", now)
        assert came is not None
        inbound.save_reading(tx, came, Reading(Kind.HUMAN), ana, None, "review", "not sure", now)
        went = sending(tx, ana)
        deliveries.uncertain(tx, went, "a", "lost", now)
        review.decide(tx, f"r{came}", "attending", now)
        review.decide(tx, f"d{went}", "leave", now + LATER)
        expected = [
            Decided(f"d{went}", "ana@firma.example", "invitation", "leave", now + LATER),
            Decided(f"r{came}", "ana@firma.example", "Re: Invitation", "attending", now),
        ]
        assert decided(tx, 9) == expected
        assert decided(tx, 1) == expected[:1]
        for one in expected:
            review.undo(tx, one.id, now + LATER)
        assert decided(tx, 9) == []


def test_what_was_sent_again_since_is_not_offered(
    ledger: Ledger, listed: Listed, sending: Callable[..., int], now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        went = sending(tx, ana)
        deliveries.uncertain(tx, went, "a", "lost", now)
        review.decide(tx, f"d{went}", "again", now)
        assert [one.decision for one in decided(tx, 9)] == ["again"]
        assert deliveries.claim(tx, [went], "a", now, LATER)
        assert deliveries.begin_sending(tx, went, "a", b"Subject: Invitatie\r\n\r\nbytes", now)
        deliveries.sent(tx, went, "a", "250 ok", now)
        assert decided(tx, 9) == []
