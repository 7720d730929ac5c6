"""What came: fetched by UID and stored raw first, then read, then acted on; each step can be repeated safely."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Literal

from outreach.campaign.folder import Campaign
from outreach.engine import floods, judge, neighbours, unread
from outreach.engine.carry import carry_out
from outreach.engine.clock import Clock
from outreach.engine.collect import Collector
from outreach.engine.known import known, languages
from outreach.engine.match import find_match
from outreach.engine.testcopies import answers_test, of_sender_only, set_aside
from outreach.engine.vouching import held_back, is_doubted
from outreach.failpoints import FailPoint, reach
from outreach.ledger import inbound, marks
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.inbound import Inbound
from outreach.model import Kind, Reading
from outreach.reading.read import read
from outreach.transport.imap import Mailbox

#: Messages acted on in one transaction, which keeps others from writing for so long.
READ_AT_ONCE = 20


@dataclass(slots=True)
class Fetched:
    """What one round of reading brought."""

    stored: int = 0
    read: int = 0
    review: int = 0


@dataclass(frozen=True, slots=True)
class Receiver:
    """Reads the mailbox into the ledger; synchronous, meant for a thread of its own."""

    ledger: Ledger
    campaign: Campaign
    clock: Clock
    stop: threading.Event

    def collect(self, mailbox: Mailbox, done: Fetched) -> None:
        """Stores every new message of ours, folder by folder; of other mail only the cursor moves."""
        done.stored += self._collector().collect(mailbox)

    def anchor(self, mailbox: Mailbox) -> None:
        """Before the first message goes out: what stands in the folders already is no answer to it."""
        self._collector().anchor(mailbox)

    def _collector(self) -> Collector:
        return Collector(self.ledger, self.campaign, self.clock, self.stop)

    def read_all(self, done: Fetched) -> None:
        """Reads what is stored and not yet read; a message is read in the transaction that acts on it."""
        while not self.stop.is_set():
            with self.ledger.read() as tx:
                waiting = inbound.unread(tx, READ_AT_ONCE)
                readings = self._readings(tx, waiting)
            if not waiting:
                return
            with self.ledger.write() as tx:
                left = inbound.still_unread(tx, [message.id for message in waiting])
                for message, reading in zip(waiting, readings, strict=True):
                    if message.id in left:
                        done.read += 1
                        done.review += act_on(tx, self.campaign, message, reading, self.clock())
                reach(FailPoint.READ)

    def _readings(self, tx: Transaction, waiting: Sequence[Inbound]) -> list[Reading]:
        """What they mean, by what the ledger knows before any of them is acted on."""
        knowledge = known(tx, self.campaign, self._today())
        return [
            read(message.raw, replace(knowledge, languages=languages(tx, self.campaign, message.sender)))
            for message in waiting
        ]

    def _today(self) -> date:
        return self.clock().astimezone(self.campaign.config.event.zone).date()


def act_on(tx: Transaction, campaign: Campaign, message: Inbound, reading: Reading, now: datetime) -> bool:
    """Does what follows from a message and keeps its reading, all in one transaction; True when a person must look."""
    match, actions = weigh(tx, campaign, message, reading, now)
    reasons = [action.reason for action in actions if isinstance(action, judge.Review)]
    carry_out(tx, campaign, actions, message.id, now)
    state: Literal["read", "review"] = "review" if reasons else "read"
    reason = "; ".join(dict.fromkeys(part for reason in reasons for part in reason.split("; ")))
    inbound.save_reading(tx, message.id, reading, match.contact, match.delivery, state, reason, now)
    return bool(reasons)


def weigh(
    tx: Transaction, campaign: Campaign, message: Inbound, reading: Reading, now: datetime
) -> tuple[judge.Match, list[judge.Action]]:
    """Whom a message is about, and what follows from it; nothing is done yet."""
    match = find_match(tx, campaign, message, reading, now)
    is_test = answers_test(message, reading, match)
    match = of_sender_only(match) if is_test else match
    own = marks.language(tx, message.sender)
    reading = unread.named(reading, own, languages(tx, campaign, message.sender))
    actions = judge.judge(reading, match, message.received_at)
    actions = set_aside(actions) if is_test else actions
    if match.sender is not None and is_doubted(message.raw, campaign):
        actions = held_back(actions)
    if reading.kind is Kind.HUMAN and match.refers_to is None and neighbours.is_shared(tx, now):
        actions = neighbours.unsure(actions)
    return match, floods.dammed(tx, message, reading, match, actions)
