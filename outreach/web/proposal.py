"""A change of the event before anybody said yes: the file as it will be, who hears of it, which steps move."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from outreach.campaign.config import read_config
from outreach.campaign.folder import CONFIG, Campaign
from outreach.editing import edited, replace_file
from outreach.effects import Effect, foresee
from outreach.errors import InvalidData, Problem, Refused
from outreach.ledger import campaigns, progress
from outreach.ledger.changes import confirm_change
from outreach.ledger.database import Transaction
from outreach.ledger.situation import is_edited, revision
from outreach.web.desk import Desk
from outreach.web.eventform import Difference, differences, edits, of_revisions
from outreach.web.hours import Left, left


@dataclass(frozen=True, slots=True)
class Moved:
    """A step whose moment follows the event; `is_past`: its new moment is over, so that it waits for a word."""

    step: str
    before: datetime
    after: datetime
    is_past: bool


@dataclass(frozen=True, slots=True)
class Proposal:
    """What was typed, or edited by hand, and what it comes to. `seen` tells whether the file is still the same.

    `source` is the file as it is, `data` as it will be; the same for a hand edit. `left` still names the old hours.
    """

    seen: str
    source: bytes
    data: bytes
    campaign: Campaign
    differences: tuple[Difference, ...]
    effect: Effect
    moved: tuple[Moved, ...]
    end_stays: bool
    left: Left


#: Looks anew at what is proposed, in the transaction that carries it out.
Propose = Callable[[Transaction, datetime], Proposal]


def digest(source: bytes) -> str:
    """What tells one content of the file from another."""
    return hashlib.sha256(source).hexdigest()


def typed(tx: Transaction, desk: Desk, values: Mapping[str, str], now: datetime) -> Proposal:
    """What these values of the form come to. InvalidData with every fault of the file as it would be."""
    campaign = desk.load()
    source = (desk.folder / CONFIG).read_bytes()
    found = differences(campaign.config.event, values)
    data = edited(source, edits(found))
    wanted = replace(campaign, config=read_config(data)) if found else campaign
    kinds = {one.field.kind for one in found}
    return Proposal(
        seen=digest(source),
        source=source,
        data=data if found else source,
        campaign=wanted,
        differences=found,
        effect=foresee(tx, wanted, now),
        moved=_moved(tx, campaign, wanted, now),
        end_stays="starts" in kinds and "ends" not in kinds,
        left=left(wanted, campaign.config.event.starts, campaign.config.event.ends),
    )


def by_hand(tx: Transaction, desk: Desk, now: datetime) -> Proposal | None:
    """What an edit of the file by hand comes to; None where the file says what the invitations say."""
    campaign = desk.load()
    current = campaigns.current_revision(tx)
    if current is None or not is_edited(tx, campaign) or campaigns.event_state(tx).cancelled:
        return None
    source = (desk.folder / CONFIG).read_bytes()
    found = of_revisions(current, revision(campaign), campaign.config.event.zone)
    effect, zone = foresee(tx, campaign, now), campaign.config.event.zone
    old = (at.astimezone(zone).replace(tzinfo=None) for at in (current.starts, current.ends))
    return Proposal(digest(source), source, source, campaign, found, effect, (), False, left(campaign, *old))


def apply(tx: Transaction, desk: Desk, proposal: Proposal, now: datetime) -> int:
    """Writes the file, then confirms it; returns the SEQUENCE that holds. In the ledger's write transaction.

    Whatever stops it in between leaves a hand edit, which waits to be confirmed. Refused where the file is not any
    more what was shown.
    """
    file = desk.folder / CONFIG
    if file.read_bytes() != proposal.source:
        raise Refused("config.toml was edited meanwhile; look at it, and say it again")
    if proposal.data != proposal.source:
        replace_file(file, proposal.data)
    return confirm_change(tx, proposal.campaign, now)


def _moved(tx: Transaction, before: Campaign, after: Campaign, now: datetime) -> tuple[Moved, ...]:
    """The steps that are counted from the event, where it moves; one that everybody has is not told of."""
    done = {name for name, found in progress.steps(tx).items() if found.sent}
    pairs = ((step.name, before.config.moment(step), after.config.moment(step)) for step in after.config.steps)
    return tuple(
        Moved(name, old, new, is_past=new <= now < old) for name, old, new in pairs if old != new and name not in done
    )


def faults(error: InvalidData) -> tuple[Problem, ...]:
    """The faults of the file as it would be, without the lines: those are of a file that is not there."""
    return tuple(replace(problem, line=0, column=0) for problem in error.problems)
