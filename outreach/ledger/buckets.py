"""How fast all workers may send together: one row for each account, and for each receiving domain that has a limit.

It is locked while a turn is taken. The instants are the server's own: the workers' clocks differ, and whether a message
is due is never asked here.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select, text

from outreach.ledger.database import Transaction, insert_or_update
from outreach.ledger.schema import bucket

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


# A row that another worker has just locked is passed over: whoever holds it may be waiting for what we hold.
_IS_HELD = text(
    "SELECT EXISTS (SELECT FROM bucket WHERE key = :key) "
    "AND NOT EXISTS (SELECT FROM bucket WHERE key = :key FOR UPDATE SKIP LOCKED)"
)


def turn_at(tx: Transaction, key: str, every: float, now: datetime) -> datetime | None:
    """The same as an instant of the caller's clock; None where another worker is taking a turn just now."""
    if tx.is_shared:
        held = tx.execute(_IS_HELD, {"key": key}).scalar_one()
        return None if held else now + timedelta(seconds=turn(tx, key, every))
    last = tx.execute(select(bucket.c.next_at).where(bucket.c.key == key)).scalar()
    at = max(last or now, now)
    fresh = insert_or_update(tx, bucket).values(key=key, next_at=at + timedelta(seconds=every))
    tx.execute(fresh.on_conflict_do_update(index_elements=["key"], set_={"next_at": fresh.excluded.next_at}))
    return at
