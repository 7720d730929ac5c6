"""What the report about the event is counted from, and what a meeting's report is held against."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from types import MappingProxyType

from outreach.ledger import deliveries, outcomes, people
from outreach.ledger import listed as against
from outreach.ledger.database import Ledger
from outreach.ledger.outcomes import Outcome
from outreach.model import Answer, Attendance, Contact, Person, Source

Make = Callable[..., int]


def bring(ledger: Ledger, now: datetime) -> list[int]:
    contacts = [
        Contact("ana@a.example", "ana@a.example", "Ana", organisation="A", group="g", extra={"country": "RO"}),
        Contact("ben@b.example", "ben@b.example", "Ben"),
        Contact("left@b.example", "left@b.example", "Left", group="gone"),
    ]
    with ledger.write() as tx:
        people.import_contacts(tx, contacts, now)
        ids = [standing.contact_id for _, standing in people.everyone(tx)]
        people.import_contacts(tx, contacts[:2], now)
    return ids


def test_everybody_on_the_list_has_an_outcome(ledger: Ledger, sending: Make, now: datetime) -> None:
    ana, ben, _ = bring(ledger, now)
    with ledger.write() as tx:
        deliveries.sent(tx, sending(tx, ana), "a", "250", now)
        deliveries.sent(tx, sending(tx, ben, "details", None), "a", "250", now)
        people.add_answer(tx, ana, Answer(Attendance.ATTENDING, Source.TEXT, now, 2), now)
        people.record_presence(tx, ana, True, now)
        assert list(outcomes.outcomes(tx)) == [
            Outcome(
                "ana@a.example", "A", "g", MappingProxyType({"country": "RO"}), True, Attendance.ATTENDING, 2, True
            ),
            Outcome("ben@b.example", "", "", MappingProxyType({}), False, Attendance.SILENT, 0, None),
        ]
        assert outcomes.groups(tx) == ("g",)


def test_addresses_that_speak_for_somebody_and_stand_ins_are_told(ledger: Ledger, now: datetime) -> None:
    ana, ben, _ = bring(ledger, now)
    with ledger.write() as tx:
        people.add_alias(tx, ana, "assistant@a.example", now)
        sends = Answer(Attendance.DELEGATED, Source.TEXT, now, delegate=Person("Vlad", "vlad@b.example"))
        people.add_answer(tx, ben, sends, now)
        one, other = against.entries(tx)
    assert (one.id, one.addresses, one.stand_in, one.is_expected) == (
        ana,
        ("ana@a.example", "assistant@a.example"),
        (),
        False,
    )
    assert (other.id, other.stand_in, other.is_expected) == (ben, ("Vlad", "vlad@b.example"), True)
