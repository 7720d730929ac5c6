"""Doing what was decided of a message, in the order in which it was decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from outreach.campaign.folder import Campaign
from outreach.engine import actions, refresh
from outreach.ledger import answers, inbound, marks, notes, people, settling
from outreach.ledger.database import Transaction
from outreach.model import Answer, Attendance, Kind, Source


def carry_out(
    tx: Transaction, campaign: Campaign, decided: Sequence[actions.Action], inbound_id: int, now: datetime
) -> None:
    """Does all of it in the transaction in which the message is read; a Review is kept with the message itself."""
    for action in decided:
        match action:
            case actions.Apply(contact, answer):
                answers.add_answer(tx, contact, _renewed(tx, contact, answer), now, inbound_id=inbound_id)
            case actions.Bounced(contact, detail):
                answers.mark_bounced(tx, contact, now, detail, inbound_id=inbound_id)
            case actions.Suppress(contact, reason):
                marks.suppress(tx, contact, reason, now)
            case actions.Away(contact, until):
                marks.set_away(tx, contact, until, now)
            case actions.Arrived(delivery, evidence):
                settling.prove_sent(tx, delivery, evidence, now)
            case actions.Told(contact, what, detail):
                notes.add_note(tx, contact, what, detail, now, inbound_id)
            case actions.Resend(contact):
                refresh.plan_again(tx, campaign, contact, now)
            case actions.ReadAgain(address):
                inbound.read_again(tx, address, [Kind.CALENDAR])
            case actions.Review():
                pass


def _renewed(tx: Transaction, contact: int, answer: Answer) -> Answer:
    """A yes to the event's new time that counts nobody: whoever was to come along still is."""
    if answer.source is not Source.TEXT or answer.attendance is not Attendance.ATTENDING or answer.guests != 0:
        return answer
    _, before = people.person(tx, contact)
    confirms = before.answered_old_time and before.attendance is Attendance.ATTENDING
    return replace(answer, guests=before.guests) if confirms else answer
