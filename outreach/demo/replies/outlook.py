"""Outlook's and Exchange's answer to an invitation.

Its habits (MS-OXCICAL, MS-OXCMAIL 2.1.3.3.8.2): text/calendar as the last alternative and no attachment; no ORGANIZER;
the note in COMMENT;LANGUAGE=…, a mere line end where there is none; a localised prefix before SUMMARY and Subject;
Windows names of time zones.
"""

from __future__ import annotations

import html
from zoneinfo import ZoneInfo

from outreach.demo.replies import ical, mime
from outreach.demo.replies.received import CalendarReply
from outreach.model import Attendance

PREFIXES = {
    "en": {Attendance.ATTENDING: "Accepted: ", Attendance.DECLINED: "Declined: ", Attendance.TENTATIVE: "Tentative: "},
    "ro": {Attendance.ATTENDING: "Acceptat: ", Attendance.DECLINED: "Refuzat: ", Attendance.TENTATIVE: "Provizoriu: "},
}
_LOCALES = {"en": "en-GB", "ro": "ro-RO"}
_BUSY = {Attendance.ATTENDING: "BUSY", Attendance.DECLINED: "FREE", Attendance.TENTATIVE: "TENTATIVE"}
_ZONE = ZoneInfo("Europe/Bucharest")
# The zone as Exchange writes it for Romania: Windows name, 1601, yearly rules.
_VTIMEZONE = """BEGIN:VTIMEZONE
TZID:GTB Standard Time
BEGIN:STANDARD
DTSTART:16010101T040000
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=10
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:16010101T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0300
RRULE:FREQ=YEARLY;INTERVAL=1;BYDAY=-1SU;BYMONTH=3
END:DAYLIGHT
END:VTIMEZONE"""


def reply(order: CalendarReply) -> bytes:
    """The message that Outlook sends when "send the response now" (or "edit the response") is chosen."""
    key = mime.token("outlook", order.person.email, order.attendance, order.at)
    paragraphs = html.escape(order.comment).replace("\n", "<br>\r\n")
    page = f'<html><head><meta charset="utf-8"></head><body>{paragraphs}</body></html>\n'
    parts = [
        mime.leaf('text/plain; charset="utf-8"', f"{order.comment}\n", "quoted-printable"),
        mime.leaf('text/html; charset="utf-8"', page, "quoted-printable"),
        mime.leaf('text/calendar; charset="utf-8"; method=REPLY', _ics(order), "base64"),
    ]
    return mime.message(_headers(order, key), mime.group("alternative", f"_000_{key[:24].upper()}_", parts))


def _headers(order: CalendarReply, key: str) -> list[tuple[str, str]]:
    host = order.person.email.rpartition("@")[2]
    locale = _LOCALES[order.language]
    return [
        *mime.addresses(order.person, order.received),
        ("Subject", mime.words(PREFIXES[order.language][order.attendance] + order.event.summary)),
        ("Thread-Topic", mime.words(order.event.summary)),
        mime.date_line(order),
        ("Message-ID", f"<{key.upper()}@EX01.{host}>"),
        ("References", order.received.message_id),
        ("In-Reply-To", order.received.message_id),
        ("Accept-Language", f"{locale}, en-US"),
        ("Content-Language", locale),
        ("X-MS-Has-Attach", ""),
        ("X-MS-TNEF-Correlator", ""),
    ]


def _ics(order: CalendarReply) -> str:
    event, locale = order.event, _LOCALES[order.language]
    summary = PREFIXES[order.language][order.attendance] + event.summary
    return ical.calendar([
        "BEGIN:VCALENDAR",
        "METHOD:REPLY",
        "PRODID:Microsoft Exchange Server 2010",
        "VERSION:2.0",
        *_VTIMEZONE.splitlines(),
        "BEGIN:VEVENT",
        f"ATTENDEE;PARTSTAT={order.partstat};CN={ical.quoted(order.person.name or order.person.email)}"
        f":mailto:{event.attendee}",
        f"COMMENT;LANGUAGE={locale}:{ical.escaped(order.comment + chr(10))}",
        f"UID:{event.uid}",
        f"SUMMARY;LANGUAGE={locale}:{ical.escaped(summary)}",
        f"DTSTART;TZID=GTB Standard Time:{ical.local(event.starts.astimezone(_ZONE))}",
        f"DTEND;TZID=GTB Standard Time:{ical.local(event.ends.astimezone(_ZONE))}",
        "CLASS:PUBLIC",
        "PRIORITY:5",
        f"DTSTAMP:{ical.utc(order.at)}",
        "TRANSP:OPAQUE",
        "STATUS:CONFIRMED",
        f"SEQUENCE:{event.sequence}",
        f"LOCATION;LANGUAGE={locale}:{ical.escaped(event.location)}",
        f"X-MICROSOFT-CDO-APPT-SEQUENCE:{event.sequence}",
        f"X-MICROSOFT-CDO-BUSYSTATUS:{_BUSY[order.attendance]}",
        "X-MICROSOFT-CDO-INTENDEDSTATUS:BUSY",
        "X-MICROSOFT-CDO-ALLDAYEVENT:FALSE",
        "X-MICROSOFT-CDO-IMPORTANCE:1",
        "X-MICROSOFT-CDO-INSTTYPE:0",
        "X-MICROSOFT-DISALLOW-COUNTER:FALSE",
        "END:VEVENT",
        "END:VCALENDAR",
    ])  # fmt: skip
