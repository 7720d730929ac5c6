"""Bytes to text whatever charset they claim: aliases seen in real mail, and a fallback that always gives something."""

from __future__ import annotations

import codecs
from collections.abc import Mapping
from types import MappingProxyType

from outreach.reading.words import clean

# Names that clients write and Python does not know, collected from public mail corpora.
ALIASES: Mapping[str, str] = MappingProxyType(
    {
        "uft-8": "utf-8",
        "utf8mb4": "utf-8",
        "unicode-1-1-utf-7": "utf-7",
        "iso-8859-8-i": "iso-8859-8",
        "iso-8859-6-i": "iso-8859-6",
        "cp-1250": "windows-1250",
        "cp-1252": "windows-1252",
        "cp-1257": "windows-1257",
        "win-1250": "windows-1250",
        "win-1252": "windows-1252",
        "win-1257": "windows-1257",
        "windows1250": "windows-1250",
        "windows1252": "windows-1252",
        "windows1257": "windows-1257",
        "x-mac-ce": "mac-latin2",
        "x-mac-roman": "mac-roman",
        "macintosh": "mac-roman",
        "x-gbk": "gbk",
        "x-sjis": "shift_jis",
        "cp-850": "cp850",
        # The web's and every client's reading: what claims to be Latin-1 is Windows-1252 (WHATWG Encoding §4.2).
        "iso-8859-1": "windows-1252",
        "latin-1": "windows-1252",
        "latin1": "windows-1252",
    }
)
_NO_CLAIM = frozenset(
    {"", "us-ascii", "ascii", "default", "none", "unknown", "8bit", "7bit", "x-unknown", "unknown-8bit"}
)
# Python codecs that are no charset of mail; some of them are slow or raise on purpose.
_NO_CHARSET = frozenset({"idna", "punycode", "unicode-escape", "raw-unicode-escape", "undefined", "mbcs", "oem"})


def to_text(data: bytes, charset: str, fallback: str = "windows-1252") -> str:
    """The text of these bytes, cleaned; what is claimed first, then UTF-8, then `fallback`; never raises."""
    claimed = _known(charset)
    if claimed:
        try:
            return clean(data.decode(claimed, "replace"))
        except (UnicodeError, LookupError, ValueError):
            pass
    try:
        return clean(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return clean(data.decode(fallback, "replace"))


def _known(charset: str) -> str:
    name = charset.strip().strip("\"'").casefold()
    name = ALIASES.get(name, name)
    if name in _NO_CLAIM or len(name) > 40:
        return ""
    try:
        found = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):
        return ""
    is_text = getattr(found, "_is_text_encoding", True)
    return found.name if is_text and found.name not in _NO_CHARSET else ""


def fallback_for(languages: tuple[str, ...]) -> str:
    """The 8-bit charset that undeclared bytes most likely are in, by the languages of the campaign."""
    if 0 < len(languages) < 6:
        if "lt" in languages:
            return "windows-1257"
        if {"ro", "hr", "hu"} & set(languages):
            return "windows-1250"
    return "windows-1252"
