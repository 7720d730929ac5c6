"""What follows from one reading: a list of actions, decided before any is done.

DESIGN §4.7: nothing sets attendance on doubt. A reading counts by itself only when it is sure and came from the very
contact it is about; everything else waits in review with its reason.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType

from outreach.engine.actions import (
    Action,
    Apply,
    Arrived,
    Away,
    Bounced,
    Match,
    ReadAgain,
    Resend,
    Review,
    Suppress,
    Told,
)
from outreach.engine.replies import ELSEWHERE, calendar_actions, elsewhere, to_invite
from outreach.model import Answer, Attendance, Kind, Reading, Source

__all__ = [
    "Action",
    "Apply",
    "Arrived",
    "Away",
    "Bounced",
    "Match",
    "ReadAgain",
    "Resend",
    "Review",
    "Suppress",
    "Told",
    "judge",
]

UNKNOWN = "nobody on the list has this address"


def judge(reading: Reading, match: Match, received_at: datetime) -> list[Action]:
    """The actions that follow from a reading; empty when there is nothing to do."""
    actions: list[Action] = []
    if match.delivery is not None and reading.kind is not Kind.OTHER:
        actions.append(Arrived(match.delivery, f"a message of kind {reading.kind} refers to it"))
    follows = _BY_KIND[reading.kind](reading, match, received_at)
    return actions + (_history(follows, reading) if match.cancelled else follows)


def _history(actions: list[Action], reading: Reading) -> list[Action]:
    """After the CANCEL an answer is history only (R23, RFC 5546 §3.2.5); who asks something still reaches a person."""
    kept = [a for a in actions if not isinstance(a, Apply | Review | Told | Resend)]
    late = [Told(a.contact, "Answered after the event was cancelled.") for a in actions if isinstance(a, Apply)]
    asked = [a for a in actions if isinstance(a, Review) and reading.ask]
    return [*kept, *late, *asked]


def _human(reading: Reading, match: Match, received_at: datetime) -> list[Action]:
    contact = match.sender
    if contact is None:
        hint = elsewhere(match).removeprefix(ELSEWHERE)
        return [Review(UNKNOWN + hint)]
    if match.refers_to is not None and match.refers_to != contact:
        return [Review(ELSEWHERE)]
    actions: list[Action] = []
    if reading.unsubscribe:
        actions.append(Suppress(contact, "asked in a reply"))
    if reading.sure and reading.attendance is not None:
        actions.append(Apply(contact, _answer(reading, received_at)))
        actions += to_invite(reading, match) if reading.attendance is Attendance.DELEGATED else []
    reason = reading.reason or ("a question or request is in it" if reading.ask else "")
    if reason or not reading.sure:
        actions.append(Review(reason or "the words leave it open"))
    return actions


def _answer(reading: Reading, received_at: datetime) -> Answer:
    return Answer(
        attendance=reading.attendance,
        source=Source.TEXT,
        at=received_at,
        guests=reading.guests,
        partial=reading.partial,
        delegate=reading.delegate,
    )


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
    if reading.reason and match.contact is not None:
        return [Review(reading.reason)]
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


_BY_KIND: Mapping[Kind, Callable[[Reading, Match, datetime], list[Action]]] = MappingProxyType(
    {
        Kind.CALENDAR: calendar_actions,
        Kind.HUMAN: _human,
        Kind.BOUNCE: _bounce,
        Kind.AUTO_REPLY: _auto_reply,
        Kind.UNSUBSCRIBE: _unsubscribe,
        Kind.COMPLAINT: _complaint,
        Kind.UNREADABLE: _unreadable,
        Kind.OTHER: _other,
    }
)
