"""The whole list looked through: of each step, how many are due, wait, are done, are not owed it, and why."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime

from outreach.model import Contact, Standing
from outreach.news import everything, kind
from outreach.plan import Situation, Verdict


@dataclass(frozen=True, slots=True)
class StepPlan:
    """One step over all people: how many are due, wait (and for what), are done, are not owed it (and why)."""

    step: str
    moment: datetime
    due: int = 0
    done: int = 0
    waiting: Counter[str] = field(default_factory=Counter)
    not_owed: Counter[str] = field(default_factory=Counter)


def survey(everybody: Iterable[tuple[Contact, Standing]], situation: Situation, now: datetime) -> list[StepPlan]:
    """News of the event, where there is any, and every step over these people, in the order of the moments; pure."""
    config, event = situation.config, situation.event
    moments = {kind(event): event.since or now} if event.sequence else {}
    moments |= {step.name: config.moment(step) for step in sorted(config.steps, key=config.moment)}
    due: Counter[str] = Counter()
    done: Counter[str] = Counter()
    waiting: dict[str, Counter[str]] = {name: Counter() for name in moments}
    not_owed: dict[str, Counter[str]] = {name: Counter() for name in moments}
    for contact, standing in everybody:
        for owed in everything(contact, standing, situation, now):
            due[owed.step] += owed.verdict is Verdict.DUE
            done[owed.step] += owed.verdict is Verdict.DONE
            waiting[owed.step][owed.reason] += owed.verdict is Verdict.WAITING
            not_owed[owed.step][owed.reason] += owed.verdict is Verdict.NOT_OWED
    return [
        StepPlan(name, moment, due[name], done[name], +waiting[name], +not_owed[name])
        for name, moment in moments.items()
    ]
