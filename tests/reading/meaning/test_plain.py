from __future__ import annotations

import pytest

from outreach.model import Attendance
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.understand import understand

YES = Attendance.ATTENDING
TENTH = Occasion(day=610, weekday=3, starts=1000, ends=1330)


@pytest.mark.parametrize("text", ["I will attend the splendid workshop.", "Voi participa zglobiu la atelier."])
def test_a_yes_to_the_event_may_hold_a_word_nobody_knows(text):
    meaning = understand(text, ("ro", "en"), TENTH)
    assert (meaning.attendance, meaning.sure) == (YES, True)


@pytest.mark.parametrize(
    "text",
    [
        "I will attend the splendid gala.",  # not known to be the event
        "I will attend the Blubb workshop.",  # a name makes another event of it
        "I will attend the splendid workshop, though I doze.",
        "I will attend the splendid workshop. My colleague snores.",
        "I will attend the splendid workshop?",
        "On 10 June I attend the Blubb gala.",
    ],
)
def test_a_yes_of_unknown_words_waits_where_anything_may_speak_against_it(text):
    assert not understand(text, ("en",), TENTH).sure


def test_a_day_that_may_be_another_keeps_it_waiting():
    assert not understand("I will attend the splendid workshop on 10 July.", ("en",)).sure
