"""The people in a real browser: an import looked at, everybody ticked, one of them dealt with by keyboard alone."""

from __future__ import annotations

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, expect

from outreach.ledger import people
from tests.web.conftest import CONTACTS, HOSTILE, Site
from tests.web.test_pages_real import LANGUAGES, RULES, SCHEMES, WIDTHS, _shoot, chromium, visit

__all__ = ["chromium"]
pytestmark = [pytest.mark.real, pytest.mark.slow]
#: A list with everything a preview tells: new, changed, gone, refused, a guessed encoding, hostile cells.
LIST = (
    "email;name;organisation;language\n"
    "ana@firma.example;Ana Ţăranu;Altă Firmă;ro\n"
    f'dan@nou.example;"{HOSTILE.replace(chr(34), chr(34) * 2)}";;ro\n'
    "nobody;X;;\n"
).encode("cp1250")


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_preview_of_an_import_is_readable_by_everybody(
    chromium: Browser, site: Site, tmp_path: Path, language: str, scheme: str, width: int
) -> None:
    one = visit(chromium, site, language=language, scheme=scheme, width=width)
    one.go("/people/file")
    (tmp_path / "list.csv").write_bytes(LIST)
    one.page.set_input_files("#list", tmp_path / "list.csv")
    one.page.locator("form[action='/people/file'] button").click()
    expect(one.page.locator("#sample")).to_be_visible()
    one.page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    found = Axe().run(one.page, options={"runOnly": RULES})
    assert not found.response["violations"], found.generate_report()
    wide, room = one.page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide <= room
    _shoot(one.page, "/people/import", language, scheme, width)
    assert one.said == []
    one.page.context.close()


def test_a_loss_of_more_than_half_cannot_be_confirmed_by_accident(
    chromium: Browser, site: Site, tmp_path: Path
) -> None:
    one = visit(chromium, site)
    one.go("/people/file")
    (tmp_path / "list.csv").write_bytes(b"email\nana@firma.example\n")
    one.page.set_input_files("#list", tmp_path / "list.csv")
    one.page.get_by_role("button", name="Look at it").click()
    take = one.page.get_by_role("button", name="Take it as the list")
    take.click()
    expect(take).to_be_visible()  # the browser asks for the second yes
    assert (site.office.folder / "contacts.csv").read_text("utf-8") == CONTACTS
    one.page.get_by_role("checkbox").check()
    take.click()
    expect(one.page.get_by_text("The list was taken over: 1 changed, 2 off the list.")).to_be_visible()
    one.page.get_by_role("button", name="Undo").click()
    expect(one.page.get_by_text("The list is again as it was before.")).to_be_visible()
    assert (site.office.folder / "contacts.csv").read_text("utf-8") == CONTACTS
    one.page.context.close()


def test_everybody_on_the_page_is_ticked_at_once_and_counted(chromium: Browser, site: Site) -> None:
    one = visit(chromium, site)
    one.go("/people")
    one.page.get_by_label("All on this page").check()
    expect(one.page.locator("[data-ticked]")).to_have_text("3 ticked")
    one.page.get_by_label("Ana Țăranu").uncheck()
    expect(one.page.locator("[data-ticked]")).to_have_text("2 ticked")
    one.page.get_by_label("Those ticked:").select_option("declined")
    one.page.get_by_role("button", name="Note it").click()
    expect(one.page.get_by_text("2 people are noted: Declined.")).to_be_visible()
    assert one.said == []
    one.page.context.close()


def test_one_person_is_found_and_noted_by_keyboard_alone(chromium: Browser, site: Site) -> None:
    one = visit(chromium, site)
    one.go("/people")
    one.page.get_by_label("Name, address or organisation").focus()
    one.page.keyboard.type("taranu")
    one.page.keyboard.press("Enter")
    link = one.page.get_by_role("link", name="Ana Țăranu")
    expect(one.page.get_by_role("link", name="Ben Okri")).not_to_be_visible()
    link.focus()
    one.page.keyboard.press("Enter")
    one.page.get_by_label("Attending").focus()
    one.page.keyboard.press("Space")
    one.page.keyboard.press("Tab")
    expect(one.page.get_by_label("People who come along")).to_be_focused()
    one.page.keyboard.type("2")
    one.page.keyboard.press("Enter")
    expect(one.page.get_by_text("Noted: Attending.")).to_be_visible()
    expect(one.page.get_by_text("with 2 guests")).to_be_visible()
    assert one.said == []
    one.page.context.close()


def test_without_javascript_a_person_is_added_edited_and_left_alone(chromium: Browser, site: Site) -> None:
    context = chromium.new_context(java_script_enabled=False, locale="en")
    page = context.new_page()
    page.goto(site.link())
    page.locator("button.primary").click()
    page.goto(site.url + "/people")
    page.get_by_role("link", name="Add a person").click()
    page.get_by_label("E-mail").fill("dan@nou.example")
    page.get_by_label("name").fill("Dan Ile")
    page.get_by_role("button", name="Save into the list").click()
    page.get_by_role("link", name="Edit what the list says").click()
    page.get_by_label("organisation").fill("Primăria")
    page.get_by_role("button", name="Save into the list").click()
    expect(page.get_by_text("The list says it now.")).to_be_visible()
    page.get_by_role("button", name="Never write automatically").click()
    expect(page.get_by_text("nothing automatic", exact=True)).to_be_visible()
    with site.office.ledger.read() as tx:
        contact, standing = people.person(tx, site.office.contact("dan@nou.example"))
    assert (contact.name, contact.organisation, standing.hands_off) == ("Dan Ile", "Primăria", True)
    context.close()


def test_a_page_that_is_open_follows_what_happens_to_the_person(chromium: Browser, site: Site) -> None:
    one = visit(chromium, site)
    one.go(f"/person/{site.office.contact('ana@firma.example')}")
    expect(one.page.get_by_text("No answer yet")).to_be_visible()
    other = visit(chromium, site)
    other.go(f"/person/{site.office.contact('ana@firma.example')}")
    other.page.get_by_label("Declined").check()
    other.page.get_by_role("button", name="Note it").click()
    expect(one.page.get_by_text("Noted as declined by the officer.")).to_be_visible()
    expect(one.page.locator(".state-line strong")).to_have_text("Declined")
    for each in (one, other):
        each.page.context.close()
