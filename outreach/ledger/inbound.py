"""What came by mail: stored raw before it is read, once however often it is fetched, with the cursor in step."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, Literal

from sqlalchemy import Select, bindparam, insert, select, update

from outreach.addresses import normalise
from outreach.ledger import changed, readings
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


# Built once, for they are run for every message.
_SAVE = (
    update(table)
    .where(table.c.id == bindparam("message"), table.c.campaign_id == bindparam("campaign"))
    .values({name: bindparam(name) for name in ("kind", "reading", "contact_id", "delivery_id", "state", "reason")})
    .values(read_at=bindparam("read_at"))
)

_EARLIER = (
    select(table.c.id)
    .where(table.c.campaign_id == bindparam("here"), table.c.sender == bindparam("from"))
    .where(table.c.id < bindparam("id"), table.c.received_at > bindparam("since"))
    .limit(bindparam("most"))
)
_KINDS = table.c.kind.in_(bindparam("kinds", expanding=True))
_BEFORE = _EARLIER.where(table.c.contact_id == bindparam("whose"), _KINDS)
_BEFORE_OF_STRANGERS = _EARLIER.where(equals(table.c.state, InboundState.REVIEW))


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


@dataclass(frozen=True, slots=True)
class Arrival:
    """A message of ours as it stands in a folder, not kept yet."""

    uid: int
    raw: bytes
    received_at: datetime
    message_id: str
    sender: str
    subject: str


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

    None when nothing is kept: `raw` None is somebody else's mail, and a message seen already is kept once.
    """
    move_cursor(tx, folder, uidvalidity, uid)
    arrival = Arrival(uid, raw or b"", received_at, message_id, sender, subject)
    if raw is None or not store_all(tx, folder, uidvalidity, [arrival], now):
        return None
    here = (table.c.folder == folder, table.c.uidvalidity == uidvalidity, table.c.uid == uid)
    return int(tx.execute(select(table.c.id).where(table.c.campaign_id == tx.campaign, *here)).scalar_one())


def store_all(tx: Transaction, folder: str, uidvalidity: int, arrivals: Sequence[Arrival], now: datetime) -> int:
    """Keeps messages that are ours, as new; returns how many.

    A message seen already, under this UID or with the same bytes in another folder, is kept once.
    """
    same_place, same_bytes = _known_of(tx, folder, uidvalidity, arrivals)
    rows: list[dict[str, object]] = []
    for one in arrivals:
        content = (one.message_id, hashlib.sha256(one.raw).hexdigest())
        if one.uid not in same_place and content not in same_bytes:
            same_bytes.add(content)
            place = {"campaign_id": tx.campaign, "folder": folder, "uidvalidity": uidvalidity, "sha256": content[1]}
            rows.append({**place, **asdict(one), "stored_at": now, "state": InboundState.NEW.value})
    tx.execute_many(insert(table), rows)
    return len(rows)


def _known_of(
    tx: Transaction, folder: str, uidvalidity: int, arrivals: Sequence[Arrival]
) -> tuple[set[int], set[tuple[str, str]]]:
    """Which of these are kept already: by their UID here, and by Message-ID and digest anywhere."""
    mine = table.c.campaign_id == tx.campaign
    here = (mine, table.c.folder == folder, table.c.uidvalidity == uidvalidity)
    uids = select(table.c.uid).where(*here, table.c.uid.in_([one.uid for one in arrivals]))
    ids = table.c.message_id.in_({one.message_id for one in arrivals})
    contents = tx.execute(select(table.c.message_id, table.c.sha256).where(mine, ids))
    return set(tx.execute(uids).scalars()), {(row.message_id, row.sha256) for row in contents}


def unread(tx: Transaction, limit: int, octets: int = 4_000_000) -> list[Inbound]:
    """Stored messages that were not read yet, oldest first: so many, but no more once there are so many octets."""
    new = _messages(tx).where(equals(table.c.state, InboundState.NEW)).order_by(table.c.id).limit(limit)
    found: list[Inbound] = []
    with tx.execute(new) as rows:
        for row in rows:
            found.append(_inbound(row))
            octets -= len(row.raw or b"")
            if octets <= 0:
                break
    return found


def still_unread(tx: Transaction, ids: Sequence[int]) -> set[int]:
    """Those of these messages that still wait to be read; another program may have read some meanwhile."""
    new = (table.c.id.in_(ids), table.c.state == InboundState.NEW.value)
    return set(tx.execute(select(table.c.id).where(*new)).scalars())


def read_again(tx: Transaction, sender: str, kinds: Sequence[Kind] = tuple(Kind)) -> int:
    """Messages from this address that wait for a person count as new, as more is known now; returns how many."""
    waiting = (table.c.campaign_id == tx.campaign, table.c.state == InboundState.REVIEW.value, table.c.raw.is_not(None))
    theirs = (table.c.sender == normalise(sender), table.c.kind.in_([kind.value for kind in kinds]))
    values = {"state": InboundState.NEW.value, "kind": None, "read_at": None, "reason": ""}
    again = tx.execute(update(table).where(*waiting, *theirs).values(**values).returning(table.c.contact_id)).scalars()
    whose = list(again)
    changed.add(tx, {id for id in whose if id is not None})
    return len(whose)


def before(
    tx: Transaction, message: Inbound, contact_id: int | None, since: datetime, kinds: Sequence[Kind], limit: int
) -> int:
    """How many messages of these kinds from the same address about the same contact came since then, before this one.

    Where there is no contact, of those that wait for a person. No more than `limit` are counted.
    """
    which = {"here": tx.campaign, "from": message.sender, "id": message.id, "since": since, "most": limit}
    if contact_id is None:
        return len(tx.execute(_BEFORE_OF_STRANGERS, which).all())
    theirs = {"whose": contact_id, "kinds": [kind.value for kind in kinds]}
    return len(tx.execute(_BEFORE, {**which, **theirs}).all())


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
    row = {
        "message": inbound_id,
        "campaign": tx.campaign,
        "kind": reading.kind.value,
        "reading": readings.to_json(reading),
        "contact_id": contact_id,
        "delivery_id": delivery_id,
        "state": state,
        "reason": reason,
        "read_at": now,
    }
    changed.add_of_reviewed(tx, inbound_id)
    tx.execute_many(_SAVE, [row])


def _messages(tx: Transaction) -> Select[Any]:
    columns = (table.c[name] for name in ("id", "raw", "received_at", "sender", "subject", "folder", "message_id"))
    return select(*columns).where(table.c.campaign_id == tx.campaign)


def _inbound(row: Record) -> Inbound:
    return Inbound(row.id, row.raw or b"", row.received_at, row.sender, row.subject, row.folder, row.message_id)
