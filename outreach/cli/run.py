"""`outreach run`: sends what falls due and reads what comes, until it is stopped."""

from __future__ import annotations

import logging
from contextlib import nullcontext

import click

from outreach.cli import output
from outreach.cli.fetch import in_words
from outreach.cli.output import say
from outreach.cli.send import count_due, removals_accepted, show_due, show_pace, summary
from outreach.cli.stopping import run_async, stopping
from outreach.cli.web import WebOptions, dashboard, web_options
from outreach.cli.workspace import Workspace, in_workspace
from outreach.engine.assistant import Consulted
from outreach.engine.deliver import Round
from outreach.engine.engine import Engine
from outreach.engine.receive import Fetched
from outreach.engine.ticker import run_forever
from outreach.errors import Refused


@click.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--no-web", is_flag=True, help="Do not serve the dashboard.")
@click.option("--accept-removals", is_flag=True, help="The contacts file is meant to have lost more than half.")
@web_options
@in_workspace
def run(space: Workspace, options: WebOptions, yes: bool, no_web: bool, accept_removals: bool) -> int:
    """Send what falls due and read what comes, until stopped.

    It asks once, like `outreach send`, reads edited files by itself, and serves the dashboard as `outreach web` does.
    Ctrl-C or SIGTERM stops it between two messages.
    """
    output.refuse_without_a_yes(yes, "send")
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a round that outlasts its period is no news
    campaign = space.load()
    smtp, imap = space.server("smtp"), space.server("imap")
    due = count_due(space, campaign, shrunken=accept_removals)
    show_due(due, say)
    show_pace(sum(step.due for step in due), campaign, say)
    if not yes:
        _ask(sum(step.due for step in due))
    with space.ledger() as ledger, removals_accepted(space, ledger, accept_removals):
        engine = Engine(
            ledger,
            space.load,
            smtp,
            imap,
            space.clock(),
            simulated=space.is_simulated,
            suppressions=space.suppression_file(),
            access=space.access(),
        )
        with nullcontext() if no_web else dashboard(space, ledger, options):
            run_async(_run(engine, campaign.config.mail.imap.poll_seconds))
    say("stopped; everything done is in the ledger")
    return 0


def _ask(total: int) -> None:
    if total:
        output.ask_for_number(total, "send them, and whatever falls due from now on")
    elif not click.confirm("Send whatever falls due from now on?", err=True):
        raise Refused("nothing was sent")


async def _run(engine: Engine, poll_seconds: float) -> None:
    async with engine:
        with stopping(engine):
            await engine.confirm(catch_up=output.is_interactive())
            say("running; Ctrl-C stops")
            await run_forever(engine, _report, poll_seconds)


def _report(name: str, outcome: object) -> None:
    """One line for a round that did something."""
    match outcome:
        case Round() if (
            outcome.sent or outcome.refused or outcome.failed or outcome.uncertain or outcome.dropped or outcome.faults
        ):
            say(f"{name}: {summary(outcome)}")
        case Fetched() if outcome.read:
            waits = f", {outcome.review} for you to look at (outreach review)" if outcome.review else ""
            say(f"{name}: {outcome.read} read{waits}")
        case Consulted() if outcome.asked:
            say(f"{name}: {in_words(outcome)}")
        case _:
            pass
