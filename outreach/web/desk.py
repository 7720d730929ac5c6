"""What every page works with: the campaign's folder and ledger, its clock, and what the officer may do from here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from starlette.requests import Request

from outreach.campaign.folder import Campaign
from outreach.ledger.database import Ledger


@dataclass(frozen=True, slots=True)
class Desk:
    """One campaign as the pages see it.

    `load` gives the same Campaign as long as no file changed, and raises InvalidData with all faults. `clock` is the
    campaign's, which may be simulated. `has_engine`: the program that serves these pages also sends and reads.
    """

    folder: Path
    ledger: Ledger
    load: Callable[[], Campaign]
    clock: Callable[[], datetime]
    has_engine: bool = False


def desk_of(request: Request) -> Desk:
    """The desk that this application was built with."""
    desk: Desk = request.app.state.desk
    return desk
