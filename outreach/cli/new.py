"""`outreach new`: a campaign folder to begin with."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

import click

from outreach.cli.output import say
from outreach.errors import Refused

SAMPLE = ("config.toml", "contacts.csv", "templates")


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


def sample() -> dict[str, bytes]:
    """The sample campaign's files by name: package data of a wheel, the repository's own campaign in a source tree."""
    home = files("outreach") / "sample"
    found: dict[str, bytes] = {}
    for name in SAMPLE:
        source = (home if home.is_dir() else _repository()) / name
        if source.is_dir():
            found |= {f"{name}/{f.name}": f.read_bytes() for f in source.iterdir() if f.is_file()}
        else:
            found[name] = source.read_bytes()
    return found


def _repository() -> Traversable:
    root = Path(__file__).resolve().parents[2]
    if not (root / "config.toml").is_file():
        raise Refused("this installation has no sample campaign; install Outreach again")
    return root
