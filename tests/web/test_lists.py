"""The lists: files for spreadsheets, the list to sign, badges; every field of a contact is somebody's own words."""

from __future__ import annotations

import csv
import io
import re

import pytest
from python_calamine import CalamineWorkbook

from outreach.ledger import marks, people
from outreach.model import Answer, Attendance, Contact, Person, Source
from tests.web.conftest import HOSTILE, START, Office, Site

EVIL = '=HYPERLINK("https://evil.example";"x")'


def says(
    office: Office, email: str, attendance: Attendance, guests: int | None = 0, delegate: Person | None = None
) -> None:
    with office.ledger.write() as tx:
        answer = Answer(attendance, Source.TEXT, START, guests, delegate=delegate)
        people.add_answer(tx, office.contact(email), answer, START)


def joins(office: Office, *contacts: Contact) -> None:
    with office.ledger.write() as tx:
        known = [contact for contact, _ in people.everyone(tx)]
        people.import_contacts(tx, [*known, *contacts], START)


def look(site: Site, path: str, language: str = "en") -> str:
    """The page at this address, its own query kept."""
    answer = site.client.get(f"{path}{'&' if '?' in path else '?'}lang={language}")
    assert answer.status_code == 200, answer.text
    return answer.text


def cells(page: str) -> list[list[str]]:
    """The rows of the list to sign, without tags."""
    rows = re.findall(r"<tr[^>]*>(.*?)</tr>", page.partition("<tbody>")[2], re.DOTALL)
    return [[re.sub(r"<[^>]+>", " ", cell).strip() for cell in re.findall(r"<td.*?</td>", row, re.S)] for row in rows]


def exported(site: Site, query: str) -> list[list[str]]:
    answer = site.client.get(f"/lists/attendance.csv?{query}")
    assert answer.status_code == 200
    return list(csv.reader(io.StringIO(answer.content.decode("utf-8-sig")), delimiter=";"))


def test_the_page_offers_everything(site: Site) -> None:
    page = look(site, "/lists")
    for path in ("/lists/sheet", "/lists/badges", "/lists/attendance.xlsx", "/lists/presence", "/lists/report"):
        assert f'"{path}"' in page
    assert "Listă de prezență" in look(site, "/lists", "ro")


@pytest.mark.parametrize(
    ("query", "people"),
    [
        ("who=all", {"ana@firma.example", "ben@firma.example", "eve@firma.example"}),
        ("", {"ana@firma.example"}),
        ("who=attending", {"ana@firma.example"}),
        ("who=perhaps", {"ana@firma.example", "ben@firma.example"}),
        ("who=nonsense", {"ana@firma.example"}),
        ("who=all&group==x", set()),
    ],
)
def test_an_export_holds_whom_it_is_asked_for(site: Site, query: str, people: set[str]) -> None:
    says(site.office, "ana@firma.example", Attendance.ATTENDING)
    says(site.office, "ben@firma.example", Attendance.TENTATIVE)
    assert {row[0] for row in exported(site, query)[1:]} == people


def test_an_export_names_function_and_country_and_calls_nobody_reachable_who_wants_no_mail(site: Site) -> None:
    more = {"Funcția": "primar", "Țara": "Lituania"}
    joins(site.office, Contact("vi@firma.example", "vi@firma.example", "Vi", group="x", extra=more))
    for reachable in ("yes", "no"):
        heading, row = exported(site, "who=all&group==x")
        found = dict(zip(heading, row, strict=True))
        assert (found["function"], found["country"], found["reachable"]) == ("primar", "LT", reachable)
        with site.office.ledger.write() as tx:
            marks.suppress(tx, site.office.contact("vi@firma.example"), "asked by mail", START)


def test_no_cell_of_an_export_becomes_a_formula(site: Site) -> None:
    joins(site.office, Contact("evil@firma.example", "evil@firma.example", EVIL, organisation="+1", group="@g"))
    row = exported(site, "who=all&group==%40g")[1]
    assert row[1:4] == [f"'{EVIL}", "'+1", "'@g"]
    answer = site.client.get("/lists/attendance.xlsx?who=all")
    assert answer.headers["content-disposition"] == 'attachment; filename="attendance-all.xlsx"'
    rows = CalamineWorkbook.from_filelike(io.BytesIO(answer.content)).get_sheet_by_index(0).to_python()
    assert [EVIL, "+1", "@g"] in [row[1:4] for row in rows]


def test_a_group_with_any_name_can_be_chosen_and_never_gets_into_a_header(site: Site) -> None:
    joins(site.office, Contact("g@firma.example", "g@firma.example", "G", group='a"\r\nX: y'))
    answer = site.client.get("/lists/attendance.csv", params={"who": "all", "group": '=a"\r\nX: y'})
    assert "x" not in answer.headers
    assert "g@firma.example" in answer.text


def test_the_list_to_sign_has_a_row_for_everybody_who_comes_and_for_whom_they_bring(site: Site) -> None:
    says(site.office, "ana@firma.example", Attendance.ATTENDING, guests=2)
    says(site.office, "ben@firma.example", Attendance.DELEGATED, delegate=Person("Vlad Rus", "vlad@c.example"))
    page = look(site, "/lists/sheet?empty=3&columns=chosen&column=organisation&column=email")
    assert cells(page) == [
        ["1", "Ana Țăranu", "Firma SRL", "ana@firma.example", ""],
        ["2", "guest of Ana Țăranu", "", "", ""],
        ["3", "guest of Ana Țăranu", "", "", ""],
        ["4", "Vlad Rus for Ben Okri", "", "vlad@c.example", ""],
        *[[str(n), "", "", "", ""] for n in (5, 6, 7)],
    ]
    assert re.sub(r"\s+", " ", page).count("Co-funded by the European Union") == 1
    assert "10 June 2020" in page


def test_guests_may_be_left_out_and_some_guests_are_one(site: Site) -> None:
    says(site.office, "ana@firma.example", Attendance.ATTENDING, guests=None)
    assert len(cells(look(site, "/lists/sheet?empty=0"))) == 2
    assert len(cells(look(site, "/lists/sheet?empty=0&guests=no"))) == 1


def test_the_sheet_has_its_own_language_and_line(site: Site) -> None:
    page = look(site, "/lists/sheet?in=ro&funding=Programul+%3Cb%3E")
    assert '<html lang="ro">' in page
    assert "Semnătura" in page
    assert "Atelier" in page
    assert "Programul &lt;b&gt;" in page
    assert "Back to the lists" in page


@pytest.mark.parametrize("path", ["/lists/sheet?who=all&", "/lists/badges?who=all&"])
@pytest.mark.parametrize("query", ["empty=9999999&used=99&labels=x&sort=x&in=x", "empty=-1&used=²&column=x&columns=1"])
def test_what_no_form_of_ours_asks_for_is_taken_as_usual(site: Site, path: str, query: str) -> None:
    assert "Ana Țăranu" in look(site, path + query)


def test_badges_begin_where_labels_are_left_and_fill_sheets(site: Site) -> None:
    says(site.office, "ana@firma.example", Attendance.ATTENDING, guests=8)
    page = look(site, "/lists/badges?labels=8&used=5")
    assert page.count('class="labels labels-8"') == 2
    assert page.count("label-used") == 5
    assert page.count('class="label"') == 9
    assert page.count("guest of Ana Țăranu") == 8


@pytest.mark.parametrize(
    "path", ["/lists", "/lists/sheet?who=all", "/lists/badges?who=all", "/lists/report", "/lists/presence?show=all"]
)
def test_hostile_words_stay_words(site: Site, path: str) -> None:
    joins(site.office, Contact("m@firma.example", "m@firma.example", HOSTILE, organisation=HOSTILE, group=HOSTILE))
    page = look(site, path)
    assert "&lt;img" in page
    assert "<img" not in page


def test_a_day_of_signatures_for_each_day(site: Site) -> None:
    config = site.office.folder / "config.toml"
    config.write_text(config.read_text("utf-8").replace("2020-06-10T13:30", "2020-06-11T13:30"), "utf-8")
    page = look(site, "/lists/sheet")
    assert "Signature 10 Jun" in page
    assert "Signature 11 Jun" in page


@pytest.mark.parametrize(
    "path", ["/lists", "/lists/sheet", "/lists/attendance.csv", "/lists/presence", "/lists/report"]
)
def test_nothing_is_shown_to_strangers(site: Site, path: str) -> None:
    assert "Ana" not in site.anonymous.get(path).text
