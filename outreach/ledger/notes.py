"""Short records of what happened to a contact besides messages; the story is told from them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import bindparam, insert, select

from outreach.ledger import changed, schema
from outreach.ledger.database import Transaction


class Note(StrEnum):
    """What the ledger itself notes; a note of anybody else may say anything."""

    JOINED = "joined"
    DELEGATE = "delegate"
    UNINVITED = "uninvited"
    REMOVED = "removed"
    RETURNED = "returned"
    CHANGED = "changed"
    BOUNCED = "bounced"
    REACHABLE = "reachable"
    SUPPRESSED = "suppressed"
    UNSUPPRESSED = "unsuppressed"
    AWAY = "away"
    BACK = "back"
    HANDS_OFF = "hands off"
    HANDS_ON = "hands on"
    PRESENT = "present"
    ABSENT = "absent"
    PRESENCE_UNKNOWN = "presence unknown"
    ALIAS = "alias"
    REOPENED = "reopened"
    ASSISTANT = "assistant"
    SKIPPED = "skipped"
    UNSKIPPED = "unskipped"
    SNOOZED = "snoozed"
    UNSNOOZED = "unsnoozed"
    REMARK = "remark"


_OURS = select(schema.contact.c.id).where(
    schema.contact.c.id == bindparam("whose"), schema.contact.c.campaign_id == bindparam("here")
)


def must_be_ours(tx: Transaction, contact_id: int) -> None:
    """LookupError where the contact is none of this campaign's: a database may hold many."""
    if tx.execute(_OURS, {"whose": contact_id, "here": tx.campaign}).first() is None:
        raise LookupError(f"there is no contact {contact_id}")


def add_note(
    tx: Transaction, contact_id: int | None, what: str, detail: str, now: datetime, inbound_id: int | None = None
) -> None:
    """Notes something of a contact, or of the whole campaign (None); the planner looks at the contact again.

    LookupError for a contact of another campaign: whatever was written of it is taken back with the transaction.
    """
    if contact_id is not None:
        must_be_ours(tx, contact_id)
    row = {"campaign_id": tx.campaign, "contact_id": contact_id, "at": now, "what": str(what), "detail": detail}
    tx.execute(insert(schema.note).values(**row, inbound_id=inbound_id))
    changed.add(tx, [contact_id] if contact_id is not None else [])


def add_notes(tx: Transaction, contacts: Iterable[tuple[int, str]], what: Note, now: datetime) -> None:
    """Notes the same of many contacts, given as (id, detail)."""
    row, told = {"campaign_id": tx.campaign, "at": now, "what": what.value}, list(contacts)
    tx.execute_many(insert(schema.note), [{**row, "contact_id": id, "detail": detail} for id, detail in told])
    changed.add(tx, (id for id, _ in told))


@dataclass(frozen=True, slots=True)
class CampaignNote:
    """Something that happened to the whole campaign."""

    at: datetime
    what: str
    detail: str


def of_campaign(tx: Transaction, limit: int) -> list[CampaignNote]:
    """The newest notes of the whole campaign, newest first."""
    table = schema.note
    mine = (table.c.campaign_id == tx.campaign, table.c.contact_id.is_(None))
    rows = tx.execute(
        select(table.c.at, table.c.what, table.c.detail).where(*mine).order_by(table.c.id.desc()).limit(limit)
    )
    return [CampaignNote(row.at, row.what, row.detail) for row in rows]
