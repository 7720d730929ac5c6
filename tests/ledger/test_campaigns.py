from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

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
        assert campaigns.see_step(tx, "nudge", moment, "silent", now) == SeenStep("nudge", moment, now)
        campaigns.release_step(tx, "nudge", later)
        kept = SeenStep("nudge", moment, now, later)
        assert campaigns.see_step(tx, "nudge", moment, "silent", later) == kept
        assert campaigns.seen_steps(tx) == {"nudge": kept}
        assert campaigns.see_step(tx, "nudge", moment, "everyone", later) == SeenStep("nudge", moment, later)
        assert campaigns.see_step(tx, "nudge", later, "everyone", moment) == SeenStep("nudge", later, moment)
        assert campaigns.seen_steps(tx) == {"nudge": SeenStep("nudge", later, moment)}


def test_settings_are_kept(ledger: Ledger, now: datetime) -> None:
    with ledger.write() as tx:
        assert campaigns.setting(tx, "paused") is None
        campaigns.set_setting(tx, "paused", "yes", now)
        campaigns.set_setting(tx, "paused", "", now)
        assert campaigns.setting(tx, "paused") == ""
