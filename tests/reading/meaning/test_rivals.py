from __future__ import annotations

import pytest

from outreach.model import Attendance
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.understand import understand

YES, NO = Attendance.ATTENDING, Attendance.DECLINED
TENTH = Occasion(day=610, weekday=3, starts=1000, ends=1330)


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("I can't say no to cake, so I'm coming.", YES),
        ("I'll attend. I hope, the recipes are long.", YES),
        ("Am fost la două și n-am prins nimic. Nu vin.", NO),
    ],
)
def test_a_clear_answer_holds_against_a_side_remark(text, says):
    meaning = understand(text, ("ro", "en"), TENTH)
    assert meaning.attendance is says


@pytest.mark.parametrize(
    "text",
    [
        "Yes, I'm coming. I can't come.",
        "Yes. I'm joking.",
        "I'm coming. If it snows wildly, I can't juggle.",
        "I'm coming. After all I cannot wriggle out of the gym.",
    ],
)
def test_two_answers_wait(text):
    assert not understand(text, ("en",), TENTH).sure
