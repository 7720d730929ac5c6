"""Which encoding a list was saved in: a mark at its start, else UTF-8 if it is that, else the likeliest code page.

General detectors guess wrong on lists of a few rows; these four code pages and the letters of the languages that we
read tell enough.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was read in; `lossy` when letters were already lost before it came to us."""

    text: str
    encoding: str
    lossy: bool


def decode(data: bytes) -> Decoded:
    """The text of a list; never fails, for whatever the bytes are, some code page takes them."""
    text, encoding = _marked(data) or _utf8(data) or _likeliest(data)
    return Decoded(text, encoding, lossy=bool(_LOST.search(text)))


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Windows for Central Europe, Western Europe and the Baltic states, and DOS for Central Europe; at equal marks the
# first wins.
_CODE_PAGES = ("cp1250", "cp1252", "cp1257", "cp852")
# The letters beyond a-z of the languages we read; Romanian ș and ț have a cedilla in cp1250.
_LETTERS = {
    "ro": "ăâîşţșț",
    "hr": "čćđšž",
    "nl": "éëïóöüèê",
    "lt": "ąčęėįšųūž",
    "it": "àèéìòù",
    "fi": "äöåšž",
    "hu": "áéíóöőúüű",
    "de": "äöüß",
    "fr": "àâæçéèêëîïôœùûüÿ",
}
_WORD_MARKS = frozenset("’“”„–—«»°№€\u00a0")
_LOST = re.compile(r"[^\W\d_]\?[^\W\d_]|\ufffd")
_CAPITAL_INSIDE = re.compile(r"[a-zà-ÿ][À-Þ]")


def _marked(data: bytes) -> tuple[str, str] | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data[len(mark) :].decode(encoding, errors="replace"), encoding
    return None


def _utf8(data: bytes) -> tuple[str, str] | None:
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        return None


def _likeliest(data: bytes) -> tuple[str, str]:
    """cp852 has a character for every byte, so that there is always one candidate."""
    candidates = []
    for encoding in _CODE_PAGES:
        try:
            candidates.append((data.decode(encoding), encoding))
        except UnicodeDecodeError:
            continue
    return max(candidates, key=lambda candidate: _score(candidate[0]))


def _score(text: str) -> int:
    """Letters of our languages speak for a reading, most of all those of one; symbols and strange letters against it.

    So do capitals inside words: in the wrong code page a small letter often becomes one.
    """
    beyond = Counter(c.lower() for c in text if c >= "\x80" and c not in _WORD_MARKS)
    by_language = [sum(beyond[letter] for letter in letters) for letters in _LETTERS.values()]
    ours = {letter for letters in _LETTERS.values() for letter in letters}
    score = max(by_language) + sum(count for letter, count in beyond.items() if letter in ours)
    score -= sum(count * (1 if letter.isalpha() else 4) for letter, count in beyond.items() if letter not in ours)
    return score - 3 * len(_CAPITAL_INSIDE.findall(text))
