"""What follows from a reading: one row a rule (R… are the rules of iTIP processing in docs/calendars.md)."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from outreach.engine.judge import Apply, Arrived, Away, Bounced, Match, Review, Suppress, judge
from outreach.model import Attendance, CalendarAnswer, FailedRecipient, Kind, Reading, Source

NOW = datetime(2020, 5, 12, 10, 0, tzinfo=UTC)
UID = "event@city.example"
ANA = 1
BEN = 2


def calendar(**changes: object) -> Reading:
    said = {
        "method": "REPLY", "uid": UID, "sequence": 0, "dtstamp": NOW, "attendee": "ana@firm.example",
        "partstat": "ACCEPTED", **changes,
    }  # fmt: skip
    return Reading(Kind.CALENDAR, Attendance.ATTENDING, sure=True, calendar=CalendarAnswer(**said))


def words(**changes: object) -> Reading:
    return Reading(**{"kind": Kind.HUMAN, "attendance": Attendance.ATTENDING, "sure": True, "text": "Yes", **changes})


FROM_ANA = Match(sender=ANA, refers_to=ANA, uid=UID)


def kinds(reading: Reading, match: Match) -> list[type]:
    return [type(action) for action in judge(reading, match, NOW)]


def test_a_calendar_answer_from_the_attendee_counts():
    [action] = judge(calendar(), FROM_ANA, NOW)
    assert isinstance(action, Apply)
    assert (action.contact, action.answer.source, action.answer.sequence) == (ANA, Source.CALENDAR, 0)


@pytest.mark.parametrize(
    ("reading", "match", "words"),
    [
        (calendar(method="REQUEST"), FROM_ANA, "no answer"),
        (calendar(uid="other@x"), FROM_ANA, "another event"),
        (calendar(), Match(sender=ANA, uid=UID), "not on the list"),
        (calendar(), Match(sender=BEN, refers_to=ANA, uid=UID), "another address"),
        (calendar(), Match(refers_to=ANA, uid=UID), "another address"),
        (calendar(sequence=3), FROM_ANA, "never sent"),
        (words(), Match(refers_to=ANA), "has this address"),
        (words(), Match(sender=BEN, refers_to=ANA), "another address"),
        (words(sure=False), FROM_ANA, "leave it open"),
        (Reading(Kind.UNREADABLE, reason="too large"), Match(), "too large"),
    ],
    ids=["R6", "R9", "R14", "R17-contact", "R17-stranger", "R21", "stranger", "elsewhere", "unsure", "unreadable"],
)
def test_what_is_in_doubt_waits_for_a_person_and_changes_nothing(reading, match, words):
    [action] = judge(reading, match, NOW)
    assert isinstance(action, Review)
    assert words in action.reason


def test_words_beside_a_calendar_answer_are_shown_and_the_answer_counts():  # R25
    assert kinds(calendar(comment="running late"), FROM_ANA) == [Apply, Review]


def test_a_stamp_from_the_future_counts_as_its_arrival():  # R22
    [action] = judge(calendar(dtstamp=NOW + timedelta(days=400)), FROM_ANA, NOW)
    assert isinstance(action, Apply)
    assert action.answer.at == NOW


def test_an_answer_that_also_asks_counts_and_waits_for_a_reply():
    assert kinds(words(ask=True), FROM_ANA) == [Apply, Review]


def test_an_answer_without_our_message_id_counts_by_its_sender():
    assert kinds(words(), Match(sender=ANA)) == [Apply]


def test_whoever_asks_not_to_be_written_to_is_left_alone_at_once():
    assert kinds(words(unsubscribe=True, attendance=None, sure=False), FROM_ANA) == [Suppress, Review]
    assert kinds(Reading(Kind.UNSUBSCRIBE), FROM_ANA) == [Suppress]
    assert kinds(Reading(Kind.UNSUBSCRIBE), Match()) == [Review]
    assert kinds(Reading(Kind.COMPLAINT), FROM_ANA) == [Suppress]


def test_only_a_permanent_failure_makes_somebody_unreachable():
    gone = FailedRecipient("ana@firm.example", permanent=True, status="5.1.1")
    full = FailedRecipient("ana@firm.example", permanent=False, status="5.2.2")
    assert kinds(Reading(Kind.BOUNCE), Match(bounced=((ANA, gone),))) == [Bounced]
    assert kinds(Reading(Kind.BOUNCE), Match(bounced=((ANA, full),))) == []
    assert kinds(Reading(Kind.BOUNCE), Match(bounced=((ANA, gone), (BEN, gone)))) == [Review]
    assert kinds(Reading(Kind.BOUNCE), Match()) == [Review]


def test_an_absence_is_noted_when_its_end_is_known():
    assert kinds(Reading(Kind.AUTO_REPLY, away_until=date(2020, 5, 20)), FROM_ANA) == [Away]
    assert kinds(Reading(Kind.AUTO_REPLY), FROM_ANA) == []


def test_an_automatic_answer_of_somebody_who_left_waits_for_a_person_with_the_proposal():
    left = Reading(
        Kind.AUTO_REPLY, reason="it says that this person can no longer be reached there; it names Eva instead"
    )
    [action] = judge(left, FROM_ANA, NOW)
    assert isinstance(action, Review)
    assert "Eva" in action.reason
    assert kinds(left, Match()) == []


def test_whatever_refers_to_a_delivery_proves_that_it_arrived():
    match = Match(sender=ANA, refers_to=ANA, delivery=7, uid=UID)
    assert Arrived in kinds(words(), match)
    assert kinds(Reading(Kind.OTHER), match) == []
