"""Apple Mail's and Calendar's answer to an invitation.

Its habits: no method parameter on the calendar part, which is an attachment inside a mixed inside the alternative;
quoted-printable down to the line ends; the whole event echoed with ORGANIZER.
"""

from __future__ import annotations

import binascii
import html
from zoneinfo import ZoneInfo

from outreach.demo.replies import ical, mime
from outreach.demo.replies.received import CalendarReply
from outreach.model import Attendance

SUBJECTS = {
    "en": {
        Attendance.ATTENDING: "Event accepted",
        Attendance.DECLINED: "Event declined",
        Attendance.TENTATIVE: "Event maybe",
    },
    "ro": {Attendance.ATTENDING: "Acceptat", Attendance.DECLINED: "Refuzat", Attendance.TENTATIVE: "Poate"},
}
SENTENCES = {
    "en": {
        Attendance.ATTENDING: "{who} has accepted your invitation to the event: {what}.",
        Attendance.DECLINED: "{who} has declined your invitation to the event: {what}.",
        Attendance.TENTATIVE: "{who} has marked your invitation as maybe: {what}.",
    },
    "ro": {
        Attendance.ATTENDING: "{who} a acceptat invitația dvs. la evenimentul: {what}.",
        Attendance.DECLINED: "{who} a refuzat invitația dvs. la evenimentul: {what}.",
        Attendance.TENTATIVE: "{who} a marcat cu „poate” invitația dvs.: {what}.",
    },
}


def reply(order: CalendarReply) -> bytes:
    """The message that a Mac's Calendar hands to Mail."""
    key = mime.token("apple", order.person.email, order.attendance, order.at).upper()
    sentence = SENTENCES[order.language][order.attendance].format(
        who=order.person.name or order.person.email, what=order.event.summary
    )
    page = (
        f'<html><body style="word-wrap: break-word; -webkit-nbsp-mode: space;">{html.escape(sentence)}</body></html>\n'
    )
    tail = '<html><body style="word-wrap: break-word;"><div><br></div></body></html>\n'
    nested = mime.group("mixed", f"Apple-Mail-2-{key[:9]}", [
        mime.leaf("text/html;\r\n\tcharset=utf-8", page, "quoted-printable"),
        _attachment(order),
        mime.leaf("text/html;\r\n\tcharset=us-ascii", tail, "7bit"),
    ])  # fmt: skip
    plain = mime.leaf("text/plain;\r\n\tcharset=utf-8", sentence + "\n", "quoted-printable")
    headers = [
        *mime.addresses(order.person, order.received),
        ("Subject", mime.words(f"{SUBJECTS[order.language][order.attendance]}: {order.event.summary}")),
        ("Message-Id", f"<{_uuid(key)}@{order.person.email.rpartition('@')[2]}>"),
        mime.date_line(order),
        ("X-Mailer", "Apple Mail (2.3608.80.23.2.2)"),
    ]
    return mime.message(headers, mime.group("alternative", f"Apple-Mail-1-{key[:9]}", [plain, nested]))


def _attachment(order: CalendarReply) -> mime.Part:
    """The calendar part: its line ends are part of the data, so they are encoded too."""
    name = f"iCal-{order.at:%Y%m%d-%H%M%S}.ics"
    body = b"\r\n".join(binascii.b2a_qp(_ics(order).encode(), istext=False).splitlines())
    return mime.Part(
        (
            ("Content-Disposition", f"attachment;\r\n\tfilename={name}"),
            ("Content-Type", f'text/calendar;\r\n\tx-unix-mode=0644;\r\n\tname="{name}"'),
            ("Content-Transfer-Encoding", "quoted-printable"),
        ),
        body,
    )


def _ics(order: CalendarReply) -> str:
    event = order.event
    zone = event.zone or "UTC"
    starts, ends = (at.astimezone(ZoneInfo(zone)) for at in (event.starts, event.ends))
    return ical.calendar([
        "BEGIN:VCALENDAR",
        "CALSCALE:GREGORIAN",
        "VERSION:2.0",
        "METHOD:REPLY",
        "PRODID:-//Apple Inc.//Mac OS X 10.15.5//EN",
        "BEGIN:VEVENT",
        f"CREATED:{ical.utc(order.received.date)}",
        f"UID:{event.uid}",
        f"DTEND;TZID={zone}:{ical.local(ends)}",
        f"ATTENDEE;CN={ical.quoted(order.person.name or order.person.email)};CUTYPE=INDIVIDUAL"
        f";EMAIL={ical.quoted(event.attendee)};PARTSTAT={order.partstat};ROLE=REQ-PARTICIPANT:mailto:{event.attendee}",
        f"SUMMARY:{ical.escaped(event.summary)}",
        f"LAST-MODIFIED:{ical.utc(order.at)}",
        f"DTSTART;TZID={zone}:{ical.local(starts)}",
        f"DTSTAMP:{ical.utc(order.at)}",
        f"ORGANIZER;CN={ical.quoted(event.organizer_name)}:mailto:{event.organizer}",
        f"LOCATION:{ical.escaped(event.location)}",
        f"SEQUENCE:{event.sequence}",
        *([f"COMMENT:{ical.escaped(order.comment)}"] if order.comment else []),
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
    ])  # fmt: skip


def _uuid(key: str) -> str:
    return "-".join((key[:8], key[8:12], key[12:16], key[16:20], key[20:]))
