"""Google Calendar's answer to an invitation.

Its habits: the same REPLY twice (inline and as invite.ics), sent on the attendee's behalf and marked as automatic;
times in UTC; the note in X-RESPONSE-COMMENT with HTML entities; another ORGANIZER in the attachment.
"""

from __future__ import annotations

import html

from babel.dates import format_datetime
from babel.dates import format_time as clock_time

from outreach.demo.replies import ical, mime
from outreach.demo.replies.received import CalendarReply
from outreach.model import Attendance

SUBJECTS = {
    "en": {
        Attendance.ATTENDING: "Accepted",
        Attendance.DECLINED: "Declined",
        Attendance.TENTATIVE: "Maybe",
    },
    "ro": {
        Attendance.ATTENDING: "Acceptat",
        Attendance.DECLINED: "Refuzat",
        Attendance.TENTATIVE: "Poate",
    },
}
SENTENCES = {
    "en": {
        Attendance.ATTENDING: "{who} has accepted this invitation.",
        Attendance.DECLINED: "{who} has declined this invitation.",
        Attendance.TENTATIVE: '{who} has replied "Maybe" to this invitation.',
    },
    "ro": {
        Attendance.ATTENDING: "{who} a acceptat această invitație.",
        Attendance.DECLINED: "{who} a refuzat această invitație.",
        Attendance.TENTATIVE: "{who} a răspuns „Poate” la această invitație.",
    },
}


def reply(order: CalendarReply) -> bytes:
    """The message that Google sends when a button is pressed in Gmail or in the calendar."""
    key = mime.token("google", order.person.email, order.attendance, order.at)
    inline = _ics(order, order.event.organizer, order.event.organizer_name)
    attached = _ics(order, order.received.sender, order.received.sender)
    alternative = mime.group("alternative", f"000000000000{key[:16]}", [
        mime.leaf('text/plain; charset="UTF-8"; format=flowed; delsp=yes', _text(order), "base64"),
        mime.leaf('text/html; charset="UTF-8"', _html(order), "quoted-printable"),
        mime.leaf("text/calendar; charset=UTF-8; method=REPLY", inline, "quoted-printable"),
    ])  # fmt: skip
    attachment = mime.leaf(
        'application/ics; name="invite.ics"', attached, "base64",
        ("Content-Disposition", 'attachment; filename="invite.ics"'),
    )  # fmt: skip
    return mime.message(_headers(order, key), mime.group("mixed", f"000000000000{key[16:]}", [alternative, attachment]))


def _headers(order: CalendarReply, key: str) -> list[tuple[str, str]]:
    person = order.person
    return [
        ("Reply-To", mime.mailbox(person.name, person.email)),
        ("Sender", "Google Calendar <calendar-notification@google.com>"),
        ("Auto-Submitted", "auto-generated"),
        ("Message-ID", f"<calendar-{key}@google.com>"),
        mime.date_line(order),
        ("Subject", mime.words(_subject(order))),
        *mime.addresses(person, order.received),
    ]


def _subject(order: CalendarReply) -> str:
    label = SUBJECTS[order.language][order.attendance]
    return f"{label}: {order.event.summary} @ {_when(order)} ({order.event.organizer})"


def _when(order: CalendarReply) -> str:
    locale = "ro" if order.language == "ro" else "en_GB"
    day = format_datetime(order.event.starts, "EEE d MMM y", locale=locale)
    ends = clock_time(order.event.ends, "HH:mm", locale=locale)
    return f"{day} {clock_time(order.event.starts, 'HH:mm', locale=locale)} - {ends} (UTC)"


def _text(order: CalendarReply) -> str:
    sentence = SENTENCES[order.language][order.attendance].format(who=order.person.name or order.person.email)
    note = f'\n"{order.comment}"\n' if order.comment else ""
    return f"{sentence}\n{note}\n{order.event.summary}\n{_when(order)}\n{order.event.location}\n"


def _html(order: CalendarReply) -> str:
    paragraphs = "".join(f"<p>{html.escape(line)}</p>" for line in _text(order).splitlines() if line)
    return f'<html><body><div itemscope itemtype="http://schema.org/InformAction">{paragraphs}</div></body></html>\n'


def _ics(order: CalendarReply, organizer: str, organizer_name: str) -> str:
    event, person = order.event, order.person
    note = f";X-RESPONSE-COMMENT={ical.quoted(html.escape(order.comment))}" if order.comment else ""
    return ical.calendar([
        "BEGIN:VCALENDAR",
        "PRODID:-//Google Inc//Google Calendar 70.9054//EN",
        "VERSION:2.0",
        "CALSCALE:GREGORIAN",
        "METHOD:REPLY",
        "BEGIN:VEVENT",
        f"DTSTART:{ical.utc(event.starts)}",
        f"DTEND:{ical.utc(event.ends)}",
        f"DTSTAMP:{ical.utc(order.at)}",
        f"ORGANIZER;CN={ical.quoted(organizer_name or organizer)}:mailto:{organizer}",
        f"UID:{event.uid}",
        f"ATTENDEE;CUTYPE=INDIVIDUAL;ROLE=REQ-PARTICIPANT;PARTSTAT={order.partstat}"
        f";CN={ical.quoted(person.name or person.email)};X-NUM-GUESTS=0{note}:mailto:{event.attendee}",
        f"CREATED:{ical.utc(order.received.date)}",
        f"LAST-MODIFIED:{ical.utc(order.at)}",
        f"LOCATION:{ical.escaped(event.location)}",
        f"SEQUENCE:{event.sequence}",
        "STATUS:CONFIRMED",
        f"SUMMARY:{ical.escaped(event.summary)}",
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
    ])  # fmt: skip
