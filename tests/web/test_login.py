"""Coming in, staying, and going out."""

from __future__ import annotations

import html
import re
import stat
from typing import Any

import httpx
import pytest

from outreach.errors import Refused
from outreach.web.doors import Door
from outreach.web.passwords import FILE, Password
from tests.web.conftest import HOSTILE, OURS, Office, Site, log_in, opened

SECRET = "a horse, a staple and a battery"


def browser(site: Site) -> httpx.Client:
    return httpx.Client(base_url=site.url, headers=OURS)


def test_a_stranger_is_led_to_the_login_and_changes_nothing(site: Site) -> None:
    led = site.anonymous.get("/")
    assert (led.status_code, led.headers["location"]) == (303, "/login")
    assert site.anonymous.get("/live").status_code == 401
    assert site.anonymous.post("/pause", headers=OURS).status_code == 401
    assert "Sending is paused" not in site.page("/")


def test_what_was_typed_before_the_session_ended_can_be_sent_again(site: Site) -> None:
    answer = site.anonymous.post("/person/1/note", headers=OURS, data={"note": f"Sună luni {HOSTILE}"})
    assert answer.status_code == 401
    assert 'href="/login" target="_blank"' in answer.text
    assert 'action="/person/1/note"' in answer.text
    assert "Sună luni" in answer.text
    assert "<img" not in answer.text
    [(name, value)] = re.findall(r'type="hidden" name="(\w+)" value="([^"]*)"', answer.text)
    site.client.post("/person/1/note", data={name: html.unescape(value)})
    assert "Sună luni" in site.page("/person/1")


@pytest.mark.parametrize(
    "sent",
    [
        {"data": {"text": "x" * 70_000}},
        {"files": {"file": ("list.csv", b"email\na@b.example\n")}},
        {"content": b"\xff\x00", "headers": {**OURS, "Content-Type": "text/plain"}},
    ],
    ids=["large", "a file", "no form"],
)
def test_what_is_too_much_to_keep_only_asks_for_the_login(site: Site, sent: dict[str, Any]) -> None:
    answer = site.anonymous.post("/people/file", **{"headers": OURS, **sent})
    assert answer.status_code == 401
    assert "Please log in first" in answer.text
    assert "Send it again" not in answer.text


def test_a_link_that_was_used_says_so_before_the_button_is_pressed(site: Site) -> None:
    link = site.link()
    with browser(site) as one:
        assert "logs this browser in, once" in one.get(link).text
        one.post("/login", data={"token": link.partition("token=")[2]})
    shown = site.anonymous.get(link, headers=OURS).text
    assert "This link was used before" in shown
    assert "New link in the terminal" in shown


def test_the_link_works_once_and_only_by_the_button(site: Site) -> None:
    link = site.link()
    with browser(site) as one, browser(site) as other:
        assert one.get(link).status_code == 200
        assert one.get(link).status_code == 200  # looked at, not used: scanners follow links
        assert one.get("/").status_code == 303
        token = link.partition("token=")[2]
        assert one.post("/login", data={"token": token}).status_code == 303
        assert one.get("/").status_code == 200
        assert other.post("/login", data={"token": token}).status_code == 403
        assert other.get("/").status_code == 303


def test_a_new_link_ends_the_old_one_and_stands_in_the_terminal_only(site: Site) -> None:
    old = site.keys.links.new()
    with browser(site) as one:
        shown = one.post("/login/link")
        [fresh] = site.announced
        assert fresh not in shown.text
        assert one.post("/login", data={"token": old}).status_code == 403
        assert one.post("/login", data={"token": fresh}).status_code == 303


def test_the_cookie_is_for_this_campaign_s_pages_alone(site: Site) -> None:
    with browser(site) as one:
        cookie = log_in(site, one).headers["set-cookie"]
    assert "HttpOnly" in cookie
    assert "SameSite=strict" in cookie
    assert cookie.startswith("outreach-")


def test_over_https_the_cookie_is_bound_to_the_host(office: Office) -> None:
    Password(office.folder).set(SECRET)
    with opened(office, Door(port=0, public_url="https://city.example")) as site, browser(site) as one:
        cookie = log_in(site, one).headers["set-cookie"]
    assert cookie.startswith("__Host-outreach-")
    assert "Secure" in cookie
    assert "Path=/" in cookie


def test_a_session_ends_with_the_log_out(site: Site) -> None:
    kept = dict(site.client.cookies)
    assert site.client.post("/logout").status_code == 303
    assert httpx.get(site.url, cookies=kept).status_code == 303


def test_a_session_ends_after_eight_hours_unused_and_after_seven_days_used(site: Site) -> None:
    for _ in range(24):
        site.office.wall.on(hours=7)
        assert site.client.get("/").status_code == 200
    site.office.wall.on(hours=2)
    assert site.client.get("/").status_code == 303
    with browser(site) as one:
        log_in(site, one)
        site.office.wall.on(hours=8, minutes=1)
        assert one.get("/").status_code == 303


def test_the_password_lets_in_and_a_new_one_ends_every_session(site: Site) -> None:
    with browser(site) as one:
        assert one.post("/login", data={"password": SECRET}).status_code == 403
        Password(site.office.folder).set(SECRET)
        assert site.client.get("/").status_code == 303  # logged in before there was a password
        assert one.post("/login", data={"password": SECRET + "x"}).status_code == 403
        assert one.post("/login", data={"password": SECRET}).status_code == 303
        assert one.get("/").status_code == 200
        Password(site.office.folder).set(SECRET + " of another")
        assert one.get("/").status_code == 303


def test_the_password_is_kept_as_a_hash_for_its_owner_alone(office: Office) -> None:
    Password(office.folder).set(SECRET)
    file = office.folder / FILE
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert file.read_text().startswith("$argon2id$")
    with pytest.raises(Refused, match="12 characters"):
        Password(office.folder).set("short")


def test_guessing_becomes_slow_and_the_right_word_is_not_even_looked_at_meanwhile(site: Site) -> None:
    Password(site.office.folder).set(SECRET)
    with browser(site) as one:
        for _ in range(5):
            assert one.post("/login", data={"password": "wrong"}).status_code == 403
        assert one.post("/login", data={"password": SECRET}).status_code == 429
        site.office.wall.on(seconds=2)
        assert one.post("/login", data={"password": "wrong"}).status_code == 403
        site.office.wall.on(seconds=1)
        assert one.post("/login", data={"password": SECRET}).status_code == 429
        site.office.wall.on(seconds=2)
        assert one.post("/login", data={"password": SECRET}).status_code == 303
