"""`outreach backup`: a copy of the ledger that is whole."""

from __future__ import annotations

from pathlib import Path

import click

from outreach.cli.output import say
from outreach.cli.workspace import Workspace, in_workspace
from outreach.errors import Refused
from outreach.ledger.database import Ledger
from outreach.ledger.moving import copy


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
        if ledger.path is not None:
            ledger.backup(file)
        else:
            _write(space, ledger, file.absolute())
    say(f"{file} is a copy of the ledger as it is now")


def _write(space: Workspace, ledger: Ledger, file: Path) -> None:
    """A database's campaign as a file of its own."""
    if file.exists():
        raise Refused(f"{file} is there already; name a new file for the backup")
    with space.another_ledger(f"sqlite:///{file}") as target:
        copy(ledger, target, space.now())
