"""The charts' geometry."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from outreach.ledger.figures import HourOfAnswers, Totals
from outreach.model import Attendance
from outreach.web import charts
from outreach.web.catalogs import translations
from outreach.web.tongue import Tongue

EN = Tongue("en", translations("en"), ZoneInfo("Europe/Bucharest"))
counts = st.integers(0, 20000)
hours = st.lists(
    st.builds(
        HourOfAnswers,
        st.datetimes(datetime(2020, 5, 1), datetime(2020, 6, 30)).map(lambda at: at.replace(tzinfo=UTC)),  # noqa: DTZ001
        st.sampled_from(Attendance),
        st.integers(1, 500),
    ),
    max_size=40,
)


@given(counts, counts, counts, counts, counts, counts)
def test_the_bar_is_as_wide_as_everybody_together(a: int, b: int, c: int, d: int, e: int, f: int) -> None:
    slices = charts.bar(Totals(0, a, b, c, d, e, f, 0, 0))
    assert sum(one.people for one in slices) == a + b + c + d + e + f
    assert not slices or abs(slices[-1].x + slices[-1].width - 1000) < 0.1
    assert all(before.x <= after.x for before, after in pairwise(slices))


@given(hours)
def test_the_last_day_has_everybody_and_no_day_is_missing(given_hours: list[HourOfAnswers]) -> None:
    told = charts.days(given_hours, EN)
    if given_hours:
        assert sum(told[-1].people.values()) == sum(hour.people for hour in given_hours)
        assert [day.day for day in told] == [told[0].day + timedelta(days=n) for n in range(len(told))]


@given(hours)
def test_every_point_lies_inside_the_picture(given_hours: list[HourOfAnswers]) -> None:
    course = charts.course(given_hours, EN)
    if course is not None:
        for line in course.lines:
            for point in line.points.split():
                x, y = map(float, point.split(","))
                assert 0 <= x <= charts.WIDTH
                assert 0 <= y <= charts.HEIGHT


def test_a_day_is_one_of_the_event_s_zone() -> None:
    late = HourOfAnswers(datetime(2020, 5, 11, 22, tzinfo=UTC), Attendance.ATTENDING, 1)  # 01:00 in Bucharest
    assert charts.days([late], EN)[0].day == date(2020, 5, 12)
