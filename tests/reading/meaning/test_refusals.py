from __future__ import annotations

import pytest

from outreach.model import Attendance
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.understand import understand

NO = Attendance.DECLINED
TENTH = Occasion(day=610, weekday=3, starts=1000, ends=1330)


@pytest.mark.parametrize(
    "text",
    [
        "I am on leave that week, and the cat juggles lemons.",  # only implied, and the rest may say anything
        "On 10 June I am on holiday. Then again, the hammock sways.",
        "Missing that? No way.",  # answers its own question
        "I won't be missing.",  # a no that is itself denied
        "I am out of office.",  # as an automatic answer says it
        "Am de lucru în ziua aia, dar intru la 12.",
        "My boss wrote that I am on holiday on 10 June.",
    ],
)
def test_a_refusal_that_is_not_said_outright_waits(text):
    meaning = understand(text, ("ro", "en"), TENTH)
    assert not (meaning.sure and meaning.attendance is NO)


@pytest.mark.parametrize(
    "text",
    [
        "I can't come, the cat juggles lemons.",  # said outright, whatever the reason is
        "Sorry, on 10 June I am on holiday.",
        "I'm out of office that day, sorry.",
        "Regret, în ziua aceea sunt în concediu.",
        "I am on leave that day, sorry. Have fun there!",
    ],
)
def test_a_refusal_said_outright_or_told_in_known_words_is_sure(text):
    meaning = understand(text, ("ro", "en"), TENTH)
    assert (meaning.attendance, meaning.sure) == (NO, True)


def test_what_changed_since_undoes_a_refusal():
    meaning = understand("Nu pot veni. S-a amânat ședința.", ("ro",), TENTH)
    assert not meaning.sure
