"""Who is owed what: one case a line of the rules, and a simulated campaign that tries to break them."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.campaign.config import Config, Step, read_config
from outreach.model import Attendance, Contact, DeliveryState, SeenStep, Standing
from outreach.plan import LATE_AFTER, Situation, Verdict, audience, belongs, course, is_nudge, owed

HEAD = """
[event]
title = "Workshop"
starts = 2020-06-10T10:00
ends = 2020-06-10T13:30
timezone = "Europe/Bucharest"
[rsvp]
deadline = 2020-05-26
[sender]
name = "Office"
address = "office@city.example"
[mail.smtp]
host = "127.0.0.1"
port = 2525
tls = "none"
[mail.imap]
host = "127.0.0.1"
port = 1143
tls = "none"
"""
STEPS = """
[[step]]
name = "invitation"
to = "everyone"
when = 2020-05-11T09:00
template = "invitation"
calendar = true
[[step]]
name = "nudge"
to = "silent"
when = "6 days before deadline at 10:00"
template = "nudge"
[[step]]
name = "last-nudge"
to = "silent"
when = "on deadline at 09:00"
template = "nudge"
[[step]]
name = "details"
to = ["attending", "tentative"]
when = "5 days before event at 10:00"
template = "details"
calendar = true
[[step]]
name = "reminder"
to = ["attending", "tentative"]
when = "1 day before event at 09:00"
template = "reminder"
[[step]]
name = "last-call"
to = ["attending", "tentative"]
when = "1 hour before event"
template = "reminder"
[[step]]
name = "thanks"
to = "attended"
when = "1 day after event at 10:00"
template = "thanks"
"""
ONLINE = """
[event.online]
url = "https://zoom.example/j/1"
"""
BUCHAREST = ZoneInfo("Europe/Bucharest")
ANA = Contact(email="ana@org.example", address="ana@org.example")


def config(steps: str = STEPS, extra: str = "") -> Config:
    return read_config((HEAD + extra + steps).encode())


CONFIG = config()


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=BUCHAREST).astimezone(UTC)


JOINED = local("2020-05-10T12:00")
SILENT = Standing(contact_id=1, joined_at=JOINED)
INVITED = replace(
    SILENT,
    invited_at=local("2020-05-11T09:00"),
    last_sent_at=local("2020-05-11T09:00"),
    deliveries={"invitation": DeliveryState.SENT},
)
ATTENDING = replace(INVITED, attendance=Attendance.ATTENDING)


def step(name: str, of: Config = CONFIG) -> Step:
    return next(s for s in of.steps if s.name == name)


def seen_all(of: Config = CONFIG, at: datetime = JOINED) -> dict[str, SeenStep]:
    return {s.name: SeenStep(s.name, of.moment(s), seen_at=at) for s in of.steps}


SITUATION = Situation(CONFIG, seen_all())


def ask(name: str, standing: Standing, now: str, situation: Situation = SITUATION, contact: Contact = ANA):
    return owed(step(name, situation.config), contact, standing, situation, local(now))


@pytest.mark.parametrize(
    ("name", "standing", "now", "verdict"),
    [
        ("invitation", SILENT, "2020-05-11T08:59", Verdict.WAITING),
        ("invitation", SILENT, "2020-05-11T09:00", Verdict.DUE),
        ("invitation", INVITED, "2020-05-11T09:05", Verdict.DONE),
        ("nudge", INVITED, "2020-05-20T10:00", Verdict.DUE),
        ("nudge", ATTENDING, "2020-05-20T10:00", Verdict.NOT_OWED),
        ("nudge", INVITED, "2020-05-27T00:00", Verdict.NOT_OWED),
        ("nudge", SILENT, "2020-05-20T10:00", Verdict.WAITING),
        ("details", ATTENDING, "2020-06-05T10:00", Verdict.DUE),
        ("details", INVITED, "2020-06-05T10:00", Verdict.NOT_OWED),
        ("reminder", ATTENDING, "2020-06-09T09:00", Verdict.DUE),
        ("reminder", ATTENDING, "2020-06-10T10:00", Verdict.NOT_OWED),
        ("thanks", ATTENDING, "2020-06-11T10:00", Verdict.WAITING),
        ("thanks", replace(ATTENDING, present=True), "2020-06-11T10:00", Verdict.DUE),
        ("thanks", replace(ATTENDING, present=False), "2020-06-11T10:00", Verdict.NOT_OWED),
    ],
)
def test_a_step_is_due_to_its_audience_from_its_moment_until_it_expires(name, standing, now, verdict):
    assert ask(name, standing, now).verdict is verdict


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"removed": True}, "no longer on the list"),
        ({"suppressed": True}, "asked not to be written to"),
        ({"hands_off": True}, "never write automatically"),
        ({"reachable": False}, "bounces"),
    ],
)
def test_some_people_are_owed_nothing_and_the_reason_says_why(change, reason):
    for one in course(ANA, replace(ATTENDING, **change), SITUATION, local("2020-06-05T10:00")):
        assert one.verdict in (Verdict.NOT_OWED, Verdict.DONE)
        assert one.verdict is Verdict.DONE or reason in one.reason


def test_quiet_hours_hold_a_late_message_until_the_morning_of_the_contact():
    decision = ask("nudge", INVITED, "2020-05-20T21:30")
    assert (decision.verdict, decision.at) == (Verdict.WAITING, local("2020-05-21T08:00"))
    helsinki = replace(ANA, timezone="America/New_York")
    decision = ask("nudge", INVITED, "2020-05-20T10:00", contact=helsinki)
    assert decision.at == datetime(2020, 5, 20, 12, 0, tzinfo=UTC)


def test_quiet_hours_never_let_the_reminder_an_hour_before_the_event_expire():
    lisbon = replace(ANA, timezone="America/New_York")
    decision = ask("last-call", replace(ATTENDING, deliveries={}), "2020-06-10T09:00", contact=lisbon)
    assert decision.verdict is Verdict.DUE


def test_two_messages_keep_their_distance_but_not_near_the_event():
    just_written = replace(ATTENDING, last_sent_at=local("2020-06-05T09:00"))
    assert ask("details", just_written, "2020-06-05T10:00").at == local("2020-06-06T09:00")
    just_written = replace(ATTENDING, last_sent_at=local("2020-06-09T08:00"))
    assert ask("reminder", just_written, "2020-06-09T09:00").verdict is Verdict.DUE


def test_a_nudge_waits_for_somebody_who_is_away_if_the_deadline_allows():
    away = replace(INVITED, away_until=date(2020, 5, 22))
    assert ask("nudge", away, "2020-05-20T10:00").at == local("2020-05-23T09:00")
    longer = replace(INVITED, away_until=date(2020, 6, 1))
    assert ask("nudge", longer, "2020-05-20T10:00").verdict is Verdict.DUE


def test_a_nudge_waits_as_long_as_what_the_person_wrote_waits_in_review():
    wrote = replace(INVITED, in_review=True)
    decision = ask("nudge", wrote, "2020-05-20T10:00")
    assert (decision.verdict, decision.reason) == (Verdict.WAITING, "what they wrote waits in review")
    assert ask("reminder", replace(ATTENDING, in_review=True), "2020-06-09T09:00").verdict is Verdict.DUE


def test_of_two_late_nudges_only_the_last_is_sent():
    decision = ask("nudge", INVITED, "2020-05-26T09:00")
    assert (decision.verdict, decision.ends_as) == (Verdict.NOT_OWED, DeliveryState.SUPERSEDED)
    assert ask("last-nudge", INVITED, "2020-05-26T09:00").verdict is Verdict.DUE


def test_a_late_joiner_gets_the_invitation_and_then_joins_the_course():
    late = replace(SILENT, joined_at=local("2020-05-21T11:00"))
    assert ask("invitation", late, "2020-05-21T11:00").verdict is Verdict.DUE
    assert ask("last-nudge", late, "2020-05-21T11:00").verdict is Verdict.WAITING
    invited = replace(late, invited_at=local("2020-05-21T11:01"), deliveries={"invitation": DeliveryState.SENT})
    assert "invited after" in ask("nudge", invited, "2020-05-22T10:00").reason
    assert ask("last-nudge", invited, "2020-05-26T09:00").verdict is Verdict.DUE


def test_other_steps_wait_for_the_invitation():
    assert ask("details", replace(SILENT, attendance=Attendance.ATTENDING), "2020-06-05T10:00").reason == (
        "the invitation goes first"
    )


def test_a_step_added_after_its_moment_never_fires_by_itself():
    seen = {**seen_all(), "nudge": SeenStep("nudge", CONFIG.moment(step("nudge")), seen_at=local("2020-05-21T12:00"))}
    decision = ask("nudge", INVITED, "2020-05-22T10:00", Situation(CONFIG, seen))
    assert decision.verdict is Verdict.WAITING
    assert "--late" in decision.reason
    assert decision.at is None
    released = {**seen, "nudge": replace(seen["nudge"], released_at=local("2020-05-22T09:00"))}
    assert ask("nudge", INVITED, "2020-05-22T10:00", Situation(CONFIG, released)).verdict is Verdict.DUE


def test_if_late_skip_forgets_a_moment_that_passed():
    skipping = config(STEPS.replace('template = "details"', 'template = "details"\nif_late = "skip"'))
    situation = Situation(skipping, seen_all(skipping))
    moment = skipping.moment(step("details", skipping))
    assert owed(step("details", skipping), ANA, ATTENDING, situation, moment + LATE_AFTER).verdict is Verdict.DUE
    too_late = moment + LATE_AFTER + timedelta(minutes=1)
    assert owed(step("details", skipping), ANA, ATTENDING, situation, too_late).verdict is Verdict.NOT_OWED
    planned = replace(ATTENDING, deliveries={"details": DeliveryState.PLANNED})
    assert owed(step("details", skipping), ANA, planned, situation, too_late).verdict is Verdict.DUE


def test_a_step_whose_facts_are_missing_waits_and_says_so():
    situation = Situation(CONFIG, seen_all(), needs_online=frozenset({"details"}))
    decision = ask("details", ATTENDING, "2020-06-05T10:00", situation)
    assert decision.verdict is Verdict.WAITING
    assert "[event.online]" in decision.reason
    known = config(extra=ONLINE)
    situation = Situation(known, seen_all(known), needs_online=frozenset({"details"}))
    assert ask("details", ATTENDING, "2020-06-05T10:00", situation).verdict is Verdict.DUE


def test_a_step_that_waited_in_vain_until_it_expired_waits_no_longer():
    situation = Situation(CONFIG, seen_all(), needs_online=frozenset({"details"}))
    decision = ask("details", ATTENDING, "2020-06-10T10:00", situation)
    assert (decision.verdict, decision.ends_as) == (Verdict.NOT_OWED, DeliveryState.EXPIRED)
    nobody_recorded = ask("thanks", ATTENDING, "2020-06-25T10:00")
    assert nobody_recorded.verdict is Verdict.NOT_OWED


@pytest.mark.parametrize("state", [DeliveryState.UNCERTAIN, DeliveryState.FAILED, DeliveryState.ABANDONED])
def test_what_a_person_must_decide_is_never_due_by_itself(state):
    assert ask("nudge", replace(INVITED, deliveries={"nudge": state}), "2020-05-20T10:00").verdict is not Verdict.DUE


def test_somebody_whose_cancelled_delivery_is_owed_again_gets_it():
    again = replace(ATTENDING, deliveries={**ATTENDING.deliveries, "details": DeliveryState.CANCELLED})
    assert ask("details", again, "2020-06-06T10:00").verdict is Verdict.DUE


def test_an_audience_is_any_of_its_words():
    mixed = config(STEPS.replace('to = "attended"', 'to = ["group:press", "absent"]'))
    thanks = step("thanks", mixed)
    assert audience(thanks).groups == {"press"}
    assert belongs(thanks, replace(ANA, group="press"), SILENT)
    assert belongs(thanks, ANA, replace(SILENT, present=False))
    assert not belongs(thanks, ANA, SILENT)
    assert is_nudge(step("nudge"))
    assert not is_nudge(thanks)


ZONES = [
    "",
    "Europe/Bucharest",
    "Europe/Helsinki",
    "America/New_York",
    "Asia/Kolkata",
    "Pacific/Apia",
    "Africa/Casablanca",
]


@st.composite
def walks(draw: st.DrawFn) -> list[timedelta]:
    """Waking times of a machine: regular ticks, long sleeps, and a clock that jumps back."""
    steps = draw(st.lists(st.integers(min_value=-300, max_value=3 * 24 * 60), min_size=5, max_size=60))
    return [timedelta(minutes=m) for m in steps]


@settings(max_examples=150, deadline=None)
@given(
    walk=walks(),
    zone=st.sampled_from(ZONES),
    joined=st.integers(0, 30 * 24),
    answers=st.dictionaries(
        st.integers(0, 59),
        st.sampled_from([Attendance.ATTENDING, Attendance.DECLINED, Attendance.TENTATIVE]),
        max_size=3,
    ),
)
def test_whatever_the_clock_does_nobody_gets_a_step_twice_early_or_after_its_time(walk, zone, joined, answers):
    contact = replace(ANA, timezone=zone)
    now = mark = local("2020-05-10T08:00")
    standing = replace(SILENT, joined_at=now + timedelta(hours=joined))
    sent: list[str] = []
    for n, pause in enumerate(walk):
        now += pause
        if now < mark:
            continue
        mark = now
        if n in answers:
            standing = replace(standing, attendance=answers[n])
        if now < standing.joined_at:
            continue
        for decision in course(contact, standing, SITUATION, now):
            if decision.verdict is not Verdict.DUE:
                continue
            this = step(decision.step)
            assert decision.step not in sent
            assert CONFIG.moment(this) <= now < CONFIG.expires(this)
            assert belongs(this, contact, standing)
            assert decision.at is not None
            assert decision.at <= now
            sent.append(decision.step)
            standing = replace(
                standing,
                deliveries={**standing.deliveries, decision.step: DeliveryState.SENT},
                last_sent_at=now,
                invited_at=standing.invited_at or (now if this.calendar else None),
            )
            break
    assert not sent or sent[0] == "invitation"


@pytest.mark.parametrize("minutes", [30])
@pytest.mark.parametrize("zone", ZONES)
def test_nothing_is_forgotten_by_a_machine_that_wakes_often_enough(minutes, zone):
    contact = replace(ANA, timezone=zone)
    now, standing, sent = local("2020-05-10T08:00"), replace(SILENT, joined_at=local("2020-05-10T08:00")), []
    while now < local("2020-06-10T10:00"):
        for decision in course(contact, standing, SITUATION, now):
            if decision.verdict is Verdict.DUE:
                sent.append(decision.step)
                standing = replace(
                    standing,
                    deliveries={**standing.deliveries, decision.step: DeliveryState.SENT},
                    last_sent_at=now,
                    invited_at=standing.invited_at or now,
                )
        if now >= local("2020-05-26T16:00") and standing.attendance is Attendance.SILENT:
            standing = replace(standing, attendance=Attendance.ATTENDING)
        now += timedelta(minutes=minutes)
    assert sent == ["invitation", "nudge", "last-nudge", "details", "reminder", "last-call"]
