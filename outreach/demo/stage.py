"""The state of the story: the time, who plays, what they hold in their hands, and what they will do next."""

from __future__ import annotations

import asyncio
import heapq
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from queue import SimpleQueue

from outreach.demo.reactions import Reaction, reactions, write
from outreach.demo.replies.received import Received, receive
from outreach.demo.servers import Servers
from outreach.demo.stakeholders import Means, Stakeholder
from outreach.demo.timeline import Day
from outreach.ledger.deliveries import Delivery
from outreach.model import Contact
from outreach.transport.smtp import Outcome, Sent

_KINDS = {Means.CALENDAR: "calendar", Means.WORDS: "words", Means.AWAY: "away"}
_BOUNCED = "bounced"


@dataclass(slots=True)
class Clock:
    """The simulated time, in UTC; the story sets it forward."""

    now: datetime

    def __call__(self) -> datetime:
        """What time it is."""
        return self.now


@dataclass(slots=True)
class Stage:
    """The stakeholders among themselves: `arrived` is filled by the mail servers, `coming` is what people will send.

    `letters` and `written` are by normalised address: what somebody got, and the last phrase they wrote.
    """

    clock: Clock
    cast: Mapping[str, Stakeholder]
    arrived: SimpleQueue[tuple[str, bytes]] = field(default_factory=SimpleQueue)
    letters: dict[str, list[Received]] = field(default_factory=dict)
    coming: list[tuple[datetime, str, int, Reaction]] = field(default_factory=list)
    written: dict[str, str] = field(default_factory=dict)
    day: Day = field(default_factory=lambda: Day(date.min))

    def arrive(self, address: str, raw: bytes) -> None:
        """A message reaches a stakeholder; called from the servers' thread."""
        self.arrived.put((address, raw))

    def watch(self, delivery: Delivery, contact: Contact, outcome: Outcome) -> None:
        """The engine tells of each message; one to an address without a mailbox will come back."""
        self.day.sent[delivery.step if isinstance(outcome, Sent) else f"{delivery.step} refused"] += 1
        if not self.cast[contact.address].mailbox:
            self.day.came[_BOUNCED] += 1

    def read_letters(self) -> int:
        """Everybody reads what arrived and makes up their mind; returns how many messages there were."""
        count = 0
        while not self.arrived.empty():
            address, raw = self.arrived.get()
            letters = self.letters.setdefault(address, [])
            letters.append(receive(raw))
            for number, reaction in enumerate(reactions(self.cast[address], letters, self.clock.now)):
                heapq.heappush(self.coming, (reaction.at, address, len(letters) * 100 + number, reaction))
            count += 1
        return count

    async def send_answers(self, servers: Servers) -> int:
        """Whoever wanted to answer by now does; returns how many messages that were."""
        count = 0
        while self.coming and self.coming[0][0] <= self.clock.now:
            _, address, _, reaction = heapq.heappop(self.coming)
            answer = write(reaction, self.letters[address])
            await asyncio.to_thread(servers.submit, reaction.stakeholder.person.email, answer)
            self.day.came[_KINDS[reaction.act.means]] += 1
            if reaction.act.phrase and reaction.act.means is not Means.AWAY:
                self.written[address] = reaction.act.phrase
            count += 1
        return count
