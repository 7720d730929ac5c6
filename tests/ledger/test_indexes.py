"""What every tick asks is answered from an index, on both databases: finished deliveries cost nothing."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import Any

import pytest
from sqlalchemy import event, text

from outreach.ledger import deliveries, inbound
from outreach.ledger.database import Ledger, Transaction
from tests.servers.ledgers import Place


@pytest.mark.parametrize(
    ("query", "index"),
    [
        (lambda tx, now: deliveries.due(tx, now, 200), "delivery_planned"),
        (lambda tx, now: deliveries.next_due_at(tx), "delivery_planned"),
        (lambda tx, now: deliveries.uncertain_ones(tx), "delivery_open"),
        (lambda tx, now: deliveries.unfiled(tx, 1), "delivery_unfiled"),
        (lambda tx, now: deliveries.sent_since(tx, now), "delivery_sent"),
        (lambda tx, now: inbound.unread(tx, 100), "inbound_open"),
    ],
)
def test_what_every_tick_asks_is_served_by_an_index(
    place: Place, ledger: Ledger, now: datetime, query: Callable[[Transaction, datetime], object], index: str
) -> None:
    asked: list[tuple[str, Any]] = []
    with ledger.read() as tx:
        listener = ("before_cursor_execute", lambda _c, _cursor, sql, values, *_: asked.append((sql, values)))
        event.listen(tx.connection, *listener)
        query(tx, now)
        event.remove(tx.connection, *listener)
        [(statement, values)] = [one for one in asked if one[0].startswith("SELECT")]
        if not place.is_file:
            tx.execute(text("SET enable_seqscan = off"))  # with a few rows it would read them all
        explain = "EXPLAIN QUERY PLAN" if place.is_file else "EXPLAIN"
        plan = tx.connection.exec_driver_sql(f"{explain} {statement}", values).all()
    assert any(index in str(row) for row in plan), plan
