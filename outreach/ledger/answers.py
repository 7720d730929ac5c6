"""What people said: append-only rows, folded into the contact's columns whenever one comes or is revoked."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import bindparam, insert, select, update

from outreach.attendance import fold, newest_of_calendar
from outreach.ledger import changed
from outreach.ledger.database import Record, Transaction
from outreach.ledger.notes import Note, add_note, must_be_ours
from outreach.ledger.schema import answer as table
from outreach.ledger.schema import contact
from outreach.model import Answer, Attendance, Partial, Person, Source

# Built once, for they are run for every answer; building one takes longer than running it.
_ADD = insert(table).returning(table.c.id)
_COUNTING = select(table).where(table.c.contact_id == bindparam("whose"), table.c.revoked_at.is_(None))
_BOUNCED = select(contact.c.bounced_at).where(contact.c.id == bindparam("whose"))
_FOLDED = (
    "attendance", "guests", "partial", "delegate_name", "delegate_address", "comment", "source", "since", "sequence",
    "partstat", "partstat_sequence",
)  # fmt: skip
_FOLD = update(contact).where(contact.c.id == bindparam("whose")).values({name: bindparam(name) for name in _FOLDED})


def add_answer(
    tx: Transaction, contact_id: int, answer: Answer, now: datetime, inbound_id: int | None = None, by: str = ""
) -> int:
    """Keeps an answer and folds it into where the contact stands; returns the answer's id."""
    must_be_ours(tx, contact_id)
    delegate = answer.delegate
    row = {
        "contact_id": contact_id,
        "attendance": answer.attendance.value if answer.attendance else None,
        "source": answer.source.value,
        "at": answer.at,
        "guests": answer.guests,
        "partial": answer.partial.value if answer.partial else None,
        "delegate_name": delegate.name if delegate else None,
        "delegate_address": delegate.address if delegate else None,
        "comment": answer.comment,
        "sequence": answer.sequence,
        "dtstamp": answer.dtstamp,
        "inbound_id": inbound_id,
        "by": by,
        "added_at": now,
    }
    id = int(tx.execute(_ADD, row).scalar_one())
    refold(tx, contact_id)
    return id


def revoke_answer(tx: Transaction, answer_id: int, now: datetime) -> None:
    """Takes an answer out of the fold; it stays in the story. LookupError where there is none."""
    revoked = update(table).where(table.c.id == answer_id, table.c.revoked_at.is_(None)).values(revoked_at=now)
    contact_id = tx.execute(revoked.returning(table.c.contact_id)).scalar()
    if contact_id is None:
        raise LookupError(f"there is no answer {answer_id} that counts")
    must_be_ours(tx, contact_id)
    refold(tx, contact_id)


def mark_bounced(tx: Transaction, contact_id: int, now: datetime, detail: str, inbound_id: int | None = None) -> None:
    """The address does not work: nothing more is sent there; attendance is `unreachable` while nobody answered."""
    bounced = (contact.c.id == contact_id, contact.c.bounced_at.is_(None))
    tx.execute(update(contact).where(*bounced).values(bounced_at=now))
    add_note(tx, contact_id, Note.BOUNCED, detail, now, inbound_id)
    refold(tx, contact_id)


def clear_bounced(tx: Transaction, contact_id: int, now: datetime) -> None:
    """The address works after all."""
    marked = (contact.c.id == contact_id, contact.c.bounced_at.is_not(None))
    if tx.execute(update(contact).where(*marked).values(bounced_at=None)).rowcount:
        add_note(tx, contact_id, Note.REACHABLE, "", now)
        refold(tx, contact_id)


def refold(tx: Transaction, contact_id: int) -> None:
    """Writes what all answers that count come to into the contact's columns."""
    answers = [answer_of(row) for row in tx.execute(_COUNTING, {"whose": contact_id})]
    bounced = tx.execute(_BOUNCED, {"whose": contact_id}).scalar() is not None
    folded, calendar = fold(answers, bounced), newest_of_calendar(answers)
    values = {
        "whose": contact_id,
        "attendance": folded.attendance.value,
        "guests": folded.guests,
        "partial": folded.partial.value if folded.partial else None,
        "delegate_name": folded.delegate.name if folded.delegate else None,
        "delegate_address": folded.delegate.address if folded.delegate else None,
        "comment": folded.comment,
        "source": folded.source.value if folded.source else None,
        "since": folded.since,
        "sequence": folded.sequence,
        "partstat": calendar.attendance.value if calendar and calendar.attendance else None,
        "partstat_sequence": (calendar.sequence or 0) if calendar else None,
    }
    tx.execute(_FOLD, values)
    changed.add(tx, [contact_id])


def calendar_answers(tx: Transaction, contact_id: int) -> list[Answer]:
    """Everything the contact's own calendar said, in the order in which it came."""
    said = (table.c.contact_id == contact_id, table.c.source == Source.CALENDAR.value, table.c.revoked_at.is_(None))
    return [answer_of(row) for row in tx.execute(select(table).where(*said).order_by(table.c.id))]


def answer_of(row: Record) -> Answer:
    """The answer in a row of the table."""
    return Answer(
        attendance=Attendance(row.attendance) if row.attendance else None,
        source=Source(row.source),
        at=row.at,
        guests=row.guests,
        partial=Partial(row.partial) if row.partial else None,
        delegate=delegate_of(row),
        comment=row.comment,
        sequence=row.sequence,
        dtstamp=row.dtstamp,
    )


def delegate_of(row: Record) -> Person | None:
    """The delegate in a row of answers or contacts."""
    return None if row.delegate_name is None else Person(row.delegate_name, row.delegate_address)


def officers_answer(tx: Transaction, inbound_id: int) -> int | None:
    """The officer's answer that a review of this message made and that still counts."""
    return _from_message(tx, inbound_id, Source.OFFICER)


def read_answer(tx: Transaction, inbound_id: int) -> int | None:
    """The answer that was read from the words of this message without a person and that still counts."""
    return _from_message(tx, inbound_id, Source.TEXT)


def _from_message(tx: Transaction, inbound_id: int, source: Source) -> int | None:
    counts = (table.c.inbound_id == inbound_id, table.c.source == source.value, table.c.revoked_at.is_(None))
    found: int | None = tx.execute(select(table.c.id).where(*counts).order_by(table.c.id.desc()).limit(1)).scalar()
    return found
