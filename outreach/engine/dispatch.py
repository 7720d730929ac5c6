"""What the ticker of several workers does: hands out what is due in batches, and takes back what the dead had."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach.campaign.folder import Campaign
from outreach.engine.turns import REACHED, next_turn
from outreach.ledger import deliveries, jobs, outbox
from outreach.ledger.database import Ledger, Transaction

#: Batches that wait or are at work at once; more would only lie there.
AHEAD = 20


@dataclass(frozen=True, slots=True)
class Given:
    """Deliveries that workers were woken for; `is_enough`: as many batches are out as should be."""

    ids: tuple[int, ...] = ()
    is_enough: bool = False
    reason: str = ""
    until: datetime | None = None


def hand_out(tx: Transaction, campaign: Campaign, per_day: int, limit: int, now: datetime) -> Given:
    """Marks the next batch and wakes a worker for it, in one transaction; `per_day` is the account's limit, or 0."""
    out = jobs.under_way(tx)
    if out.jobs >= AHEAD:
        return Given(is_enough=True)
    turn = next_turn(tx, campaign, out.ids, limit, now, out.steps)
    room = per_day - outbox.sent_since(tx, now - timedelta(hours=24)) - len(out.ids) if per_day else limit
    ids = turn.ids[: max(0, room)]
    if turn.ids and not ids:
        return Given(reason=REACHED.format(per_day))
    if ids:
        jobs.enqueue(tx, ids)
        return Given(ids)
    return Given(reason=turn.reason, until=turn.until)


def hand_back(tx: Transaction, ids: Sequence[int], own: str) -> None:
    """Gives up what of these is not being handed over just now; the next tick hands it out to another worker.

    For one that was asked to stop while the mail server keeps it waiting, for up to ten minutes.
    """
    deliveries.give_back(tx, own)
    jobs.let_go(tx, ids)


def take_back(tx: Transaction, ledger: Ledger, own: str, now: datetime) -> deliveries.Recovered:
    """Settles what workers (but our `own`) had in hand whose session is gone, or who are silent for too long.

    One that was only stopped finds its claims gone when it wakes (compare and set), and starts no message.
    """
    put_back = uncertain = 0
    for owner, until in deliveries.owners(tx).items():
        if owner == own:
            continue
        if until < now or not ledger.is_alive(tx, owner):
            settled = deliveries.recover(tx, now, owner)
            put_back, uncertain = put_back + settled.put_back, uncertain + settled.uncertain
    return deliveries.Recovered(put_back, uncertain)
