"""A step that one person gets once more because the officer wants it; the running engine sends it."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select

from outreach.campaign.config import Step
from outreach.campaign.folder import Campaign
from outreach.errors import Refused
from outreach.ledger import campaigns, deliveries, outbox, people, tokens
from outreach.ledger.database import Transaction
from outreach.ledger.outbox import Delivery
from outreach.ledger.requests import UNDO
from outreach.ledger.schema import delivery as table
from outreach.model import DeliveryState, Standing

#: What is asked for again has so long at least to leave, also when the step's own time is over.
LASTS = timedelta(days=1)
TAKEN_BACK = "taken back by the officer"


def obstacle(step: Step, standing: Standing, cancelled: bool) -> str:
    """Why the step cannot be sent to this person once more; empty when it can."""
    reasons = (
        (standing.deliveries.get(step.name) is not DeliveryState.SENT, "it was not sent to them yet"),
        (standing.removed, "no longer on the list"),
        (standing.suppressed, "asked not to be written to"),
        (step.calendar and cancelled, "the event is cancelled"),
        (step.calendar and standing.withdrawn, "their invitation was withdrawn"),
    )
    return next((reason for holds, reason in reasons if holds), "")


def ask(tx: Transaction, campaign: Campaign, contact_id: int, name: str, now: datetime) -> int:
    """Plans the step once more; it leaves a minute later at the earliest. Returns the delivery's id.

    Refused where there is no such step, or something is in the way.
    """
    step = next((step for step in campaign.config.steps if step.name == name), None)
    if step is None:
        raise Refused(f"there is no step {name!r} in config.toml")
    contact, standing = people.person(tx, contact_id)
    event = campaigns.event_state(tx)
    why = obstacle(step, standing, event.cancelled)
    if why:
        raise Refused(f"{name} is not sent once more: {why}")
    if any(one.step == name for one in asked(tx, contact_id)):
        raise Refused(f"{name} is about to be sent once more already")
    domain = campaign.config.sender.address.rpartition("@")[2]
    return deliveries.resend(
        tx,
        name,
        contact_id,
        tokens.make_signer(tx, now).message_id(contact_id, contact.address, domain),
        now,
        expires_at=max(campaign.config.expires(step), now + LASTS),
        sequence=event.sequence if step.calendar else None,
        not_before=now + UNDO,
    )


def asked(tx: Transaction, contact_id: int) -> list[Delivery]:
    """What this person is to get once more and has not got yet."""
    waits = table.c.state.in_([DeliveryState.PLANNED.value, DeliveryState.CLAIMED.value, DeliveryState.SENDING.value])
    again = (table.c.serial > 0, table.c.step.not_in(people.NEWS))
    theirs = (table.c.campaign_id == tx.campaign, table.c.contact_id == contact_id)
    rows = tx.execute(select(*outbox.COLUMNS).where(*theirs, waits, *again).order_by(table.c.id))
    return [outbox.from_row(row) for row in rows]


def withdraw(tx: Transaction, contact_id: int, delivery_id: int, now: datetime) -> str:
    """Takes it back and returns the step's name; Refused when it was on its way already."""
    one = next((one for one in asked(tx, contact_id) if one.id == delivery_id), None)
    if one is None or not deliveries.drop(tx, one.id, None, DeliveryState.CANCELLED, TAKEN_BACK, now):
        raise Refused("it is too late to take this back")
    return one.step
