"""Text in the form in which it is compared: without case, diacritics or invisible characters."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from itertools import filterfalse

_LETTERS = str.maketrans(
    {"đ": "d", "ł": "l", "ø": "o", "ı": "i", "æ": "ae", "ß": "ss", "’": "'", "‘": "'", "ʼ": "'", "´": "'"}
)
_LETTER = re.compile(f"[{''.join(map(chr, _LETTERS))}]")
_INVISIBLE = re.compile(
    "[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff\ufe0e\ufe0f\ue000-\uf8ff]"
)
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_NEWLINES = re.compile("\r\n?|\u2028|\u2029|\u0085")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*|\d+|[^\w\s]|_", re.UNICODE)


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number or mark of a text: folded, and where it stands."""

    word: str
    start: int
    end: int


def fold(text: str) -> str:
    """Lower case without diacritics: comma-below, cedilla and no mark at all become one (facts of Romanian mail)."""
    if text.isascii():
        return text.lower()
    text = text.casefold()
    return strip_marks(text.translate(_LETTERS) if _LETTER.search(text) else text)


def fold_in_place(text: str) -> str:
    """The same, each letter where it stood: what would become two letters becomes the first of them."""
    folded = fold(text)
    return folded if len(folded) == len(text) else "".join(fold(char)[:1] or char for char in text)


def strip_marks(text: str) -> str:
    """The text without combining marks, case kept."""
    if text.isascii():
        return text
    return "".join(filterfalse(unicodedata.combining, unicodedata.normalize("NFD", text)))


def squeeze(text: str) -> str:
    """Folded, with every run of spaces and line ends as one space."""
    return " ".join(fold(text).split())


def clean(text: str) -> str:
    """Text fit to show and compare: LF only, ordinary spaces, no control, invisible, private-use or lone surrogate."""
    text = _SPACES.sub(" ", _INVISIBLE.sub("", _NEWLINES.sub("\n", text)))
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def tokens(text: str) -> list[Token]:
    """The words, numbers and marks of a text, in order; a word keeps its inner apostrophes and hyphens."""
    return [Token(fold(match[0]), match.start(), match.end()) for match in _WORD.finditer(text)]
