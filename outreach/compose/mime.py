"""MIME entities as bytes: every part 7-bit clean, every line ended by CRLF and short (RFC 2045, RFC 2046)."""

from __future__ import annotations

from binascii import b2a_base64, b2a_qp
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from outreach.compose.headers import parameter

_LINE = 76

Part = bytes
"""An entity with its own header fields, ending in CRLF."""


@dataclass(frozen=True, slots=True)
class Lines:
    """Text as quoted-printable and as plain octets, both with CRLF; texts of whole lines can be put together."""

    quoted: bytes
    octets: bytes

    def __str__(self) -> str:
        return self.octets.decode().replace("\r\n", "\n")


def lines_of(text: str) -> Lines:
    """A text whose lines end in LF."""
    data = text.encode()
    return Lines(b2a_qp(data, istext=True).replace(b"\n", b"\r\n"), data.replace(b"\n", b"\r\n"))


def joined(some: Iterable[Lines]) -> Lines:
    """Texts one below the other; all but the last must end with a line."""
    every = list(some)
    return Lines(b"".join([lines.quoted for lines in every]), b"".join([lines.octets for lines in every]))


def text_part(subtype: str, lines: Lines) -> Part:
    """text/plain or text/html; quoted-printable, or base64 where that is shorter (alphabets far from ASCII)."""
    encoding, body = "quoted-printable", lines.quoted
    if not body.endswith(b"\r\n"):
        body += b"\r\n"
    if len(body) > _base64_length(len(lines.octets)):
        encoding, body = "base64", base64_lines(lines.octets)
    head = f"Content-Type: text/{subtype}; charset=UTF-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    return head.encode() + body


def calendar_part(encoded: bytes, method: str) -> Part:
    """The iMIP body part (RFC 6047 §2.4): its METHOD on the type, base64, no disposition, as clients want it."""
    head = f"Content-Type: text/calendar; charset=UTF-8; method={method}\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return head.encode() + encoded


def attachment_head(content_type: str, name: str) -> bytes:
    """The header fields of a file to be saved, which its octets in `base64_lines` follow."""
    return _file_head(content_type, name, "attachment", "")


def inline_picture(content_type: str, name: str, data: bytes, content_id: str) -> Part:
    """A picture that the HTML part shows; `content_id` without angle brackets (RFC 2392)."""
    return _file_head(content_type, name, "inline", f"Content-ID: <{content_id}>\r\n") + base64_lines(data)


def multipart(subtype: str, boundary: str, parts: Sequence[Part], parameters: str = "") -> Part:
    """Several parts as one; `boundary` must not occur in them ("=_" never does: no encoding here can write it)."""
    head = f'Content-Type: multipart/{subtype};\r\n boundary="{boundary}"{parameters}\r\n\r\n'.encode()
    edge = f"--{boundary}\r\n".encode()
    return head + b"".join(edge + part + b"\r\n" for part in parts) + f"--{boundary}--\r\n".encode()


def base64_lines(data: bytes) -> bytes:
    """In lines of 76 (RFC 2045 §6.8)."""
    coded = b2a_base64(data, newline=False)
    return b"".join([coded[at : at + _LINE] + b"\r\n" for at in range(0, len(coded), _LINE)])


def _file_head(content_type: str, name: str, disposition: str, extra: str) -> bytes:
    head = (
        f"Content-Type: {content_type}{parameter('name', name)}\r\n"
        f"Content-Transfer-Encoding: base64\r\n{extra}"
        f"Content-Disposition: {disposition}{parameter('filename', name)}\r\n\r\n"
    )
    return head.encode()


def _base64_length(octets: int) -> int:
    coded = 4 * -(-octets // 3)
    return coded + 2 * -(-coded // _LINE)
