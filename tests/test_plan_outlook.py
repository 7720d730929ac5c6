"""What is the same for all (`outlook`): while it stays equal, time alone makes nothing owed to anybody."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.model import Attendance, DeliveryState, EventState, Standing
from outreach.news import owed_news
from outreach.plan import LATE_AFTER, NEAR_EVENT, Situation, Verdict, outlook, owed
from tests.test_plan import ANA, CONFIG, SITUATION

EVENT = CONFIG.event
TICK = timedelta(microseconds=1)
BEGINS = datetime(2020, 5, 10, tzinfo=UTC)
instants = st.integers(0, 4 * 24 * 60).map(lambda quarters: BEGINS + quarters * timedelta(minutes=15))
days = st.none() | st.integers(0, 45).map(lambda n: date(2020, 5, 10) + timedelta(days=n))
states = st.sampled_from([DeliveryState.SENT, DeliveryState.CANCELLED, DeliveryState.FAILED, DeliveryState.EXPIRED])
events = st.sampled_from(
    [
        EventState(),
        EventState(1, BEGINS + timedelta(days=3), told_sequence=0),
        EventState(2, BEGINS + timedelta(days=9), told_sequence=2),
        EventState(2, BEGINS + timedelta(days=26), 2, BEGINS + timedelta(days=26), told_sequence=2),
    ]
)
standings = st.builds(
    Standing,
    contact_id=st.just(1),
    joined_at=instants,
    attendance=st.sampled_from(Attendance),
    away_until=days,
    snoozed_until=days,
    present=st.sampled_from([None, True]),
    invited_at=st.none() | instants,
    last_sent_at=st.none() | instants,
    holds_sequence=st.sampled_from([None, 0, 1, 2]),
    deliveries=st.dictionaries(st.sampled_from([step.name for step in CONFIG.steps]), states, max_size=3),
    answered_old_time=st.booleans(),
    told_at=st.none() | instants,
    in_review=st.booleans(),
)


def coming(standing: Standing, situation: Situation, now: datetime) -> set[str]:
    """The open steps, and the news, that are planned for the person when the planner looks at them now."""
    begun = [s for s in CONFIG.steps if situation.moment(s) <= now < situation.expires(s)]
    decisions = [owed(step, ANA, standing, situation, now) for step in begun]
    decisions += [owed_news(ANA, standing, situation, now)] if situation.event.sequence else []
    return {d.step for d in decisions if d.verdict is Verdict.DUE or (d.verdict is Verdict.WAITING and d.expires)}


@settings(max_examples=400)
@given(standings, events, instants, instants, st.sampled_from([frozenset(), frozenset({"details"})]))
def test_while_it_stays_equal_time_alone_makes_nothing_owed(
    standing: Standing, event: EventState, one: datetime, other: datetime, online: frozenset[str]
) -> None:
    situation = replace(SITUATION, event=event, needs_online=online)
    before, after = sorted((one, other))
    if outlook(situation, before) == outlook(situation, after):
        assert coming(standing, situation, after) <= coming(standing, situation, before)


@pytest.mark.parametrize(
    "instant",
    [
        *(CONFIG.moment(step) for step in CONFIG.steps),
        *(CONFIG.expires(step) for step in CONFIG.steps),
        *(CONFIG.moment(step) + LATE_AFTER + TICK for step in CONFIG.steps),
        EVENT.starts_utc - NEAR_EVENT,
        EVENT.ends_utc,
    ],
)
def test_it_changes_with_every_instant_that_is_one_for_all(instant: datetime) -> None:
    assert outlook(SITUATION, instant - TICK) != outlook(SITUATION, instant)


def test_it_does_not_change_with_time_alone_between_those() -> None:
    noon = datetime(2020, 5, 13, 9, tzinfo=UTC)
    assert outlook(SITUATION, noon) == outlook(SITUATION, noon + timedelta(days=2))


@pytest.mark.parametrize(
    "changed",
    [
        {"event": EventState(1, BEGINS)},
        {"held": {"nudge": "waits"}},
        {"edited": "by hand"},
        {"needs_online": {"nudge"}},
    ],
)
def test_it_changes_with_the_officers_word(changed: dict[str, object]) -> None:
    now = datetime(2020, 5, 13, 9, tzinfo=UTC)
    assert outlook(replace(SITUATION, **changed), now) != outlook(SITUATION, now)
