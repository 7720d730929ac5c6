"""Minutes in a meeting: rejoining, two devices, and what reports say of durations."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.participants.stay import FORMATS, Stay, format_of, read_instant, read_minutes, total_minutes

TEN = datetime(2020, 6, 10, 10, 0)  # noqa: DTZ001 - reports name no zone


def stay(begins: int, ends: int, says: int | None = None) -> Stay:
    return Stay(TEN + timedelta(minutes=begins), TEN + timedelta(minutes=ends), says)


def test_two_devices_at_once_count_once_and_a_break_does_not_count() -> None:
    assert total_minutes([stay(0, 30), stay(10, 40), stay(60, 70)]) == 50


def test_a_begun_minute_counts() -> None:
    assert total_minutes([Stay(TEN, TEN + timedelta(seconds=61))]) == 2


def test_the_reports_own_number_counts_only_where_the_instants_do_not_tell() -> None:
    assert total_minutes([stay(0, 30, says=31), Stay(minutes=5), stay(9, 1, says=7)]) == 42
    assert total_minutes([Stay()]) is None
    assert total_minutes([]) is None


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [("95", 95), ("95.0", 95), ("1:35:00", 95), ("1:34:30", 95), ("0:05", 5), (" 7 ", 7)]
    + [(cell, None) for cell in ("", "long", "-3", "1.5", "1:2:3:4", "999999", "١٢", ":")],
)
def test_durations(cell: str, minutes: int | None) -> None:
    assert read_minutes(cell) == minutes


@pytest.mark.parametrize("pattern", FORMATS)
def test_every_way_to_write_an_instant_reads_back(pattern: str) -> None:
    at = TEN.replace(day=25, hour=22)
    assert read_instant(f" {at.strftime(pattern)} ", pattern) == at


def test_the_way_that_fits_most_of_a_file_is_its_way() -> None:
    assert format_of(["05/06/2020 10:00:00", "25/06/2020 10:00:00", ""]) == "%d/%m/%Y %H:%M:%S"
    assert format_of([]) == FORMATS[0]


SPANS = st.lists(st.tuples(st.integers(0, 500), st.integers(0, 500)).map(sorted).map(tuple), min_size=1, max_size=8)


@given(SPANS)
def test_the_minutes_are_those_during_which_at_least_one_device_was_there(spans: list[tuple[int, int]]) -> None:
    covered = {minute for begins, ends in spans for minute in range(begins, ends)}
    assert total_minutes([stay(*span) for span in spans]) == len(covered)


@given(st.text(max_size=60))
def test_any_cell_is_read_without_a_fault(cell: str) -> None:
    minutes = read_minutes(cell)
    assert minutes is None or minutes >= 0
    for pattern in FORMATS:
        read_instant(cell, pattern)
