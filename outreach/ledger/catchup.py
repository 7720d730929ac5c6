"""What fell due while nothing ran: more of it than a few messages waits for the officer's word.

So does all that is due when she starts a run and leaves the word to the dashboard.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from outreach.ledger.campaigns import set_setting, setting
from outreach.ledger.database import Transaction
from outreach.ledger.queue import fell_due

#: More messages than this wait.
CATCH_UP = 100
#: The setting that says since when nothing ran; empty once that is settled.
CATCH_UP_FROM = "catch-up.from"
#: Set while not even a few messages may go without her word.
HOWEVER_FEW = "catch-up.however-few"


@dataclass(frozen=True, slots=True)
class Missed:
    """So many messages fell due since nothing ran; `left_to_her`: since she left the word to the dashboard."""

    messages: int
    since: datetime
    left_to_her: bool = False


def held(tx: Transaction, now: datetime) -> Missed | None:
    """What waits for the officer's word because nothing ran when it fell due; None where it is little, or nothing."""
    since = setting(tx, CATCH_UP_FROM)
    if not since:
        return None
    began, left = datetime.fromisoformat(since), bool(setting(tx, HOWEVER_FEW))
    missed = Missed(fell_due(tx, began, now), began, left)
    return missed if missed.messages > (0 if left else CATCH_UP) else None


def wait_for_word(tx: Transaction, since: datetime, now: datetime) -> None:
    """Whatever fell due after `since` waits until the officer says how many it may be, however few."""
    set_setting(tx, CATCH_UP_FROM, since.isoformat(), now)
    set_setting(tx, HOWEVER_FEW, "yes", now)


def settle(tx: Transaction, now: datetime) -> None:
    """Nothing waits for her word any more."""
    for name in (CATCH_UP_FROM, HOWEVER_FEW):
        if setting(tx, name):
            set_setting(tx, name, "", now)
