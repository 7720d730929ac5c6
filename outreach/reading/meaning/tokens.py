"""A text as words and marks: folded for comparison, each with its place in the text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from outreach.reading.words import fold

_TOKEN = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+|\d+|[^\W\d_]+|\n[ \t]*\n\s*|\n|[^\w\s]|_")


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number, e-mail address, mark or line end; `word` is folded, `capital` says how it began."""

    word: str
    start: int
    end: int
    capital: bool = False
    letters: bool = False


def tokenize(text: str) -> list[Token]:
    """The tokens of a text in order; apostrophes and hyphens part words, and are marks of their own."""
    found: list[Token] = []
    for match in _TOKEN.finditer(text):
        word = match[0]
        letters = word[0].isalpha() and "@" not in word
        folded = word if word[0] == "\n" else fold(word) if letters else word.casefold()
        found.append(Token(folded, match.start(), match.end(), letters and word[0].isupper(), letters))
    return found
