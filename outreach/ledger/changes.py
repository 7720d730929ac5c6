"""The officer's word on the event itself: a change confirmed, a cancellation, and what either will come to."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from outreach.campaign.folder import Campaign
from outreach.ledger import campaigns, notes
from outreach.ledger.campaigns import Revision
from outreach.ledger.database import Transaction
from outreach.ledger.revision import FIELDS, follow, reworded
from outreach.ledger.situation import look, revision
from outreach.model import EventState
from outreach.plan import Situation

#: The online details in the order in which people ask for them.
ONLINE = ("url", "meeting_id", "passcode", "dial_in")


def confirm_change(tx: Transaction, campaign: Campaign, now: datetime) -> int:
    """What these files say of the event holds from now on; returns its SEQUENCE. Makes updates due, sends nothing."""
    before = campaigns.current_sequence(tx)
    campaigns.note_event(tx, revision(campaign), now)
    sequence = campaigns.confirm_revision(tx, now)
    if sequence != before:
        notes.add_note(tx, None, "changed", f"SEQUENCE {sequence}", now)
    return sequence


def cancel_event(tx: Transaction, campaign: Campaign, now: datetime) -> int:
    """The event does not take place; returns the SEQUENCE of the CANCEL. Makes cancellations due, sends nothing."""
    if campaigns.current_revision(tx) is None:
        campaigns.note_event(tx, revision(campaign), now)
    before = campaigns.current_sequence(tx)
    sequence = campaigns.cancel_event(tx, now)
    if sequence != before:
        notes.add_note(tx, None, "cancelled", f"SEQUENCE {sequence}", now)
    return sequence


def differences(before: Revision, after: Revision) -> dict[str, tuple[object, object]]:
    """What two revisions say differently, by the name of the field; `place.en` is the place in one language alone."""
    pairs = {name: (getattr(before, name), getattr(after, name)) for name in FIELDS}
    pairs |= {f"{one.name}.{one.language}": (one.before, one.after) for one in reworded(before, after)}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def foresee_change(tx: Transaction, campaign: Campaign, now: datetime) -> Situation:
    """The situation as it will be once these files are confirmed. Writes nothing."""
    situation = look(tx, campaign, now)
    current = campaigns.current_revision(tx)
    if not situation.edited or current is None:
        return situation
    event = follow(situation.event, current, revision(campaign), situation.event.sequence + 1, now)
    return replace(situation, event=event, held={}, edited="")


def foresee_end(situation: Situation, now: datetime) -> Situation:
    """The situation as it will be once the event is cancelled."""
    sequence = situation.event.sequence + 1
    event = EventState(sequence, now, situation.event.time_sequence, situation.event.time_since, sequence, True)
    return replace(situation, event=event, held={}, edited="")


def edits(tx: Transaction, campaign: Campaign) -> list[str]:
    """What the files say otherwise than the invitations that went out, in words."""
    current = campaigns.current_revision(tx)
    return in_words(current, revision(campaign), campaign.config.event.zone) if current else []


def in_words(before: Revision, after: Revision, zone: ZoneInfo) -> list[str]:
    """The differences of two revisions, a line each; times in the event's zone."""

    def word(name: str, value: object) -> str:
        if name == "online":
            online = json.loads(str(value))
            return ", ".join(online[key] for key in ONLINE if online.get(key)) or "none"
        return f"{value.astimezone(zone):%Y-%m-%d %H:%M}" if isinstance(value, datetime) else f"{value}"

    found = differences(before, after)
    return [f"{name}: {word(name, old)} → {word(name, new)}" for name, (old, new) in found.items()]
