from __future__ import annotations

from datetime import date

import pytest

from outreach.reading.absences import last_day

TODAY = date(2020, 5, 12)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Sunt în concediu până la 20 mai.", date(2020, 5, 20)),
        ("Lipsesc până pe data de 20.05.2020 inclusiv", date(2020, 5, 20)),
        ("I am out of office until 20 May 2020", date(2020, 5, 20)),
        ("away until Wednesday, May 20th", date(2020, 5, 20)),
        ("through the 2nd of June", date(2020, 6, 2)),
        ("I'll be back on 21 May", date(2020, 5, 20)),
        ("Revin la birou pe 21 mai", date(2020, 5, 20)),
        ("until 3 January", date(2021, 1, 3)),
        ("until 2020-06-01.", date(2020, 6, 1)),
        ("until 06/05/2020", None),
        ("until 31 February 2020", None),
        ("until Friday", None),
        ("until 20 May, then again until 30 May", None),
        ("Din 20 mai lucrez de acasă", None),
    ],
)
def test_the_last_day_is_read_where_it_is_plain(text, day):
    assert last_day(text, TODAY) == day


def test_a_day_without_a_year_needs_today():
    assert last_day("until 20 May", None) is None
