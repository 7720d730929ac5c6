"""What came by mail: stored raw before it is read, once however often it is fetched, with the cursor in step."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from sqlalchemy import Select, insert, select, update

from outreach.addresses import normalise
from outreach.ledger import readings
from outreach.ledger.columns import equals
from outreach.ledger.database import Record, Transaction, insert_or_update
from outreach.ledger.schema import inbound as table
from outreach.ledger.schema import mailbox_cursor
from outreach.model import Kind, Reading


class InboundState(StrEnum):
    """new -> read, or new -> review -> decided; a decision taken back leads to review again."""

    NEW = "new"
    READ = "read"
    REVIEW = "review"
    DECIDED = "decided"


@dataclass(frozen=True, slots=True)
class Cursor:
    """How far a folder was looked through: `last_uid` under this UIDVALIDITY (RFC 9051 §2.3.1.1)."""

    folder: str
    uidvalidity: int
    last_uid: int


@dataclass(frozen=True, slots=True)
class Inbound:
    """One message that came; `raw` is empty once the retention time is over."""

    id: int
    raw: bytes
    received_at: datetime
    sender: str
    subject: str
    folder: str
    message_id: str = ""


def cursor(tx: Transaction, folder: str) -> Cursor | None:
    """How far the folder was looked through; None when it never was."""
    here = (mailbox_cursor.c.campaign_id == tx.campaign, mailbox_cursor.c.folder == folder)
    row = tx.execute(select(mailbox_cursor).where(*here)).one_or_none()
    return None if row is None else Cursor(row.folder, row.uidvalidity, row.last_uid)


def move_cursor(tx: Transaction, folder: str, uidvalidity: int, last_uid: int) -> None:
    """Everything up to `last_uid` was looked at; never back, but for another UIDVALIDITY, which numbers anew."""
    known = cursor(tx, folder)
    if known is not None and known.uidvalidity == uidvalidity:
        last_uid = max(last_uid, known.last_uid)
    values = {"uidvalidity": uidvalidity, "last_uid": last_uid}
    statement = insert_or_update(tx, mailbox_cursor).values(campaign_id=tx.campaign, folder=folder, **values)
    tx.execute(statement.on_conflict_do_update(index_elements=["campaign_id", "folder"], set_=values))


def store(
    tx: Transaction,
    folder: str,
    uidvalidity: int,
    uid: int,
    raw: bytes | None,
    received_at: datetime,
    message_id: str,
    sender: str,
    subject: str,
    now: datetime,
) -> int | None:
    """Keeps a message that is ours and moves the cursor past it, both or neither; returns the row's id.

    None when nothing is kept: `raw` None is somebody else's mail, and a message seen already, under this UID or with
    the same bytes in another folder, is kept once.
    """
    move_cursor(tx, folder, uidvalidity, uid)
    if raw is None:
        return None
    digest = hashlib.sha256(raw).hexdigest()
    if _is_known(tx, folder, uidvalidity, uid, message_id, digest):
        return None
    row = {
        "campaign_id": tx.campaign,
        "folder": folder,
        "uidvalidity": uidvalidity,
        "uid": uid,
        "sha256": digest,
        "message_id": message_id,
        "sender": sender,
        "subject": subject,
        "received_at": received_at,
        "stored_at": now,
        "state": InboundState.NEW.value,
        "raw": raw,
    }
    return int(tx.execute(insert(table).values(**row).returning(table.c.id)).scalar_one())


def _is_known(tx: Transaction, folder: str, uidvalidity: int, uid: int, message_id: str, digest: str) -> bool:
    mine = select(table.c.id).where(table.c.campaign_id == tx.campaign)
    same_place = (table.c.folder == folder, table.c.uidvalidity == uidvalidity, table.c.uid == uid)
    same_bytes = (table.c.message_id == message_id, table.c.sha256 == digest)
    return any(tx.execute(mine.where(*same).limit(1)).first() is not None for same in (same_place, same_bytes))


def unread(tx: Transaction, limit: int) -> list[Inbound]:
    """Stored messages that were not read yet, oldest first."""
    new = _messages(tx).where(equals(table.c.state, InboundState.NEW)).order_by(table.c.id).limit(limit)
    return [_inbound(row) for row in tx.execute(new)]


def is_unread(tx: Transaction, id: int) -> bool:
    """Whether a message still waits to be read; another program may have read it meanwhile."""
    new = (table.c.id == id, table.c.state == InboundState.NEW.value)
    return tx.execute(select(table.c.id).where(*new)).first() is not None


def read_again(tx: Transaction, sender: str, kinds: Sequence[Kind] = tuple(Kind)) -> int:
    """Messages from this address that wait for a person count as new, as more is known now; returns how many."""
    waiting = (table.c.campaign_id == tx.campaign, table.c.state == InboundState.REVIEW.value, table.c.raw.is_not(None))
    theirs = (table.c.sender == normalise(sender), table.c.kind.in_([kind.value for kind in kinds]))
    values = {"state": InboundState.NEW.value, "kind": None, "read_at": None, "reason": ""}
    return int(tx.execute(update(table).where(*waiting, *theirs).values(**values)).rowcount)


def get(tx: Transaction, id: int) -> Inbound:
    """One message; LookupError where there is none."""
    row = tx.execute(_messages(tx).where(table.c.id == id)).one_or_none()
    if row is None:
        raise LookupError(f"there is no message {id}")
    return _inbound(row)


def save_reading(
    tx: Transaction,
    inbound_id: int,
    reading: Reading,
    contact_id: int | None,
    delivery_id: int | None,
    state: Literal["read", "review"],
    reason: str,
    now: datetime,
) -> None:
    """Keeps what a message means, whose it is and which delivery it refers to; `review`: a person must look."""
    values = {
        "kind": reading.kind.value,
        "reading": readings.to_json(reading),
        "contact_id": contact_id,
        "delivery_id": delivery_id,
        "state": state,
        "reason": reason,
        "read_at": now,
    }
    tx.execute(update(table).where(table.c.id == inbound_id, table.c.campaign_id == tx.campaign).values(**values))


def _messages(tx: Transaction) -> Select[Any]:
    columns = (table.c[name] for name in ("id", "raw", "received_at", "sender", "subject", "folder", "message_id"))
    return select(*columns).where(table.c.campaign_id == tx.campaign)


def _inbound(row: Record) -> Inbound:
    return Inbound(row.id, row.raw or b"", row.received_at, row.sender, row.subject, row.folder, row.message_id)
