"""What a request meets before it meets a page."""

from __future__ import annotations

import re
from http.client import HTTPConnection

import httpx
import pytest

from outreach.web.doors import Door
from outreach.web.guards import LARGEST_BODY, name_of
from tests.web.conftest import OURS, Office, Site, log_in, opened


def test_another_name_is_no_name_of_ours(site: Site) -> None:
    others = (
        "evil.example",
        "127.0.0.1.evil.example",
        "localhost:8765@evil.example",
        "localhost/abc?x=",
        "",
        "127.0.0.1:x",
        "localhost:",
    )
    assert {site.client.get("/", headers={"Host": host}).status_code for host in others} == {400}


def test_every_name_of_this_machine_is_ours(site: Site) -> None:
    ours = ("localhost", "LOCALHOST", "[::1]:8765", "127.0.0.1:1", "localhost:99")
    assert {site.client.get("/", headers={"Host": host}).status_code for host in ours} == {200}


def test_a_host_is_taken_apart_as_a_browser_means_it() -> None:
    assert [name_of(h) for h in ("a.example:80", "[::1]", "[::1]:1", "a b:1", "a:1:2")] == [
        "a.example", "[::1]", "[::1]", "a b", "a:1",
    ]  # fmt: skip


FOREIGN: tuple[dict[str, str], ...] = (
    {"Sec-Fetch-Site": "cross-site"},
    {"Sec-Fetch-Site": "same-site"},
    {"Sec-Fetch-Site": "none"},
    {"Origin": "https://evil.example"},
    {"Origin": "null"},
    {"Origin": ""},
    {},
)


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS"])
def test_another_site_s_page_changes_nothing(site: Site, method: str) -> None:
    with httpx.Client(base_url=site.url, cookies=dict(site.client.cookies)) as other:
        for headers in FOREIGN:
            assert other.request(method, "/pause", headers=headers).status_code == 403, headers
    assert "Sending is paused" not in site.page("/")


@pytest.mark.parametrize("name", ["Sec-Fetch-Site", "Origin"])
def test_our_own_page_may_change_something(site: Site, name: str) -> None:
    value = "same-origin" if name == "Sec-Fetch-Site" else site.url
    answer = httpx.post(f"{site.url}/pause", headers={name: value}, cookies=dict(site.client.cookies))
    assert answer.status_code == 303
    assert "Sending is paused" in site.page("/")


def test_behind_a_proxy_the_public_origin_is_ours(office: Office) -> None:
    with opened(office, Door(port=0, public_url="https://city.example")) as site:
        wrong = site.anonymous.post("/login", data={"token": "x"}, headers={"Origin": "https://city.example:444"})
        right = site.anonymous.post("/login", data={"token": "x"}, headers={"Origin": "https://city.example"})
    assert (wrong.status_code, right.status_code) == (403, 403)
    assert "did not come from" in wrong.text
    assert "did not come from" not in right.text


def test_a_get_changes_nothing(site: Site) -> None:
    for path in ("/pause", "/resume", "/logout", "/requests/1/withdraw", "/review/r1/decide", "/review/r1/undo"):
        assert site.client.get(path).status_code == 405, path
    assert "Sending is paused" not in site.page("/")


@pytest.mark.parametrize("path", ["/", "/login", "/static/outreach.css", "/static/nowhere.css", "/nowhere"])
def test_every_answer_carries_the_headers(site: Site, path: str) -> None:
    headers = site.client.get(path).headers
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    assert "frame-ancestors 'self'" in policy
    assert "form-action 'self'" in policy
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "same-origin"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert headers["cross-origin-resource-policy"] == "same-origin"
    assert headers["cache-control"] == "no-store"
    assert "server" not in headers


def test_only_a_file_under_the_mark_of_its_content_is_kept(site: Site) -> None:
    [style] = re.findall(r'rel="stylesheet" href="([^"]+)"', site.page("/"))
    assert "immutable" in site.anonymous.get(style).headers["cache-control"]
    assert site.anonymous.get(style + "0").headers["cache-control"] == "no-store"


def test_what_is_too_large_is_refused_unread(site: Site) -> None:
    connection = HTTPConnection(site.url.removeprefix("http://"))
    connection.putrequest("POST", "/login")
    for name, value in {**OURS, "Content-Length": str(LARGEST_BODY + 1)}.items():
        connection.putheader(name, value)
    connection.endheaders()
    assert connection.getresponse().status == 413
    connection.close()


def test_what_grows_too_large_is_cut_off(site: Site) -> None:
    def endless() -> object:
        for _ in range(LARGEST_BODY // 65536 + 2):
            yield b"a" * 65536

    try:
        answer = site.client.post(
            "/login", content=endless(), headers={"Content-Type": "application/x-www-form-urlencoded"}
        )
    except httpx.TransportError:
        return  # the server hung up while we were still talking
    assert answer.status_code >= 400


def test_two_browsers_see_the_same(site: Site) -> None:
    with httpx.Client(base_url=site.url, headers={"Sec-Fetch-Site": "same-origin"}) as other:
        log_in(site, other)
        other.post("/pause")
        assert "Sending is paused" in site.page("/")
