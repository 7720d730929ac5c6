"""Header fields read with guards: encoded words, addresses, message ids, dates; nothing here raises."""

from __future__ import annotations

import base64
import binascii
import quopri
import re
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from outreach.addresses import normalise
from outreach.model import Person
from outreach.reading.charsets import to_text

MAX_REFERENCES = 32
_ENCODED = re.compile(r"=\?([^?\s]{1,40})\?([bBqQ])\?([^?]*)\?=")
_BETWEEN = re.compile(r"(\?=)\s+(?==\?[^?\s]{1,40}\?[bBqQ]\?)")
_ADDRESS = re.compile(r"[^\s<>,;:\"()\[\]@]{1,64}@[^\s<>,;:\"()\[\]@]{1,255}")
_MESSAGE_ID = re.compile(r"<[^<>\s]{1,998}>")


def decode(value: str) -> str:
    """A header's text: unfolded, RFC 2047 encoded words decoded."""
    value = " ".join(value.split())
    if "=?" not in value:
        return value
    pieces: list[tuple[str, bytes]] = []  # neighbours in one charset are joined before decoding (split characters)
    at = 0
    value = _BETWEEN.sub(r"\1", value)
    for match in _ENCODED.finditer(value):
        if match.start() > at:
            pieces.append(("utf-8", value[at : match.start()].encode("utf-8", "replace")))
        _join(pieces, match[1].partition("*")[0].casefold(), _unpack(match[2], match[3]))
        at = match.end()
    pieces.append(("utf-8", value[at:].encode("utf-8", "replace")))
    return " ".join("".join(to_text(data, charset) for charset, data in pieces).split())


def _join(pieces: list[tuple[str, bytes]], charset: str, data: bytes) -> None:
    if pieces and pieces[-1][0] == charset:
        data = pieces.pop()[1] + data
    pieces.append((charset, data))


def _unpack(encoding: str, text: str) -> bytes:
    raw = text.encode("utf-8", "replace")
    if encoding in "qQ":
        return quopri.decodestring(raw, header=True)
    try:
        return base64.b64decode(raw + b"=" * (-len(raw) % 4))
    except (binascii.Error, ValueError):
        return raw


def addresses(value: str) -> list[Person]:
    """The mailboxes of an address header, in order: names decoded, addresses as compared.

    The address is looked for before encoded words are decoded, so that a name can never pose as an address.
    """
    return [person for piece in _mailboxes(value) if (person := _mailbox(piece)).address]


def _mailbox(piece: str) -> Person:
    bare, comments = _without_quotes(piece)
    opened, angle, rest = bare.rpartition("<")
    found = _ADDRESS.search(rest if angle else bare)
    if not found and angle:
        found = _ADDRESS.search(bare)
    name = piece.rpartition("<")[0] if angle and opened.strip() else comments
    return Person(decode(_unquote(name)), normalise(found[0]) if found else "")


def _unquote(name: str) -> str:
    return name.strip().strip('"').replace('\\"', '"').strip()


def _without_quotes(text: str) -> tuple[str, str]:
    """The text with quoted strings blanked and comments taken out, and what the comments said."""
    if not any(mark in text for mark in '"(\\'):
        return text, ""
    bare: list[str] = []
    comments: list[str] = []
    quoted, depth, escaped = False, 0, False
    for char in text:
        if escaped:
            escaped = False
            char = "_"
        elif char == "\\":
            escaped = True
            continue
        elif char == '"' and not depth:
            quoted = not quoted
            char = "_"
        elif not quoted and char == "(":
            depth += 1
            continue
        elif not quoted and char == ")" and depth:
            depth -= 1
            continue
        if depth:
            comments.append(char)
        else:
            bare.append("_" if quoted else char)
    return "".join(bare), "".join(comments)


def _mailboxes(value: str) -> Iterable[str]:
    """The pieces of an address header between commas that stand outside quotes, comments and angles (at most 100)."""
    quoted, depth, angle, start, given = False, 0, False, 0, 0
    for at, char in enumerate(value):
        if char == '"':
            quoted = not quoted
        elif quoted:
            continue
        elif char == "(":
            depth += 1
        elif char == ")":
            depth = max(0, depth - 1)
        elif char in "<>":
            angle = char == "<"
        elif char in ",;" and not depth and not angle and given < 100:
            given += 1
            yield value[start:at]
            start = at + 1
    yield value[start:]


def message_ids(value: str) -> tuple[str, ...]:
    """The message ids of a header, with angle brackets, in order; separated by spaces or, from Exchange, by commas."""
    found = _MESSAGE_ID.findall(value)
    if not found:
        found = [f"<{word.strip('<>')}>" for word in re.split(r"[\s,]+", value) if "@" in word and len(word) < 998]
    return tuple(dict.fromkeys(item for item in found if item.strip("<> ")))[-MAX_REFERENCES:]


def moment(value: str) -> datetime | None:
    """The instant of a Date header in UTC, or None; a date without zone counts as UTC (RFC 5322 §4.3)."""
    try:
        at = parsedate_to_datetime(value)
        return (at if at.tzinfo else at.replace(tzinfo=UTC)).astimezone(UTC)
    except (ValueError, TypeError, IndexError, OverflowError, AttributeError):
        return None
