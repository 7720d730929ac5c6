"""What the officer spares one person: a step that is left out, and days before which nothing goes out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from outreach.model import Attendance, DeliveryState, EventState, Standing
from outreach.news import owed_news
from outreach.plan import Situation, Verdict, course
from tests.test_plan import ANA, ATTENDING, CONFIG, INVITED, SILENT, SITUATION, ask, local, seen_all


def test_a_step_left_out_for_a_person_is_not_owed_and_can_be_owed_again() -> None:
    spared = replace(INVITED, skipped=frozenset({"nudge"}))
    decision = ask("nudge", spared, "2020-05-20T10:00")
    assert (decision.verdict, decision.reason) == (Verdict.NOT_OWED, "left out for this person by the officer")
    assert decision.ends_as is DeliveryState.CANCELLED
    assert ask("last-nudge", spared, "2020-05-26T09:00").verdict is Verdict.DUE


def test_what_was_sent_already_cannot_be_left_out() -> None:
    spared = replace(INVITED, skipped=frozenset({"invitation"}))
    assert ask("invitation", spared, "2020-05-11T09:05").verdict is Verdict.DONE


def test_the_other_steps_do_not_wait_for_an_invitation_that_is_left_out() -> None:
    spared = replace(SILENT, attendance=Attendance.ATTENDING, skipped=frozenset({"invitation"}))
    assert ask("details", spared, "2020-06-05T10:00").verdict is Verdict.DUE


def test_nothing_goes_out_before_the_day_and_the_reason_names_it() -> None:
    snoozed = replace(INVITED, snoozed_until=date(2020, 5, 23))
    decision = ask("nudge", snoozed, "2020-05-20T10:00")
    assert (decision.verdict, decision.at) == (Verdict.WAITING, local("2020-05-23T08:00"))  # after the quiet hours
    assert "the officer wants nothing to go out before 2020-05-23" in decision.reason
    assert ask("nudge", snoozed, "2020-05-23T08:00").verdict is Verdict.DUE


def test_the_day_begins_where_the_person_is() -> None:
    there = replace(ANA, timezone="America/New_York")
    decision = ask("nudge", replace(INVITED, snoozed_until=date(2020, 5, 23)), "2020-05-20T20:00", contact=there)
    assert decision.at == local("2020-05-23T15:00")  # 08:00 in New York


def test_a_day_behind_the_end_of_a_step_loses_it_in_a_way_that_can_be_taken_back() -> None:
    snoozed = replace(INVITED, snoozed_until=date(2020, 6, 1))
    decision = ask("nudge", snoozed, "2020-05-20T10:00")
    assert (decision.verdict, decision.ends_as) == (Verdict.NOT_OWED, DeliveryState.CANCELLED)
    assert "no time is left" in decision.reason
    assert ask("nudge", replace(snoozed, snoozed_until=None), "2020-05-20T10:00").verdict is Verdict.DUE


def test_a_day_that_is_over_changes_nothing() -> None:
    snoozed = replace(ATTENDING, snoozed_until=date(2020, 5, 12))
    plain = course(ANA, ATTENDING, SITUATION, local("2020-06-05T10:00"))
    assert course(ANA, snoozed, SITUATION, local("2020-06-05T10:00")) == plain


def test_near_the_event_the_day_holds_too() -> None:
    snoozed = replace(ATTENDING, snoozed_until=date(2020, 6, 10))
    assert ask("reminder", snoozed, "2020-06-09T09:00").at == local("2020-06-10T08:00")


def news(standing: Standing, now: str) -> tuple[Verdict, str]:
    event = EventState(sequence=1, since=local("2020-05-20T09:00"), told_sequence=1)
    situation = Situation(CONFIG, seen_all(), event=event)
    decision = owed_news(ANA, replace(standing, holds_sequence=0), situation, local(now))
    return decision.verdict, decision.reason


def test_news_of_the_event_wait_for_the_day_too_and_are_lost_behind_the_event() -> None:
    assert news(INVITED, "2020-05-20T10:00") == (Verdict.DUE, "due")
    snoozed = replace(INVITED, snoozed_until=date(2020, 5, 23))
    assert news(snoozed, "2020-05-20T10:00") == (
        Verdict.WAITING,
        "the officer wants nothing to go out before 2020-05-23",
    )
    assert news(snoozed, "2020-05-23T10:00") == (Verdict.DUE, "due")
    verdict, reason = news(replace(snoozed, snoozed_until=date(2020, 7, 1)), "2020-05-20T10:00")
    assert verdict is Verdict.NOT_OWED
    assert "no time is left before the event is over" in reason
