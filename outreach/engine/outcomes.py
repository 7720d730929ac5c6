"""Records what became of a message: the delivery's next state, and what else follows from the server's answer."""

from __future__ import annotations

from datetime import datetime

from outreach.engine import halts
from outreach.engine.retry import Halt, Treatment, wait_after
from outreach.failpoints import FailPoint, reach
from outreach.ledger import answers, deliveries
from outreach.ledger.database import Transaction
from outreach.ledger.outbox import Delivery


def record(
    tx: Transaction,
    delivery: Delivery,
    owner: str,
    treatment: Treatment,
    said: str,
    halt: Halt | None,
    now: datetime,
) -> None:
    """Writes one outcome; `said` are the server's words, `halt` is set where the sending stops with it."""
    match treatment:
        case Treatment.SENT:
            deliveries.sent(tx, delivery.id, owner, said, now)
        case Treatment.UNKNOWN:
            deliveries.uncertain(tx, delivery.id, owner, said, now)
        case Treatment.FAILED | Treatment.POLICY | Treatment.GONE:
            deliveries.failed(tx, delivery.id, owner, said, now)
            if treatment is Treatment.GONE:
                answers.mark_bounced(tx, delivery.contact_id, now, said)
        case _:
            deliveries.refused_now(tx, delivery.id, owner, said, now, now + wait_after(treatment, delivery.attempts))
    if halt is not None:
        halts.write(tx, halt, now)
    reach(FailPoint.OUTCOME)
