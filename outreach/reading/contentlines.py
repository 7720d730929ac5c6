"""iCalendar content lines, read leniently and within limits (RFC 5545 §3.1, RFC 6868).

Twenty-three of forty-eight real REPLYs break RFC 5546, so nothing here validates. It is our own reader because the
library's keeps a process-wide cache of time zones that any message may poison, and is super-linear on hostile input;
VTIMEZONE is not read at all.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from outreach.reading.words import clean

MAX_BYTES = 256 * 1024
MAX_LINES = 2000
MAX_ATTENDEES = 200
MAX_COMPONENTS = 20
_NAME = re.compile(r"\s*([A-Za-z0-9-]{1,60})\s*(?=[;:])")
_PARAM = re.compile(r";\s*([A-Za-z0-9-]{1,60})\s*=\s*((?:\"[^\"]*\"|[^\";:]+)*)")
_SKIPPED = frozenset({"VTIMEZONE", "VALARM", "STANDARD", "DAYLIGHT"})
_ESCAPES = {"n": "\n", "N": "\n"}
_CARETS = {"^n": "\n", "^'": '"', "^^": "^"}


class TooLarge(ValueError):
    """The calendar is beyond what one answer can be."""


@dataclass(frozen=True, slots=True)
class Property:
    """One line: its parameters (names in upper case, quotes removed) and its value as written."""

    params: Mapping[str, str]
    value: str

    @property
    def text(self) -> str:
        """The value as TEXT (RFC 5545 §3.3.11)."""
        return re.sub(r"\\(.)", lambda m: _ESCAPES.get(m[1], m[1]), self.value, flags=re.DOTALL)


@dataclass(slots=True)
class Component:
    """A VCALENDAR or what stands in it; only its own properties, those of a VALARM within are left out."""

    name: str
    properties: dict[str, list[Property]] = field(default_factory=dict)
    parts: list[Component] = field(default_factory=list)

    def all(self, name: str) -> list[Property]:
        """Every property of this name, in order."""
        return self.properties.get(name, [])

    def value(self, name: str) -> str:
        """The first value of this property as trimmed text, or nothing."""
        return self.properties[name][0].text.strip() if name in self.properties else ""


def read_calendars(data: bytes, charset: str = "") -> list[Component]:
    """The VCALENDAR objects of a part; what cannot be understood is left out. Raises TooLarge beyond the limits."""
    if len(data) > MAX_BYTES:
        raise TooLarge(f"the calendar part is larger than {MAX_BYTES // 1024} KB")
    lines = _unfold(data, charset)
    if len(lines) > MAX_LINES:
        raise TooLarge(f"the calendar part has more than {MAX_LINES} lines")
    calendars: list[Component] = []
    stack: list[Component] = []
    skipping = ""
    for name, prop in _properties(lines):
        kind = prop.value.strip().upper()
        if skipping:
            skipping = "" if name == "END" and kind == skipping else skipping
        elif name == "BEGIN" and kind in _SKIPPED:
            skipping = kind
        elif name == "BEGIN":
            opened = Component(kind)
            (stack[-1].parts if stack and kind != "VCALENDAR" else calendars).append(opened)
            stack = [opened] if kind == "VCALENDAR" else [*stack, opened][:5]
        elif name == "END":
            stack = stack[:-1]
        elif stack:
            stack[-1].properties.setdefault(name, []).append(prop)
    return [_limited(calendar) for calendar in calendars if calendar.name == "VCALENDAR"]


def _limited(calendar: Component) -> Component:
    if len(calendar.parts) > MAX_COMPONENTS:
        raise TooLarge(f"the calendar holds more than {MAX_COMPONENTS} components")
    if any(len(part.all("ATTENDEE")) > MAX_ATTENDEES for part in calendar.parts):
        raise TooLarge(f"the calendar names more than {MAX_ATTENDEES} attendees")
    return calendar


def _unfold(data: bytes, charset: str) -> list[str]:
    """Logical lines; folds are undone on bytes, as they may stand inside a UTF-8 character."""
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        data = data.decode("utf-16", "replace").encode()
    data = re.sub(rb"\r+\n|\r", b"\n", data.removeprefix(b"\xef\xbb\xbf"))
    data = re.sub(rb"\n[ \t]", b"", data)
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        try:
            text = data.decode(charset or "windows-1252", "replace")
        except (LookupError, ValueError):
            text = data.decode("windows-1252", "replace")
    return [line for line in clean(text).split("\n") if line.strip()]


def _properties(lines: list[str]) -> Iterator[tuple[str, Property]]:
    for line in lines:
        name = _NAME.match(line)
        if not name:
            continue
        at = name.end()
        params: dict[str, str] = {}
        while found := _PARAM.match(line, at):
            params.setdefault(found[1].upper(), _parameter(found[2]))
            at = found.end()
        colon = line.find(":", at)
        if colon >= 0:
            yield name[1].upper(), Property(params, line[colon + 1 :])


def _parameter(value: str) -> str:
    value = value.replace('"', "").strip()
    return re.sub(r"\^[n'^]", lambda m: _CARETS[m[0]], value) if "^" in value else value
