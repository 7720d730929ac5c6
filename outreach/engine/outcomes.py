"""Records what became of a message: the delivery's next state, and what else follows from the server's answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from outreach.engine import halts
from outreach.engine.retry import Halt, Treatment, wait_after
from outreach.failpoints import FailPoint, reach
from outreach.ledger import answers, deliveries
from outreach.ledger.database import Transaction
from outreach.ledger.handover import Taken
from outreach.ledger.outbox import Delivery


@dataclass(frozen=True, slots=True)
class Told:
    """What became of one message; `said` are the server's words, `halt` is set where the sending stops with it,
    `calendar` says whether it carried the event.
    """

    delivery: Delivery
    owner: str
    treatment: Treatment
    said: str
    halt: Halt | None
    now: datetime
    calendar: bool = False


def record(tx: Transaction, some: Sequence[Told]) -> list[None]:
    """Writes these outcomes."""
    sent = [one for one in some if one.treatment is Treatment.SENT]
    for owner in {one.owner for one in sent}:
        taken = [Taken(o.delivery.id, o.delivery.contact_id, o.said, o.calendar) for o in sent if o.owner == owner]
        deliveries.sent_all(tx, taken, owner, sent[-1].now)
    for one in some:
        if one.treatment is not Treatment.SENT:
            _not_taken(tx, one)
        if one.halt is not None:
            halts.write(tx, one.halt, one.now)
        reach(FailPoint.OUTCOME)
    return [None] * len(some)


def _not_taken(tx: Transaction, one: Told) -> None:
    delivery, treatment, now = one.delivery, one.treatment, one.now
    match treatment:
        case Treatment.UNKNOWN:
            deliveries.uncertain(tx, delivery.id, one.owner, one.said, now)
        case Treatment.FAILED | Treatment.POLICY | Treatment.GONE:
            deliveries.failed(tx, delivery.id, one.owner, one.said, now)
            if treatment is Treatment.GONE:
                answers.mark_bounced(tx, delivery.contact_id, now, one.said)
        case _:
            again_at = now + wait_after(treatment, delivery.attempts)
            deliveries.refused_now(tx, delivery.id, one.owner, one.said, now, again_at)
