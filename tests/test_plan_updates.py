"""Who is owed an update or a cancellation, and what a moved event means for answers that were given before."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from outreach.model import Attendance, Contact, DeliveryState, EventState, Standing
from outreach.news import asks_again, carriers, everything, kind, owed_news
from outreach.plan import Situation, Verdict, belongs, owed
from tests.test_plan import ANA, CONFIG, ONLINE, STEPS, config, local, seen_all, step

CHANGED_AT = local("2020-05-15T10:00")
INVITED_AT = local("2020-05-11T09:00")
HOLDS_0 = Standing(
    contact_id=1,
    joined_at=local("2020-05-10T12:00"),
    attendance=Attendance.ATTENDING,
    invited_at=INVITED_AT,
    told_at=INVITED_AT,
    last_sent_at=INVITED_AT,
    holds_sequence=0,
    deliveries={"invitation": DeliveryState.SENT},
)
MOVED = EventState(1, CHANGED_AT, time_sequence=1, time_since=CHANGED_AT, told_sequence=1)
RENAMED = EventState(1, CHANGED_AT, told_sequence=1)
LINKED = EventState(1, CHANGED_AT)
CANCELLED = EventState(2, CHANGED_AT, told_sequence=2, cancelled=True)
WITHOUT_DETAILS = STEPS.replace('calendar = true\n[[step]]\nname = "reminder"', '[[step]]\nname = "reminder"')


def situation(event: EventState, of=CONFIG, **more: object) -> Situation:
    return Situation(of, seen_all(of), event=event, **more)


def ask(
    standing: Standing, event: EventState, now: str = "2020-05-15T11:00", contact: Contact = ANA, of=CONFIG, **more
):
    return owed_news(contact, standing, situation(event, of, **more), local(now))


@pytest.mark.parametrize("event", [MOVED, RENAMED, CANCELLED])
def test_whoever_holds_an_older_revision_is_owed_the_news_at_once(event):
    decision = ask(HOLDS_0, event)
    assert (decision.step, decision.verdict, decision.at) == (kind(event), Verdict.DUE, CHANGED_AT)
    assert decision.expires == CONFIG.event.ends_utc


@pytest.mark.parametrize(
    ("change", "verdict", "reason"),
    [
        ({"holds_sequence": None}, Verdict.NOT_OWED, "holds no invitation"),
        ({"holds_sequence": 1}, Verdict.DONE, "holds what is said now"),
        ({"removed": True}, Verdict.NOT_OWED, "no longer on the list"),
        ({"suppressed": True}, Verdict.NOT_OWED, "asked not to be written to"),
        ({"hands_off": True}, Verdict.NOT_OWED, "marked by the officer"),
        ({"reachable": False}, Verdict.NOT_OWED, "the address bounces"),
        ({"withdrawn": True}, Verdict.NOT_OWED, "their invitation was withdrawn"),
        ({"news": {("update", 1): DeliveryState.SENT}}, Verdict.DONE, "sent"),
        ({"news": {("update", 1): DeliveryState.FAILED}}, Verdict.NOT_OWED, "refused it for good"),
    ],
)
def test_who_holds_nothing_old_or_may_not_be_written_to_is_owed_no_update(change, verdict, reason):
    decision = ask(replace(HOLDS_0, **change), MOVED)
    assert decision.verdict is verdict
    assert reason in decision.reason


def test_an_update_keeps_quiet_hours_unless_the_event_is_less_than_a_day_away():
    night = ask(HOLDS_0, replace(MOVED, since=local("2020-05-15T21:00")), "2020-05-15T21:30")
    assert (night.verdict, night.at) == (Verdict.WAITING, local("2020-05-16T08:00"))
    assert ask(HOLDS_0, MOVED, "2020-06-09T21:30").verdict is Verdict.DUE


def test_after_the_event_no_news_of_it_goes_out():
    decision = ask(HOLDS_0, MOVED, "2020-06-10T13:30")
    assert (decision.verdict, decision.ends_as) == (Verdict.NOT_OWED, DeliveryState.EXPIRED)


def test_an_edit_that_waits_for_its_confirmation_holds_the_update_but_never_a_cancellation():
    assert ask(HOLDS_0, MOVED, edited="it waits").reason == "it waits"
    assert ask(HOLDS_0, CANCELLED, edited="it waits").verdict is Verdict.DUE


def test_only_a_new_time_asks_again():
    assert asks_again(HOLDS_0, MOVED)
    assert not asks_again(HOLDS_0, RENAMED)
    assert not asks_again(replace(HOLDS_0, holds_sequence=1), replace(MOVED, sequence=2))


def test_news_of_the_link_alone_come_with_the_details_to_whom_the_details_are_for():
    decision = ask(HOLDS_0, LINKED, of=config(extra=ONLINE), needs_online=frozenset({"details"}))
    assert decision.verdict is Verdict.WAITING
    assert decision.reason == "comes with the step details"
    assert decision.at == local("2020-06-05T10:00")
    assert decision.expires is None


@pytest.mark.parametrize("attendance", [Attendance.SILENT, Attendance.DECLINED])
def test_news_of_the_link_alone_are_not_for_people_whom_the_details_are_not_for(attendance):
    decision = ask(replace(HOLDS_0, attendance=attendance), LINKED, needs_online=frozenset({"details"}))
    assert decision.verdict is Verdict.NOT_OWED
    assert "attending, tentative" in decision.reason


def test_a_link_that_changes_after_the_details_were_sent_is_told_to_those_who_got_them_only():
    later = replace(LINKED, sequence=2, since=local("2020-06-08T10:00"))
    more = {"needs_online": frozenset({"details"}), "now": "2020-06-08T11:00"}
    got = replace(HOLDS_0, holds_sequence=1, deliveries={**HOLDS_0.deliveries, "details": DeliveryState.SENT})
    assert ask(got, later, **more).verdict is Verdict.DUE
    assert ask(replace(HOLDS_0, attendance=Attendance.SILENT), later, **more).verdict is Verdict.NOT_OWED


def test_without_a_step_for_it_a_link_is_told_to_all_who_have_not_declined():
    of = config(WITHOUT_DETAILS)
    assert carriers(situation(LINKED, of)) == []
    assert ask(HOLDS_0, LINKED, of=of).verdict is Verdict.DUE
    assert ask(replace(HOLDS_0, attendance=Attendance.SILENT), LINKED, of=of).verdict is Verdict.DUE
    assert ask(replace(HOLDS_0, attendance=Attendance.DECLINED), LINKED, of=of).verdict is Verdict.NOT_OWED


def test_a_calendar_step_due_within_a_day_of_the_change_carries_it_whatever_its_template_needs():
    event = replace(LINKED, since=local("2020-06-04T11:00"))
    assert ask(HOLDS_0, event, "2020-06-04T12:00").reason == "comes with the step details"
    assert ask(HOLDS_0, replace(event, since=local("2020-06-04T09:00")), "2020-06-04T12:00").verdict is Verdict.DUE


def test_people_whom_the_details_are_not_for_hear_nothing_when_the_details_are_over_either():
    for now in ("2020-06-10T10:00", "2020-06-10T13:00"):
        decision = ask(replace(HOLDS_0, attendance=Attendance.SILENT), LINKED, now, needs_online=frozenset({"details"}))
        assert decision.verdict is Verdict.NOT_OWED


def test_a_second_invitation_for_another_group_keeps_no_news_from_anybody():
    second = """
[[step]]
name = "late-invitation"
to = "group:late"
when = 2020-05-14T09:00
template = "invitation"
calendar = true
"""
    of = config(WITHOUT_DETAILS + second)
    assert ask(HOLDS_0, LINKED, of=of).verdict is Verdict.DUE
    late = replace(ANA, group="late")
    got = replace(HOLDS_0, deliveries={**HOLDS_0.deliveries, "late-invitation": DeliveryState.SENT})
    assert ask(got, LINKED, of=of, contact=late).verdict is Verdict.DUE


def test_details_that_wait_for_the_officer_carry_nothing():
    now = local("2020-06-08T11:00")
    late = {**seen_all(), "details": replace(seen_all()["details"], seen_at=now - timedelta(hours=1))}
    held = Situation(CONFIG, late, needs_online=frozenset({"details"}), event=replace(LINKED, since=now))
    assert owed_news(ANA, HOLDS_0, held, now).verdict is Verdict.DUE


def test_the_news_of_a_new_time_go_before_every_step():
    decision = owed(step("details"), ANA, HOLDS_0, situation(MOVED), local("2020-06-05T10:00"))
    assert (decision.verdict, decision.reason) == (Verdict.WAITING, "the news of what changed goes first")
    told = replace(HOLDS_0, holds_sequence=1)
    assert owed(step("details"), ANA, told, situation(MOVED), local("2020-06-05T10:00")).verdict is Verdict.DUE
    refused = replace(HOLDS_0, news={("update", 1): DeliveryState.FAILED})
    assert owed(step("details"), ANA, refused, situation(MOVED), local("2020-06-05T10:00")).verdict is Verdict.DUE


OLD_ANSWER = replace(
    HOLDS_0, holds_sequence=1, answered_old_time=True, told_at=local("2020-05-15T10:00"), last_sent_at=CHANGED_AT
)


def test_an_answer_to_the_old_time_stands_and_a_nudge_is_owed():
    for name in ("nudge", "details"):
        assert belongs(step(name), ANA, OLD_ANSWER)
    decision = owed(step("nudge"), ANA, OLD_ANSWER, situation(MOVED), local("2020-05-20T10:00"))
    assert decision.verdict is Verdict.DUE


def test_who_declined_the_old_time_hears_of_the_new_one_once_and_is_not_nudged_after_it():
    declined = replace(HOLDS_0, attendance=Attendance.DECLINED, answered_old_time=True)
    assert asks_again(declined, MOVED)
    assert ask(declined, MOVED).verdict is Verdict.DUE
    told = replace(declined, holds_sequence=1, told_at=local("2020-05-15T10:00"), last_sent_at=CHANGED_AT)
    assert ask(told, MOVED).verdict is Verdict.DONE
    decision = owed(step("nudge"), ANA, told, situation(MOVED), local("2020-05-20T10:00"))
    assert (decision.verdict, decision.reason) == (*(Verdict.NOT_OWED, "it is for silent; this person is declined"),)
    undecided_again = replace(told, attendance=Attendance.SILENT, answered_old_time=False)
    decision = owed(step("nudge"), ANA, undecided_again, situation(MOVED), local("2020-05-20T10:00"))
    assert decision.verdict is Verdict.DUE


@pytest.mark.parametrize("attendance", [Attendance.TENTATIVE, Attendance.DELEGATED])
def test_any_other_answer_to_the_old_time_is_asked_for_again(attendance):
    old = replace(OLD_ANSWER, attendance=attendance)
    decision = owed(step("nudge"), ANA, old, situation(MOVED), local("2020-05-20T10:00"))
    assert decision.verdict is Verdict.DUE


def test_who_sends_somebody_we_write_to_is_not_asked_again_for_them():
    old = replace(OLD_ANSWER, attendance=Attendance.DELEGATED, delegate_invited=True)
    decision = owed(step("nudge"), ANA, old, situation(MOVED), local("2020-05-20T10:00"))
    assert (decision.verdict, decision.reason) == (Verdict.NOT_OWED, "it is for silent; this person is delegated")


def test_a_nudge_whose_moment_came_before_the_new_time_was_told_is_not_made_up_for():
    told = replace(OLD_ANSWER, told_at=local("2020-05-21T10:00"), last_sent_at=local("2020-05-21T10:00"))
    decision = owed(step("nudge"), ANA, told, situation(MOVED), local("2020-05-22T11:00"))
    assert decision.verdict is Verdict.NOT_OWED
    assert owed(step("last-nudge"), ANA, told, situation(MOVED), local("2020-05-26T09:00")).verdict is Verdict.DUE


def test_after_the_cancellation_no_step_is_owed_any_more():
    for one in everything(ANA, replace(HOLDS_0, holds_sequence=2), situation(CANCELLED), local("2020-06-05T10:00")):
        assert one.verdict in (Verdict.NOT_OWED, Verdict.DONE)
    reasons = {one.reason for one in everything(ANA, HOLDS_0, situation(CANCELLED), local("2020-06-05T10:00"))}
    assert reasons == {"due", "sent", "the event is cancelled"}


def test_before_any_change_there_is_no_news():
    names = [one.step for one in everything(ANA, HOLDS_0, situation(EventState()), datetime(2020, 5, 15, tzinfo=UTC))]
    assert "update" not in names
