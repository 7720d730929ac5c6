"""However long the list is: what is asked at every tick, claim and page looks at no more rows than it answers with."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from outreach.audience import Audience
from outreach.ledger import (
    attempts,
    changed,
    contactlist,
    deliveries,
    figures,
    listing,
    notes,
    outbox,
    people,
    progress,
    queue,
    spared,
    story,
)  # fmt: skip
from outreach.ledger.attempts import Attempt
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.deliveries import Planned
from outreach.ledger.listing import Order, Query
from outreach.ledger.people import Part
from outreach.model import Answer, Attendance, Source

LEASE = timedelta(minutes=15)
#: These hold only what is under way, or what is rare.
SMALL = (
    *("delivery_planned", "delivery_open", "delivery_failed", "delivery_refused", "delivery_unfiled"),
    *("inbound_open", "request_open", "sqlite_autoindex_setting_1", "sqlite_autoindex_event_revision_1"),
    *("contact_delegates", "contact_removed", "contact_bounced", "contact_snoozed", "contact_hands_off"),
)
TODAY = date(2020, 5, 11)
ANYBODY = Audience(attendances=frozenset({Attendance.SILENT, Attendance.ATTENDING}), groups=frozenset({"press"}))


@pytest.fixture
def ledger(tmp_path: Path, now: datetime) -> Iterator[Ledger]:
    """In a file: how PostgreSQL answers depends on what it finds in the tables."""
    opened = Ledger.open("sqlite:///outreach.db", tmp_path, now=now)
    yield opened
    opened.close()


@contextmanager
def plans(tx: Transaction) -> Iterator[list[str]]:
    """The steps in which SQLite answers each question put within."""
    asked: list[tuple[str, Any]] = []
    found: list[str] = []

    def note(_c: object, _cursor: object, sql: str, values: Any, *_: object) -> None:
        asked.append((sql, values))

    event.listen(tx.connection, "before_cursor_execute", note)
    yield found
    event.remove(tx.connection, "before_cursor_execute", note)
    for sql, values in asked:
        if sql.startswith(("SELECT", "UPDATE", "DELETE")):
            one = values[0] if isinstance(values, list) else values
            found += [
                f"{row.detail}   of   {sql}" for row in tx.connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {sql}", one)
            ]


def walks(step: str) -> bool:
    """Whether a step goes through all rows of a long table, or all of a campaign's."""
    scan = re.match(r"SCAN (\w+)", step)
    if scan:
        return scan[1] in ("contact", "delivery", "attempt", "note", "answer", "inbound", "changed")
    whole = re.match(r"SEARCH (\w+) USING (?:COVERING )?INDEX (\w+) \(campaign_id=\?\)", step)
    return whole is not None and whole[2] not in SMALL


@pytest.mark.parametrize(
    "work",
    [
        lambda tx, now: people.candidates(tx, "nudge", ANYBODY, Part(3, 32, 4000)),
        lambda tx, now: people.candidates(tx, "nudge", ANYBODY, Part(limit=32, among=(1, 2))),
        lambda tx, now: people.holders(tx, "update", Part(3, 32, 4000)),
        lambda tx, now: people.holders(tx, "update", Part(limit=32, among=(1, 2))),
        lambda tx, now: people.people(tx, [1, 2]),
        lambda tx, now: people.by_address(tx, ["ana@firma.example", "eva@firma.example"]),
        lambda tx, now: deliveries.plan(tx, [Planned("nudge", 1, now, now + LEASE, "<n@x.example>")], now),
        lambda tx, now: deliveries.claim(tx, [1, 2], "me", now, LEASE),
        lambda tx, now: outbox.to_come_back(tx, [1, 2]),
        lambda tx, now: outbox.first_invitation_ids(tx, [1, 2]),
        lambda tx, now: attempts.note(tx, [1], Attempt.SENT, now),
        lambda tx, now: notes.add_note(tx, 1, "remark", "", now),
        lambda tx, now: people.add_answer(tx, 1, Answer(Attendance.ATTENDING, Source.TEXT, now), now),
        lambda tx, now: spared.snooze(tx, 1, now.date(), now),
        lambda tx, now: queue.overdue_since(tx, now),
        lambda tx, now: queue.bounced_since(tx, now),
        lambda tx, now: progress.sending(tx, now),
        lambda tx, now: progress.pulse(tx),
        lambda tx, now: story.history(tx, 1),
    ],
)
def test_what_is_about_some_looks_at_some(
    ledger: Ledger, listed: Callable[..., list[int]], now: datetime, work: Callable[[Transaction, datetime], object]
) -> None:
    listed("ana", "ben")
    with ledger.write() as tx:
        deliveries.plan(tx, [Planned("invitation", 1, now, now + LEASE, "<i@x.example>", 0)], now)
    with ledger.write() as tx, plans(tx) as found:
        work(tx, now)
    assert [step for step in found if walks(step)] == []


def test_changes_are_read_in_their_order(ledger: Ledger) -> None:
    with ledger.read() as tx, plans(tx) as found:
        changed.oldest(tx, 32)
    assert [step.split("   of")[0] for step in found] == [
        "SEARCH changed USING INDEX changed_by_campaign (campaign_id=?)"
    ]


@pytest.mark.parametrize(
    "work",
    [
        figures.totals,
        figures.listed,
        figures.answers_by_hour,
        lambda tx: listing.counts(tx, TODAY),
        lambda tx: listing.count(tx, Query(TODAY)),
        listing.from_file,
        progress.steps,
    ],
)
def test_what_is_counted_is_counted_within_an_index(ledger: Ledger, work: Callable[[Transaction], object]) -> None:
    with ledger.read() as tx, plans(tx) as found:
        work(tx)
    whole = [step for step in found if walks(step)]
    assert [step for step in whole if "COVERING" not in step] == []


@pytest.mark.parametrize("order", [Order.LIST, Order.NAME])
def test_a_page_is_read_off_an_index(ledger: Ledger, order: Order) -> None:
    with ledger.read() as tx, plans(tx) as found:
        listing.find(tx, Query(TODAY), order, down=False, offset=100, limit=100)
    assert not [step for step in found if "TEMP B-TREE" in step]


@pytest.mark.parametrize(
    ("work", "index"), [(contactlist.newest, "contact_by_campaign"), (outbox.any_sent, "delivery_sent")]
)
def test_what_came_first_or_last_is_the_end_of_an_index(
    ledger: Ledger, work: Callable[[Transaction], object], index: str
) -> None:
    with ledger.read() as tx, plans(tx) as found:
        work(tx)
    [step] = found
    assert f"INDEX {index} (campaign_id=?)" in step
