"""Which encoding a list was saved in: a mark at its start, else UTF-8 if it is that, else the likeliest code page.

General detectors guess wrong on lists of a few rows; these four code pages and the letters of the languages that we
read tell enough. A list is looked through piece by piece, so that a large one is never held whole.
"""

from __future__ import annotations

import codecs
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

#: The bytes of a file in its order, however they are cut; asked for again, they begin anew.
Pieces = Callable[[], Iterator[bytes]]


@dataclass(frozen=True, slots=True)
class Encoding:
    """How a list was saved: its encoding, the mark before it, and whether letters were already lost (`lossy`)."""

    name: str
    mark: bytes
    lossy: bool


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and the encoding it was read in; `lossy` when letters were already lost before it came to us."""

    text: str
    encoding: str
    lossy: bool


def decode(data: bytes) -> Decoded:
    """The text of a list; never fails, for whatever the bytes are, some code page takes them."""
    pieces = whole(data)
    found = recognise(pieces)
    return Decoded("".join(texts(pieces, found)), found.name, found.lossy)


def whole(data: bytes) -> Pieces:
    """Bytes that are at hand, as pieces."""
    return lambda: iter((data,))


def recognise(pieces: Pieces) -> Encoding:
    """The encoding of a list."""
    name, mark = _marked(pieces) or ("utf-8" if _is_utf8(pieces) else _likeliest(pieces), b"")
    return Encoding(name, mark, _is_lossy(pieces, name, mark))


def texts(pieces: Pieces, encoding: Encoding) -> Iterator[str]:
    """The text behind the mark, piece by piece."""
    return _decoded(pieces, encoding.name, len(encoding.mark), "replace")


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LONGEST_MARK = 3
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


def _decoded(pieces: Pieces, encoding: str, skip: int, errors: str) -> Iterator[str]:
    """The text behind the first `skip` bytes; UnicodeDecodeError where `errors` is strict and it is none."""
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    for piece in pieces():
        yield decoder.decode(piece[skip:])
        skip = max(0, skip - len(piece))
    yield decoder.decode(b"", final=True)


def _marked(pieces: Pieces) -> tuple[str, bytes] | None:
    head = b""
    for piece in pieces():
        head += piece[:_LONGEST_MARK]
        if len(head) >= _LONGEST_MARK:
            break
    return next(((encoding, mark) for mark, encoding in _MARKS if head.startswith(mark)), None)


def _is_utf8(pieces: Pieces) -> bool:
    try:
        for _ in _decoded(pieces, "utf-8", 0, "strict"):
            pass
    except UnicodeDecodeError:
        return False
    return True


def _is_lossy(pieces: Pieces, encoding: str, mark: bytes) -> bool:
    """Whether there are question marks inside words; two letters are carried over from piece to piece."""
    before = ""
    for text in _decoded(pieces, encoding, len(mark), "replace"):
        seen = before + text
        if ("?" in seen or "\ufffd" in seen) and _LOST.search(seen):
            return True
        before = seen[-2:]
    return False


def _likeliest(pieces: Pieces) -> str:
    """cp852 has a character for every byte, so that there is always one candidate."""
    tallies = []
    for encoding in _CODE_PAGES:
        tally = _Tally()
        try:
            for text in _decoded(pieces, encoding, 0, "strict"):
                tally.add(text)
        except UnicodeDecodeError:
            continue
        tallies.append((tally.score(), encoding))
    return max(tallies, key=lambda candidate: candidate[0])[1]


@dataclass(slots=True)
class _Tally:
    """What speaks for and against one code page."""

    beyond: Counter[str] = field(default_factory=Counter)
    capitals_inside: int = 0
    last: str = ""

    def add(self, text: str) -> None:
        """Counts the characters beyond ASCII, and capitals inside words: in the wrong code page a small letter often
        becomes one.
        """
        self.beyond.update(c for c in text if c >= "\x80" and c not in _WORD_MARKS)
        self.capitals_inside += len(_CAPITAL_INSIDE.findall(self.last + text))
        self.last = text[-1:] or self.last

    def score(self) -> int:
        """Letters of our languages speak for a reading, most of all those of one; symbols and strange letters against
        it.
        """
        beyond: Counter[str] = Counter()
        for letter, count in self.beyond.items():
            beyond[letter.lower()] += count
        by_language = [sum(beyond[letter] for letter in letters) for letters in _LETTERS.values()]
        ours = {letter for letters in _LETTERS.values() for letter in letters}
        score = max(by_language) + sum(count for letter, count in beyond.items() if letter in ours)
        score -= sum(count * (1 if letter.isalpha() else 4) for letter, count in beyond.items() if letter not in ours)
        return score - 3 * self.capitals_inside
