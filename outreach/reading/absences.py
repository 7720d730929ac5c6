"""The last day of an absence, where an out-of-office notice names it plainly, in ten languages.

Every date is found first; what stands before and behind it tells whether the absence ends on it, ends before it, or
begins with it. Weekdays alone ("until Friday") are no dates.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from types import MappingProxyType

from outreach.reading.phrases import absences as phrases
from outreach.reading.words import squeeze

_LONGEST = timedelta(days=400)
_WEEKEND = timedelta(days=5)


def alternatives(table: str, separator: str | None = "|") -> str:
    """A regular expression for the entries of a table, the longest first; `*` ends a stem."""
    entries = sorted({entry.strip() for entry in table.split(separator)}, key=len, reverse=True)
    return "|".join(re.escape(entry).replace(r"\*", r"\w*") for entry in entries if entry)


_NUMBERS = MappingProxyType(
    {name: n for n, names in enumerate(phrases.MONTHS.split("|"), start=1) for name in names.split()}
)
_MONTH = alternatives(phrases.MONTHS.replace("|", " "), None)
_ORDINAL = r"(?:\.|st|nd|rd|th|er|o|º|°|-?[ae]n?)?"
_FIRST = (
    r"(?:\d{1,2}(?:-tol |(?:st|nd|rd|th)? ?[-–—] ?)(?P<span%s>))?"  # "11-" of "May 11-20", "11-tol" of "11-tol 20-ig"
)
_DATE = re.compile(
    r"(?<![\w.:/])(?:"
    r"(?P<y1>\d{4})\s?[-./]\s?(?P<m1>\d{1,2})\s?[-./]\s?(?P<d1>\d{1,2})\b\.?"  # 2020-05-20, 2020. 05. 20.
    rf"|(?P<y2>\d{{4}})(?: ?m)?\.? (?P<n2>{_MONTH})\.? {_FIRST % 1}(?P<d2>\d{{1,2}})\b(?: d\.?)?\.?"
    rf"|(?P<d3>\d{{1,2}}){_ORDINAL} ?(?:of |de |d')?(?P<n3>{_MONTH})\b\.?,?"
    r"(?: (?:de )?(?P<y3>\d{4})\b\.?)?"  # 20 May 2020, 20. svibnja, 1er juin
    rf"|(?P<n4>{_MONTH})\.? {_FIRST % 2}(?P<d4>\d{{1,2}})(?:st|nd|rd|th)?\b"
    r"(?: d\.?)?(?:,? (?P<y4>\d{4})\b)?\.?"  # May 20th
    r"|(?P<d5>\d{1,2})\s?(?P<by>[./])\s?(?P<m5>\d{1,2})(?:\s?(?P=by)\s?(?P<y5>\d{4}|\d\d)\b)?\.?"  # 20.05.2020, 20/5
    r"|(?P<d6>\d{1,2})-(?P<m6>\d{1,2})-(?P<y6>\d{4})\b"
    r")"
)
_FILLER = rf"(?:(?:{alternatives(phrases.FILLERS, None)})[.,]? ?){{0,4}}"
_UNTIL = re.compile(rf"(?:\A|[^\w])(?P<by>{alternatives(phrases.UNTIL)})(?: |(?<='))?{_FILLER}\Z")
_UNTIL_AFTER = re.compile(rf"\A ?(?:{alternatives(phrases.UNTIL_AFTER)})(?!\w)")
_SPAN = re.compile(
    rf"(?:\d\.?(?: d\.?)?|\d[-.]?(?:tol|ta)|(?:{_MONTH})\.?) ?(?:{alternatives(phrases.SPAN)}) ?{_FILLER}\Z"
)
_FROM = re.compile(rf"(?:\A|[^\w])(?:{alternatives(phrases.FROM)})(?: |(?<='))?{_FILLER}\Z")
_BACK = rf"\b(?:{alternatives(phrases.BACK, None)})"
_NOT_BACK = rf"(?!(?:{alternatives(phrases.NOT_BACK, None)})\b)"
_BACK_BEFORE = re.compile(rf"{_BACK}(?: {_NOT_BACK}[^\s\d.;!?]+){{0,5}} ?\Z")
_BACK_AFTER = re.compile(
    rf"\A(?:-\w{{1,3}})?(?: ?(?:{alternatives(phrases.FROM_AFTER)}))?(?: [^\s\d.,;!?]+){{0,3}} ?{_BACK}\b"
)


@dataclass(frozen=True, slots=True)
class _Found:
    day: date
    back: bool  # the first day of work, not the last of the absence


def last_day(text: str, today: date | None) -> date | None:
    """The last day of the absence; None where it names none, several, or one that cannot be dated.

    A day without a year is the next one not before `today`; without `today` it cannot be dated. Slashed dates such as
    06/05/2020, which English readers of two countries read differently, count only beside words of another language.
    Where both the last day and the return are named, with only a weekend or a holiday between, the return counts.
    """
    found = list(_days(squeeze(text[:5000]), today))
    back = {item.day - timedelta(days=1) for item in found if item.back}
    until = {item.day for item in found if not item.back}
    if len(back) == 1:
        [day] = back
        return day if all(timedelta(0) <= day - other <= _WEEKEND for other in until) else None
    return until.pop() if len(until) == 1 and not back else None


def _days(words: str, today: date | None) -> Iterator[_Found]:
    for match in _DATE.finditer(words):
        before, after = words[max(0, match.start() - 70) : match.start()], words[match.end() : match.end() + 60]
        spans = match["span1"] is not None or match["span2"] is not None
        kind = False if spans else _kind(before, after)
        day = _dated(match, today, english=_is_english(before)) if kind is not None else None
        if day and kind is not None and (today is None or day - today <= _LONGEST):
            yield _Found(day, kind)


def _kind(before: str, after: str) -> bool | None:
    """True for a return, False for a last day, None for any other date."""
    until = _UNTIL.search(before)
    if _BACK_BEFORE.search(before[: until.start()] if until else before) and not _UNTIL_AFTER.match(after):
        return not until or "not" in before or "n't" in before or "nu " in before
    if until or _UNTIL_AFTER.match(after) or _SPAN.search(before):
        return False
    return True if _BACK_AFTER.match(after) else None


def _is_english(before: str) -> bool:
    until = _UNTIL.search(before)
    return until is None or until["by"] in ("until", "till", "through", "thru", "up to")


def _dated(match: re.Match[str], today: date | None, *, english: bool) -> date | None:
    given = match.groupdict()
    day, month, year, name = (next((v for n in "123456" if (v := given.get(f"{k}{n}"))), "") for k in "dmyn")
    number = int(month) if month else _number(name)
    if english and (given["by"] == "/" or given["d6"]) and int(day) <= 12 and number <= 12 and int(day) != number:
        return None
    try:
        if year:
            return date(int(year) + (2000 if len(year) == 2 else 0), number, int(day))
        if today is None:
            return None
        coming = date(today.year, number, int(day))
        return coming if coming >= today - timedelta(days=31) else date(today.year + 1, number, int(day))
    except ValueError:
        return None


def _number(name: str) -> int:
    """The month that a name, or a stem with any ending, is of."""
    if name in _NUMBERS:
        return _NUMBERS[name]
    return next(n for stem, n in _NUMBERS.items() if stem.endswith("*") and name.startswith(stem[:-1]))
