"""The rules of iTIP processing (docs/calendars.md), one test a rule: finding and matching, R1 to R17.

A raw message comes, and this follows in the ledger.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from outreach.ledger import inbound, marks, people, review
from outreach.model import Attendance, Source
from tests.engine.calendarmail import ANA, BEN, UID, Desk, answer, at, calendar, event, invited, mail, part, told
from tests.servers.ledgers import Place

A = Attendance
ASSISTANT = "office@firma.example"
DELEGATE = "dan@altundeva.example"


@pytest.fixture
def desk(place: Place, tmp_path: Path) -> Iterator[Desk]:
    with invited(place, tmp_path) as here:
        yield here


ICS = calendar(*event())
PLAIN = part("", "text/plain")
BINARY = "Content-Disposition: attachment"
FINDS = {
    "a method": mail(part(ICS)),
    "no method": mail(part(ICS, "text/calendar; charset=utf-8")),
    "application/ics": mail(PLAIN, part(ICS, "application/ics; name=invite.ics", BINARY), kind="mixed"),
    "a file": mail(PLAIN, part(ICS, "application/octet-stream; name=x.ics", BINARY), kind="mixed"),
    "nested": mail(
        PLAIN,
        "Content-Type: multipart/mixed; boundary=c\r\n\r\n--c\r\n"
        + part(ICS, "text/calendar", BINARY)
        + "\r\n--c--\r\n",
    ),
}


@pytest.mark.parametrize("raw", FINDS.values(), ids=FINDS)
def test_r01_every_part_that_may_hold_itip_is_looked_at(desk: Desk, raw: bytes) -> None:
    assert desk.receive(raw) == ""
    assert desk.standing().attendance is A.ATTENDING


def test_r01_the_part_with_a_method_is_preferred(desk: Desk) -> None:
    stale = part(calendar(*event(None), method="PUBLISH"), "text/calendar; name=other.ics")
    assert "different things" in desk.receive(mail(stale, part(ICS)))


def test_r02_what_stands_in_a_returned_or_forwarded_message_is_ours_and_no_answer(desk: Desk) -> None:
    ours = part(calendar(*event(), method="REPLY"))
    enclosed = f"Content-Type: message/rfc822\r\n\r\nFrom: officer@agency.example\r\n{ours}"
    desk.receive(mail(part("look at this", "text/plain"), enclosed, kind="mixed"))
    desk.receive(mail(part("look at this", "text/plain"), enclosed, kind="report; report-type=delivery-status"))
    assert desk.standing().attendance is A.SILENT


def test_r03_google_s_answers_are_marked_as_automatic_and_count(desk: Desk) -> None:
    head = ["Auto-Submitted: auto-generated", "Sender: calendar-notification@google.com", "Precedence: bulk"]
    assert desk.receive(mail(part(ICS), head=head)) == ""
    assert desk.standing().attendance is A.ATTENDING


def test_r04_the_same_answer_twice_is_one(desk: Desk) -> None:
    twice = mail(part(ICS), part(ICS, "application/ics; name=invite.ics"), head=["Message-ID: <1@x>"])
    assert desk.receive(twice) == ""
    assert desk.receive(twice) == ""
    assert told(desk).count("Noted as attending") == 1


@pytest.mark.parametrize(
    ("raw", "reason"),
    [
        (mail(part(calendar(*event(), method=" reply "), "text/calendar; method=Reply")), ""),
        (mail(part(ICS.replace("METHOD:REPLY\r\n", ""), "text/calendar; method=REPLY")), ""),
        (mail(part(ICS, "text/calendar; method=REQUEST")), "different methods"),
    ],
)
def test_r05_the_method_is_the_calendar_s_own(desk: Desk, raw: bytes, reason: str) -> None:
    found = desk.receive(raw)
    assert reason in found
    assert bool(found) == bool(reason)


@pytest.mark.parametrize("method", ["REQUEST", "PUBLISH", "ADD", "CANCEL", "DECLINECOUNTER", "X-OTHER"])
def test_r06_no_other_method_changes_anything(desk: Desk, method: str) -> None:
    assert desk.receive(answer(method=method))
    assert desk.standing().attendance is A.SILENT


@pytest.mark.parametrize(
    "ics",
    [calendar(*event(), *event(uid="other")), ICS + ICS, calendar(*event(), *event(partstat="DECLINED"))],
    ids=["two UIDs", "two calendars", "two answers"],
)
def test_r07_more_than_one_event_is_held(desk: Desk, ics: str) -> None:
    assert "more than one" in desk.receive(mail(part(ics)))


def test_r08_answers_about_tasks_change_nothing(desk: Desk) -> None:
    desk.receive(mail(part(ICS.replace("VEVENT", "VTODO"))))
    assert desk.standing().attendance is A.SILENT


@pytest.mark.parametrize("uid", ["other@agency.example", f"{UID}x", "{upper}"])
def test_r09_only_the_exact_uid_is_ours(desk: Desk, uid: str) -> None:
    uid = desk.uid.upper() if uid == "{upper}" else uid
    assert "another event" in desk.receive(answer(uid=uid))
    assert desk.standing().attendance is A.SILENT


@pytest.mark.parametrize(
    ("organizer", "reason"),
    [
        (None, ""),
        ("ORGANIZER:MAILTO:officer@agency.example", ""),
        ("ORGANIZER:mailto:boss@other.example", "somebody else"),
    ],
)
def test_r10_an_organizer_is_ours_where_there_is_one(desk: Desk, organizer: str | None, reason: str) -> None:
    found = desk.receive(answer(f"mailto:{ANA}", "ACCEPTED", *([organizer] if organizer else [])))
    assert reason in found
    assert bool(found) == bool(reason)


def test_r10_google_s_copy_names_whom_it_was_sent_to(desk: Desk) -> None:
    with_organizer = event(f"mailto:{ANA}", "ACCEPTED", "ORGANIZER:mailto:list@agency.example")
    raw = mail(part(calendar(*with_organizer)))
    assert desk.receive(raw.replace(b"To: officer@", b"To: list@")) == ""


def test_r11_an_answer_for_one_date_is_not_one_for_the_event(desk: Desk) -> None:
    assert "single date" in desk.receive(answer(f"mailto:{ANA}", "ACCEPTED", "RECURRENCE-ID:20200610T070000Z"))


@pytest.mark.parametrize(
    "written",
    [f"MAILTO:{ANA.upper()}", "mailto:ana%40firma.example", f"mailto: {ANA} ", f"mailto:{ANA};X-A=1", ANA],
)
def test_r12_an_address_counts_however_it_is_written(desk: Desk, written: str) -> None:
    assert desk.receive(answer(written)) == ""
    assert desk.standing().attendance is A.ATTENDING


def test_r12_the_address_may_stand_in_email(desk: Desk) -> None:
    assert desk.receive(answer("urn:uuid:1", params=f";EMAIL={ANA}")) == ""
    assert desk.receive(answer("mailto:2_HA@imip.me.example", "DECLINED", stamp=at(2), params=f";EMAIL={ANA}")) == ""
    assert desk.standing().attendance is A.DECLINED


def test_r13_of_several_attendees_only_the_one_it_came_from_answers(desk: Desk) -> None:
    both = [f"ATTENDEE;PARTSTAT=DECLINED:mailto:{BEN}"]
    assert desk.receive(answer(f"mailto:{ANA}", "ACCEPTED", *both)) == ""
    assert (desk.standing().attendance, desk.standing(BEN).attendance) == (A.ATTENDING, A.SILENT)
    assert "none of whom" in desk.receive(answer(f"mailto:{ANA}", "ACCEPTED", *both, sender="carla@altra.example"))
    assert "does not say who" in desk.receive(answer(None))


def test_r14_nobody_is_added_by_answering(desk: Desk) -> None:
    assert "not on the list" in desk.receive(answer("mailto:crasher@x.example", sender="crasher@x.example"))
    with desk.ledger.read() as tx:
        assert people.find(tx, "crasher@x.example") is None


def test_r15_a_delegation_counts_and_proposes_the_delegate(desk: Desk) -> None:
    assert DELEGATE in desk.receive(answer(partstat="DELEGATED", params=f';DELEGATED-TO="mailto:{DELEGATE}"'))
    standing = desk.standing()
    assert standing.attendance is A.DELEGATED
    assert standing.delegate is not None
    assert standing.delegate.address == DELEGATE
    assert "without saying to whom" in desk.receive(answer(partstat="DELEGATED", stamp=at(1)))


def test_r15_a_delegate_s_answer_waits_for_the_delegator_s(desk: Desk) -> None:
    confirmed = answer(f"mailto:{DELEGATE}", params=f';DELEGATED-FROM="mailto:{ANA}"', sender=DELEGATE)
    assert "not delegated to them yet" in desk.receive(confirmed)
    desk.receive(answer(partstat="DELEGATED", params=f';DELEGATED-TO="mailto:{DELEGATE}"'))
    desk.read_waiting()
    assert [item.reason for item in desk.waiting()] == [
        f"{DELEGATE} is to come instead; “delegated” invites them, “none” does not"
    ]
    assert "The delegate confirmed." in told(desk)
    assert desk.standing().attendance is A.DELEGATED
    refused = confirmed.replace(b"ACCEPTED", b"DECLINED")
    assert "answers declined" in desk.receive(refused)


def test_r16_somebody_else_s_answer_waits_unless_they_are_known_to_speak_for_the_attendee(desk: Desk) -> None:
    by_assistant = answer(params=f';SENT-BY="mailto:{ASSISTANT}"')
    assert f"outreach alias {ANA} {ASSISTANT}" in desk.receive(by_assistant)
    with desk.ledger.write() as tx:
        marks.add_alias(tx, desk.contact(BEN), ASSISTANT, desk.now)
    assert "answered for the attendee" in desk.receive(by_assistant)
    with desk.ledger.write() as tx:
        marks.remove_alias(tx, desk.contact(BEN), ASSISTANT, desk.now)
        marks.add_alias(tx, desk.contact(ANA), ASSISTANT, desk.now)
    assert desk.receive(by_assistant) == ""
    assert desk.standing().attendance is A.ATTENDING


def test_r17_an_address_confirmed_once_answers_for_the_contact_from_then_on(desk: Desk) -> None:
    foreign = answer(sender=ASSISTANT)
    assert f"outreach alias {ANA} {ASSISTANT}" in desk.receive(foreign)
    assert desk.standing().attendance is A.SILENT
    with desk.ledger.write() as tx:
        marks.add_alias(tx, desk.contact(ANA), ASSISTANT, desk.now)
        assert inbound.read_again(tx, ASSISTANT.upper()) == 1
    desk.read_waiting()
    assert desk.standing().attendance is A.ATTENDING
    assert not desk.waiting()
    assert desk.receive(answer(partstat="DECLINED", sender=ASSISTANT, stamp=at(1))) == ""
    assert desk.standing().attendance is A.DECLINED


def test_r17_the_officer_may_decide_one_such_answer_alone(desk: Desk) -> None:
    desk.receive(answer(sender=ASSISTANT))
    with desk.ledger.write() as tx:
        review.decide(tx, desk.waiting()[0].id, "attending", desk.now)
    assert desk.standing().source is Source.OFFICER
    assert desk.receive(answer(sender=ASSISTANT, stamp=at(1)))


def test_r17_one_contact_never_answers_for_another(desk: Desk) -> None:
    assert "another address" in desk.receive(answer(sender=BEN))
    assert (desk.standing().attendance, desk.standing(BEN).attendance) == (A.SILENT, A.SILENT)
