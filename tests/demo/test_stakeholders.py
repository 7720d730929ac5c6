from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from outreach.demo.phrases import PHRASES, SIGNATURES
from outreach.demo.reactions import by_day, reactions, write
from outreach.demo.replies.received import Received
from outreach.demo.stakeholders import HABITS, Known, Means, Stakeholder, deal
from outreach.model import Attendance, Contact

NOW = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
PEOPLE = [Contact(f"p{n}@firma{n}.example", f"p{n}@firma{n}.example", f"P {n}", language="ro") for n in range(40)]


def of_habit(name: str, seed: int = 1) -> Stakeholder:
    return next(s for s in deal(PEOPLE, seed) if s.habit == name)


def test_every_habit_occurs_among_forty() -> None:
    assert {s.habit for s in deal(PEOPLE, 7)} == {habit.name for habit in HABITS}


def test_a_seed_decides_everything() -> None:
    assert deal(PEOPLE, 7) == deal(PEOPLE, 7)
    assert deal(PEOPLE, 7) != deal(PEOPLE, 8)


@given(st.integers(min_value=0, max_value=100), st.integers(), st.integers(min_value=0, max_value=4))
def test_any_list_gets_a_stakeholder_for_each(size: int, seed: int, nudges: int) -> None:
    people = [replace(PEOPLE[0], email=f"{n}@x.example", address=f"{n}@x.example") for n in range(size)]
    assert [s.person for s in deal(people, seed, nudges)] == people


def test_the_last_nudge_is_the_message_after_all_nudges() -> None:
    dealt = deal(PEOPLE, 1, nudges=3)
    [act] = next(s.acts for s in dealt if s.habit == "answers the last nudge")
    assert act.message == 4


def test_only_those_without_a_mailbox_bounce() -> None:
    assert {s.truth.attendance for s in deal(PEOPLE, 3) if not s.mailbox} == {Attendance.UNREACHABLE}


def test_silence_until_the_last_nudge(received: Received) -> None:
    person = of_habit("answers the last nudge")
    assert reactions(person, [received], NOW) == []
    assert reactions(person, [received] * 2, NOW) == []
    [reaction] = reactions(person, [received] * 3, NOW)
    assert reaction.at > NOW


def test_an_out_of_office_notice_comes_at_once_and_the_answer_after_the_absence(received: Received) -> None:
    away, answer = reactions(of_habit("away, then accepts"), [received], NOW)
    assert away.act.means is Means.AWAY
    assert away.at - NOW < timedelta(minutes=1)
    assert answer.at - NOW > timedelta(days=8)
    assert b"19 mai 2020" in write(away, [received]).replace(b"=\r\n", b"")


def test_an_update_is_accepted_again_by_those_who_do(received: Received) -> None:
    person = of_habit("outlook accepts, again after the update")
    assert received.event is not None
    newer = replace(received, event=replace(received.event, sequence=3))
    [reaction] = reactions(person, [received, newer], NOW)
    assert b"REPLY" in write(reaction, [received, newer])
    assert reactions(person, [newer, replace(newer, event=None)], NOW) == []


def test_every_reaction_of_every_habit_can_be_written(received: Received) -> None:
    for stakeholder in deal(PEOPLE, 11):
        for count in (1, 2, 3):
            for reaction in reactions(stakeholder, [received] * count, NOW):
                assert write(reaction, [received] * count).startswith(
                    (b"From: ", b"Reply-To: ", b"Message-ID: ", b"Return-Path: ")
                )


def test_whoever_waits_for_review_wrote_words() -> None:
    for habit in HABITS:
        if habit.truth.known is Known.REVIEW:
            assert any(act.means is Means.WORDS for act in habit.acts)


def test_every_phrase_is_there_in_both_languages() -> None:
    used = {act.phrase for habit in HABITS for act in habit.acts if act.phrase}
    assert {(phrase, language) for phrase in used for language in SIGNATURES} == set(PHRASES)


@given(st.timedeltas(min_value=timedelta(0), max_value=timedelta(days=366)))
def test_people_answer_by_day(later: timedelta) -> None:
    at = NOW + later
    zone = ZoneInfo("Europe/Helsinki")
    moved = by_day(at, zone)
    assert 8 <= moved.astimezone(zone).hour <= 21
    assert timedelta(0) <= moved - at < timedelta(hours=13)
