"""One MIME part: its headers, its type and parameters, its decoded bytes; nothing here raises."""

from __future__ import annotations

import base64
import quopri
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from email.message import Message
from types import MappingProxyType
from typing import Any
from urllib.parse import unquote_to_bytes

from outreach.reading import headers as fields
from outreach.reading.charsets import to_text

MAX_HEADER = 16 * 1024
_TYPE = re.compile(r"\A\s*([\w!#$&^.+-]+)\s*/\s*([\w!#$&^.+-]+)")
_NO_BASE64 = bytes(set(range(256)) - set(b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"))
_PARAM = re.compile(r";\s*([^\s=;\"]{1,60})\s*=\s*(\"(?:[^\"\\]|\\.)*\"?|[^;\s\"]*)")


@dataclass(frozen=True, slots=True)
class Headers:
    """Header fields in order, names without case; each value as it came, at most 16 KB of it."""

    items: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, message: Message[Any, Any]) -> Headers:
        """The fields of a parsed part, as text, encoded words and structure untouched."""
        pairs = message._headers  # type: ignore[attr-defined]  # `items()` would build Header objects, and may raise
        return cls(tuple((str(name).casefold(), _as_text(str(value)[:MAX_HEADER])) for name, value in pairs))

    def all(self, name: str) -> tuple[str, ...]:
        """Every value of this field, in order."""
        wanted = name.casefold()
        return tuple([value for key, value in self.items if key == wanted])

    def first(self, name: str) -> str:
        """The first value of this field, or nothing."""
        wanted = name.casefold()
        for key, value in self.items:
            if key == wanted:
                return value
        return ""

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and any(key == name.casefold() for key, _ in self.items)


@dataclass(frozen=True, slots=True)
class Part:
    """One part; `above` holds the content types of what it stands in, outermost first."""

    source: Message[Any, Any] = field(repr=False, compare=False)
    headers: Headers
    above: tuple[str, ...]
    fallback: str = "windows-1252"

    @property
    def content_type(self) -> str:
        """Lower-case type/subtype; text/plain where there is none (RFC 2045 §5.2)."""
        found = _TYPE.match(self.headers.first("Content-Type"))
        if found:
            return f"{found[1]}/{found[2]}".casefold()
        return "message/rfc822" if self.above[-1:] == ("multipart/digest",) else "text/plain"

    @property
    def params(self) -> Mapping[str, str]:
        """Parameters of Content-Type, names in lower case."""
        return parameters(self.headers.first("Content-Type"))

    @property
    def disposition(self) -> str:
        """`inline`, `attachment` or nothing."""
        return self.headers.first("Content-Disposition").partition(";")[0].strip().casefold()

    @property
    def filename(self) -> str:
        """The file name the sender gave, decoded; nothing where there is none."""
        given = parameters(self.headers.first("Content-Disposition")).get("filename", "")
        return fields.decode(given or self.params.get("name", ""))

    @property
    def is_container(self) -> bool:
        """A multipart or an enclosed message: it has parts of its own."""
        return isinstance(self.source._payload, list)  # type: ignore[attr-defined]

    @property
    def is_attachment(self) -> bool:
        """Something a person would see as a file, outside of enclosed messages."""
        named = self.disposition == "attachment" or bool(self.filename and not self.content_type.startswith("image/"))
        return named and not self.is_container and not self.inside("message/rfc822")

    def inside(self, *types: str) -> bool:
        """Whether it stands somewhere within a part of one of these types."""
        return any(kind in types for kind in self.above)

    def payload(self, limit: int | None = None) -> bytes:
        """The decoded bytes, of the first `limit` encoded ones; of a container, its text as it came.

        Containers are delivery-status blocks and enclosed headers; quoted-printable takes three bytes for one.
        """
        if self.is_container:
            return _unparse(self.source)
        text = self.source._payload  # type: ignore[attr-defined]
        data = text[:limit].encode("utf-8", "surrogateescape") if isinstance(text, str) else b""
        return _undo(self.headers.first("Content-Transfer-Encoding").partition(";")[0].strip().casefold(), data)

    def text(self, limit: int = 400_000) -> str:
        """The decoded text, at most `limit` bytes of it."""
        return to_text(self.payload(4 * limit)[:limit], self.params.get("charset", ""), self.fallback)


def children(message: Message[Any, Any]) -> list[Message[Any, Any]]:
    """The parts within a parsed part; `get_payload` would decode text by its charset, and may raise."""
    payload = message._payload  # type: ignore[attr-defined]
    return [child for child in payload if isinstance(child, Message)] if isinstance(payload, list) else []


def parameters(value: str) -> Mapping[str, str]:
    """The parameters of a structured header; RFC 2231 values and continuations are put together (at most 50)."""
    found: dict[str, str] = {}
    for match in list(_PARAM.finditer(";" + value.partition(";")[2]))[:50]:
        name, text = match[1].casefold(), match[2]
        if text.startswith('"'):
            text = re.sub(r"\\(.)", r"\1", text[1:].removesuffix('"'))
        found.setdefault(name, text)
    for name in [name for name in found if "*" in name]:
        base = name.partition("*")[0]
        pieces = sorted((key for key in found if key.startswith(f"{base}*")), key=_order)
        found.setdefault(base, _charset_of("".join(found[key] for key in pieces)))
    return MappingProxyType(found)


def _undo(encoding: str, data: bytes) -> bytes:
    """The bytes under a transfer encoding; what is broken in it is left out (RFC 2045 §6.8 says so of Base64)."""
    if encoding == "quoted-printable":
        return quopri.decodestring(data)
    if encoding != "base64":
        return data
    letters = data.translate(None, _NO_BASE64)
    letters = letters[: len(letters) - 1] if len(letters) % 4 == 1 else letters
    return base64.b64decode(letters + b"=" * (-len(letters) % 4))


def _as_text(value: str) -> str:
    """A field with raw 8-bit bytes (surrogates, as the parser keeps them) read as UTF-8 or Windows-1252."""
    return value if value.isascii() else to_text(value.encode("utf-8", "surrogateescape"), "")


def _order(name: str) -> int:
    number = name.partition("*")[2].strip("*")
    return int(number) if number.isascii() and number.isdigit() and len(number) < 4 else 0


def _charset_of(value: str) -> str:
    """An RFC 2231 extended value: charset'language'%XX."""
    charset, mark, rest = value.partition("'")
    return to_text(unquote_to_bytes(rest.partition("'")[2]), charset) if mark and "'" in rest else value


def _unparse(message: Message[Any, Any]) -> bytes:
    """What the parser took apart, put together again: fields, an empty line, the text."""
    blocks: list[bytes] = []
    for child in children(message):
        lines = [f"{name}: {value}" for name, value in Headers.of(child).items]
        text = child._payload  # type: ignore[attr-defined]
        lines += ["", text] if isinstance(text, str) and text.strip() else []
        blocks.append("\n".join(lines).encode("utf-8", "surrogateescape"))
    return b"\n\n".join(blocks)
