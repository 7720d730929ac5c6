"""Calendar answers: finds the iTIP part of a message and says what it means (RFC 5546, RFC 6047).

Whatever is not a clean REPLY of one attendee about our event is held for a person, with the reason.
"""

from __future__ import annotations

import html
import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from types import MappingProxyType
from urllib.parse import unquote

from outreach.addresses import normalise
from outreach.model import Attendance, CalendarAnswer, Kind, Person, Reading
from outreach.reading.anatomy import Mail
from outreach.reading.contentlines import Component, Property, TooLarge, read_calendars
from outreach.reading.known import Known
from outreach.reading.parts import Part

_PARTSTAT = MappingProxyType(
    {
        "ACCEPTED": Attendance.ATTENDING,
        "DECLINED": Attendance.DECLINED,
        "TENTATIVE": Attendance.TENTATIVE,
        "DELEGATED": Attendance.DELEGATED,
        "NEEDS-ACTION": None,
    }
)
_METHODS = MappingProxyType(
    {
        "COUNTER": "it proposes another time",
        "REFRESH": "it asks for the current invitation",
        "CANCEL": "it says that the event is cancelled, which only the organizer can; perhaps the sender declines",
        "REQUEST": "it is an invitation, not an answer",
        "PUBLISH": "it is a published event, not an answer",
        "ADD": "it adds dates to an event, it is no answer",
        "DECLINECOUNTER": "it refuses a proposal, it is no answer",
    }
)
_CALENDAR_TYPES = frozenset({"text/calendar", "application/ics", "text/x-vcalendar", "application/calendar"})
_ENCLOSED = ("message/rfc822", "message/global", "multipart/report", "message/partial")
_STAMP = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z?")
MAX_SEQUENCE = 2**31 - 1


@dataclass(frozen=True, slots=True)
class _Found:
    """One calendar of the message; `method` is the property's, `claimed` the Content-Type parameter's."""

    calendar: Component
    method: str
    claimed: str


def calendar_parts(mail: Mail) -> list[Part]:
    """The parts that may hold iTIP, best first: by type, with a method; `.ics` files by name last (RFC 6047 §2.4).

    What stands in a returned or forwarded message is not looked at: that is our own invitation coming back.
    """
    found = [part for part in mail.parts if not part.is_container and not part.inside(*_ENCLOSED)]
    found = [
        part for part in found if part.content_type in _CALENDAR_TYPES or part.filename.casefold().endswith(".ics")
    ]
    return sorted(found, key=lambda p: (p.content_type != "text/calendar", "method" not in p.params))[:10]


def calendar_reading(mail: Mail, known: Known) -> Reading | None:
    """What the calendar part says; None where there is none that speaks iTIP (a plain event file is an attachment)."""
    parts = calendar_parts(mail)
    found: list[_Found] = []
    problem = ""
    for part in parts:
        try:
            calendars = read_calendars(part.payload(), part.params.get("charset", ""))
        except TooLarge as error:
            problem = str(error)
            continue
        claimed = part.params.get("method", "").strip().upper()
        found += [_Found(calendar, calendar.value("METHOD").upper(), claimed) for calendar in calendars]
        if not calendars and part.content_type == "text/calendar":
            problem = problem or "its calendar part cannot be read"
    spoken = [item for item in found if item.method or item.claimed]
    if spoken:
        return _interpret(spoken, mail, known)
    if problem or (found and not mail.text.strip()):
        return Reading(Kind.CALENDAR, reason=problem or "its calendar part has no METHOD")
    return None


def _interpret(found: Sequence[_Found], mail: Mail, known: Known) -> Reading:
    first = found[0]
    answers = [_answer(item, mail) for item in found]
    answer = next((known_one for known_one in answers if known.uid and known_one.uid == known.uid), answers[0])
    event = next(iter(first.calendar.parts), Component("VEVENT"))
    attendee = _attendee(event, mail)
    reasons = _faults(found, answers, event, mail, known)
    attendance = _PARTSTAT.get(answer.partstat)
    reasons += (
        _odd_answer(answer, event, mail, known) if answer.method == "REPLY" else [_METHODS.get(answer.method, "")]
    )
    if not any(reasons) and answer.method != "REPLY":
        reasons.append(f"its METHOD is {answer.method or 'missing'}, it is no answer")
    delegates = _delegates(attendee)
    return Reading(
        Kind.CALENDAR,
        attendance=attendance if answer.method in ("REPLY", "COUNTER") else None,
        sure=not any(reasons),
        ask=answer.method in ("COUNTER", "REFRESH"),
        guests=_guests(attendee) if attendance is not Attendance.DECLINED else 0,
        delegate=Person("", delegates[0]) if delegates and attendance is Attendance.DELEGATED else None,
        calendar=answer,
        reason="; ".join(dict.fromkeys(reason for reason in reasons if reason)),
    )


def _answer(item: _Found, mail: Mail) -> CalendarAnswer:
    event = next(iter(item.calendar.parts), Component("VEVENT"))
    attendee = _attendee(event, mail)
    params = attendee.params if attendee else {}
    sequence = _sequence(event)
    return CalendarAnswer(
        method=item.method or item.claimed,
        uid=event.value("UID"),
        sequence=sequence,
        dtstamp=_stamp(event.value("DTSTAMP")),
        attendee=_address(attendee) if attendee else "",
        partstat=(params.get("PARTSTAT", "").strip() or "NEEDS-ACTION").upper() if attendee else "",
        delegated_to=", ".join(_delegates(attendee)),
        comment=_comment(event, attendee),
    )


def _faults(
    found: Sequence[_Found], answers: Sequence[CalendarAnswer], event: Component, mail: Mail, known: Known
) -> list[str]:
    """What makes any calendar message doubtful, whatever it says."""
    reasons: list[str] = []
    keys = {(a.uid, a.attendee, a.sequence, a.dtstamp, a.partstat) for a in answers}
    if len(keys) > 1:
        reasons.append("its calendar parts say different things")
    elif any(len(item.calendar.parts) > 1 for item in found) or len({prop.text for prop in event.all("UID")}) > 1:
        reasons.append("it speaks of more than one event or date")
    if any(item.method and item.claimed and item.method != item.claimed for item in found):
        reasons.append("its header and its calendar name different methods")
    if event.name != "VEVENT":
        reasons.append("it is about a task or journal, not an event")
    if not answers[0].uid:
        reasons.append("its event has no UID")
    elif known.uid and answers[0].uid != known.uid:
        reasons.append("it is about another event")
    return reasons


def _odd_answer(answer: CalendarAnswer, event: Component, mail: Mail, known: Known) -> list[str]:
    """What makes a REPLY doubtful (RFC 5546 §3.2.3, RFC 6047 §2.2 and §3)."""
    attendees = {_address(item) for item in event.all("ATTENDEE")}
    attendee = _attendee(event, mail)
    reasons: list[str] = []
    if not attendees:
        reasons.append("it does not say who answers")
    elif len(attendees) > 1:
        reasons.append("it answers for several people")
    elif mail.sender != answer.attendee and mail.sender not in known.addresses:
        reasons.append("it came from another address than the one it answers for")
    if attendee and attendee.params.get("SENT-BY"):
        reasons.append("somebody else answered for the attendee")
    if event.all("RECURRENCE-ID"):
        reasons.append("it is about a single date of a series")
    if answer.partstat and answer.partstat not in _PARTSTAT:
        reasons.append(f"its answer {answer.partstat[:40]} is unknown")
    if answer.partstat == "DELEGATED" and not answer.delegated_to:
        reasons.append("it delegates without saying to whom")
    if any(item.value.strip()[:1] in ("3", "4", "5") for item in event.all("REQUEST-STATUS")):
        reasons.append("the sender's calendar reports a failure")
    if answer.sequence is None and event.all("SEQUENCE"):
        reasons.append("its SEQUENCE is no number")
    return reasons + _foreign_organizer(event, mail, known)


def _foreign_organizer(event: Component, mail: Mail, known: Known) -> list[str]:
    """Exchange leaves ORGANIZER out; where it stands it should be us, or the address written to (Google's copy)."""
    organizers = {_address(item) for item in event.all("ORGANIZER")} - {""}
    ours = known.own_addresses | set(mail.recipients)
    foreign = known.own_addresses and organizers and not organizers & ours
    return ["its organizer is somebody else"] if foreign else []


def _attendee(event: Component, mail: Mail) -> Property | None:
    """The one who answers: the only attendee, or of several the one the message came from."""
    attendees = event.all("ATTENDEE")
    own = [item for item in attendees if _address(item) == mail.sender]
    return next(iter(own or attendees), None)


def _address(prop: Property) -> str:
    """The mailbox of a CAL-ADDRESS: `MAILTO:` in any case, percent-encoded, with parameters glued on; or EMAIL=."""
    value = prop.value.strip().strip("\"'<>")
    scheme, colon, rest = value.partition(":")
    if colon and scheme.strip().casefold() != "mailto":
        return normalise(prop.params.get("EMAIL", ""))
    value = unquote(rest if colon else value).partition(";")[0].partition("?")[0].strip().strip("<>\"' ")
    return normalise(value if "@" in value else prop.params.get("EMAIL", ""))


def _delegates(attendee: Property | None) -> list[str]:
    if attendee is None or "DELEGATED-TO" not in attendee.params:
        return []
    values = attendee.params["DELEGATED-TO"].split(",")
    return [address for value in values[:20] if "@" in (address := _address(Property({}, value)))]


def _guests(attendee: Property | None) -> int:
    """Google's X-NUM-GUESTS: people the attendee brings along."""
    text = attendee.params.get("X-NUM-GUESTS", "") if attendee else ""
    return int(text) if text.isascii() and text.isdigit() and int(text[:4]) <= 100 else 0


def _sequence(event: Component) -> int | None:
    """SEQUENCE; where it is 0 or missing, Exchange's own (as Thunderbird reads it); None for what is no number."""
    for name in ("SEQUENCE", "X-MICROSOFT-CDO-APPT-SEQUENCE"):
        text = event.value(name)
        if event.all(name) and not (text.isascii() and text.isdigit() and int(text[:11]) <= MAX_SEQUENCE):
            return None
        if text and int(text):
            return int(text)
    return 0 if event.all("SEQUENCE") else None


def _stamp(text: str) -> datetime | None:
    """DTSTAMP in UTC; one without Z counts as UTC (RFC 5545 §3.8.7.2 wants UTC)."""
    found = _STAMP.fullmatch(text.strip())
    if not found:
        return None
    try:
        year, month, day, hour, minute, second = (int(group) for group in found.groups())
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=UTC)
    except ValueError:
        return None


def _comment(event: Component, attendee: Property | None) -> str:
    """COMMENT, Google's X-RESPONSE-COMMENT and Yahoo's X-COMMENT, of which HTML entities are undone."""
    params = attendee.params if attendee else {}
    given = [prop.text for prop in event.all("COMMENT")]
    given += [params[name].replace("\\;", ";") for name in ("X-RESPONSE-COMMENT", "X-COMMENT") if name in params]
    texts = [html.unescape(text).replace("\\n", "\n").strip() for text in given]
    return "\n".join(dict.fromkeys(text for text in texts if text))[:5000]
