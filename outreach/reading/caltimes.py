"""Instants in a calendar part: DTSTAMP, and the times that a COUNTER proposes.

The time zones a message defines are never read (a poisoned one would count for every later message); a TZID is taken by
its name: IANA's, Windows' by the Unicode table, or the odd names that Exchange and old Mozilla give to either.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, tzinfo
from zoneinfo import ZoneInfo

from babel.core import get_global

from outreach.reading.contentlines import Component, Property

_DATE_TIME = re.compile(r"(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)(Z?)")


def stamp(event: Component) -> datetime | None:
    """DTSTAMP in UTC; one without Z counts as UTC (RFC 5545 §3.8.7.2 wants UTC). None where it says nothing."""
    found = _DATE_TIME.fullmatch(event.value("DTSTAMP"))
    return _moment(found, UTC) if found else None


def instant(event: Component, name: str) -> datetime | None:
    """The UTC instant of DTSTART or DTEND; None for a date, a floating time, and a zone nobody knows."""
    prop = next(iter(event.all(name)), None)
    found = _DATE_TIME.fullmatch(prop.text.strip()) if prop is not None else None
    if prop is None or found is None:
        return None
    zone = UTC if found[7] else _zone(prop)
    local = _moment(found, zone) if zone is not None else None
    try:
        return local.astimezone(UTC) if local is not None else None
    except OverflowError:
        return None


def _moment(found: re.Match[str], zone: tzinfo) -> datetime | None:
    year, month, day, hour, minute, second = (int(group) for group in found.groups()[:6])
    try:
        return datetime(year, month, day, hour, minute, min(second, 59), tzinfo=zone)
    except ValueError:
        return None


def _zone(prop: Property) -> tzinfo | None:
    name = prop.params.get("TZID", "").strip().strip("\"'")
    if name.casefold() in ("utc", "gmt", "tzone://microsoft/utc"):
        return UTC
    windows = get_global("windows_zone_mapping")
    for candidate in (name, windows.get(name, ""), "/".join(name.split("/")[-2:])):
        try:
            return ZoneInfo(candidate)
        except (OSError, ValueError, KeyError):  # unknown, no file name, or a folder's name ("Europe")
            continue
    return None
