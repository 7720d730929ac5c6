"""The two moves that every message makes, for several at a time: DATA may start, and the server took it.

Each is the compare and set of `moves`, in statements that are built once: they cost more than all else in the ledger.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Integer, bindparam, func, update

from outreach.ledger import attempts, outbound
from outreach.ledger.attempts import Attempt
from outreach.ledger.columns import Instant
from outreach.ledger.database import Transaction
from outreach.ledger.outbox import in_state
from outreach.ledger.schema import delivery as table
from outreach.model import DeliveryState

_S = DeliveryState
_OURS = (table.c.campaign_id == bindparam("here"), table.c.owner == bindparam("mine"))
_BEGIN = (
    update(table)
    .where(table.c.id.in_(bindparam("ids", expanding=True)), *_OURS, in_state(_S.CLAIMED))
    .values(
        state=_S.SENDING.value,
        started_at=bindparam("now", type_=Instant),
        attempts=table.c.attempts + 1,
        sequence=func.coalesce(bindparam("carried", type_=Integer), table.c.sequence),
    )
    .returning(table.c.id)
)
_SENT = (
    update(table)
    .where(table.c.id == bindparam("which"), *_OURS, in_state(_S.SENDING))
    .values(state=_S.SENT.value, owner=None, smtp_reply=bindparam("reply"), sent_at=bindparam("now", type_=Instant))
)


@dataclass(frozen=True, slots=True)
class Beginning:
    """A claim whose DATA may start: its bytes, and the revision of the event that they carry if they are fresh and it
    is not the one it was planned with.
    """

    id: int
    mime: bytes
    sequence: int | None = None


def begin_sending(
    tx: Transaction, id: int, owner: str, mime: bytes, now: datetime, sequence: int | None = None
) -> bool:
    """`begin_all` for one."""
    return bool(begin_all(tx, [Beginning(id, mime, sequence)], owner, now))


def begin_all(tx: Transaction, some: Sequence[Beginning], owner: str, now: datetime) -> set[int]:
    """Fixes the bytes and the state in which DATA may start; returns those whose claim is still `owner`'s.

    ValueError for other bytes than those an uncertain delivery went out with: a recipient who got them already can
    fold the second copy only when it is the same.
    """
    kept = outbound.kept(tx, [one.id for one in some])
    for one in some:
        if kept.get(one.id, one.mime) != one.mime:
            raise ValueError(f"delivery {one.id} has gone out before; it is sent again with its own bytes")
    begun: set[int] = set()
    carried = {one.id: None if one.id in kept else one.sequence for one in some}
    for sequence in set(carried.values()):
        ids = [id for id, other in carried.items() if other == sequence]
        values = {"here": tx.campaign, "ids": ids, "mine": owner, "now": now, "carried": sequence}
        begun.update(tx.execute(_BEGIN, values).scalars())
    outbound.keep(tx, {one.id: one.mime for one in some if one.id in begun and one.id not in kept})
    return begun


def sent(tx: Transaction, id: int, owner: str, reply: str, now: datetime) -> bool:
    """`sent_all` for one; False where it was not being sent."""
    return sent_all(tx, {id: reply}, owner, now)


def sent_all(tx: Transaction, replies: Mapping[int, str], owner: str, now: datetime) -> bool:
    """The server took these, with these words; LookupError where one of several was not being sent."""
    same = {"here": tx.campaign, "mine": owner, "now": now}
    moved = tx.execute_many(_SENT, [{**same, "which": id, "reply": reply} for id, reply in replies.items()])
    if moved < len(replies):
        if len(replies) > 1:
            raise LookupError(f"of deliveries {', '.join(map(str, replies))} some are not being sent")
        return False
    attempts.note_each(tx, replies, Attempt.SENT, now, before=_S.SENDING, after=_S.SENT, by=owner)
    return True
