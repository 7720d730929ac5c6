from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from outreach.errors import Refused
from outreach.ledger import campaigns, deliveries
from outreach.ledger.campaigns import Revision
from outreach.ledger.database import Ledger
from outreach.model import SeenStep

Make = Callable[..., int]
Listed = Callable[..., list[int]]


@pytest.fixture
def event(now: datetime) -> Revision:
    starts = now + timedelta(days=30)
    return Revision(starts, starts + timedelta(hours=3), "Europe/Bucharest", "Workshop online", "online", "{}")


def test_the_first_revision_is_sequence_0(ledger: Ledger, now: datetime, event: Revision) -> None:
    with ledger.write() as tx:
        assert campaigns.current_revision(tx) is None
        assert campaigns.current_sequence(tx) == 0
        assert campaigns.note_event(tx, event, now) == 0
        assert campaigns.note_event(tx, event, now) == 0
        assert campaigns.current_revision(tx) == event
        assert campaigns.pending_revision(tx) is None


def test_before_anything_left_an_edit_replaces_sequence_0(
    ledger: Ledger, listed: Listed, planned: Make, now: datetime, event: Revision
) -> None:
    [ana] = listed("ana")
    moved = replace(event, place="Sala Mare")
    with ledger.write() as tx:
        campaigns.note_event(tx, event, now)
        planned(tx, ana)
        assert campaigns.note_event(tx, moved, now) == 0
        assert campaigns.current_revision(tx) == moved
        assert campaigns.pending_revision(tx) is None


def test_an_edit_after_an_invitation_left_waits_to_be_confirmed(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime, event: Revision
) -> None:
    [ana] = listed("ana")
    moved, again = replace(event, place="Sala Mare"), replace(event, place="Sala Mică")
    with ledger.write() as tx:
        campaigns.note_event(tx, event, now)
        assert not campaigns.is_published(tx)
        sending(tx, ana)
        assert campaigns.is_published(tx)
        for edit in (moved, again, again):
            assert campaigns.note_event(tx, edit, now) == 0
            assert campaigns.current_revision(tx) == event
            assert campaigns.pending_revision(tx) == edit
        assert campaigns.note_event(tx, event, now) == 0
        assert campaigns.pending_revision(tx) is None


def test_a_message_without_the_calendar_publishes_nothing(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        deliveries.sent(tx, sending(tx, ana, "nudge", None), "a", "250", now)
        assert not campaigns.is_published(tx)


def test_a_step_is_seen_once_until_its_moment_or_audience_changes(ledger: Ledger, now: datetime) -> None:
    moment, later = now + timedelta(days=2), now + timedelta(hours=1)
    with ledger.write() as tx:
        assert campaigns.see_step(tx, "nudge", moment, "silent", now) == SeenStep(
            "nudge", moment, now, audience="silent"
        )
        campaigns.release_step(tx, "nudge", later)
        kept = SeenStep("nudge", moment, now, later, "silent")
        assert campaigns.see_step(tx, "nudge", moment, "silent", later) == kept
        assert campaigns.seen_steps(tx) == {"nudge": kept}
        assert campaigns.see_step(tx, "nudge", moment, "everyone", later) == SeenStep(
            "nudge", moment, later, audience="everyone"
        )
        assert campaigns.see_step(tx, "nudge", later, "everyone", moment) == SeenStep(
            "nudge", later, moment, audience="everyone"
        )
        assert campaigns.seen_steps(tx) == {"nudge": SeenStep("nudge", later, moment, audience="everyone")}


def test_settings_are_kept(ledger: Ledger, now: datetime) -> None:
    with ledger.write() as tx:
        assert campaigns.setting(tx, "paused") is None
        campaigns.set_setting(tx, "paused", "yes", now)
        campaigns.set_setting(tx, "paused", "", now)
        assert campaigns.setting(tx, "paused") == ""


def test_a_confirmed_edit_is_one_sequence_up_and_tells_whether_the_time_moved(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime, event: Revision
) -> None:
    [ana] = listed("ana")
    renamed = replace(event, title="Workshop")
    moved = replace(renamed, starts=event.starts + timedelta(hours=1))
    linked = replace(moved, online='{"url": "https://zoom.example/j/1"}')
    with ledger.write() as tx:
        campaigns.note_event(tx, event, now)
        sending(tx, ana)
        assert campaigns.confirm_revision(tx, now) == 0
        states = []
        for n, edit in enumerate((renamed, moved, linked), start=1):
            campaigns.note_event(tx, edit, now)
            assert campaigns.confirm_revision(tx, now + timedelta(days=n)) == n
            assert campaigns.pending_revision(tx) is None
            assert campaigns.current_revision(tx) == edit
            states.append(campaigns.event_state(tx))
    assert [state.sequence for state in states] == [1, 2, 3]
    assert [state.since for state in states] == [now + timedelta(days=n) for n in (1, 2, 3)]
    assert [state.time_sequence for state in states] == [0, 2, 2]
    assert [state.time_since for state in states] == [None, now + timedelta(days=2), now + timedelta(days=2)]
    assert [state.told_sequence for state in states] == [1, 2, 2]


def test_a_cancellation_is_a_sequence_of_its_own_and_final(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime, event: Revision
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        with pytest.raises(Refused, match="nobody was invited"):
            campaigns.cancel_event(tx, now)
        campaigns.note_event(tx, event, now)
        sending(tx, ana)
        campaigns.note_event(tx, replace(event, place="Sala Mare"), now)
        assert campaigns.cancel_event(tx, now) == campaigns.cancel_event(tx, now) == 1
        state = campaigns.event_state(tx)
        assert (state.cancelled, state.sequence, state.told_sequence, state.time_sequence) == (True, 1, 1, 0)
        assert campaigns.current_revision(tx) == event
        campaigns.note_event(tx, replace(event, place="Sala Mare"), now)
        with pytest.raises(Refused, match="cancelled"):
            campaigns.confirm_revision(tx, now)
