"""One delivery after another: claim, ask `plan.owed` once more, compose, commit `sending`, hand over, record.

The order of the commits is the promise (docs/promises.md): DATA starts only after `claimed -> sending` stands in the
ledger with the bytes, so a crash leaves at most one delivery of unknown outcome per connection, and none is retried.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from outreach.campaign.folder import Campaign
from outreach.compose.headers import wire_address
from outreach.compose.message import Press, compose
from outreach.compose.order import CannotCompose, Stamp
from outreach.engine import halts
from outreach.engine.clock import Clock
from outreach.engine.orders import Letter, news_order, step_order
from outreach.engine.pace import Pace
from outreach.engine.retry import BACKOFF, Strain, Treatment, said_by, treatment_of, wait_after
from outreach.engine.store import Store
from outreach.engine.verdicts import find_step, sequence_of, verdict_on
from outreach.errors import OutreachError
from outreach.failpoints import FailPoint, reach
from outreach.ledger import answers, campaigns, deliveries, outbox, people
from outreach.ledger.campaigns import CampaignRow
from outreach.ledger.database import Transaction
from outreach.ledger.outbox import Delivery
from outreach.model import Contact, Standing
from outreach.plan import Situation, Verdict
from outreach.transport.server import Server
from outreach.transport.smtp import Outcome, Sent, Submission

#: How long a claim is another's business; a claim whose owner died is put back at the next start.
LEASE = timedelta(minutes=15)


@dataclass(frozen=True, slots=True)
class Taken:
    """A claimed delivery with everything needed to compose it."""

    delivery: Delivery
    contact: Contact
    standing: Standing
    row: CampaignRow
    references: str

    @property
    def letter_references(self) -> str:
        """The first invitation's Message-ID, unless this is the first invitation itself."""
        return self.references if self.references != self.delivery.message_id else ""


@dataclass(slots=True)
class Round:
    """What one round did; `stopped` says why it ended early, `faults` what could not be composed."""

    planned: int = 0
    sent: int = 0
    refused: int = 0
    failed: int = 0
    uncertain: int = 0
    dropped: int = 0
    stopped: str = ""
    again_at: datetime | None = None
    faults: list[str] = field(default_factory=list)

    def followed_by(self, other: Round) -> Round:
        """Both as one: the counts of both, and how the later one ended."""
        counts = ("planned", "sent", "refused", "failed", "uncertain", "dropped")
        both = {name: getattr(self, name) + getattr(other, name) for name in counts}
        return Round(**both, stopped=other.stopped, again_at=other.again_at, faults=self.faults + other.faults)


Watch = Callable[[Delivery, Contact, Outcome], None]


@dataclass(frozen=True, slots=True)
class Courier:
    """Takes deliveries from the ledger to one mail server; `stop` ends it between two messages."""

    store: Store
    campaign: Campaign
    situation: Situation
    server: Server
    clock: Clock
    owner: str
    pace: Pace
    stop: asyncio.Event
    press: Press
    strain: Strain
    watch: Watch | None = None

    async def deliver(self, ids: list[int], done: Round) -> None:
        """Delivers these, side by side on as many connections as the pace allows."""
        queue: asyncio.Queue[int] = asyncio.Queue()
        for one in ids:
            queue.put_nowait(one)
        lines = [self._line(queue, done) for _ in range(min(self.pace.connections, len(ids)))]
        for fault in await asyncio.gather(*lines, return_exceptions=True):
            if isinstance(fault, BaseException):
                raise fault

    async def _line(self, queue: asyncio.Queue[int], done: Round) -> None:
        """One connection's work: opened for its first message, opened anew when the server closed it."""
        submission: Submission | None = None
        try:
            while not queue.empty() and not self.stop.is_set() and not done.stopped:
                one = queue.get_nowait()
                if not await self.pace.permit(self.stop):
                    return
                if submission is None or not submission.alive:
                    submission = await Submission.connect(self.server)
                await self._one(one, submission, done)
        except OutreachError as fault:
            done.stopped = str(fault)
            raise
        finally:
            if submission is not None:
                await submission.close()

    async def _one(self, one: int, submission: Submission, done: Round) -> None:
        reach(FailPoint.PLANNED)
        taken = await self.store.write(self._take, one, done)
        if taken is None:
            return
        reach(FailPoint.CLAIMED)
        mime = await self._mime(taken, done)
        if mime is None:
            return
        sender, recipient = wire_address(self.campaign.config.sender.address), wire_address(taken.contact.email)
        refusal = await submission.offer(sender, recipient, len(mime))
        if refusal is None and self.campaign.config.mail.smtp.copy_to_self:
            refusal = await submission.offer_also(sender)
        reach(FailPoint.REFUSED if refusal is not None else FailPoint.OFFERED)
        if refusal is not None:
            await self._record(taken, refusal, done)
        elif await self.store.write(
            deliveries.begin_sending, one, self.owner, mime, self.clock(), sequence_of(taken.delivery, self.situation)
        ):
            reach(FailPoint.SENDING)
            outcome = await submission.deliver(mime)
            if not isinstance(outcome, Sent):
                reach(FailPoint.REFUSED)
            await self._record(taken, outcome, done)

    async def _mime(self, taken: Taken, done: Round) -> bytes | None:
        """The bytes of an earlier try, or fresh ones; what cannot be composed goes back, and the others go on."""
        if taken.delivery.mime is not None:
            return taken.delivery.mime
        try:
            return await asyncio.to_thread(self._compose, taken)
        except CannotCompose as fault:
            now = self.clock()
            again = now + BACKOFF[0]
            await self.store.write(deliveries.put_back, taken.delivery.id, self.owner, again, str(fault), now)
            done.faults.append(f"{taken.contact.email}: {fault}")
            return None

    def _take(self, tx: Transaction, one: int, done: Round) -> Taken | None:
        """Claims a delivery and asks again whether it is owed; what is not goes where `owed` says."""
        now = self.clock()
        if campaigns.setting(tx, "paused"):
            done.stopped = "paused"
            return None
        if campaigns.event_state(tx) != self.situation.event:
            done.stopped = "the event was changed meanwhile; the next send or run goes on from there"
            return None
        claimed = deliveries.claim(tx, [one], self.owner, now, LEASE)
        if not claimed:
            return None
        [delivery] = claimed
        contact, standing = people.person(tx, delivery.contact_id)
        verdict = verdict_on(tx, delivery, contact, standing, self.situation, now)
        if verdict is None or verdict.verdict is Verdict.DUE:
            references = outbox.first_invitation_id(tx, delivery.contact_id)
            return Taken(delivery, contact, standing, campaigns.campaign(tx), references)
        if verdict.verdict is Verdict.WAITING:
            wait_until = verdict.at or now + timedelta(minutes=10)
            deliveries.put_back(tx, one, self.owner, wait_until, verdict.reason, now)
        else:
            deliveries.drop(tx, one, self.owner, verdict.ends_as, verdict.reason, now)
            done.dropped += 1
        return None

    def _compose(self, taken: Taken) -> bytes:
        delivery = taken.delivery
        letter = Letter(self.campaign, taken.row, taken.contact, taken.standing, taken.letter_references)
        step = find_step(self.situation, delivery.step)
        if step is None:
            order = news_order(letter, delivery.step, delivery.serial)
        else:
            order = step_order(letter, step, self.situation.event.sequence)
        return compose(order, Stamp(delivery.message_id, self.clock(), secrets.token_hex(8)), self.press)

    async def _record(self, taken: Taken, outcome: Outcome, done: Round) -> None:
        await self.store.write(self._write_outcome, taken, outcome, done)
        reach(FailPoint.RECORDED)
        if self.watch is not None:
            self.watch(taken.delivery, taken.contact, outcome)

    def _write_outcome(self, tx: Transaction, taken: Taken, outcome: Outcome, done: Round) -> None:
        delivery, now, treatment, said = taken.delivery, self.clock(), treatment_of(outcome), said_by(outcome)
        match treatment:
            case Treatment.SENT:
                deliveries.sent(tx, delivery.id, self.owner, said, now)
                done.sent += 1
            case Treatment.UNKNOWN:
                deliveries.uncertain(tx, delivery.id, self.owner, said, now)
                done.uncertain += 1
            case Treatment.FAILED | Treatment.POLICY | Treatment.GONE:
                deliveries.failed(tx, delivery.id, self.owner, said, now)
                if treatment is Treatment.GONE:
                    answers.mark_bounced(tx, delivery.contact_id, now, said)
                done.failed += 1
            case _:
                again = now + wait_after(treatment, delivery.attempts)
                deliveries.refused_now(tx, delivery.id, self.owner, said, now, again)
                done.refused += 1
        halt = self.strain.hear(treatment, said)
        if halt is not None:
            halts.write(tx, halt, now)
            done.stopped = halt.reason
        reach(FailPoint.OUTCOME)
