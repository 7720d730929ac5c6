from __future__ import annotations

import pytest

from outreach.model import CalendarAnswer, FailedRecipient, Kind, Reading
from outreach.reading.known import Known
from outreach.reading.ours import Glimpse, concerns_us, is_ours

KNOWN = Known(
    own_addresses=frozenset({"us@p.example"}),
    addresses=frozenset({"ana@firma.example"}),
    uid="U",
    is_ours_id=lambda message_id: message_id == "<1@p.example>",
)


def glimpse(header: str, calendar: bool = False, report: bool = False) -> Glimpse:
    return Glimpse(header.encode(), calendar, report)


@pytest.mark.parametrize(
    ("seen", "inbox", "junk"),
    [
        (glimpse("From: x@y.example\nIn-Reply-To: <1@p.example>\n"), True, True),
        (glimpse("From: x@y.example\nReferences: <0@z> <1@p.example> <2@z>\n"), True, True),
        (glimpse("From: ana@firma.example\n"), True, False),
        (glimpse("From: Ana@Firma.example\nIn-Reply-To: <9@other>\n"), False, False),
        (glimpse("From: x@y.example\n"), False, False),
        (glimpse("From: x@y.example\n", calendar=True), True, True),
        (glimpse("From: x@y.example\n", report=True), True, True),
        (glimpse("From: MAILER-DAEMON@y.example\n"), True, True),
        (glimpse("From: us@p.example\nIn-Reply-To: <1@p.example>\n"), False, False),
        (glimpse(""), False, False),
    ],
)
def test_ours_is_told_from_the_headers(seen, inbox, junk):
    assert (is_ours(seen, KNOWN), is_ours(seen, KNOWN, junk=True)) == (inbox, junk)


def test_a_fetched_report_or_calendar_message_must_name_us():
    calendar = CalendarAnswer("REPLY", "U", 0, None, "ana@firma.example", "ACCEPTED")
    assert concerns_us(Reading(Kind.CALENDAR, calendar=calendar), KNOWN)
    assert not concerns_us(Reading(Kind.CALENDAR, calendar=calendar), Known(uid="V"))
    assert concerns_us(Reading(Kind.BOUNCE, original_message_id="<1@p.example>"), KNOWN)
    assert concerns_us(Reading(Kind.BOUNCE, recipients=(FailedRecipient("ana@firma.example", True),)), KNOWN)
    assert not concerns_us(Reading(Kind.BOUNCE, recipients=(FailedRecipient("x@y.example", True),)), KNOWN)
