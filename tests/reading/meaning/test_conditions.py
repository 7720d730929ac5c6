from __future__ import annotations

import pytest

from outreach.model import Attendance
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.understand import understand

YES, NO, MAYBE = Attendance.ATTENDING, Attendance.DECLINED, Attendance.TENTATIVE
TENTH = Occasion(day=610, weekday=3, starts=1000, ends=1330)


@pytest.mark.parametrize(
    "text",
    ["I'll attend if I get the day off.", "If my boss lets me, I'll come.", "Particip dacă îmi iau liber."],
)
def test_a_condition_of_the_senders_own_day_leaves_it_open(text):
    meaning = understand(text, ("ro", "en"), TENTH)
    assert (meaning.attendance, meaning.sure) == (MAYBE, True)


@pytest.mark.parametrize(
    "text",
    [
        "I'd come if it were in person.",
        "I'll come if you pay the train.",
        "If the slides are in English, I'll come.",
        "As to whether Tom still works here: no.",
        "Aș veni dacă ar fi față în față.",
    ],
)
def test_a_condition_made_to_the_organiser_waits_for_a_person(text):
    assert not understand(text, ("ro", "en"), TENTH).sure


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("I have to pass this time. Please send me the slides if you can.", NO),
        ("We participate. If you want, send me the programme.", YES),
        ("Particip. Dacă îmi puteți trimite agenda, v-aș fi recunoscătoare.", YES),
    ],
)
def test_a_condition_of_a_request_touches_no_decision(text, says):
    meaning = understand(text, ("ro", "en"), TENTH)
    assert (meaning.attendance, meaning.sure) == (says, True)


def test_a_refusal_with_a_condition_is_never_a_sure_maybe():
    for text in ("I can't come, but if there are more of these, let me know.", "I can't come if it's on the 10th."):
        meaning = understand(text, ("en",), TENTH)
        assert not (meaning.sure and meaning.attendance is MAYBE), text


def test_two_open_ends_make_it_open_though_neither_is_understood():
    meaning = understand("It depends on the goats: if they get well, I'll come.", ("en",), TENTH)
    assert (meaning.attendance, meaning.sure) == (MAYBE, True)
