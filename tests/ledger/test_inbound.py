from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

import pytest

from outreach.ledger import inbound, readings
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.inbound import Cursor
from outreach.model import (
    Attendance,
    CalendarAnswer,
    FailedRecipient,
    Kind,
    Partial,
    Person,
    Reading,
    Span,
)

RAW = b"From: ana@firma.example\r\n\r\nDa, vin."


@pytest.fixture
def store(now: datetime) -> Callable[..., int | None]:
    def keep(
        tx: Transaction, uid: int, raw: bytes | None = RAW, folder: str = "INBOX", validity: int = 1, id: str = "<1@x>"
    ) -> int | None:
        return inbound.store(tx, folder, validity, uid, raw, now, id, "ana@firma.example", "Re: Invitatie", now)

    return keep


def test_what_is_ours_is_kept_raw_and_the_cursor_moves_with_it(
    ledger: Ledger, store: Callable[..., int | None], now: datetime
) -> None:
    with ledger.write() as tx:
        assert inbound.cursor(tx, "INBOX") is None
        id = store(tx, 7)
        assert id is not None
        assert inbound.cursor(tx, "INBOX") == Cursor("INBOX", 1, 7)
        [message] = inbound.unread(tx, 9)
        assert message == inbound.get(tx, id)
        assert (message.raw, message.received_at, message.sender, message.subject, message.folder) == (
            RAW,
            now,
            "ana@firma.example",
            "Re: Invitatie",
            "INBOX",
        )


def test_a_message_rolled_back_leaves_the_cursor_behind_it(ledger: Ledger, store: Callable[..., int | None]) -> None:
    with pytest.raises(LookupError), ledger.write() as tx:
        inbound.get(tx, (store(tx, 7) or 0) + 1)
    with ledger.read() as tx:
        assert inbound.cursor(tx, "INBOX") is None
        assert inbound.unread(tx, 9) == []


def test_of_other_peoples_mail_only_the_cursor_knows(ledger: Ledger, store: Callable[..., int | None]) -> None:
    with ledger.write() as tx:
        assert store(tx, 7, None) is None
        assert inbound.cursor(tx, "INBOX") == Cursor("INBOX", 1, 7)
        assert inbound.unread(tx, 9) == []


def test_the_same_message_is_kept_once(ledger: Ledger, store: Callable[..., int | None]) -> None:
    with ledger.write() as tx:
        assert store(tx, 7) is not None
        assert store(tx, 7) is None
        assert store(tx, 3, folder="Trash") is None
        assert inbound.cursor(tx, "Trash") == Cursor("Trash", 1, 3)
        assert store(tx, 7, validity=2) is None
        assert store(tx, 8, RAW + b" Ana") is not None
        assert len(inbound.unread(tx, 9)) == 2


def test_the_cursor_goes_back_only_under_a_new_uidvalidity(ledger: Ledger, now: datetime) -> None:
    with ledger.write() as tx:
        inbound.move_cursor(tx, "INBOX", 1, 50)
        inbound.move_cursor(tx, "INBOX", 1, 40)
        assert inbound.cursor(tx, "INBOX") == Cursor("INBOX", 1, 50)
        inbound.move_cursor(tx, "INBOX", 4294967295, 3)
        assert inbound.cursor(tx, "INBOX") == Cursor("INBOX", 4294967295, 3)


def test_what_was_read_is_read_no_more(ledger: Ledger, store: Callable[..., int | None], now: datetime) -> None:
    with ledger.write() as tx:
        id = store(tx, 7)
        assert id is not None
        inbound.save_reading(tx, id, Reading(Kind.OTHER), None, None, "read", "", now)
        assert inbound.unread(tx, 9) == []


def test_a_reading_comes_back_as_it_was(now: datetime) -> None:
    reading = Reading(
        kind=Kind.CALENDAR,
        attendance=Attendance.DELEGATED,
        sure=True,
        ask=True,
        guests=None,
        delegate=Person("Ion Țepeș", "ion@x.example"),
        partial=Partial.EARLY,
        unsubscribe=True,
        language="ro",
        evidence=(Span(0, 2), Span(3, 9)),
        text="Da, vine colegul",
        recipients=(FailedRecipient("x@x.example", True, "5.1.1"),),
        calendar=CalendarAnswer("REPLY", "uid", 1, now + timedelta(microseconds=5), "a@x.example", "DELEGATED"),
        original_message_id="<1@x>",
        reason="because",
        away_until=date(2020, 5, 20),
    )
    assert readings.from_json(readings.to_json(reading)) == reading
    assert readings.from_json(readings.to_json(Reading(Kind.UNREADABLE))) == Reading(Kind.UNREADABLE)
