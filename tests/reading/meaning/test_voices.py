from __future__ import annotations

import pytest

from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.understand import understand

TENTH = Occasion(day=610, weekday=3, starts=1000, ends=1330)


@pytest.mark.parametrize(
    "text",
    [
        "Ana said: I'm coming.",
        'My colleague told me "I will attend, no matter what".',
        'The invitation says "yes, I will attend" must be clicked.',
        '"Can\'t attend, sorry" is what I wrote to the other organisers.',
        "My boss asks whether I am coming.",
        "Ana a zis: vin sigur.",
        "Colega mea mi-a spus „particip orice ar fi”.",
        "„Nu pot veni” le-am scris celorlalți organizatori.",
    ],
)
def test_what_others_say_or_what_is_quoted_decides_nothing(text):
    assert not understand(text, ("ro", "en"), TENTH).sure


@pytest.mark.parametrize(
    "text",
    [
        "Dr. Ana Kovač, head of our office, will take part.",
        "My wife, who runs the shop, might come.",
        "Dl. Ion Văcaru, directorul nostru, va participa.",
    ],
)
def test_somebody_named_between_commas_is_who_comes_and_not_the_sender(text):
    assert not understand(text, ("ro", "en"), TENTH).sure


def test_what_was_said_earlier_decides_nothing_where_a_contrast_follows():
    for text in ("I told you, I'm coming, but the barn burns.", "Last week I said, I can't come, but the barn stands."):
        assert not understand(text, ("en",), TENTH).sure, text
