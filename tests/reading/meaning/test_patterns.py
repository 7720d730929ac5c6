from __future__ import annotations

import pytest

from outreach.reading.meaning.lexicon import Lexicon
from outreach.reading.meaning.patterns import expand, split_patterns
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.tables import compile_lexicon
from outreach.reading.meaning.typos import corrected, neighbours

MONTHS = " | ".join(f"month{n}" for n in "abcdefghijkl")
DAYS = " | ".join(f"day{n}" for n in "abcdefg")


def test_patterns_are_parted_by_lines_and_bars_outside_parentheses():
    assert split_patterns("a (b|c) | d\n e ") == ["a (b|c)", "d", "e"]


def test_a_pattern_stands_for_all_its_choices():
    assert expand("count (me|us) in", {}) == [("count", "me", "in"), ("count", "us", "in")]
    assert expand("yes (please|)", {}) == [("yes",), ("yes", "please")]


def test_many_choices_become_a_group_of_their_own():
    inner: dict[str, list[tuple[str, ...]]] = {}
    [sequence] = expand("x (a|b|c)", inner)
    assert sequence[0] == "x"
    assert inner[sequence[1][1:-1]] == [("a",), ("b",), ("c",)]


def test_apostrophes_and_diacritics_are_written_as_people_write():
    assert expand("j'y serai", {}) == [("j", "y", "serai")]
    assert expand("mulțumesc", {}) == expand("multumesc", {}) == expand("mulţumesc", {})


@pytest.mark.parametrize("pattern", ["(a|b", "a)", "(a|)", "to*", "a ? b"])
def test_a_faulty_pattern_is_refused_by_name(pattern):
    with pytest.raises(ValueError, match=r".*"):
        expand(pattern, {})


def test_a_group_that_is_not_there_is_named():
    with pytest.raises(ValueError, match="<nowhere>"):
        compile_lexicon(Lexicon("xx", {Sense.YES: "a <nowhere>"}, MONTHS, DAYS, {}))


def test_other_spellings_of_letters_are_known():
    compiled = compile_lexicon(Lexicon("xx", {Sense.NOT: "für"}, MONTHS, DAYS, {}, spellings={"ü": "ue"}))
    assert compiled.knows("fur")
    assert compiled.knows("fuer")


def test_one_slip_inside_a_long_word_is_mended_and_its_ending_never():
    index = neighbours(["particip", "participam", "weather"])
    assert corrected("partcipam", index) == "participam"
    assert corrected("paritcipam", index) == "participam"
    assert corrected("participat", index) is None
    assert corrected("leather", index) is None
    assert corrected("vine", index) is None


def test_an_ending_stands_for_every_word_that_ends_so():
    compiled = compile_lexicon(Lexicon("xx", {Sense.FILL: "*ably"}, MONTHS, DAYS, {}))
    assert compiled.knows("probably")
    assert not compiled.knows("july")
