"""What waits for a person: messages whose meaning is not sure, deliveries whose fate is not known."""

from __future__ import annotations

import email
import email.policy
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, func, select, update

from outreach.addresses import normalise
from outreach.errors import Refused
from outreach.ledger import changed, delegates, readings
from outreach.ledger.answers import officers_answer, read_answer, revoke_answer
from outreach.ledger.columns import equals
from outreach.ledger.database import Record, Transaction
from outreach.ledger.decision import Beside, answer_for, note_answer, whom
from outreach.ledger.inbound import InboundState
from outreach.ledger.marks import find, suppress, why_suppressed
from outreach.ledger.notes import Note, add_note
from outreach.ledger.outbox import in_state
from outreach.ledger.schema import contact, delivery, inbound, outbound
from outreach.ledger.settling import settle, undo_settlement
from outreach.model import Attendance, DeliveryState, Kind, Person, Reading, Span

#: What a person may say of a message; "none": it says nothing of attendance.
ATTENDANCES = ("attending", "declined", "tentative", "delegated")
READING_DECISIONS = (*ATTENDANCES, "none")
#: The decisions beside which a number of guests makes sense.
WITH_GUESTS = ("attending", "tentative")
#: What a server or a mail program writes of its own accord, from an address that nobody answers from.
SENT_BY_PROGRAMS = (Kind.BOUNCE, Kind.AUTO_REPLY, Kind.COMPLAINT)
#: What a person may say of a delivery, and the sentence that confirms it.
DELIVERY_DECISIONS = {
    "sent": "The {step} for {email} counts as sent.",
    "again": "The {step} for {email} will be sent again.",
    "leave": "The {step} for {email} stays as it is and is not sent again.",
}


#: Why a message waits whose automatic reading the officer took back.
TAKEN_BACK = "what was read from it without you was taken back"


@dataclass(frozen=True, slots=True)
class ReviewItem:
    """One thing to decide: `id` is r and the message's number, or d and the delivery's.

    `evidence` are spans of `text`; `proposal` is the attendance the reading would give, None where it gives none.
    `reading` is the whole reading, None for a delivery; `delegate` the one whom "delegated" would invite. `noted` is
    what was read from it without a person and counts already, while something else in it waits. `sender` is the address
    it came from, where that is not the contact's; `is_stranger`: nobody said yet that this address may answer for them.
    `silenced`: it asked not to be written to, and that holds already.
    """

    id: str
    kind: str
    contact_id: int | None
    email: str
    subject: str
    reason: str
    text: str
    evidence: tuple[Span, ...]
    proposal: str | None
    at: datetime
    reading: Reading | None = None
    delegate: Person | None = None
    noted: Attendance | None = None
    sender: str = ""
    is_stranger: bool = False
    silenced: bool = False

    @property
    def writer(self) -> str:
        """The address it came from."""
        return self.sender or self.email

    @property
    def only_asks(self) -> bool:
        """Whether what it says of coming counts already, and only its question is left."""
        return self.noted is not None and self.delegate is None and self.reading is not None and self.reading.ask

    @property
    def proposed_by(self) -> str | None:
        """Who makes the proposal: "rules", or the "assistant" where the rules make none."""
        if self.proposal is None or self.reading is None:
            return None
        return "rules" if self.reading.attendance else "assistant"


def waiting(tx: Transaction) -> list[ReviewItem]:
    """Everything that waits for a person, oldest first.

    A delivery refused for good asks only while its address is thought to work: a dead address leaves nothing to decide.
    """
    messages = select(inbound, contact.c.email).outerjoin(contact, contact.c.id == inbound.c.contact_id)
    joined = select(delivery, contact.c.email, outbound.c.raw).join(contact, contact.c.id == delivery.c.contact_id)
    sent_out = joined.outerjoin(outbound, outbound.c.delivery_id == delivery.c.id)
    unsure, uncertain, failed = _conditions(tx)
    items = [_reading_item(tx, row) for row in tx.execute(messages.where(*unsure)).all()]
    items += [_delivery_item(row) for state in (uncertain, failed) for row in tx.execute(sent_out.where(*state))]
    return sorted(items, key=lambda item: (item.at, item.id))


def count_waiting(tx: Transaction) -> int:
    """How many items `waiting` would give."""
    unsure, uncertain, failed = _conditions(tx)
    joined = select(func.count()).select_from(delivery).join(contact, contact.c.id == delivery.c.contact_id)
    counts = (select(func.count()).select_from(inbound).where(*unsure), joined.where(*uncertain), joined.where(*failed))
    return sum(int(tx.execute(count).scalar_one()) for count in counts)


Conditions = tuple[ColumnElement[bool], ...]


def _conditions(tx: Transaction) -> tuple[Conditions, Conditions, Conditions]:
    """What makes a message unsure, a delivery uncertain, and a refused one worth a decision."""
    alive = (contact.c.bounced_at.is_(None), contact.c.removed_at.is_(None))
    mine = delivery.c.campaign_id == tx.campaign
    unsure = (inbound.c.campaign_id == tx.campaign, equals(inbound.c.state, InboundState.REVIEW))
    failed = (mine, in_state(DeliveryState.FAILED), delivery.c.settled_at.is_(None), *alive)
    return unsure, (mine, in_state(DeliveryState.UNCERTAIN)), failed


def decide(
    tx: Transaction,
    item_id: str,
    decision: str,
    now: datetime,
    by: str = "officer",
    guests: int | None = None,
    unsubscribe: bool = False,
    delegate: Person | None = None,
    joined: datetime | None = None,
) -> str:
    """Does what a person decided of one item; returns the sentence that confirms it.

    `guests` are the people who come along; None leaves what was read. `unsubscribe`: its writer asked not to be written
    to. `delegate` comes instead of whom was read to; nothing leaves before `joined` to one who is put on the list.
    Refused, with what is possible, for an item that does not wait or a decision that does not fit it.
    """
    kind, number = _parse(item_id)
    if guests is not None and decision not in WITH_GUESTS:
        raise Refused(f"guests come along with somebody who is {' or '.join(WITH_GUESTS)}, not with {decision!r}")
    if kind == "d" and unsubscribe:
        raise Refused(f"{item_id} is a message of yours; who asks not to be written to: `outreach record EMAIL`")
    if kind == "d":
        return _decide_delivery(tx, number, decision, now, by)
    said = _decide_reading(tx, number, decision, now, by, Beside(guests, delegate, joined))
    return said + _silence(tx, number, now) if unsubscribe else said


def _silence(tx: Transaction, number: int, now: datetime) -> str:
    """Nobody writes any more to whom a message is from; what is said of it."""
    person = whom(tx, _message(tx, number), "--unsubscribe")
    suppress(tx, person, "asked in a reply", now)
    address = tx.execute(select(contact.c.email).where(contact.c.id == person)).scalar_one()
    return f" {address} is not written to any more; `outreach record {address} --write-again` lifts that."


def undo(tx: Transaction, item_id: str, now: datetime) -> str:
    """Takes a decision back, so that the item waits again; Refused when something followed from it.

    Of a message that nobody decided it takes back what was read from its words without a person.
    """
    kind, number = _parse(item_id)
    if kind == "r":
        return _undo_reading(tx, number, now)
    _delivery(tx, number)
    undo_settlement(tx, number, now)
    return f"{item_id} waits for a decision again."


def _undo_reading(tx: Transaction, number: int, now: datetime) -> str:
    """Takes back the officer's decision of a message; where there is none, what was read from it without a person."""
    row = _message(tx, number)
    decided = row.state == InboundState.DECIDED
    answer = officers_answer(tx, number) if decided else read_answer(tx, number)
    gone: list[str] = []
    if answer is not None:
        revoke_answer(tx, answer, now)
        gone = delegates.take_off(tx, whom(tx, row, ""), now) if row.decision == "delegated" else []
    elif not decided:
        raise Refused(f"r{number}: there is no decision to undo")
    else:
        add_note(tx, row.contact_id, Note.REOPENED, f"r{number}", now, number)
    reason = row.reason if decided else TAKEN_BACK
    values = {"state": InboundState.REVIEW.value, "decision": None, "decided_at": None, "reason": reason}
    _set(tx, number, values)
    said = f"r{number} waits for a decision again." if decided else f"r{number} waits for a decision: {TAKEN_BACK}."
    return " ".join([said, *gone])


def _reading_item(tx: Transaction, row: Record) -> ReviewItem:
    reading = _reading(row)
    opinion = reading.opinion
    proposal = reading.attendance or (opinion.attendance if opinion else None)
    read = read_answer(tx, row.id)
    sender = row.sender if row.email and normalise(row.sender) != normalise(row.email) else ""
    return ReviewItem(
        id=f"r{row.id}",
        kind="reading",
        contact_id=row.contact_id,
        email=row.email or row.sender,
        subject=row.subject,
        reason=row.reason or reading.reason,
        text=reading.text,
        evidence=reading.evidence or (opinion.evidence if opinion else ()),
        proposal=proposal.value if proposal else None,
        at=row.received_at,
        reading=reading,
        delegate=delegates.invitable(tx, answer_for(reading, "delegated", row.received_at).delegate),
        noted=reading.attendance if read else None,
        silenced=reading.unsubscribe and row.contact_id is not None and bool(why_suppressed(tx, row.contact_id)),
        sender=sender,
        is_stranger=bool(sender) and reading.kind not in SENT_BY_PROGRAMS and find(tx, sender) != row.contact_id,
    )


def _delivery_item(row: Record) -> ReviewItem:
    known = "the server refused it for good" if row.state == DeliveryState.FAILED else "nobody knows if it arrived"
    return ReviewItem(
        id=f"d{row.id}",
        kind="delivery",
        contact_id=row.contact_id,
        email=row.email,
        subject=_subject(row.raw) or row.step,
        reason=f"{known}: {row.smtp_reply}" if row.smtp_reply else known,
        text="",
        evidence=(),
        proposal=None,
        at=row.started_at or row.due_at,
    )


def _subject(mime: bytes | None) -> str:
    return str(email.message_from_bytes(mime, policy=email.policy.default)["Subject"] or "") if mime else ""


def _decide_delivery(tx: Transaction, number: int, decision: str, now: datetime, by: str) -> str:
    row = _delivery(tx, number)
    settle(tx, number, decision, by, now)
    return DELIVERY_DECISIONS[decision].format(step=row.step, email=row.email)


def _decide_reading(tx: Transaction, number: int, decision: str, now: datetime, by: str, beside: Beside) -> str:
    row = _message(tx, number)
    if row.state == InboundState.DECIDED:
        raise Refused(f"r{number} was decided ({row.decision}); `outreach review undo r{number}` reopens it")
    if row.state != InboundState.REVIEW:
        raise Refused(f"r{number} waits for no decision; `outreach review` lists what does")
    if decision not in READING_DECISIONS:
        raise Refused(f"r{number} cannot be set to {decision!r}; possible is {', '.join(READING_DECISIONS)}")
    kept = " what was read from it stays noted." if read_answer(tx, number) else " nobody's attendance changed."
    said = f"r{number} is closed;{kept}"
    if decision != "none":
        said = note_answer(tx, row, decision, beside, now, by)
    values = {"state": InboundState.DECIDED.value, "decision": decision, "decided_at": now}
    _set(tx, number, values)
    return said


def _set(tx: Transaction, number: int, values: Mapping[str, object]) -> None:
    """Writes what became of a message; whoever it is from may be owed something else now."""
    whose = update(inbound).where(inbound.c.id == number).values(**values).returning(inbound.c.contact_id)
    contact_id = tx.execute(whose).scalar_one()
    changed.add(tx, [contact_id] if contact_id is not None else [])


def _parse(item_id: str) -> tuple[str, int]:
    found = re.fullmatch(r"([rd])([0-9]{1,15})", item_id.strip())
    if found is None:
        raise Refused(f"{item_id!r} names no review item; they look like r12 or d7, and `outreach review` lists them")
    return found[1], int(found[2])


def _message(tx: Transaction, number: int) -> Record:
    mine = (inbound.c.campaign_id == tx.campaign, inbound.c.id == number)
    row = tx.execute(select(inbound).where(*mine)).one_or_none()
    if row is None:
        raise Refused(f"there is no review item r{number}; `outreach review` lists them")
    return row


def _delivery(tx: Transaction, number: int) -> Record:
    mine = (delivery.c.campaign_id == tx.campaign, delivery.c.id == number)
    joined = select(delivery.c.step, contact.c.email).join(contact, contact.c.id == delivery.c.contact_id)
    row = tx.execute(joined.where(*mine)).one_or_none()
    if row is None:
        raise Refused(f"there is no review item d{number}; `outreach review` lists them")
    return row


def _reading(row: Record) -> Reading:
    return readings.from_json(row.reading)
