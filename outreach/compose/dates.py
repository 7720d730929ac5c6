"""Dates and times in words, in the ten languages of the campaign, by Unicode's tables (CLDR, through Babel)."""

from __future__ import annotations

from datetime import date, datetime, time, tzinfo
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import format_date, format_interval, format_skeleton, get_timezone_name

_PLAIN_SPACES = {0x202F: " ", 0x2009: " ", 0x00A0: " "}
"""Narrow and fixed spaces come out as boxes or question marks in old mail clients."""


#: Texts remembered of each kind: the few dates of one campaign, in all its languages.
_ROOM = 512


@lru_cache(_ROOM)
def locale_of(language: str) -> Locale:
    """The locale of a language tag; "en" means British English, as CLDR's own "en" writes June 10, 10:00 AM."""
    tag = language.replace("_", "-")
    if tag.lower() in {"", "en"}:
        return Locale("en", "GB")
    for candidate in (tag, tag.split("-")[0]):
        try:
            return Locale.parse(candidate, sep="-")
        except (UnknownLocaleError, ValueError):
            continue
    return Locale("en", "GB")


def date_text(day: date, language: str, style: str = "full") -> str:
    """A day in words: "miercuri, 10 iunie 2020"; `style` is full, long, medium, short or a CLDR pattern."""
    return _date_text(day.date() if isinstance(day, datetime) else day, language, style)


def time_text(at: time | datetime, language: str) -> str:
    """A time of day on the 24-hour clock: "10:00", in Finnish "10.00"."""
    moment = at if isinstance(at, datetime) else datetime.combine(date(2020, 1, 1), at)
    return _time_text(moment.replace(tzinfo=None), language)


def datetime_text(at: datetime, language: str, style: str = "full") -> str:
    """A day and a time of day: "miercuri, 10 iunie 2020, 10:00"."""
    return f"{date_text(at.date(), language, style)}, {time_text(at, language)}"


def interval_text(starts: datetime, ends: datetime, language: str) -> str:
    """From when to when, local times: "10:00–13:30"; both days are named where they differ."""
    if starts.date() != ends.date():
        return f"{datetime_text(starts, language)} – {datetime_text(ends, language)}"
    first, last = starts.replace(tzinfo=None), ends.replace(tzinfo=None)
    if (first.hour, first.minute) == (last.hour, last.minute):
        return time_text(first, language)
    return _interval_text(first, last, language)


def zone_text(at: datetime, language: str) -> str:
    """The long name of the zone of an aware time, summer time told from winter time."""
    return _zone_text(at.replace(tzinfo=None), at.tzinfo, language)


# Only naive times are remembered: aware ones of two zones are equal where they are the same instant.


@lru_cache(_ROOM)
def _date_text(day: date, language: str, style: str) -> str:
    return _plain(format_date(day, format=style, locale=locale_of(language)))


@lru_cache(_ROOM)
def _time_text(moment: datetime, language: str) -> str:
    return _plain(format_skeleton("Hm", moment, locale=locale_of(language)))


@lru_cache(_ROOM)
def _interval_text(first: datetime, last: datetime, language: str) -> str:
    return _plain(format_interval(first, last, "Hm", locale=locale_of(language)))


@lru_cache(_ROOM)
def _zone_text(local: datetime, zone: tzinfo | None, language: str) -> str:
    return _plain(get_timezone_name(local.replace(tzinfo=zone), width="long", locale=locale_of(language)))


def _plain(text: str) -> str:
    return text.translate(_PLAIN_SPACES)
