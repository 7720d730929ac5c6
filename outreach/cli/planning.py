"""`outreach plan`: who gets what and when, who does not and why; also what `send` and `run` ask about."""

from __future__ import annotations

from collections import Counter
from datetime import datetime
from zoneinfo import ZoneInfo

import click

from outreach.campaign.folder import Campaign
from outreach.cli.output import say, show_json, show_table
from outreach.cli.persons import find_person
from outreach.cli.workspace import Workspace, in_workspace, json_option
from outreach.engine.manners import in_words as lasting
from outreach.ledger.changes import edits, in_words
from outreach.ledger.roster import as_confirmed, roster
from outreach.ledger.situation import CHANGED, look
from outreach.model import Contact
from outreach.news import everything
from outreach.plan import LATE_AFTER, Owed
from outreach.survey import StepPlan, survey

#: What parts whom a step is for from what somebody else is (outreach/plan.py).
FOR_OTHERS = "; this person is "

__all__ = ["StepPlan", "as_confirmed", "edits", "in_words", "plan", "roster", "survey"]


@click.command()
@click.option("--contact", "email", metavar="EMAIL", help="Only this person's course, step by step.")
@json_option
@in_workspace
def plan(space: Workspace, email: str | None, as_json: bool) -> None:
    """Show who gets what and when, and who does not and why.

    It shows what `outreach send` would find now, contacts included that were added since the last one. Nothing changes.
    """
    campaign = space.load()
    with space.reading() as tx:
        now = space.now()
        situation = as_confirmed(tx, look(tx, campaign, now), now)
        if email:
            contact, standing = find_person(tx, campaign, email, now)
            _show_course(contact, everything(contact, standing, situation, now), campaign, as_json)
        else:
            held = edits(tx, campaign) if situation.edited else []
            _show_steps(survey(roster(tx, campaign, now), situation, now), campaign, held, now, as_json)


def _show_steps(plans: list[StepPlan], campaign: Campaign, held: list[str], now: datetime, as_json: bool) -> None:
    zone = campaign.config.event.zone
    if as_json:
        show_json({"steps": [_step_json(plan, zone, now) for plan in plans], "edited": held})
        return
    if held:
        say("\n    ".join([f"config.toml: {CHANGED}", *held]))
    columns = ("step", f"moment ({zone.key})", "stands", "due", "waiting", "done", "not owed", "why")
    show_table(columns, [_step_row(plan, zone, now) for plan in plans])
    if campaign.contacts.refused:
        say(f"{len(campaign.contacts.refused)} of the contacts file's rows refused; `outreach check` says why")


def _stands(plan: StepPlan, now: datetime) -> str:
    """How a step stands beside its moment, which may have gone by though nothing was sent yet."""
    if plan.due:
        late = now - plan.moment > LATE_AFTER and not plan.done
        return f"late by {lasting(now - plan.moment)}" if late else "due now"
    if plan.moment > now:
        return "ahead"
    return "waits" if plan.waiting else "over"


def _step_json(plan: StepPlan, zone: ZoneInfo, now: datetime) -> dict[str, object]:
    return {
        "step": plan.step,
        "moment": plan.moment.astimezone(zone).isoformat(),
        "stands": _stands(plan, now),
        "due": plan.due,
        "waiting": plan.waiting.total(),
        "done": plan.done,
        "not_owed": [{"reason": reason, "people": n} for reason, n in plan.not_owed.most_common()],
        "waiting_for": [{"reason": reason, "people": n} for reason, n in plan.waiting.most_common()],
    }


def _step_row(plan: StepPlan, zone: ZoneInfo, now: datetime) -> list[object]:
    reasons = [f"{n}: {reason}" for reasons in (plan.waiting, plan.not_owed) for reason, n in _in_short(reasons)]
    moment = plan.moment.astimezone(zone)
    counts = (plan.due, plan.waiting.total(), plan.done, plan.not_owed.total())
    return [plan.step, f"{moment:%a %Y-%m-%d %H:%M}", _stands(plan, now), *counts, "\n".join(reasons)]


def _in_short(reasons: Counter[str]) -> list[tuple[str, int]]:
    """The reasons, the most frequent first; those that a step is for others are one, with who they are instead."""
    others: dict[str, Counter[str]] = {}
    short: Counter[str] = Counter()
    for reason, count in reasons.items():
        whom, is_for_others, who = reason.partition(FOR_OTHERS)
        if is_for_others:
            others.setdefault(whom, Counter())[who] = count
        else:
            short[reason] = count
    for whom, these in others.items():
        told = ", ".join(f"{count} {who}" for who, count in these.most_common())
        short[f"{whom} ({told})"] = these.total()
    return short.most_common()


def _show_course(contact: Contact, owed: list[Owed], campaign: Campaign, as_json: bool) -> None:
    zone = campaign.config.event.zone
    if as_json:
        steps = [{"step": o.step, "verdict": o.verdict.value, "at": _at(o, zone), "reason": o.reason} for o in owed]
        show_json({"email": contact.email, "course": steps})
        return
    rows = [
        [o.step, o.verdict.value, f"{o.at.astimezone(zone):%Y-%m-%d %H:%M}" if o.at else "", o.reason] for o in owed
    ]
    show_table(("step", "", f"at ({zone.key})", "why"), rows)


def _at(owed: Owed, zone: ZoneInfo) -> str | None:
    return owed.at.astimezone(zone).isoformat(timespec="seconds") if owed.at else None
