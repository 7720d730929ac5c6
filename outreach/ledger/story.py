"""One person's whole story in plain sentences, from everything the ledger kept about them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from sqlalchemy import select

from outreach.ledger import readings
from outreach.ledger.answers import answer_of
from outreach.ledger.attempts import Attempt
from outreach.ledger.database import Transaction
from outreach.ledger.inbound import InboundState
from outreach.ledger.notes import Note
from outreach.ledger.schema import answer, attempt, delivery, inbound, note
from outreach.model import Answer, Attendance, Kind, Partial, Reading, Source


@dataclass(frozen=True, slots=True)
class Happening:
    """One thing that happened: a sentence, what is known beyond it, and the message it is about, if any."""

    at: datetime
    what: str
    detail: str = ""
    delivery_id: int = 0
    inbound_id: int = 0


NOTED: Mapping[str, str] = MappingProxyType(
    {
        Note.JOINED: "Joined the list.",
        Note.DELEGATE: "Was put on the list, to come instead of somebody.",
        Note.UNINVITED: "Was taken off the list: they are not to come instead of somebody after all.",
        Note.REMOVED: "Was taken off the list.",
        Note.RETURNED: "Came back to the list.",
        Note.CHANGED: "The list says something new of them.",
        Note.BOUNCED: "The address does not work.",
        Note.REACHABLE: "The address works again.",
        Note.SUPPRESSED: "Is not written to any more.",
        Note.UNSUPPRESSED: "May be written to again.",
        Note.AWAY: "Is out of office.",
        Note.BACK: "Is back in the office.",
        Note.HANDS_OFF: "Was marked: nothing goes out automatically.",
        Note.HANDS_ON: "The mark was taken away: messages go out again.",
        Note.PRESENT: "Was at the event.",
        Note.ABSENT: "Was not at the event.",
        Note.PRESENCE_UNKNOWN: "The record of their presence was taken back.",
        Note.ALIAS: "Another address was confirmed to speak for them.",
        Note.ASSISTANT: "The assistant was asked about their words.",
        Note.REOPENED: "The decision about their message was taken back.",
        Note.SKIPPED: "A step is left out for them.",
        Note.UNSKIPPED: "A step is no longer left out for them.",
        Note.SNOOZED: "Nothing is to go out to them before a day.",
        Note.UNSNOOZED: "Messages may go out to them again.",
        Note.REMARK: "The officer noted something.",
    }
)

ATTEMPTED: Mapping[str, str] = MappingProxyType(
    {
        Attempt.SENT: "The {step} was sent.",
        Attempt.REFUSED: "The server refused the {step} for now; it will be tried again.",
        Attempt.FAILED: "The server refused the {step} for good.",
        Attempt.UNCERTAIN: "Nobody knows whether the {step} arrived.",
        Attempt.PROVED: "The {step} did arrive.",
        Attempt.PROVED_ABSENT: "The {step} was not taken by the server; it will be sent again.",
        Attempt.SETTLED_SENT: "It was decided that the {step} counts as sent.",
        Attempt.SETTLED_AGAIN: "It was decided to send the {step} again.",
        Attempt.SETTLED_LEFT: "It was decided to leave the {step} unsent.",
        Attempt.UNDONE: "The decision about the {step} was taken back.",
        Attempt.RESEND: "The {step} was asked to be sent once more.",
        Attempt.ASKED: "The {step} was asked for by the officer.",
        Attempt.EXPIRED: "The {step} was not sent: its time was over.",
        Attempt.SUPERSEDED: "The {step} was not sent: a later message took its place.",
        Attempt.CANCELLED: "The {step} was not sent: it was no longer meant for them.",
    }
)

#: The two messages that are no step; their serial is the SEQUENCE, not the number of a copy.
NEWS: Mapping[str, str] = MappingProxyType({"update": "update", "cancel": "cancellation"})

CAME: Mapping[Kind, str] = MappingProxyType(
    {
        Kind.HUMAN: "Wrote to us.",
        Kind.CALENDAR: "Answered in the calendar.",
        Kind.AUTO_REPLY: "An automatic reply came.",
        Kind.BOUNCE: "A message came back.",
        Kind.UNSUBSCRIBE: "Asked not to be written to.",
        Kind.COMPLAINT: "Reported our message as unwanted.",
        Kind.OTHER: "A message came that answers nothing.",
        Kind.UNREADABLE: "A message came that cannot be read.",
    }
)

SAID: Mapping[Attendance | None, str] = MappingProxyType(
    {
        Attendance.ATTENDING: "Noted as attending",
        Attendance.DECLINED: "Noted as declined",
        Attendance.TENTATIVE: "Noted as tentative",
        Attendance.DELEGATED: "Noted as delegated",
        None: "Noted as undecided again",
    }
)
BY: Mapping[Source, str] = MappingProxyType(
    {Source.CALENDAR: "by their calendar", Source.TEXT: "from their words", Source.OFFICER: "by the officer"}
)
PARTLY: Mapping[Partial, str] = MappingProxyType(
    {Partial.LATE: "comes late", Partial.EARLY: "leaves early", Partial.BOTH: "comes late and leaves early"}
)


def history(tx: Transaction, contact_id: int) -> list[Happening]:
    """Everything that happened to one contact, in the order of time."""
    told = (*_noted(tx, contact_id), *_attempted(tx, contact_id), *_came(tx, contact_id), *_said(tx, contact_id))
    return sorted(told, key=lambda happening: happening.at)


def _noted(tx: Transaction, contact_id: int) -> Iterator[Happening]:
    for row in tx.execute(select(note).where(note.c.contact_id == contact_id).order_by(note.c.id)):
        detail = f"until {row.detail}" if row.what in (Note.AWAY, Note.SNOOZED) else row.detail
        yield Happening(row.at, NOTED.get(row.what, row.what), detail)


def _attempted(tx: Transaction, contact_id: int) -> Iterator[Happening]:
    joined = select(attempt, delivery.c.step, delivery.c.serial).join(delivery, delivery.c.id == attempt.c.delivery_id)
    for row in tx.execute(joined.where(delivery.c.contact_id == contact_id).order_by(attempt.c.id)):
        step = f"{row.step} (copy {row.serial + 1})" if row.serial and row.step not in NEWS else row.step
        step = NEWS.get(step, step)
        yield Happening(row.at, ATTEMPTED.get(row.what, row.what).format(step=step), row.reply, row.delivery_id)


def _came(tx: Transaction, contact_id: int) -> Iterator[Happening]:
    columns = ("id", "received_at", "reading", "state", "reason", "decision", "decided_at")
    theirs = (inbound.c.contact_id == contact_id, inbound.c.reading != "")
    for row in tx.execute(select(*(inbound.c[name] for name in columns)).where(*theirs).order_by(inbound.c.id)):
        reading = readings.from_json(row.reading)
        waits = f"waits for a decision: {row.reason}" if row.state == InboundState.REVIEW else ""
        told = filter(None, (f"r{row.id}", _read(reading), waits))
        yield Happening(row.received_at, CAME[reading.kind], "; ".join(told), inbound_id=row.id)
        if row.decision == "none":
            yield Happening(row.decided_at, "It was decided that their message changes nothing.", f"r{row.id}")


def _read(reading: Reading) -> str:
    """What was read, and the words it was read from."""
    words = f"“{' '.join(reading.text.split())}”" if reading.text.strip() else ""
    meaning = f"read as {reading.attendance}" if reading.attendance else ""
    doubt = " (not sure)" if meaning and not reading.sure else ""
    return "; ".join(filter(None, (words, meaning + doubt)))


def _said(tx: Transaction, contact_id: int) -> Iterator[Happening]:
    for row in tx.execute(select(answer).where(answer.c.contact_id == contact_id).order_by(answer.c.id)):
        said = answer_of(row)
        sentence = f"{SAID[said.attendance]} {BY[said.source]}."
        about = f"about r{row.inbound_id}" if row.inbound_id and said.source is Source.OFFICER else ""
        at = row.added_at if said.source is Source.OFFICER else said.at
        yield Happening(at, sentence, "; ".join(filter(None, (about, _particulars(said)))))
        if row.revoked_at is not None:
            yield Happening(row.revoked_at, "An answer was taken back.", sentence.removesuffix("."))


def _particulars(said: Answer) -> str:
    guests = "with guests" if said.guests is None else f"with {said.guests} more" if said.guests else ""
    delegate = said.delegate and " ".join(filter(None, (said.delegate.name, said.delegate.address)))
    parts = (
        guests,
        PARTLY[said.partial] if said.partial else "",
        f"sends {delegate}" if delegate else "",
        f"“{' '.join(said.comment.split())}”" if said.comment.strip() else "",
    )
    return "; ".join(filter(None, parts))
