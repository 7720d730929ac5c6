"""A delegate the officer agreed on is on the list like everybody, and the contacts file does not take them off."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from outreach.ledger import delegates, inbound, people, review, story
from outreach.ledger.database import Ledger, Transaction
from outreach.model import Attendance, Contact, Kind, Person, Reading

Listed = Callable[..., list[int]]
IRINA = Person("Irina Moldovan", "Irina.Moldovan@firma.example")
SENDS = Reading(Kind.HUMAN, Attendance.DELEGATED, delegate=IRINA, text="Vine Irina Moldovan în locul meu.")
ANA, ION = "ana@firma.example", "ion@firma.example"


class Desk:
    """Ana and Ion are on the list; Ana writes, the officer decides."""

    def __init__(self, tx: Transaction, ids: list[int], now: datetime) -> None:
        self.tx, self.now, self.uid = tx, now, 0
        self.ana, self.ion = ids
        more = {"Țara": "Italia", "Functie": "director"}
        row = Contact(ANA, ANA, "Ana", "", "Firma SRL", "ro", "press", "Europe/Rome", extra=more)
        self.file = [row, Contact(ION, ION, "Ion")]
        people.import_contacts(tx, self.file, now)

    def reads(self, reading: Reading = SENDS, sender: str = ANA) -> str:
        self.uid += 1
        id = inbound.store(self.tx, "INBOX", 1, self.uid, b"x%d" % self.uid, self.now, "", sender, "Re", self.now)
        assert id is not None
        who = people.find(self.tx, sender)
        inbound.save_reading(self.tx, id, reading, who, None, "review", "not sure", self.now)
        return f"r{id}"

    def decides(self, item: str, decision: str = "delegated") -> str:
        return review.decide(self.tx, item, decision, self.now)

    def listed(self) -> list[str]:
        return [contact.email for contact, _ in people.everyone(self.tx)]

    def person(self, address: str):
        found = people.find(self.tx, address)
        assert found is not None
        return people.person(self.tx, found)

    def history(self, address: str) -> list[str]:
        return [one.what for one in story.history(self.tx, self.person(address)[1].contact_id)]


@pytest.fixture
def desk(ledger: Ledger, listed: Listed, now: datetime):
    ids = listed("ana", "ion")
    with ledger.write() as tx:
        yield Desk(tx, ids, now)


def test_agreeing_puts_the_delegate_on_the_list_like_the_one_they_come_for(desk: Desk):
    id = desk.reads()
    assert [item.delegate for item in review.waiting(desk.tx)] == [Person(IRINA.name, IRINA.address)]
    said = desk.decides(id)
    assert said == f"{ANA} is noted as delegated. {IRINA.address} is on the list now and is invited like everybody."
    contact, standing = desk.person("irina.moldovan@firma.example")
    assert (contact.name, contact.language, contact.group, contact.timezone) == (
        *(IRINA.name, "ro", "press", "Europe/Rome"),
    )
    assert (contact.organisation, contact.extra) == ("Firma SRL", {"Țara": "Italia"})
    assert (standing.attendance, standing.in_place_of, standing.joined_at) == (Attendance.SILENT, desk.ana, desk.now)
    assert desk.person(ANA)[1].delegate_invited
    assert not desk.person(ION)[1].delegate_invited
    assert desk.history(IRINA.address) == ["Was put on the list, to come instead of somebody."]


def test_the_officer_s_file_taken_over_again_leaves_the_delegate_alone(desk: Desk):
    desk.decides(desk.reads())
    change = people.compare(desk.tx, desk.file)
    assert (change.removed.count, change.known) == (0, 2)
    people.import_contacts(desk.tx, desk.file, desk.now + timedelta(hours=1))
    assert desk.listed() == [ANA, ION, IRINA.address]


def test_once_the_file_has_them_the_file_decides(desk: Desk):
    desk.decides(desk.reads())
    row = Contact(IRINA.address, IRINA.address.lower(), "Irina M.")
    people.import_contacts(desk.tx, [*desk.file, row], desk.now)
    contact, standing = desk.person(IRINA.address)
    assert (contact.name, standing.in_place_of) == ("Irina M.", None)
    people.import_contacts(desk.tx, desk.file, desk.now)
    assert desk.listed() == [ANA, ION]


def test_undo_takes_the_delegate_off_again_and_deciding_anew_brings_them_back(desk: Desk):
    id = desk.reads()
    desk.decides(id)
    said = f"{IRINA.address} is taken off the list; nothing went out to them."
    assert review.undo(desk.tx, id, desk.now) == f"{id} waits for a decision again. {said}"
    assert desk.listed() == [ANA, ION]
    assert not desk.person(ANA)[1].delegate_invited
    assert "Was taken off the list: they are not to come instead of somebody after all." in desk.history(IRINA.address)
    desk.decides(id)
    assert desk.listed() == [ANA, ION, IRINA.address]


@pytest.mark.parametrize("decision", ["attending", "declined", "tentative", "none"])
def test_another_decision_invites_nobody(desk: Desk, decision: str):
    desk.decides(desk.reads(), decision)
    assert desk.listed() == [ANA, ION]


@pytest.mark.parametrize(
    ("delegate", "who"),
    [
        (None, "whoever comes instead"),
        (Person("Irina Moldovan"), "Irina Moldovan"),
        (Person("X", "x@localhost"), "X"),
        (Person("X", "x@y.example, z@y.example"), "X"),
        (Person("X", "<script>@x"), "X"),
    ],
    ids=["nobody", "no address", "no domain", "two addresses", "no address at all"],
)
def test_who_cannot_be_invited_is_noted_and_the_officer_hears_what_is_missing(
    desk: Desk, delegate: Person | None, who: str
):
    id = desk.reads(replace(SENDS, delegate=delegate))
    assert [item.delegate for item in review.waiting(desk.tx)] == [None]
    missing = f"No usable address of {who} is known; to invite them, add them to the contacts."
    assert desk.decides(id) == f"{ANA} is noted as delegated. {missing}"
    assert desk.listed() == [ANA, ION]


def test_of_a_delegate_who_is_on_the_list_nothing_is_missing(desk: Desk):
    id = desk.reads(replace(SENDS, delegate=Person("Ion", "ION@firma.example")))
    assert desk.decides(id) == f"{ANA} is noted as delegated."
    assert desk.listed() == [ANA, ION]


def test_those_whose_delegate_has_no_address_are_named_until_that_person_is_on_the_list(desk: Desk):
    desk.decides(desk.reads(replace(SENDS, delegate=Person("Irina Moldovan"))))
    desk.decides(desk.reads(replace(SENDS, delegate=None), ION))
    assert delegates.without_address(desk.tx) == [("Ana", "Irina Moldovan"), ("Ion", "")]
    irina = Contact("irina@firma.example", "irina@firma.example", "IRINA Moldovan")
    people.import_contacts(desk.tx, [*desk.file, irina], desk.now)
    assert delegates.without_address(desk.tx) == [("Ion", "")]


def test_who_sends_somebody_with_an_address_is_not_among_them(desk: Desk):
    desk.decides(desk.reads())
    assert delegates.without_address(desk.tx) == []


def test_an_alias_is_nobody_new(desk: Desk):
    people.add_alias(desk.tx, desk.ion, IRINA.address, desk.now)
    assert delegates.invitable(desk.tx, IRINA) is None


def test_somebody_who_left_the_list_is_invited_anew(desk: Desk):
    people.import_contacts(desk.tx, desk.file[:1], desk.now)
    desk.decides(desk.reads(replace(SENDS, delegate=Person("Ion", ION))))
    assert desk.listed() == [ANA, ION]
    assert desk.person(ION)[1].in_place_of == desk.ana


def test_what_the_delegate_wrote_before_is_read_again(desk: Desk):
    early = desk.reads(Reading(Kind.HUMAN, Attendance.ATTENDING, sure=True, text="Vin."), IRINA.address.lower())
    desk.decides(desk.reads())
    assert [f"r{message.id}" for message in inbound.unread(desk.tx, 9)] == [early]
