from __future__ import annotations

import pytest

from outreach.model import CalendarAnswer, FailedRecipient, Kind, Reading
from outreach.reading.known import Known
from outreach.reading.ours import Glimpse, concerns_us, glimpse, is_ours

KNOWN = Known(
    own_addresses=frozenset({"us@p.example"}),
    addresses=frozenset({"ana@firma.example"}),
    uid="U",
    is_ours_id=lambda message_id: message_id == "<1@p.example>",
)


def seen(header: str, calendar: bool = False, report: bool = False) -> Glimpse:
    return glimpse(header.encode(), calendar, report)


@pytest.mark.parametrize(
    ("message", "inbox", "junk"),
    [
        (seen("From: x@y.example\nIn-Reply-To: <1@p.example>\n"), True, True),
        (seen("From: x@y.example\nReferences: <0@z> <1@p.example> <2@z>\n"), True, True),
        (seen("From: ana@firma.example\n"), True, False),
        (seen("From: Ana@Firma.example\nIn-Reply-To: <9@other>\n"), False, False),
        (seen("From: x@y.example\n"), False, False),
        (seen("From: x@y.example\n", calendar=True), True, True),
        (seen("From: x@y.example\n", report=True), True, True),
        (seen("From: MAILER-DAEMON@y.example\n"), True, True),
        (seen("From: us@p.example\nIn-Reply-To: <1@p.example>\n"), False, False),
        (seen(""), False, False),
    ],
)
def test_ours_is_told_from_the_headers(message, inbox, junk):
    assert (is_ours(message, KNOWN), is_ours(message, KNOWN, junk=True)) == (inbox, junk)


def test_a_fetched_report_or_calendar_message_must_name_us():
    calendar = CalendarAnswer("REPLY", "U", 0, None, "ana@firma.example", "ACCEPTED")
    assert concerns_us(Reading(Kind.CALENDAR, calendar=calendar), KNOWN)
    assert not concerns_us(Reading(Kind.CALENDAR, calendar=calendar), Known(uid="V"))
    assert concerns_us(Reading(Kind.BOUNCE, original_message_id="<1@p.example>"), KNOWN)
    assert concerns_us(Reading(Kind.BOUNCE, recipients=(FailedRecipient("ana@firma.example", True),)), KNOWN)
    assert not concerns_us(Reading(Kind.BOUNCE, recipients=(FailedRecipient("x@y.example", True),)), KNOWN)
