from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from outreach.errors import Refused
from outreach.ledger import deliveries, inbound, people, review
from outreach.ledger.database import Ledger, Transaction
from outreach.model import Answer, Attendance, DeliveryState, Kind, Person, Reading, Source, Span

Make = Callable[..., int]
Listed = Callable[..., list[int]]
LATER = timedelta(hours=1)
UNSURE = Reading(
    Kind.HUMAN, Attendance.ATTENDING, guests=2, delegate=Person("Ion"), text="Cred că vin", evidence=(Span(0, 11),)
)


@pytest.fixture
def unsure(now: datetime) -> Callable[..., str]:
    """A message that a person must look at; returns its id in the review."""

    def come(tx: Transaction, contact_id: int | None, reading: Reading = UNSURE, uid: int = 1) -> str:
        raw = f"message {uid}".encode()
        id = inbound.store(tx, "INBOX", 1, uid, raw, now, f"<{uid}@x>", "ana@firma.example", "Re: Invitatie", now)
        assert id is not None
        inbound.save_reading(tx, id, reading, contact_id, None, "review", "the words leave it open", now)
        return f"r{id}"

    return come


def test_a_message_waits_with_the_words_that_gave_its_reading(
    ledger: Ledger, listed: Listed, unsure: Callable[..., str], now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = unsure(tx, ana)
        assert review.waiting(tx) == [
            review.ReviewItem(
                id=id,
                kind="reading",
                contact_id=ana,
                email="ana@firma.example",
                subject="Re: Invitatie",
                reason="the words leave it open",
                text="Cred că vin",
                evidence=(Span(0, 11),),
                proposal="attending",
                at=now,
                reading=UNSURE,
            )
        ]


def test_the_proposal_confirmed_brings_what_was_read_with_it(
    ledger: Ledger, listed: Listed, unsure: Callable[..., str], now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = unsure(tx, ana)
        assert (
            review.decide(tx, id, "attending", now + LATER) == "ana@firma.example is noted as attending, with 2 more."
        )
        assert review.waiting(tx) == []
        _, standing = people.person(tx, ana)
    assert (standing.attendance, standing.source, standing.since) == (
        Attendance.ATTENDING,
        Source.OFFICER,
        now,
    )
    assert (standing.guests, standing.delegate, standing.comment) == (2, Person("Ion", ""), "Cred că vin")


def test_the_officer_says_how_many_come_along(
    ledger: Ledger, listed: Listed, unsure: Callable[..., str], now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = unsure(tx, ana)
        said = review.decide(tx, id, "attending", now + LATER, guests=4)
        assert said == "ana@firma.example is noted as attending, with 4 more."
        assert people.person(tx, ana)[1].guests == 4
        review.undo(tx, id, now + LATER)
        assert review.decide(tx, id, "tentative", now + LATER, guests=0) == "ana@firma.example is noted as tentative."


@pytest.mark.parametrize("decision", ["declined", "delegated", "none", "sent"])
def test_nobody_comes_along_with_somebody_who_does_not_come(
    ledger: Ledger, listed: Listed, unsure: Callable[..., str], now: datetime, decision: str
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = unsure(tx, ana)
        with pytest.raises(Refused, match="guests come along with somebody who is attending or tentative"):
            review.decide(tx, id, decision, now, guests=1)
        assert [item.id for item in review.waiting(tx)] == [id]


def test_the_officer_s_word_beats_what_was_read_of_the_same_message_though_her_clock_is_behind(
    ledger: Ledger, listed: Listed, unsure: Callable[..., str], now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = unsure(tx, ana)
        said = Answer(Attendance.ATTENDING, Source.TEXT, now)
        people.add_answer(tx, ana, said, now, inbound_id=int(id[1:]))
        [item] = review.waiting(tx)
        assert item.noted is Attendance.ATTENDING
        assert review.decide(tx, id, "declined", now - LATER) == "ana@firma.example is noted as declined."
        assert people.person(tx, ana)[1].attendance is Attendance.DECLINED


def test_an_answer_that_came_after_the_message_still_counts_when_that_is_decided_later(
    ledger: Ledger, listed: Listed, unsure: Callable[..., str], now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = unsure(tx, ana)
        people.add_answer(tx, ana, Answer(Attendance.ATTENDING, Source.TEXT, now + LATER), now + LATER)
        said = review.decide(tx, id, "declined", now + 2 * LATER)
        assert people.person(tx, ana)[1].attendance is Attendance.ATTENDING
    assert said == "ana@firma.example is noted as declined. What came after that message counts: attending."


def test_whoever_wrote_what_waits_is_known_to_have_written(
    ledger: Ledger, listed: Listed, unsure: Callable[..., str], now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        assert not people.person(tx, ana)[1].in_review
        id = unsure(tx, ana)
        assert people.person(tx, ana)[1].in_review
        review.decide(tx, id, "none", now)
        assert not people.person(tx, ana)[1].in_review


def test_another_decision_takes_only_the_words(
    ledger: Ledger, listed: Listed, unsure: Callable[..., str], now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        review.decide(tx, unsure(tx, ana), "tentative", now)
        _, standing = people.person(tx, ana)
    assert (standing.attendance, standing.guests, standing.delegate) == (Attendance.TENTATIVE, 0, None)
    assert standing.comment == "Cred că vin"


def test_none_only_closes(ledger: Ledger, listed: Listed, unsure: Callable[..., str], now: datetime) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = unsure(tx, ana)
        review.decide(tx, id, "none", now)
        assert people.person(tx, ana)[1].attendance is Attendance.SILENT
        assert review.waiting(tx) == []
        review.undo(tx, id, now)
        assert [item.id for item in review.waiting(tx)] == [id]


def test_undo_takes_the_answer_back_and_reopens(
    ledger: Ledger, listed: Listed, unsure: Callable[..., str], now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = unsure(tx, ana)
        review.decide(tx, id, "declined", now)
        with pytest.raises(Refused, match="was decided"):
            review.decide(tx, id, "attending", now)
        assert review.undo(tx, id, now) == f"{id} waits for a decision again."
        assert people.person(tx, ana)[1].attendance is Attendance.SILENT
        review.decide(tx, id, "attending", now)
        assert people.person(tx, ana)[1].attendance is Attendance.ATTENDING


def test_somebody_unknown_can_only_be_closed_or_recorded(
    ledger: Ledger, listed: Listed, unsure: Callable[..., str], now: datetime
) -> None:
    with ledger.write() as tx:
        id = unsure(tx, None)
        assert review.waiting(tx)[0].email == "ana@firma.example"
        with pytest.raises(Refused, match="outreach record EMAIL attending"):
            review.decide(tx, id, "attending", now)
        review.decide(tx, id, "none", now)
        assert review.waiting(tx) == []


def test_an_address_confirmed_meanwhile_is_known(
    ledger: Ledger, listed: Listed, unsure: Callable[..., str], now: datetime
) -> None:
    [ion] = listed("ion")
    with ledger.write() as tx:
        id = unsure(tx, None)
        people.add_alias(tx, ion, "ana@firma.example", now)
        assert review.decide(tx, id, "attending", now) == "ion@firma.example is noted as attending, with 2 more."


@pytest.mark.parametrize(
    ("id", "decision", "words"),
    [
        ("x9", "attending", "look like r12 or d7"),
        ("r99", "attending", "no review item r99"),
        ("d99", "sent", "no review item d99"),
        ("r1", "sent", "possible is attending, declined, tentative, delegated, none"),
        ("d1", "attending", "possible is sent, again, leave"),
    ],
)
def test_what_cannot_be_decided_is_refused_with_what_can(
    ledger: Ledger,
    listed: Listed,
    unsure: Callable[..., str],
    sending: Make,
    now: datetime,
    id: str,
    decision: str,
    words: str,
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        delivery = sending(tx, ana)
        which = {"r1": unsure(tx, ana), "d1": f"d{delivery}"}.get(id, id)
        assert deliveries.uncertain(tx, delivery, "a", "lost", now)
        with pytest.raises(Refused, match=words):
            review.decide(tx, which, decision, now)
        assert len(review.waiting(tx)) == 2
        with pytest.raises(Refused):
            review.undo(tx, which, now)


def test_an_uncertain_delivery_waits_under_the_subject_it_went_out_with(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = sending(tx, ana)
        deliveries.uncertain(tx, id, "a", "the connection was lost", now)
        [item] = review.waiting(tx)
    assert (item.id, item.kind, item.email, item.subject) == (f"d{id}", "delivery", "ana@firma.example", "Invitatie")
    assert item.reason == "nobody knows if it arrived: the connection was lost"


@pytest.mark.parametrize(
    ("decision", "state"),
    [("sent", DeliveryState.SENT), ("again", DeliveryState.PLANNED), ("leave", DeliveryState.ABANDONED)],
)
def test_a_decision_about_a_delivery_can_be_undone_while_nothing_followed(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime, decision: str, state: DeliveryState
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = sending(tx, ana)
        deliveries.uncertain(tx, id, "a", "lost", now)
        assert "ana@firma.example" in review.decide(tx, f"d{id}", decision, now)
        assert deliveries.get(tx, id).state is state
        assert review.waiting(tx) == []
        review.undo(tx, f"d{id}", now)
        assert deliveries.get(tx, id).state is DeliveryState.UNCERTAIN
        assert deliveries.get(tx, id).sent_at is None
        assert [item.id for item in review.waiting(tx)] == [f"d{id}"]


def test_again_cannot_be_undone_once_it_is_being_sent(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime
) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        id = sending(tx, ana)
        deliveries.uncertain(tx, id, "a", "lost", now)
        review.decide(tx, f"d{id}", "again", now)
        deliveries.claim(tx, [id], "b", now, LATER)
        with pytest.raises(Refused, match="it became claimed"):
            review.undo(tx, f"d{id}", now)


def test_what_was_refused_for_good_asks_once_and_not_where_the_address_is_dead(
    ledger: Ledger, listed: Listed, sending: Make, now: datetime
) -> None:
    ana, ion = listed("ana", "ion")
    with ledger.write() as tx:
        first, second = sending(tx, ana), sending(tx, ion)
        deliveries.failed(tx, first, "a", "554 looks like spam", now)
        deliveries.failed(tx, second, "a", "550 5.1.1 no such user", now)
        people.mark_bounced(tx, ion, now, "550 5.1.1")
        [item] = review.waiting(tx)
        assert (item.id, item.reason) == (f"d{first}", "the server refused it for good: 554 looks like spam")
        review.decide(tx, item.id, "leave", now)
        assert review.waiting(tx) == []
        assert deliveries.get(tx, first).state is DeliveryState.FAILED
        review.undo(tx, item.id, now)
        assert len(review.waiting(tx)) == 1
