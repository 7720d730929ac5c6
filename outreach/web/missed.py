"""A step whose time is over and that nobody got, though it was for somebody: nothing ran, or nobody let it go."""

from __future__ import annotations

from datetime import datetime

from outreach.audience import audience
from outreach.campaign.config import Step
from outreach.ledger import people
from outreach.ledger.database import Transaction
from outreach.ledger.people import Part
from outreach.ledger.progress import StepProgress
from outreach.model import DeliveryState
from outreach.plan import Situation, Verdict, owed

#: People of whom it is asked whether the step was owed to them when its moment came.
ASKED = 50


def missed(tx: Transaction, step: Step, found: StepProgress | None, situation: Situation, now: datetime) -> int:
    """How many people did not get this step, as things stand; 0 while it can still go, and where anybody got it."""
    config = situation.config
    if now < config.expires(step) or situation.event.cancelled or (found is not None and (found.sent or found.planned)):
        return 0
    late = found.states.get(DeliveryState.EXPIRED, 0) if found is not None else 0
    some = people.candidates(tx, step.name, audience(step), Part(limit=ASKED))
    then = (owed(step, contact, standing, situation, config.moment(step)).verdict for contact, standing in some)
    if not any(verdict in (Verdict.DUE, Verdict.WAITING) for verdict in then):
        return late
    return late + people.count_candidates(tx, step.name, audience(step))
