"""A calendar that asks for the current invitation (REFRESH) gets it: the one thing that is answered automatically.

RFC 5546 §3.2.6 and §6.1.6: the same SEQUENCE with a fresh DTSTAMP, to somebody invited only. Once a day at most, so
that two programs can never keep each other busy.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from outreach.campaign.config import Step
from outreach.campaign.folder import Campaign
from outreach.engine.situation import is_edited
from outreach.ledger import attempts, campaigns, deliveries, people, tokens
from outreach.ledger.database import Transaction
from outreach.model import DeliveryState, Standing
from outreach.plan import barred

EVERY = timedelta(hours=24)
#: Who asked for such a delivery, in the ledger's record of it.
BY = "refresh"


def obstacle(tx: Transaction, campaign: Campaign, contact_id: int, now: datetime) -> str:
    """Why the contact does not get the invitation again now; empty when nothing is in the way."""
    contact, standing = people.person(tx, contact_id)
    last = attempts.last_resend(tx, contact_id, BY)
    holds, current = standing.holds_sequence, campaigns.event_state(tx)
    if holds is None or _step(campaign, standing) is None:
        return "no invitation was sent to them"
    if standing.withdrawn or current.cancelled:
        return "their invitation was withdrawn"
    if now >= campaign.config.event.ends_utc:
        return "the event is over"
    said = current.told_in(contact.language or campaign.config.languages.default)
    if is_edited(tx, campaign) or holds < max(said, current.online_sequence):
        return "a change of the event is still to be sent"
    if last is not None and now - last < EVERY:
        return "it was sent again less than 24 hours ago"
    return barred(standing)


def plan_again(tx: Transaction, campaign: Campaign, contact_id: int, now: datetime) -> None:
    """Plans the message that invited the contact once more; `obstacle` has been asked in this transaction."""
    contact, standing = people.person(tx, contact_id)
    step = _step(campaign, standing)
    if step is None:
        return
    config = campaign.config
    deliveries.resend(
        tx,
        step.name,
        contact_id,
        tokens.make_signer(tx, now).message_id(contact_id, contact.address, config.sender.address.rpartition("@")[2]),
        now,
        expires_at=config.event.ends_utc,
        sequence=campaigns.event_state(tx).sequence,
        by=BY,
    )


def _step(campaign: Campaign, standing: Standing) -> Step | None:
    """The latest step that brought them the calendar."""
    steps = sorted(campaign.config.steps, key=campaign.config.moment, reverse=True)
    sent = (step for step in steps if standing.deliveries.get(step.name) is DeliveryState.SENT)
    return next((step for step in sent if step.calendar), None)
