"""`outreach takeover`: makes a restored or copied ledger the one that sends, after looking in Sent for what went."""

from __future__ import annotations

import click

from outreach.cli import output
from outreach.cli.output import say
from outreach.cli.workspace import Workspace, in_workspace
from outreach.engine.takeover import TakenOver, take_over
from outreach.errors import Refused


@click.command()
@click.option("--yes", is_flag=True, help="Do not ask.")
@in_workspace
def takeover(space: Workspace, yes: bool) -> None:
    """Make a restored, copied or new ledger the one that sends.

    It looks in Sent for what already went, and sends nothing. What Sent shows counts as sent; what may have gone
    without a trace waits for you in review.
    """
    if not yes:
        _ask()
    campaign = space.load()
    smtp, imap = space.server("smtp"), space.server("imap")
    with space.ledger() as ledger:
        done = take_over(ledger, campaign, smtp, imap, space.clock())
    for sentence in sentences(done):
        say(sentence)


def _ask() -> None:
    if not output.is_interactive():
        raise Refused("nothing was done: there is no terminal to ask at; say `outreach takeover --yes`")
    if not click.confirm("Is every other copy of this campaign stopped for good?", err=True):
        raise Refused("nothing was done; stop the other one first")


def sentences(done: TakenOver) -> list[str]:
    """What the take-over did, in words."""
    said = [f"{done.found} messages of this campaign found in Sent; {done.fresh} of them were not known here"]
    if done.adopted:
        said.append("the ledger was new: it goes on with the campaign's own key and calendar UID")
    if done.held:
        said.append(
            f"{done.held} more were due and are not in Sent, which proves nothing with this account: they wait for "
            "you (outreach review)"
        )
    elif done.is_complete:
        said.append("this account files all that it takes, so whatever is not in Sent has not gone")
    return [*said, "this ledger now sends from here; `outreach plan` shows what is next"]
