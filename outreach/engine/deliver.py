"""One delivery after another: claim, ask `plan.owed` once more, compose, commit `sending`, hand over, record.

The order of the commits is the promise (docs/promises.md): DATA starts only after `claimed -> sending` stands in the
ledger with the bytes, so a crash leaves at most one delivery of unknown outcome per connection, and none is retried.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from outreach.campaign.folder import Campaign
from outreach.compose.headers import wire_address
from outreach.compose.message import Press, compose
from outreach.compose.order import CannotCompose, Invitation, Order, Stamp
from outreach.engine.clock import Clock
from outreach.engine.pace import Pace
from outreach.engine.store import Store
from outreach.errors import OutreachError
from outreach.ledger import answers, campaigns, deliveries, outbox, people
from outreach.ledger.campaigns import CampaignRow
from outreach.ledger.database import Transaction
from outreach.ledger.outbox import Delivery
from outreach.model import Attendance, Contact, DeliveryState, Standing
from outreach.plan import Owed, Situation, Verdict, owed
from outreach.transport.server import Server
from outreach.transport.smtp import Outcome, RefusedForGood, RefusedNow, Sent, Stage, Submission, Unknown

#: How long a claim is another's business; a claim whose owner died is put back at the next start.
LEASE = timedelta(minutes=15)
#: Waits before the next try after a refusal for now; the last one repeats until the delivery expires.
BACKOFF = tuple(timedelta(minutes=m) for m in (5, 15, 30, 60, 120, 240))
#: Enhanced status codes that say the mailbox does not exist (RFC 3463 §3.2): the contact is unreachable.
NO_SUCH_MAILBOX = ("5.1.1", "5.1.2", "5.1.3", "5.1.6", "5.1.10")

PARTSTAT = {
    Attendance.ATTENDING: "ACCEPTED",
    Attendance.DECLINED: "DECLINED",
    Attendance.TENTATIVE: "TENTATIVE",
    Attendance.DELEGATED: "DELEGATED",
}


@dataclass(frozen=True, slots=True)
class Taken:
    """A claimed delivery with everything needed to compose it."""

    delivery: Delivery
    contact: Contact
    standing: Standing
    row: CampaignRow
    references: str


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
    faults: list[str] = field(default_factory=list)


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
        taken = await self.store.write(self._take, one, done)
        if taken is None:
            return
        mime = await self._mime(taken, done)
        if mime is None:
            return
        sender, recipient = wire_address(self.campaign.config.sender.address), wire_address(taken.contact.email)
        refusal = await submission.offer(sender, recipient, len(mime))
        if refusal is not None:
            await self._record(taken, refusal, done)
        elif await self.store.write(deliveries.begin_sending, one, self.owner, mime, self.clock()):
            await self._record(taken, await submission.deliver(mime), done)

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
        claimed = deliveries.claim(tx, [one], self.owner, now, LEASE)
        if not claimed:
            return None
        [delivery] = claimed
        contact, standing = people.person(tx, delivery.contact_id)
        verdict = self._verdict(delivery, contact, standing, now)
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

    def _verdict(self, delivery: Delivery, contact: Contact, standing: Standing, now: datetime) -> Owed | None:
        """None for the officer's own resend, which only a removal or a suppression stops."""
        step = next((s for s in self.campaign.config.steps if s.name == delivery.step), None)
        if step is None:
            reason = "the step is no longer in config.toml"
            return Owed(delivery.step, Verdict.NOT_OWED, reason)
        states = {**standing.deliveries, step.name: DeliveryState.CLAIMED}
        verdict = owed(step, contact, replace(standing, deliveries=states), self.situation, now)
        if delivery.serial and not (standing.removed or standing.suppressed):
            return None
        return verdict

    def _compose(self, taken: Taken) -> bytes:
        delivery = taken.delivery
        step = next(s for s in self.campaign.config.steps if s.name == delivery.step)
        order = Order(
            campaign=self.campaign,
            contact=taken.contact,
            standing=taken.standing,
            template=step.template,
            step=step,
            invitation=invitation(taken.row.uid, delivery.sequence, taken.standing) if step.calendar else None,
            references=taken.references if taken.references != delivery.message_id else "",
            campaign_key=taken.row.key,
            unsubscribable=not step.calendar,
        )
        return compose(order, Stamp(delivery.message_id, self.clock(), secrets.token_hex(8)), self.press)

    async def _record(self, taken: Taken, outcome: Outcome, done: Round) -> None:
        await self.store.write(self._write_outcome, taken, outcome, done)
        if self.watch is not None:
            self.watch(taken.delivery, taken.contact, outcome)

    def _write_outcome(self, tx: Transaction, taken: Taken, outcome: Outcome, done: Round) -> None:
        delivery, now = taken.delivery, self.clock()
        match outcome:
            case Sent(reply):
                deliveries.sent(tx, delivery.id, self.owner, reply, now)
                done.sent += 1
            case RefusedForGood(code, reply, stage=Stage.SENDER):
                again = now + BACKOFF[0]
                deliveries.refused_now(tx, delivery.id, self.owner, f"{code} {reply}", now, again)
                done.refused += 1
                done.stopped = f"the mail server does not take messages from this account: {code} {reply}"
            case RefusedNow(code, reply):
                wait = BACKOFF[min(delivery.attempts, len(BACKOFF) - 1)]
                deliveries.refused_now(tx, delivery.id, self.owner, f"{code} {reply}", now, now + wait)
                done.refused += 1
            case RefusedForGood(code, reply):
                deliveries.failed(tx, delivery.id, self.owner, f"{code} {reply}", now)
                if any(reply.startswith(status) for status in NO_SUCH_MAILBOX):
                    answers.mark_bounced(tx, delivery.contact_id, now, f"{code} {reply}")
                done.failed += 1
            case Unknown(what):
                deliveries.uncertain(tx, delivery.id, self.owner, what, now)
                done.uncertain += 1


def invitation(uid: str, sequence: int | None, standing: Standing) -> Invitation:
    """The REQUEST for one contact, with the PARTSTAT their own calendar gave, never one read from words (R32)."""
    given = PARTSTAT.get(standing.attendance, "NEEDS-ACTION") if standing.sequence is not None else "NEEDS-ACTION"
    return Invitation(uid=uid, sequence=sequence or 0, partstat=given)
