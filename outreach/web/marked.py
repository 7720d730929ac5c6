"""A text with the words that gave its reading marked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from outreach.model import Span


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text, marked or not."""

    text: str
    is_marked: bool


def marked(text: str, evidence: Iterable[Span]) -> tuple[Piece, ...]:
    """The whole text in pieces; spans that overlap or reach beyond it are joined and cut."""
    pieces: list[Piece] = []
    at = 0
    for span in sorted(evidence, key=lambda span: (span.start, span.end)):
        start, end = max(at, span.start), min(len(text), span.end)
        if start >= end:
            continue
        pieces += [Piece(text[at:start], False)] if start > at else []
        if pieces and pieces[-1].is_marked:
            pieces[-1] = Piece(pieces[-1].text + text[start:end], True)
        else:
            pieces.append(Piece(text[start:end], True))
        at = end
    return (*pieces, Piece(text[at:], False)) if at < len(text) else tuple(pieces)
