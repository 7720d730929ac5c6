"""MIME entities as bytes: every part 7-bit clean, every line ended by CRLF and short (RFC 2045, RFC 2046)."""

from __future__ import annotations

from binascii import b2a_base64, b2a_qp
from collections.abc import Sequence

from outreach.compose.headers import parameter

_LINE = 76

Part = bytes
"""An entity with its own header fields, ending in CRLF."""


def text_part(subtype: str, text: str) -> Part:
    """text/plain or text/html; quoted-printable, or base64 where that is shorter (alphabets far from ASCII)."""
    data = text.encode()
    quoted = b2a_qp(data, istext=True).replace(b"\n", b"\r\n")
    if not data.endswith(b"\n"):
        quoted += b"\r\n"
    wire = data.replace(b"\n", b"\r\n")
    encoding, body = ("quoted-printable", quoted)
    if len(quoted) > _base64_length(len(wire)):
        encoding, body = ("base64", _base64(wire))
    head = f"Content-Type: text/{subtype}; charset=UTF-8\r\nContent-Transfer-Encoding: {encoding}\r\n\r\n"
    return head.encode() + body


def calendar_part(data: bytes, method: str) -> Part:
    """The iMIP body part (RFC 6047 §2.4): its METHOD on the type, base64, no disposition, as clients want it."""
    head = f"Content-Type: text/calendar; charset=UTF-8; method={method}\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    return head.encode() + _base64(data)


def attachment(content_type: str, name: str, data: bytes) -> Part:
    """A file to be saved."""
    return _file(content_type, name, data, "attachment", "")


def inline_picture(content_type: str, name: str, data: bytes, content_id: str) -> Part:
    """A picture that the HTML part shows; `content_id` without angle brackets (RFC 2392)."""
    return _file(content_type, name, data, "inline", f"Content-ID: <{content_id}>\r\n")


def multipart(subtype: str, boundary: str, parts: Sequence[Part], parameters: str = "") -> Part:
    """Several parts as one; `boundary` must not occur in them ("=_" never does: no encoding here can write it)."""
    head = f'Content-Type: multipart/{subtype};\r\n boundary="{boundary}"{parameters}\r\n\r\n'.encode()
    edge = f"--{boundary}\r\n".encode()
    return head + b"".join(edge + part + b"\r\n" for part in parts) + f"--{boundary}--\r\n".encode()


def _file(content_type: str, name: str, data: bytes, disposition: str, extra: str) -> Part:
    head = (
        f"Content-Type: {content_type}{parameter('name', name)}\r\n"
        f"Content-Transfer-Encoding: base64\r\n{extra}"
        f"Content-Disposition: {disposition}{parameter('filename', name)}\r\n\r\n"
    )
    return head.encode() + _base64(data)


def _base64(data: bytes) -> bytes:
    """In lines of 76 (RFC 2045 §6.8)."""
    coded = b2a_base64(data, newline=False)
    return b"".join(coded[at : at + _LINE] + b"\r\n" for at in range(0, len(coded), _LINE))


def _base64_length(octets: int) -> int:
    coded = 4 * -(-octets // 3)
    return coded + 2 * -(-coded // _LINE)
