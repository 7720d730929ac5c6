"""The two moves that every message makes, for several at a time: DATA may start, and the server took it.

Each is the compare and set of `moves`, in statements that are built once: they cost more than all else in the ledger.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import Integer, bindparam, func, update

from outreach.ledger import attempts, changed, outbound
from outreach.ledger.attempts import Attempt
from outreach.ledger.columns import Instant
from outreach.ledger.database import Transaction
from outreach.ledger.outbox import in_state
from outreach.ledger.schema import delivery as table
from outreach.ledger.settling import prove_sent
from outreach.model import DeliveryState

_S = DeliveryState
#: How long a message may take from `sending` to its outcome before somebody else may think that its worker is gone:
#: more than the ten minutes that a server may take to answer (RFC 5321 §4.5.3.2.6).
LEASE = timedelta(minutes=15)
_OURS = (table.c.campaign_id == bindparam("here"), table.c.owner == bindparam("mine"))
_BEGIN = (
    update(table)
    .where(table.c.id == bindparam("which"), *_OURS, in_state(_S.CLAIMED))
    .values(
        state=_S.SENDING.value,
        started_at=bindparam("now", type_=Instant),
        attempts=table.c.attempts + 1,
        lease_until=bindparam("until", type_=Instant),
        sequence=func.coalesce(bindparam("carried", type_=Integer), table.c.sequence),
    )
)
_SENT = (
    update(table)
    .where(table.c.id == bindparam("which"), *_OURS, in_state(_S.SENDING))
    .values(state=_S.SENT.value, owner=None, smtp_reply=bindparam("reply"), sent_at=bindparam("now", type_=Instant))
)


@dataclass(frozen=True, slots=True)
class Beginning:
    """A claim whose DATA may start: its bytes, and the revision of the event that they carry if they are fresh and it
    is not the one it was planned with. `fresh` bytes are those of a delivery that was claimed without any.
    """

    id: int
    mime: bytes
    sequence: int | None = None
    fresh: bool = True


@dataclass(frozen=True, slots=True)
class Taken:
    """A message that the server took, with its words; `calendar` says whether it carried the event."""

    id: int
    contact_id: int
    reply: str
    calendar: bool


def begin_sending(
    tx: Transaction, id: int, owner: str, mime: bytes, now: datetime, sequence: int | None = None
) -> bool:
    """Fixes the bytes and the state in which DATA may start; False when the claim is no longer `owner`'s.

    ValueError for other bytes than those an uncertain delivery went out with: a recipient who got them already can
    fold the second copy only when it is the same.
    """
    kept = outbound.kept(tx, [id]).get(id)
    if kept is not None and kept != mime:
        raise ValueError(f"delivery {id} has gone out before; it is sent again with its own bytes")
    carried = sequence if kept is None else None
    values = {"here": tx.campaign, "which": id, "mine": owner, "now": now, "until": now + LEASE, "carried": carried}
    begun = tx.execute(_BEGIN, values).rowcount == 1
    if begun and kept is None:
        outbound.keep(tx, {id: mime})
    return begun


def begin_all(tx: Transaction, some: Sequence[Beginning], owner: str, now: datetime) -> set[int]:
    """The same for several in one go; returns those that begun. LookupError where one of several fresh ones cannot."""
    fresh = [one for one in some if one.fresh]
    if len(fresh) < 2:
        return {one.id for one in some if begin_sending(tx, one.id, owner, one.mime, now, one.sequence)}
    others = [one for one in some if not one.fresh]
    same = {"here": tx.campaign, "mine": owner, "now": now, "until": now + LEASE}
    rows = [{**same, "which": one.id, "carried": one.sequence} for one in fresh]
    if tx.execute_many(_BEGIN, rows) < len(rows):
        raise LookupError(f"of deliveries {', '.join(str(one.id) for one in fresh)} some are not claimed any more")
    outbound.keep(tx, {one.id: one.mime for one in fresh})
    return {one.id for one in fresh} | begin_all(tx, others, owner, now)


def sent(tx: Transaction, id: int, owner: str, reply: str, now: datetime) -> bool:
    """The server took it; False where it was not being sent."""
    values = {"here": tx.campaign, "mine": owner, "now": now, "which": id, "reply": reply}
    moved = tx.execute(_SENT, values).rowcount == 1
    if moved:
        attempts.note(tx, [id], Attempt.SENT, now, before=_S.SENDING, after=_S.SENT, reply=reply, by=owner)
    return moved


def sent_all(tx: Transaction, some: Sequence[Taken], owner: str, now: datetime) -> None:
    """The same for several in one go; LookupError where one of several was not being sent."""
    if len(some) < 2:
        for one in some:
            if not sent(tx, one.id, owner, one.reply, now):
                # Another worker thought this one gone meanwhile, and the server's answer is proof.
                prove_sent(tx, one.id, one.reply, now)
        return
    same = {"here": tx.campaign, "mine": owner, "now": now}
    rows = [{**same, "which": one.id, "reply": one.reply} for one in some]
    if tx.execute_many(_SENT, rows) < len(rows):
        raise LookupError(f"of deliveries {', '.join(str(one.id) for one in some)} some are not being sent")
    replies = {one.id: one.reply for one in some}
    attempts.note_each(tx, replies, Attempt.SENT, now, before=_S.SENDING, after=_S.SENT, by=owner)
    changed.add(tx, [one.contact_id for one in some if one.calendar])
