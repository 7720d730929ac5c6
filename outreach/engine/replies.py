"""What follows from a calendar message about our event: the rules of iTIP for an organizer (RFC 5546, RFC 6047).

R… are the rules of docs/calendars.md. Only a REPLY that came from the very attendee it answers for changes anything;
everything else is told, or waits for a person.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from outreach.attendance import newest_of_calendar
from outreach.engine.actions import Action, Apply, Match, ReadAgain, Resend, Review, Told
from outreach.model import Answer, Attendance, CalendarAnswer, Reading, Source

#: A stamp further in the future than this is a broken clock's, and would keep every later answer from counting (R22).
MAX_AHEAD = timedelta(days=1)

ELSEWHERE = "it came from another address than the one it answers for"
BESIDE = "words stand beside the calendar answer"


def calendar_actions(reading: Reading, match: Match, received_at: datetime) -> list[Action]:
    """The actions that follow from a calendar message; by its METHOD, of which only three mean anything (R6)."""
    calendar = reading.calendar
    if calendar is None:
        return [Review(reading.reason or "a calendar part that cannot be read")]
    if calendar.uid != match.uid:
        return [Review("a calendar answer about another event")]
    if calendar.method == "REPLY":
        return _reply(reading, calendar, match, received_at)
    if calendar.method == "COUNTER":
        return [Review("; ".join([*_doubts(reading, calendar, match), _proposal(calendar, match)]))]
    if calendar.method == "REFRESH":
        return _refresh(calendar, match)
    return [Review(reading.reason or "a calendar message that is no answer")]


def elsewhere(match: Match) -> str:
    """Why a message from an address that is not the contact's waits, and how that address is allowed (R17)."""
    if match.sender is not None or not match.email or "@" not in match.address:
        return ELSEWHERE
    return f"{ELSEWHERE}; to let it: outreach alias {match.email} {match.address}"


def _doubts(reading: Reading, calendar: CalendarAnswer, match: Match) -> list[str]:
    """Why a REPLY or COUNTER is not taken as the attendee's own word about what we sent."""
    if not calendar.attendee:
        return [reading.reason or "it does not say who answers"]
    if match.refers_to is None:
        return [f"{calendar.attendee} is not on the list; to accept, add them to the contacts"]
    if match.sender != match.refers_to:
        return [elsewhere(match)]
    if match.withdrawn:
        return ["their invitation was withdrawn"]
    if calendar.sent_by and calendar.sent_by != calendar.attendee and match.speaks_for != match.refers_to:
        return [
            f"{calendar.sent_by} answered for the attendee; to let it: outreach alias {match.email} {calendar.sent_by}"
        ]
    if (calendar.sequence or 0) > match.sequence:
        return ["it answers a revision of the event that was never sent"]
    if calendar.method == "COUNTER":
        old = (calendar.sequence or 0) < match.sequence
        return [f"it is about version {calendar.sequence or 0}, the current one is {match.sequence}"] if old else []
    return [] if reading.sure else [reading.reason or "the calendar answer is not clear"]


def _reply(reading: Reading, calendar: CalendarAnswer, match: Match, received_at: datetime) -> list[Action]:
    if match.refers_to is None and calendar.delegated_from and reading.sure:
        return _delegate(reading, calendar, match)
    doubts = _doubts(reading, calendar, match)
    if doubts or match.refers_to is None:
        return [Review("; ".join(doubts))]
    beside = [Review(BESIDE)] if reading.text.strip() or calendar.comment else []
    if reading.attendance is None:
        return [*beside]
    answer = _answer(reading, calendar, match, received_at)
    newest = newest_of_calendar(match.said)
    if calendar.odd_sequence and newest is not None and _revision(answer) <= _revision(newest):
        return [Review("its SEQUENCE is no number, and a newer answer came before it")]
    same = [said for said in match.said if _revision(said) == _revision(answer)]
    if any(said.attendance is not answer.attendance for said in same):
        return [Review("it contradicts another answer of the same version and instant")]
    if same:
        return []
    told = _told(match.refers_to, answer, newest, match)
    return [Apply(match.refers_to, answer), *told, *_substitute(reading, match), *beside]


def _answer(reading: Reading, calendar: CalendarAnswer, match: Match, received_at: datetime) -> Answer:
    """The answer as it is kept; one without a number of its own takes that of the answer before it (R20, R22)."""
    stamp = calendar.dtstamp
    if stamp is None or stamp > received_at + MAX_AHEAD:
        stamp = received_at
    newest = newest_of_calendar(match.said)
    sequence = newest.sequence if calendar.odd_sequence and newest is not None else calendar.sequence
    return Answer(
        attendance=reading.attendance,
        source=Source.CALENDAR,
        at=min(stamp, received_at),
        guests=reading.guests,
        delegate=reading.delegate,
        comment=calendar.comment,
        sequence=sequence or 0,
        dtstamp=stamp,
    )


def _revision(answer: Answer) -> tuple[int, datetime]:
    """What calendar answers are ordered by (R19, RFC 5546 §2.1.5)."""
    return answer.sequence or 0, answer.dtstamp or answer.at


def _told(contact: int, answer: Answer, newest: Answer | None, match: Match) -> list[Action]:
    """R19, R21: answers to what no longer holds, or that a newer one overtook, are marked in the story."""
    if newest is not None and _revision(answer) < _revision(newest):
        return [Told(contact, "An older answer came late; the newer one counts.")]
    version = answer.sequence or 0
    if version < match.time_sequence:
        return [Told(contact, "Answered the old time; a new answer is awaited.", f"version {version}")]
    if version < match.sequence:
        return [Told(contact, f"Answered version {version} of the event, which differs in details only.")]
    return []


def _substitute(reading: Reading, match: Match) -> list[Action]:
    """R15: whoever is to come instead is invited by the officer only; an answer of theirs that waits may count now."""
    offer = to_invite(reading, match)
    return [*offer, ReadAgain(reading.delegate.address)] if offer and reading.delegate else []


def to_invite(reading: Reading, match: Match) -> list[Action]:
    """The question whether a delegate is to be invited, where there is an address that is on the list of nobody."""
    delegate = reading.delegate
    if delegate is None or "@" not in delegate.address or match.delegate is not None:
        return []
    return [Review(f"{delegate.address} is to come instead; “delegated” invites them, “none” does not")]


def _delegate(reading: Reading, calendar: CalendarAnswer, match: Match) -> list[Action]:
    """R15: the word of somebody who is not on the list, and comes for a contact who is (RFC 5546 §3.2.2.3)."""
    if match.delegation is None:
        return [Review(f"{calendar.attendee} answers for somebody who is not on the list")]
    if match.delegation.to != calendar.attendee:
        return [Review(f"{calendar.attendee} answers as the delegate of somebody who has not delegated to them yet")]
    if reading.attendance is Attendance.ATTENDING:
        return [Told(match.delegation.contact, "The delegate confirmed.", calendar.attendee)]
    said = calendar.partstat.lower()
    return [Review(f"{calendar.attendee}, who was to come for {calendar.delegated_from}, answers {said}")]


def _proposal(calendar: CalendarAnswer, match: Match) -> str:
    """R28: the proposed times as the officer reads times, in the event's zone."""
    if calendar.starts is None:
        return "it proposes another time, which stands in the message"
    if calendar.starts == match.starts:
        return "it proposes another time, but names the present one"
    starts = calendar.starts.astimezone(match.zone)
    if calendar.ends is None:
        return f"it proposes {starts:%Y-%m-%d %H:%M} ({match.zone})"
    ends = calendar.ends.astimezone(match.zone)
    until = f"{ends:%H:%M}" if ends.date() == starts.date() else f" {ends:%Y-%m-%d %H:%M}"
    return f"it proposes {starts:%Y-%m-%d %H:%M}–{until} ({match.zone})"


def _refresh(calendar: CalendarAnswer, match: Match) -> list[Action]:
    """R29: only somebody we invited gets the invitation again, at their own address."""
    if match.refers_to is None or match.sender != match.refers_to:
        return [Review("somebody asks for the current invitation whom it was not sent to")]
    if match.obstacle:
        return [Told(match.refers_to, "Their calendar asked for the invitation; it was not sent.", match.obstacle)]
    return [Resend(match.refers_to)]
