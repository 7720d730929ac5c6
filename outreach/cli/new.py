"""`outreach new`: a campaign folder to begin with."""

from __future__ import annotations

from pathlib import Path

import click

from outreach.cli.output import say
from outreach.errors import Refused
from outreach.samples import sample

__all__ = ["new", "sample"]


@click.command()
@click.argument("folder", metavar="DIR", type=click.Path(path_type=Path))
def new(folder: Path) -> None:
    """Write a new campaign folder, ready to be edited.

    DIR must not exist yet, or be empty: nothing is ever written over.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise Refused(f"{folder} is there already and not empty; name a new folder")
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in sample().items():
        path = folder / name
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(data)
    say(
        f"{folder} holds a campaign. Edit config.toml, contacts.csv and templates/, then run\n"
        f"    outreach -C {folder} check"
    )
