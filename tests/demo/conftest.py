"""One invitation as a stakeholder receives it, written by hand so that these tests stand alone."""

from __future__ import annotations

from base64 import encodebytes

import pytest

from outreach.demo.replies.received import Received, receive
from outreach.model import Contact

UID = "6c1c7f0a-0000-4000-8000-000000000001@agency.example"
MESSAGE_ID = "<invitation.1@agency.example>"
ICS = f"""BEGIN:VCALENDAR
PRODID:-//Agency//Outreach//EN
VERSION:2.0
METHOD:REQUEST
BEGIN:VTIMEZONE
TZID:Europe/Bucharest
BEGIN:STANDARD
DTSTART:19971026T040000
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:19970330T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
END:VTIMEZONE
BEGIN:VEVENT
UID:{UID}
SEQUENCE:2
DTSTAMP:20200511T060000Z
DTSTART;TZID=Europe/Bucharest:20200610T100000
DTEND;TZID=Europe/Bucharest:20200610T133000
SUMMARY:Atelier despre târguri\\, piețe și alte locuri în care se întâlnesc oamenii orașului
LOCATION:online
ORGANIZER;CN=Agenția de Târguri:mailto:officer@agency.example
ATTENDEE;CN=Ioana Țăranu;PARTSTAT=NEEDS-ACTION;RSVP=TRUE:mailto:ioana@firma.example
END:VEVENT
END:VCALENDAR
""".replace("\n", "\r\n")
TEXT = """Bună ziua,

Vă invităm la atelier. Vă rugăm să răspundeți DA sau NU până marți.
"""


@pytest.fixture
def invitation() -> bytes:
    lines = [
        "From: =?utf-8?q?Agen=C8=9Bia_de_T=C3=A2rguri?= <officer@agency.example>",
        "To: ioana@firma.example",
        "Subject: =?utf-8?q?Invita=C8=9Bie=3A_atelier?=",
        "Date: Mon, 11 May 2020 09:00:05 +0300",
        f"Message-ID: {MESSAGE_ID}",
        "MIME-Version: 1.0",
        'Content-Type: multipart/alternative; boundary="b1"',
        "",
        "--b1",
        "Content-Type: text/plain; charset=UTF-8",
        "Content-Transfer-Encoding: base64",
        "",
        encodebytes(TEXT.encode()).decode().rstrip(),
        "--b1",
        "Content-Type: text/calendar; charset=UTF-8; method=REQUEST",
        "Content-Transfer-Encoding: base64",
        "",
        encodebytes(ICS.encode()).decode().rstrip(),
        "--b1--",
        "",
    ]
    return "\n".join(lines).replace("\n", "\r\n").encode()


@pytest.fixture
def received(invitation: bytes) -> Received:
    return receive(invitation)


@pytest.fixture
def ioana() -> Contact:
    return Contact("ioana@firma.example", "ioana@firma.example", "Ioana Țăranu", language="ro")
