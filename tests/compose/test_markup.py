"""Markdown with holes becomes the two parts; values are put in by hand here, as the template engine would."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.compose.holes import Holes, clean
from outreach.compose.markup import read_markdown
from outreach.compose.page import page_stretches, pictures_in, read_page, with_sources
from outreach.compose.plain import text_stretches
from outreach.compose.sheet import Sheet

SIGNS = [
    "*",
    "**",
    "_",
    "`",
    "[x](y)",
    "<b>",
    "&amp;",
    "|",
    "\n",
    "# ",
    "- ",
    "1. ",
    "> ",
    "{{",
    '"',
    "'",
    "\\",
    " a ",
    "ș",
]
HOSTILE = st.text(max_size=60) | st.lists(st.sampled_from(SIGNS), max_size=12).map("".join)


def parts(template: str, *values: str) -> tuple[str, str]:
    """Text and HTML of a template in which @0, @1 … stand for values."""
    holes = Holes()
    made = [holes.make(clean(value)) for value in values]
    read = read_markdown(re.sub(r"@(\d)", lambda m: made[int(m[1])], template))
    text, html = Sheet(text_stretches(read.blocks)), Sheet(page_stretches(read_page(read.html)))
    return str(text.lines(holes.values)).removesuffix("\n"), str(html.lines(holes.values))


class Seen(HTMLParser):
    """What a browser would see: the text, and every tag with its attributes."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: list[str] = []
        self.links: list[str | None] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        if tag == "a":
            self.links.append(dict(attributes).get("href"))

    def handle_data(self, data: str) -> None:
        self.text += data


TEXTS = {
    "Dragă **Ana**, _bine_ ai `venit`": "Dragă Ana, bine ai venit",
    "# Invitație\n\nText": "Invitație\n\nText",
    "Program:\n\n- unu\n- doi\n  - trei\n\nGata": "Program:\n\n– unu\n– doi\n  – trei\n\nGata",
    "3. trei\n4. patru": "3. trei\n4. patru",
    "- unu\n\n- doi": "– unu\n\n– doi",
    "- a\n\n1. b": "– a\n\n1. b",
    "Vezi [programul](https://a.example/p).": "Vezi programul: https://a.example/p.",
    "<https://a.example/p>": "https://a.example/p",
    "https://a.example/p": "https://a.example/p",
    "[scrieți](mailto:a@b.example?subject=x)": "scrieți: a@b.example",
    "[a@b.example](mailto:a@b.example)": "a@b.example",
    "> citat\n> lung": "> citat lung",
    "rând\\\nnou": "rând\nnou",
    "a\n\n---\n\nb": "a\n\n" + "—" * 20 + "\n\nb",
    "![Stema](eu.png)": "Stema",
    "| Ora | Ce |\n|---|---|\n| 10:00 | Început |\n| 10:15 | Pauză |": "Ora    Ce\n10:00  Început\n10:15  Pauză",
    "5 < 6 &amp; 7 \\* 8": "5 < 6 & 7 * 8",
    "```\na  *b*\n```": "a  *b*",
    "un <b>rând</b>": "un <b>rând</b>",
    "    indented lines are ordinary lines": "indented lines are ordinary lines",
}


@pytest.mark.parametrize("markdown", TEXTS)
def test_the_text_part_is_text_and_not_markdown(markdown: str) -> None:
    assert parts(markdown)[0] == TEXTS[markdown]


def test_a_table_too_wide_for_a_line_becomes_lines() -> None:
    long = "Rezultatele Atelierelor Locale de Învățare, zece minute de regiune pentru prezentare"
    text, html = parts(f"| | | |\n|---|---|---|\n| 10:00 | {long} | Rijeka |\n| 11:30 | Pauză | |")
    assert text == (
        "10:00 – Rezultatele Atelierelor Locale de Învățare, zece minute de regiune\n"
        "  pentru prezentare – Rijeka\n"
        "11:30 – Pauză"
    )
    assert html.count("<tr>") == 3


def test_long_lines_are_wrapped_but_addresses_of_the_web_never() -> None:
    url = "https://zoom.example/j/123?pwd=" + "x" * 90
    text, _ = parts(f"- {'cuvânt ' * 20}@0 gata", url)
    lines = text.split("\n")
    assert any(line.strip() == url for line in lines)
    assert all(len(line) <= 76 or url in line for line in lines)
    assert all(line.startswith("  ") for line in lines[1:])


@given(HOSTILE)
def test_a_value_is_never_read_as_markdown_or_html(value: str) -> None:
    template = "# @0\n\nDear **@0**, @0\n\n- @0\n\n| a | b |\n|---|---|\n| @0 | x |\n\n[see](https://a.example/) `@0`"
    text, html = parts(template, value)
    seen, plain = Seen(html), Seen(parts(template, "x")[1])
    assert [t for t in seen.tags if t not in {"br", "a"}] == [t for t in plain.tags if t != "a"]
    wanted = " ".join(clean(value).split())
    if not re.search(r"https?://", value):
        assert seen.tags.count("a") == 1
    for part in (text, seen.text):
        assert " ".join(part.split()).count(wanted) >= (5 if wanted else 0)


def test_the_name_of_the_brief_stays_so() -> None:
    text, html = parts("Dragă @0,", "Ana *Pop* <b>")
    assert text == "Dragă Ana *Pop* <b>,"
    assert html == "<p>Dragă Ana *Pop* &lt;b&gt;,</p>\n"


def test_line_breaks_of_a_value_stay() -> None:
    text, html = parts("- @0\n- b", "Str. Lungă 1\r\nTimișoara")
    assert text == "– Str. Lungă 1\n  Timișoara\n– b"
    assert "Str. Lungă 1<br>\nTimișoara" in html


@pytest.mark.parametrize("template", ["@0", "(@0)", "Link: @0.", "- @0", "**@0**", "@0, și"])
def test_a_web_address_that_stands_alone_becomes_a_link(template: str) -> None:
    url = "https://zoom.example/j/1?pwd=a&b=c"
    text, html = parts(template, url)
    assert Seen(html).links == [url]
    assert url in text


@pytest.mark.parametrize("template", ["x@0", "@0/path", "@0@1", "`a@0`"])
def test_a_web_address_that_is_part_of_something_does_not(template: str) -> None:
    assert Seen(parts(template, "https://zoom.example/j/1", "b")[1]).links == []


def test_a_web_address_in_the_officer_s_text_becomes_a_link() -> None:
    _, html = parts("Vezi https://a.example/x?y=1&z=2. Sau (https://b.example/)")
    assert Seen(html).links == ["https://a.example/x?y=1&z=2", "https://b.example/"]


@pytest.mark.parametrize(
    "value", ["javascript:alert(1)", "data:text/html,x", "ana", "", " JaVaScRiPt:x", "//evil.example", "file:///etc"]
)
def test_a_value_that_is_no_address_is_not_linked(value: str) -> None:
    text, html = parts("[apăsați](@0)", value)
    assert Seen(html).links == [None]
    assert Seen(html).text.strip() == "apăsați"
    assert text.startswith("apăsați")


@pytest.mark.parametrize(
    "value", ['https://a.example/ș?q="x"', "mailto:a@b.example", "tel:+40256408371", "HTTP://A.EXAMPLE"]
)
def test_a_value_that_is_an_address_is_linked(value: str) -> None:
    assert Seen(parts("[apăsați](@0)", value)[1]).links == [value.replace('"', "%22")]


def test_a_value_inside_an_address_is_encoded() -> None:
    _, html = parts("[x](https://a.example/?q=@0) [y](mailto:@1)", "a&b=c d", "ana+1@b.example")
    assert Seen(html).links == ["https://a.example/?q=a%26b%3Dc%20d", "mailto:ana%2B1@b.example"]


def test_a_link_that_says_its_address_says_it_once() -> None:
    assert parts("[@0](@1)", "https://a.example", "https://a.example")[0] == "https://a.example"


def test_an_empty_value_leaves_no_empty_lines() -> None:
    assert parts("a\n\n@0\n\nb", "")[0] == "a\n\nb"


def test_values_in_a_layout_are_escaped_for_their_place() -> None:
    holes = Holes()
    hole = holes.make("\"><script>x</script>&'")
    page = f'<title>{hole}</title><p title="{hole}">{hole}</p><a href="{hole}">{hole}</a>'
    page += f"<style>{hole}</style><!-- {hole} -->"
    html = str(Sheet(page_stretches(read_page(page))).lines(holes.values))
    escaped = "&quot;&gt;&lt;script&gt;x&lt;/script&gt;&amp;&#x27;"
    assert html == f'<title>{escaped}</title><p title="{escaped}">{escaped}</p><a>{escaped}</a><style></style><!--  -->'


def test_pictures_are_found_and_renamed_whatever_stands_around_them() -> None:
    page = '<p><img alt="a > b" src="eu.png"><img src="https://x.example/y.png"><img src="eu.png"></p>'
    assert pictures_in(page) == ("eu.png", "https://x.example/y.png")
    assert with_sources(page, {"eu.png": "cid:1@x"}).count('src="cid:1@x"') == 2
