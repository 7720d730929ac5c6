"""`outreach pause` and `outreach resume`: nothing is sent while paused; answers are still read."""

from __future__ import annotations

import click

from outreach.cli.output import say
from outreach.cli.workspace import Workspace, in_workspace
from outreach.ledger import campaigns, people

#: The ledger's setting that the engine asks before each message; empty when sending goes on.
PAUSED = "paused"


@click.command()
@in_workspace
def pause(space: Workspace) -> None:
    """Stop sending until `outreach resume`; answers are still read.

    It takes effect before the next message, also in a `send` or `run` that is under way.
    """
    if _set(space, "yes"):
        say("paused: nothing is sent until `outreach resume`")
    else:
        say("it was paused already; `outreach resume` goes on")


@click.command()
@in_workspace
def resume(space: Workspace) -> None:
    """Go on sending after `outreach pause`.

    A `run` that is under way goes on at once; otherwise `outreach send` sends what became due meanwhile.
    """
    if _set(space, ""):
        say("resumed: `outreach run` goes on by itself, `outreach send` sends what is due")
    else:
        say("it was not paused")


def _set(space: Workspace, value: str) -> bool:
    """Whether this changed anything."""
    now = space.now()
    with space.writing() as tx:
        before = campaigns.setting(tx, PAUSED) or ""
        if before == value:
            return False
        campaigns.set_setting(tx, PAUSED, value, now)
        people.add_note(tx, None, "paused" if value else "resumed", "", now)
    return True
