"""What fell due while nothing ran: more of it than a few messages waits for the officer's word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from outreach.ledger.campaigns import setting
from outreach.ledger.database import Transaction
from outreach.ledger.queue import fell_due

#: More messages than this wait.
CATCH_UP = 100
#: The setting that says since when nothing ran; empty once that is settled.
CATCH_UP_FROM = "catch-up.from"


@dataclass(frozen=True, slots=True)
class Missed:
    """So many messages fell due since nothing ran."""

    messages: int
    since: datetime


def held(tx: Transaction, now: datetime) -> Missed | None:
    """What waits for the officer's word because nothing ran when it fell due; None where it is little, or nothing."""
    since = setting(tx, CATCH_UP_FROM)
    if not since:
        return None
    missed = Missed(fell_due(tx, datetime.fromisoformat(since), now), datetime.fromisoformat(since))
    return missed if missed.messages > CATCH_UP else None
