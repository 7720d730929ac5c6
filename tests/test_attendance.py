from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from outreach.attendance import NEXT, Event, Folded, fold
from outreach.model import Answer, Attendance, Partial, Person, Source

MAY = datetime(2020, 5, 12, 9, tzinfo=UTC)


def said(attendance: Attendance | None, hours: int = 0, source: Source = Source.TEXT, **more) -> Answer:
    return Answer(attendance, source, MAY + timedelta(hours=hours), **more)


def pressed(attendance: Attendance | None, sequence: int, hours: int, **more) -> Answer:
    return said(attendance, hours, Source.CALENDAR, sequence=sequence, dtstamp=MAY + timedelta(hours=hours), **more)


def test_nobody_who_said_nothing_is_more_than_silent():
    assert fold([], bounced=False) == Folded()


def test_the_table_knows_every_attendance_and_every_event():
    assert set(NEXT) == {(now, event) for now in Attendance for event in Event}


def test_the_newest_answer_wins():
    folded = fold([said(Attendance.DECLINED, 2), said(Attendance.ATTENDING, 1, guests=3)], bounced=False)
    assert (folded.attendance, folded.guests, folded.since) == (Attendance.DECLINED, 0, MAY + timedelta(hours=2))


def test_a_calendar_answer_to_an_older_revision_is_history_even_when_it_was_pressed_later():
    answers = [pressed(Attendance.ATTENDING, 1, 1), pressed(Attendance.DECLINED, 0, 5)]
    assert fold(answers, bounced=False).attendance is Attendance.ATTENDING


def test_words_said_after_the_button_win_over_it():
    answers = [pressed(Attendance.ATTENDING, 3, 1), said(Attendance.DECLINED, 2)]
    assert fold(answers, bounced=False).attendance is Attendance.DECLINED


def test_the_officers_word_wins_until_a_newer_answer_arrives():
    officer = said(Attendance.DECLINED, 3, Source.OFFICER)
    assert fold([pressed(Attendance.ATTENDING, 0, 2), officer], bounced=False).source is Source.OFFICER
    assert fold([officer, pressed(Attendance.ATTENDING, 0, 4)], bounced=False).attendance is Attendance.ATTENDING


def test_the_officers_word_wins_at_the_same_instant():
    answers = [said(Attendance.DECLINED, 1, Source.OFFICER), said(Attendance.ATTENDING, 1)]
    assert fold(answers, bounced=False).attendance is Attendance.DECLINED


def test_what_the_officer_takes_back_leaves_the_contact_silent():
    assert fold([said(Attendance.ATTENDING, 1), said(None, 2, Source.OFFICER)], bounced=False) == Folded()


def test_a_calendar_that_decides_nothing_changes_nothing():
    answers = [said(Attendance.ATTENDING, 1), pressed(None, 4, 2)]
    assert fold(answers, bounced=False).attendance is Attendance.ATTENDING


def test_a_bounce_makes_only_those_unreachable_who_never_answered():
    assert fold([], bounced=True).attendance is Attendance.UNREACHABLE
    assert fold([said(Attendance.TENTATIVE)], bounced=True).attendance is Attendance.TENTATIVE


def test_a_button_pressed_after_words_that_say_the_same_keeps_what_the_words_told():
    words = said(Attendance.ATTENDING, 1, guests=2, partial=Partial.LATE, comment="cu doi colegi")
    folded = fold([words, pressed(Attendance.ATTENDING, 0, 2)], bounced=False)
    assert (folded.guests, folded.partial, folded.comment) == (2, Partial.LATE, "cu doi colegi")
    assert (folded.source, folded.sequence) == (Source.CALENDAR, 0)


def test_a_delegate_does_not_outlive_a_new_answer():
    answers = [said(Attendance.DELEGATED, 1, delegate=Person("Ana Pop")), said(Attendance.ATTENDING, 2)]
    assert fold(answers, bounced=False).delegate is None


ANSWERS = st.lists(
    st.builds(
        said,
        st.sampled_from([None, *list(Attendance)[1:5]]),
        st.integers(0, 5),
        st.sampled_from(Source),
        guests=st.sampled_from([0, 1, None]),
        sequence=st.sampled_from([None, 0, 1]),
    ),
    max_size=6,
)


@given(ANSWERS, st.booleans(), st.randoms(use_true_random=False))
def test_the_order_in_which_answers_are_read_changes_nothing(answers, bounced, random):
    shuffled = list(answers)
    random.shuffle(shuffled)
    assert fold(shuffled, bounced) == fold(answers, bounced)


@given(ANSWERS, st.booleans())
def test_an_answer_folded_twice_is_folded_once(answers, bounced):
    assert fold([*answers, *answers], bounced) == fold(answers, bounced)


@given(ANSWERS)
def test_silence_and_unreachability_have_no_source(answers):
    folded = fold(answers, bounced=True)
    assert (folded.source is None) == (folded.attendance is Attendance.UNREACHABLE)
