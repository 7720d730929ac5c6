"""What BODYSTRUCTURE shows of a message before it is fetched (RFC 9051 §7.5.2), as imapclient gives it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

CALENDAR_TYPES = frozenset({"text/calendar", "application/ics"})
REPORT_TYPES = frozenset(
    {
        "multipart/report",
        "message/delivery-status",
        "message/global-delivery-status",
        "message/disposition-notification",
        "message/feedback-report",
    }
)


def has_calendar(body: Sequence[object]) -> bool:
    """Whether a part is iCalendar (RFC 5545, RFC 6047); a message within the message is not looked into."""
    return any(kind in CALENDAR_TYPES for kind in _types(body))


def is_report(body: Sequence[object]) -> bool:
    """Whether it is a delivery report, a read receipt or a complaint (RFC 3462, 3464, 6533, 8098, 5965)."""
    return any(kind in REPORT_TYPES for kind in _types(body))


def _types(body: Sequence[object]) -> Iterator[str]:
    """The media type of every part: a multipart is (parts, subtype, ...), any other (type, subtype, ...)."""
    waiting: list[Sequence[object]] = [body]
    while waiting:
        part = waiting.pop()
        inner = part[0]
        if isinstance(inner, list):
            waiting.extend(inner)
            yield f"multipart/{_lower(part[1])}"
        else:
            yield f"{_lower(inner)}/{_lower(part[1])}"


def _lower(word: object) -> str:
    return word.decode("ascii", "replace").lower() if isinstance(word, bytes) else ""
