"""Names: what is the same, what may be, what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.participants.likeness import Likeness, compare, words_of


@pytest.mark.parametrize(
    ("called", "listed", "likeness"),
    [
        ("Ana Țăranu", "ana taranu", Likeness.SAME),
        ("Ţăranu Ana", "Ana Țăranu", Likeness.SAME),
        ("ȚĂRANU, Ana", "Ana Țăranu", Likeness.SAME),
        ("dr. Ana Țăranu", "Ana Țăranu", Likeness.SAME),
        ("Ana-Maria Țăranu", "Ana Maria Taranu", Likeness.SAME),
        ("Đurđa Łoś", "Durda Los", Likeness.SAME),
        ("Ana Țăranu - Firma SRL", "Ana Țăranu", Likeness.SAME),
        ("Ana Țăranu de acasă", "Ana Țăranu", Likeness.MORE),
        ("Ana Țăranu", "Ana Maria Țăranu", Likeness.MORE),
        ("A. Țăranu", "Ana Țăranu", Likeness.INITIALS),
        ("Ana Ț.", "Ana Țăranu", Likeness.INITIALS),
        ("Ana M Țăranu", "Ana Maria Țăranu", Likeness.INITIALS),
        ("Ana", "Ana Țăranu", Likeness.PART),
        ("Țăranu", "Ana Țăranu", Likeness.PART),
        ("Ana Țărannu", "Ana Țăranu", Likeness.SLIP),
        ("Anamaria Țăranu", "Ana Maria Țăranu", Likeness.SLIP),
        ("Jürgen Müller", "Juergen Mueller", Likeness.SLIP),
        ("Ana Popescu", "Ana Țăranu", Likeness.NONE),
        ("A. B.", "Ana Bold", Likeness.NONE),
        ("B. Țăranu", "Ana Țăranu", Likeness.NONE),
        ("iPhone", "Ana Țăranu", Likeness.NONE),
        ("iPhone de Ana", "Ana Țăranu", Likeness.PART),
        ("Ana Țăranu's iPad", "Ana Țăranu", Likeness.SAME),
        ("", "Ana Țăranu", Likeness.NONE),
        ("Ana Țăranu", "", Likeness.NONE),
        ("Ana", "Ana", Likeness.PART),
    ],
)
def test_how_much_two_names_are_alike(called: str, listed: str, likeness: Likeness) -> None:
    assert compare(words_of(called), words_of(listed), words_of("Firma SRL")) is likeness


def test_a_title_alone_is_a_name() -> None:
    assert words_of("Host") == ("host",)


NAMES = st.text(max_size=40)


@given(NAMES, NAMES, NAMES)
def test_any_names_are_compared_without_a_fault(called: str, listed: str, organisation: str) -> None:
    assert compare(words_of(called), words_of(listed), words_of(organisation)) in Likeness


@given(NAMES)
def test_a_name_of_two_words_is_the_same_as_itself_in_any_order(name: str) -> None:
    words = words_of(name)
    if len(words) > 1:
        assert compare(words[::-1], words) is Likeness.SAME
