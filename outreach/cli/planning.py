"""`outreach plan`: who gets what and when, who does not and why; also what `send` and `run` ask about."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime
from zoneinfo import ZoneInfo

import click

from outreach.campaign.folder import Campaign
from outreach.cli.output import say, show_json, show_table
from outreach.cli.persons import find_person
from outreach.cli.workspace import Workspace, in_workspace, json_option
from outreach.engine.changes import differences
from outreach.engine.situation import CHANGED, look, revision
from outreach.ledger import campaigns, deliveries, people
from outreach.ledger.campaigns import Revision
from outreach.ledger.database import Transaction
from outreach.model import Contact, Standing
from outreach.news import everything, kind
from outreach.plan import Owed, Situation, Verdict

PAGE = 1000


@dataclass(frozen=True, slots=True)
class StepPlan:
    """One step over all people: how many are due, wait (and for what), are done, are not owed it (and why)."""

    step: str
    moment: datetime
    due: int = 0
    done: int = 0
    waiting: Counter[str] = field(default_factory=Counter)
    not_owed: Counter[str] = field(default_factory=Counter)


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
            _show_steps(survey(roster(tx, campaign, now), situation, now), campaign, held, as_json)


def roster(tx: Transaction, campaign: Campaign, now: datetime) -> Iterator[tuple[Contact, Standing]]:
    """Everybody on the officer's list as it is now, with where the ledger has them; a new one joins now."""
    known: dict[str, Standing] = {}
    page = people.everyone(tx, 0, PAGE)
    while page:
        known |= {contact.address: standing for contact, standing in page}
        page = people.everyone(tx, page[-1][1].contact_id, PAGE)
    for contact in campaign.contacts.contacts:
        yield contact, known.get(contact.address) or _returning(tx, contact, now)


def _returning(tx: Transaction, contact: Contact, now: datetime) -> Standing:
    """Somebody the list did not hold until now: back again with what was sent before, or new."""
    found = people.find(tx, contact.address)
    if found is not None:
        before, standing = people.person(tx, found)
        if before.address == contact.address:
            return replace(standing, removed=False, joined_at=now)
    return Standing(contact_id=0, joined_at=now)


def as_confirmed(tx: Transaction, situation: Situation, now: datetime, late: Collection[str] = ()) -> Situation:
    """The situation after the officer's yes: it releases a new campaign's first invitation, and the `late` steps."""
    first = situation.first_invitation()
    released = {*late, *([first.name] if first is not None and not deliveries.any_sent(tx) else [])}
    seen = {
        name: replace(step, released_at=now) if name in released and step.released_at is None else step
        for name, step in situation.seen.items()
    }
    return replace(situation, seen=seen)


def survey(everybody: Iterator[tuple[Contact, Standing]], situation: Situation, now: datetime) -> list[StepPlan]:
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


def edits(tx: Transaction, campaign: Campaign) -> list[str]:
    """What the files say otherwise than the invitations that went out, in words."""
    current = campaigns.current_revision(tx)
    return in_words(current, revision(campaign), campaign.config.event.zone) if current else []


def in_words(before: Revision, after: Revision, zone: ZoneInfo) -> list[str]:
    """The differences of two revisions, a line each; times in the event's zone."""

    def word(value: object) -> str:
        return f"{value.astimezone(zone):%Y-%m-%d %H:%M}" if isinstance(value, datetime) else f"{value}"

    return [f"{name}: {word(old)} → {word(new)}" for name, (old, new) in differences(before, after).items()]


def _show_steps(plans: list[StepPlan], campaign: Campaign, held: list[str], as_json: bool) -> None:
    zone = campaign.config.event.zone
    if as_json:
        show_json({"steps": [_step_json(plan, zone) for plan in plans], "edited": held})
        return
    if held:
        say("\n    ".join([f"config.toml: {CHANGED}", *held]))
    columns = ("step", f"moment ({zone.key})", "due", "waiting", "done", "not owed", "why")
    show_table(columns, [_step_row(plan, zone) for plan in plans])
    if campaign.contacts.refused:
        say(f"{len(campaign.contacts.refused)} of the contacts file's rows refused; `outreach check` says why")


def _step_json(plan: StepPlan, zone: ZoneInfo) -> dict[str, object]:
    return {
        "step": plan.step,
        "moment": plan.moment.astimezone(zone).isoformat(),
        "due": plan.due,
        "waiting": plan.waiting.total(),
        "done": plan.done,
        "not_owed": [{"reason": reason, "people": n} for reason, n in plan.not_owed.most_common()],
        "waiting_for": [{"reason": reason, "people": n} for reason, n in plan.waiting.most_common()],
    }


def _step_row(plan: StepPlan, zone: ZoneInfo) -> list[object]:
    reasons = [f"{n}: {reason}" for reasons in (plan.waiting, plan.not_owed) for reason, n in reasons.most_common()]
    moment = plan.moment.astimezone(zone)
    counts = (plan.due, plan.waiting.total(), plan.done, plan.not_owed.total())
    return [plan.step, f"{moment:%a %Y-%m-%d %H:%M}", *counts, "\n".join(reasons)]


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
