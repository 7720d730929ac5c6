"""A message as the person who gets it sees it: its text, and the invitation in it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from email import message_from_bytes, policy
from email.message import EmailMessage
from email.utils import parseaddr, parsedate_to_datetime

from icalendar import Calendar

from outreach.model import Attendance, Contact


@dataclass(frozen=True, slots=True)
class Event:
    """The VEVENT of an invitation; instants in UTC, `zone` is the TZID that DTSTART carried ("" for UTC times)."""

    uid: str
    sequence: int
    summary: str
    location: str
    starts: datetime
    ends: datetime
    zone: str
    organizer: str
    organizer_name: str
    attendee: str


@dataclass(frozen=True, slots=True)
class Received:
    """What a stakeholder's mail program keeps of one message; `event` is None where it carried no invitation.

    `test` is true for a marked copy, to which no answer counts.
    """

    message_id: str
    references: str
    subject: str
    sender: str
    sender_name: str
    recipient: str
    date: datetime
    text: str
    event: Event | None
    test: bool = False


@dataclass(frozen=True, slots=True)
class CalendarReply:
    """A button pressed in a calendar: by whom, on which invitation, what, when, and with which note."""

    event: Event
    received: Received
    person: Contact
    attendance: Attendance
    at: datetime
    comment: str = ""

    @property
    def partstat(self) -> str:
        """The PARTSTAT of the decision (RFC 5545 §3.2.12)."""
        return PARTSTATS[self.attendance]

    @property
    def language(self) -> str:
        """The language of the person's programs: Romanian, or else English."""
        return "ro" if self.person.language.startswith("ro") else "en"


PARTSTATS = {
    Attendance.ATTENDING: "ACCEPTED",
    Attendance.DECLINED: "DECLINED",
    Attendance.TENTATIVE: "TENTATIVE",
}


def receive(raw: bytes) -> Received:
    """Reads one of our own outgoing messages the way a mail program does."""
    message = message_from_bytes(raw, policy=policy.default)
    name, sender = parseaddr(str(message["From"]))
    text = message.get_body(("plain",))
    return Received(
        message_id=str(message["Message-ID"]),
        references=str(message["References"] or ""),
        subject=str(message["Subject"]),
        sender=sender,
        sender_name=name,
        recipient=parseaddr(str(message["To"]))[1],
        date=parsedate_to_datetime(str(message["Date"])),
        text=text.get_content().replace("\r\n", "\n") if text else "",
        event=_event(message),
        test="X-Outreach-Test" in message,
    )


def _event(message: EmailMessage) -> Event | None:
    for part in message.walk():
        if part.get_content_type() == "text/calendar" and part.get_param("method") == "REQUEST":
            payload = part.get_payload(decode=True)
            return _vevent(payload if isinstance(payload, bytes) else b"")
    return None


def _vevent(ics: bytes) -> Event:
    vevent = Calendar.from_ical(ics).events[0]
    attendee, organizer = vevent.attendees[0], vevent["ORGANIZER"]
    return Event(
        uid=str(vevent["UID"]),
        sequence=int(vevent.get("SEQUENCE", 0)),
        summary=str(vevent.get("SUMMARY", "")),
        location=str(vevent.get("LOCATION", "")),
        starts=_instant(vevent.start),
        ends=_instant(vevent.end),
        zone=str(vevent["DTSTART"].params.get("TZID", "")),
        organizer=_address(str(organizer)),
        organizer_name=str(organizer.params.get("CN", "")),
        attendee=_address(str(attendee)),
    )


def _instant(value: object) -> datetime:
    if not isinstance(value, datetime):
        raise TypeError(f"a time was expected, not {value!r}")
    return value.astimezone(UTC)


def _address(uri: str) -> str:
    return uri[len("mailto:") :] if uri.lower().startswith("mailto:") else uri
