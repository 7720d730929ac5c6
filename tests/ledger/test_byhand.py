"""What the officer notes by hand, one by one or for many, and how she takes it back."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from outreach.errors import Refused
from outreach.ledger import byhand, people
from outreach.ledger.byhand import officers_word
from outreach.ledger.database import Ledger
from outreach.model import Answer, Attendance, Partial, Source, Standing

Listed = Callable[..., list[int]]


def test_the_same_word_again_keeps_guests_hours_and_her_note(now: datetime) -> None:
    said = Standing(1, now, Attendance.ATTENDING, 2, Partial.LATE, comment="phoned", source=Source.OFFICER)
    same = officers_word(said, Attendance.ATTENDING, None, None, now)
    assert (same.guests, same.partial, same.comment) == (2, Partial.LATE, "phoned")
    other = officers_word(said, Attendance.DECLINED, None, None, now)
    assert (other.guests, other.partial, other.comment) == (0, None, "")
    assert officers_word(said, Attendance.ATTENDING, 0, "alone", now).comment == "alone"
    assert officers_word(said, None, None, None, now).attendance is None


def test_many_are_noted_at_once_and_taken_back_at_once(ledger: Ledger, listed: Listed, now: datetime) -> None:
    ids = listed("ana", "ben", "eve")
    with ledger.write() as tx:
        people.add_answer(tx, ids[0], Answer(Attendance.DECLINED, Source.TEXT, now), now)
        span = byhand.record(tx, [ids[0], ids[1], ids[0], 99], Attendance.ATTENDING, now + timedelta(hours=1))
        assert span is not None
        stand = [people.person(tx, id)[1].attendance for id in ids]
        assert stand == [Attendance.ATTENDING, Attendance.ATTENDING, Attendance.SILENT]
        assert byhand.take_back(tx, *span, now) == 2
        stand = [people.person(tx, id)[1].attendance for id in ids]
        assert stand == [Attendance.DECLINED, Attendance.SILENT, Attendance.SILENT]
        with pytest.raises(Refused):
            byhand.take_back(tx, *span, now)


def test_what_people_said_themselves_is_never_taken_back_by_it(ledger: Ledger, listed: Listed, now: datetime) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        answer = people.add_answer(tx, ana, Answer(Attendance.DECLINED, Source.TEXT, now), now)
        with pytest.raises(Refused):
            byhand.take_back(tx, answer, answer, now)
        assert people.person(tx, ana)[1].attendance is Attendance.DECLINED


def test_nobody_chosen_notes_nothing(ledger: Ledger, now: datetime) -> None:
    with ledger.write() as tx:
        assert byhand.record(tx, [], Attendance.ATTENDING, now) is None
