"""Two owners, crashes and an officer do whatever they like; what must hold, holds."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)
from sqlalchemy import select

from outreach.errors import Refused
from outreach.ledger import deliveries, people, schema
from outreach.ledger.deliveries import Planned
from outreach.model import Contact, DeliveryState
from tests.servers.ledgers import Place

S = DeliveryState
NOW = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
LEASE = timedelta(minutes=15)
OWNERS = st.sampled_from(["a", "b"])
STEPS = ("invitation", "nudge")
DROPS = st.sampled_from([S.EXPIRED, S.SUPERSEDED, S.CANCELLED])


@dataclass
class Row:
    """What a delivery must look like; `may_send`: nothing of it is out that was not refused or settled."""

    state: DeliveryState
    owner: str | None = None
    may_send: bool = True
    kept: bytes | None = None
    contact: int = 0


class Deliveries(RuleBasedStateMachine):
    def __init__(self, place: Place) -> None:
        super().__init__()
        self.place = place

    @initialize()
    def open(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.ledger = self.place.open(Path(self.folder.name), NOW)
        self.rows: dict[int, Row] = {}
        contacts = [Contact(f"{n}@x.example", f"{n}@x.example") for n in range(2)]
        with self.ledger.write() as tx:
            people.import_contacts(tx, contacts, NOW)
            self.contacts = [standing.contact_id for _, standing in people.everyone(tx)]
        self.count = 0

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            self.ledger.close()
            self.folder.cleanup()

    def pick(self, data: st.DataObject) -> tuple[int, Row]:
        id = data.draw(st.sampled_from(sorted(self.rows)))
        return id, self.rows[id]

    def in_other_hands(self, row: Row, owner: str) -> bool:
        """Whether another worker has a message to the same person."""
        hands = (S.CLAIMED, S.SENDING)
        return any(o.contact == row.contact and o.state in hands and o.owner != owner for o in self.rows.values())

    @rule(step=st.sampled_from(STEPS), which=st.integers(0, 1))
    def plan(self, step: str, which: int) -> None:
        self.count += 1
        row = Planned(step, self.contacts[which], NOW, NOW + LEASE, f"<{self.count}@x.example>")
        with self.ledger.write() as tx:
            planned = deliveries.plan(tx, [row], NOW)
            table = schema.delivery
            mine = (table.c.step == step, table.c.contact_id == row.contact_id)
            id = tx.execute(select(table.c.id).where(*mine)).scalar_one()
        known = self.rows.get(id)
        assert planned == (known is None or known.state is S.CANCELLED)
        if known is None:
            self.rows[id] = Row(S.PLANNED, contact=row.contact_id)
        elif planned:
            known.state = S.PLANNED

    @precondition(lambda self: self.rows)
    @rule(data=st.data(), owner=OWNERS)
    def claim(self, data: st.DataObject, owner: str) -> None:
        id, row = self.pick(data)
        with self.ledger.write() as tx:
            claimed = deliveries.claim(tx, [id], owner, NOW, LEASE)
            elsewhere = tx.is_shared and self.in_other_hands(row, owner)
        assert bool(claimed) == (row.state is S.PLANNED and not elsewhere)
        if claimed:
            assert claimed[0].mime == row.kept
            row.state, row.owner = S.CLAIMED, owner

    @precondition(lambda self: self.rows)
    @rule(data=st.data(), owner=OWNERS)
    def begin(self, data: st.DataObject, owner: str) -> None:
        id, row = self.pick(data)
        with self.ledger.write() as tx:
            mime = deliveries.get(tx, id).mime or f"bytes {self.count}".encode()
            began = deliveries.begin_sending(tx, id, owner, mime, NOW)
        assert began == (row.state is S.CLAIMED and row.owner == owner)
        if began:
            assert row.may_send, "a delivery entered sending twice, and nobody had settled the first time"
            row.state, row.may_send, row.kept = S.SENDING, False, mime

    @precondition(lambda self: self.rows)
    @rule(data=st.data(), owner=OWNERS, outcome=st.sampled_from(["sent", "refused", "failed", "uncertain"]))
    def finish(self, data: st.DataObject, owner: str, outcome: str) -> None:
        id, row = self.pick(data)
        with self.ledger.write() as tx:
            match outcome:
                case "sent":
                    moved, after = deliveries.sent(tx, id, owner, "250", NOW), S.SENT
                case "refused":
                    moved, after = deliveries.refused_now(tx, id, owner, "451", NOW, NOW), S.PLANNED
                case "failed":
                    moved, after = deliveries.failed(tx, id, owner, "554", NOW), S.FAILED
                case _:
                    moved, after = deliveries.uncertain(tx, id, owner, "lost", NOW), S.UNCERTAIN
        sources = (S.SENDING, S.CLAIMED) if outcome in ("refused", "failed") else (S.SENDING,)
        assert moved == (row.state in sources and row.owner == owner)
        if moved:
            if outcome == "refused" and row.state is S.SENDING:
                row.kept = None
            row.may_send = row.may_send or outcome in ("refused", "failed")
            row.state, row.owner = after, None

    @precondition(lambda self: self.rows)
    @rule(data=st.data(), owner=OWNERS)
    def put_back(self, data: st.DataObject, owner: str) -> None:
        id, row = self.pick(data)
        with self.ledger.write() as tx:
            moved = deliveries.put_back(tx, id, owner, None, "", NOW)
        assert moved == (row.state is S.CLAIMED and row.owner == owner)
        if moved:
            row.state, row.owner = S.PLANNED, None

    @precondition(lambda self: self.rows)
    @rule(data=st.data(), owner=st.one_of(st.none(), OWNERS), state=DROPS)
    def drop(self, data: st.DataObject, owner: str | None, state: DeliveryState) -> None:
        id, row = self.pick(data)
        with self.ledger.write() as tx:
            moved = deliveries.drop(tx, id, owner, state, "", NOW)
        expected = row.state is S.PLANNED if owner is None else row.state is S.CLAIMED and row.owner == owner
        assert moved == expected
        if moved:
            row.state, row.owner = state, None

    @rule()
    def crash(self) -> None:
        self.ledger.close()
        self.ledger = self.place.open(Path(self.folder.name), NOW)
        with self.ledger.write() as tx:
            deliveries.recover(tx, NOW)
        for row in self.rows.values():
            if row.state is S.CLAIMED:
                row.state, row.owner = S.PLANNED, None
            elif row.state is S.SENDING:
                row.state, row.owner = S.UNCERTAIN, None

    @precondition(lambda self: self.rows)
    @rule(data=st.data(), decision=st.sampled_from(["sent", "again", "leave"]))
    def settle(self, data: st.DataObject, decision: str) -> None:
        id, row = self.pick(data)
        wanted = {
            (S.UNCERTAIN, "sent"): S.SENT,
            (S.UNCERTAIN, "again"): S.PLANNED,
            (S.UNCERTAIN, "leave"): S.ABANDONED,
            (S.FAILED, "again"): S.PLANNED,
            (S.FAILED, "leave"): S.FAILED,
        }.get((row.state, decision))
        try:
            with self.ledger.write() as tx:
                deliveries.settle(tx, id, decision, "officer", NOW)
        except Refused:
            assert wanted is None
            return
        assert wanted is not None
        if decision == "again":
            row.may_send = True
            row.kept = row.kept if row.state is S.UNCERTAIN else None
        row.state = wanted

    @precondition(lambda self: self.rows)
    @rule(data=st.data())
    def undo(self, data: st.DataObject) -> None:
        id, row = self.pick(data)
        try:
            with self.ledger.write() as tx:
                deliveries.undo_settlement(tx, id, NOW)
                after = deliveries.get(tx, id).state
        except Refused:
            return
        assert (row.state, after) in {
            (S.SENT, S.UNCERTAIN),
            (S.ABANDONED, S.UNCERTAIN),
            (S.PLANNED, S.UNCERTAIN),
            (S.PLANNED, S.FAILED),
            (S.FAILED, S.FAILED),
        }
        row.state, row.may_send = after, after is S.FAILED

    @invariant()
    def the_ledger_says_the_same(self) -> None:
        if not hasattr(self, "ledger"):
            return
        with self.ledger.read() as tx:
            table = schema.delivery
            mine = table.c.campaign_id == tx.campaign
            found = tx.execute(select(table.c.id, table.c.state, table.c.owner).where(mine)).all()
            pairs = tx.execute(select(table.c.step, table.c.contact_id).where(mine).distinct()).all()
        assert {row.id: (row.state, row.owner) for row in found} == {
            id: (row.state.value, row.owner) for id, row in self.rows.items()
        }
        assert len(pairs) == len(found)


def test_whatever_they_do_what_must_hold_holds(place: Place) -> None:
    run_state_machine_as_test(
        lambda: Deliveries(place),
        settings=settings(
            max_examples=25, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
        ),
    )
