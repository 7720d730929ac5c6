"""The last day of an absence, where an out-of-office notice names it plainly in Romanian or English."""

from __future__ import annotations

import re
from datetime import date, timedelta

from outreach.reading.words import squeeze

MONTHS = {
    name: number
    for number, names in enumerate(
        [
            ("ianuarie", "ian", "january", "jan"),
            ("februarie", "feb", "february"),
            ("martie", "mar", "march"),
            ("aprilie", "apr", "april"),
            ("mai", "may"),
            ("iunie", "iun", "june", "jun"),
            ("iulie", "iul", "july", "jul"),
            ("august", "aug"),
            ("septembrie", "sept", "sep", "september"),
            ("octombrie", "oct", "october"),
            ("noiembrie", "nov", "november"),
            ("decembrie", "dec", "december"),
        ],
        start=1,
    )
    for name in names
}
_MONTH = "|".join(sorted(MONTHS, key=len, reverse=True))
_WEEKDAY = (
    r"(?:(?:luni|marti|miercuri|joi|vineri|sambata|duminica"
    r"|monday|tuesday|wednesday|thursday|friday|saturday|sunday),? )?"
)
_DAY = (
    rf"{_WEEKDAY}(?:(?P<d>\d{{1,2}})(?:st|nd|rd|th)?(?: of)? (?P<m>{_MONTH})\b\.?,?(?: (?P<y>\d{{4}}))?"
    rf"|(?P<m2>{_MONTH})\b\.? (?P<d2>\d{{1,2}})(?:st|nd|rd|th)?\b(?:,? (?P<y2>\d{{4}}))?"
    r"|(?P<d3>\d{1,2})[./](?P<m3>\d{1,2})[./](?P<y3>\d{4})"
    r"|(?P<y4>\d{4})-(?P<m4>\d\d)-(?P<d4>\d\d))"
)
# Away up to and including that day.
_UNTIL = re.compile(
    r"(?:pana (?:la data de|in data de|pe data de|la|pe|in)|until(?: and including)?|till|through|up to)"
    rf"(?: the)? {_DAY}"
)
# Back on that day: away until the day before.
_BACK = re.compile(
    r"(?:(?:revin|ma intorc|voi reveni|voi fi inapoi)(?: la birou)?(?: in data de| pe data de| pe| in)?"
    r"|(?:back|return|returning)(?: to the office| in the office| at work)? on(?: the)?)"
    rf" {_DAY}"
)


def last_day(text: str, today: date | None) -> date | None:
    """The last day of the absence; None where it names none, several, or one that cannot be dated.

    A day without a year is the next one not before `today`; without `today` it cannot be dated. Slashed dates such
    as 06/05/2020, which two countries read differently, count for nothing.
    """
    words = squeeze(text)
    found = {day for match in _UNTIL.finditer(words) if (day := _day(match, today))}
    found |= {day - timedelta(days=1) for match in _BACK.finditer(words) if (day := _day(match, today))}
    return found.pop() if len(found) == 1 else None


def _day(match: re.Match[str], today: date | None) -> date | None:
    given = match.groupdict()
    day, month, year = (
        next((given[f"{k}{n}"] for n in ("", "2", "3", "4") if given.get(f"{k}{n}")), "") for k in "dmy"
    )
    number = MONTHS.get(month) or int(month)
    if "/" in match[0] and given["d3"] and int(day) <= 12 and int(month) <= 12 and day != month:
        return None
    try:
        if year:
            return date(int(year), number, int(day))
        if today is None:
            return None
        coming = date(today.year, number, int(day))
        return coming if coming >= today - timedelta(days=31) else date(today.year + 1, number, int(day))
    except ValueError:
        return None
