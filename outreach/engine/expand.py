"""Turns the steps whose moment has come into planned deliveries; a step that lies ahead has no rows yet."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from outreach.campaign.config import Step
from outreach.campaign.folder import Campaign
from outreach.ledger import campaigns, deliveries, people, tokens
from outreach.ledger.database import Transaction
from outreach.ledger.deliveries import Planned
from outreach.model import Contact, Standing
from outreach.news import kind, owed_news
from outreach.plan import Owed, Situation, Verdict, audience, owed, step_waits

#: A fresh Message-ID for a contact's number and address.
Mint = Callable[[int, str], str]
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
    mint = _mint(tx, campaign, now)
    rows = [row for c, s in found if (row := _planned(step, c, s, situation, now, sequence, mint)) is not None]
    planned = deliveries.plan(tx, rows, now) if rows else 0
    return planned, found[-1][1].contact_id if len(found) == CHUNK else None


def expand_news(
    tx: Transaction, campaign: Campaign, situation: Situation, after: int, now: datetime
) -> tuple[int, int | None]:
    """Plans the update (or cancellation) for the next contacts behind `after` who hold an older revision."""
    name, sequence = kind(situation.event), situation.event.sequence
    found = people.holders(tx, name, after, CHUNK)
    mint, ends = _mint(tx, campaign, now), situation.config.event.ends_utc
    rows = []
    for contact, standing in found:
        decision = owed_news(contact, standing, situation, now)
        if _comes(decision):
            rows.append(_row(decision, contact, standing, ends, now, sequence, mint, sequence))
    planned = deliveries.plan(tx, rows, now) if rows else 0
    return planned, found[-1][1].contact_id if len(found) == CHUNK else None


def _mint(tx: Transaction, campaign: Campaign, now: datetime) -> Mint:
    """Makes the Message-IDs of one chunk."""
    signer, domain = tokens.make_signer(tx, now), campaign.config.sender.address.rpartition("@")[2]
    return lambda contact_id, address: signer.message_id(contact_id, address, domain)


def _planned(
    step: Step,
    contact: Contact,
    standing: Standing,
    situation: Situation,
    now: datetime,
    sequence: int | None,
    mint: Mint,
) -> Planned | None:
    decision = owed(step, contact, standing, situation, now)
    if not _comes(decision):
        return None
    return _row(decision, contact, standing, situation.config.expires(step), now, sequence, mint)


def _comes(decision: Owed) -> bool:
    """Whether it is due, or will be at an instant that is known and not another message's."""
    return decision.verdict is Verdict.DUE or (decision.verdict is Verdict.WAITING and decision.expires is not None)


def _row(
    decision: Owed,
    contact: Contact,
    standing: Standing,
    expires: datetime,
    now: datetime,
    sequence: int | None,
    mint: Mint,
    serial: int = 0,
) -> Planned:
    due = decision.at or now
    return Planned(
        step=decision.step,
        contact_id=standing.contact_id,
        due_at=due,
        expires_at=decision.expires or expires,
        message_id=mint(standing.contact_id, contact.address),
        sequence=sequence,
        serial=serial,
        not_before=due if decision.verdict is Verdict.WAITING else None,
    )
