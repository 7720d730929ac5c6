"""The rules of iTIP processing (docs/calendars.md), one test a rule: order and content, R18 to R32.

A raw message comes, and this follows in the ledger.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from outreach.engine import changes, refresh
from outreach.ledger import answers, attempts, campaigns, inbound, outbox, people
from outreach.model import Answer, Attendance, Source
from tests.engine.calendarmail import (
    ANA,
    BEN,
    STARTED,
    UID,
    Desk,
    answer,
    at,
    calendar,
    change,
    event,
    invited,
    mail,
    part,
    partstat_sent,
    told,
)
from tests.engine.conftest import CONFIG, folder_of
from tests.servers.ledgers import Place

A = Attendance
MOVED = CONFIG.replace("2020-06-10T10:00", "2020-06-10T11:00").replace("2020-06-10T13:30", "2020-06-10T14:30")
LINKED = CONFIG.replace("[rsvp]", '[event.online]\nurl = "https://zoom.example/j/1"\n[rsvp]')


@pytest.fixture
def desk(place: Place, tmp_path: Path) -> Iterator[Desk]:
    with invited(place, tmp_path) as here:
        yield here


def test_r18_revision_and_stamp_are_kept_with_the_answer(desk: Desk) -> None:
    desk.receive(answer())
    with desk.ledger.read() as tx:
        [kept] = answers.calendar_answers(tx, desk.contact(ANA))
    assert (kept.sequence, kept.dtstamp) == (0, STARTED)


def test_r19_the_newest_revision_and_stamp_win_however_they_arrive(desk: Desk) -> None:
    desk.now += timedelta(hours=1)
    newer, older = answer(partstat="DECLINED", stamp=at(30)), answer(stamp=at(10))
    for raw in (newer, older, newer, older):
        assert desk.receive(raw) == ""
        assert desk.standing().attendance is A.DECLINED
    assert "older answer came late" in told(desk)
    assert "contradicts" in desk.receive(answer(partstat="TENTATIVE", stamp=at(30)))
    assert desk.standing().attendance is A.DECLINED


def test_r20_a_missing_sequence_is_the_first_and_exchange_s_own_counts_instead(desk: Desk) -> None:
    change(desk, LINKED)
    assert desk.receive(answer(sequence=None)) == ""
    assert desk.standing().sequence == 0
    assert desk.receive(answer(f"mailto:{ANA}", "DECLINED", "X-MICROSOFT-CDO-APPT-SEQUENCE:1")) == ""
    assert (desk.standing().attendance, desk.standing().sequence) == (A.DECLINED, 1)


@pytest.mark.parametrize("sequence", ["1407317367304", "-1", "one", "2147483648", "99999999999999999999999"])
def test_r20_a_sequence_that_is_no_number_counts_only_where_nothing_newer_stands(desk: Desk, sequence: str) -> None:
    assert desk.receive(answer(sequence=sequence, stamp=at(1))) == ""
    assert (desk.standing().attendance, desk.standing().sequence) == (A.ATTENDING, 0)
    assert "no number" in desk.receive(answer(partstat="DECLINED", sequence=sequence, stamp=at(0)))
    assert desk.standing().attendance is A.ATTENDING


def test_r21_an_answer_to_older_details_counts_and_says_so(desk: Desk) -> None:
    change(desk, LINKED)
    assert desk.receive(answer()) == ""
    assert (desk.standing().attendance, desk.standing().answered_old_time) == (A.ATTENDING, False)
    assert "Answered version 0" in told(desk)


def test_r21_an_answer_to_an_older_time_is_marked(desk: Desk) -> None:
    change(desk, MOVED)
    assert desk.receive(answer()) == ""
    assert (desk.standing().attendance, desk.standing().answered_old_time) == (A.ATTENDING, True)
    assert desk.standing().partstat is None
    assert "Answered the old time" in told(desk)
    assert desk.receive(answer(sequence=1, stamp=at(1))) == ""
    assert not desk.standing().answered_old_time


def test_r21_an_answer_to_what_was_never_sent_waits(desk: Desk) -> None:
    assert "never sent" in desk.receive(answer(sequence=7))
    assert desk.standing().attendance is A.SILENT


def test_r22_a_stamp_from_the_future_does_not_keep_later_answers_from_counting(desk: Desk) -> None:
    desk.receive(answer(stamp="20990101T000000Z"))
    desk.on(minutes=5)
    desk.receive(answer(partstat="DECLINED", stamp=at(4)))
    assert desk.standing().attendance is A.DECLINED


def test_r22_a_clock_that_is_a_little_fast_keeps_its_order(desk: Desk) -> None:
    early, late = answer(stamp=at(30)), answer(partstat="DECLINED", stamp=at(40))
    for raw in (early, late, early):
        desk.receive(raw)
        desk.on(minutes=3)
    assert desk.standing().attendance is A.DECLINED


def test_r22_a_stamp_without_its_z_is_utc(desk: Desk) -> None:
    desk.receive(answer(stamp="20200512T080000"))
    assert desk.standing().since == STARTED


def test_r23_after_the_cancellation_answers_are_history(desk: Desk) -> None:
    with desk.ledger.write() as tx:
        changes.cancel_event(tx, desk.campaign, desk.now)
    assert desk.receive(answer()) == ""
    assert desk.standing().attendance is A.SILENT
    assert "after the event was cancelled" in told(desk)


def test_r24_no_answer_changes_nothing_and_an_unknown_one_waits(desk: Desk) -> None:
    desk.receive(answer())
    for quiet in ("NEEDS-ACTION", ""):
        assert desk.receive(answer(partstat=quiet, stamp=at(1))) == ""
    for odd in ("X-YES", "IN-PROCESS", "3DACCEPTED"):
        assert "unknown" in desk.receive(answer(partstat=odd, stamp=at(2)))
    assert "wrong place" in desk.receive(answer(f"mailto:{ANA};PARTSTAT=DECLINED", "NEEDS-ACTION", stamp=at(3)))
    assert desk.standing().attendance is A.ATTENDING


@pytest.mark.parametrize(
    ("raw", "comment"),
    [
        (answer(f"mailto:{ANA}", "ACCEPTED", "COMMENT;LANGUAGE=en:Running late\\, sorry\\n"), "Running late, sorry"),
        (answer(params=';X-RESPONSE-COMMENT="it&#39;s fine"'), "it's fine"),
        (answer(text="I will bring the slides"), "I will bring the slides"),
    ],
)
def test_r25_words_beside_an_answer_are_shown_and_the_answer_counts(desk: Desk, raw: bytes, comment: str) -> None:
    assert "words stand beside" in desk.receive(raw)
    assert comment in desk.waiting()[0].text
    assert desk.standing().attendance is A.ATTENDING


def test_r25_an_empty_comment_is_none(desk: Desk) -> None:
    assert desk.receive(answer(f"mailto:{ANA}", "ACCEPTED", "COMMENT:\\n")) == ""


def test_r26_nothing_else_in_an_answer_counts_but_the_guests(desk: Desk) -> None:
    with desk.ledger.read() as tx:
        before = campaigns.current_revision(tx)
    alarm = ("BEGIN:VALARM", "TRIGGER:-PT5M", "END:VALARM")
    other = ("DTSTART:20300101T000000Z", "SUMMARY:Other", "LOCATION:Elsewhere", *alarm)
    assert desk.receive(answer(f"mailto:{ANA}", "ACCEPTED", *other, params=";X-NUM-GUESTS=2")) == ""
    assert desk.standing().guests == 2
    with desk.ledger.read() as tx:
        assert (campaigns.current_revision(tx), campaigns.pending_revision(tx)) == (before, None)


def test_r27_a_failure_of_the_sender_s_calendar_waits(desk: Desk) -> None:
    assert desk.receive(answer(f"mailto:{ANA}", "ACCEPTED", "REQUEST-STATUS:2.0;Success")) == ""
    assert "failure" in desk.receive(answer(f"mailto:{ANA}", "ACCEPTED", "REQUEST-STATUS:3.7;Invalid", stamp=at(1)))


@pytest.mark.parametrize(
    ("times", "shown"),
    [
        (("DTSTART:20200611T070000Z", "DTEND:20200611T103000Z"), "2020-06-11 10:00–13:30 (Europe/Bucharest)"),
        (("DTSTART;TZID=GTB Standard Time:20200611T100000",), "it proposes 2020-06-11 10:00 (Europe/Bucharest)"),
        (("DTSTART;TZID=America/New_York:20200611T180000", "DTEND:20200612T230000Z"), "01:00– 2020-06-13 02:00"),
        (("DTSTART;TZID=Nowhere:20200611T100000",), "stands in the message"),
        (("DTSTART;VALUE=DATE:20200611",), "stands in the message"),
        (("DTSTART:20200610T070000Z",), "names the present one"),
    ],
)  # fmt: skip
def test_r28_a_proposal_is_shown_in_the_event_s_zone(desk: Desk, times: tuple[str, ...], shown: str) -> None:
    guests = (f"ATTENDEE;PARTSTAT=ACCEPTED:mailto:{BEN}",)
    assert shown in desk.receive(answer(f"mailto:{ANA}", "TENTATIVE", *times, *guests, method="COUNTER"))
    assert desk.waiting()[0].proposal == "tentative"
    assert (desk.standing().attendance, desk.standing(BEN).attendance) == (A.SILENT, A.SILENT)


def test_r28_a_proposal_for_an_older_version_says_so(desk: Desk) -> None:
    change(desk, MOVED)
    assert "version 0, the current one is 1" in desk.receive(answer(method="COUNTER"))


def test_r29_a_refresh_is_answered_once_a_day_to_those_invited(desk: Desk) -> None:
    ask = answer(method="REFRESH")
    assert desk.receive(ask) == ""
    with desk.ledger.read() as tx:
        [id] = outbox.due(tx, desk.now, 10)
        planned = outbox.get(tx, id)
        assert attempts.last_resend(tx, desk.contact(ANA), refresh.BY) == desk.now
    assert (planned.step, planned.contact_id, planned.sequence) == ("invitation", desk.contact(ANA), 0)
    desk.on(hours=23)
    assert desk.receive(ask) == ""
    desk.receive(answer("mailto:carla@altra.example", sender="carla@altra.example", method="REFRESH"))
    desk.receive(answer("mailto:x@x.example", sender="x@x.example", method="REFRESH"))
    desk.receive(answer(sender=BEN, method="REFRESH"))
    with desk.ledger.read() as tx:
        assert outbox.due(tx, desk.now, 10) == [id]
    desk.on(hours=2)
    desk.receive(ask)
    with desk.ledger.read() as tx:
        assert len(outbox.due(tx, desk.now, 10)) == 2


@pytest.mark.parametrize("config", [MOVED, CONFIG.replace("Atelier", "Altceva")])
def test_r29_a_refresh_never_sends_what_was_not_confirmed(desk: Desk, config: str) -> None:
    desk.campaign = folder_of(config=config)
    desk.receive(answer(method="REFRESH"))
    with desk.ledger.read() as tx:
        assert outbox.due(tx, desk.now, 10) == []


@pytest.mark.parametrize(
    "ics",
    [
        calendar(*event(), "X-FILL:" + "x" * 300_000),
        calendar(*event(f"mailto:{ANA}", "ACCEPTED", *["X-A:1"] * 2100)),
        calendar(*event(f"mailto:{ANA}", "ACCEPTED", *["ATTENDEE:mailto:a@b.example"] * 250)),
        calendar(*[line for _ in range(25) for line in event()]),
    ],
    ids=["bytes", "lines", "attendees", "events"],
)
def test_r30_what_is_beyond_any_answer_waits_unread(desk: Desk, ics: str) -> None:
    assert "more than" in desk.receive(mail(part(ics))).replace("larger", "more")
    assert desk.standing().attendance is A.SILENT


def test_r31_every_message_is_kept_and_what_it_changed_is_told(desk: Desk) -> None:
    raw = answer().replace(b"Subject", b"Message-ID: <1@x>\r\nSubject")
    desk.receive(raw)
    first = desk.last
    desk.receive(answer(partstat="DECLINED", stamp=at(1)))
    with desk.ledger.read() as tx:
        assert inbound.get(tx, first).raw == raw.replace(UID.encode(), desk.uid.encode())
    assert ["Noted as attending" in told(desk), "Noted as declined" in told(desk)] == [True, True]


def test_r32_words_set_attendance_and_never_the_partstat_we_send(desk: Desk) -> None:
    desk.receive(answer())
    with desk.ledger.write() as tx:
        said = Answer(A.DECLINED, Source.TEXT, desk.now)
        people.add_answer(tx, desk.contact(ANA), said, desk.now)
        people.add_answer(tx, desk.contact(BEN), said, desk.now)
    assert (desk.standing().attendance, desk.standing().partstat) == (A.DECLINED, A.ATTENDING)
    assert partstat_sent(desk.invite(ANA)) == "ACCEPTED"
    assert partstat_sent(desk.invite(BEN)) == "NEEDS-ACTION"
