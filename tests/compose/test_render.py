from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import pytest

from outreach.campaign.folder import read_campaign
from outreach.campaign.templates import Template
from outreach.compose import render as rendering
from outreach.compose.message import CannotCompose, Order, Press
from outreach.compose.render import Picture
from outreach.model import Attendance, Person

Make = Callable[..., Order]
Files = dict[str, bytes]


@dataclass(frozen=True)
class Rendered:
    """What was rendered, as text."""

    subject: str
    text: str
    html: str
    pictures: tuple[Picture, ...]
    language: str


def render(made: Order, press: Press) -> Rendered:
    found = rendering.render(made, press)
    return Rendered(found.subject, str(found.text), str(found.html), found.pictures, found.language)


@pytest.fixture
def rendered(files: Files, order: Make) -> Callable[..., Rendered]:
    """Renders the body given, for the Romanian contact."""

    def make(body: str, subject: str = "x", source: Files = files, **changes: object) -> Rendered:
        campaign = read_campaign(source)
        by_key = {
            **campaign.templates.by_key,
            ("invitation", "ro"): Template("invitation", "ro", "templates/invitation.ro.md", subject, body, 3),
        }
        return render(
            order(replace(campaign, templates=replace(campaign.templates, by_key=by_key)), **changes), Press()
        )

    return make


def body_of(message: Rendered) -> str:
    return message.text.partition("\n\n-- \n")[0]


def test_a_programme_written_as_a_table_with_a_loop(rendered: Callable[..., Rendered]) -> None:
    table = (
        "| Ora | Ce |\n|---|---|\n{% for item in event.programme %}\n"
        "| {{ item.from }}–{{ item.to }} | {{ item.what }} |\n{% endfor %}\n"
    )
    message = rendered(table)
    assert body_of(message) == (
        "Ora          Ce\n10:00–10:10  Deschiderea atelierului\n10:15–11:30  Rezultatele atelierelor locale"
    )
    assert message.html.count("<tr>") == 3
    assert "<th" in message.html


def test_conditions_and_filters_see_the_real_values(rendered: Callable[..., Rendered]) -> None:
    message = rendered(
        "{% if contact.oraș == 'Timișoara' %}{{ contact.name|upper }}{% else %}no{% endif %}, "
        "{{ event.starts|date('d MMMM') }}, {{ event.starts|time }}, {{ event.starts }}, {{ rsvp.deadline }}"
    )
    assert body_of(message).replace("\n", " ") == (
        "ȘTEFAN POP, 10 iunie, 10:00, miercuri, 10 iunie 2020, 10:00, marți, 26 mai 2020"
    )


def test_the_answer_so_far_can_be_told(rendered: Callable[..., Rendered], files: Files, order: Make) -> None:
    standing = replace(
        order(files).standing,
        attendance=Attendance.DELEGATED,
        guests=2,
        delegate=Person("Ana Pop", "ana@firma.example"),
        comment="vine Ana",
    )
    message = rendered(
        "{{ answer.attendance }} {{ answer.guests }} {{ answer.delegate.name }} "
        "{{ answer.comment }} {{ answer.partial }}.",
        standing=standing,
    )
    assert body_of(message) == "delegated 2 Ana Pop vine Ana ."


def test_a_missing_value_is_named_with_its_file_and_line(rendered: Callable[..., Rendered]) -> None:
    with pytest.raises(CannotCompose, match=r"templates/invitation\.ro\.md:5: url is needed"):
        rendered("unu\n\n{{ event.online.url }}\n")
    with pytest.raises(CannotCompose, match=r"templates/invitation\.ro\.md:4: contact\.telephone is not known"):
        rendered("unu\n{{ contact.telephone }}\n")
    with pytest.raises(CannotCompose, match=r"templates/invitation\.ro\.md:1: evnt is not known"):
        rendered("unu", "{{ evnt.title }}")


@pytest.mark.parametrize(
    "body", ["{{ event }}", "{{ event.programme }}", "{{ event.starts + 1 }}", "{{ contact.name.x() }}"]
)
def test_what_cannot_be_printed_is_named_with_its_line(rendered: Callable[..., Rendered], body: str) -> None:
    with pytest.raises(CannotCompose, match=r"templates/invitation\.ro\.md:3: "):
        rendered(body)


def test_a_record_cannot_be_changed_or_looked_behind(rendered: Callable[..., Rendered]) -> None:
    for body in (
        "{{ contact._values }}",
        "{{ contact.__class__ }}",
        "{{ contact['_values'] }}",
        "{{ contact.__init__ }}",
    ):
        with pytest.raises(CannotCompose):
            rendered(body)


def test_values_put_together_stay_values(rendered: Callable[..., Rendered]) -> None:
    message = rendered(
        '{% set x %}**{{ contact.name }}**{% endset %}{{ x }} {{ "*" ~ contact.name ~ "*" }} {{ "<b>" }}'
    )
    assert body_of(message) == "**Ștefan Pop** *Ștefan Pop* <b>"
    assert "**Ștefan Pop** *Ștefan Pop* &lt;b&gt;" in message.html


def test_the_contact_s_language_decides_and_falls_back(files: Files, order: Make) -> None:
    campaign = read_campaign(files)
    made = order(campaign)
    for language, given in (("ro", "ro"), ("en-GB", "en"), ("fi", "ro"), ("", "ro")):
        assert render(replace(made, contact=replace(made.contact, language=language)), Press()).language == given


def test_the_local_time_is_given_only_where_clocks_differ(files: Files, order: Make) -> None:
    campaign = read_campaign(files)
    text = render(order(campaign, 1), Press()).text.replace("\n", " ")
    assert "10:00–13:30 (Eastern European Summer Time), your time 08:00–11:30 (British Summer Time)." in text
    made = order(campaign, 1)
    for zone in ("", "Europe/Bucharest", "Europe/Helsinki", "Nowhere/Land"):
        assert "your time" not in render(replace(made, contact=replace(made.contact, timezone=zone)), Press()).text


def test_the_footer_says_who_why_how_long_and_how_to_be_forgotten(files: Files, order: Make) -> None:
    campaign = read_campaign(files)
    romanian, english = (render(order(campaign, n), Press()) for n in (0, 1))
    for message in (romanian, english):
        footer = " ".join(message.text.partition("\n\n-- \n")[2].split())
        assert "180" in footer
        assert "Municipiul Timișoara" in footer
        assert "Livia Marin" in footer
        assert "180" in message.html
    assert "reply to this message" in english.text.replace("\n", " ")
    assert "răspundeți la acest mesaj" in romanian.text.replace("\n", " ")


def test_the_officer_s_footer_stands_in_both_parts(files: Files, order: Make) -> None:
    files["templates/footer.ro.md"] = "Co-finanțat de **Uniunea Europeană**. {{ event.date }}\n".encode()
    campaign = read_campaign(files)
    for contact in (0, 1):
        message = render(order(campaign, contact), Press())
        assert message.text.endswith("\n\n-- \nCo-finanțat de Uniunea Europeană. miercuri, 10 iunie 2020\n")
        assert "Co-finanțat de <strong>Uniunea Europeană</strong>" in message.html


def test_the_page_is_in_its_language_and_its_styles_are_inline(files: Files, order: Make) -> None:
    html = render(order(read_campaign(files), 1), Press()).html
    assert '<html lang="en">' in html
    assert "<title>Invitation: Online workshop “ECoC-SME”</title>" in html
    assert 'content="light dark"' in html
    assert "font-size: 16px" in html.partition("<body")[2]
    assert "@media (prefers-color-scheme: dark)" in html
    assert "max-width" not in html.partition("<body")[0]


def test_a_layout_of_the_officer_s_own(files: Files, order: Make) -> None:
    layout = (
        '<html lang="{{ language }}"><head><title>{{ subject }}</title><style>p { color: #123456 }</style></head>'
        '<body><a href="{{ event.website }}">{{ event.title }}</a>{{ content }}{{ footer }}'
        "{{ sender.name }}</body></html>"
    )
    files["templates/layout.html"] = layout.encode()
    html = render(order(read_campaign(files)), Press()).html
    assert '<a href="https://proiect.example/">Atelier online „ECoC-SME”</a>' in html
    assert '<p style="color: #123456;">Stimate domnule Pop,</p>' in html
    assert html.endswith("Municipiul Timișoara</body></html>")


def test_no_style_sheet_is_fetched_or_read(files: Files, order: Make) -> None:
    layout = '<html><head><link rel="stylesheet" href="file:///nowhere.css"></head><body>{{ content }}</body></html>'
    files["templates/layout.html"] = layout.encode()
    assert "Stimate domnule Pop," in render(order(read_campaign(files)), Press()).html


def test_a_picture_that_is_not_there_is_named(rendered: Callable[..., Rendered]) -> None:
    with pytest.raises(CannotCompose, match=r"templates/logo\.png: a message shows this picture and it is not there"):
        rendered("![Logo](logo.png)")


def test_a_picture_in_a_message_s_text_travels_with_it(rendered: Callable[..., Rendered], files: Files) -> None:
    message = rendered("![Sigla UE](eu.png)", source={**files, "templates/eu.png": b"x"})
    assert [picture.name for picture in message.pictures] == ["eu.png"]
    assert f'<img src="cid:{message.pictures[0].content_id}" alt="Sigla UE">' in message.html
    assert body_of(message) == "Sigla UE"


def test_a_subject_is_one_line(rendered: Callable[..., Rendered]) -> None:
    assert rendered("x", "{{ contact.name }}\n {{ contact.oraș }} *a*").subject == "Ștefan Pop  Timișoara *a*"


def test_people_with_equal_skeletons_share_the_work(files: Files, order: Make) -> None:
    campaign = read_campaign(files)
    press, made = Press(), order(campaign)
    first = render(made, press)
    before = press.worked
    other = replace(made, contact=replace(made.contact, name="Ana", salutation="Stimată doamnă Pop,"))
    second = render(other, press)
    assert press.worked == before
    assert second.html == first.html.replace("Stimate domnule Pop,", "Stimată doamnă Pop,")


def test_the_characters_of_holes_cannot_be_written_by_hand(rendered: Callable[..., Rendered]) -> None:
    message = rendered("a&#xF0000;b&#983040;c\U000f0000d &#65; {{ contact.name }}")
    assert body_of(message) == "abcd A Ștefan Pop"
