from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime
from io import StringIO

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from outreach.demo import timeline
from outreach.demo.timeline import Day
from outreach.ledger.figures import Totals
from outreach.model import Attendance, Contact, Source, Standing


def printed(show: object, *args: object) -> str:
    out = Console(file=StringIO(), width=timeline.WIDTH, highlight=False)
    assert callable(show)
    show(out, *args)
    assert isinstance(out.file, StringIO)
    return out.file.getvalue()


def test_a_day_is_one_line_of_at_most_a_hundred_columns() -> None:
    told = Day(date(2020, 5, 11), Counter({"invitation": 41}), Counter({"calendar": 8, "away": 2, "bounced": 1}))
    text = printed(timeline.day, told, Totals(41, 8, 2, 1, 0, 29, 1, 2, 0))
    assert text.startswith("Mon 11 May  41 invitation ← 8 calendar")
    assert text.count("\n") == 1
    assert len(text.rstrip("\n")) <= 100
    assert "\x1b" not in text


@given(st.lists(st.integers(min_value=0, max_value=2_000_000), min_size=6, max_size=6))
def test_a_bar_is_always_equally_long(counts: list[int]) -> None:
    attending, declined, tentative, delegated, silent, unreachable = counts
    totals = Totals(sum(counts), attending, declined, tentative, delegated, silent, unreachable, 0, 0)
    assert len(timeline.bar(totals)) == 22


def test_nobody_is_rounded_away() -> None:
    assert set(timeline.bar(Totals(2003, 1000, 1, 1, 0, 1000, 1, 0, 0)).plain) == set("█▓▚x·")


def test_the_table_shows_those_who_come_first() -> None:
    joined = datetime(2020, 5, 11, tzinfo=UTC)
    silent = (Contact("a@x.example", "a@x.example"), Standing(1, joined))
    comes = Standing(2, joined, Attendance.ATTENDING, guests=2, source=Source.TEXT, present=True)
    text = printed(timeline.attendance, [silent, (Contact("z@x.example", "z@x.example"), comes)])
    assert text.index("z@x.example") < text.index("a@x.example")
    assert "2" in text
