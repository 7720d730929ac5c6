from __future__ import annotations

import pytest

from outreach.model import Attendance
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.understand import understand

MAYBE = Attendance.TENTATIVE
TENTH = Occasion(day=610, weekday=3, starts=1000, ends=1330)


@pytest.mark.parametrize(
    "text",
    [
        "I hope the oven holds out.",
        "I think the poster is lovely, but that day the goats travel.",
        "Is there an interpreter? It depends on that.",
        "Cred că pisica doarme.",
        "The plumber dug up the courtyard, the goat ate the cables. We'll see.",
    ],
)
def test_a_doubt_of_something_else_is_no_sure_maybe(text):
    assert not understand(text, ("ro", "en"), TENTH).sure


@pytest.mark.parametrize("text", ["Perhaps.", "Maybe I can come.", "I hope to attend.", "Poate vin.", "Poate."])
def test_a_doubt_of_coming_is_a_maybe(text):
    meaning = understand(text, ("ro", "en"), TENTH)
    assert (meaning.attendance, meaning.sure) == (MAYBE, True)
