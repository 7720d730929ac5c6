"""The officer's word on the event itself: a change confirmed, a cancellation, one person's invitation withdrawn."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from outreach.campaign.folder import Campaign
from outreach.engine.ids import new_message_id
from outreach.engine.situation import look, revision
from outreach.errors import Refused
from outreach.ledger import attempts, campaigns, deliveries, notes, people
from outreach.ledger.attempts import Attempt
from outreach.ledger.campaigns import Revision
from outreach.ledger.database import Transaction
from outreach.ledger.deliveries import Planned
from outreach.model import Contact, EventState, Standing
from outreach.news import CANCEL
from outreach.plan import Situation


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


def withdraw(tx: Transaction, contact_id: int, campaign: Campaign, now: datetime) -> int:
    """A CANCEL for one person alone, by the officer's word; returns the delivery's id. Refused where it makes no sense.

    Its SEQUENCE is one above what everybody else holds, which stays as it is (RFC 5546 §2.1.4, §3.2.5).
    """
    contact, standing = people.person(tx, contact_id)
    refuse_to_withdraw(contact, standing)
    state = campaigns.event_state(tx)
    sequence = state.sequence if state.cancelled else state.sequence + 1
    message_id = new_message_id(campaign.config.sender.address.rpartition("@")[2])
    due = now.replace(second=0, microsecond=0)  # at once, also for a command whose simulated clock starts anew
    row = Planned(CANCEL, contact_id, due, campaign.config.event.ends_utc, message_id, sequence, serial=sequence)
    if not deliveries.plan(tx, [row], now):
        raise Refused(f"a cancellation for {contact.email} is on its way already")
    planned = deliveries.by_message_id(tx, message_id) or deliveries.of(tx, CANCEL, contact_id, sequence)
    attempts.note(tx, [planned.id], Attempt.ASKED, now, after=planned.state, by="officer")
    return planned.id


def refuse_to_withdraw(contact: Contact, standing: Standing) -> None:
    """Refused where there is no invitation to be taken back."""
    if standing.holds_sequence is None:
        raise Refused(f"{contact.email} holds no invitation, so there is nothing to cancel for them")
    if standing.withdrawn:
        raise Refused(f"{contact.email} was sent a cancellation already")


def differences(before: Revision, after: Revision) -> dict[str, tuple[object, object]]:
    """What two revisions say differently, by the name of the field."""
    names = ("starts", "ends", "timezone", "title", "place", "online")
    pairs = {name: (getattr(before, name), getattr(after, name)) for name in names}
    return {name: pair for name, pair in pairs.items() if pair[0] != pair[1]}


def foresee_change(tx: Transaction, campaign: Campaign, now: datetime) -> Situation:
    """The situation as it will be once these files are confirmed. Writes nothing."""
    situation = look(tx, campaign, now)
    current, state, wanted = campaigns.current_revision(tx), situation.event, revision(campaign)
    if not situation.edited or current is None:
        return situation
    changed = differences(current, wanted).keys()
    sequence = state.sequence + 1
    event = replace(state, sequence=sequence, since=now)
    if changed & {"starts", "ends"}:
        event = replace(event, time_sequence=sequence, time_since=now)
    if changed - {"online"}:
        event = replace(event, told_sequence=sequence)
    return replace(situation, event=event, held={}, edited="")


def foresee_end(situation: Situation, now: datetime) -> Situation:
    """The situation as it will be once the event is cancelled."""
    sequence = situation.event.sequence + 1
    event = EventState(sequence, now, situation.event.time_sequence, situation.event.time_since, sequence, True)
    return replace(situation, event=event, held={}, edited="")
