"""The next messages to leave: in turn by domain, within the first batch of each step and what its bounces say."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from types import MappingProxyType

from outreach.campaign.folder import Campaign
from outreach.engine import halts
from outreach.engine.manners import OPEN, Gate, gate, in_turn
from outreach.engine.retry import Halt
from outreach.ledger import campaigns, queue
from outreach.ledger.database import Transaction

#: Why nothing leaves although something is due, where the account has a limit.
REACHED = "{} messages in 24 hours, the limit of this account, are reached"


@dataclass(frozen=True, slots=True)
class Turn:
    """Deliveries to make now; where others wait for more than their instant, why, and until when if that is known."""

    ids: tuple[int, ...]
    reason: str = ""
    until: datetime | None = None


def next_turn(
    tx: Transaction,
    campaign: Campaign,
    tried: Collection[int],
    limit: int,
    now: datetime,
    under_way: Mapping[str, int] = MappingProxyType({}),
) -> Turn:
    """Who is next, at most `limit`; those tried in this round already are left out. A burst of bounces pauses all.

    `under_way`: how many of each step are on their way to the server already, in the hands of workers.
    """
    gates = {step: _beside(gate, under_way.get(step, 0)) for step, gate in _gates(tx, campaign, now).items()}
    closed = {step: gate for step, gate in gates.items() if gate.room == 0}
    waiting = [one for one in queue.in_line(tx, now, limit + len(tried), closed) if one.id not in tried]
    ids = in_turn(waiting, gates, limit)
    if ids or not closed:
        return Turn(tuple(ids))
    barred = [one.step for one in queue.in_line(tx, now, limit + len(tried)) if one.step in closed]
    if not barred:
        return Turn(())
    bar = closed[barred[0]]
    if bar.burst:
        halts.write(tx, Halt(bar.reason, None), now)
        campaigns.set_setting(tx, queue.cleared_key(barred[0]), "by the officer", now)
    return Turn((), bar.reason, bar.until)


def _beside(gate: Gate, others: int) -> Gate:
    """The gate, where so many are about to pass it."""
    return gate if gate.room is None else replace(gate, room=max(0, gate.room - others))


def _gates(tx: Transaction, campaign: Campaign, now: datetime) -> dict[str, Gate]:
    """The gate of every step that is not open to all."""
    pace = campaign.config.pace
    first = pace.first_batch if pace.limits(campaign.config.mail.smtp.host).per_minute else 0
    found: dict[str, Gate] = {}
    if not first:
        return found
    for step in campaign.config.steps:
        if campaigns.setting(tx, queue.cleared_key(step.name)):
            found[step.name] = OPEN
            continue
        figures = queue.step_figures(tx, step.name)
        found[step.name] = gate(step.name, figures, first, now)
        if found[step.name].room is None and not figures.cleared and figures.out:
            campaigns.set_setting(tx, queue.cleared_key(step.name), "no burst of bounces", now)
    return found
