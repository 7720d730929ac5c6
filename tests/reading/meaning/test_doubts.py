from __future__ import annotations

import pytest

from outreach.model import Attendance
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.understand import understand

YES, NO, MAYBE, OTHER = Attendance.ATTENDING, Attendance.DECLINED, Attendance.TENTATIVE, Attendance.DELEGATED
TENTH = Occasion(day=610, weekday=3, starts=1000, ends=1330)


def read(text):
    return understand(text, ("ro", "en"), TENTH)


@pytest.mark.parametrize(
    "text",
    [
        "I saw the programme of the conference in November. I'll be there for sure.",
        "About the fair in Split: yes, I will be there.",
        "Yes, I have changed my address.",
        "Of course, I've forwarded it to my members.",
        "No, we have not received the link.",
        "I can come on 12 June. I can come on 13 June.",
        "I'll try to come. I would have loved to, but we are away.",
        "Vă informăm că, potrivit dispoziției, vor participa domnul Ilie Stoica și doamna Veta Cârlan.",
    ],
)
def test_what_may_be_about_something_else_waits_for_a_person(text):
    assert not read(text).sure


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("Last year I couldn't come, this year I'll be there.", YES),  # the opposite is said of another day
        ("Pe 9 nu pot, dar pe 10 vin.", YES),
        ("My colleague can't, she's got exams. But I will be there.", YES),  # what keeps somebody else
        ("I have a meeting, but I'll come anyway.", YES),  # said against what stands before it
        ("I'll attend. In Oslo it is the same hour I think.", YES),  # a doubt about something else
        ("I'll be there, I'm coming by kayak.", YES),  # two places agree, one of them not understood
        ("I'm sorry but on 10 June I have other obligations.", NO),
        ("I'd love to come, but I have another meeting that day.", NO),
        ("Yes, I got the invitation, but I will not attend.", NO),
        ("We inform you that our company cannot take part.", NO),
        ("I can't make the 10th, is there another date?", NO),
    ],
)
def test_what_is_harmless_beside_a_clear_answer(text, says):
    meaning = read(text)
    assert (meaning.attendance, meaning.sure) == (says, True)


@pytest.mark.parametrize(
    "text",
    [
        "We'll attend. Maybe three of us, maybe more.",
        "I'll be there, perhaps with a colleague.",
        "I'm coming. My wife might join me.",
        "Vin. Poate mai aduc pe cineva.",
    ],
)
def test_open_guests_leave_the_answer_sure_and_uncounted(text):
    meaning = read(text)
    assert (meaning.attendance, meaning.sure, meaning.guests) == (YES, True, None)


def test_an_organisation_represented_by_the_sender_is_no_delegation():
    assert read("The guild will be represented by myself.").attendance is YES
    assert read("The guild will be represented by Ada Berg.").attendance is OTHER


def test_somebody_instead_is_sure_only_with_somebody_there():
    assert not read("Do not keep a seat for me, somebody else should have it.").sure


def test_a_hindrance_beside_a_yes_is_harmless_only_where_a_part_is_missed():
    assert read("I'll join at 11, I have a meeting before.").sure
    assert not understand("Megyek, de közbejött egy temetés.", ("hu",), TENTH).sure


def test_a_yes_that_follows_from_what_stands_before_it_overrules_that():
    assert read("The meeting is gone, so I'll be there.").attendance is YES


def test_what_is_confirmed_must_be_the_coming():
    for text in ("I confirm that we got the parcel.", "Confirm că am citit scrisoarea."):
        assert not read(text).sure, text
