"""Where a step stands: still to come, waiting for something or for the officer's word, going out, or over."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from outreach.campaign.config import Step
from outreach.ledger.database import Transaction
from outreach.ledger.roster import as_confirmed
from outreach.plan import Situation, step_waits


class Stage(StrEnum):
    """WORD: it goes out at the officer's word, and not before."""

    AHEAD = "ahead"
    WORD = "word"
    HELD = "held"
    GOING = "going"
    OVER = "over"
    CANCELLED = "cancelled"


@dataclass(frozen=True, slots=True)
class Stance:
    """The stage, why it is held, and the situation as it is once the officer has said yes to this step."""

    stage: Stage
    why: str
    released: Situation


def stand(tx: Transaction, step: Step, situation: Situation, now: datetime) -> Stance:
    """Where this step stands."""
    config = situation.config
    released = as_confirmed(tx, situation, now, late=[step.name])
    if situation.event.cancelled:
        return Stance(Stage.CANCELLED, "", released)
    if now >= config.expires(step):
        return Stance(Stage.OVER, "", released)
    why = step_waits(step, released, now)
    if config.moment(step) > now:
        return Stance(Stage.AHEAD, why, situation)
    if why:
        return Stance(Stage.HELD, why, released)
    return Stance(Stage.WORD if step_waits(step, situation, now) else Stage.GOING, "", released)
