from __future__ import annotations

import pytest

from outreach.model import Attendance
from outreach.reading.meaning.clauses import items
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.tables import table
from outreach.reading.meaning.understand import understand
from outreach.reading.meaning.words import sentences

YES, NO = Attendance.ATTENDING, Attendance.DECLINED
TENTH = Occasion(day=610, weekday=3, starts=1000, ends=1330)


def test_what_stands_in_the_gap_of_a_term_is_read_too():
    [sentence] = sentences("nehme vielleicht teil")
    found = items(sentence.words, table("de"))
    assert [" ".join(word.word for word in item.words) for item in found] == ["nehme teil", "vielleicht"]
    assert Sense.COME in found[0].senses
    assert Sense.DOUBT in found[1].senses


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("Ich nehme gern teil.", "de", (YES, 0)),
        ("Ich nehme mit zwei Kollegen teil.", "de", (YES, 2)),
        ("Ich nehme am 10. Juni teil.", "de", (YES, 0)),
    ],
)
def test_a_term_with_a_gap_decides(text, language, expected):
    meaning = understand(text, (language,), TENTH)
    assert (meaning.attendance, meaning.guests, meaning.sure) == (*expected, True)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ich nehme am Freitag teil.", "de"),
        ("Ich nehme am 12. Juli teil.", "de"),
        ("Ich nehme an der Blubbertagung teil.", "de"),
        ("Ik neem donderdag deel.", "nl"),
        ("Nem tudok pénteken részt venni.", "hu"),
    ],
)
def test_another_day_or_event_in_a_gap_is_not_overlooked(text, language):
    assert not understand(text, (language,), TENTH).sure
