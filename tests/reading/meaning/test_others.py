from __future__ import annotations

import pytest

from outreach.model import Attendance
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.understand import understand

YES, NO, OTHER = Attendance.ATTENDING, Attendance.DECLINED, Attendance.DELEGATED
TENTH = Occasion(day=610, weekday=3, starts=1000, ends=1330)


@pytest.mark.parametrize(
    "text",
    [
        "I can't make it, but Ada Berg will sit there for me.",
        "I can't come. Mr Olsen minds the screen.",
        "I have to pass, Lea and Tim jump in.",
        "I can't come. But your poster tickled me pink.",
        "Count me out, but our new apprentice, she loves this.",
        "Nu pot veni, însă Ana Pop ține scaunul cald.",
        "Eu nu pot, se deplasează Matei (matei@olarie.example), lui îi dați linkul.",
    ],
)
def test_a_refusal_beside_somebody_in_words_not_understood_waits(text):
    assert not understand(text, ("ro", "en"), TENTH).sure


@pytest.mark.parametrize(
    "text",
    [
        "I can't come.\nAda Berg",
        "Sadly I can't make it, Mrs Berg.",
        "I can't come, my brother is ill.",
        "Nu pot veni. Ana Pop",
    ],
)
def test_names_that_greet_or_sign_and_people_who_only_give_a_reason_change_no_refusal(text):
    meaning = understand(text, ("ro", "en"), TENTH)
    assert (meaning.attendance, meaning.sure) == (NO, True)


def test_an_organisation_that_comes_while_the_sender_may_not_is_no_sure_yes():
    assert understand("Our company will attend.", ("en",), TENTH).sure
    for text in ("Our company will attend! But I am off.", "Our company will attend, but I juggle."):
        assert not understand(text, ("en",), TENTH).sure, text


@pytest.mark.parametrize(
    "text", ["Rita Holm walked the dog yesterday instead of me.", "I'd love to come, so two of us will be there."]
)
def test_others_are_no_sure_substitutes_where_it_is_not_clear_that_they_come_instead(text):
    meaning = understand(text, ("en",), TENTH)
    assert not (meaning.sure and meaning.attendance is OTHER)


def test_who_signs_below_is_no_substitute():
    for text in ("We will be represented by the undersigned.", "Vom fi reprezentați de către subsemnatul."):
        assert understand(text, ("ro", "en"), TENTH).attendance is not OTHER, text
