"""One delivery after another: claim, ask `plan.owed` once more, compose, commit `sending`, hand over, record.

The order of the commits is the promise (docs/promises.md): DATA starts only after `claimed -> sending` stands in the
ledger with the bytes, and with the outcome of the connection's message before. So a crash leaves at most one delivery
of unknown outcome per connection, and none is retried.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field

from outreach.campaign.folder import Campaign
from outreach.compose.headers import wire_address
from outreach.compose.message import Press
from outreach.engine.claims import Handing, Start, start
from outreach.engine.clock import Clock
from outreach.engine.desk import WINDOW, Desk, Ready
from outreach.engine.outcomes import Told, record
from outreach.engine.pace import Pace, SharedPace
from outreach.engine.patience import patiently
from outreach.engine.retry import Strain, Treatment, said_by, treatment_of
from outreach.engine.round import Round
from outreach.engine.store import Store
from outreach.engine.verdicts import sequence_of
from outreach.errors import OutreachError, Unreachable
from outreach.failpoints import FailPoint, reach
from outreach.ledger.outbox import Delivery
from outreach.model import Contact
from outreach.plan import Situation
from outreach.transport.server import Server
from outreach.transport.smtp import Outcome, Sent, Submission

__all__ = ["Courier", "Round", "Watch"]

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
    pace: Pace | SharedPace
    stop: asyncio.Event
    press: Press
    strain: Strain
    watch: Watch | None = None
    idle: list[Submission] = field(default_factory=list)

    async def deliver(self, ids: list[int], done: Round) -> None:
        """Delivers these, side by side on as many connections as the pace allows, which are kept for the next ones."""
        one_by_one = self.pace.is_slow or self.campaign.config.pace.per_domain_per_minute
        window = 1 if one_by_one else WINDOW
        desk = Desk(self.store, self.campaign, self.situation, self.clock, self.owner, self.press, done, ids, window)
        lines = [self._line(desk, done) for _ in range(min(self.pace.connections, len(ids)))]
        faults = [f for f in await asyncio.gather(*lines, return_exceptions=True) if isinstance(f, BaseException)]
        if faults:
            with suppress(OutreachError):
                await patiently(desk.clear)
            raise faults[0]
        await desk.clear()

    async def close(self) -> None:
        """Hangs up."""
        while self.idle:
            await self.idle.pop().close()

    async def _line(self, desk: Desk, done: Round) -> None:
        """One connection's work: opened for its first message, opened anew when the server closed it."""
        line = _Line(self.idle.pop() if self.idle else None)
        try:
            while desk.has_more and not self._is_over(done):
                if not await self.pace.permit(self.stop):
                    break
                if line.submission is not None and not line.submission.alive:
                    await line.submission.close()
                    line.submission = None
                line.submission = line.submission or await Submission.connect(self.server)
                reach(FailPoint.PLANNED)
                ready = await desk.next()
                if ready is not None:
                    await self._one(desk, ready, line, line.submission, done)
            await line.written()
            if self.stop.is_set():
                await desk.clear()  # what others still hand over may take minutes
        except OutreachError as fault:
            done.stopped = str(fault)
            raise
        finally:
            await line.written_somehow()
            if line.submission is not None:
                self.idle.append(line.submission)

    def _is_over(self, done: Round) -> bool:
        return self.stop.is_set() or bool(done.stopped)

    async def _one(self, desk: Desk, ready: Ready, line: _Line, submission: Submission, done: Round) -> None:
        reach(FailPoint.CLAIMED)
        up_to_date: Ready | None = ready
        if desk.window > 1:
            contact = ready.taken.delivery.contact_id
            if contact not in desk.begun:
                desk.begun.add(contact)
                if await self._hand_over(ready, line, submission, done, ahead=True) is not Start.STALE:
                    return
            up_to_date = await desk.anew(ready)
        if up_to_date is not None and submission.alive:
            await self._hand_over(up_to_date, line, submission, done, ahead=False)

    async def _hand_over(self, ready: Ready, line: _Line, submission: Submission, done: Round, *, ahead: bool) -> Start:
        """The envelope, the commit that lets DATA start, the message, the record of what became of it."""
        delivery, mime = ready.taken.delivery, ready.mime
        sender, recipient = wire_address(self.campaign.config.sender.address), wire_address(ready.taken.contact.email)
        refusal = await submission.offer(sender, recipient, len(mime))
        if refusal is None and self.campaign.config.mail.smtp.copy_to_self:
            refusal = await submission.offer_also(sender)
        reach(FailPoint.REFUSED if refusal is not None else FailPoint.OFFERED)
        if refusal is not None:
            await line.written()
            await self._record(ready, refusal, done)
            return Start.GONE
        if self._is_over(done):
            return Start.GONE
        mark, sequence = ready.taken.mark if ahead else None, sequence_of(delivery, self.situation)
        handing = Handing(delivery, self.owner, mime, self.clock(), sequence, mark, line.unkept)
        try:
            started = await self.store.write_each(start, handing, last=True)
        except Unreachable:
            await self._not_begun(delivery)
            raise
        await line.written()
        if started is Start.BEGUN:
            reach(FailPoint.SENDING)
            outcome = await submission.deliver(mime)
            if not isinstance(outcome, Sent):
                reach(FailPoint.REFUSED)
            recording = self._record(ready, outcome, done)
            if isinstance(outcome, Sent) and not self.pace.is_slow:
                line.writing, line.wrote = asyncio.create_task(recording), delivery.id
            else:
                await recording
        return started

    async def _not_begun(self, delivery: Delivery) -> None:
        """Nobody knows whether the ledger kept `sending`, but we know that DATA did not begin: it is owed as before."""
        now, why = self.clock(), "the ledger was away before it was begun"
        told = Told(delivery, self.owner, Treatment.LATER, why, None, now)
        await patiently(lambda: self.store.write_each(record, told))

    async def _record(self, ready: Ready, outcome: Outcome, done: Round) -> None:
        delivery, treatment, said = ready.taken.delivery, treatment_of(outcome), said_by(outcome)
        halt = self.strain.hear(treatment, said)
        calendar = sequence_of(delivery, self.situation) is not None or delivery.sequence is not None
        told = Told(delivery, self.owner, treatment, said, halt, self.clock(), calendar)
        await patiently(lambda: self.store.write_each(record, told))
        done.count(treatment)
        if halt is not None:
            done.stopped = halt.reason
        reach(FailPoint.RECORDED)
        if self.watch is not None:
            self.watch(delivery, ready.taken.contact, outcome)


@dataclass(slots=True)
class _Line:
    """One connection; while its next message is offered, what became of the last one is written."""

    submission: Submission | None = None
    writing: asyncio.Task[None] | None = None
    wrote: int | None = None

    @property
    def unkept(self) -> int | None:
        """The delivery whose outcome is being written."""
        return self.wrote if self.writing is not None else None

    async def written(self) -> None:
        """Waits until the last outcome is committed."""
        if self.writing is not None:
            writing, self.writing = self.writing, None
            await writing

    async def written_somehow(self) -> None:
        """The same at the end of the line, whose own fault goes before that of the last outcome."""
        if self.writing is not None:
            await asyncio.gather(self.writing, return_exceptions=True)
