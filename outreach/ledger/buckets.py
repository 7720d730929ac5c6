"""How fast all workers may send together: one row for each account, locked while a turn is taken.

The instants are the server's own: the workers' clocks differ, and whether a message is due is never asked here.
"""

from __future__ import annotations

from sqlalchemy import text

from outreach.ledger.database import Transaction

# The row is locked by the update, and the clock is read once it is.
_TURN = text(
    "INSERT INTO bucket AS mine (key, next_at) VALUES (:key, clock_timestamp() AT TIME ZONE 'UTC' + :every * "
    "interval '1 second') ON CONFLICT (key) DO UPDATE SET next_at = "
    "greatest(mine.next_at, clock_timestamp() AT TIME ZONE 'UTC') + :every * interval '1 second' "
    "RETURNING extract(epoch FROM next_at - clock_timestamp() AT TIME ZONE 'UTC') - :every"
)


def turn(tx: Transaction, key: str, every: float) -> float:
    """Takes the next turn, of which there is one in so many seconds; returns in how many seconds it is."""
    return max(0.0, float(tx.execute(_TURN, {"key": key, "every": every}).scalar_one()))
