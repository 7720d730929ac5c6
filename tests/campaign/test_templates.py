from __future__ import annotations

from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2.exceptions import SecurityError, UndefinedError

from outreach.campaign.language import environment
from outreach.campaign.templates import Template, needs_online, read_templates, undefined_names
from outreach.errors import InvalidData


def template(body: str, subject: str = "Subject") -> Template:
    files = {"x.ro.md": f"Subject: {subject}\n\n{body}".encode()}
    return read_templates(files).by_key["x", "ro"]


def faults(files: dict[str, bytes]) -> str:
    with pytest.raises(InvalidData) as caught:
        read_templates(files)
    return str(caught.value)


def wrong(body: str, *columns: str, subject: str = "Subject") -> list[str]:
    return [str(problem) for problem in undefined_names(template(body, subject), columns)]


def test_a_template_has_a_subject_and_a_body_whose_lines_are_known():
    files = {"invitation.ro.md": "\ufeffSubject:  Invitație \r\n\r\nBună ziua,\r\n\r\n".encode()}
    assert read_templates(files).by_key["invitation", "ro"] == Template(
        "invitation", "ro", "templates/invitation.ro.md", "Invitație", "Bună ziua,\n\n", 3
    )


def test_a_footer_has_no_subject():
    footer = read_templates({"footer.en.md": b"Contact: us\n"}).by_key["footer", "en"]
    assert (footer.subject, footer.body, footer.body_line) == ("", "Contact: us\n", 1)


def test_every_fault_of_every_file_is_told_at_once():
    listing = faults(
        {
            "a.ro.md": b"Dear all,\n\nhello\n",
            "b.ro.md": b"Subject:\n\nhello\n",
            "c.ro.md": b"Subject: {{ x | uper }}\nFrom: me\n\n{% include 'a' %}\n{{ event.title.upper() }}\n",
            "d.ro.md": b"Subject: d\n\n{% if x %}\n",
            "e.md": b"Subject: e\n\n",
            "f.ro.md": "Subject: ş\n\n".encode("cp1250"),
            "footer.ro.md": b"Subject: no\n\nfoot\n",
            "layout.html": b'<p>{{ contant }}</p>\n<img alt="" src="eu.png">\n',
            "notes.txt": b"not ours",
        }
    )
    assert [line.partition(";")[0] for line in listing.splitlines()] == [
        "templates/a.ro.md:1:1: this is no header line",
        "templates/b.ro.md:1:1: there is no subject",
        "templates/c.ro.md:1: there is no filter 'uper'",
        "templates/c.ro.md:2:1: From is not a header of a template",
        "templates/c.ro.md:4: a template cannot use another file",
        "templates/c.ro.md:5: '.upper()' cannot be called",
        "templates/d.ro.md:3:1: {% if x %} is never ended",
        "templates/e.md: the name does not say which message in which language this is",
        "templates/f.ro.md:1:10: this is not UTF-8 text",
        "templates/footer.ro.md:1: a footer has no subject",
        "templates/layout.html: the layout leaves no place for the message",
        "templates/layout.html:1: contant is not known",
        "templates/layout.html:2: there is no picture eu.png in templates/",
    ]


@pytest.mark.parametrize(
    ("name", "instead"), [("x.eng.md", "call it x.en.md"), ("x.xyz.md", "call it x.ro.md or x.en.md")]
)
def test_a_template_in_no_language_of_ours_would_reach_nobody(name, instead):
    language = name.split(".")[1]
    assert faults({name: b"Subject: s\n\n"}) == f"templates/{name}: '{language}' is not a language; {instead}"


def test_pictures_and_the_layout_are_kept():
    files = {"layout.html": b'<img src="eu.png">{{ content }}', "eu.png": b"\x89PNG"}
    templates = read_templates(files)
    assert templates.layout == '<img src="eu.png">{{ content }}'
    assert dict(templates.pictures) == {"eu.png": b"\x89PNG"}


def test_a_template_is_chosen_by_language_then_its_base_then_the_default():
    files = {f"x.{language}.md": b"Subject: s\n\n" for language in ("ro", "en", "pt")}
    templates = read_templates(files)
    wanted = [("en", "ro"), ("pt-BR", "ro"), ("fi", "ro"), ("", "ro"), ("fi", "en-GB")]
    assert [templates.choose("x", *w).language for w in wanted] == ["en", "pt", "ro", "ro", "en"]
    assert templates.languages_of("x") == ("en", "pt", "ro")
    with pytest.raises(LookupError, match=r"y\.ro\.md"):
        templates.choose("y", "en", "ro")


@pytest.mark.parametrize(
    "body",
    [
        "{{ contact.salutation or contact.name }} {{ event.title }} {{ event.starts.day }} {{ rsvp.deadline|date }}",
        "{% for item in event.programme %}{{ item.from }}-{{ item.to }} {{ item['what'] }}{{ loop.index }}{% endfor %}",
        "{% for item in event.programme|selectattr('who') %}{{ item.who }}{% else %}{{ event.title }}{% endfor %}",
        "{{ (event.programme|first).what }} {{ event.programme[0].what }}",
        "{% set o = event.online %}{% if o %}{{ o.url }}{% endif %}",
        "{% if answer.guests %}{% set n = 1 %}{% endif %}{{ n }}",
        "{% set text %}{{ event.title }}{% endset %}{{ text|upper }}",
        "{% macro row(item, last=false) %}{{ item.anything }}{{ caller }}{% endmacro %}{{ row(1) }}",
        "{% with a = answer.delegate %}{{ a.name if a else sender.person }}{% endwith %}",
        "{% for key, value in contact.extra_things|default({})|items %}{{ key }}{{ value }}{% endfor %}",
        "{{ contact.title|default('') }}{% if contact.title is defined %}x{% endif %}",
        "{{ range(3)|join }} {{ step.name }} {{ language }} {{ privacy.keep_days }}",
        "{% raw %}{{ anything.goes }}{% endraw %}{# {{ here.too }} #}",
        "{% filter upper %}{{ event.title }}{% endfilter %}",
    ],
)
def test_what_the_language_has_is_no_fault(body):
    assert wrong(body) == []


A_HAS = "did you mean 'address'? (a has name, address)"
ONLINE_HAS = "(event.online has url, meeting_id, passcode, dial_in)"
EVENT_HAS = (
    "(event has title, place, website, date, time, start, end, zone, local_time, starts, ends, online, programme)"
)


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ("{{ evnt.title }}", "evnt is not known; did you mean 'event'?"),
        ("{{ event.titel }}", f"event.titel is not known; did you mean 'title'? {EVENT_HAS}"),
        ("{{ event['titel'] }}", f"event.titel is not known; did you mean 'title'? {EVENT_HAS}"),
        (
            "{{ event.online.ulr }}",
            f"event.online.ulr is not known; did you mean 'url'? {ONLINE_HAS}",
        ),
        ("{{ event.title.upper }}", "event.title.upper is not known; event.title has no parts"),
        (
            "{% for item in event.programme %}{{ item.form }}{% endfor %}",
            "item.form is not known; did you mean 'from'? (item has what, who, from, to)",
        ),
        (
            "{{ event.programme.what }}",
            "event.programme.what is not known; go through the list: {% for item in event.programme %}",
        ),
        (
            "{% set a = answer.delegate %}{{ a.adress }}",
            f"a.adress is not known; {A_HAS}",
        ),
        ("{% if answr %}x{% endif %}", "answr is not known; did you mean 'answer'?"),
        ("{{ 'x' if answr else '' }}", "answr is not known; did you mean 'answer'?"),
        ("{% macro m() %}{{ sendr }}{% endmacro %}", "sendr is not known; did you mean 'sender'?"),
        ("{{ event.title|replace('a', contct) }}", "contct is not known; did you mean 'contact'?"),
        ("{{ evnt|default('') }}", "evnt is not known; did you mean 'event'?"),
        ("{{ sender }}", "sender is no text; print one of its parts: name, address, person, person_address, phone"),
        ("{{ rsvp.deadline.time }}", "rsvp.deadline.time is not known; known are year, month, day"),
    ],
)
def test_a_name_that_the_language_does_not_have_is_told_with_its_line(body, fault):
    assert wrong(f"first\n\n{body}") == [f"templates/x.ro.md:5: {fault}"]


def test_a_loop_variable_is_gone_after_its_loop():
    assert "item is not known" in wrong("{% for item in event.programme %}{% endfor %}{{ item }}")[0]


def test_a_fault_of_the_subject_is_in_line_one():
    assert wrong("", subject="{{ event.dat }}") == [
        f"templates/x.ro.md:1: event.dat is not known; did you mean 'date'? {EVENT_HAS}"
    ]


def test_columns_of_the_list_are_known():
    assert wrong("{{ contact.oraș }}", "oraș") == []
    assert "contact.oras is not known" in wrong("{{ contact.oras }}", "oraș")[0]


@pytest.mark.parametrize(
    ("body", "needs"),
    [
        ("{{ event.online.url }}", True),
        ("{{ event['online']['url'] }}", True),
        ("{% if event.online %}{{ event.online.url }}{% endif %}", False),
        ("{% if event.online %}{% else %}{{ event.online.url }}{% endif %}", True),
        ("{% if not event.online %}later{% else %}{{ event.online.url }}{% endif %}", False),
        ("{% if event.online is none %}later{% elif x %}{{ event.online.url }}{% endif %}", False),
        ("{% if event.online and event.online.dial_in %}{{ event.online.dial_in }}{% endif %}", False),
        ("{% if event.online.dial_in %}x{% endif %}", True),
        ("{% if event.online or x %}{{ event.online.url }}{% endif %}", True),
        ("{% if x %}{{ event.online.url }}{% endif %}", True),
        ("{{ event.online.url if event.online else '' }}", False),
        ("{{ event.online and event.online.url }}", False),
        ("{{ not event.online or event.online.url }}", False),
        ("{% set o = event.online %}{{ o.url }}", True),
        ("{% set o = event.online %}{% if o %}{{ o.url }}{% endif %}", False),
        ("{% with o = event.online %}{{ o.url }}{% endwith %}", True),
        ("{% if event.online %}{% for i in event.programme %}{{ event.online.url }}{% endfor %}{% endif %}", False),
        ("{{ event.title }}", False),
    ],
)
def test_a_template_waits_for_the_online_details_only_if_it_cannot_do_without(body, needs):
    assert needs_online(template(body.replace("x", "step"))) is needs


def test_a_subject_may_need_the_online_details_too():
    assert needs_online(template("", subject="{{ event.online.url }}"))


@pytest.mark.parametrize(
    "source",
    [
        "{{ 'a' * 10**10 }}",
        "{{ 10**10 * 'a' }}",
        "{{ [1] * 10**9 }}",
        "{{ 9 ** 9 ** 9 }}",
        "{{ '%1000000000d' % 1 }}",
        "{{ '{:>1000000000}'.format(1) }}",
        "{{ 'a'.center(10**9) }}",
        "{{ ''.__class__ }}",
        "{{ range(10**9)|list }}",
    ],
)
def test_nothing_can_be_made_that_takes_all_memory_or_leaves_the_sandbox(source):
    language = environment()
    with pytest.raises((SecurityError, UndefinedError, OverflowError)):
        language.from_string(source).render()


@pytest.mark.parametrize("name", ["center", "indent", "wordwrap", "format", "safe", "pprint", "tojson"])
def test_filters_that_pad_or_escape_are_not_there(name):
    assert name not in environment().filters


def test_ordinary_arithmetic_works():
    source = (
        "{% macro twice(x) %}{{ x * 2 }}{% endmacro %}{{ twice(2) }} {{ 'ab' * 2 }} {{ 2 ** 3 + 7 % 4 }} {{ 'a' ~ 1 }}"
    )
    assert environment().from_string(source).render() == "4 abab 11 a1"


pieces = st.sampled_from(
    [
        "{{",
        "}}",
        "{%",
        "%}",
        "if ",
        "for ",
        " in ",
        "endif",
        "endfor",
        "event",
        ".online",
        ".url",
        "|",
        "set ",
        "=",
        "x",
        "(",
        ")",
        "[",
        "'",
        "\n",
        "{#",
        "#}",
        "else",
        "macro ",
        "endmacro",
        "~",
        "1",
        " ",
    ]
)


@given(st.lists(pieces, max_size=20).map("".join) | st.text(max_size=30) | st.binary(max_size=30))
def test_any_body_is_taken_or_refused_and_never_breaks_the_checks(body):
    data = body if isinstance(body, bytes) else body.encode("utf-8", "replace")
    try:
        templates = read_templates({"x.ro.md": b"Subject: s\n\n" + data, "layout.html": b"{{ content }}" + data})
    except InvalidData:
        return
    for found in templates.by_key.values():
        undefined_names(found, ())
        needs_online(found)


@pytest.mark.parametrize(
    "body",
    [
        "{% if 1 %}" * 40 + "{% endif %}" * 40,
        "{% for i in [] %}" * 40 + "{% endfor %}" * 40,
        "{{ " + "(" * 3000,
        "{{ 1" + "+1" * 3000 + " }}",
    ],
)
def test_monstrous_templates_are_refused_or_taken(body):
    with suppress(InvalidData):
        undefined_names(template(body), ())
