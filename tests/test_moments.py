"""Moments are local calendar arithmetic; the zones here have half hours, a skipped day, odd summer times."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from outreach.moments import (
    Anchor,
    Calendar,
    Moment,
    QuietHours,
    after_quiet_hours,
    find_zone,
    parse_duration,
    parse_moment,
    parse_quiet_hours,
    resolve,
    to_utc,
)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text)


BUCHAREST = ZoneInfo("Europe/Bucharest")
WORKSHOP = Calendar(local("2020-06-10T10:00"), local("2020-06-10T13:30"), date(2020, 5, 26), BUCHAREST)

zones = st.sampled_from(
    [
        "Europe/Bucharest",
        "America/New_York",
        "Asia/Kolkata",
        "Pacific/Apia",
        "Africa/Casablanca",
        "Europe/Helsinki",
        "UTC",
    ]
).map(ZoneInfo)
locals_ = st.datetimes(min_value=local("1990-01-01T00:00"), max_value=local("2060-01-01T00:00"))
minutes = st.builds(time, st.integers(0, 23), st.integers(0, 59))
spans = st.builds(QuietHours, minutes, minutes).filter(lambda q: q.start != q.end)
moments = st.one_of(
    st.builds(lambda at: Moment(local=at.replace(second=0, microsecond=0)), locals_),
    st.builds(Moment, anchor=st.sampled_from(Anchor), days=st.integers(-400, 400), at=minutes),
    st.builds(
        lambda anchor, n: Moment(anchor=anchor, elapsed=timedelta(minutes=n)),
        st.sampled_from(Anchor),
        st.integers(-50_000, 50_000),
    ),
    st.builds(Moment, anchor=st.sampled_from(Anchor)),
)


def exists(time_there: datetime, zone: ZoneInfo) -> bool:
    return to_utc(time_there, zone).astimezone(zone).replace(tzinfo=None) == time_there


@pytest.mark.parametrize(
    ("text", "instant"),
    [
        ("2020-05-11T09:00", "2020-05-11T06:00"),
        ("2020-05-11 09:00", "2020-05-11T06:00"),
        ("5 days before deadline at 09:00", "2020-05-21T06:00"),
        ("on deadline at 09:00", "2020-05-26T06:00"),
        ("deadline", "2020-05-26T21:00"),
        ("1 day before event at 09:00", "2020-06-09T06:00"),
        ("1 day before event", "2020-06-09T07:00"),
        ("2 weeks before event at 8:30", "2020-05-27T05:30"),
        ("1 hour before event", "2020-06-10T06:00"),
        ("90 minutes after the event end", "2020-06-10T12:00"),
        ("1 day after event at 10:00", "2020-06-11T07:00"),
        ("Event  Start", "2020-06-10T07:00"),
        ("event", "2020-06-10T07:00"),
        ("event end", "2020-06-10T10:30"),
    ],
)
def test_what_an_officer_writes_becomes_the_instant_she_means(text, instant):
    assert resolve(parse_moment(text), WORKSHOP) == datetime.fromisoformat(instant).replace(tzinfo=UTC)


def test_a_date_and_time_of_toml_is_a_moment():
    assert parse_moment(local("2020-05-11T09:00")) == parse_moment("2020-05-11T09:00")


@pytest.mark.parametrize(
    ("value", "teaches"),
    [
        ("two days before", "1 hour before event"),
        ("2020-05-11", "2020-05-11T09:00"),
        ("2020-05-32T09:00", "2020-05-11T09:00"),
        ("5 days before deadline", "5 days before deadline at 09:00"),
        ("1 hour before event at 09:00", "leave one away"),
        ("on deadline at 25:00", "23:59"),
        ("2020-05-11T09:00+03:00", "leave the offset away"),
        (datetime(2020, 5, 11, 9, tzinfo=UTC), "leave the offset away"),
        ("", "event start"),
    ],
)
def test_a_moment_that_cannot_be_understood_teaches_the_grammar(value, teaches):
    with pytest.raises(ValueError, match=teaches):
        parse_moment(value)


@given(moments)
def test_a_moment_written_out_is_read_back_as_the_same(moment):
    again = parse_moment(str(moment)) if moment.days or moment.elapsed or moment.at or moment.local else moment
    assert resolve(again, WORKSHOP) == resolve(moment, WORKSHOP)


@given(locals_, zones, st.integers(0, 90), minutes)
def test_days_before_at_nine_is_nine_on_the_clock_of_that_place(starts, zone, days, at):
    event = Calendar(starts, starts + timedelta(hours=3), starts.date(), zone)
    wanted = datetime.combine(starts.date() - timedelta(days=days), at)
    there = resolve(Moment(days=-days, at=at), event).astimezone(zone).replace(tzinfo=None)
    if exists(wanted, zone):
        assert there == wanted
    else:
        assert wanted < there <= wanted + timedelta(days=1)


@given(locals_, zones)
def test_hours_before_are_elapsed_hours(starts, zone):
    event = Calendar(starts, starts, starts.date(), zone)
    assert resolve(parse_moment("event"), event) - resolve(parse_moment("72 hours before event"), event) == timedelta(
        hours=72
    )


def test_nine_in_the_morning_stays_nine_when_summer_time_began_in_between():
    event = Calendar(local("2027-03-29T10:00"), local("2027-03-29T12:00"), date(2027, 3, 1), BUCHAREST)
    assert resolve(parse_moment("3 days before event at 09:00"), event) == datetime(2027, 3, 26, 7, tzinfo=UTC)
    assert resolve(parse_moment("1 day before event at 09:00"), event) == datetime(2027, 3, 28, 6, tzinfo=UTC)


@pytest.mark.parametrize(
    ("local", "zone", "instant"),
    [
        ("2027-03-14T02:30", "America/New_York", "2027-03-14T07:30"),  # skipped: becomes 03:30
        ("2026-11-01T01:30", "America/New_York", "2026-11-01T05:30"),  # twice: the first
        ("2011-12-30T09:00", "Pacific/Apia", "2011-12-30T19:00"),  # a day that did not exist: the next
    ],
)
def test_a_skipped_time_moves_forward_and_a_doubled_one_is_the_first(local, zone, instant):
    assert to_utc(datetime.fromisoformat(local), ZoneInfo(zone)) == datetime.fromisoformat(instant).replace(tzinfo=UTC)


@given(locals_, zones, spans, st.sampled_from([0, 1]))
def test_quiet_hours_are_never_hit_and_never_make_anything_earlier(local, zone, quiet, fold):
    at = local.replace(tzinfo=zone, fold=fold).astimezone(UTC)
    moved = after_quiet_hours(at, zone, quiet)
    assert moved >= at
    assert not quiet.holds(moved.astimezone(zone).time())
    assert moved.tzinfo is UTC


@given(locals_, zones, spans)
def test_outside_quiet_hours_nothing_moves(local, zone, quiet):
    at = local.replace(tzinfo=zone).astimezone(UTC)
    assume(not quiet.holds(at.astimezone(zone).time()))
    assert after_quiet_hours(at, zone, quiet) == at


@pytest.mark.parametrize(
    ("at", "moved"),
    [
        ("2020-06-09T19:59", "2020-06-09T19:59"),
        ("2020-06-09T20:00", "2020-06-10T08:00"),
        ("2020-06-10T00:00", "2020-06-10T08:00"),
        ("2020-06-10T08:00", "2020-06-10T08:00"),
    ],
)
def test_a_night_ends_in_the_morning(at, moved):
    instants = [to_utc(datetime.fromisoformat(text), BUCHAREST) for text in (at, moved)]
    assert after_quiet_hours(instants[0], BUCHAREST, parse_quiet_hours("20:00-08:00")) == instants[1]


def test_the_second_of_two_equal_hours_is_not_moved_back_into_the_first():
    new_york = ZoneInfo("America/New_York")
    second = datetime(2026, 11, 1, 1, 10, tzinfo=new_york, fold=1)
    moved = after_quiet_hours(second, new_york, parse_quiet_hours("22:00-01:45"))
    assert moved == datetime(2026, 11, 1, 1, 45, tzinfo=new_york, fold=1).astimezone(UTC)


def test_no_quiet_hours_are_written_as_nothing():
    assert parse_quiet_hours("") is None
    assert parse_quiet_hours("20:00 – 8:00") == QuietHours(time(20), time(8))


@pytest.mark.parametrize("text", ["20:00", "8-20", "20:00-24:00", "08:00-08:00"])
def test_quiet_hours_that_are_none_teach_the_form(text):
    with pytest.raises(ValueError, match="20:00-08:00"):
        parse_quiet_hours(text)


def test_durations_are_written_in_words():
    assert parse_duration("24 hours") == timedelta(days=1)
    assert parse_duration(" 90  Minutes") == timedelta(minutes=90)
    assert parse_duration("1 week") == timedelta(days=7)
    with pytest.raises(ValueError, match="24 hours"):
        parse_duration("24h")


@pytest.mark.parametrize(
    ("wrong", "meant"),
    [("Europe/Bucarest", "Europe/Bucharest"), ("bucharest", "Europe/Bucharest"), ("new york", "America/New_York")],
)
def test_a_wrong_zone_names_the_nearest(wrong, meant):
    with pytest.raises(ValueError, match=meant):
        find_zone(wrong)


@pytest.mark.parametrize("name", ["", "Europe", "../etc/passwd", "localtime", "right/UTC", "a\0b", "/etc/localtime"])
def test_what_is_no_zone_is_refused(name):
    with pytest.raises(ValueError, match="unknown time zone"):
        find_zone(name)


@pytest.mark.parametrize("name", ["GMT+2", "UTC+2", "GMT+02:00", "UTC-5", "+02:00", "+2", "EET+3", "GMT +2"])
def test_an_offset_is_answered_with_a_place_and_never_with_a_zone_of_the_other_sign(name):
    with pytest.raises(ValueError, match="write the place") as told:
        find_zone(name)
    assert "Etc/" not in str(told.value)


@pytest.mark.parametrize("name", ["Etc/GMT+2", "Etc/GMT-3"])
def test_a_zone_whose_sign_means_the_opposite_is_not_taken(name):
    with pytest.raises(ValueError, match="write the place"):
        find_zone(name)
