"""Thunderbird's answer to an invitation: plain text and calendar side by side, and the calendar again as invite.ics."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from outreach.demo.replies import ical, mime
from outreach.demo.replies.received import CalendarReply
from outreach.model import Attendance

SUBJECTS = {
    "en": {Attendance.ATTENDING: "Accepted", Attendance.DECLINED: "Declined", Attendance.TENTATIVE: "Tentative"},
    "ro": {Attendance.ATTENDING: "Acceptat", Attendance.DECLINED: "Refuzat", Attendance.TENTATIVE: "Provizoriu"},
}
SENTENCES = {
    "en": {
        Attendance.ATTENDING: "{who} <{address}> has accepted your event invitation.",
        Attendance.DECLINED: "{who} <{address}> has declined your event invitation.",
        Attendance.TENTATIVE: "{who} <{address}> has accepted your event invitation tentatively.",
    },
    "ro": {
        Attendance.ATTENDING: "{who} <{address}> a acceptat invitația dumneavoastră.",
        Attendance.DECLINED: "{who} <{address}> a refuzat invitația dumneavoastră.",
        Attendance.TENTATIVE: "{who} <{address}> a acceptat provizoriu invitația dumneavoastră.",
    },
}


def reply(order: CalendarReply) -> bytes:
    """The message that Thunderbird sends at once when a button of the invitation bar is pressed."""
    key = mime.token("thunderbird", order.person.email, order.attendance, order.at)
    sentence = SENTENCES[order.language][order.attendance].format(who=order.person.name, address=order.person.email)
    note = f"\n\n{order.comment}" if order.comment else ""
    text = _ics(order)
    alternative = mime.group("alternative", f"------------{key[:24]}", [
        mime.leaf("text/plain; charset=UTF-8; format=flowed", f"{sentence}{note}\n", "8BIT"),
        mime.leaf("text/calendar; method=REPLY; charset=UTF-8", text, "8BIT"),
    ])  # fmt: skip
    attachment = mime.leaf(
        "application/ics; name=invite.ics", text, "8BIT",
        ("Content-Disposition", "attachment; filename=invite.ics"),
    )  # fmt: skip
    headers = [
        ("Message-ID", f"<{key[:8]}-{key[8:12]}-{key[12:16]}@{order.person.email.rpartition('@')[2]}>"),
        mime.date_line(order),
        ("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:68.0) Gecko/20100101 Thunderbird/68.8.0"),
        *mime.addresses(order.person, order.received),
        ("Subject", mime.words(f"{SUBJECTS[order.language][order.attendance]}: {order.event.summary}")),
    ]
    return mime.message(headers, mime.group("mixed", f"------------{key[8:]}", [alternative, attachment]))


def _ics(order: CalendarReply) -> str:
    event = order.event
    zone = event.zone or "UTC"
    starts, ends = (at.astimezone(ZoneInfo(zone)) for at in (event.starts, event.ends))
    return ical.calendar([
        "BEGIN:VCALENDAR",
        "PRODID:-//Mozilla.org/NONSGML Mozilla Calendar V1.1//EN",
        "VERSION:2.0",
        "METHOD:REPLY",
        "BEGIN:VEVENT",
        f"CREATED:{ical.utc(order.received.date)}",
        f"LAST-MODIFIED:{ical.utc(order.at)}",
        f"DTSTAMP:{ical.utc(order.at)}",
        f"UID:{event.uid}",
        f"SUMMARY:{ical.escaped(event.summary)}",
        f"ORGANIZER;CN={ical.quoted(event.organizer_name)}:mailto:{event.organizer}",
        f"ATTENDEE;CN={ical.quoted(order.person.name)};PARTSTAT={order.partstat};CUTYPE=INDIVIDUAL"
        f";ROLE=REQ-PARTICIPANT:mailto:{event.attendee}",
        f"DTSTART;TZID={zone}:{ical.local(starts)}",
        f"DTEND;TZID={zone}:{ical.local(ends)}",
        f"LOCATION:{ical.escaped(event.location)}",
        f"SEQUENCE:{event.sequence}",
        *([f"COMMENT:{ical.escaped(order.comment)}"] if order.comment else []),
        "TRANSP:OPAQUE",
        "END:VEVENT",
        "END:VCALENDAR",
    ])  # fmt: skip
