"""Many campaigns in one database: the number of another one's person, message or answer means nothing here."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from outreach.errors import Refused
from outreach.ledger import (
    answers,
    byhand,
    deliveries,
    inbound,
    marks,
    notes,
    onemore,
    outbox,
    people,
    presences,
    privacy,
    review,
    settling,
    spared,
)
from outreach.ledger.database import Ledger, Transaction
from outreach.model import Answer, Attendance, DeliveryState, Source
from tests.servers.ledgers import AT, NEIGHBOUR, Place

pytestmark = pytest.mark.real
LATER = datetime.fromisoformat("2020-06-01T08:00+00:00")
SAID = Answer(Attendance.DECLINED, Source.OFFICER, AT)


@dataclass(frozen=True)
class Theirs:
    """Numbers of another campaign's rows."""

    person: int
    delivery: int
    message: int
    answer: int


@pytest.fixture
def place(shared_database: Place) -> Iterator[Place]:
    before = shared_database.rows_of_neighbour()
    yield shared_database
    assert shared_database.rows_of_neighbour() == before, "another campaign in the same database was changed"


@pytest.fixture
def theirs(place: Place) -> Theirs:
    with closing(Ledger.open(place.url, Path(), now=AT, name=NEIGHBOUR)) as ledger, ledger.read() as tx:
        person = people.find(tx, "ana@firma.example")
        assert person is not None

        def newest(table: str) -> int:
            found = tx.execute(text(f"SELECT max(id) FROM {table} WHERE contact_id = :whose"), {"whose": person})
            return int(found.scalar_one())

        message = tx.execute(text("SELECT max(id) FROM inbound WHERE campaign_id = :here"), {"here": tx.campaign})
        return Theirs(person, newest("delivery"), int(message.scalar_one()), newest("answer"))


Act = Callable[[Transaction, Theirs], object]
#: What is refused, or finds nobody: each of them would change or tell something of another campaign's.
ACTS: dict[str, Act] = {
    "person": lambda tx, they: people.person(tx, they.person),
    "suppress": lambda tx, they: (
        marks.unsuppress(tx, they.person, LATER),
        marks.suppress(tx, they.person, "x", LATER),
    ),
    "unsuppress": lambda tx, they: marks.unsuppress(tx, they.person, LATER),
    "away": lambda tx, they: marks.set_away(tx, they.person, date(2020, 6, 1), LATER),
    "hands off": lambda tx, they: marks.set_hands_off(tx, they.person, True, LATER),
    "present": lambda tx, they: marks.record_presence(tx, they.person, False, LATER),
    "presence unknown": lambda tx, they: marks.record_presence(tx, they.person, None, LATER),
    "alias": lambda tx, they: marks.add_alias(tx, they.person, "other@firma.example", LATER),
    "note": lambda tx, they: notes.add_note(tx, they.person, "remark", "x", LATER),
    "answer": lambda tx, they: answers.add_answer(tx, they.person, SAID, LATER),
    "answer revoked": lambda tx, they: answers.revoke_answer(tx, they.answer, LATER),
    "bounced": lambda tx, they: answers.mark_bounced(tx, they.person, LATER, "550"),
    "step left out": lambda tx, they: spared.skip_step(tx, they.person, "invitation", LATER),
    "snoozed": lambda tx, they: spared.snooze(tx, they.person, date(2020, 6, 1), LATER),
    "erased": lambda tx, they: privacy.erase(tx, they.person, LATER),
    "answers taken back": lambda tx, they: byhand.take_back(tx, 1, they.answer, LATER),
    "presences taken back": lambda tx, they: presences.take_back(tx, 1, 1_000_000, LATER),
    "delivery": lambda tx, they: outbox.get(tx, they.delivery),
    "delivery settled": lambda tx, they: settling.settle(tx, they.delivery, "sent", "officer", LATER),
    "settlement undone": lambda tx, they: settling.undo_settlement(tx, they.delivery, LATER),
    "withdrawn": lambda tx, they: onemore.withdraw(tx, they.person, they.delivery, LATER),
    "message": lambda tx, they: inbound.get(tx, they.message),
    "message decided": lambda tx, they: review.decide(tx, f"r{they.message}", "attending", LATER),
    "decision undone": lambda tx, they: review.undo(tx, f"r{they.message}", LATER),
    "delivery decided": lambda tx, they: review.decide(tx, f"d{they.delivery}", "sent", LATER),
}


@pytest.mark.parametrize("act", ACTS.values(), ids=ACTS.keys())
def test_it_is_nobody_here(act: Act, ledger: Ledger, theirs: Theirs) -> None:
    with pytest.raises((LookupError, Refused)), ledger.write() as tx:
        act(tx, theirs)


def test_where_many_are_named_those_of_others_are_left_alone(ledger: Ledger, theirs: Theirs, now: datetime) -> None:
    with ledger.write() as tx:
        assert byhand.record(tx, [theirs.person], Attendance.DECLINED, now) is None
        assert presences.record(tx, [(theirs.person, False)], now).people == 0
        assert deliveries.claim(tx, [theirs.delivery], "a", now, LATER - AT) == []
        assert not deliveries.drop(tx, theirs.delivery, None, DeliveryState.CANCELLED, "x", now)
        assert not marks.remove_alias(tx, theirs.person, "secretary-ana@firma.example", now)
        assert people.people(tx, [theirs.person]) == []
