"""The review: one item at a time, decided with one press, taken back with another."""

from __future__ import annotations

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from outreach.ledger import people, review
from outreach.model import Attendance, Kind, Reading, Span
from tests.web.conftest import Office, Site, doubtful


def standing(office: Office, email: str) -> Attendance:
    with office.ledger.read() as tx:
        return people.person(tx, office.contact(email))[1].attendance


def waiting(office: Office) -> list[str]:
    with office.ledger.read() as tx:
        return [item.id for item in review.waiting(tx)]


def test_with_nothing_to_decide_it_says_so(site: Site) -> None:
    assert "Nothing waits for you" in site.page("/review")


def test_the_words_that_gave_the_reading_are_marked_and_the_reason_stands_below(site: Site) -> None:
    site.office.comes("ana@firma.example", doubtful("Poate vin & poate nu."), "a question or request is in it")
    page = site.page("/review")
    assert "<mark>Poate</mark> vin &amp; poate nu." in page
    assert "a question or request is in it" in page
    assert "conține o întrebare sau o rugăminte" in site.page("/review", "ro")


def test_a_decision_is_noted_and_leads_to_the_next_item(site: Site) -> None:
    first = site.office.comes("ana@firma.example", doubtful())
    second = site.office.comes("ben@firma.example", doubtful())
    answer = site.client.post(f"/review/r{first}/decide", data={"decision": "attending"})
    assert answer.headers["location"] == f"/review/r{second}"
    assert standing(site.office, "ana@firma.example") is Attendance.ATTENDING
    page = site.page(answer.headers["location"])
    assert "ana@firma.example is noted as attending." in page
    assert f'action="/review/r{first}/undo"' in page


def test_it_is_taken_back_and_waits_again(site: Site) -> None:
    item = site.office.comes("ana@firma.example", doubtful())
    site.client.post(f"/review/r{item}/decide", data={"decision": "declined"})
    back = site.client.post(f"/review/r{item}/undo")
    assert back.headers["location"] == f"/review/r{item}"
    assert standing(site.office, "ana@firma.example") is Attendance.SILENT
    assert waiting(site.office) == [f"r{item}"]


def test_later_leaves_it_and_goes_round(site: Site) -> None:
    items = [site.office.comes("ana@firma.example", doubtful(f"Poate {n}.")) for n in range(3)]
    shown = items[0]
    for expected in (items[1], items[2], items[0]):
        page = site.page(f"/review/r{shown}")
        assert f'href="/review/r{expected}" data-key="l"' in page
        shown = expected


def test_what_another_browser_decided_meanwhile_is_said(site: Site) -> None:
    item = site.office.comes("ana@firma.example", doubtful())
    site.client.post(f"/review/r{item}/decide", data={"decision": "none"})
    again = site.client.post(f"/review/r{item}/decide", data={"decision": "attending"})
    assert again.status_code == 303
    assert "This is decided already." in site.page("/review")
    assert standing(site.office, "ana@firma.example") is Attendance.SILENT
    assert site.client.get(f"/review/r{item}").headers["location"] == "/review"


@pytest.mark.parametrize("decision", ["", "maybe", "sent"])
def test_a_decision_that_does_not_exist_changes_nothing(site: Site, decision: str) -> None:
    item = site.office.comes("ana@firma.example", doubtful())
    site.client.post(f"/review/r{item}/decide", data={"decision": decision})
    assert waiting(site.office) == [f"r{item}"]


def test_the_proposal_is_the_button_that_stands_out(site: Site) -> None:
    site.office.comes("ana@firma.example", Reading(Kind.HUMAN, Attendance.DECLINED, text="Nu.", evidence=(Span(0, 2),)))
    [proposed] = re.findall(r'value="(\w+)"[^>]*class="decision proposed"', site.page("/review"))
    assert proposed == "declined"


def test_an_answer_opens_in_her_own_mail_program_with_the_words_quoted(site: Site) -> None:
    site.office.comes("ana@firma.example", doubtful("Poate vin.\nLa ce oră?"), subject="Atelier & co?")
    [link] = re.findall(r'href="(mailto:[^"]*)"', site.page("/review"))
    parts = urlsplit(link.replace("&amp;", "&"))
    fields = parse_qs(parts.query)
    assert parts.path == "ana@firma.example"
    assert fields["subject"] == ["Re: Atelier & co?"]
    assert "> Poate vin.\r\n> La ce oră?\r\n" in fields["body"][0]


def test_a_stranger_can_be_told_to_speak_for_somebody(site: Site) -> None:
    item = site.office.comes("assistant@firma.example", doubtful(), "nobody on the list has this address")
    assert "Who is this?" in site.page("/review")
    site.client.post(f"/review/r{item}/who", data={"email": "ann@firma.example"})
    assert "did you mean ana@firma.example?" in site.page(f"/review/r{item}")
    site.client.post(f"/review/r{item}/who", data={"email": "ana@firma.example"})
    assert waiting(site.office) == []
    with site.office.ledger.read() as tx:
        assert people.find(tx, "assistant@firma.example") == site.office.contact("ana@firma.example")


HOSTILE_HTML = """\
<html><head><base href="https://evil.example/"><meta http-equiv="refresh" content="0;url=https://evil.example">
<style>@import url(https://evil.example/x.css);</style><title>x</title></head><body background="https://evil.example/b">
<script>parent.document.title = "gone"</script><p onclick="x()" style="background:url(https://evil.example/i)">Da</p>
<img src="https://evil.example/pixel"><svg><animate onbegin="x()"/><feImage href="https://evil.example/f"/></svg>
<form action="https://evil.example"><input name="a"><button>x</button></form><a href="java&#10;script:x()">l</a>
<a id="clobber" href="data:text/html,x">d</a><math><mtext><table><mglyph><style><img src=x onerror=x()></style>
<noscript><p title="</noscript><img src=x onerror=x()>"></noscript><iframe srcdoc="<script>x()</script>"></iframe>
</body></html>
"""


def test_the_html_of_a_message_is_reduced_to_its_structure_in_an_empty_sandbox(site: Site) -> None:
    raw = ("From: ana@firma.example\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + HOSTILE_HTML).encode()
    item = site.office.comes("ana@firma.example", doubtful(), raw=raw)
    assert f'sandbox="" loading="lazy" src="/came/{item}/html"' in site.page("/review")
    answer = site.client.get(f"/came/{item}/html")
    policy = answer.headers["content-security-policy"]
    assert policy.startswith("sandbox; default-src 'none'")
    assert "allow-" not in policy
    body = answer.text.partition("<body>")[2]
    assert "Da" in body
    for gone in (
        "evil.example",
        "script",
        "onerror",
        "onclick",
        "style",
        "<img",
        "<svg",
        "<form",
        "<input",
        "data:",
        "id=",
    ):
        assert gone not in body, gone


def test_the_original_is_saved_never_shown(site: Site) -> None:
    item = site.office.comes("ana@firma.example", doubtful())
    answer = site.client.get(f"/came/{item}/original")
    assert answer.headers["content-type"] == "application/octet-stream"
    assert answer.headers["content-disposition"] == f'attachment; filename="r{item}.eml"'
    assert site.client.get("/came/999/html").status_code == 404
