"""What is known of the event when an answer is read: its date and hours, and dates that are not it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from outreach.reading.meaning.tables import Calendar
from outreach.reading.meaning.words import Kind, Word
from outreach.reading.words import fold

_WITH_YEAR = re.compile(
    r"(?<![\d.])(?:(?P<iso>20\d\d)-(?P<m1>[01]\d)-(?P<d1>[0-3]\d)"
    r"|(?P<d2>[0-3]?\d)[./-] ?(?P<m2>[01]?\d)[./-] ?(?:20)?\d\d)(?![\d:])"
)
_DAY = re.compile(r"(?<![\d.:,])[0-3]?\d(?![\d:]|[.,]\d)")
_BEHIND = re.compile(r"(?:st|nd|rd|th|er|º)?[.,]?\s{1,2}(?:of |de |d')?([^\W\d_]{3,})")
_WORD = re.compile(r"[^\W\d_]{3,}")
_TOUCHES = re.compile(r"[^\W\d_][.,]?\s\Z")
_HOURS = re.compile(r"(?<![\d.:])([01]?\d|2[0-3])[.:]([0-5]\d) ?[-–] ?([01]?\d|2[0-3])[.:]([0-5]\d)(?![\d.:])")
MAX_TEXT = 6000


@dataclass(frozen=True, slots=True)
class Occasion:
    """The event's day and hours as words have them: month * 100 + day, hour * 100 + minute; None where not known.

    `weekday` is 1 for Monday.
    """

    day: int | None = None
    weekday: int | None = None
    starts: int | None = None
    ends: int | None = None

    def is_other_day(self, word: Word) -> bool:
        """Whether a dated word is certainly not the event's day."""
        known = self.day if word.kind is Kind.DATE else self.weekday
        if word.kind is Kind.DATE and word.word[0].isdigit() and word.value % 100 * 100 + word.value // 100 == known:
            return False  # some write the month first
        return known is not None and word.value != known

    def is_unknown_day(self, word: Word) -> bool:
        """Whether a word names a day, and it is not known whether that is the event's."""
        return (word.kind is Kind.DATE and self.day is None) or (word.kind is Kind.WEEKDAY and self.weekday is None)


def occasion_in(subject: str, invitation: str, names: Calendar) -> Occasion:
    """The event as its invitation tells it: the date of the subject, else the last date of the text; the hours of its
    programme. A weekday beside the date is the event's.
    """
    invitation = invitation[:MAX_TEXT]
    told = _dates(subject[:MAX_TEXT], names)
    quoted = _dates(invitation, names)
    hours = [int(number) for match in _HOURS.finditer(invitation) for number in match.groups()]
    times = [hour * 100 + minute for hour, minute in zip(hours[::2], hours[1::2], strict=True)]
    day = max(told or quoted, default=None)
    weekdays = {*told.get(day or 0, ()), *quoted.get(day or 0, ())}
    return Occasion(
        day=day,
        weekday=weekdays.pop() if len(weekdays) == 1 else None,
        starts=min(times, default=None),
        ends=max(times, default=None),
    )


def _dates(text: str, names: Calendar) -> dict[int, set[int]]:
    """Dates with a month's name or a year (bare "10.10" may be an hour), each with the weekdays right beside it."""
    found: dict[int, set[int]] = {}
    for match in _WITH_YEAR.finditer(text):
        year_first = match["iso"] is not None
        month, day = (match["m1"], match["d1"]) if year_first else (match["m2"], match["d2"])
        if 1 <= int(month) <= 12:
            found.setdefault(int(month) * 100 + int(day), set()).update(_weekdays(text, match.span(), names))
    for match in _DAY.finditer(text):
        month = _month(text, match.span(), names)
        if month and 1 <= int(match[0]) <= 31:
            found.setdefault(month * 100 + int(match[0]), set()).update(_weekdays(text, match.span(), names))
    return found


def _month(text: str, span: tuple[int, int], names: Calendar) -> int | None:
    """The month named right behind a number, or right before it."""
    behind = _BEHIND.match(text, span[1])
    before = _WORD.findall(text[max(0, span[0] - 14) : span[0]])
    near = [behind[1]] if behind else []
    near += before[-1:] if _TOUCHES.search(text[max(0, span[0] - 3) : span[0]]) else []
    for word in map(fold, near):
        if month := names.month(word):
            return month
    return None


def _weekdays(text: str, span: tuple[int, int], names: Calendar) -> set[int]:
    """The days of the week named within three words of a date."""
    around = _WORD.findall(text[max(0, span[0] - 16) : span[0]])[-1:] + _WORD.findall(text[span[1] : span[1] + 30])[:3]
    return {day for word in map(fold, around) if (day := names.weekday(word))}
