"""Header fields as they go over the wire: folded, 7-bit, and read back exactly as they were meant.

The standard library glues words together or adds spaces when it folds long Romanian subjects and names, and leaves an
empty first line after `From:` that spam filters count against the sender. So the whole of a text that is not plain
ASCII is written here as base64 encoded words (RFC 2047), none of which splits a character.
"""

from __future__ import annotations

import re
from base64 import b64encode
from urllib.parse import quote

from outreach.addresses import domain_of

LINE = 76
"""Longest line that may hold an encoded word (RFC 2047 §2); RFC 5322 §2.1.1 allows 78 for the rest."""

_WORD_OVERHEAD = len("=?utf-8?b??=")
_ATOMS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~ -]+")
_ADDRESS = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+")
_BREAKS = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\ud800-\udfff]+")


def one_line(text: str) -> str:
    """The text without line breaks, control characters and lone surrogates, which no header field may carry."""
    return _BREAKS.sub(" ", text).strip()


def text_field(name: str, value: str) -> str:
    """A field of free text such as Subject, folded, with its final CRLF."""
    text = one_line(value)
    start = f"{name}: "
    if _is_readable(text):
        folded = _fold_words(start, text.split(" "))
        if folded is not None:
            return folded + "\r\n"
    return start + _encoded_words(text, LINE - len(start)) + "\r\n"


def mailbox_field(name: str, display: str, address: str) -> str:
    """A field with one mailbox such as From or To, folded, with its final CRLF.

    `address` must be ready for the wire (`wire_address`); it is never broken, so only an address longer than a line
    makes a longer line.
    """
    text = one_line(display)
    start = f"{name}: "
    if not text:
        return f"{start}{address}\r\n"
    phrase = _phrase(text)
    if phrase is None or len(start) + len(phrase) > LINE:
        phrase = _encoded_words(text, LINE - len(start))
    last = len((start + phrase).rsplit("\r\n", 1)[-1])
    gap = " " if last + len(address) + 3 <= LINE else "\r\n "
    return f"{start}{phrase}{gap}<{address}>\r\n"


def token_field(name: str, value: str) -> str:
    """A field of tokens parted by single spaces, such as References, folded only between them."""
    lines, current = [], f"{name}:"
    for index, word in enumerate(one_line(value).split()):
        if index and len(current) + 1 + len(word) > LINE:
            lines.append(current)
            current = ""
        current += " " + word
    return "\r\n".join([*lines, current]) + "\r\n"


def parameter(name: str, value: str) -> str:
    """`; name=value` on a line of its own; RFC 2231 where the value is not plain ASCII or does not fit a line."""
    text = one_line(value)
    if text.isascii() and not set(text) & {'"', "\\"} and len(text) + len(name) + 5 <= LINE:
        return f';\r\n {name}="{text}"'
    encoded = quote(text, safe="!#$&+-.^_`|~", encoding="utf-8")
    whole = f" {name}*=utf-8''{encoded}"
    if len(whole) < LINE:
        return f";\r\n{whole}"
    room = LINE - len(f" {name}*99*=utf-8'';")
    chunks = re.findall(rf"(?:%..|[^%]){{1,{room // 3}}}", encoded)
    prefixes = ["utf-8''"] + [""] * (len(chunks) - 1)
    return "".join(f";\r\n {name}*{n}*={p}{c}" for n, (p, c) in enumerate(zip(prefixes, chunks, strict=True)))


def wire_address(address: str) -> str:
    """The address as SMTP, To and ATTENDEE carry it: the local part as written, the domain in A-labels (RFC 5891).

    A local part outside ASCII would need SMTPUTF8 at every server on the way: ValueError.
    """
    wire = f"{address.strip().rpartition('@')[0]}@{domain_of(address)}"
    if not _ADDRESS.fullmatch(wire):
        raise ValueError(f"{address!r} cannot be written to: it needs the form name@domain, name in plain ASCII")
    return wire


def _is_readable(text: str) -> bool:
    """Plain ASCII that a reader cannot take for an encoded word and that unfolding cannot change."""
    return text.isascii() and "=?" not in text and "  " not in text


def _fold_words(start: str, words: list[str]) -> str | None:
    """Words folded at spaces; None where a word does not fit a line, so that none is left alone or too long."""
    lines, current = [], start + words[0]
    for word in words[1:]:
        if len(current) + 1 + len(word) > LINE:
            lines.append(current)
            current = " " + word
        else:
            current += " " + word
    lines.append(current)
    return "\r\n".join(lines) if all(len(line) <= LINE for line in lines) else None


def _phrase(text: str) -> str | None:
    """A display name as atoms or a quoted string (RFC 5322 §3.2.5); None where it must be encoded."""
    if not _is_readable(text):
        return None
    if _ATOMS.fullmatch(text):
        return text
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _encoded_words(text: str, first: int) -> str:
    """The whole text as base64 encoded words, one a line; `first` columns are free on the first line."""
    whole = text.encode()
    if len(whole) <= _bytes_in(first):
        return _encoded_word(whole)
    words: list[str] = []
    chunk = bytearray()
    room = _bytes_in(first)
    for character in text:
        data = character.encode()
        if len(chunk) + len(data) > room:
            words.append(_encoded_word(chunk))
            chunk = bytearray()
            room = _bytes_in(LINE - 1)
        chunk += data
    return "\r\n ".join([*words, _encoded_word(chunk)])


def _encoded_word(data: bytes | bytearray) -> str:
    return f"=?utf-8?b?{b64encode(data).decode()}?="


def _bytes_in(columns: int) -> int:
    """How many bytes an encoded word of so many columns carries; 75 columns are the most (RFC 2047 §2)."""
    return (min(columns, 75) - _WORD_OVERHEAD) // 4 * 3
