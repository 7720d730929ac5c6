"""Whom a message is about: found by our Message-ID, the calendar's ATTENDEE and From, never by name."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from outreach.addresses import normalise
from outreach.campaign.folder import Campaign
from outreach.engine import refresh
from outreach.engine.actions import Delegation, Match
from outreach.ledger import answers, campaigns, marks, outbox, people, tokens
from outreach.ledger.database import Transaction
from outreach.ledger.inbound import Inbound
from outreach.model import Attendance, CalendarAnswer, Reading


def find_match(tx: Transaction, campaign: Campaign, message: Inbound, reading: Reading, now: datetime) -> Match:
    """What the ledger knows of the people a message names, and of the event as it is now."""
    delivery, refers_to = _referred(tx, message, reading)
    bounced = [(marks.find(tx, failed.address), failed) for failed in reading.recipients]
    event = campaigns.event_state(tx)
    match = Match(
        sender=marks.find(tx, message.sender),
        refers_to=refers_to,
        delivery=delivery,
        bounced=tuple((contact, failed) for contact, failed in bounced if contact is not None),
        sequence=event.sequence,
        cancelled=event.cancelled,
        address=normalise(message.sender),
        delegate=_contact(tx, reading.delegate.address) if reading.delegate else None,
        time_sequence=event.time_sequence,
    )
    if reading.calendar is not None:
        match = _of_calendar(tx, campaign, reading.calendar, match, now)
    if match.refers_to is not None and (reading.calendar is not None or match.sender is None):
        contact, standing = people.person(tx, match.refers_to)
        match = replace(match, email=contact.email, withdrawn=standing.withdrawn)
    return match


def _referred(tx: Transaction, message: Inbound, reading: Reading) -> tuple[int | None, int | None]:
    """The delivery and the contact that a message refers to: by our Message-ID, or by a token of ours in it."""
    original = reading.original_message_id
    found = outbox.addressee(tx, original) if original else None
    if found is not None:
        return found
    contact = tokens.contact_of_id(tx, original) if original else None
    if contact is None:
        contacts = (tokens.contact_of_address(tx, address) for address in tokens.addresses_in(message.raw))
        contact = next((one for one in contacts if one is not None), None)
    return None, contact


def _of_calendar(tx: Transaction, campaign: Campaign, calendar: CalendarAnswer, match: Match, now: datetime) -> Match:
    """The same with the people that the calendar part names, and what they said before."""
    attendee = _contact(tx, calendar.attendee)
    current = campaigns.current_revision(tx)
    asks = calendar.method == "REFRESH" and attendee is not None and attendee == match.sender
    return replace(
        match,
        uid=campaigns.campaign(tx).uid,
        refers_to=attendee,
        speaks_for=_contact(tx, calendar.sent_by),
        delegate=_contact(tx, calendar.delegated_to.partition(", ")[0]),
        delegation=_delegation(tx, calendar.delegated_from),
        said=tuple(answers.calendar_answers(tx, attendee)) if attendee is not None else (),
        starts=current.starts if current is not None else None,
        zone=campaign.config.event.zone,
        obstacle=refresh.obstacle(tx, campaign, attendee, now) if asks and attendee is not None else "",
    )


def _contact(tx: Transaction, address: str) -> int | None:
    return marks.find(tx, address) if address else None


def _delegation(tx: Transaction, address: str) -> Delegation | None:
    """The contact with this address, and whom they named as their delegate, where that is what counts of them."""
    contact = _contact(tx, address)
    if contact is None:
        return None
    _, standing = people.person(tx, contact)
    delegated = standing.attendance is Attendance.DELEGATED and standing.delegate is not None
    return Delegation(contact, normalise(standing.delegate.address) if delegated and standing.delegate else "")
