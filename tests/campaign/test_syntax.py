"""A template's slips are told in plain words, each at its line and column, all at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import TemplateSyntaxError

from outreach.campaign.language import environment
from outreach.campaign.syntax import Passage, syntax_faults
from outreach.campaign.tags import Slip, Tag, beside, tags


def told(text: str) -> list[str]:
    return [str(problem).removeprefix("x:") for problem in syntax_faults(Passage(text, "x"))]


ONE_TOO_MANY = "take it away, or write a dot (contact.name) or ~ (between two texts) before it"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("{{ contact.name }", "1:17: {{ contact.name is closed with a single }; write }}"),
        ("{{ contact.name %}", "1:17: {{ contact.name is closed with %}; write }}"),
        ("{% if step }}a{% endif %}", "1:12: {% if step is closed with }}; write %}"),
        ("Dear {{ contact.name\n\nyou", "1:6: {{ contact.name is never closed; write }} where it ends"),
        ("{{ step.name }} {# note", "1:17: the note that begins here with {# is never closed; write #} where it ends"),
        ("{contact.name}", "1:1: {contact.name} would be sent as it stands; write {{ contact.name }}"),
        ("{ contact.name }}", "1:1: { contact.name }} would be sent as it stands; write {{ contact.name }}"),
        ("contact.name }}", "1:14: }} ends what never began; write {{ where it begins"),
        ("a\n{% if step %}\nb", "2:1: {% if step %} is never ended; write {% endif %} where it ends"),
        ("{% endif %}", "1:1: {% endif %} ends what never began; write {% if … %} above it, or take it away"),
        ("{% else %}", "1:1: {% else %} stands in no {% if … %}; write it between {% if … %} and {% endif %}"),
        (
            "{% if step %}{% endfor %}",
            "1:14: {% endfor %} ends what never began; write {% endif %}, which ends {% if step %}, or take it away",
        ),
        (
            "{% if step %}{% for i in event.programme %}{% endif %}",
            "1:14: {% for i in event.programme %} is not ended before {% endif %}; write {% endfor %} before it",
        ),
        ("{% fi step %}", "1:1: there is no {% fi … %}; write {% if … %}, {% for … %} or {% set … %}"),
        ("{% ednif %}", "1:1: there is no {% ednif … %}; did you mean 'endif'?"),
        ("{% if step %}{% elseif a %}{% endif %}", "1:14: there is no {% elseif … %}; write {% elif … %}"),
        ("{% if step %}{% else if a %}{% endif %}", "1:14: {% else if a %} has a condition; write {% elif a %}"),
        ("{% %}", "1:1: nothing stands in {% %}; write {% if … %}, or take it away"),
        ("{{ }}", "1:1: nothing stands in {{ }}; write a name, as in {{ contact.name }}"),
        ("{% if %}{% endif %}", "1:1: nothing stands in {% if %}; write a condition or a list"),
        ("{{ contact name }}", f"1:1: {{{{ contact name }}}}: 'name' is one too many; {ONE_TOO_MANY}"),
        ("{% if step = 'a' %}{% endif %}", "1:1: {% if step = 'a' %}: = compares nothing; write =="),
        ("{% if step && a %}{% endif %}", "1:12: {% if step && a %}: & has no meaning here; write and"),
        ("{{ step == “a” }}", "1:12: {{ step == “a” }}: “ is a quotation mark of print; write ' in its place"),
        ("{{ 'a }}", "1:4: {{ 'a }}: a text begins here with ' and is never closed; write ' where it ends"),
        ("{{ (step }}", "1:1: {{ (step }}: a bracket is opened and not closed; write ) where it ends"),
        (
            "{{ step) }}",
            "1:1: {{ step) }}: the bracket ) closes what was never opened; take it away, or open it before",
        ),
        ("{{ step| }}", "1:1: {{ step| }}: something is missing at its end; write it there"),
        ("{{ step. }}", "1:1: {{ step. }}: a name is missing behind the dot; write a name, as in {{ contact.name }}"),
        (
            "{% for i of event.programme %}{% endfor %}",
            "1:1: {% for i of event.programme %}: it does not say what it goes through; "
            "write {% for item in event.programme %}",
        ),
        ("{{ if step }}", "1:1: {{ if step }} prints nothing: if stands in {% … %}; write {% if step %}"),
    ],
)
def test_a_slip_is_told_in_plain_words_with_its_place(text: str, fault: str) -> None:
    assert told(text) == [fault]


def test_every_slip_of_a_text_is_told_at_once() -> None:
    text = "{{ a b }}\n{% if step = 1 %}x{% endif %}\n{{ c d }}{{ 'x }}"
    assert [line.partition(":")[0] for line in told(text)] == ["1", "2", "3", "3"]


def test_the_places_are_those_of_the_file() -> None:
    [below] = syntax_faults(Passage("a\n  {{ b", "x", line=3, column=5))
    [beside_it] = syntax_faults(Passage("{{ b", "x", line=1, column=10))
    assert (below.line, below.column) == (4, 3)
    assert (beside_it.line, beside_it.column) == (1, 10)


@pytest.mark.parametrize(
    "text",
    [
        "{{ {'a': {'b': 1}}['a'] }}",
        "{{ 'a}}b' }} {{ \"%}\" }}",
        "{% raw %}{{ x } {contact.name} }}{% endraw %}",
        "{# {{ x } #}",
        "{%- set a = 1 -%}{%+ if a %}{%- endif %}",
        "{% set a %}b{% endset %}",
        "a { b } {c} 100 % } {",
        "{{\nstep\n}}",
    ],
)
def test_what_is_right_is_no_slip(text: str) -> None:
    assert told(text) == []


def test_braces_of_a_style_sheet_are_no_slip() -> None:
    page = Passage("@media print{p{color:red}}{{ content }}", "x", is_page=True)
    assert list(syntax_faults(page)) == []


pieces = st.lists(
    st.sampled_from(
        [
            "{{",
            "}}",
            "{%",
            "%}",
            "{#",
            "#}",
            "{",
            "}",
            "'",
            '"',
            "if ",
            "endif",
            "for ",
            "raw",
            "endraw",
            "x",
            "\n",
            " ",
        ]
    ),
    max_size=25,
).map("".join)


@given(pieces)
def test_what_can_be_read_holds_whole_tags_only_and_what_cannot_has_a_reason(text: str) -> None:
    slips = list(syntax_faults(Passage(text, "x")))
    try:
        environment().parse(text)
    except TemplateSyntaxError:
        assert slips
    for slip in slips:
        lines = text.split("\n")
        assert 1 <= slip.line <= len(lines)
        assert slip.column <= len(lines[slip.line - 1]) + 1


@given(pieces)
def test_tags_stand_where_they_say(text: str) -> None:
    for one in tags(text):
        if isinstance(one, Tag):
            assert text.startswith(one.text, one.at)
    assert all(isinstance(slip, Slip) and slip.at < len(text) for slip in beside(text))
