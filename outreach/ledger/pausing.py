"""Whether anything may be sent: the officer's pause, and the halts that the engine writes down."""

from __future__ import annotations

from datetime import datetime

from outreach.ledger.campaigns import set_setting, setting, settings
from outreach.ledger.database import Transaction
from outreach.ledger.notes import add_note

#: The setting that is asked before each message; empty when sending goes on.
PAUSED = "paused"
#: A halt of the engine: until when (empty: until `resume`), and why.
UNTIL, REASON = "halt.until", "halt.reason"


def pause(tx: Transaction, now: datetime, why: str = "") -> bool:
    """Stops the sending before the next message; returns whether it went on until now. `why` is the officer's note."""
    return _set(tx, "yes", now, why)


def resume(tx: Transaction, now: datetime) -> bool:
    """Lets the sending go on; returns whether it was paused."""
    return _set(tx, "", now)


def why_stopped(tx: Transaction, now: datetime) -> str:
    """Why nothing may be sent now; empty when it may. Writes nothing."""
    known = settings(tx, REASON, UNTIL, PAUSED)
    reason, until = known.get(REASON, ""), known.get(UNTIL)
    if known.get(PAUSED):
        return f"paused: {reason}" if reason else "paused"
    if until and now < datetime.fromisoformat(until):
        return f"{reason} (until {datetime.fromisoformat(until):%Y-%m-%d %H:%M} UTC)"
    return ""


def _set(tx: Transaction, value: str, now: datetime, why: str = "") -> bool:
    if (setting(tx, PAUSED) or "") == value:
        return False
    set_setting(tx, PAUSED, value, now)
    add_note(tx, None, "paused" if value else "resumed", why, now)
    return True
