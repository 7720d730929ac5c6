"""One language of the dashboard: its texts, numbers and dates."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from gettext import NullTranslations
from zoneinfo import ZoneInfo

from babel.numbers import format_decimal

from outreach.compose.dates import date_text, interval_text, locale_of, time_text


def N_(text: str) -> str:  # noqa: N802 - gettext's own name for a text that is looked up later
    """Marks a text for the catalogs."""
    return text


@dataclass(frozen=True, slots=True)
class Tongue:
    """What pages say in one language; `zone` is the event's, in which every instant is told."""

    language: str
    translations: NullTranslations
    zone: ZoneInfo

    def say(self, text: str, **values: object) -> str:
        """The text in this language; `%(name)s` stands for a value. The text itself is looked up."""
        found = self.translations.gettext(text)
        return found % values if values else found

    def many(self, one: str, more: str, n: int, **values: object) -> str:
        """The text for so many; `%(n)s` is the number as it is written."""
        return self.translations.ngettext(one, more, n) % {"n": self.number(n), **values}

    def number(self, n: int) -> str:
        """12,345 as this language writes it."""
        return format_decimal(n, locale=locale_of(self.language))

    def language_name(self, code: str) -> str:
        """What a language is called in this one: Romanian; the code itself where nobody named it."""
        return locale_of(self.language).languages.get(code) or code

    def day(self, at: datetime | date, style: str = "medium") -> str:
        """A day: 10 June 2020; `style` is full, long, medium, short or a CLDR pattern."""
        return date_text(at.astimezone(self.zone).date() if isinstance(at, datetime) else at, self.language, style)

    def time(self, at: datetime) -> str:
        """A time of day: 10:00."""
        return time_text(at.astimezone(self.zone), self.language)

    def moment(self, at: datetime) -> str:
        """A day and a time of day, short enough for a table: Wed 10 June, 10:00."""
        local = at.astimezone(self.zone)
        return f"{date_text(local.date(), self.language, 'EEE d MMM')}, {time_text(local, self.language)}"

    def interval(self, starts: datetime, ends: datetime) -> str:
        """From when to when: 10:00–13:30."""
        return interval_text(starts.astimezone(self.zone), ends.astimezone(self.zone), self.language)
