"""One inbound message -> its reading, in one order and no other (design, section 7).

Limits; reports (bounce, receipt, complaint); our own mail; calendar answers, before any auto-reply rule because Google
marks its own as automatic; automatic answers; requests not to be written to; words of a person.
"""

from __future__ import annotations

from dataclasses import replace

from outreach.model import Kind, Reading
from outreach.reading.anatomy import Mail, Unreadable, dissect
from outreach.reading.answers import human_reading
from outreach.reading.autoreplies import auto_reply_reading, is_automatic
from outreach.reading.charsets import fallback_for
from outreach.reading.itip import calendar_reading
from outreach.reading.known import Known
from outreach.reading.notices import without_notice
from outreach.reading.quotes import new_text
from outreach.reading.reports import report_reading
from outreach.reading.unsubscribes import requests, unsubscribe_reading

__all__ = ["Known", "read"]

_NOBODY = Known()


def read(raw: bytes, known: Known = _NOBODY) -> Reading:
    """What a raw message means; never raises: what cannot be read is `Kind.UNREADABLE`, with the reason."""
    try:
        return _read(dissect(raw, fallback_for(known.languages)), known)
    except Unreadable as error:
        return Reading(Kind.UNREADABLE, reason=f"the message cannot be read: {error}")
    except (ArithmeticError, AttributeError, LookupError, RecursionError, TypeError, ValueError) as error:
        # A fault of ours must not lose an answer or stop the mailbox: the message goes to a person.
        return Reading(Kind.UNREADABLE, reason=f"the message could not be read ({type(error).__name__})")


def _read(mail: Mail, known: Known) -> Reading:
    report = report_reading(mail, known)
    if report:
        return report
    refers_to = _refers_to(mail, known)
    if mail.sender in known.own_addresses or "X-Outreach-Campaign" in mail.headers:
        return Reading(Kind.OTHER, original_message_id=refers_to)
    original = known.originals(refers_to) if refers_to else None
    reading = (
        _calendar(mail, known, original)
        or auto_reply_reading(mail, known, original)
        or unsubscribe_reading(mail, new_text(mail.text, original))
        or _human(mail, known, original)
    )
    return replace(reading, original_message_id=refers_to)


def _human(mail: Mail, known: Known, original: str | None) -> Reading:
    """What a person wrote; whether they ask not to be written to again is told in all ten languages."""
    reading = human_reading(mail, known, original)
    asks = any(requests(reading.text))
    return replace(reading, unsubscribe=asks, ask=reading.ask or asks)


def _calendar(mail: Mail, known: Known, original: str | None) -> Reading | None:
    """The calendar answer, with what its sender wrote beside it; words never change it, but a person sees them."""
    reading = calendar_reading(mail, known)
    if reading is None:
        return None
    text = "" if is_automatic(mail) else without_notice(new_text(mail.text, original).text, mail)
    comment = reading.calendar.comment if reading.calendar else ""
    told = text if not comment or comment in text else f"{text}\n{comment}".strip()
    reasons = [reading.reason, "words stand beside the calendar answer" if told else ""]
    return replace(
        reading,
        text=told,
        ask=reading.ask or "?" in told,
        reason="; ".join(reason for reason in reasons if reason),
    )


def _refers_to(mail: Mail, known: Known) -> str:
    """The message that this one answers: the latest reference that is ours, else the latest."""
    latest = tuple(reversed(mail.references))
    return next((message_id for message_id in latest if known.is_ours_id(message_id)), "") or next(iter(latest), "")
