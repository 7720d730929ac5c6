"""The review: one item at a time, decided with one press, taken back with another."""

from __future__ import annotations

import re
from html import unescape
from urllib.parse import parse_qs, urlsplit

import pytest

from outreach.ledger import marks, people, review
from outreach.ledger.requests import UNDO
from outreach.model import Answer, Attendance, Kind, Person, Reading, Source, Span
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


def test_a_key_is_shown_only_where_it_works(site: Site) -> None:
    first = site.office.comes("ana@firma.example", doubtful())
    site.client.post(f"/review/r{first}/decide", data={"decision": "attending"})
    assert 'data-key="u"' not in site.page("/people")
    site.office.comes("ben@firma.example", doubtful())
    site.client.post(f"/review/r{first}/undo")
    site.client.post(f"/review/r{first}/decide", data={"decision": "attending"})
    page = site.page("/review")
    assert "<body data-logged-in data-keys>" in page
    assert 'data-key="u"' in page


def test_it_is_taken_back_and_waits_again(site: Site) -> None:
    item = site.office.comes("ana@firma.example", doubtful())
    site.client.post(f"/review/r{item}/decide", data={"decision": "declined"})
    back = site.client.post(f"/review/r{item}/undo")
    assert back.headers["location"] == f"/review/r{item}"
    assert standing(site.office, "ana@firma.example") is Attendance.SILENT
    assert waiting(site.office) == [f"r{item}"]


def test_how_many_come_along_is_noted_with_one_press(site: Site) -> None:
    item = site.office.comes("ana@firma.example", doubtful())
    assert 'name="guests" type="number"' in site.page("/review")
    site.client.post(f"/review/r{item}/decide", data={"decision": "attending", "guests": "3"})
    assert "ana@firma.example is noted as attending, with 3 more." in site.page("/review")
    with site.office.ledger.read() as tx:
        assert people.person(tx, site.office.contact("ana@firma.example"))[1].guests == 3


@pytest.mark.parametrize("guests", ["100", "-1", "some"])
def test_a_number_that_cannot_be_meant_decides_nothing(site: Site, guests: str) -> None:
    item = site.office.comes("ana@firma.example", doubtful())
    site.client.post(f"/review/r{item}/decide", data={"decision": "attending", "guests": guests})
    assert waiting(site.office) == [f"r{item}"]


def test_guests_that_stand_there_keep_nobody_from_saying_that_they_do_not_come(site: Site) -> None:
    item = site.office.comes("ana@firma.example", doubtful())
    site.client.post(f"/review/r{item}/decide", data={"decision": "declined", "guests": "3"})
    assert standing(site.office, "ana@firma.example") is Attendance.DECLINED


def test_an_older_decision_is_found_and_taken_back(site: Site) -> None:
    assert "Nothing." in site.page("/review/decided")
    first, second = (site.office.comes(f"{name}@firma.example", doubtful()) for name in ("ana", "ben"))
    for item in (first, second):
        site.client.post(f"/review/r{item}/decide", data={"decision": "declined"})
    assert 'href="/review/decided"' in site.page("/review")
    page = site.page("/review/decided")
    assert page.count("Declined") >= 2
    assert [f"/review/r{n}/undo" in page for n in (first, second)] == [True, True]
    site.client.post(f"/review/r{first}/undo")
    assert waiting(site.office) == [f"r{first}"]


def test_a_question_of_somebody_who_is_noted_already_says_what_is_left(site: Site) -> None:
    reading = Reading(Kind.HUMAN, Attendance.ATTENDING, sure=True, ask=True, text="Da, vin. Unde e?")
    item = site.office.comes("ana@firma.example", reading, "a question or request is in it")
    assert "Noted already" not in site.page("/review")
    with site.office.ledger.write() as tx:
        said = Answer(Attendance.ATTENDING, Source.TEXT, site.office.clock())
        people.add_answer(tx, site.office.contact("ana@firma.example"), said, site.office.clock(), inbound_id=item)
    assert "Noted already as Attending. What is left is their question" in site.page("/review")


def fields(page: str) -> tuple[str, ...]:
    """What stands in the fields for whoever comes instead."""
    return tuple(unescape(value) for value in re.findall(r'name="delegate_\w+"[^>]* value="([^"]*)"', page))


def test_a_delegate_without_an_address_is_asked_for(site: Site) -> None:
    reading = Reading(Kind.HUMAN, Attendance.DELEGATED, delegate=Person("Irina"), text="Vine Irina.")
    item = site.office.comes("ana@firma.example", reading)
    page = site.page("/review")
    assert "No address of Irina is known; “Sends somebody” also invites the one that is written here." in page
    assert fields(page) == ("Irina", "")
    site.client.post(f"/review/r{item}/decide", data={"decision": "delegated"})
    assert "No usable address of Irina is known" in site.page("/review")
    reading = Reading(Kind.HUMAN, Attendance.DELEGATED, delegate=Person("Irina", "irina@firma.example"), text="Irina.")
    site.office.comes("ben@firma.example", reading)
    page = site.page("/review")
    assert fields(page) == ("Irina", "irina@firma.example")
    assert "also invites this address" in page


def test_the_address_that_stands_in_a_message_is_proposed(site: Site) -> None:
    text = "Până la urmă vine colegul Ion Ionescu, ion.ionescu@design.example"
    item = site.office.comes("ana@firma.example", Reading(Kind.HUMAN, text=text))
    shown = fields(site.page("/review"))
    assert shown == ("Ion Ionescu", "ion.ionescu@design.example")
    typed = {"decision": "delegated", "delegate_name": shown[0], "delegate_address": shown[1]}
    site.client.post(f"/review/r{item}/decide", data=typed)
    assert "ion.ionescu@design.example is on the list now" in site.page("/review")
    with site.office.ledger.read() as tx:
        contact, standing = people.person(tx, site.office.contact(shown[1]))
        _, ana = people.person(tx, site.office.contact("ana@firma.example"))
    assert (contact.name, standing.in_place_of) == ("Ion Ionescu", ana.contact_id)
    assert ana.delegate == Person(*shown)


def test_what_the_officer_types_counts_more_than_what_was_read(site: Site) -> None:
    reading = Reading(Kind.HUMAN, Attendance.DELEGATED, delegate=Person("Irina", "irina@firma.example"), text="Irina.")
    first, second = (site.office.comes(f"{name}@firma.example", reading) for name in ("ana", "ben"))
    typed = {"decision": "delegated", "delegate_name": "", "delegate_address": ""}
    site.client.post(f"/review/r{first}/decide", data=typed)
    typed |= {"delegate_name": "Vera", "delegate_address": "no address"}
    site.client.post(f"/review/r{second}/decide", data=typed)
    assert "is not an e-mail address" in site.page(f"/review/r{second}")
    assert waiting(site.office) == [f"r{second}"]
    typed |= {"delegate_address": "vera@firma.example"}
    site.client.post(f"/review/r{second}/decide", data=typed)
    with site.office.ledger.read() as tx:
        assert people.find(tx, "irina@firma.example") is None
        assert people.person(tx, site.office.contact("ana@firma.example"))[1].delegate is None
    assert site.office.contact("vera@firma.example")


def test_somebody_on_the_list_is_not_said_to_be_invited_anew(site: Site) -> None:
    site.office.comes("ana@firma.example", Reading(Kind.HUMAN, text="Vine Ben, ben@firma.example"))
    assert "This address is on the list already." in site.page("/review")


def test_the_invitation_to_a_delegate_waits_a_minute_and_is_undone_within_it(site: Site) -> None:
    reading = Reading(Kind.HUMAN, Attendance.DELEGATED, delegate=Person("Irina", "irina@firma.example"), text="Irina.")
    item = site.office.comes("ana@firma.example", reading)
    site.client.post(f"/review/r{item}/decide", data={"decision": "delegated"})
    assert "is invited like everybody in a minute, unless you undo this." in site.page("/review")
    with site.office.ledger.read() as tx:
        _, standing = people.person(tx, site.office.contact("irina@firma.example"))
    assert standing.joined_at == site.office.clock() + UNDO
    site.client.post(f"/review/r{item}/undo")
    said = "It waits for a decision again. irina@firma.example is taken off the list; nothing went out to them."
    assert said in site.page("/review")


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


def test_a_strangers_word_decides_nothing_until_they_may_answer(site: Site) -> None:
    item = site.office.comes("assistant@else.example", doubtful("Salut"), about="ana@firma.example")
    page = site.page("/review")
    assert '<h1 id="item" class="wrap">assistant@else.example</h1>' in page
    assert "May assistant@else.example answer for Ana Țăranu?" in page
    assert re.findall(r'name="decision" value="(\w+)" data-key="(\d)"', page) == [("none", "5")]
    assert "People who come along" not in page
    site.client.post(f"/review/r{item}/decide", data={"decision": "declined"})
    assert "Say first that assistant@else.example may answer for ana@firma.example" in site.page("/review")
    assert standing(site.office, "ana@firma.example") is Attendance.SILENT
    site.client.post(f"/review/r{item}/who", data={"email": "ana@firma.example"})
    assert waiting(site.office) == []
    with site.office.ledger.read() as tx:
        assert people.find(tx, "assistant@else.example") == site.office.contact("ana@firma.example")


def test_who_may_answer_decides_as_the_person_themselves(site: Site) -> None:
    with site.office.ledger.write() as tx:
        marks.add_alias(tx, site.office.contact("ana@firma.example"), "assistant@else.example", site.office.clock())
    item = site.office.comes("assistant@else.example", doubtful(), about="ana@firma.example")
    assert "Written by assistant@else.example" in site.page("/review")
    site.client.post(f"/review/r{item}/decide", data={"decision": "declined"})
    assert standing(site.office, "ana@firma.example") is Attendance.DECLINED


def test_somebody_else_on_the_list_never_becomes_an_address_of_another(site: Site) -> None:
    item = site.office.comes("ben@firma.example", doubtful(), about="ana@firma.example")
    page = site.page("/review")
    assert "This is the address of Ben Okri" in page
    assert "/who" not in page
    site.client.post(f"/review/r{item}/who", data={"email": "ana@firma.example"})
    assert "ben@firma.example already belongs to ben@firma.example" in site.page("/review")


def test_a_program_that_writes_of_its_own_accord_is_no_stranger(site: Site) -> None:
    site.office.comes("mailer-daemon@else.example", Reading(Kind.BOUNCE, text="?"), about="ana@firma.example")
    assert "may answer" not in site.page("/review")


def test_a_reply_goes_to_whoever_wrote(site: Site) -> None:
    site.office.comes("assistant@else.example", doubtful("Salut"), about="ana@firma.example")
    [link] = re.findall(r'href="(mailto:[^"]*)"', site.page("/review"))
    parts = urlsplit(link.replace("&amp;", "&"))
    assert parts.path == "assistant@else.example"
    assert "assistant@else.example, " in parse_qs(parts.query)["body"][0]
    assert "ana@firma.example" not in link


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


def test_a_decision_that_is_refused_leads_back_to_its_item(site: Site) -> None:
    site.office.comes("ana@firma.example", doubtful("Poate."))
    later = site.office.comes("ben@firma.example", doubtful("Perhaps."))
    refused = site.client.post(f"/review/r{later}/decide", data={"decision": "attending", "guests": "500"})
    assert refused.headers["location"] == f"/review/r{later}"
    assert "So many guests" in site.page(f"/review/r{later}")
