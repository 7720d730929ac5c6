"""Raw bytes -> the record of one message: headers, parts and text, within limits that are checked first.

The standard library's `compat32` policy is the only one that never raises on real mail and has no slow paths; its
header parsing is not used at all (see `headers`).
"""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email.message import Message
from typing import Any

from outreach.errors import OutreachError
from outreach.model import Person
from outreach.reading import headers as fields
from outreach.reading.bodies import MAX_TEXT, body
from outreach.reading.parts import Headers, Part, children

MAX_BYTES = 10 * 1024 * 1024
MAX_HEADER_BLOCK = 256 * 1024
MAX_BOUNDARY_LINES = 2000
MAX_LINES = 250_000
MAX_DEPTH = 20
MAX_PARTS = 2000

__all__ = ["MAX_TEXT", "Mail", "Unreadable", "dissect"]

_MBOX = re.compile(rb"\A>?From [^\n]*\n")
_FIELD = re.compile(rb"\A[!-9;-~]+[ \t]*:")
_LATE_FIELD = re.compile(
    rb"^(?:from|to|subject|date|received|return-path|mime-version|message-id|content-type|delivered-to)[ \t]*:",
    re.IGNORECASE | re.MULTILINE,
)


class Unreadable(OutreachError):
    """These bytes cannot be read as a message within the limits; the text says why."""


@dataclass(frozen=True, slots=True)
class Mail:
    """One message, dissected.

    `sender` and `recipients` are addresses as compared; message ids keep their angle brackets; `references` ends with
    the id the message answers most directly. `text` is what a reader sees first (at most 20,000 characters; `cut`
    when there was more), from the text part or else from the HTML. `parts` are leaves and containers in order.
    """

    message_id: str
    references: tuple[str, ...]
    sender: str
    sender_name: str
    recipients: tuple[str, ...]
    subject: str
    date: datetime | None
    headers: Headers
    text: str
    html: str
    cut: bool
    parts: tuple[Part, ...] = field(repr=False, default=())


def dissect(raw: bytes, fallback: str = "windows-1252") -> Mail:
    """The record of a message; `fallback` is the charset of undeclared 8-bit text.

    Raises Unreadable when it is empty, no message, or beyond the limits (size, header block, boundaries, depth).
    """
    raw = _admit(raw)
    try:
        root: Message[Any, Any] = email.message_from_bytes(raw, policy=email.policy.compat32)
        parts = tuple(_walk(root, (), fallback))
    except RecursionError:
        raise Unreadable("its parts are nested too deeply") from None
    head = parts[0].headers
    text, html, cut = body(parts)
    author = next(iter(_people(head, "From")), Person(fields.decode(head.first("From")).strip("<> ")))
    own_id = fields.message_ids(head.first("Message-ID"))
    return Mail(
        message_id=own_id[0] if own_id else "",
        references=_references(head),
        sender=author.address,
        sender_name=author.name,
        recipients=_recipients(head),
        subject=fields.decode(head.first("Subject")),
        date=fields.moment(head.first("Date")),
        headers=head,
        text=text,
        html=html,
        cut=cut,
        parts=parts,
    )


def normalise_bytes(raw: bytes) -> bytes:
    """The same message with LF or CRLF line ends, without what stores put before the first header.

    CR-only mail would be parsed as a single header; a leading blank line or an mbox "From " line would hide them all.
    """
    raw = raw.removeprefix(b"\xef\xbb\xbf")
    if b"\n" not in raw:
        raw = raw.replace(b"\r", b"\n")
    elif b"\r\r\n" in raw:
        raw = raw.replace(b"\r\r\n", b"\r\n")
    raw = re.sub(rb"\A(?:[ \t\r]*\n)+", b"", raw)
    return re.sub(rb"\A(?:[ \t\r]*\n)+", b"", _MBOX.sub(b"", raw, count=1))


def _admit(raw: bytes) -> bytes:
    if len(raw) > MAX_BYTES:
        raise Unreadable(f"it is larger than {MAX_BYTES // 1024 // 1024} MB")
    raw = normalise_bytes(raw)
    if not raw.strip():
        raise Unreadable("it is empty")
    late = None if _FIELD.match(raw) else _LATE_FIELD.search(raw[:1000])
    raw = raw[late.start() :] if late else raw  # a broken line or two before the first field
    if not _FIELD.match(raw):
        raise Unreadable("it does not begin with header lines, so it is no e-mail message")
    end = min((at for at in (raw.find(b"\n\n"), raw.find(b"\n\r\n")) if at >= 0), default=len(raw))
    if end > MAX_HEADER_BLOCK:
        raise Unreadable(f"its headers are longer than {MAX_HEADER_BLOCK // 1024} KB")
    if raw.count(b"\n--") > MAX_BOUNDARY_LINES:
        raise Unreadable(f"it has more than {MAX_BOUNDARY_LINES} boundary lines")
    if raw.count(b"\n") > MAX_LINES:
        raise Unreadable(f"it has more than {MAX_LINES} lines")
    if raw.lower().count(b"boundary") > 3 * MAX_DEPTH:
        raise Unreadable("it declares too many nested parts")
    return raw


def _walk(message: Message[Any, Any], above: tuple[str, ...], fallback: str) -> Iterator[Part]:
    if len(above) > MAX_DEPTH:
        raise Unreadable(f"its parts are nested more than {MAX_DEPTH} deep")
    part = Part(message, Headers.of(message), above, fallback)
    yield part
    if part.content_type == "message/delivery-status":
        return
    for child in children(message):
        yield from _walk(child, (*above, part.content_type), fallback)


def _people(head: Headers, name: str) -> list[Person]:
    return [person for value in head.all(name) for person in fields.addresses(value)]


def _recipients(head: Headers) -> tuple[str, ...]:
    names = ("To", "Cc", "Delivered-To", "X-Original-To", "Envelope-To", "X-Envelope-To")
    return tuple(dict.fromkeys(person.address for name in names for person in _people(head, name)))


def _references(head: Headers) -> tuple[str, ...]:
    """References, then In-Reply-To: the last one is answered most directly; at most 32, as others do."""
    found = [item for name in ("References", "In-Reply-To") for item in fields.message_ids(head.first(name))]
    latest = list(dict.fromkeys(reversed(found)))[: fields.MAX_REFERENCES]
    return tuple(reversed(latest))
