"""Every page in a real browser, as an officer would meet it: both languages, light and dark, wide and narrow."""

from __future__ import annotations

import os
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from itertools import product
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from outreach.ledger import deliveries, requests
from outreach.ledger.database import Ledger
from outreach.ledger.requests import RequestState
from outreach.web.draft import Draft
from outreach.web.forms import File
from outreach.web.uploads import Uploads
from tests.web.conftest import Clock, Office, Site, doubtful, opened
from tests.web.test_campaign import leave, plan_invitations
from tests.web.test_review import HOSTILE_HTML

pytestmark = [pytest.mark.real, pytest.mark.slow]

CHROMIUM = Path("/usr/bin/chromium")
#: Every page, at the moment of the demonstration's campaign at which it shows most.
WALKED = (
    "/", "/review", "/sent/invitation", "/nowhere",
    "/people", "/people?q=a&sort=-since", "/people?mark=absent", "/people/add", "/people/file",
    "/lists", "/lists/sheet", "/lists/badges", "/lists/report", "/lists/presence?show=all",
    "/person/1", "/person/2", "/person/1/edit", "/person/1/sent/1",
    "/before", "/before/details", "/before/update", "/before/details/asked",
    "/change", "/change/end", "/settings",
)  # fmt: skip
#: What docs/dashboard.md shows: the pages, and how they are looked at.
PICTURED = {
    "/": "campaign", "/review": "review", "/people": "people", "/person/1": "person", "/before/details": "before",
    "/change": "change", "/lists": "lists", "/lists/report": "report", "/settings": "settings",
}  # fmt: skip
PICTURES = {("en", "light", 1280): set(PICTURED), ("ro", "dark", 390): {"/", "/review"}}
AT = datetime.fromisoformat("2020-06-08T11:00:00+03:00")
LANGUAGES, SCHEMES, WIDTHS = ("ro", "en"), ("light", "dark"), (1280, 390)
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    if not CHROMIUM.exists():
        if os.environ.get("OUTREACH_REQUIRE_REAL") == "1":
            pytest.fail("OUTREACH_REQUIRE_REAL=1, but there is no /usr/bin/chromium (the package chromium)")
        pytest.skip("there is no /usr/bin/chromium")
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=str(CHROMIUM), args=["--no-sandbox"])
        yield browser
        browser.close()


@pytest.fixture(scope="module")
def told_site(told: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The dashboard of the demonstration's campaign, which ends with two things to decide."""
    folder = tmp_path_factory.mktemp("told") / "campaign"
    shutil.copytree(told, folder)
    ledger = Ledger.open("sqlite:///outreach.db", folder, now=AT)
    office = Office(folder, ledger, Clock(AT))
    with opened(office) as site:
        yield site
    ledger.close()


@dataclass
class Visit:
    """One browser at the dashboard, with what it complained of and where it asked."""

    site: Site
    page: Page
    said: list[str] = field(default_factory=list)
    asked: set[str] = field(default_factory=set)

    def go(self, path: str) -> None:
        self.page.goto(self.site.url + path)


def visit(browser: Browser, site: Site, *, language: str = "en", scheme: str = "light", width: int = 1280) -> Visit:
    context: BrowserContext = browser.new_context(
        locale=language, color_scheme=scheme, viewport={"width": width, "height": 900}, timezone_id="Europe/Bucharest"
    )
    made = Visit(site, context.new_page())
    made.page.on("console", lambda message: made.said.append(message.text))
    made.page.on("pageerror", lambda error: made.said.append(str(error)))
    made.page.on("request", lambda request: made.asked.add(urlsplit(request.url).netloc))
    made.go("/login?token=" + site.keys.links.new())
    made.page.locator("button.primary").click()
    expect(made.page.locator("nav")).to_be_visible()
    return made


@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("scheme", SCHEMES)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_readable_by_everybody(
    chromium: Browser, told_site: Site, language: str, scheme: str, width: int
) -> None:
    one = visit(chromium, told_site, language=language, scheme=scheme, width=width)
    drafts: Uploads = told_site.app.state.drafts
    hours = {"starts": "2020-06-10T11:00", "ends": "2020-06-10T14:30"}
    key = drafts.keep(File("", Draft(hours, {"starts": "2020-06-10T08:00", "ends": "2020-06-10T09:00"}).packed()))
    for path in (*WALKED, f"/change/look/{key}"):
        one.said.clear()
        one.go(path)
        _readable(one, path)
        assert one.page.locator("html").get_attribute("lang") == language
        _shoot(one.page, path, language, scheme, width)
        complaints = [said for said in one.said if "404" not in said or path != "/nowhere"]
        assert complaints == [], path
    assert one.asked == {urlsplit(told_site.url).netloc}
    one.page.context.close()


def _readable(one: Visit, path: str) -> None:
    """The page that is open breaks no rule of the Web Content Accessibility Guidelines, and fits the width."""
    one.page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true })")
    # Frames hold messages in an empty sandbox, where axe's own script cannot run, and says so on the console.
    found = Axe().run(one.page, options={"runOnly": RULES, "iframes": False})
    assert not found.response["violations"], f"{path}: {found.generate_report()}"
    wide, room = one.page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide <= room, f"{path} scrolls sideways"


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_names_a_strangers_address_is_readable_on_a_telephone(
    chromium: Browser, site: Site, language: str
) -> None:
    long = "the.assistant.of.somebody.with.a.very.long.address@mail.elsewhere.example"
    items = [
        site.office.comes(long, doubtful("Salut"), about="ana@firma.example"),
        site.office.comes("ben@firma.example", doubtful("Salut"), about="ana@firma.example"),
    ]
    items.append(site.office.comes("eve@firma.example", doubtful(f"Vine Ana Pop, {long}")))
    one = visit(chromium, site, language=language, width=390)
    for item in items:
        one.go(f"/review/r{item}")
        _readable(one, f"/review/r{item}")
    one.go(f"/review/r{items[0]}")
    one.page.keyboard.press("1")
    expect(one.page.get_by_role("heading", level=1)).to_have_text(long)
    one.page.context.close()


def _shoot(page: Page, path: str, language: str, scheme: str, width: int) -> None:
    """A picture of the page for docs/dashboard.md, where `make pictures` wants them."""
    where = os.environ.get("OUTREACH_PICTURES")
    if where and path in PICTURES.get((language, scheme, width), ()):
        page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = false })")
        page.screenshot(path=str(Path(where) / f"{PICTURED[path]}-{language}-{width}.png"))


def test_the_login_is_readable_by_everybody(chromium: Browser, told_site: Site) -> None:
    page = chromium.new_context(locale="ro").new_page()
    for path in ("/login", "/login?token=x", "/login?token=" + told_site.keys.links.new(), "/logout"):
        page.goto(told_site.url + "/login")
        if path == "/logout":  # a form of a page that was left open
            page.evaluate(
                """() => { document.body.innerHTML = '<form method="post" action="/pause"><input name="a"></form>';
                document.forms[0].submit() }"""
            )
            expect(page.get_by_role("link", name="Autentificare într-o altă filă")).to_be_visible()
        else:
            page.goto(told_site.url + path)
        found = Axe().run(page, options={"runOnly": RULES})
        assert not found.response["violations"], found.generate_report()
    page.context.close()


def test_twenty_waiting_replies_take_twenty_key_presses(chromium: Browser, site: Site) -> None:
    items = []
    for n in range(20):
        site.office.clock.on(minutes=1)
        items.append(site.office.comes("ana@firma.example", doubtful(f"Poate {n}.")))
    one = visit(chromium, site)
    one.go("/review")
    for item, key in zip(items, "12345" * 4, strict=True):
        expect(one.page.locator(f"form[action='/review/r{item}/decide']")).to_be_visible()
        one.page.keyboard.press(key)
    expect(one.page.get_by_role("heading", name="Nothing waits for you")).to_be_visible()
    one.page.context.close()


def test_a_decision_is_taken_back_with_one_key_and_keys_can_be_switched_off(chromium: Browser, site: Site) -> None:
    first = site.office.comes("ana@firma.example", doubtful("Poate."))
    second = site.office.comes("ben@firma.example", doubtful("Maybe."))
    one = visit(chromium, site)
    one.go("/review")
    one.page.keyboard.press("1")
    expect(one.page.locator(f"form[action='/review/r{second}/decide']")).to_be_visible()
    one.page.keyboard.press("u")
    expect(one.page.locator(f"form[action='/review/r{first}/decide']")).to_be_visible()
    one.page.get_by_role("checkbox").uncheck()
    one.page.keyboard.press("1")
    one.go("/review")
    expect(one.page.locator(f"form[action='/review/r{first}/decide']")).to_be_visible()
    expect(one.page.locator("[data-keys-switch]")).not_to_be_checked()
    one.page.context.close()


def test_enter_in_the_guests_field_decides_nothing(chromium: Browser, site: Site) -> None:
    site.office.comes("ana@firma.example", doubtful("Poate."))
    one = visit(chromium, site)
    one.go("/review")
    one.page.get_by_label("People who come along").fill("2")
    one.page.keyboard.press("Enter")
    one.page.locator("button[value=tentative]").click()
    expect(one.page.get_by_text("ana@firma.example is noted as tentative, with 2 more.")).to_be_visible()
    one.page.context.close()


def test_enter_in_the_fields_of_a_delegate_decides_nothing_and_a_key_is_a_letter_there(
    chromium: Browser, site: Site
) -> None:
    site.office.comes("ana@firma.example", doubtful("Poate vine cineva."))
    one = visit(chromium, site)
    one.go("/review")
    one.page.get_by_text("Who comes instead").click()
    one.page.get_by_label("Their name").press_sequentially("Irina 2")
    one.page.get_by_label("Their address").press_sequentially("irina2@firma.example")
    one.page.keyboard.press("Enter")
    one.page.locator("button[value=delegated]").click()
    expect(one.page.get_by_text("irina2@firma.example is on the list now")).to_be_visible()
    one.page.context.close()


def test_it_all_works_by_tab_and_enter_alone(chromium: Browser, site: Site) -> None:
    item = site.office.comes("ana@firma.example", doubtful("Poate."))
    one = visit(chromium, site)
    one.go("/")
    one.page.keyboard.press("Tab")
    expect(one.page.locator(".skip")).to_be_focused()
    link = one.page.get_by_role("link", name="Go through them")
    for _ in range(12):
        if link.evaluate("one => one === document.activeElement"):
            break
        one.page.keyboard.press("Tab")
    expect(link).to_be_focused()
    one.page.keyboard.press("Enter")
    button = one.page.locator("button[value=attending]")
    expect(button).to_be_visible()
    for _ in range(12):
        if button.evaluate("one => one === document.activeElement"):
            break
        one.page.keyboard.press("Tab")
    expect(button).to_be_focused()
    one.page.keyboard.press("Enter")
    expect(one.page.locator(f"form[action='/review/r{item}/undo']")).to_be_visible()
    one.page.context.close()


def test_without_javascript_everything_is_there(chromium: Browser, site: Site) -> None:
    item = site.office.comes("ana@firma.example", doubtful("Poate."))
    context = chromium.new_context(java_script_enabled=False, locale="en")
    page = context.new_page()
    page.goto(site.link())
    page.locator("button.primary").click()
    page.get_by_role("link", name="Go through them").click()
    page.locator("button[value=declined]").click()
    expect(page.get_by_text("ana@firma.example is noted as declined.")).to_be_visible()
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(f"form[action='/review/r{item}/decide']")).to_be_visible()
    context.close()


def test_progress_and_the_figures_follow_by_themselves_and_the_stop_stops(chromium: Browser, site: Site) -> None:
    one = visit(chromium, site)
    one.go("/")
    expect(one.page.get_by_role("heading", name="Being sent now")).not_to_be_visible()
    first, second, _ = plan_invitations(site.office, ("ana@firma.example", "ben@firma.example", "eve@firma.example"))
    leave(site.office, first)
    expect(one.page.locator("[data-sent]")).to_have_text("1")
    leave(site.office, second)
    expect(one.page.locator("[data-sent]")).to_have_text("2")
    item = site.office.comes("ana@firma.example", doubtful())
    expect(one.page.locator("[data-waiting]")).to_contain_text("1")
    one.page.get_by_role("button", name="Stop").click()
    expect(one.page.get_by_role("heading", name="Who got invitation")).to_be_visible()
    expect(one.page.get_by_role("row", name="eve@firma.example")).to_contain_text("held until sending goes on")
    assert item
    assert one.said == []
    one.page.context.close()


def test_a_hidden_page_hears_nothing_and_catches_up_when_it_is_seen_again(chromium: Browser, site: Site) -> None:
    one = visit(chromium, site)
    one.go("/")
    streams: set[object] = site.app.state.streams
    expect(one.page.locator("#waits")).to_be_visible()
    hide = "hidden => { Object.defineProperty(document, 'hidden', { value: hidden, configurable: true }); "
    hide += "document.dispatchEvent(new Event('visibilitychange')) }"
    one.page.evaluate(hide, True)
    _await_none(one.page, streams)
    site.office.comes("ana@firma.example", doubtful())
    one.page.evaluate(hide, False)
    expect(one.page.get_by_text("1 thing to decide")).to_be_visible()
    one.page.context.close()


def _await_none(page: Page, streams: set[object]) -> None:
    """Until the server noticed that nobody listens; it looks once a second."""
    for _ in range(100):
        if not streams:
            return
        page.wait_for_timeout(100)
    raise AssertionError("the stream was not closed")


def test_hostile_html_stays_in_its_box(chromium: Browser, site: Site) -> None:
    raw = ("From: ana@firma.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + HOSTILE_HTML).encode()
    site.office.comes("ana@firma.example", doubtful(), raw=raw)
    one = visit(chromium, site)
    one.go("/review")
    one.page.get_by_text("As it looks").click()
    expect(one.page.frame_locator(".mail-frame").get_by_text("Da")).to_be_visible()
    assert one.page.title().startswith("Review")
    assert one.asked == {urlsplit(site.url).netloc}
    one.page.context.close()


def test_a_report_of_a_meeting_is_readable_by_everybody_and_gone_through_by_keys_alone(
    chromium: Browser, site: Site, tmp_path: Path
) -> None:
    report = tmp_path / "report.csv"
    lines = ("Name,User Email,Duration", "Ana,ana@firma.example,90", "B. Okri,,90", "Ben Okri,,2", "iPhone,,70")
    report.write_text("\n".join(lines), "utf-8")
    one = visit(chromium, site)
    one.go("/lists/presence")
    one.page.get_by_label("The report").set_input_files(report)
    one.page.get_by_role("button", name="Look at it").press("Enter")
    expect(one.page.get_by_role("heading", name="Participants report")).to_be_visible()
    for language, scheme, width in product(LANGUAGES, SCHEMES, WIDTHS):
        one.page.emulate_media(color_scheme=scheme)
        one.page.set_viewport_size({"width": width, "height": 900})
        one.page.goto(one.page.url.partition("?")[0] + f"?lang={language}")
        found = Axe().run(one.page, options={"runOnly": RULES})
        assert not found.response["violations"], found.generate_report()
        wide, room = one.page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
        assert wide <= room
        _shoot(one.page, "/lists/presence/report", language, scheme, width)
    one.page.get_by_role("group", name="B. Okri").get_by_role("radio").first.press("Space")
    one.page.get_by_role("button", name="Note who was there").press("Enter")
    expect(one.page.get_by_role("row", name="Ben Okri")).to_contain_text("there")
    one.page.get_by_role("button", name="Undo").press("Enter")
    expect(one.page.get_by_text("Taken back for 2 people.")).to_be_visible()
    assert one.said == []
    one.page.context.close()


def test_all_of_a_page_are_ticked_at_once_and_counted(chromium: Browser, site: Site) -> None:
    one = visit(chromium, site)
    one.go("/lists/presence?show=all")
    one.page.get_by_label("All on this page").press("Space")
    expect(one.page.locator("[data-ticked]")).to_have_text("3")
    one.page.get_by_role("checkbox", name="Ben Okri").uncheck()
    expect(one.page.locator("[data-ticked]")).to_have_text("2")
    one.page.get_by_role("button", name="Were there", exact=True).click()
    expect(one.page.get_by_text("2 people noted as having been there.")).to_be_visible()
    one.page.context.close()


def test_paper_is_white_numbered_and_the_head_stands_on_every_page(chromium: Browser, site: Site) -> None:
    one = visit(chromium, site, scheme="dark")
    one.go("/lists/sheet?empty=100")
    one.page.emulate_media(media="print", color_scheme="dark")
    head = one.page.locator(".sheet thead")
    assert head.evaluate("one => getComputedStyle(one).display") == "table-header-group"
    assert one.page.evaluate("getComputedStyle(document.documentElement).backgroundColor") == "rgb(255, 255, 255)"
    expect(one.page.locator(".tools")).not_to_be_visible()
    paper = one.page.pdf(prefer_css_page_size=True)
    assert len(re.findall(rb"/Type /Page\b", paper)) > 3
    one.page.context.close()


def test_a_step_is_looked_at_sent_and_taken_back_by_keyboard_alone(chromium: Browser, site: Site) -> None:
    one = visit(chromium, site)
    one.go("/before/invitation")
    for key, name in (("k", "Ben Okri"), ("k", "Eve"), ("j", "Ben Okri")):
        one.page.keyboard.press(key)
        expect(one.page.get_by_role("heading", name=f"As {name}")).to_be_visible()
    expect(one.page.frame_locator(".mail-frame").get_by_text("Dear Ben Okri")).to_be_visible()
    one.page.get_by_label("To send it, type the number of people: 3").focus()
    one.page.keyboard.type("3")
    one.page.keyboard.press("Enter")
    expect(one.page.get_by_role("heading", name="It is about to be sent")).to_be_visible()
    one.page.get_by_role("button", name="Take it back").focus()
    one.page.keyboard.press("Enter")
    expect(one.page.get_by_text("Taken back; nothing was sent.")).to_be_visible()
    assert one.said == []
    one.page.context.close()


def test_what_became_of_a_copy_shows_by_itself(chromium: Browser, site: Site) -> None:
    one = visit(chromium, site)
    one.go("/before/invitation")
    one.page.get_by_role("button", name="Send a test copy").click()
    expect(one.page.get_by_text("waits until Outreach runs")).to_be_visible()
    with site.office.ledger.write() as tx:
        [wish] = requests.recent(tx, "invitation", 1)
        requests.finish(tx, wish.id, RequestState.DONE, "", site.office.clock())
    expect(one.page.get_by_text("handed to the mail server")).to_be_visible()
    assert one.said == []
    one.page.context.close()


def test_who_got_a_step_is_told_anew_while_the_last_of_it_leaves(chromium: Browser, site: Site) -> None:
    office = site.office
    first, _ = plan_invitations(office, ("ana@firma.example", "ben@firma.example"))
    with office.ledger.write() as tx:
        deliveries.claim(tx, [first], "me", office.clock(), timedelta(minutes=1))
        deliveries.begin_sending(tx, first, "me", b"Subject: x\r\n\r\n", office.clock(), 0)
    office.works()
    one = visit(chromium, site, width=390)
    one.go("/")
    one.page.get_by_role("button", name="Stop").click()
    expect(one.page.get_by_text("Leaving at this moment: 1")).to_be_visible()
    _readable(one, "/sent/invitation")
    with office.ledger.write() as tx:
        deliveries.sent(tx, first, "me", "250 ok", office.clock())
    expect(one.page.get_by_text("Already got it: 1")).to_be_visible()
    expect(one.page.get_by_role("heading", name="Leaving at this moment")).to_be_hidden()
    assert one.said == []
    one.page.context.close()


def test_a_page_that_hears_nothing_more_says_so(chromium: Browser, site: Site) -> None:
    one = visit(chromium, site)
    one.page.route("**/live", lambda route: route.abort())
    one.go("/")
    expect(one.page.get_by_text("No connection to Outreach since")).to_be_visible(timeout=20_000)
    one.page.unroute("**/live")
    expect(one.page.get_by_text("No connection to Outreach since")).to_be_hidden(timeout=20_000)
    one.page.context.close()


def test_a_change_is_shown_and_then_made(chromium: Browser, site: Site) -> None:
    one = visit(chromium, site)
    one.go("/change")
    one.page.get_by_role("textbox", name="Place").fill("Sala mare")
    one.page.get_by_role("button", name="Show what it would come to").click()
    expect(one.page.get_by_role("row", name="Place")).to_contain_text("Sala mare")
    one.page.get_by_role("button", name="Change it").click()
    expect(one.page.get_by_role("textbox", name="Place")).to_have_value("Sala mare")
    assert site.office.load().config.event.place.text == "Sala mare"
    assert one.said == []
    one.page.context.close()


def test_a_fault_of_the_file_stands_at_its_line_for_everybody(chromium: Browser, site: Site) -> None:
    one = visit(chromium, site, width=390)
    config = site.office.folder / "config.toml"
    config.write_text(config.read_text("utf-8").replace("Europe/Bucharest", "Europe/Bucarest"), "utf-8")
    one.go("/settings")
    found = Axe().run(one.page, options={"runOnly": RULES})
    assert not found.response["violations"], found.generate_report()
    wide, room = one.page.evaluate("[document.documentElement.scrollWidth, document.documentElement.clientWidth]")
    assert wide <= room
    expect(one.page.locator("tr.wrong")).to_contain_text("Europe/Bucarest")
    one.page.context.close()
