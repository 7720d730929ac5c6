from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta, timezone
from email import message_from_bytes, policy
from email.message import EmailMessage
from types import ModuleType

import pytest
from icalendar import Calendar, Event

from outreach.demo.replies import apple, automatic, bounce, google, outlook, thunderbird
from outreach.demo.replies.received import CalendarReply, Received
from outreach.demo.replies.words import Client, Letter, answer
from outreach.model import Attendance, Contact

AT = datetime(2020, 5, 12, 14, 3, 21, tzinfo=timezone(timedelta(hours=3)))
CALENDARS = [google, outlook, apple, thunderbird]
TITLE = "Atelier despre târguri, piețe și alte locuri în care se întâlnesc oamenii orașului"


def parsed(raw: bytes) -> EmailMessage:
    message = message_from_bytes(raw, policy=policy.default)
    assert not message.defects
    assert all(not part.defects for part in message.walk())
    return message


def shape(message: EmailMessage) -> object:
    if message.is_multipart():
        return {message.get_content_subtype(): [shape(part) for part in message.iter_parts()]}
    return message.get_content_type()


def calendars(message: EmailMessage) -> list[Event]:
    kinds = {"text/calendar", "application/ics"}
    parts = [part.get_payload(decode=True) for part in message.walk() if part.get_content_type() in kinds]
    return [Calendar.from_ical(part).events[0] for part in parts]


def pressed(received: Received, person: Contact, attendance: Attendance, comment: str = "") -> CalendarReply:
    assert received.event is not None
    return CalendarReply(received.event, received, person, attendance, AT, comment)


@pytest.mark.parametrize("calendar", CALENDARS)
@pytest.mark.parametrize(
    ("attendance", "partstat"),
    [(Attendance.ATTENDING, "ACCEPTED"), (Attendance.DECLINED, "DECLINED"), (Attendance.TENTATIVE, "TENTATIVE")],
)
def test_a_calendar_echoes_the_event_and_says_the_decision(
    calendar: ModuleType, attendance: Attendance, partstat: str, received: Received, ioana: Contact
) -> None:
    message = parsed(calendar.reply(pressed(received, ioana, attendance)))
    for event in calendars(message):
        assert (event["UID"], event["SEQUENCE"]) == ("6c1c7f0a-0000-4000-8000-000000000001@agency.example", 2)
        assert event["DTSTAMP"].dt == AT
        assert event["SUMMARY"].endswith(TITLE)
        assert [a.params["PARTSTAT"] for a in event.attendees] == [partstat]
        assert [str(a).lower() for a in event.attendees] == ["mailto:ioana@firma.example"]
        if event["DTSTART"].params.get("TZID") != "GTB Standard Time":
            assert event.start == datetime(2020, 6, 10, 7, tzinfo=UTC)
    assert b"\r\r" not in calendar.reply(pressed(received, ioana, attendance))
    assert message["From"].addresses[0].addr_spec == "ioana@firma.example"
    assert message["To"].addresses[0].addr_spec == "officer@agency.example"


@pytest.mark.parametrize("calendar", CALENDARS)
def test_lines_of_a_calendar_are_folded_at_75_octets(calendar: ModuleType, received: Received, ioana: Contact) -> None:
    message = parsed(calendar.reply(pressed(received, ioana, Attendance.ATTENDING)))
    part = next(part for part in message.walk() if part.get_content_type() == "text/calendar")
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    assert payload.count(b"\n") == payload.count(b"\r\n")
    assert all(len(line) <= 75 and line.decode("utf-8") is not None for line in payload.split(b"\r\n"))


def test_google_answers_twice_with_different_organizers_and_says_it_is_automatic(
    received: Received, ioana: Contact
) -> None:
    message = parsed(google.reply(pressed(received, ioana, Attendance.DECLINED, "It's my day off")))
    assert shape(message) == {
        "mixed": [{"alternative": ["text/plain", "text/html", "text/calendar"]}, "application/ics"]
    }
    assert message["Auto-Submitted"] == "auto-generated"
    assert message["Sender"].addresses[0].addr_spec == "calendar-notification@google.com"
    inline, attached = calendars(message)
    assert inline["ORGANIZER"].params["CN"] != attached["ORGANIZER"].params["CN"]
    assert inline.attendees[0].params["X-RESPONSE-COMMENT"] == "It&#x27;s my day off"
    assert inline["DTSTART"].to_ical() == b"20200610T070000Z"


def test_outlook_names_no_organizer_and_puts_the_note_into_comment(received: Received, ioana: Contact) -> None:
    message = parsed(outlook.reply(pressed(received, ioana, Attendance.ATTENDING)))
    assert shape(message) == {"alternative": ["text/plain", "text/html", "text/calendar"]}
    [event] = calendars(message)
    assert "ORGANIZER" not in event
    assert event["COMMENT"] == "\n"
    assert event["COMMENT"].params["LANGUAGE"] == "ro-RO"
    assert str(message["Subject"]) == f"Acceptat: {TITLE}"


def test_apple_gives_no_method_parameter_and_nests_the_attachment(received: Received, ioana: Contact) -> None:
    message = parsed(apple.reply(pressed(received, ioana, Attendance.ATTENDING)))
    assert shape(message) == {"alternative": ["text/plain", {"mixed": ["text/html", "text/calendar", "text/html"]}]}
    part = next(part for part in message.walk() if part.get_content_type() == "text/calendar")
    assert part.get_param("method") is None
    assert part.get_content_disposition() == "attachment"


def test_thunderbird_attaches_the_calendar_again(received: Received, ioana: Contact) -> None:
    message = parsed(thunderbird.reply(pressed(received, ioana, Attendance.TENTATIVE)))
    assert shape(message) == {"mixed": [{"alternative": ["text/plain", "text/calendar"]}, "application/ics"]}
    inline, attached = calendars(message)
    assert inline.to_ical() == attached.to_ical()


@pytest.mark.parametrize("client", list(Client))
@pytest.mark.parametrize("language", ["ro", "en"])
def test_an_answer_in_words_quotes_the_original_and_refers_to_it(
    client: Client, language: str, received: Received
) -> None:
    person = Contact("ioana@firma.example", "ioana@firma.example", "Ioana Țăranu", language=language)
    message = parsed(answer(Letter(client, received, person, "Da, particip.", AT)))
    body = message.get_body(("plain",))
    assert body is not None
    text = body.get_content()
    assert text.startswith("Da, particip.")
    assert "Vă invităm la atelier." in text
    assert message["In-Reply-To"] == "<invitation.1@agency.example>"
    assert "<invitation.1@agency.example>" in message["References"]
    assert str(message["Subject"]) == "Re: Invitație: atelier"


@pytest.mark.parametrize("client", list(Client))
def test_an_out_of_office_notice_says_that_it_is_automatic(client: Client, received: Received, ioana: Contact) -> None:
    message = parsed(automatic.out_of_office(Letter(client, received, ioana, "Sunt plecată până pe 18 mai.", AT)))
    assert message["Auto-Submitted"].startswith("auto-replied")
    assert message["In-Reply-To"] == "<invitation.1@agency.example>"


def test_a_bounce_names_the_address_and_the_message_that_came_back(invitation: bytes) -> None:
    raw = bounce.not_delivered(invitation, "officer@agency.example", "nobody@firma.example", "mx.demo.example", AT)
    message = parsed(raw)
    assert shape(message) == {"report": ["text/plain", {"delivery-status": ["text/plain"] * 2}, "text/rfc822-headers"]}
    assert b"Final-Recipient: rfc822; nobody@firma.example\r\n" in raw
    assert b"Message-ID: <invitation.1@agency.example>" in raw
    assert b"Status: 5.1.1" in raw


@pytest.mark.parametrize("write", [google.reply, outlook.reply, apple.reply, thunderbird.reply])
def test_the_same_facts_give_the_same_bytes(
    write: Callable[[CalendarReply], bytes], received: Received, ioana: Contact
) -> None:
    order = pressed(received, ioana, Attendance.ATTENDING)
    assert write(order) == write(order)
