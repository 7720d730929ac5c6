"""Three calendar libraries that nobody here wrote judge one VCALENDAR: icalendar, vobject, and Debian's libical.

libical knows the tables of RFC 5546 (which properties each METHOD requires, allows, forbids); it is called through
ctypes, from the package libical3. vobject keeps a time-zone cache for the whole process, first definition wins, so
`vobject_facts` clears it.
"""

from __future__ import annotations

import ctypes
import os
from collections.abc import Callable
from ctypes import c_char_p, c_int, c_void_p
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import cache

import icalendar
import pytest
import vobject
import vobject.icalendar

LIBRARY = "libical.so.3"


@dataclass(frozen=True)
class Facts:
    """What people's calendars go by; times in UTC."""

    method: str
    uid: str
    sequence: int
    start: datetime
    end: datetime
    attendee: str
    partstat: str
    summary: str


def icalendar_facts(data: bytes) -> Facts:
    calendar = icalendar.Calendar.from_ical(data)
    [event] = calendar.walk("VEVENT")
    assert not event.errors
    [attendee] = event.attendees
    return Facts(
        str(calendar["METHOD"]),
        str(event["UID"]),
        int(event["SEQUENCE"]),
        event["DTSTART"].dt.astimezone(UTC),
        event["DTEND"].dt.astimezone(UTC),
        attendee.lower(),
        attendee.params["PARTSTAT"],
        str(event["SUMMARY"]),
    )


def vobject_facts(data: bytes) -> Facts:
    vobject.icalendar.__dict__["__tzidMap"].clear()
    calendar = vobject.readOne(data.decode())
    calendar.validate(raiseException=True)
    event = calendar.vevent
    [attendee] = event.contents["attendee"]
    return Facts(
        calendar.method.value,
        event.uid.value,
        int(event.sequence.value),
        event.dtstart.value.astimezone(UTC),
        event.dtend.value.astimezone(UTC),
        attendee.value.lower(),
        attendee.params["PARTSTAT"][0],
        event.summary.value,
    )


class _Time(ctypes.Structure):
    """`struct icaltimetype` of libical 3."""

    _fields_ = [
        *((name, c_int) for name in ("year", "month", "day", "hour", "minute", "second", "is_date", "is_daylight")),
        ("zone", c_void_p),
    ]


@cache
def libical() -> ctypes.CDLL | None:
    """The library, or None where the package libical3 is not installed."""
    try:
        library = ctypes.CDLL(LIBRARY)
    except OSError:
        return None
    signatures = {
        "icalparser_parse_string": (c_void_p, [c_char_p]),
        "icalrestriction_check": (c_int, [c_void_p]),
        "icalcomponent_as_ical_string": (c_char_p, [c_void_p]),
        "icalcomponent_count_errors": (c_int, [c_void_p]),
        "icalcomponent_get_first_component": (c_void_p, [c_void_p, c_int]),
        "icalcomponent_get_first_property": (c_void_p, [c_void_p, c_int]),
        "icalcomponent_string_to_kind": (c_int, [c_char_p]),
        "icalproperty_string_to_kind": (c_int, [c_char_p]),
        "icalproperty_get_value_as_string": (c_char_p, [c_void_p]),
        "icalproperty_get_parameter_as_string": (c_char_p, [c_void_p, c_char_p]),
        "icalcomponent_get_uid": (c_char_p, [c_void_p]),
        "icalcomponent_get_summary": (c_char_p, [c_void_p]),
        "icalcomponent_get_sequence": (c_int, [c_void_p]),
        "icalcomponent_get_dtstart": (_Time, [c_void_p]),
        "icalcomponent_get_dtend": (_Time, [c_void_p]),
        "icaltime_convert_to_zone": (_Time, [_Time, c_void_p]),
        "icaltimezone_get_utc_timezone": (c_void_p, []),
        "icalcomponent_free": (None, [c_void_p]),
    }
    for name, (result, arguments) in signatures.items():
        function = getattr(library, name)
        function.restype, function.argtypes = result, arguments
    return library


def libical_facts(data: bytes) -> Facts:
    """What libical reads; AssertionError, with its own words, where it finds a fault by RFC 5545 or RFC 5546."""
    library = libical()
    assert library is not None, "libical3 is not installed"
    root = library.icalparser_parse_string(data)
    assert root, "libical cannot read it"
    try:
        library.icalrestriction_check(root)
        if library.icalcomponent_count_errors(root):
            text = library.icalcomponent_as_ical_string(root).decode().replace("\r\n ", "")
            raise AssertionError("\n".join(line for line in text.splitlines() if line.startswith("X-LIC-ERROR")))
        event = library.icalcomponent_get_first_component(root, library.icalcomponent_string_to_kind(b"VEVENT"))
        attendee = _property(library, event, b"ATTENDEE")
        return Facts(
            library.icalproperty_get_value_as_string(_property(library, root, b"METHOD")).decode(),
            library.icalcomponent_get_uid(event).decode(),
            library.icalcomponent_get_sequence(event),
            _utc(library, library.icalcomponent_get_dtstart(event)),
            _utc(library, library.icalcomponent_get_dtend(event)),
            library.icalproperty_get_value_as_string(attendee).decode().lower(),
            library.icalproperty_get_parameter_as_string(attendee, b"PARTSTAT").decode(),
            library.icalcomponent_get_summary(event).decode(),
        )
    finally:
        library.icalcomponent_free(root)


def _property(library: ctypes.CDLL, component: int, name: bytes) -> int:
    found = library.icalcomponent_get_first_property(component, library.icalproperty_string_to_kind(name))
    assert found, f"libical sees no {name.decode()}"
    return int(found)


def _utc(library: ctypes.CDLL, local: _Time) -> datetime:
    at = library.icaltime_convert_to_zone(local, library.icaltimezone_get_utc_timezone())
    return datetime(at.year, at.month, at.day, tzinfo=UTC) + timedelta(
        hours=at.hour, minutes=at.minute, seconds=at.second
    )


def required_judges() -> tuple[Callable[[bytes], Facts], ...]:
    """All three; skips without libical, unless OUTREACH_REQUIRE_REAL=1 asks for it."""
    if libical() is not None:
        return (icalendar_facts, vobject_facts, libical_facts)
    if os.environ.get("OUTREACH_REQUIRE_REAL") == "1":
        pytest.fail("OUTREACH_REQUIRE_REAL=1, but libical3 is not installed")
    pytest.skip("libical3 is not installed")
