"""What follows from one reading: a list of actions, decided before any is done.

DESIGN §4.7: nothing sets attendance on doubt. A reading counts by itself only when it is sure and came from the very
contact it is about; everything else waits in review with its reason.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, datetime

from outreach.model import Answer, CalendarAnswer, FailedRecipient, Kind, Reading, Source


@dataclass(frozen=True, slots=True)
class Match:
    """Whom a message is about: the contact its sender is, and the one it refers to; None where unknown.

    `refers_to` comes from our Message-ID or from the ATTENDEE of a calendar part; `bounced` are the contacts among a
    bounce's failed recipients.
    """

    sender: int | None = None
    refers_to: int | None = None
    delivery: int | None = None
    bounced: tuple[tuple[int, FailedRecipient], ...] = ()
    uid: str = ""
    sequence: int = 0

    @property
    def contact(self) -> int | None:
        """The contact the story of this message belongs to."""
        if self.refers_to is not None:
            return self.refers_to
        return self.sender if self.sender is not None else next((c for c, _ in self.bounced), None)


@dataclass(frozen=True, slots=True)
class Apply:
    """Write this answer for the contact."""

    contact: int
    answer: Answer


@dataclass(frozen=True, slots=True)
class Bounced:
    """The contact's address does not exist any more."""

    contact: int
    detail: str


@dataclass(frozen=True, slots=True)
class Suppress:
    """The contact asked not to be written to."""

    contact: int
    reason: str


@dataclass(frozen=True, slots=True)
class Away:
    """The contact is out of office up to and including this day."""

    contact: int
    until: date | None


@dataclass(frozen=True, slots=True)
class Arrived:
    """The message proves that the delivery it refers to was accepted."""

    delivery: int
    evidence: str


@dataclass(frozen=True, slots=True)
class Review:
    """A person must look, for this reason."""

    reason: str


Action = Apply | Bounced | Suppress | Away | Arrived | Review

ELSEWHERE = "it came from another address than the one it answers for"
UNKNOWN = "nobody on the list has this address"


def judge(reading: Reading, match: Match, received_at: datetime) -> list[Action]:
    """The actions that follow from a reading; empty when there is nothing to do."""
    actions: list[Action] = []
    if match.delivery is not None and reading.kind is not Kind.OTHER:
        actions.append(Arrived(match.delivery, f"a message of kind {reading.kind} refers to it"))
    return actions + _BY_KIND[reading.kind](reading, match, received_at)


def _calendar(reading: Reading, match: Match, received_at: datetime) -> list[Action]:
    calendar = reading.calendar
    if calendar is None or calendar.method != "REPLY":
        return [Review(reading.reason or "a calendar message that is no answer")]
    if calendar.uid != match.uid:
        return [Review("a calendar answer about another event")]
    if match.refers_to is None:
        return [Review(f"{calendar.attendee or 'an unnamed attendee'} is not on the list")]
    if match.sender != match.refers_to:
        return [Review(ELSEWHERE)]
    if (calendar.sequence or 0) > match.sequence:
        return [Review("it answers a revision of the event that was never sent")]
    if not reading.sure:
        return [Review(reading.reason or "the calendar answer is not clear")]
    if reading.attendance is None:
        return []
    answer = _answer(reading, Source.CALENDAR, received_at, calendar)
    beside = [Review("words stand beside the calendar answer")] if reading.text.strip() or calendar.comment else []
    return [Apply(match.refers_to, answer), *beside]


def _human(reading: Reading, match: Match, received_at: datetime) -> list[Action]:
    contact = match.sender
    if contact is None:
        return [Review(UNKNOWN)]
    if match.refers_to is not None and match.refers_to != contact:
        return [Review(ELSEWHERE)]
    actions: list[Action] = []
    if reading.unsubscribe:
        actions.append(Suppress(contact, "asked in a reply"))
    if reading.sure and reading.attendance is not None:
        actions.append(Apply(contact, _answer(reading, Source.TEXT, received_at)))
    reason = reading.reason or ("a question or request is in it" if reading.ask else "")
    if reason or not reading.sure:
        actions.append(Review(reason or "the words leave it open"))
    return actions


def _answer(reading: Reading, source: Source, received_at: datetime, calendar: CalendarAnswer | None = None) -> Answer:
    stamp = calendar.dtstamp if calendar else None
    answer = Answer(
        attendance=reading.attendance,
        source=source,
        at=min(stamp, received_at) if stamp else received_at,
        guests=reading.guests,
        partial=reading.partial,
        delegate=reading.delegate,
        comment=calendar.comment if calendar else "",
    )
    return replace(answer, sequence=calendar.sequence or 0, dtstamp=answer.at) if calendar else answer


def _bounce(reading: Reading, match: Match, received_at: datetime) -> list[Action]:
    permanent = [(contact, failed) for contact, failed in match.bounced if failed.permanent]
    if len({contact for contact, _ in match.bounced}) > 1:
        return [Review("the bounce names several people of the list")]
    if permanent:
        [(contact, failed), *_] = permanent
        return [Bounced(contact, f"{failed.address} {failed.status}".strip())]
    if not match.bounced and match.refers_to is None:
        return [Review(reading.reason or "a bounce that names nobody on the list")]
    return []


def _auto_reply(reading: Reading, match: Match, received_at: datetime) -> list[Action]:
    return [Away(match.contact, reading.away_until)] if match.contact is not None and reading.away_until else []


def _unsubscribe(reading: Reading, match: Match, received_at: datetime) -> list[Action]:
    if match.sender is None:
        return [Review("somebody who is not on the list asks not to be written to")]
    return [Suppress(match.sender, "asked by mail")]


def _complaint(reading: Reading, match: Match, received_at: datetime) -> list[Action]:
    if match.contact is None:
        return [Review("a complaint that names nobody on the list")]
    return [Suppress(match.contact, "reported our message as unwanted")]


def _unreadable(reading: Reading, match: Match, received_at: datetime) -> list[Action]:
    return [Review(reading.reason or "the message cannot be read")]


def _other(reading: Reading, match: Match, received_at: datetime) -> list[Action]:
    return []


_BY_KIND = {
    Kind.CALENDAR: _calendar,
    Kind.HUMAN: _human,
    Kind.BOUNCE: _bounce,
    Kind.AUTO_REPLY: _auto_reply,
    Kind.UNSUBSCRIBE: _unsubscribe,
    Kind.COMPLAINT: _complaint,
    Kind.UNREADABLE: _unreadable,
    Kind.OTHER: _other,
}
