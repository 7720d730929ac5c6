"""Why nothing is sent for a while: kept in the ledger, so that the next tick and the next start know it too."""

from __future__ import annotations

from datetime import datetime, timedelta

from outreach.engine.retry import Halt
from outreach.ledger import campaigns, catchup
from outreach.ledger.catchup import CATCH_UP_FROM
from outreach.ledger.database import Transaction
from outreach.ledger.notes import add_note
from outreach.ledger.pausing import PAUSED, REASON, UNTIL, why_stopped

#: Shorter absences are none: a restart, a laptop closed over lunch.
ASLEEP = timedelta(hours=1)


def write(tx: Transaction, halt: Halt, now: datetime) -> None:
    """Stops the sending: for a time, or as `outreach pause` does."""
    campaigns.set_setting(tx, REASON, halt.reason, now)
    if halt.lasts is None:
        campaigns.set_setting(tx, PAUSED, "yes", now)
    else:
        campaigns.set_setting(tx, UNTIL, (now + halt.lasts).isoformat(), now)
    add_note(tx, None, "stopped", halt.reason, now)


def standing(tx: Transaction, now: datetime) -> str:
    """Why nothing may be sent now; empty when it may. A halt whose time is over is forgotten."""
    why = why_stopped(tx, now)
    if not why and (campaigns.setting(tx, UNTIL) or campaigns.setting(tx, REASON)):
        campaigns.set_setting(tx, UNTIL, "", now)
        campaigns.set_setting(tx, REASON, "", now)
    return why


def note_sleep(tx: Transaction, awake_until: datetime | None, now: datetime) -> None:
    """Remembers that nobody was awake since then: what fell due meanwhile is a catch-up."""
    if awake_until is not None and now - awake_until > ASLEEP and not campaigns.setting(tx, CATCH_UP_FROM):
        campaigns.set_setting(tx, CATCH_UP_FROM, awake_until.isoformat(), now)


def catch_up(tx: Transaction, now: datetime) -> str:
    """Why a burst after a sleep waits; empty when it is small, which also ends the matter."""
    missed = catchup.held(tx, now)
    if missed is not None:
        return (
            f"{missed.messages} messages fell due while nothing ran since {missed.since:%Y-%m-%d %H:%M} UTC; "
            "look with `outreach plan`, then `outreach send` sends them"
        )
    confirm_catch_up(tx, now)
    return ""


def confirm_catch_up(tx: Transaction, now: datetime) -> None:
    """The officer's word: what fell due meanwhile may go."""
    catchup.settle(tx, now)
