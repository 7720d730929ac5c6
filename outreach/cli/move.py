"""`outreach move-ledger`: carries the ledger from a file to PostgreSQL, or back."""

from __future__ import annotations

import click

from outreach.cli.output import say
from outreach.cli.workspace import Workspace, in_workspace
from outreach.errors import Refused
from outreach.ledger.moving import move


@click.command()
@click.argument("url")
@in_workspace
def move_ledger(space: Workspace, url: str) -> None:
    """Carry the ledger from a file to PostgreSQL, or back.

    URL is a file (sqlite:///outreach.db) or a database (postgresql+psycopg://…). Everything goes along: who was written
    to, who answered, what waits. Nothing may be sending meanwhile. The ledger it was in stays as it is, and sends no
    more.
    """
    if not space.has_ledger():
        raise Refused("there is no ledger yet, so there is nothing to carry; set [ledger] url and begin there")
    with space.ledger() as source, space.another_ledger(url) as target:
        if source.place == target.place:
            raise Refused(f"{target.name}: it is there already")
        count = move(source, target, space.now())
    say(f"{count} rows are in {target.name} now, and {source.name} sends no more")
    say("set [ledger] url (or OUTREACH_LEDGER_URL) to the new place before the next `outreach run`")
