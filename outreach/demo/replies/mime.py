"""Raw MIME put together by hand, so that every client's habits of layout and encoding can be kept.

The standard library's generator would smooth away what these messages are here to show.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from email.header import Header
from email.utils import format_datetime, formataddr

from outreach.demo.replies.received import CalendarReply, Received
from outreach.model import Contact


@dataclass(frozen=True, slots=True)
class Part:
    """One MIME part: its header lines in order, and its body as it goes over the wire."""

    head: tuple[tuple[str, str], ...]
    body: bytes


def leaf(content_type: str, content: str | bytes, encoding: str = "", *more: tuple[str, str]) -> Part:
    """A part that holds text or data; `encoding` "" means that no Content-Transfer-Encoding line is written."""
    data = content if isinstance(content, bytes) else crlf(content).encode()
    head = [("Content-Type", content_type)]
    if encoding:
        head.append(("Content-Transfer-Encoding", encoding))
    return Part((*head, *more), _encoded(data, encoding.lower()))


def group(kind: str, boundary: str, parts: Sequence[Part], preamble: str = "", more: str = "") -> Part:
    """A multipart of `kind` ("mixed", "alternative", "report"); `more` are further Content-Type parameters."""
    lines = [crlf(preamble).encode() + b"\r\n"] if preamble else []
    for part in parts:
        lines.append(b"--" + boundary.encode() + b"\r\n" + _head(part.head) + b"\r\n" + part.body + b"\r\n")
    lines.append(b"--" + boundary.encode() + b"--\r\n")
    return Part((("Content-Type", f'multipart/{kind};{more}\r\n boundary="{boundary}"'),), b"".join(lines))


def message(headers: Sequence[tuple[str, str]], part: Part) -> bytes:
    """A whole message: its header, then the part's own header lines, then the body."""
    return _head([*headers, ("MIME-Version", "1.0"), *part.head]) + b"\r\n" + part.body


def addresses(person: Contact, received: Received) -> list[tuple[str, str]]:
    """The From and To lines of an answer from `person` to whoever wrote to them."""
    return [
        ("From", mailbox(person.name, person.email)),
        ("To", mailbox(received.sender_name, received.sender)),
    ]


def mailbox(name: str, address: str) -> str:
    """A name and address as a header writes them (RFC 5322 §3.4, RFC 2047 for other letters)."""
    return formataddr((name, address))


def words(text: str) -> str:
    """Header text, with RFC 2047 encoded words where there are other letters than ASCII's."""
    return text if text.isascii() else Header(text, "utf-8", header_name="Subject").encode(linesep="\r\n")


def date_line(reply: CalendarReply) -> tuple[str, str]:
    """The Date line of a calendar's reply."""
    return ("Date", format_datetime(reply.at))


def token(*facts: object) -> str:
    """32 hex digits that follow from the facts alone: boundaries and Message-IDs are the same in every run."""
    return hashlib.sha256("\0".join(str(fact) for fact in facts).encode()).hexdigest()[:32]


def crlf(text: str) -> str:
    """Text with the line ends of mail."""
    return "\r\n".join(text.splitlines()) + ("\r\n" if text.endswith("\n") else "")


def _head(lines: Sequence[tuple[str, str]]) -> bytes:
    return "".join(f"{name}: {value}\r\n" for name, value in lines).encode()


def _encoded(data: bytes, encoding: str) -> bytes:
    if encoding == "base64":
        return base64.encodebytes(data).replace(b"\n", b"\r\n")
    if encoding == "quoted-printable":
        return b"\r\n".join(_quoted(line) for line in data.split(b"\r\n"))
    return data


def _quoted(line: bytes) -> bytes:
    return binascii.b2a_qp(line, istext=True).replace(b"\n", b"\r\n")
