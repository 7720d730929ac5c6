"""Evidence in a text."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from outreach.model import Span
from outreach.web.marked import Piece, marked

spans = st.lists(st.builds(Span, st.integers(0, 40), st.integers(0, 40)), max_size=6)


@given(st.text(max_size=30), spans)
def test_no_letter_is_lost_and_exactly_the_evidence_is_marked(text: str, evidence: list[Span]) -> None:
    pieces = marked(text, evidence)
    assert "".join(piece.text for piece in pieces) == text
    wanted = {n for span in evidence for n in range(span.start, min(span.end, len(text)))}
    found: set[int] = set()
    at = 0
    for piece in pieces:
        found |= set(range(at, at + len(piece.text))) if piece.is_marked else set()
        at += len(piece.text)
    assert found == wanted


def test_spans_that_touch_are_one() -> None:
    assert marked("da, vin", [Span(0, 3), Span(2, 7)]) == (Piece("da, vin", True),)
