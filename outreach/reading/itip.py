"""Calendar answers: finds the iTIP part of a message and says what it means (RFC 5546, RFC 6047).

Whatever is not a clean REPLY of one attendee about our event is held for a person, with the reason. R… are the rules
of docs/calendars.md.
"""

from __future__ import annotations

import html
from collections.abc import Sequence
from dataclasses import dataclass
from types import MappingProxyType

from outreach.model import Attendance, CalendarAnswer, Kind, Person, Reading
from outreach.reading import caltimes
from outreach.reading.anatomy import Mail
from outreach.reading.caladdress import address_of, addresses_of, attendees_from, glued, listed
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
MAX_SEQUENCE = 2**31 - 1
MAX_PARTS = 10


@dataclass(frozen=True, slots=True)
class _Found:
    """The event of one calendar: `method` is the property's, `claimed` the Content-Type parameter's.

    `alone`: it is the only component of the only calendar of its part.
    """

    event: Component
    method: str
    claimed: str
    alone: bool


def calendar_parts(mail: Mail) -> list[Part]:
    """The parts that may hold iTIP, best first: by type, with a method; `.ics` files by name last (R1, RFC 6047 §2.4).

    What stands in a returned or forwarded message is not looked at: that is our own invitation coming back (R2).
    """
    found = [part for part in mail.parts if not part.is_container and not part.inside(*_ENCLOSED)]
    found = [
        part for part in found if part.content_type in _CALENDAR_TYPES or part.filename.casefold().endswith(".ics")
    ]
    return sorted(found, key=lambda p: (p.content_type != "text/calendar", "method" not in p.params))[:MAX_PARTS]


def calendar_reading(mail: Mail, known: Known) -> Reading | None:
    """What the calendar part says; None where there is none that speaks iTIP (a plain event file is an attachment)."""
    found: list[_Found] = []
    problem = ""
    for part in calendar_parts(mail):
        try:
            calendars = read_calendars(part.payload(), part.params.get("charset", ""))
        except TooLarge as error:
            problem = str(error)
            continue
        claimed = part.params.get("method", "").strip().upper()
        found += [_found(calendar, claimed, len(calendars) == 1) for calendar in calendars]
        if not calendars and part.content_type == "text/calendar":
            problem = problem or "its calendar part cannot be read"
    spoken = [item for item in found if item.method or item.claimed]
    if spoken:
        return _interpret(spoken, mail, known)
    if problem or (found and not mail.text.strip()):
        return Reading(Kind.CALENDAR, reason=problem or "its calendar part has no METHOD")
    return None


def _found(calendar: Component, claimed: str, only: bool) -> _Found:
    event = next(iter(calendar.parts), Component("VEVENT"))
    return _Found(event, calendar.value("METHOD").upper(), claimed, only and len(calendar.parts) <= 1)


def _interpret(found: Sequence[_Found], mail: Mail, known: Known) -> Reading:
    answers = [_answer(item, mail, known) for item in found]
    first = next((n for n, one in enumerate(answers) if known.uid and one.uid == known.uid), 0)
    answer, event = answers[first], found[first].event
    reasons = _faults(found, answers, answer, event, known)
    if answer.method == "REPLY":
        reasons += _odd_answer(answer, event, mail, known)
    else:
        reasons.append(_METHODS.get(answer.method, f"its METHOD is {answer.method[:40] or 'missing'}, it is no answer"))
    attendee = _attendee(event, mail)
    attendance = _says(answer)
    delegated = attendance is Attendance.DELEGATED and answer.delegated_to
    return Reading(
        Kind.CALENDAR,
        attendance=attendance,
        sure=not reasons,
        ask=answer.method in ("COUNTER", "REFRESH"),
        guests=_guests(attendee) if attendance is not Attendance.DECLINED else 0,
        delegate=Person("", answer.delegated_to.partition(", ")[0]) if delegated else None,
        calendar=answer,
        reason="; ".join(dict.fromkeys(reasons)),
    )


def _says(answer: CalendarAnswer) -> Attendance | None:
    """The attendance it gives; that of a COUNTER is for a person to confirm, and tentative at most (R28)."""
    said = _PARTSTAT.get(answer.partstat)
    if answer.method == "COUNTER":
        return said if said is Attendance.DECLINED else Attendance.TENTATIVE
    return said if answer.method == "REPLY" else None


def _answer(item: _Found, mail: Mail, known: Known) -> CalendarAnswer:
    event = item.event
    attendee = _attendee(event, mail)
    params = attendee.params if attendee else {}
    sequence, is_odd = _sequence(event)
    counters = "COUNTER" in (item.method, item.claimed)
    return CalendarAnswer(
        method=item.method or item.claimed,
        uid=event.value("UID"),
        sequence=sequence,
        dtstamp=caltimes.stamp(event),
        attendee=address_of(attendee, mail.sender, known),
        partstat=(params.get("PARTSTAT", "").strip() or "NEEDS-ACTION").upper() if attendee else "",
        delegated_to=", ".join(listed(attendee, "DELEGATED-TO")),
        comment=_comment(event, attendee),
        delegated_from=next(iter(listed(attendee, "DELEGATED-FROM")), ""),
        sent_by=next(iter(listed(attendee, "SENT-BY")), ""),
        odd_sequence=is_odd,
        starts=caltimes.instant(event, "DTSTART") if counters else None,
        ends=caltimes.instant(event, "DTEND") if counters else None,
    )


def _faults(
    found: Sequence[_Found], answers: Sequence[CalendarAnswer], answer: CalendarAnswer, event: Component, known: Known
) -> list[str]:
    """What makes any calendar message doubtful, whatever it says (R4, R5, R7, R8, R9)."""
    reasons: list[str] = []
    dates = [item.event.value("RECURRENCE-ID") for item in found]
    keys = {(a.uid, a.attendee, a.sequence, a.dtstamp, a.partstat, d) for a, d in zip(answers, dates, strict=True)}
    if not all(item.alone for item in found) or len({prop.text for prop in event.all("UID")}) > 1:
        reasons.append("it speaks of more than one event or date")
    elif len(keys) > 1:
        reasons.append("its calendar parts say different things")
    if any(item.method and item.claimed and item.method != item.claimed for item in found):
        reasons.append("its header and its calendar name different methods")
    if event.name != "VEVENT":
        reasons.append("it is about a task or journal, not an event")
    if not answer.uid:
        reasons.append("its event has no UID")
    elif known.uid and answer.uid != known.uid:
        reasons.append("it is about another event")
    return reasons


def _odd_answer(answer: CalendarAnswer, event: Component, mail: Mail, known: Known) -> list[str]:
    """What makes a REPLY doubtful (RFC 5546 §3.2.3, RFC 6047 §2.2 and §3)."""
    attendee = _attendee(event, mail)
    reasons = _doubtful_person(answer, event, mail, known)
    if answer.sent_by and answer.sent_by not in (answer.attendee, *_trusted(answer.sent_by, known)):
        reasons.append("somebody else answered for the attendee")
    if event.all("RECURRENCE-ID"):
        reasons.append("it is about a single date of a series")
    if answer.partstat and answer.partstat not in _PARTSTAT:
        reasons.append(f"its answer {answer.partstat[:40]} is unknown")
    if "PARTSTAT" in glued(attendee).upper():
        reasons.append("its answer stands in the wrong place, behind the address")
    if answer.partstat == "DELEGATED" and not answer.delegated_to:
        reasons.append("it delegates without saying to whom")
    if any(item.value.strip()[:1] in ("3", "4", "5") for item in event.all("REQUEST-STATUS")):
        reasons.append("the sender's calendar reports a failure")
    return reasons + _foreign_organizer(event, mail, known)


def _doubtful_person(answer: CalendarAnswer, event: Component, mail: Mail, known: Known) -> list[str]:
    """R13, R17: of several attendees only the one it came from answers; others' names in it change nothing."""
    attendees = event.all("ATTENDEE")
    own = attendees_from(event, mail.sender)
    if not any(addresses_of(prop) for prop in attendees):
        return ["it does not say who answers"]
    if len({prop.params.get("PARTSTAT", "").upper() for prop in own}) > 1:
        return ["it answers twice, and differently"]
    if not own and len(attendees) > 1:
        return ["it answers for several people, none of whom it came from"]
    if not own and mail.sender not in known.addresses:
        return ["it came from another address than the one it answers for"]
    return []


def _trusted(address: str, known: Known) -> tuple[str, ...]:
    """Whose address it is stands in the ledger, where it is asked once more (R16)."""
    return (address,) if address in known.addresses else ()


def _foreign_organizer(event: Component, mail: Mail, known: Known) -> list[str]:
    """R10: Exchange leaves ORGANIZER out; where it stands it is us, or the address written to (Google's copy)."""
    organizers = {address for prop in event.all("ORGANIZER") for address in addresses_of(prop)}
    ours = known.own_addresses | set(mail.recipients)
    foreign = known.own_addresses and organizers and not organizers & ours
    return ["its organizer is somebody else"] if foreign else []


def _attendee(event: Component, mail: Mail) -> Property | None:
    """The one who answers: whoever it came from, else the only attendee; None where several are left."""
    attendees = event.all("ATTENDEE")
    own = attendees_from(event, mail.sender)
    return own[0] if own else attendees[0] if len(attendees) == 1 else None


def _guests(attendee: Property | None) -> int:
    """Google's X-NUM-GUESTS: people the attendee brings along (R26)."""
    text = attendee.params.get("X-NUM-GUESTS", "") if attendee else ""
    return int(text) if text.isascii() and text.isdigit() and len(text) < 4 and int(text) <= 100 else 0


def _sequence(event: Component) -> tuple[int | None, bool]:
    """SEQUENCE, and whether it is no revision's number (R20); None where it is missing.

    Where it is 0 or missing Exchange's own counts, as in Thunderbird.
    """
    text, exchange = (_number(event.value(name)) for name in ("SEQUENCE", "X-MICROSOFT-CDO-APPT-SEQUENCE"))
    if text is None and event.value("SEQUENCE"):
        return None, True
    return exchange if exchange and not text else text, False


def _number(text: str) -> int | None:
    digits = text.lstrip("0") or text[-1:]
    fits = digits.isascii() and digits.isdigit() and len(digits) <= 10 and int(digits) <= MAX_SEQUENCE
    return int(digits) if fits else None


def _comment(event: Component, attendee: Property | None) -> str:
    """COMMENT, Google's X-RESPONSE-COMMENT and Yahoo's X-COMMENT, of which HTML entities are undone (R25)."""
    params = attendee.params if attendee else {}
    given = [prop.text for prop in event.all("COMMENT")]
    given += [params[name].replace("\\;", ";") for name in ("X-RESPONSE-COMMENT", "X-COMMENT") if name in params]
    texts = [html.unescape(text).replace("\\n", "\n").strip() for text in given]
    return "\n".join(dict.fromkeys(text for text in texts if text))[:5000]
