"""Claims deliveries and asks `plan.owed` once more: what is still owed is handed out, the rest goes where it belongs.

A few are claimed ahead of their turn. Whether that is still good is asked again in the transaction that lets DATA
start: if anybody wrote to the ledger meanwhile, or the person got another message, the claim is given up and made anew.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from outreach.engine.rates import turn_of
from outreach.engine.verdicts import verdict_on
from outreach.ledger import campaigns, deliveries, outbox, people, tokens
from outreach.ledger.campaigns import CampaignRow
from outreach.ledger.database import Transaction
from outreach.ledger.handover import Beginning
from outreach.ledger.outbox import Delivery
from outreach.ledger.pausing import why_stopped
from outreach.model import Contact, Standing
from outreach.plan import Owed, Situation, Verdict

#: How long a claim is another's business; a claim whose owner died is put back at the next start.
LEASE = timedelta(minutes=15)
#: When to ask again about somebody who waits for no instant that is known.
ASK_AGAIN = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Taken:
    """A claimed delivery with everything needed to compose it."""

    delivery: Delivery
    contact: Contact
    standing: Standing
    row: CampaignRow
    references: str
    mark: tuple[int, int]
    answer_to: str = ""

    @property
    def letter_references(self) -> str:
        """The first invitation's Message-ID, unless this is the first invitation itself."""
        return self.references if self.references != self.delivery.message_id else ""


@dataclass(frozen=True, slots=True)
class Claims:
    """What came of claiming: to be sent, no longer owed (`dropped`), or nothing at all because sending `stopped`."""

    taken: tuple[Taken, ...] = ()
    dropped: int = 0
    stopped: str = ""


def claim(tx: Transaction, ids: Sequence[int], situation: Situation, owner: str, now: datetime) -> Claims:
    """Claims those of `ids` that are still planned, and keeps the claim of those that are still owed."""
    stopped = why_stopped(tx, now)
    if stopped:
        return Claims(stopped=stopped)
    if campaigns.event_state(tx) != situation.event:
        return Claims(stopped="the event was changed meanwhile; the next send or run goes on from there")
    claimed = deliveries.claim(tx, ids, owner, now, LEASE)
    found = {s.contact_id: (c, s) for c, s in people.people(tx, [d.contact_id for d in claimed])}
    firsts = outbox.first_invitation_ids(tx, list(found))
    row, mark = campaigns.campaign(tx), tx.mark()
    answer_to = tokens.answer_addresses(tx, situation.config.sender)
    taken, dropped = [], 0
    for delivery in claimed:
        contact, standing = found[delivery.contact_id]
        verdict = verdict_on(tx, delivery, contact, standing, situation, now)
        if verdict is None or verdict.verdict is Verdict.DUE:
            verdict = turn_of(tx, delivery, contact, situation.config, now)
        if verdict is None:
            references, answers = firsts.get(delivery.contact_id, ""), answer_to(delivery.contact_id, contact.address)
            taken.append(Taken(delivery, contact, standing, row, references, mark, answers))
        else:
            dropped += _give_up(tx, delivery, verdict, owner, now)
    return Claims(tuple(taken), dropped)


class Start(StrEnum):
    """Whether DATA may start."""

    BEGUN = "begun"
    STALE = "stale"  # something was written since the claim
    GONE = "gone"  # the claim is no longer ours


@dataclass(frozen=True, slots=True)
class Handing:
    """A claim about to be handed over with these bytes; one that was made ahead, at `mark`, must still be good.

    `after` is the message before it on its connection, where the outcome of that is being written.
    """

    delivery: Delivery
    owner: str
    mime: bytes
    now: datetime
    sequence: int | None
    mark: tuple[int, int] | None
    after: int | None = None

    @property
    def beginning(self) -> Beginning:
        """What the ledger keeps of it."""
        return Beginning(self.delivery.id, self.mime, self.sequence, self.delivery.mime is None)


def start(tx: Transaction, some: Sequence[Handing]) -> list[Start]:
    """Moves claims to `sending`; those that were made ahead only if nothing was written since.

    None begins before the outcome of the one before it is kept, or a ledger that fails in between would leave two of
    one connection in doubt.
    """
    mark = tx.mark() if tx.quiet and any(one.mark is not None for one in some) else None
    fresh = [one for one in some if one.mark is None or one.mark == mark]
    doubtful = outbox.being_sent(tx, {one.after for one in fresh if one.after is not None})
    good = [one for one in fresh if one.after not in doubtful]
    begun: set[int] = set()
    for owner in {one.owner for one in good}:
        mine = [one.beginning for one in good if one.owner == owner]
        begun |= deliveries.begin_all(tx, mine, owner, good[-1].now)
    started = {one.delivery.id: Start.BEGUN if one.delivery.id in begun else Start.GONE for one in fresh}
    return [started.get(one.delivery.id, Start.STALE) for one in some]


def anew(tx: Transaction, delivery: Delivery, situation: Situation, owner: str, now: datetime) -> Claims:
    """Gives a claim up and makes it once more, as things stand now."""
    deliveries.put_back(tx, delivery.id, owner, delivery.not_before, delivery.reason, now)
    return claim(tx, [delivery.id], situation, owner, now)


def _give_up(tx: Transaction, delivery: Delivery, verdict: Owed, owner: str, now: datetime) -> bool:
    """Takes a claim back that is not to be sent now; whether it is gone for good."""
    if verdict.verdict is Verdict.WAITING:
        deliveries.put_back(tx, delivery.id, owner, verdict.at or now + ASK_AGAIN, verdict.reason, now)
        return False
    deliveries.drop(tx, delivery.id, owner, verdict.ends_as, verdict.reason, now)
    return True
