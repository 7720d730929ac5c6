"""Turns the steps whose moment has come into planned deliveries; a step that lies ahead has no rows yet."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from outreach.campaign.config import Step
from outreach.campaign.folder import Campaign
from outreach.ledger import campaigns, deliveries, people, tokens
from outreach.ledger.database import Transaction
from outreach.ledger.deliveries import Planned
from outreach.ledger.people import Part
from outreach.model import Contact, Standing
from outreach.news import kind, owed_news
from outreach.plan import Owed, Situation, Verdict, audience, owed, step_waits

#: A fresh Message-ID for a contact's number and address.
Mint = Callable[[int, str], str]


@dataclass(frozen=True, slots=True)
class Looked:
    """How many deliveries were planned, and whom of the part was looked at last (None: all were)."""

    planned: int
    reached: int | None


def open_steps(situation: Situation, now: datetime) -> list[Step]:
    """The steps that may be due to somebody now, in the order of their moments."""
    begun = [s for s in situation.config.steps if situation.moment(s) <= now < situation.expires(s)]
    return sorted((s for s in begun if not step_waits(s, situation, now)), key=situation.moment)


def plan_step(
    tx: Transaction, campaign: Campaign, situation: Situation, step: Step, part: Part, now: datetime
) -> Looked:
    """Plans the step for those of a part of the list to whom it is owed and who have no delivery of it."""
    found = people.candidates(tx, step.name, audience(step), part)
    if not found:
        return Looked(0, None)
    sequence = campaigns.current_sequence(tx) if step.calendar else None
    mint = _mint(tx, campaign, now)
    rows = [row for c, s in found if (row := _planned(step, c, s, situation, now, sequence, mint)) is not None]
    return Looked(deliveries.plan(tx, rows, now) if rows else 0, _reached(found, part))


def plan_news(tx: Transaction, campaign: Campaign, situation: Situation, part: Part, now: datetime) -> Looked:
    """Plans the update (or cancellation) for those of a part of the list who hold an older revision."""
    name, sequence = kind(situation.event), situation.event.sequence
    found = people.holders(tx, name, part)
    if not found:
        return Looked(0, None)
    mint, ends = _mint(tx, campaign, now), situation.config.event.ends_utc
    rows = []
    for contact, standing in found:
        decision = owed_news(contact, standing, situation, now)
        if _comes(decision):
            rows.append(_row(decision, contact, standing, ends, now, sequence, mint, sequence))
    return Looked(deliveries.plan(tx, rows, now) if rows else 0, _reached(found, part))


def _reached(found: Sequence[tuple[Contact, Standing]], part: Part) -> int | None:
    """The last one looked at; None where the part was looked through to its end."""
    return found[-1][1].contact_id if len(found) == part.limit else None


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
    return _row(decision, contact, standing, situation.expires(step), now, sequence, mint)


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
