"""Personal values as holes in a text: one private-use character stands for each value until the text is finished.

A template is turned into a skeleton first and read as Markdown and HTML then; the values go in at the very end, escaped
for the place where each stands. So no value is ever read as Markdown or HTML, and people whose skeletons are equal
share all the work but the filling.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

_FIRST = 0xF0000
_LAST = 0xFFFFD
HOLE = re.compile(f"[{chr(_FIRST)}-{chr(_LAST)}]")
"""Matches the one character that stands for a value (Supplementary Private Use Area-A)."""

_NEWLINES = re.compile("\r\n?|[\x0b\x0c\x85\u2028\u2029]")
_UNWANTED = re.compile(f"[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff{chr(_FIRST)}-{chr(_LAST)}]")


def clean(text: str) -> str:
    """The text without what no message may carry: control characters, lone surrogates, the characters of holes."""
    if text.isprintable():  # none of these is (str.isprintable knows control, private use and line separators)
        return text
    return _UNWANTED.sub("", _NEWLINES.sub("\n", text))


@dataclass(slots=True)
class Holes:
    """The values of one message in the order in which its templates gave them."""

    values: list[str] = field(default_factory=list)

    def make(self, value: str) -> str:
        """The character that stands for this value from now on."""
        if len(self.values) > _LAST - _FIRST:
            raise ValueError("a message has room for 65534 values")
        self.values.append(value)
        return chr(_FIRST + len(self.values) - 1)

    def filled(self, text: str) -> str:
        """The text with its holes filled as they are: for places that need no escaping."""
        return fill(text, self.values)


def index_of(character: str) -> int:
    """The number of the value that a hole stands for."""
    return ord(character) - _FIRST


def fill(text: str, values: Sequence[str]) -> str:
    """The text with each hole replaced by its value, unescaped."""
    return HOLE.sub(lambda match: values[index_of(match[0])], text)
