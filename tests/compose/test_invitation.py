from __future__ import annotations

import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import icalendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.compose.invitation import Meeting, calendar_of
from outreach.model import Person

MEETING = Meeting(
    method="REQUEST",
    uid="5b0f3a52-6a0e-4d1c-9d6e-0a1b2c3d4e5f@primaria.example",
    sequence=2,
    stamp=datetime(2020, 5, 11, 6, 0, tzinfo=UTC),
    starts=datetime.fromisoformat("2020-06-10T10:00"),
    ends=datetime.fromisoformat("2020-06-10T13:30"),
    zone=ZoneInfo("Europe/Bucharest"),
    summary="Atelier online ECoC-SME: inovare, cultură și întreprinderi mici; rezultatele atelierelor locale",
    organizer=Person("Municipiul Timișoara", "comunicare@primaria.example"),
    description="Join: https://zoom.example/j/123?pwd=a,b;c\nMeeting ID: 123 456 789",
    location="https://zoom.example/j/123?pwd=a,b;c",
    url="https://zoom.example/j/123?pwd=a,b;c",
    conference="https://zoom.example/j/123?pwd=a,b;c",
    conference_label="Atelier: online",
)
ATTENDEE = Person("Ștefan Pop", "stefan.pop@firma.example")
PLAIN = st.text(st.characters(blacklist_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=200)


def calendar_bytes(meeting: Meeting, attendee: Person = ATTENDEE) -> bytes:
    return calendar_of(meeting).to(attendee)


def event_of(data: bytes) -> icalendar.Event:
    (event,) = icalendar.Calendar.from_ical(data).walk("VEVENT")
    assert not event.errors
    return event


def check_bytes(data: bytes) -> None:
    lines = data.split(b"\r\n")
    assert lines.pop() == b""
    for line in lines:
        assert len(line) <= 75
        line.decode("utf-8")
        assert b"\r" not in line
        assert b"\n" not in line


def test_a_request_says_everything_a_client_needs() -> None:
    data = calendar_bytes(MEETING)
    check_bytes(data)
    calendar = icalendar.Calendar.from_ical(data)
    assert (calendar["METHOD"], calendar["VERSION"], calendar["CALSCALE"]) == ("REQUEST", "2.0", "GREGORIAN")
    event = event_of(data)
    assert event["UID"] == MEETING.uid
    assert event["SEQUENCE"] == 2
    assert event["DTSTAMP"].dt == MEETING.stamp
    assert event["DTSTART"].params["TZID"] == "Europe/Bucharest"
    assert event["DTSTART"].dt.astimezone(UTC) == datetime(2020, 6, 10, 7, 0, tzinfo=UTC)
    assert event["DTEND"].dt.astimezone(UTC) == datetime(2020, 6, 10, 10, 30, tzinfo=UTC)
    assert event["SUMMARY"] == MEETING.summary
    assert event["DESCRIPTION"] == MEETING.description
    assert event["LOCATION"] == event["URL"] == MEETING.url
    assert event["CONFERENCE"] == MEETING.conference
    assert event["CONFERENCE"].params["FEATURE"] == ["AUDIO", "VIDEO"]
    assert (event["STATUS"], event["TRANSP"], event["CLASS"]) == ("CONFIRMED", "OPAQUE", "PUBLIC")
    assert event["X-MICROSOFT-CDO-BUSYSTATUS"] == "TENTATIVE"
    assert event["X-MICROSOFT-CDO-INTENDEDSTATUS"] == "BUSY"


def test_the_people_are_the_organizer_and_the_one_attendee() -> None:
    event = event_of(calendar_bytes(MEETING))
    organizer, (attendee,) = event["ORGANIZER"], event.attendees
    assert organizer == "mailto:comunicare@primaria.example"
    assert organizer.params["CN"] == "Municipiul Timișoara"
    assert attendee == "mailto:stefan.pop@firma.example"
    assert dict(attendee.params) == {
        "CN": "Ștefan Pop",
        "CUTYPE": "INDIVIDUAL",
        "ROLE": "REQ-PARTICIPANT",
        "PARTSTAT": "NEEDS-ACTION",
        "RSVP": "TRUE",
    }


def test_a_cancellation_keeps_what_names_the_event() -> None:
    data = calendar_bytes(replace(MEETING, method="CANCEL", sequence=3))
    calendar, event = icalendar.Calendar.from_ical(data), event_of(data)
    assert calendar["METHOD"] == "CANCEL"
    assert (event["UID"], event["SEQUENCE"], event["STATUS"]) == (MEETING.uid, 3, "CANCELLED")
    assert [str(a) for a in event.attendees] == ["mailto:stefan.pop@firma.example"]
    assert "RSVP" not in event.attendees[0].params


def test_the_zone_has_one_standard_and_one_daylight_rule() -> None:
    data = calendar_bytes(MEETING)
    assert data.count(b"BEGIN:STANDARD") == data.count(b"BEGIN:DAYLIGHT") == data.count(b"BEGIN:VTIMEZONE") == 1
    assert data.count(b"RRULE:FREQ=YEARLY") == 2


@pytest.mark.parametrize("name", ["Africa/Casablanca", "UTC"])
def test_times_are_in_utc_where_no_rule_describes_the_zone(name: str) -> None:
    data = calendar_bytes(replace(MEETING, zone=ZoneInfo(name)))
    assert b"VTIMEZONE" not in data
    hours = {"Africa/Casablanca": b"DTSTART:20200610T090000Z", "UTC": b"DTSTART:20200610T100000Z"}
    assert hours[name] in data


def test_only_request_and_cancel_are_sent() -> None:
    with pytest.raises(ValueError, match="PUBLISH"):
        calendar_bytes(replace(MEETING, method="PUBLISH"))


def test_the_same_meeting_gives_the_same_bytes() -> None:
    assert calendar_bytes(MEETING) == calendar_bytes(MEETING)


def test_quotes_and_control_characters_leave_a_name() -> None:
    data = calendar_bytes(MEETING, Person('Ana "Anca"\r\nX-EVIL:1\x00;Pop', "a@b.example"))
    assert b"X-EVIL:1" not in data.split(b"\r\n")
    assert event_of(data).attendees[0].params["CN"] == "Ana Anca  X-EVIL:1 ;Pop"


# icalendar reads a backslash in a parameter as an escape; RFC 5545 §3.2 knows none there.
@given(PLAIN, PLAIN.filter(lambda name: "\\" not in name), PLAIN)
def test_any_text_is_read_back_as_it_was(summary: str, name: str, place: str) -> None:
    data = calendar_bytes(replace(MEETING, summary=summary, location=place), Person(name, "a@b.example"))
    check_bytes(data)
    event = event_of(data)
    assert event["SUMMARY"] == summary
    assert event.get("LOCATION", "") == place
    assert event.attendees[0].params.get("CN", "") == name.replace('"', "").strip()


@pytest.mark.parametrize(
    "meeting", [MEETING, replace(MEETING, method="CANCEL"), replace(MEETING, zone=ZoneInfo("UTC"))]
)
def test_a_second_library_finds_no_fault(meeting: Meeting) -> None:
    check = (
        "import sys, vobject, warnings\n"
        "root = vobject.readOne(sys.stdin.buffer.read().decode())\n"
        "assert root.validate(raiseException=True)\n"
        "e = root.vevent\n"
        "print(e.dtstart.value.utctimetuple()[:5], e.uid.value, e.sequence.value, e.attendee.value)\n"
    )
    # In a process of its own: vobject remembers time zones from one calendar to the next (vobject#153).
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", check], input=calendar_bytes(meeting), capture_output=True
    )
    assert done.returncode == 0, done.stderr.decode()
    hour = 10 if meeting.zone.key == "UTC" else 7
    assert done.stdout.decode().strip() == f"(2020, 6, 10, {hour}, 0) {meeting.uid} 2 mailto:stefan.pop@firma.example"
