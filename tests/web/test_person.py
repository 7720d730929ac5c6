"""One person: the whole story, what is next and why, and everything the officer may say of them."""

from __future__ import annotations

import base64
import html
import re
from datetime import date, timedelta

import pytest

from outreach.ledger import deliveries, people
from outreach.ledger.story import ATTEMPTED, BY, CAME, NOTED, SAID, history
from outreach.model import Answer, Attendance, DeliveryState, Kind, Person, Reading, Source, Standing
from outreach.web.sentences import translated
from tests.web.conftest import HOSTILE, Site, doubtful
from tests.web.test_campaign import plan_invitations
from tests.web.test_people import ANA, BEN, EVE, post, said, shown
from tests.web.test_sentences import RO


def of(site: Site, email: str = ANA) -> str:
    return f"/person/{site.office.contact(email)}"


def stands(site: Site, email: str = ANA) -> Standing:
    with site.office.ledger.read() as tx:
        return people.person(tx, site.office.contact(email))[1]


def undo(site: Site, email: str = ANA) -> str:
    found = re.search(r'<form method="post" action="(/person/[^"]+)"><button>Undo<', shown(site, of(site, email)))
    assert found
    return found[1]


PICTURE = b"\x89PNG"
MIME = (
    b"From: officer@agency.example\r\nTo: ana@firma.example\r\nSubject: Invitation\r\nMIME-Version: 1.0\r\n"
    b'Content-Type: multipart/related; boundary="b"\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n'
    b'<p>Come &amp; see</p><img src="cid:logo@x" alt=""><script>alert(1)</script>\r\n--b\r\nContent-Type: image/png\r\n'
    b"Content-ID: <logo@x>\r\nContent-Transfer-Encoding: base64\r\n\r\n" + base64.b64encode(PICTURE) + b"\r\n--b--\r\n"
)


def sent(site: Site, email: str = ANA, mime: bytes = MIME) -> int:
    """The invitation as it left; returns the delivery's number."""
    [number] = plan_invitations(site.office, (email,))
    with site.office.ledger.write() as tx:
        deliveries.claim(tx, [number], "a", site.office.clock(), timedelta(minutes=5))
        deliveries.begin_sending(tx, number, "a", mime, site.office.clock())
        deliveries.sent(tx, number, "a", "250 ok", site.office.clock())
    return number


def test_the_whole_story_is_told_the_newest_first(site: Site) -> None:
    office = site.office
    sent(site)
    office.clock.on(hours=1)
    office.comes(ANA, Reading(Kind.HUMAN, Attendance.ATTENDING, text="Cred că vin"))
    office.clock.on(hours=1)
    with office.ledger.write() as tx:
        word = Answer(Attendance.DECLINED, Source.OFFICER, office.clock(), comment="phoned")
        people.add_answer(tx, office.contact(ANA), word, office.clock(), by="officer")
    text = said(site, of(site))
    told = [
        "Noted as declined by the officer.",
        "“phoned”",
        "Wrote to us.",
        "“Cred că vin”",
        "The invitation was sent.",
    ]
    places = [text.index(part) for part in [*told, "Joined the list."]]
    assert places == sorted(places)
    romanian = said(site, of(site), "ro")
    assert "Notat de dumneavoastră: a refuzat." in romanian
    assert "citit ca: participă (nesigur)" in romanian


def test_what_is_next_says_when_and_why_not(site: Site) -> None:
    sent(site)
    text = said(site, of(site))
    assert "nudge to come Wed 20 May, 10:00 its moment has not come" in text
    assert "thanks to come" in text
    assert "250 ok" not in text
    with site.office.ledger.write() as tx:
        word = Answer(Attendance.ATTENDING, Source.TEXT, site.office.clock())
        people.add_answer(tx, site.office.contact(ANA), word, site.office.clock())
    assert "it is for those without an answer; this person is attending" in said(site, of(site))


def test_what_waits_for_a_decision_leads_to_the_review(site: Site) -> None:
    item = site.office.comes(ANA, doubtful())
    assert f'href="/review/r{item}"' in shown(site, of(site))
    assert ">waits for you<" in shown(site, of(site))
    assert ">waits for you<" not in shown(site, of(site, BEN))


def test_every_sentence_of_the_story_is_told_in_romanian() -> None:
    sentences = [
        *NOTED.values(),
        *CAME.values(),
        *(sentence.format(step="pas") for sentence in ATTEMPTED.values()),
        *(f"{said} {by}." for said in SAID.values() for by in BY.values()),
    ]
    assert [s for s in sentences if translated(s, RO) == s] == []


# --- messages ---


def test_a_message_is_shown_as_it_was_sent_in_a_sandbox_with_its_pictures(site: Site) -> None:
    number = sent(site)
    path = f"{of(site)}/sent/{number}"
    assert f'href="{path}"' in shown(site, of(site))
    page = shown(site, path)
    assert 'sandbox=""' in page
    assert "Invitation" in page
    frame = site.client.get(f"{path}/html")
    assert "data:image/png;base64," + base64.b64encode(PICTURE).decode() in frame.text
    assert frame.headers["content-security-policy"].startswith("sandbox;")
    original = site.client.get(f"{path}/original")
    assert original.content == MIME
    assert original.headers["content-disposition"].startswith("attachment;")


def test_a_message_whose_bytes_are_gone_has_no_link(site: Site) -> None:
    number = sent(site)
    with site.office.ledger.write() as tx:
        tx.connection.exec_driver_sql("DELETE FROM outbound")
    assert f"/sent/{number}" not in shown(site, of(site))
    assert site.client.get(f"{of(site)}/sent/{number}").status_code == 404


def test_a_message_is_only_found_with_its_own_person(site: Site) -> None:
    number = sent(site)
    item = site.office.comes(ANA, doubtful())
    assert site.client.get(f"{of(site, BEN)}/sent/{number}").status_code == 404
    assert site.client.get(f"{of(site, BEN)}/sent/{number}/html").status_code == 404
    assert site.client.get(f"{of(site, BEN)}/came/{item}").status_code == 404
    assert "Poate vin." in said(site, f"{of(site)}/came/{item}")


@pytest.mark.parametrize(
    "path", ["/person/999", f"/person/{'9' * 30}", "/person/1/sent/99", f"/person/1/came/{'9' * 30}"]
)
def test_whoever_or_whatever_is_not_there_is_not_found(site: Site, path: str) -> None:
    assert site.client.get(path).status_code == 404


def test_nobody_is_noted_who_is_not_there(site: Site) -> None:
    for path in ("note", "do/hands-off", "record", "suppress", "skip/nudge", "alias"):
        assert site.client.post(f"/person/999/{path}", data={"note": "x"}).status_code == 404


# --- by hand ---


def test_what_they_told_her_is_noted_with_guests_and_words_and_taken_back(site: Site) -> None:
    post(site, f"{of(site)}/record", attendance="attending", guests="2", note="phoned")
    one = stands(site)
    assert (one.attendance, one.guests, one.comment, one.source) == (Attendance.ATTENDING, 2, "phoned", Source.OFFICER)
    assert "Noted: Attending." in said(site, of(site))
    post(site, f"{of(site)}/record", attendance="attending")
    assert (stands(site).guests, stands(site).comment) == (2, "phoned")
    said(site, of(site))
    post(site, f"{of(site)}/record", attendance="none")
    assert stands(site).attendance is Attendance.SILENT
    post(site, undo(site))
    assert stands(site).attendance is Attendance.ATTENDING
    assert "Taken back." in said(site, of(site))


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ({}, "Choose what they said."),
        ({"attendance": "silent"}, "Choose what they said."),
        ({"attendance": "declined", "guests": "1"}, "Nobody comes along"),
        ({"attendance": "attending", "guests": "100"}, "99 at most"),
        ({"attendance": "attending", "guests": "-1"}, "is no number"),
    ],
)
def test_what_cannot_be_noted_is_refused(site: Site, data: dict[str, str], why: str) -> None:
    post(site, f"{of(site)}/record", **data)
    assert why in said(site, of(site))
    assert stands(site).attendance is Attendance.SILENT


def test_a_note_of_hers_stands_in_the_story_word_for_word(site: Site) -> None:
    post(site, f"{of(site)}/note", note="sent; is a friend of\nthe mayor")
    post(site, f"{of(site)}/note", note="  ")
    assert "Write something first." in said(site, of(site))
    assert "sent; is a friend of\nthe mayor" in shown(site, of(site), "ro")


@pytest.mark.parametrize(
    ("what", "field", "after", "before"),
    [
        ("hands-off", "hands_off", True, False),
        ("present", "present", True, None),
        ("absent", "present", False, None),
    ],
)
def test_one_press_notes_it_and_another_takes_it_back(
    site: Site, what: str, field: str, after: object, before: object
) -> None:
    post(site, f"{of(site)}/do/{what}")
    assert getattr(stands(site), field) is after
    post(site, undo(site))
    assert getattr(stands(site), field) is before


def test_an_act_that_does_not_exist_is_not_found(site: Site) -> None:
    assert site.client.post(f"{of(site)}/do/erase").status_code == 404


def test_who_asked_for_silence_is_left_alone_until_she_lifts_it(site: Site) -> None:
    post(site, f"{of(site)}/suppress", reason="asked by phone")
    assert stands(site).suppressed
    assert "asked by phone" in said(site, of(site))
    assert "asked not to be written to" in said(site, of(site))
    post(site, f"{of(site)}/do/unsuppress")
    assert not stands(site).suppressed


def test_an_address_that_bounced_can_count_as_working_again(site: Site) -> None:
    with site.office.ledger.write() as tx:
        people.mark_bounced(tx, site.office.contact(ANA), site.office.clock(), "550")
    assert "It works after all" in said(site, of(site))
    post(site, f"{of(site)}/do/works")
    assert stands(site).reachable


def test_a_step_is_left_out_for_one_person_and_sent_after_all(site: Site) -> None:
    post(site, f"{of(site)}/skip/nudge")
    assert stands(site).skipped == {"nudge"}
    taken_back, text = undo(site), said(site, of(site))
    assert "nudge not sent left out for this person by the officer Do send it" in text
    assert "1 step left out" in text
    assert "left out" not in said(site, of(site, BEN))
    post(site, taken_back)
    assert stands(site).skipped == frozenset()
    assert site.client.post(f"{of(site)}/skip/update").status_code == 404


def test_whose_place_somebody_takes_is_named_on_their_page(site: Site) -> None:
    item = site.office.comes(ANA, Reading(Kind.HUMAN, Attendance.DELEGATED, delegate=Person("Vi", "vi@firma.example")))
    post(site, f"/review/r{item}/decide", decision="delegated")
    stand_in = of(site, "vi@firma.example")
    assert "Comes instead of Ana Țăranu" in said(site, stand_in)
    assert f'<a href="{of(site)}">Ana Țăranu</a>' in shown(site, stand_in)
    assert "Comes instead of" not in said(site, of(site))


def test_nothing_goes_out_before_a_day(site: Site) -> None:
    sent(site)
    post(site, f"{of(site)}/snooze", until="2020-05-22")
    assert stands(site).snoozed_until == date(2020, 5, 22)
    text = said(site, of(site))
    assert "nothing before 22 May" in text
    assert "the officer wants nothing to go out before 22 May 2020" in text
    post(site, f"{of(site)}/do/unsnooze")
    assert stands(site).snoozed_until is None
    for until in ("", "tomorrow", "2020-05-11"):
        post(site, f"{of(site)}/snooze", until=until)
        assert "Choose a day" in said(site, of(site))
    assert stands(site).snoozed_until is None
    post(site, f"{of(site)}/snooze", until="2020-05-22")
    assert "ați cerut să nu plece nimic înainte de 22 mai 2020" in said(site, of(site), "ro")


def test_a_step_is_sent_once_more_after_an_undo_minute(site: Site) -> None:
    sent(site)
    page = shown(site, of(site))
    assert "/again/invitation" in page
    assert "/again/nudge" not in page
    post(site, f"{of(site)}/again/invitation")
    text = said(site, of(site))
    assert "invitation is about to be sent once more." in text
    assert "Outreach is not running" in text
    with site.office.ledger.read() as tx:
        assert deliveries.due(tx, site.office.clock() + timedelta(seconds=59), 9) == []
        [number] = deliveries.due(tx, site.office.clock() + timedelta(seconds=60), 9)
    post(site, f"{of(site)}/again/invitation")
    assert "about to be sent once more already" in said(site, of(site))
    post(site, f"{of(site)}/again/{number}/undo")
    with site.office.ledger.read() as tx:
        assert deliveries.get(tx, number).state is DeliveryState.CANCELLED
    post(site, f"{of(site)}/again/{number}/undo")
    assert "it is too late to take this back" in said(site, of(site))
    post(site, f"{of(site)}/again/nudge")
    assert "it was not sent to them yet" in said(site, of(site))


def test_another_address_answers_for_them_until_it_is_forgotten(site: Site) -> None:
    site.office.comes("secretariat@firma.example", doubtful(), "nobody on the list has this address")
    post(site, f"{of(site)}/alias", address="Secretariat@firma.example")
    assert "secretariat@firma.example" in said(site, of(site))
    with site.office.ledger.read() as tx:
        assert people.find(tx, "secretariat@firma.example") == site.office.contact(ANA)
    post(site, f"{of(site)}/alias", address=BEN)
    assert "already belongs to" in said(site, of(site))
    post(site, f"{of(site)}/alias", address="nonsense")
    assert "is no e-mail address" in said(site, of(site))
    post(site, f"{of(site)}/alias/forget", address="secretariat@firma.example")
    with site.office.ledger.read() as tx:
        assert people.find(tx, "secretariat@firma.example") is None
    post(site, f"{of(site)}/alias/forget", address="secretariat@firma.example")
    assert "does not speak for them" in said(site, of(site))


def test_hostile_values_are_only_ever_text(site: Site) -> None:
    path = of(site, EVE)
    for change, data in (
        ("note", {"note": HOSTILE}),
        ("suppress", {"reason": HOSTILE}),
        ("record", {"attendance": "attending", "note": HOSTILE}),
        ("alias", {"address": f"{HOSTILE}@x.example"}),
    ):
        post(site, f"{path}/{change}", **data)
    item = site.office.comes(EVE, doubtful(HOSTILE), HOSTILE, subject=HOSTILE)
    for page in (shown(site, path), shown(site, f"{path}/edit"), shown(site, f"{path}/came/{item}")):
        assert "<img" not in page
        assert "&lt;img" in page
    assert html.unescape(shown(site, path)).count("onerror") >= 5


def test_no_get_changes_anything(site: Site) -> None:
    sent(site)
    with site.office.ledger.read() as tx:
        before = history(tx, site.office.contact(ANA))
    for what in ("do/hands-off", "record", "skip/nudge", "again/invitation", "snooze", "take-away"):
        assert site.client.get(f"{of(site)}/{what}").status_code == 405
    with site.office.ledger.read() as tx:
        assert history(tx, site.office.contact(ANA)) == before
    foreign = site.client.post(f"{of(site)}/do/hands-off", headers={"Sec-Fetch-Site": "cross-site"})
    assert foreign.status_code == 403
