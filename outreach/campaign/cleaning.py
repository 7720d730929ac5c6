"""Text from outside in the one form in which we keep it: NFC, one line, nothing invisible."""

from __future__ import annotations

import re
import unicodedata

#: Languages that write ş with a cedilla; in all others of ours it is the old code pages' Romanian ș.
CEDILLA_LANGUAGES = frozenset({"tr", "az", "ku", "tk", "crh", "gag"})

# Letters that only change the direction of writing (UAX #9) or have no width; private-use characters are what
# compose puts in the place of values.
_HIDDEN = re.compile(
    "[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb"
    "\ue000-\uf8ff\U000f0000-\U0010ffff\ud800-\udfff]"
)
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_BREAKS = re.compile("[\n\r\t\v\f\x1c-\x1f\x85\u2028\u2029]")
_SPACES = re.compile(r"\s+")
_MARKS = re.compile("[\u0300-\u036f]")
_COMMA_BELOW = str.maketrans("şŞţŢ", "șȘțȚ")


def clean(text: str, language: str = "") -> str:
    """The text in NFC on one line, trimmed, without control, direction and private-use characters.

    Romanian letters with a cedilla, all that cp1250 has, become those with a comma below (Unicode 3.0, Romanian
    standard SR 13411), except in a language that writes the cedilla.
    """
    if text.isprintable():  # nothing to be taken away, and no space but " "
        one_line = " ".join(text.split())
    else:
        visible = _CONTROLS.sub("", _HIDDEN.sub("", text))
        one_line = _SPACES.sub(" ", visible).strip()
    if one_line.isascii():
        return one_line
    composed = unicodedata.normalize("NFC", one_line)
    return composed if language.partition("-")[0] in CEDILLA_LANGUAGES else composed.translate(_COMMA_BELOW)


def is_clean(text: str) -> bool:
    """Whether cleaning would take no character away: one line, nothing invisible."""
    return not any(pattern.search(text) for pattern in (_HIDDEN, _CONTROLS, _BREAKS))


def plain(text: str) -> str:
    """Small letters without marks, all else as it is: the form in which a list is searched and sorted."""
    small = text.casefold()
    return small if small.isascii() else _MARKS.sub("", unicodedata.normalize("NFKD", small))


def has_words(text: str, words: str) -> bool:
    """Whether each of the words, which are `plain` already, stands somewhere in the text."""
    where = plain(text)
    return all(word in where for word in words.split())


def fold(text: str) -> str:
    """Letters and digits alone, small, without marks: the form in which headings and words are compared."""
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if c.isalnum())
