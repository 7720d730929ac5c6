"""What the officer put right is a case; what she merely added, or the person changed, is none."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from outreach.errors import Refused
from outreach.ledger import inbound, people, privacy, review, story
from outreach.ledger.corrections import Correction, corrections
from outreach.ledger.database import Ledger, Transaction
from outreach.model import Answer, Attendance, Kind, Reading, Source

YES, NO, MAYBE = Attendance.ATTENDING, Attendance.DECLINED, Attendance.TENTATIVE
Listed = Callable[..., list[int]]
READ = Reading(Kind.HUMAN, YES, sure=True, language="ro", text="Nu cred că pot lipsi")


class Office:
    """One person who writes, and the officer who puts right what was made of it."""

    def __init__(self, tx: Transaction, contact: int, now: datetime) -> None:
        self.tx, self.contact, self.now, self.uid = tx, contact, now, 0

    def reads(self, reading: Reading = READ, state: str = "read") -> str:
        self.uid += 1
        self.now += timedelta(hours=1)
        raw = f"message {self.uid}".encode()
        where = ("INBOX", 1, self.uid)
        id = inbound.store(self.tx, *where, raw, self.now, f"<{self.uid}@x>", "ana@firma.example", "Re", self.now)
        assert id is not None
        inbound.save_reading(self.tx, id, reading, self.contact, None, state, "a question is in it", self.now)
        said = Answer(reading.attendance, Source.TEXT, self.now, reading.guests, reading.partial)
        people.add_answer(self.tx, self.contact, said, self.now, inbound_id=id)
        return f"r{id}"

    def records(self, attendance: Attendance | None, guests: int = 0) -> None:
        self.now += timedelta(hours=1)
        people.add_answer(self.tx, self.contact, Answer(attendance, Source.OFFICER, self.now, guests), self.now)

    def decides(self, item: str, decision: str) -> str:
        self.now += timedelta(hours=1)
        return review.decide(self.tx, item, decision, self.now)

    def undoes(self, item: str) -> str:
        self.now += timedelta(hours=1)
        return review.undo(self.tx, item, self.now)

    @property
    def cases(self) -> list[tuple[str, Attendance | None, int | None]]:
        return [(f"r{one.inbound_id}", one.truth.attendance, one.truth.guests) for one in corrections(self.tx)]

    @property
    def attendance(self) -> Attendance:
        return people.person(self.tx, self.contact)[1].attendance


@pytest.fixture
def office(ledger: Ledger, listed: Listed, now: datetime):
    [ana] = listed("ana")
    with ledger.write() as tx:
        yield Office(tx, ana, now)


def test_a_recorded_word_that_differs_is_a_case_with_text_and_truth(office: Office):
    id = office.reads()
    assert office.cases == []
    office.records(NO)
    [found] = corrections(office.tx)
    assert found == Correction(int(id[1:]), READ, Answer(NO, Source.OFFICER, office.now))


def test_the_same_word_is_no_case_and_other_guests_are_one(office: Office):
    id = office.reads()
    office.records(YES)
    assert office.cases == []
    office.records(YES, guests=2)
    assert office.cases == [(id, YES, 2)]


def test_of_several_words_of_the_officer_the_last_is_the_truth(office: Office):
    id = office.reads()
    office.records(NO)
    office.records(MAYBE)
    assert office.cases == [(id, MAYBE, 0)]
    office.records(YES)
    assert office.cases == []


def test_what_the_officer_says_after_the_person_spoke_again_is_about_that(office: Office):
    office.reads()
    second = office.reads(Reading(Kind.HUMAN, MAYBE, sure=True, text="Mai văd"))
    office.records(NO)
    assert office.cases == [(second, NO, 0)]


def test_what_the_officer_decides_of_another_message_is_about_that_one(office: Office):
    first = office.reads()
    other = office.reads(Reading(Kind.HUMAN, None, text="Ce oră?"), "review")
    office.decides(other, "declined")
    assert first not in [id for id, _, _ in office.cases]


def test_a_decision_in_review_about_the_same_message_counts(office: Office):
    id = office.reads(state="review")
    assert office.decides(id, "declined") == "ana@firma.example is noted as declined."
    assert office.cases == [(id, NO, 0)]
    office.undoes(id)
    assert office.cases == []
    assert office.attendance is YES


def test_closing_an_item_keeps_what_was_read_and_is_no_case(office: Office):
    id = office.reads(state="review")
    assert office.decides(id, "none") == f"{id} is closed; what was read from it stays noted."
    assert (office.attendance, office.cases) == (YES, [])


def test_an_automatic_reading_can_be_taken_back_and_then_decided(office: Office):
    id = office.reads()
    assert office.undoes(id) == f"{id} waits for a decision: {review.TAKEN_BACK}."
    assert office.attendance is Attendance.SILENT
    assert office.cases == []
    [item] = review.waiting(office.tx)
    assert (item.id, item.proposal, item.reason) == (id, "attending", review.TAKEN_BACK)
    with pytest.raises(Refused, match="no decision to undo"):
        office.undoes(id)
    office.decides(id, "none")
    assert office.cases == [(id, None, 0)]
    office.undoes(id)
    office.decides(id, "tentative")
    assert office.cases == [(id, MAYBE, 0)]


def test_the_whole_course_of_a_decision_stands_in_the_story(office: Office):
    id = office.reads()
    office.undoes(id)
    office.decides(id, "none")
    told = [(one.what, one.detail) for one in story.history(office.tx, office.contact)]
    assert ("Wrote to us.", f"{id}; “Nu cred că pot lipsi”; read as attending") in told
    assert ("An answer was taken back.", "Noted as attending from their words") in told
    assert ("It was decided that their message changes nothing.", id) in told
    office.undoes(id)
    office.decides(id, "declined")
    told = [(one.what, one.detail) for one in story.history(office.tx, office.contact)]
    assert ("The decision about their message was taken back.", id) in told
    assert ("Noted as declined by the officer.", f"about {id}; “Nu cred că pot lipsi”") in told


def test_a_person_who_was_erased_leaves_no_case(office: Office):
    office.reads()
    office.records(NO)
    privacy.erase(office.tx, office.contact, office.now)
    assert office.cases == []
