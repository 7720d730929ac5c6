"""`outreach send`: what is due now, once, after the officer has seen how much that is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import click

from outreach.campaign.folder import Campaign
from outreach.cli import output
from outreach.cli.beside import refuse_beside, who_is_at_work
from outreach.cli.output import say
from outreach.cli.pause import PAUSED
from outreach.cli.planning import StepPlan, as_confirmed, roster, survey
from outreach.cli.stopping import run_async, stopping
from outreach.cli.workspace import Workspace, in_workspace
from outreach.engine.deliver import Round, Watch
from outreach.engine.engine import Engine
from outreach.engine.manners import in_words, lasts
from outreach.engine.situation import look, see
from outreach.engine.wished import count_wished
from outreach.errors import OutreachError, PartlyDone, Refused, Unreachable
from outreach.ledger import campaigns, deliveries, people
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.roster import refuse_a_shrunken_list
from outreach.transport.smtp import Sent

#: Set while a `send --accept-removals` is at work: the engine takes over a list that lost more than half.
SHRINK = "shrink.allowed"


@click.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Only show what would be sent.")
@click.option("--late", metavar="STEP", multiple=True, help="Also send a step whose moment had passed when first seen.")
@click.option("--accept-removals", is_flag=True, help="The contacts file is meant to have lost more than half.")
@in_workspace
def send(space: Workspace, yes: bool, dry_run: bool, late: tuple[str, ...], accept_removals: bool) -> int:
    """Send what is due now, once.

    It shows how many messages would go out and has the number typed. Without a terminal it needs --yes. Ends with 6
    when some were not sent. Beside a `run`, which sends by itself, it only lets --accept-removals count.
    """
    if not dry_run:
        output.refuse_without_a_yes(yes, "send")
    campaign = space.load()
    other = "" if dry_run else who_is_at_work(space)
    if other and accept_removals and not late:
        return _shrink(space, campaign, other, yes)
    refuse_beside(other)
    _refuse_while_paused(space)
    due = count_due(space, campaign, late, accept_removals)
    if dry_run:
        show_due(due, output.show)
        return 0
    for kind in ("smtp", "imap"):
        space.server(kind)  # what is missing for a login shows before the question
    show_due(due, say)
    total = sum(step.due for step in due)
    show_pace(total, campaign, say)
    if not total and not anything_planned(space):
        take_note(space, campaign)
        return 0
    if total and not yes:
        output.ask_for_number(total, "send it" if total == 1 else "send them")
    return conclude(*send_round(space, campaign, total, late, accept_removals))


def _shrink(space: Workspace, campaign: Campaign, other: str, yes: bool) -> int:
    """Takes over a list that lost more than half, for another Outreach that waits for this."""
    with space.reading() as tx:
        gone = people.compare(tx, campaign.contacts.contacts).removed.count
    if gone and not yes:
        output.ask_for_number(gone, "take so many people off the list" if gone > 1 else "take this person off the list")
    take_note(space, campaign)
    say(f"{gone} taken off the list; {other} goes on by itself")
    return 0


def send_round(
    space: Workspace, campaign: Campaign, total: int, late: tuple[str, ...] = (), accept_removals: bool = False
) -> tuple[Round, bool]:
    """Sends what is due, with a bar for `total` messages; also whether it was interrupted."""
    smtp, imap = space.server("smtp"), space.server("imap")
    with space.ledger() as ledger, removals_accepted(space, ledger, accept_removals), told(total) as (watch, count):
        # What the officer saw is what is sent: the files are not read again.
        engine = Engine(
            ledger,
            lambda: campaign,
            smtp,
            imap,
            space.clock(),
            simulated=space.is_simulated,
            suppressions=space.suppression_file(),
            watch=watch,
        )
        try:
            return run_async(_send(engine, late))
        except OutreachError:
            if count():
                say(f"{count()} sent before this happened:")
            raise


async def _send(engine: Engine, late: tuple[str, ...]) -> tuple[Round, bool]:
    async with engine:
        with stopping(engine) as state:
            await engine.confirm()
            for step in late:
                await engine.release(step)
            done = await engine.send_due()
            while done.again_at is not None and not state.asked:
                say(f"{done.sent} sent; {done.stopped} (going on at {done.again_at:%H:%M} UTC; Ctrl-C stops)")
                await engine.rest_until(done.again_at)
                with suppress(Unreachable):
                    await engine.fetch()
                done = done.followed_by(await engine.send_due())
            return done, state.asked


def count_due(
    space: Workspace, campaign: Campaign, late: tuple[str, ...] = (), shrunken: bool = False
) -> list[StepPlan]:
    """The steps of which something is due now; Refused where the engine would refuse."""
    names = [step.name for step in campaign.config.steps]
    unknown = set(late) - set(names)
    if unknown:
        raise Refused(f"there is no step {min(unknown)!r} in config.toml; there are {', '.join(names)}")
    with space.reading() as tx:
        if not shrunken:
            refuse_a_shrunken_list(tx, campaign)
        _tell_of_the_list(tx, campaign)
        now = space.now()
        situation = as_confirmed(tx, look(tx, campaign, now), now, late)
        plans = survey(roster(tx, campaign, now), situation, now)
        _tell_what_waits(plans, now, campaign.config.event.zone)
        return _with_wished(plans, count_wished(tx, situation, now), now)


def _with_wished(plans: list[StepPlan], wished: Counter[str], now: datetime) -> list[StepPlan]:
    """The steps of which something is due, with what was asked for one by one: a single cancellation, a resend."""
    due = [replace(step, due=step.due + wished[step.step]) for step in plans]
    besides = wished.keys() - {step.step for step in plans}
    return [step for step in [*(StepPlan(name, now, wished[name]) for name in sorted(besides)), *due] if step.due]


def _refuse_while_paused(space: Workspace) -> None:
    with space.reading() as tx:
        if campaigns.setting(tx, PAUSED):
            raise Refused("paused: nothing is sent until `outreach resume`")


def anything_planned(space: Workspace) -> bool:
    """Whether deliveries stand in the ledger that are due besides what was counted: what to drop."""
    with space.reading() as tx:
        return bool(deliveries.due(tx, space.now(), 1))


def take_note(space: Workspace, campaign: Campaign) -> None:
    """Takes the contacts over and remembers the steps' moments, so that none counts as first seen when it is past."""
    with space.writing() as tx:
        now = space.now()
        people.import_contacts(tx, campaign.contacts.contacts, now)
        see(tx, campaign, now)


def _tell_what_waits(plans: list[StepPlan], now: datetime, zone: ZoneInfo) -> None:
    """Steps whose moment has come and that somebody still waits for, with the reasons; else when the next one comes."""
    held = [step for step in plans if step.moment <= now and step.waiting]
    for step in held:
        for reason, count in step.waiting.most_common():
            say(f"{step.step}: {count} {'waits' if count == 1 else 'wait'}: {reason}")
    ahead = [step for step in plans if step.moment > now and step.waiting]
    if ahead and not held and not any(step.due for step in plans):
        say(f"the next step is {ahead[0].step}, {ahead[0].moment.astimezone(zone):%Y-%m-%d at %H:%M} ({zone.key})")


def _tell_of_the_list(tx: Transaction, campaign: Campaign) -> None:
    removed = people.compare(tx, campaign.contacts.contacts).removed.count
    if removed:
        say(f"{removed} people are no longer in the contacts file and get nothing more")
    if campaign.contacts.refused:
        say(f"{len(campaign.contacts.refused)} of the contacts file's rows refused; `outreach check` says why")


def show_due(due: list[StepPlan], show: Callable[[str], None]) -> None:
    """What would be sent: a line for each step, and the sum."""
    for step in due:
        show(f"{step.step}: {step.due} {'person' if step.due == 1 else 'people'}")
    total = sum(step.due for step in due)
    if total:
        show(f"{total} {'message' if total == 1 else 'messages'} now")
    else:
        show("nothing is due now; `outreach plan` says what waits, and why")


def show_pace(total: int, campaign: Campaign, show: Callable[[str], None]) -> None:
    """How long so many messages will take, where that is worth a word."""
    pace = campaign.config.pace
    limits = pace.limits(campaign.config.mail.smtp.host)
    span = in_words(lasts(total, limits, pace.first_batch))
    if span:
        per_day = f" and {limits.per_day} a day" if limits.per_day else ""
        show(f"that takes {span}, at {limits.per_minute} a minute{per_day}")


@contextmanager
def told(total: int) -> Iterator[tuple[Watch, Callable[[], int]]]:
    """A progress bar fed by the engine, and how many were sent so far."""
    sent = 0
    with output.progress(total, "sending") as advance:

        def watch(_delivery: object, _contact: object, outcome: object) -> None:
            nonlocal sent
            sent += isinstance(outcome, Sent)
            advance()

        yield watch, lambda: sent


@contextmanager
def removals_accepted(space: Workspace, ledger: Ledger, accepted: bool) -> Iterator[None]:
    """Lets the engine take over a list that lost more than half, for this run only."""
    if not accepted:
        yield
        return
    with ledger.write() as tx:
        campaigns.set_setting(tx, SHRINK, "yes", space.now())
    try:
        yield
    finally:
        with ledger.write() as tx:
            campaigns.set_setting(tx, SHRINK, "", space.now())


def summary(done: Round) -> str:
    """What a round of sending did, in words."""
    parts = [
        f"{done.sent} sent",
        f"{done.refused} refused for now (the next send or run tries again)" if done.refused else "",
        f"{done.failed} refused for good (outreach status and review say whom)" if done.failed else "",
        f"{done.uncertain} of unknown fate (outreach review)" if done.uncertain else "",
        f"{done.dropped} no longer owed" if done.dropped else "",
        f"{len(done.faults)} could not be composed ({done.faults[0]})" if done.faults else "",
        f"stopped early: {done.stopped}" if done.stopped else "",
    ]
    return ", ".join(part for part in parts if part)


def conclude(done: Round, interrupted: bool) -> int:
    """The exit code of a round, with what it did in words."""
    if interrupted:
        say(summary(done))
        return 130
    if done.refused or done.failed or done.uncertain or done.faults or done.stopped:
        raise PartlyDone(summary(done))
    say(summary(done))
    return 0
