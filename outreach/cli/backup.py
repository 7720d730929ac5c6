"""`outreach backup`: a copy of the ledger that is whole."""

from __future__ import annotations

from pathlib import Path

import click

from outreach.cli.output import say
from outreach.cli.workspace import Workspace, in_workspace
from outreach.errors import Refused


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@in_workspace
def backup(space: Workspace, file: Path) -> None:
    """Write a consistent copy of the ledger, also while others work.

    FILE must not exist yet.
    """
    if not space.has_ledger():
        raise Refused("there is no ledger yet, so there is nothing to copy; `outreach send` makes it")
    with space.ledger() as ledger:
        ledger.backup(file)
    say(f"{file} is a copy of the ledger as it is now")
