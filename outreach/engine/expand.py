"""Turns the steps whose moment has come into planned deliveries; a step that lies ahead has no rows yet."""

from __future__ import annotations

from datetime import datetime

from outreach.campaign.config import Step
from outreach.campaign.folder import Campaign
from outreach.engine.ids import new_message_id
from outreach.ledger import campaigns, deliveries, people
from outreach.ledger.database import Transaction
from outreach.ledger.deliveries import Planned
from outreach.model import Contact, Standing
from outreach.plan import Situation, Verdict, audience, owed, step_waits

#: Contacts looked at in one transaction.
CHUNK = 500


def open_steps(situation: Situation, now: datetime) -> list[Step]:
    """The steps that may be due to somebody now, in the order of their moments."""
    config = situation.config
    steps = [
        s for s in config.steps if config.moment(s) <= now < config.expires(s) and not step_waits(s, situation, now)
    ]
    return sorted(steps, key=config.moment)


def expand_chunk(
    tx: Transaction, campaign: Campaign, situation: Situation, step: Step, after: int, now: datetime
) -> tuple[int, int | None]:
    """Plans the step for the next contacts behind `after`; returns how many, and where to go on (None: all seen)."""
    found = people.candidates(tx, step.name, audience(step), after, CHUNK)
    sequence = campaigns.current_sequence(tx) if step.calendar else None
    domain = campaign.config.sender.address.rpartition("@")[2]
    rows = [row for c, s in found if (row := _planned(step, c, s, situation, now, sequence, domain)) is not None]
    planned = deliveries.plan(tx, rows, now) if rows else 0
    return planned, found[-1][1].contact_id if len(found) == CHUNK else None


def _planned(
    step: Step,
    contact: Contact,
    standing: Standing,
    situation: Situation,
    now: datetime,
    sequence: int | None,
    domain: str,
) -> Planned | None:
    decision = owed(step, contact, standing, situation, now)
    waits_for_an_instant = decision.verdict is Verdict.WAITING and decision.at is not None
    if decision.verdict is not Verdict.DUE and not waits_for_an_instant:
        return None
    due = decision.at or now
    return Planned(
        step=step.name,
        contact_id=standing.contact_id,
        due_at=due,
        expires_at=decision.expires or situation.config.expires(step),
        message_id=new_message_id(domain),
        sequence=sequence,
        not_before=due if waits_for_an_instant else None,
    )
