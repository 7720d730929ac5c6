"""The calendar's own copy of the invitation: a VCALENDAR with METHOD REQUEST or CANCEL (RFC 5545, RFC 5546, RFC 6047).

Only these two methods go out: Outlook cannot import PUBLISH or ADD (MS-STANOICAL §2.2.99). One ATTENDEE, the person
written to; the ORGANIZER is the mailbox that is read, as clients send their answers there and nowhere else.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

from outreach.compose.zones import vtimezone
from outreach.model import Person

PRODID = "-//Outreach//Event campaign//EN"
_OCTETS = 75
_NOT_TEXT = re.compile("[\x00-\x09\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_NOT_URI = re.compile("[\x00-\x1f\x7f-\x9f\ud800-\udfff\u2028\u2029]")
_TO_ENCODE = re.compile(r'[ "<>\\^`{|}]')


@dataclass(frozen=True, slots=True)
class Meeting:
    """Everything one VCALENDAR says but whom it is for; texts are already in their language.

    `starts` and `ends` are naive local times in `zone`; `stamp` is the DTSTAMP (any zone). `url` is where one joins, or
    the event's website; `conference` the join URL alone, with `conference_label` as its caption. Addresses are ready
    for the wire.
    """

    method: str
    uid: str
    sequence: int
    stamp: datetime
    starts: datetime
    ends: datetime
    zone: ZoneInfo
    summary: str
    organizer: Person
    description: str = ""
    location: str = ""
    url: str = ""
    conference: str = ""
    conference_label: str = ""


@dataclass(frozen=True, slots=True)
class Calendar:
    """A VCALENDAR in UTF-8, CRLF, folded at 75 octets, that lacks its one ATTENDEE."""

    method: str
    before: bytes
    after: bytes

    def to(self, attendee: Person, partstat: str = "NEEDS-ACTION") -> bytes:
        """The whole of it, for this person (address ready for the wire) with the answer their calendar gave so far."""
        rsvp = ";RSVP=TRUE" if self.method == "REQUEST" else ""
        line = (
            f"ATTENDEE{_common_name(attendee.name)};CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT"
            f";PARTSTAT={partstat}{rsvp}:mailto:{_uri(attendee.address)}"
        )
        return self.before + _folded(line) + self.after


def calendar_of(meeting: Meeting, rules: Callable[[ZoneInfo, int], tuple[str, ...] | None] = vtimezone) -> Calendar:
    """What is the same for everybody; the same meeting always gives the same bytes.

    `rules` is `vtimezone` or a memory of what it said.
    """
    if meeting.method not in {"REQUEST", "CANCEL"}:
        raise ValueError(f"METHOD {meeting.method} is never sent; REQUEST and CANCEL are")
    zone = rules(meeting.zone, meeting.starts.year)
    before = [
        "BEGIN:VCALENDAR",
        f"PRODID:{PRODID}",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        f"METHOD:{meeting.method}",
        *(zone or ()),
        "BEGIN:VEVENT",
        *_what_and_when(meeting, in_zone=bool(zone)),
        *_where(meeting),
        f"ORGANIZER{_common_name(meeting.organizer.name)}:mailto:{_uri(meeting.organizer.address)}",
    ]
    after = [
        "X-MICROSOFT-CDO-BUSYSTATUS:TENTATIVE",
        "X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY",
        "END:VEVENT",
        "END:VCALENDAR",
    ]
    return Calendar(meeting.method, _all_folded(before), _all_folded(after))


def _what_and_when(meeting: Meeting, *, in_zone: bool) -> list[str]:
    return [
        f"UID:{_text(meeting.uid)}",
        f"SEQUENCE:{meeting.sequence}",
        f"DTSTAMP:{_utc(meeting.stamp)}",
        _moment("DTSTART", meeting.starts, meeting.zone, in_zone=in_zone),
        _moment("DTEND", meeting.ends, meeting.zone, in_zone=in_zone),
        f"SUMMARY:{_text(meeting.summary)}",
        f"STATUS:{'CONFIRMED' if meeting.method == 'REQUEST' else 'CANCELLED'}",
        "TRANSP:OPAQUE",
        "CLASS:PUBLIC",
    ]


def _where(meeting: Meeting) -> list[str]:
    lines = []
    if meeting.description:
        lines.append(f"DESCRIPTION:{_text(meeting.description)}")
    if meeting.location:
        lines.append(f"LOCATION:{_text(meeting.location)}")
    if meeting.url:
        lines.append(f"URL:{_uri(meeting.url)}")
    if meeting.conference:
        label = f";LABEL={_quoted(meeting.conference_label)}" if meeting.conference_label else ""
        lines.append(f"CONFERENCE;VALUE=URI;FEATURE=AUDIO,VIDEO{label}:{_uri(meeting.conference)}")
    return lines


def _moment(name: str, local: datetime, zone: ZoneInfo, *, in_zone: bool) -> str:
    """A local time with its TZID; without a VTIMEZONE the same instant in UTC."""
    if in_zone:
        return f"{name};TZID={zone.key}:{local:%Y%m%dT%H%M%S}"
    return f"{name}:{_utc(local.replace(tzinfo=zone))}"


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _common_name(name: str) -> str:
    text = _quoted(name)
    return f";CN={text}" if text != '""' else ""


def _quoted(text: str) -> str:
    """A parameter's quoted value. A quote cannot be written (RFC 6868's ^' is shown as it stands by old clients)."""
    plain = " ".join(_one_line(text).replace('"', "").split(" ")).strip()
    return '"' + plain.replace("^", "^^") + '"'


def _one_line(text: str) -> str:
    return _NOT_TEXT.sub(" ", text).replace("\n", " ").replace("\u2028", " ").replace("\u2029", " ")


def _text(value: str) -> str:
    """TEXT of RFC 5545 §3.3.11: control characters dropped, the rest escaped."""
    lines = re.sub("\r\n?|[\u2028\u2029]", "\n", value)
    escaped = _NOT_TEXT.sub("", lines.replace("\t", " ")).replace("\\", "\\\\")
    return escaped.replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _uri(value: str) -> str:
    """A URI as it is; characters that RFC 3986 does not know are percent-encoded, control characters dropped."""
    return _TO_ENCODE.sub(lambda found: f"%{ord(found[0]):02X}", _NOT_URI.sub("", value.strip()))


def _all_folded(lines: Iterable[str]) -> bytes:
    return b"".join(_folded(line) for line in lines)


def _folded(line: str) -> bytes:
    """One content line with its CRLF, folded so that no line has over 75 octets and no character is split (§3.1)."""
    data = line.encode()
    if len(data) <= _OCTETS:
        return data + b"\r\n"
    out = []
    room = _OCTETS
    while len(data) > room:
        cut = room
        while data[cut] & 0xC0 == 0x80:
            cut -= 1
        out.append(data[:cut])
        data = data[cut:]
        room = _OCTETS - 1
    return b"\r\n ".join([*out, data]) + b"\r\n"
