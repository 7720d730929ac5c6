from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timedelta

from outreach.ledger import deliveries, inbound, people, review
from outreach.ledger.attempts import Attempt
from outreach.ledger.database import Ledger
from outreach.ledger.notes import Note
from outreach.ledger.story import ATTEMPTED, BY, CAME, NOTED, PARTLY, SAID, history
from outreach.model import Answer, Attendance, Contact, Kind, Partial, Person, Reading, Source

Make = Callable[..., int]


def test_there_is_a_sentence_for_everything() -> None:
    assert set(NOTED) == set(Note)
    assert set(ATTEMPTED) == set(Attempt)
    assert set(CAME) == set(Kind)
    assert set(BY) == set(Source)
    assert set(PARTLY) == set(Partial)
    assert set(SAID) == {None, *Attendance} - {Attendance.SILENT, Attendance.UNREACHABLE}


def test_a_persons_story_is_told_in_the_order_of_time(ledger: Ledger, sending: Make, now: datetime) -> None:
    ana = Contact("ana@firma.example", "ana@firma.example")
    times = [now + timedelta(hours=n) for n in range(9)]
    reading = Reading(Kind.HUMAN, Attendance.ATTENDING, text="Cred că\nvin")
    coming = Answer(Attendance.ATTENDING, Source.TEXT, times[4], None, Partial.LATE, Person("Ion", "ion@x.example"))
    with ledger.write() as tx:
        people.import_contacts(tx, [ana], times[0])
        id = people.find(tx, ana.address)
        assert id is not None
        delivery = sending(tx, id)
        deliveries.uncertain(tx, delivery, "a", "the connection was lost", times[1])
        deliveries.prove_sent(tx, delivery, "a copy stands in Sent", times[2])
        message = inbound.store(tx, "INBOX", 1, 1, b"x", times[3], "<1@x>", ana.email, "Re:", times[3])
        assert message is not None
        inbound.save_reading(tx, message, reading, id, delivery, "review", "not sure", times[3])
        answer = people.add_answer(tx, id, coming, times[4])
        people.revoke_answer(tx, answer, times[5])
        review.decide(tx, f"r{message}", "declined", times[6])
        people.set_away(tx, id, date(2020, 5, 20), times[7])
        people.add_note(tx, id, "Telefon: revine.", "", times[8])
        people.import_contacts(tx, [], times[8])
        told = history(tx, id)
    assert [(h.at, h.what, h.detail) for h in told] == [
        (times[0], "Joined the list.", ""),
        (times[1], "Nobody knows whether the invitation arrived.", "the connection was lost"),
        (times[2], "The invitation did arrive.", "a copy stands in Sent"),
        (times[3], "Wrote to us.", f"r{message}; “Cred că vin”; read as attending (not sure)"),
        (times[4], "Noted as attending from their words.", "with guests; comes late; sends Ion ion@x.example"),
        (times[5], "An answer was taken back.", "Noted as attending from their words"),
        (times[6], "Noted as declined by the officer.", f"about r{message}; “Cred că vin”"),
        (times[7], "Is out of office.", "until 2020-05-20"),
        (times[8], "Telefon: revine.", ""),
        (times[8], "Was taken off the list.", ""),
    ]


def test_a_message_that_waits_says_so(ledger: Ledger, listed: Callable[..., list[int]], now: datetime) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        message = inbound.store(tx, "INBOX", 1, 1, b"x", now, "<1@x>", "ana@firma.example", "Re:", now)
        assert message is not None
        inbound.save_reading(tx, message, Reading(Kind.HUMAN), ana, None, "review", "a question is in it", now)
        assert history(tx, ana)[-1].detail == f"r{message}; waits for a decision: a question is in it"
