"""The lines of an iTIP REPLY as text: escaping, folding and times (RFC 5545 §3.1, §3.3.11)."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime

_WIDTH = 75  # octets, without the line end (RFC 5545 §3.1)


def calendar(lines: Iterable[str]) -> str:
    """Content lines as one iCalendar object: folded, with CRLF."""
    return "".join(_fold(line) + "\r\n" for line in lines)


def escaped(text: str) -> str:
    """A TEXT value: backslash, semicolon, comma and line ends are written with a backslash."""
    for plain, written in (("\\", "\\\\"), (";", "\\;"), (",", "\\,"), ("\n", "\\n")):
        text = text.replace(plain, written)
    return text


def quoted(text: str) -> str:
    """A parameter value; in quotes where it holds what would end it."""
    clean = text.replace('"', "'")
    return f'"{clean}"' if set(clean) & set(",;:") else clean


def utc(at: datetime) -> str:
    """An instant as a UTC DATE-TIME."""
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def local(at: datetime) -> str:
    """An aware time as the DATE-TIME of its own zone."""
    return at.strftime("%Y%m%dT%H%M%S")


def _fold(line: str) -> str:
    if len(line.encode()) <= _WIDTH:
        return line
    pieces, piece, size = [], "", 0
    for character in line:
        width = len(character.encode())
        if size + width > _WIDTH:
            pieces.append(piece)
            piece, size = "", 1  # the space that begins a folded line counts
        piece, size = piece + character, size + width
    return "\r\n ".join([*pieces, piece])
