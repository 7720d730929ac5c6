"""What the officer decides of a message becomes her own answer, with whoever comes along or instead."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select

from outreach.errors import Refused
from outreach.ledger import delegates, readings
from outreach.ledger.answers import add_answer, read_answer
from outreach.ledger.database import Record, Transaction
from outreach.ledger.inbound import read_again
from outreach.ledger.marks import find
from outreach.ledger.schema import contact
from outreach.model import Answer, Attendance, Person, Reading, Source


@dataclass(frozen=True, slots=True)
class Beside:
    """What is said beside a decision: how many come along, and who comes instead; None of either is as it was read.

    `joined` is from when on a delegate counts as invited, None at once; until then nothing leaves to them.
    """

    guests: int | None = None
    delegate: Person | None = None
    joined: datetime | None = None


def note_answer(tx: Transaction, row: Record, decision: str, beside: Beside, now: datetime, by: str) -> str:
    """The decision as the officer's answer, and whoever comes instead on the list; the sentence that tells both.

    It is as of when the message came, for a later one still counts; where its words are noted already, of that instant.
    """
    person = whom(tx, row, decision)
    at = row.received_at if read_answer(tx, row.id) else min(row.received_at, now)
    answer = answer_for(readings.from_json(row.reading), decision, at)
    answer = answer if beside.guests is None else replace(answer, guests=beside.guests)
    if decision == "delegated" and beside.delegate is not None:
        named = beside.delegate if beside.delegate.name or beside.delegate.address else None
        answer = replace(answer, delegate=named)
    add_answer(tx, person, answer, now, inbound_id=row.id, by=by)
    address = tx.execute(select(contact.c.email).where(contact.c.id == person)).scalar_one()
    along = f", with {answer.guests} more" if answer.guests else ""
    said = f"{address} is noted as {decision}{along}.{_overtaken(tx, person, decision)}"
    return said + _delegated(tx, person, answer.delegate, now, beside.joined) if decision == "delegated" else said


def _delegated(tx: Transaction, person: int, delegate: Person | None, now: datetime, joined: datetime | None) -> str:
    """Puts whoever comes instead on the list; what is said of that, or of the address that is needed for it."""
    invited = delegates.invite(tx, person, delegate, now, joined)
    if invited is not None:
        read_again(tx, invited.address)
        if joined is None or joined <= now:
            return f" {invited.address} is on the list now and is invited like everybody."
        return f" {invited.address} is on the list now and is invited like everybody in a minute, unless you undo this."
    if delegate is None or find(tx, delegate.address) is None:
        who = delegate.name if delegate and delegate.name else "whoever comes instead"
        return f" No usable address of {who} is known; to invite them, add them to the contacts."
    return ""


def _overtaken(tx: Transaction, person: int, decision: str) -> str:
    """What is said where a newer answer counts: the message decided of was written before it."""
    stands = str(tx.execute(select(contact.c.attendance).where(contact.c.id == person)).scalar_one())
    return "" if stands == decision else f" What came after that message counts: {stands}."


def whom(tx: Transaction, row: Record, decision: str) -> int:
    """The contact a message is from; the officer may have confirmed its sender's address since it was read."""
    person = row.contact_id or find(tx, row.sender)
    if person is None:
        raise Refused(
            f"r{row.id} came from {row.sender or 'nobody named'}, who is not on the list; note the person it is about "
            f"with `outreach record EMAIL {decision}`, then close it with `outreach review decide r{row.id} none`"
        )
    return person


def answer_for(reading: Reading, decision: str, now: datetime) -> Answer:
    """The officer's answer, as of when the message came, for a later one still counts.

    Guests and the like are those of the reading, or opinion, that proposed the same.
    """
    attendance = Attendance(decision)
    calendar = reading.calendar.comment if reading.calendar else ""
    comment = calendar or reading.text
    for one in (reading, reading.opinion):
        if one is not None and one.attendance is attendance:
            return Answer(attendance, Source.OFFICER, now, one.guests, one.partial, one.delegate, comment)
    return Answer(attendance, Source.OFFICER, now, comment=comment)
