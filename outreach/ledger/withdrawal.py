"""One person's invitation taken back by the officer's word; the event stays for everybody else."""

from __future__ import annotations

from datetime import datetime

from outreach.campaign.folder import Campaign
from outreach.errors import Refused
from outreach.ledger import attempts, campaigns, deliveries, people, tokens
from outreach.ledger.attempts import Attempt
from outreach.ledger.database import Transaction
from outreach.ledger.deliveries import Planned
from outreach.ledger.outbox import CANCEL
from outreach.model import Contact, Standing


def withdraw(tx: Transaction, contact_id: int, campaign: Campaign, now: datetime) -> int:
    """A CANCEL for one person alone, by the officer's word; returns the delivery's id. Refused where it makes no sense.

    Its SEQUENCE is one above what everybody else holds, which stays as it is (RFC 5546 §2.1.4, §3.2.5).
    """
    contact, standing = people.person(tx, contact_id)
    refuse_to_withdraw(contact, standing)
    state = campaigns.event_state(tx)
    sequence = state.sequence if state.cancelled else state.sequence + 1
    domain = campaign.config.sender.address.rpartition("@")[2]
    message_id = tokens.make_signer(tx, now).message_id(contact_id, contact.address, domain)
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
