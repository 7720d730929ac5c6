"""A ledger carried from one database to another and back is the same ledger, and only one of them sends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from outreach.errors import Refused
from outreach.ledger import answers, binding, campaigns, deliveries, inbound, marks, people, schema, tokens
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.moving import TABLES, _of, copy, move
from outreach.model import Answer, Attendance, Kind, Person, Reading, Source
from tests.servers.ledgers import Place

pytestmark = pytest.mark.real
Listed = Callable[..., list[int]]
Make = Callable[..., int]
FILE = Place()


@pytest.fixture
def place() -> Place:
    return FILE


@contextmanager
def opened(place: Place, folder: Path, now: datetime) -> Iterator[Ledger]:
    folder.mkdir(exist_ok=True)
    with closing(place.open(folder, now)) as ledger:
        yield ledger


@pytest.fixture
def full(ledger: Ledger, listed: Listed, sending: Make, planned: Make, now: datetime) -> Ledger:
    """A bit of everything: sent, in doubt, claimed by nobody that lives, answered, in review, delegated."""
    ana, ben, carla, dan = listed("ana", "ben", "carla", "dan")
    with ledger.write() as tx:
        deliveries.sent(tx, sending(tx, ana), "a", "250", now)
        deliveries.uncertain(tx, sending(tx, ben), "a", "lost", now)
        deliveries.claim(tx, [planned(tx, carla)], "a", now, timedelta(minutes=15))
        message = inbound.store(tx, "INBOX", 1, 1, b"x\xff\x00", now, "<1@x>", "ana@firma.example", "Re: \u0163", now)
        assert message is not None
        inbound.save_reading(tx, message, Reading(Kind.HUMAN), ana, None, "review", "a question", now)
        answers.add_answer(tx, ben, Answer(Attendance.DELEGATED, Source.TEXT, now, delegate=Person("Eva", "e@x")), now)
        marks.suppress(tx, dan, "asked", now)
        marks.record_presence(tx, ana, True, now)
        marks.add_alias(tx, ana, "secretary@firma.example", now)
        binding.bind(tx, ledger, now)
    binding.advance(ledger, now)
    return ledger


def told(tx: Transaction, without: str = "") -> dict[str, list[tuple[Any, ...]]]:
    """Every row, without the numbers that only tie rows together."""
    found = {}
    for table in TABLES:
        kept = [c for c in table.c if c.name != "id" and not c.foreign_keys and c.name not in ("owner", "lease_until")]
        rows = tx.execute(table.select().where(_of(table, tx)))
        found[table.name] = sorted((tuple(getattr(row, c.name) for c in kept) for row in rows), key=str)
    found["setting"] = [row for row in found["setting"] if row[0] not in (binding.HOME, tokens.OFFSET)]
    found["delivery"] = [tuple("planned" if x == "claimed" else x for x in row) for row in found["delivery"]]
    return found


def test_it_is_the_same_ledger_there_and_back_again(
    full: Ledger, shared_database: Place, tmp_path: Path, now: datetime
) -> None:
    with full.read() as tx:
        before, row = told(tx), campaigns.campaign(tx)
    neighbours = shared_database.rows_of_neighbour()
    with opened(shared_database, tmp_path, now) as server, opened(FILE, tmp_path / "back", now) as back:
        move(full, server, now)
        with server.read() as tx:
            assert told(tx) == before
            there = campaigns.campaign(tx)
            assert (there.key, there.uid, there.created_at) == (row.key, row.uid, row.created_at)
        move(server, back, now)
        with back.read() as tx:
            assert told(tx) == before
    assert shared_database.rows_of_neighbour() == neighbours


def test_only_the_new_place_sends(full: Ledger, shared_database: Place, tmp_path: Path, now: datetime) -> None:
    with opened(shared_database, tmp_path, now) as server:
        move(full, server, now)
        with server.read() as tx:
            assert binding.why_not(tx, server) == ""
        with full.read() as tx:
            assert "takeover" in binding.why_not(tx, full)


def test_what_went_out_before_still_knows_its_people(
    full: Ledger, shared_database: Place, tmp_path: Path, now: datetime
) -> None:
    with full.write() as tx:
        ana = marks.find(tx, "ana@firma.example")
        assert ana is not None
        signer = tokens.make_signer(tx, now)
        id = signer.message_id(ana, "ana@firma.example", "x.example")
        address = signer.answer_address("office@x.example", ana, "ana@firma.example")
    with opened(shared_database, tmp_path, now) as server:
        move(full, server, now)
        with server.write() as tx:
            there = marks.find(tx, "ana@firma.example")
            assert tokens.contact_of_id(tx, id) == there
            assert tokens.contact_of_address(tx, address) == there
            fresh = tokens.make_signer(tx, now).message_id(there or 0, "ana@firma.example", "x.example")
            assert tokens.contact_of_id(tx, fresh) == there


def test_there_it_goes_on_with_numbers_of_its_own(
    full: Ledger, shared_database: Place, tmp_path: Path, now: datetime
) -> None:
    with opened(shared_database, tmp_path, now) as server:
        move(full, server, now)
        with server.write() as tx:
            last = max(standing.contact_id for _, standing in people.everyone(tx))
            people.add_note(tx, last, "x", "", now)
            assert tx.execute(schema.delivery.select().where(_of(schema.delivery, tx))).first() is not None


def test_while_something_is_sending_nothing_moves(
    ledger: Ledger, listed: Listed, sending: Make, shared_database: Place, tmp_path: Path, now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        sending(tx, ana)
    with opened(shared_database, tmp_path, now) as server:
        with pytest.raises(Refused, match="being handed over"):
            move(ledger, server, now)
        with server.read() as tx:
            assert people.everyone(tx) == []


def test_an_engine_at_work_keeps_its_ledger(
    full: Ledger, shared_database: Place, tmp_path: Path, now: datetime
) -> None:
    with (
        opened(shared_database, tmp_path, now) as server,
        full.engine_lock(),
        pytest.raises(Refused, match="already sends"),
    ):
        move(full, server, now)


def test_another_ledger_is_never_written_over(
    full: Ledger, shared_database: Place, tmp_path: Path, now: datetime
) -> None:
    with opened(shared_database, tmp_path, now) as server:
        with server.write() as tx:
            people.add_note(tx, None, "precious", "", now)
        with pytest.raises(Refused, match="a ledger already"):
            move(full, server, now)
        with full.read() as tx:
            assert binding.why_not(tx, full) == "", "it sends as before"


def test_what_it_left_behind_there_gives_way_when_it_comes_back(
    full: Ledger, shared_database: Place, tmp_path: Path, now: datetime
) -> None:
    with opened(shared_database, tmp_path, now) as server, opened(FILE, tmp_path / "back", now) as back:
        move(full, server, now)
        move(server, back, now)
        with back.write() as tx:
            people.add_note(tx, None, "new", "", now)
            before = told(tx)
        move(back, server, now)
        with server.read() as tx:
            assert told(tx) == before


def test_a_copy_in_a_file_is_whole_and_does_not_send(
    full: Ledger, shared_database: Place, tmp_path: Path, now: datetime
) -> None:
    with opened(shared_database, tmp_path, now) as server, opened(FILE, tmp_path / "copy", now) as copied:
        move(full, server, now)
        copy(server, copied, now)
        with server.read() as tx, copied.read() as other:
            assert told(tx) == told(other)
            assert binding.why_not(tx, server) == ""
            assert "a copy" in binding.why_not(other, copied)
