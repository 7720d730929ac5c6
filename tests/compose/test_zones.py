from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import icalendar
import pytest
from dateutil.rrule import rrulestr

from outreach.compose.zones import vtimezone


def test_bucharest_has_outlook_s_own_rule() -> None:
    assert vtimezone(ZoneInfo("Europe/Bucharest"), 2020) == (
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Bucharest",
        "BEGIN:DAYLIGHT",
        "DTSTART:19970330T030000",
        "TZOFFSETFROM:+0200",
        "TZOFFSETTO:+0300",
        "TZNAME:EEST",
        "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
        "END:DAYLIGHT",
        "BEGIN:STANDARD",
        "DTSTART:19971026T040000",
        "TZOFFSETFROM:+0300",
        "TZOFFSETTO:+0200",
        "TZNAME:EET",
        "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
        "END:STANDARD",
        "END:VTIMEZONE",
    )


def test_a_zone_without_summer_time_has_one_standard() -> None:
    lines = vtimezone(ZoneInfo("Asia/Kolkata"), 2020)
    assert lines is not None
    assert lines.count("BEGIN:STANDARD") == 1
    assert "BEGIN:DAYLIGHT" not in lines
    assert "TZOFFSETTO:+0530" in lines


def test_ireland_s_summer_is_its_daylight_though_the_law_calls_it_standard() -> None:
    lines = vtimezone(ZoneInfo("Europe/Dublin"), 2026)
    assert lines is not None
    assert "TZNAME:IST" in lines[lines.index("BEGIN:DAYLIGHT") : lines.index("END:DAYLIGHT")]


def test_utc_needs_no_rule() -> None:
    assert vtimezone(ZoneInfo("Etc/UTC"), 2020) == ()


@pytest.mark.parametrize("name", ["Africa/Casablanca", "America/Santiago", "Asia/Tehran"])
def test_a_zone_without_a_yearly_rule_has_none(name: str) -> None:
    assert vtimezone(ZoneInfo(name), 2020) is None


NAMES = [
    "America/Mexico_City",
    "America/New_York",
    "America/St_Johns",
    "Antarctica/Troll",
    "Asia/Kolkata",
    "Australia/Lord_Howe",
    "Australia/Sydney",
    "Europe/Bucharest",
    "Europe/Dublin",
    "Europe/London",
    "Pacific/Auckland",
]


@pytest.mark.parametrize("name", NAMES)
def test_the_rule_gives_the_zone_s_own_offset_all_year(name: str) -> None:
    zone = ZoneInfo(name)
    lines = vtimezone(zone, 2020)
    assert lines is not None
    timezone = icalendar.Timezone.from_ical("\r\n".join(lines).encode() + b"\r\n")
    onsets = []
    since, until = datetime.fromisoformat("1990-01-01T00:00"), datetime.fromisoformat("2021-01-01T00:00")
    for observance in timezone.subcomponents:
        before, after = observance["TZOFFSETFROM"].td, observance["TZOFFSETTO"].td
        first = observance["DTSTART"].dt
        yearly = observance.get("RRULE")
        times = rrulestr(yearly.to_ical().decode(), dtstart=first).between(since, until) if yearly else [first]
        onsets += [((at - before).replace(tzinfo=UTC), after) for at in times]
    onsets.sort()
    for hour in range(0, 366 * 24, 5):
        at = datetime(2020, 1, 1, tzinfo=UTC) + timedelta(hours=hour)
        assert [offset for onset, offset in onsets if onset <= at][-1] == at.astimezone(zone).utcoffset()
