"""The bytes of what goes out, beside the row of its delivery: a change of state need not write them once more."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import bindparam, delete, insert, select

from outreach.ledger.columns import batches
from outreach.ledger.database import Transaction
from outreach.ledger.schema import outbound as table

_KEEP = insert(table)
_OF = select(table.c.delivery_id, table.c.raw).where(table.c.delivery_id.in_(bindparam("ids", expanding=True)))
_DROP = delete(table).where(table.c.delivery_id == bindparam("which"))


def keep(tx: Transaction, raw: Mapping[int, bytes]) -> None:
    """Keeps the bytes of these deliveries, which had none."""
    tx.execute_many(_KEEP, [{"delivery_id": id, "raw": octets} for id, octets in raw.items()])


def kept(tx: Transaction, ids: Collection[int]) -> dict[int, bytes]:
    """The bytes of those of these deliveries that have some."""
    found: dict[int, bytes] = {}
    for some in batches(ids):
        found |= {row.delivery_id: row.raw for row in tx.execute(_OF, {"ids": some})}
    return found


def drop(tx: Transaction, ids: Sequence[int]) -> None:
    """Drops the bytes of these deliveries."""
    tx.execute_many(_DROP, [{"which": id} for id in ids])
