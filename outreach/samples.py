"""The sample campaign that new ones begin with."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from outreach.errors import Refused

SAMPLE = ("config.toml", "contacts.csv", "templates")


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
    root = Path(__file__).resolve().parents[1]
    if not (root / "config.toml").is_file():
        raise Refused("this installation has no sample campaign; install Outreach again")
    return root
