"""Readings that were acted on without a person and that the officer then put right: cases the reader can learn from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile
from operator import attrgetter

from sqlalchemy import select

from outreach.ledger import readings
from outreach.ledger.answers import answer_of
from outreach.ledger.database import Record, Transaction
from outreach.ledger.inbound import InboundState
from outreach.ledger.schema import answer, contact, inbound
from outreach.model import Answer, Attendance, Reading, Source


@dataclass(frozen=True, slots=True)
class Correction:
    """A message read wrongly: `reading` is what was made of it, `truth` the officer's word.

    `truth.attendance` is None where the officer said that the message says nothing of coming. `inbound_id` is the
    message's number in the ledger (r… in `review`).
    """

    inbound_id: int
    reading: Reading
    truth: Answer


def corrections(tx: Transaction) -> list[Correction]:
    """Every automatic reading of words that the officer's own word replaced, oldest first.

    The officer's word counts as a correction until the person says something new; of several the last one counts. Only
    attendance, guests and partial attendance are compared, for nothing else can be recorded.
    """
    mine = select(answer).join(contact, contact.c.id == answer.c.contact_id).where(contact.c.campaign_id == tx.campaign)
    rows = tx.execute(mine.order_by(answer.c.contact_id, answer.c.id)).all()
    by_contact = [list(group) for _, group in groupby(rows, key=attrgetter("contact_id"))]
    found = [pair for said in by_contact for pair in _replaced(tx, said)]
    return [Correction(id, reading, truth) for id, reading, truth in sorted(found, key=lambda one: one[0])]


def _replaced(tx: Transaction, said: Sequence[Record]) -> Iterator[tuple[int, Reading, Answer]]:
    """The wrong readings among everything one contact said, each with its message's number and the truth."""
    for at, row in enumerate(said):
        words = said[at + 1 :]
        if row.source != Source.TEXT.value or row.inbound_id is None or not (words or row.revoked_at):
            continue
        columns = (inbound.c.reading, inbound.c.state, inbound.c.decision, inbound.c.decided_at)
        message = tx.execute(select(*columns).where(inbound.c.id == row.inbound_id)).one()
        truth = _truth(row, message, words)
        if truth is not None and message.reading and _differ(answer_of(row), truth):
            yield row.inbound_id, readings.from_json(message.reading), truth


def _truth(row: Record, message: Record, later: Sequence[Record]) -> Answer | None:
    """What the officer said of the same message, or without one, before the person spoke again; None: nothing."""
    words = takewhile(lambda one: _is_correction(one, row) or one.revoked_at is not None, later)
    standing = [one for one in words if one.revoked_at is None]
    if standing:
        return answer_of(standing[-1])
    closed = message.state == InboundState.DECIDED.value and message.decision == "none"
    return Answer(None, Source.OFFICER, message.decided_at) if closed and row.revoked_at is not None else None


def _is_correction(one: Record, row: Record) -> bool:
    return one.source == Source.OFFICER.value and one.inbound_id in (None, row.inbound_id)


def _differ(read: Answer, truth: Answer) -> bool:
    if read.attendance is not truth.attendance:
        return True
    coming = truth.attendance is not Attendance.DECLINED
    return coming and (read.guests, read.partial) != (truth.guests, truth.partial)
