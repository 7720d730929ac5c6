"""What a BODYSTRUCTURE gives away."""

from __future__ import annotations

import pytest
from imapclient.response_parser import parse_fetch_response

from outreach.transport.structure import has_calendar, is_report

TEXT = '("TEXT" "PLAIN" ("CHARSET" "UTF-8") NIL NIL "7BIT" 10 1)'
CALENDAR = '("text" "Calendar" ("method" "REPLY") NIL NIL "8bit" 77 3)'
ATTACHED = '("application" "ICS" ("name" "invite.ics") NIL NIL "base64" 77)'
STATUS = '("message" "delivery-status" NIL NIL NIL "7bit" 100)'
ENVELOPE = f"({' '.join(['NIL'] * 10)})"
INNER = f'("message" "rfc822" NIL NIL NIL "7bit" 900 {ENVELOPE} ({TEXT}{CALENDAR} "mixed") 9)'


@pytest.mark.parametrize(
    ("structure", "calendar", "report"),
    [
        (TEXT, False, False),
        (CALENDAR, True, False),
        (f'({TEXT}{CALENDAR} "ALTERNATIVE")', True, False),
        (f'(({TEXT}{CALENDAR} "alternative"){ATTACHED} "mixed")', True, False),
        (f'({TEXT}{ATTACHED} "mixed")', True, False),
        (f'({TEXT}{STATUS} "REPORT" ("report-type" "delivery-status"))', False, True),
        (f'({TEXT} "report" ("report-type" "disposition-notification"))', False, True),
        (f'(({TEXT}{STATUS} "mixed"){TEXT} "mixed")', False, True),
        (f'({TEXT}{INNER} "mixed")', False, False),
        ('(NIL NIL NIL NIL NIL "7bit" 0)', False, False),
    ],
)
def test_calendars_and_reports_are_seen(structure: str, calendar: bool, report: bool):
    row = parse_fetch_response([f"1 (UID 7 BODYSTRUCTURE {structure})".encode()])[7]
    body = row[b"BODYSTRUCTURE"]
    assert (has_calendar(body), is_report(body)) == (calendar, report)
