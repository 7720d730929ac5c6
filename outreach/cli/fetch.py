"""`outreach fetch`: reads what came, once."""

from __future__ import annotations

from dataclasses import asdict

import click

from outreach.cli.beside import at_work
from outreach.cli.output import say, show_json
from outreach.cli.stopping import run_async, stopping
from outreach.cli.workspace import Workspace, in_workspace, json_option
from outreach.engine.assistant import Consulted
from outreach.engine.engine import Engine
from outreach.engine.receive import Fetched
from outreach.errors import Unreachable


@click.command()
@json_option
@in_workspace
def fetch(space: Workspace, as_json: bool) -> int:
    """Read what came into the mailbox, once.

    The mailbox stays as it is. Beside a `run`, which reads by itself, there is nothing to do.
    """
    smtp, imap = space.server("smtp"), space.server("imap")
    with space.ledger() as ledger:
        other = at_work(ledger)
        if other:
            # Two readers would act on one answer twice; whoever holds the lock reads the mailbox itself.
            say(f"{other} is at work for this campaign and reads the mailbox by itself; there is nothing to do")
            if as_json:
                show_json(asdict(Fetched()))
            return 0
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
        done, interrupted = run_async(_fetch(engine))
    if as_json:
        show_json(asdict(done))
    elif done.review:
        say(f"{done.read} read, {done.review} of them for you to look at (outreach review)")
    else:
        say(f"{done.read} read")
    return 130 if interrupted else 0


async def _fetch(engine: Engine) -> tuple[Fetched, bool]:
    async with engine:
        with stopping(engine) as state:
            done = await engine.fetch()
            await _consult(engine)
            return done, state.asked


async def _consult(engine: Engine) -> None:
    """What waits may be put to the assistant; one that is away changes nothing."""
    try:
        outcome = await engine.consult()
    except Unreachable as error:
        say(str(error))
        return
    if outcome.asked:
        say(in_words(outcome))


def in_words(outcome: Consulted) -> str:
    """What a round of asking the assistant did."""
    decided = f"; {outcome.decided} decided by it" if outcome.decided else ""
    return f"the assistant was asked about {outcome.asked}{decided} (outreach review)"
