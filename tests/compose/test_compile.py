"""Whatever a template does, a message says what a plain render of it for that person would have said.

Each piece of a random template comes in two forms: as the officer writes it, and for a plain render, where a filter
writes every value so that Markdown and addresses keep it as it is. The plain one goes through Jinja and Markdown for
each person, with no holes, no memory and no skeleton. What is read back from the bytes must be the same.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date, datetime, time
from email.header import decode_header, make_header
from email.message import Message
from email.utils import getaddresses
from html.parser import HTMLParser
from string import punctuation
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from outreach.campaign.folder import Campaign, read_campaign
from outreach.campaign.language import environment
from outreach.campaign.templates import Template
from outreach.compose.context import context
from outreach.compose.dates import date_text, datetime_text, time_text
from outreach.compose.markup import read_markdown
from outreach.compose.message import Order, Press, Stamp, compose
from outreach.compose.plain import text_stretches
from outreach.compose.sheet import Sheet
from outreach.model import Attendance
from tests.compose.test_message import content, event_of, read

Make = Callable[..., Order]
Files = dict[str, bytes]
LAYOUT = "<html><head><title>{{ subject }}</title></head><body>{{ content }}<p>@@@</p>{{ footer }}</body></html>"
#: Stand in a plain render for what Markdown cannot write: a line break inside a value, and where a value is.
BREAK, HERE = "\ue000", "\ue001"
TARGET = "https://a.example/?q="


@dataclass(frozen=True)
class Piece:
    """A piece of a template: as the officer writes it, and as a plain render needs it for each of the two parts."""

    officer: str
    text: str
    html: str

    def __add__(self, other: Piece) -> Piece:
        return Piece(self.officer + other.officer, self.text + other.text, self.html + other.html)


def same(text: str) -> Piece:
    return Piece(text, text, text)


def joined(pieces: list[Piece], between: str = "") -> Piece:
    forms = zip(*((piece.officer, piece.text, piece.html) for piece in pieces), strict=True)
    return Piece(*(between.join(form) for form in forms)) if pieces else same("")


def value(expression: str) -> Piece:
    plain = f"{{{{ ({expression})|md }}}}"
    return Piece(f"{{{{ {expression} }}}}", plain, plain)


def link(expression: str) -> Piece:
    """An address of which a value is a part: encoded where it is followed, as it is where it is read."""
    return Piece(
        f"[here]({TARGET}{{{{ {expression} }}}})",
        f"here: {{{{ ({expression})|target }}}}",
        f"[here]({TARGET}{{{{ ({expression})|part }}}})",
    )


def condition(test: str, yes: Piece, no: Piece) -> Piece:
    return same(f"{{% if {test} %}}") + yes + same("{% else %}") + no + same("{% endif %}")


def loop(body: Piece) -> Piece:
    return same("{% for item in event.programme %}") + body + same("{% endfor %}")


def kept_in_set(expression: str) -> Piece:
    return same(f"{{% set kept = {expression} %}}") + value("kept ~ '!'")


FIELDS = ["contact.name", "contact.salutation", "contact.organisation", "contact.oraș"]
EXPRESSIONS = st.sampled_from(
    [
        *FIELDS,
        *("contact.name|upper", "contact.organisation|lower", "contact.oraș|title", "contact.name|truncate(9)"),
        *("contact.oraș|default('nowhere', true)", "contact.salutation or 'Hello'", "contact.name|replace('a', '*b*')"),
        *("contact.name ~ ', ' ~ contact.oraș", "contact.name|length", "'<i>' ~ contact.name"),
        *("event.title", "event.starts", "event.starts|date('d MMM')", "event.ends|time", "event.local_time"),
        *("rsvp.deadline", "answer.guests", "answer.attendance", "privacy.keep_days + 1", "sender.name"),
        "event.programme|map(attribute='what')|join('; ')",
    ]
)
OF_ITEMS = st.sampled_from(["item.what", "item.from", "item.who|upper", "loop.index", "contact.name"])
TESTS = st.sampled_from(
    [
        *FIELDS,
        *("contact.name == contact.organisation", "contact.name|length > 5", "not contact.salutation"),
        *("answer.attendance == 'attending'", "answer.guests", "event.local_time", "'a' in contact.name"),
    ]
)
WORDS = st.sampled_from(["Dear", " dar și ", "Здравствуйте", " 你好 ", "x", ". ", " (so) ", "**bold** "]).map(same)
PRINTED = EXPRESSIONS.map(value)
INLINE = st.recursive(
    st.one_of(WORDS, PRINTED, EXPRESSIONS.map(link), EXPRESSIONS.map(kept_in_set), OF_ITEMS.map(value).map(loop)),
    lambda inner: st.builds(condition, TESTS, inner, inner) | st.lists(inner, max_size=3).map(joined),
    max_leaves=5,
)


LINES = st.builds(lambda word, piece: word + piece, WORDS, INLINE)
CELLS = PRINTED | WORDS


def in_bold(piece: Piece) -> Piece:
    return same("**") + piece + same("**")


def items(mark: str) -> st.SearchStrategy[Piece]:
    some = st.lists(LINES.map(lambda piece: same(mark) + piece), min_size=1, max_size=3)
    return some.map(lambda pieces: joined(pieces, "\n"))


def row(first: Piece, second: Piece) -> Piece:
    return same("\n| ") + first + same(" | ") + second + same(" |")


BLOCKS = st.one_of(
    LINES,
    PRINTED,
    PRINTED.map(in_bold),
    LINES.map(lambda piece: same("# w ") + piece),
    LINES.map(lambda piece: same("> w ") + piece),
    items("- w "),
    items("1. w "),
    st.builds(lambda a, b: same("| a | b |\n|---|---|") + row(a, b), CELLS, CELLS),
    st.builds(lambda test, yes, no: condition(test, same("\n") + yes, same("\n\n") + no), TESTS, LINES, LINES),
)
BODIES = st.lists(BLOCKS, min_size=1, max_size=5).map(lambda blocks: joined(blocks, "\n\n"))
SUBJECTS = st.lists(CELLS, min_size=1, max_size=3).map(joined)
ANY_SCRIPT = st.text(st.characters(blacklist_categories=["Cc", "Cs", "Co", "Cn", "Zl", "Zp"]), max_size=30)
VALUES = ANY_SCRIPT | st.sampled_from(
    [
        *("Ștefan Țăranu", "Ана Поповић", "李小龙", "مرحبا بالعالم", "สวัสดี", "שלום", "नमस्ते", "👩🏽‍💻"),
        *("", " ", "a\nb", "*a* _b_ `c` [d](e) <f> &amp; | g", "1. x", "# y", "- z", "> q", "---", "==="),
        *("x" * 100, "two words " * 12, "ș" * 50, "</title><script>", "{{ 7*7 }}{% raw %}", "=?utf-8?b?QQ==?=", "."),
        *(
            "\"q\" 'r' \\ ^",
            "a, b; c: d <e@f.example>",
            "javascript:alert(1)",
            "From me",
            "-- ",
            "100 %",
            "a=b= ",
            "\u00a0",
        ),
    ]
)
PEOPLE = st.lists(
    st.tuples(
        st.tuples(VALUES, VALUES, VALUES, VALUES),
        st.sampled_from(["", "Asia/Tokyo"]),
        st.sampled_from([Attendance.SILENT, Attendance.ATTENDING]),
    ),
    min_size=2,
    max_size=4,
)


def as_text(value: object) -> str:
    """How a value is printed in Romanian."""
    match value:
        case None:
            return ""
        case datetime():
            return datetime_text(value, "ro")
        case date():
            return date_text(value, "ro")
        case time():
            return time_text(value, "ro")
        case _:
            return str(value)


def md(value: object) -> str:
    """A value so that Markdown leaves it as it is; HERE marks also an empty one, which is no empty line."""
    escaped = "".join(f"\\{c}" if c in punctuation else c for c in as_text(value))
    return HERE + escaped.replace("\n", BREAK) + HERE


def plainly(source: str, order: Order) -> str:
    """What Jinja alone makes of it for this person."""
    filters = {
        "date": lambda day, style="full": date_text(day, "ro", style),
        "time": lambda at: time_text(at, "ro"),
        "datetime": lambda at, style="full": datetime_text(at, "ro", style),
        "md": md,
        "target": lambda value: md((TARGET + as_text(value)).strip()),  # no address ends with a space
        "part": lambda value: quote(as_text(value), safe="@"),
        "raw": as_text,
    }
    return environment(filters).from_string(source).render(context(order, "ro", Press()))


def words(text: str) -> list[str]:
    """Words, but for the dashes between cells, which depend on what fits a line."""
    plain = text.replace(BREAK, " ").replace(HERE, "")
    return [word for word in plain.split() if word not in ("–", ">")]


class Seen(HTMLParser):
    """What a reader of a page sees: its words, the elements around them but for links, and where the links lead."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.text = ""
        self.tags: list[str] = []
        self.links: list[str | None] = []
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self.links.append(dict(attributes).get("href"))
        elif tag == "br":
            self.text += " "
        else:
            self.tags.append(tag)

    def handle_data(self, data: str) -> None:
        self.text += data


def header(message: Message, name: str) -> str:
    return str(make_header(decode_header(re.sub(r"\r?\n", "", message[name]))))


def check_parts(message: Message, order: Order, body: Piece, subject: Piece) -> None:
    expected = plainly(subject.html.replace(")|md", ")|raw"), order)
    assert header(message, "Subject").split() == expected.split()
    text = content(message, "text/plain").partition("\n-- \n")[0]
    blocks = read_markdown(plainly(body.text, order)).blocks
    assert words(text) == words(str(Sheet(text_stretches(blocks)).lines([])))
    html = content(message, "text/html")
    seen = Seen(html.partition("<body>")[2].partition("<p>@@@</p>")[0])
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable("code")
    plain = Seen(parser.render(plainly(body.html, order)))
    assert words(seen.text) == words(plain.text)
    assert seen.tags == plain.tags
    assert seen.links == plain.links
    assert words(Seen(html.partition("<title>")[2].partition("</title>")[0]).text) == words(expected)


def check_people(message: Message, name: str) -> None:
    ((display, to),) = getaddresses([re.sub(r"\r?\n", "", message["To"])])
    wanted = " ".join(name.split("\n")).strip()
    assert (str(make_header(decode_header(display))), to) == (wanted, "stefan.pop@firma.example")
    attendee = event_of(message).attendees[0]
    assert attendee == "mailto:stefan.pop@firma.example"
    if "\\" not in name:  # icalendar reads a backslash in a parameter as an escape; RFC 5545 §3.2 knows none there
        assert attendee.params.get("CN", "") == wanted.replace('"', "").strip()


@pytest.fixture(scope="module")
def shared() -> Press:
    return Press()


def campaign_of(files: Files, body: str, subject: str) -> Campaign:
    campaign = read_campaign({**files, "templates/layout.html": LAYOUT.encode()})
    template = Template("invitation", "ro", "templates/invitation.ro.md", subject, body, 3)
    by_key = {**campaign.templates.by_key, ("invitation", "ro"): template}
    return replace(campaign, templates=replace(campaign.templates, by_key=by_key))


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(body=BODIES, subject=SUBJECTS, people=PEOPLE)
def test_a_message_says_what_a_plain_render_for_that_person_says(
    files: Files, order: Make, stamp: Stamp, shared: Press, body: Piece, subject: Piece, people: list[tuple]
) -> None:
    made = order(campaign_of(files, body.officer, subject.officer))
    for (name, salutation, organisation, city), zone, attendance in people:
        extra = {"oraș": city}
        contact = replace(
            made.contact, name=name, salutation=salutation, organisation=organisation, extra=extra, timezone=zone
        )
        standing = replace(made.standing, attendance=attendance, guests=2)
        one = replace(made, contact=contact, standing=standing)
        data = compose(one, stamp, shared)
        assert data == compose(one, stamp)
        message = read(data)
        check_parts(message, one, body, subject)
        check_people(message, name)
