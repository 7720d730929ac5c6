"""What a message's calendar part says, read by icalendar: the fields that people's calendars go by."""

from __future__ import annotations

import email
import email.policy
from dataclasses import dataclass
from datetime import UTC, datetime

import icalendar


@dataclass(frozen=True)
class Fields:
    method: str
    uid: str
    sequence: int
    stamp: datetime
    start: datetime
    end: datetime
    summary: str
    location: str
    status: str
    attendee: str
    partstat: str
    rsvp: str


def calendar_bytes_of(mime: bytes) -> bytes:
    """The text/calendar part of a message, decoded."""
    message = email.message_from_bytes(mime, policy=email.policy.default)
    [part] = [part for part in message.walk() if part.get_content_type() == "text/calendar"]
    payload = part.get_payload(decode=True)
    assert isinstance(payload, bytes)
    return payload


def calendar_of(mime: bytes) -> Fields:
    calendar = icalendar.Calendar.from_ical(calendar_bytes_of(mime))
    [event] = calendar.walk("VEVENT")
    [attendee] = event.attendees
    return Fields(
        str(calendar["METHOD"]),
        str(event["UID"]),
        int(event["SEQUENCE"]),
        event["DTSTAMP"].dt,
        event["DTSTART"].dt.astimezone(UTC),
        event["DTEND"].dt.astimezone(UTC),
        str(event["SUMMARY"]),
        str(event.get("LOCATION", "")),
        str(event["STATUS"]),
        attendee.removeprefix("mailto:"),
        attendee.params["PARTSTAT"],
        attendee.params.get("RSVP", ""),
    )
