"""The engine of one campaign: send what is due, read what came; whoever drives it decides when."""

from __future__ import annotations

import asyncio
import os
import secrets
import socket
import threading
from collections.abc import Callable
from contextlib import ExitStack, suppress
from datetime import datetime, timedelta
from pathlib import Path
from types import TracebackType

from outreach.campaign.folder import Campaign
from outreach.compose.press import Press
from outreach.engine import account, assistant, care, evidence, filing, halts, planner, takeover, wishes
from outreach.engine.alerts import Alert
from outreach.engine.clock import Clock
from outreach.engine.deliver import Courier, Round, Watch
from outreach.engine.outgoing import Outgoing, Planning
from outreach.engine.pace import Pace, SharedPace
from outreach.engine.receive import Fetched, Receiver
from outreach.engine.retry import Strain
from outreach.engine.situation import see
from outreach.engine.store import Store
from outreach.errors import Refused, Unreachable
from outreach.ledger import binding, campaigns, catchup, contactlist, deliveries, outbox
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.roster import refuse_a_shrunken_list
from outreach.plan import Situation
from outreach.transport.assistant import FREE, Access
from outreach.transport.imap import Mailbox
from outreach.transport.server import Server

#: The last instant at which the engine was awake; a clock that shows less was set back.
MARK = "clock.mark"


class Engine:
    """Sends and reads for one campaign folder; at most one engine per ledger (the engine lock).

    `load` reads the officer's folder anew, so that an edited contacts.csv counts from the next round on.
    `simulated` keeps the "never back" mark of a simulated clock apart from the real one's. `shared`: one of several
    workers on a ledger in PostgreSQL (engine/workers.py).
    """

    def __init__(
        self,
        ledger: Ledger,
        load: Callable[[], Campaign],
        smtp: Server,
        imap: Server,
        clock: Clock,
        *,
        simulated: bool = False,
        watch: Watch | None = None,
        suppressions: Path | None = None,
        access: Access = FREE,
        shared: bool = False,
    ) -> None:
        self.ledger, self.load, self.clock = ledger, load, clock
        self.smtp, self.imap, self.access = smtp, imap, access
        self.watch, self.suppressions = watch, suppressions
        self.owner = f"{socket.gethostname()}:{os.getpid()}"
        self.shared = shared
        self.stop = asyncio.Event()
        self._stop_reading = threading.Event()
        self._mark = MARK + (".simulated" if simulated else "")
        self.store = Store(ledger)
        self._locked = ExitStack()
        self._pace: Pace | SharedPace | None = None
        self._imported: Campaign | None = None
        self._newest = 0
        self._shared: care.Shared | None = None
        self._press, self._strain = Press(), Strain()
        self._anchored = self._is_home = False
        self.planning = Planning(self.store, planner.Walk())

    async def __aenter__(self) -> Engine:
        """Takes the engine lock and settles what a crash left open; a worker's own is settled by whoever ticks."""
        if self.shared:
            self.owner += f":{secrets.token_hex(4)}"
            self._locked.enter_context(self.ledger.worker_lock(self.owner))
        else:
            self._locked.enter_context(self.ledger.engine_lock())
            await self.store.write(deliveries.recover, self.clock())
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.store.close()
        self._locked.close()

    async def rest_until(self, instant: datetime) -> None:
        """Waits, unless it is asked to stop meanwhile."""
        with suppress(TimeoutError):
            await asyncio.wait_for(self.stop.wait(), max(0.0, (instant - self.clock()).total_seconds()))

    def ask_to_stop(self) -> None:
        """Ends the work between two messages; what is in flight is finished and recorded."""
        self.stop.set()
        self._stop_reading.set()

    async def confirm(self, *, catch_up: bool = True) -> None:
        """The officer's yes: the first invitation may go out although its moment had passed when it was first seen.

        `catch_up`: so may everything that fell due while nothing ran.
        """
        campaign = self.load()
        await self.at_home(campaign)
        await self.store.write(self._never_back)
        if catch_up:
            await self.store.write(halts.confirm_catch_up, self.clock())
        await self._import(campaign)
        await self.store.write(confirm_first, campaign, self.clock())

    async def wait_for_word(self, since: datetime) -> None:
        """What fell due after `since` waits until the officer types its number on the dashboard."""
        campaign = self.load()
        await self.at_home(campaign)
        await self.store.write(self._never_back)
        await self._import(campaign)
        await self.store.write(catchup.wait_for_word, since, self.clock())

    async def release(self, step: str) -> None:
        """The officer's word for one step whose moment had passed when it was first seen."""
        campaign = self.load()
        if step not in {s.name for s in campaign.config.steps}:
            raise Refused(f"there is no step {step!r} in config.toml")
        await self.store.write(see, campaign, self.clock())
        await self.store.write(campaigns.release_step, step, self.clock())

    async def send_due(self) -> Round:
        """Plans what became due and delivers it; returns when nothing more is due now."""
        done = Round()
        ready = await self.get_ready(done)
        if ready is not None:
            await self._deliver(*ready, done)
        return done

    async def get_ready(self, done: Round) -> tuple[Campaign, Situation, datetime] | None:
        """Everything that comes before sending; None where nothing may be sent."""
        campaign = self.load()
        await self.at_home(campaign)
        await self.store.write_quietly(self._never_back)
        await self._import(campaign)
        situation = await self.store.write(see, campaign, self.clock())
        await self.store.write(evidence.note_copies, campaign.config.mail.smtp.copy_to_self, self.clock())
        done.stopped = await self.store.write(halts.standing, self.clock())
        if done.stopped:
            return None
        await self._anchor(campaign)
        now = self.clock()
        await self.planning.tick(campaign, situation, done, now)
        await self._import(campaign)  # a delegate invited meanwhile may be planned already, and be suppressed elsewhere
        done.stopped = await self._catch_up(campaign, situation, done, now)
        return campaign, situation, now

    async def at_home(self, campaign: Campaign) -> None:
        """Only the ledger that sent before sends on: a copy, a restored or a new one in its place is refused."""
        if self._is_home:
            return
        if not await asyncio.to_thread(takeover.refuse_a_stranger, self.ledger):
            with suppress(Unreachable):
                await asyncio.to_thread(self._first_start, campaign)
            await self.store.write(binding.bind, self.ledger, self.clock())
        self._is_home = True

    def _first_start(self, campaign: Campaign) -> None:
        with Mailbox.connect(self.imap) as mailbox:
            takeover.first_start(self.ledger, campaign, mailbox, self.clock)

    async def _anchor(self, campaign: Campaign) -> None:
        """Remembers where the mailbox ends before anything was sent; without it the first fetch looks at all of it."""
        if self._anchored or await self.store.read(outbox.any_sent):
            return
        with suppress(Unreachable):
            await asyncio.to_thread(self._look_at_the_end, campaign)
        self._anchored = True

    def _look_at_the_end(self, campaign: Campaign) -> None:
        with Mailbox.connect(self.imap) as mailbox:
            Receiver(self.ledger, campaign, self.clock, self._stop_reading).anchor(mailbox)

    async def fetch(self) -> Fetched:
        """Stores and reads everything new in the mailbox, and files our Sent copies where the provider does not."""
        return await asyncio.to_thread(self._fetch, self.load())

    def _fetch(self, campaign: Campaign) -> Fetched:
        done = Fetched()
        receiver = Receiver(self.ledger, campaign, self.clock, self._stop_reading)
        receiver.read_all(done)
        with Mailbox.connect(self.imap) as mailbox:
            receiver.collect(mailbox, done)
            receiver.read_all(done)
            with self.ledger.read() as tx:
                known = account.recall(tx, self.smtp, self.imap) or account.UNKNOWN
            evidence.settle(self.ledger, campaign, mailbox, known, self.clock, self._stop_reading.is_set)
            filing.file_copies(self.ledger, campaign, mailbox, self.clock, self._stop_reading.is_set)
        with self.ledger.write() as tx:
            shared = self._share_suppressions(tx)
        self._shared = shared
        return done

    async def consult(self) -> assistant.Consulted:
        """Asks the assistant, where the config names one, about what waits for a person; Unreachable if it is away."""
        return await assistant.consult(self.store, self.load(), self.access, self.clock, self.stop)

    async def grant_wishes(self) -> wishes.Granted:
        """What the officer asked for on the dashboard; nothing before the first round found that this is home."""
        if not self._is_home:
            return wishes.Granted()
        return await wishes.carry_out(self.store, self.load(), self.smtp, self.clock)

    async def look_after(self) -> list[Alert]:
        """Alerts, the morning's digest, and the data whose time is over."""
        return await care.look_after(self.store, self.load(), self.smtp, self.clock)

    async def alarm(self, kind: str, text: str) -> None:
        """Tells at once of something that ends the run."""
        await care.tell(self.store, self.load(), self.smtp, Alert(kind, kind, text), self.clock())

    async def next_moment(self) -> datetime | None:
        """The next instant at which something becomes due, as far as the files and the ledger tell."""
        campaign, now = self.load(), self.clock()
        moments = [m for step in campaign.config.steps if (m := campaign.config.moment(step)) > now]
        waiting = await self.store.read(outbox.next_due_at)
        return min([*moments, *([waiting] if waiting else [])], default=None)

    async def _import(self, campaign: Campaign) -> None:
        """Takes over the contacts file; the same Campaign object again means that no file changed.

        Whoever came onto the list otherwise, as a delegate, is looked up among those who must not be written to.
        """
        if campaign is self._imported and await self.store.read(contactlist.newest) == self._newest:
            return
        self._newest, self._shared = await self.store.write(self._take_over, campaign)
        self._imported = campaign

    def _take_over(self, tx: Transaction, campaign: Campaign) -> tuple[int, care.Shared | None]:
        refuse_a_shrunken_list(tx, campaign)
        contactlist.import_contacts(tx, campaign.contacts.contacts, self.clock())
        shared = self._share_suppressions(tx)
        return contactlist.newest(tx), shared

    def _share_suppressions(self, tx: Transaction) -> care.Shared | None:
        if self.suppressions is None:
            return None
        return care.share_suppressions(tx, self.suppressions, self._shared, self.clock())

    def _never_back(self, tx: Transaction) -> None:
        """A clock set back must not send anything too early: no sends before the mark of the last round."""
        now, stored = self.clock(), campaigns.setting(tx, self._mark)
        if stored and now < datetime.fromisoformat(stored) - timedelta(minutes=1):
            shown, was = (f"{at:%Y-%m-%d %H:%M} UTC" for at in (now, datetime.fromisoformat(stored)))
            raise Refused(f"the clock shows {shown}, but it was already {was}; set the clock right")
        halts.note_sleep(tx, datetime.fromisoformat(stored) if stored else None, now)
        campaigns.set_setting(tx, self._mark, now.isoformat(), now)

    async def _catch_up(self, campaign: Campaign, situation: Situation, done: Round, now: datetime) -> str:
        """Why a burst after a sleep waits; how large it is shows once everybody was looked at."""
        if await self.store.read(campaigns.setting, catchup.CATCH_UP_FROM):
            while not self.stop.is_set() and await self.planning.tick(campaign, situation, done, now):
                pass
        return await self.store.write(halts.catch_up, self.clock())

    def courier(self, campaign: Campaign, situation: Situation) -> Courier:
        """Whoever takes deliveries to the mail server, at the pace of this account."""
        limits = campaign.config.pace.limits(campaign.config.mail.smtp.host)
        if self._pace is None:
            account, rate = f"{self.smtp.user}@{self.smtp.place}", (limits.per_minute, limits.connections)
            self._pace = SharedPace(self.store, account, *rate) if self.shared else Pace(*rate)
        return Courier(
            self.store,
            campaign,
            situation,
            self.smtp,
            self.clock,
            self.owner,
            self._pace,
            self.stop,
            self._press,
            self._strain,
            self.watch,
        )

    async def _deliver(self, campaign: Campaign, situation: Situation, now: datetime, done: Round) -> None:
        limits, courier = campaign.config.pace.limits(campaign.config.mail.smtp.host), self.courier(campaign, situation)
        outgoing = Outgoing(self.store, campaign, situation, self.planning, self.clock, self.stop, done, now)
        try:
            await outgoing.deliver(courier, limits.per_day)
        finally:
            await courier.close()


def confirm_first(tx: Transaction, campaign: Campaign, now: datetime) -> None:
    """Releases the first invitation of a campaign from which nothing has been sent yet."""
    situation = see(tx, campaign, now)
    first = situation.first_invitation()
    if first is not None and not outbox.any_sent(tx):
        campaigns.release_step(tx, first.name, now)
