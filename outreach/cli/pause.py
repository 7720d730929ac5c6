"""`outreach pause` and `outreach resume`: nothing is sent while paused; answers are still read."""

from __future__ import annotations

import click

from outreach.cli.output import say
from outreach.cli.workspace import Workspace, in_workspace
from outreach.ledger import pausing
from outreach.ledger.pausing import PAUSED

__all__ = ["PAUSED", "pause", "resume"]


@click.command()
@in_workspace
def pause(space: Workspace) -> None:
    """Stop sending until `outreach resume`; answers are still read.

    It takes effect before the next message, also in a `send` or `run` that is under way.
    """
    now = space.now()
    with space.writing() as tx:
        was_going = pausing.pause(tx, now)
    if was_going:
        say("paused: nothing is sent until `outreach resume`")
    else:
        say("it was paused already; `outreach resume` goes on")


@click.command()
@in_workspace
def resume(space: Workspace) -> None:
    """Go on sending after `outreach pause`.

    A `run` that is under way goes on at once; otherwise `outreach send` sends what became due meanwhile.
    """
    now = space.now()
    with space.writing() as tx:
        was_paused = pausing.resume(tx, now)
    if was_paused:
        say("resumed: `outreach run` goes on by itself, `outreach send` sends what is due")
    else:
        say("it was not paused")
