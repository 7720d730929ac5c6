"""`outreach run`: sends what falls due and reads what comes, until it is stopped."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import nullcontext
from datetime import datetime, timedelta
from enum import Enum, auto

import click

from outreach.cli import output
from outreach.cli.beside import refuse_beside, who_is_at_work
from outreach.cli.output import say
from outreach.cli.planning import StepPlan
from outreach.cli.reporting import Reporter
from outreach.cli.send import count_due, removals_accepted, show_due, show_pace
from outreach.cli.stopping import run_async, stopping
from outreach.cli.web import WebOptions, dashboard, web_options
from outreach.cli.workspace import Workspace, in_workspace
from outreach.engine.engine import Engine
from outreach.engine.ticker import run_forever
from outreach.errors import Refused
from outreach.ledger import pausing, requests
from outreach.ledger.requests import Wish


class Word(Enum):
    """What becomes of that which is due when it starts."""

    GIVEN = auto()  # it goes
    LEFT = auto()  # it waits until its number is typed on the dashboard
    ELSEWHERE = auto()  # nothing is said of it here: it is paused, or asked for on the dashboard already


@click.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--no-web", is_flag=True, help="Do not serve the dashboard.")
@click.option("--accept-removals", is_flag=True, help="The contacts file is meant to have lost more than half.")
@web_options
@in_workspace
def run(space: Workspace, options: WebOptions, yes: bool, no_web: bool, accept_removals: bool) -> int:
    """Send what falls due and read what comes, until stopped.

    It asks once, like `outreach send`, or leaves the number of what is due now to be typed on the dashboard, which it
    serves as `outreach web` does. It reads edited files by itself. Ctrl-C or SIGTERM stops it between two messages.
    """
    _refuse_without_a_yes(yes)
    logging.getLogger("apscheduler").setLevel(logging.ERROR)  # a round that outlasts its period is no news
    campaign = space.load()
    refuse_beside(who_is_at_work(space))
    smtp, imap = space.server("smtp"), space.server("imap")
    due = count_due(space, campaign, shrunken=accept_removals)
    show_due(due, say)
    show_pace(sum(step.due for step in due), campaign, say)
    word = _word(space, due, yes=yes, served=not no_web)
    reporter = Reporter(space.load, space.clock(), campaign)
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
            watch=reporter.watch,
        )
        with nullcontext() if no_web else dashboard(space, ledger, options):
            run_async(_run(engine, word, _earliest(due), reporter))
    say("stopped; everything done is in the ledger")
    return 0


def _refuse_without_a_yes(yes: bool) -> None:
    """Refuses where nobody can be asked, before the dashboard is served: what it would leave to it has no asker."""
    if not yes and not output.is_interactive():
        raise Refused(
            "nothing was sent, and no dashboard is served: there is no terminal to ask at; look with "
            "`outreach send --dry-run`, then say `outreach run --yes`; `outreach web` serves the dashboard alone"
        )


def _word(space: Workspace, due: Sequence[StepPlan], *, yes: bool, served: bool) -> Word:
    """The officer's word about what is due, asked for where neither she nor the dashboard has given it."""
    with space.reading() as tx:
        stopped = pausing.why_stopped(tx, space.now())
        wishes = [wish for wish in requests.open_requests(tx) if wish.what is Wish.SEND]
    if stopped:
        say(f"{stopped}; nothing is sent until `outreach resume`, or until the dashboard lets it go on")
    if yes:
        return Word.GIVEN
    if stopped:
        return Word.ELSEWHERE
    asked = {wish.step for wish in wishes}
    for wish in wishes:
        say(f"{wish.step or 'what fell due meanwhile'} is about to be sent, as asked for on the dashboard")
    if asked and all(step.step in asked for step in due):
        return Word.ELSEWHERE
    return _ask(sum(step.due for step in due), served)


def _ask(total: int, served: bool) -> Word:
    if not total:
        if not click.confirm("Send whatever falls due from now on?", err=True):
            raise Refused("nothing was sent")
        return Word.GIVEN
    if not served:
        them = "it" if total == 1 else "them"
        output.ask_for_number(total, f"send {them}, and whatever falls due from now on")
        return Word.GIVEN
    them, these = ("it", "it") if total == 1 else ("them", f"these {total}")
    question = (
        f"Type {total} to send {them}, and whatever falls due from now on; press Enter to leave {these} to the "
        "dashboard; anything else stops"
    )
    typed = click.prompt(question, err=True, default="", show_default=False).strip()
    if typed not in ("", str(total)):
        raise Refused("nothing was sent")
    return Word.GIVEN if typed else Word.LEFT


def _earliest(due: Sequence[StepPlan]) -> datetime | None:
    """An instant before anything that is due fell due."""
    return min((step.moment for step in due), default=None)


async def _run(engine: Engine, word: Word, earliest: datetime | None, reporter: Reporter) -> None:
    async with engine:
        with stopping(engine):
            if word is Word.GIVEN:
                await engine.confirm(catch_up=output.is_interactive())
            elif word is Word.LEFT and earliest is not None:
                await engine.wait_for_word(earliest - timedelta(minutes=1))
            say("running; Ctrl-C stops")
            await run_forever(engine, reporter.report, reporter.campaign.config.mail.imap.poll_seconds)
