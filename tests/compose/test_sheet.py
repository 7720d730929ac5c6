"""A sheet that served others before writes what a fresh one writes, and that is the whole text, encoded at once."""

from __future__ import annotations

import re
from quopri import decodestring

from hypothesis import given
from hypothesis import strategies as st

from outreach.compose.holes import Holes, clean
from outreach.compose.markup import read_markdown
from outreach.compose.mime import Lines, joined, lines_of
from outreach.compose.page import page_stretches, read_page
from outreach.compose.plain import text_stretches
from outreach.compose.sheet import Sheet, Stretch

#: Lines with what quoted-printable treats in its own way: spaces at an end, dots, "From ", equals signs, long lines.
LINES = st.lists(
    st.sampled_from(["", ".", ". ", "From here", "a = b", "x\t", "--", "ș" * 40, "x" * 75, "x" * 76, "y" * 200, "= "])
    | st.text(st.characters(blacklist_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=90),
    max_size=6,
).map(lambda lines: "".join(line + "\n" for line in lines))
VALUES = st.sampled_from(
    ["", "Ana", "Ștefan", "Ана", "李小龙", "x" * 80, "a\nb", "https://a.example/?b=c&d", "= <b> ."]
)
PARTS = [
    "# @0\n",
    "Dear @0,\n",
    "@1\n",
    "- @0\n- @2\n",
    "> @2\n",
    "| a | @1 |\n|---|---|\n| @0 | b |\n",
    "[@0](https://a.example/@1)\n",
    "same for all, long enough for its line to be broken somewhere by whoever has to write it\n",
    "```\n@2  \n```\n",
]


@given(st.lists(LINES, max_size=5))
def test_texts_of_whole_lines_are_encoded_apart_as_they_are_together(texts: list[str]) -> None:
    together = joined(lines_of(text) for text in texts)
    assert together == lines_of("".join(texts))
    assert str(together) == "".join(texts)
    assert decodestring(together.quoted).replace(b"\r\n", b"\n").decode() == "".join(texts)


def test_an_empty_line_stands_between_what_says_something() -> None:
    blocks = [Stretch(frozenset({n}), lambda values, n=n: values[n], apart=n != 2) for n in range(4)]
    sheet = Sheet(blocks)
    for values, text in {
        ("a\n", "b\n", "c\n", "d\n"): "a\n\nb\nc\n\nd\n",
        ("", "b\n", "", "d\n"): "b\n\nd\n",
        ("", "", "c\n", "d\n"): "c\n\nd\n",
        ("", "", "", ""): "",
        ("a\n", "b\n", "c\n", ""): "a\n\nb\nc\n",
    }.items():
        assert str(sheet.lines(values)) == str(Sheet(blocks).lines(values)) == text


def sheets_of(parts: list[str]) -> tuple[Sheet, Sheet]:
    """The text and the page of a message in which @0, @1, @2 stand for values."""
    holes = Holes()
    made = [holes.make("") for _ in range(3)]
    read = read_markdown(re.sub(r"@(\d)", lambda found: made[int(found[1])], "\n".join(parts)))
    page = read_page(f"<html>\n<title>{made[0]}</title>\n{read.html}</html>")
    return Sheet(text_stretches(read.blocks)), Sheet(page_stretches(page))


@given(st.lists(st.sampled_from(PARTS), max_size=6), st.lists(st.tuples(VALUES, VALUES, VALUES), max_size=6))
def test_nobody_s_message_depends_on_those_before(parts: list[str], people: list[tuple[str, ...]]) -> None:
    used = sheets_of(parts)
    for person in people:
        values = [clean(value) for value in person]
        written = [sheet.lines(values) for sheet in used]
        assert written == [sheet.lines(values) for sheet in sheets_of(parts)]
        assert written == [lines_of(str(lines)) for lines in written]


def test_what_is_the_same_for_everybody_is_encoded_once() -> None:
    asked = []

    def says(values: list[str]) -> str:
        asked.append(values[1])
        return f"{values[1]}\n"

    sheet = Sheet([Stretch(frozenset({0}), lambda values: f"{values[0]}\n"), Stretch(frozenset({1}), says)])
    for name in ("Ana", "Ion", "Dan", "Eva"):
        assert str(sheet.lines([name, "same"])) == f"{name}\nsame\n"
    assert asked == ["same", "same"]  # once for the first message, once when the names turned out to differ
    assert sheet.lines(["Eva", "other"]) == Lines(b"Eva\r\nother\r\n", b"Eva\r\nother\r\n")
