"""What came to the mailbox and is the campaign's: looked for by headers in windows, kept raw, the rest left alone.

A window is looked at with a few questions to the ledger, its messages are fetched and kept some at a time, with the
cursor: whatever stops the reading, it goes on from there, and no more than a window is ever held in memory.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from outreach.campaign.folder import Campaign
from outreach.engine import neighbours
from outreach.engine.clock import Clock
from outreach.engine.known import known, known_of
from outreach.failpoints import FailPoint, reach
from outreach.ledger import inbound, outbox
from outreach.ledger.database import Ledger
from outreach.ledger.inbound import Arrival
from outreach.model import Kind
from outreach.reading.anatomy import MAX_BYTES
from outreach.reading.ours import Glimpse, concerns_us, glimpse, is_ours
from outreach.reading.read import read
from outreach.transport.folders import Folder
from outreach.transport.imap import Mailbox, Seen, Window

#: Headers fetched in one go.
WINDOW = 200
#: Bodies fetched and kept in one go: at most so many, and no more once there are so many octets of them.
TOGETHER, OCTETS = 50, 4_000_000
#: A mailbox that is looked through from its beginning is begun so long before the first message left.
MARGIN = timedelta(days=7)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A message that may be ours by its headers."""

    seen: Seen
    glimpse: Glimpse


@dataclass(frozen=True, slots=True)
class Collector:
    """Brings new messages of ours into the ledger; synchronous, for one thread."""

    ledger: Ledger
    campaign: Campaign
    clock: Clock
    stop: threading.Event

    def collect(self, mailbox: Mailbox) -> int:
        """Keeps every new message of ours, folder by folder, and returns how many; of others only the cursor moves."""
        neighbours.look(self.ledger, self.campaign, mailbox, self.clock)
        stored = 0
        for folder in mailbox.folders(self.campaign.config.mail.imap.folders):
            more = True
            while more and not self.stop.is_set():
                kept, more = self._window(mailbox, folder)
                stored += kept
        return stored

    def anchor(self, mailbox: Mailbox) -> None:
        """Before the first message goes out: what stands in the folders already is no answer to it."""
        for folder in mailbox.folders(self.campaign.config.mail.imap.folders):
            with self.ledger.read() as tx:
                cursor = inbound.cursor(tx, folder.name)
            if cursor is None:
                self._move(folder, mailbox.end(folder.name))

    def _window(self, mailbox: Mailbox, folder: Folder) -> tuple[int, bool]:
        """One window of a folder: how many messages were kept, and whether the folder goes on."""
        with self.ledger.read() as tx:
            cursor, begun = inbound.cursor(tx, folder.name), outbox.first_sent_at(tx)
        if cursor is None and begun is None:
            self._move(folder, mailbox.end(folder.name))
            return 0, False
        since = (begun - MARGIN).date() if begun is not None else None
        window, kept = mailbox.glimpses(folder.name, cursor, WINDOW, since), 0
        for some in _some_at_a_time(self._candidates(folder, window.items)):
            if self.stop.is_set():
                return kept, False
            kept += self._keep(mailbox, folder, window, some)
        self._move(folder, window)
        return kept, window.more

    def _candidates(self, folder: Folder, items: Sequence[Seen]) -> list[Candidate]:
        looked = [Candidate(seen, glimpse(seen.header, seen.has_calendar, seen.is_report)) for seen in items]
        mails = [one.glimpse.mail for one in looked if one.glimpse.mail is not None]
        with self.ledger.read() as tx:
            knowledge, shared = known_of(tx, self.campaign, mails), neighbours.listen(tx, self.campaign, mails)
        if shared:
            with self.ledger.write() as tx:
                neighbours.note(tx, self.clock())
        return [one for one in looked if is_ours(one.glimpse, knowledge, junk=folder.junk)]

    def _keep(self, mailbox: Mailbox, folder: Folder, window: Window, some: Sequence[Candidate]) -> int:
        """Fetches these and keeps those that are ours, in one transaction with the cursor."""
        raws = mailbox.fetch_all(folder.name, [one.seen.uid for one in some], MAX_BYTES + 1)
        found = [(one, raws[one.seen.uid]) for one in some if one.seen.uid in raws]
        arrivals = [_arrival(one, raw) for one, raw in found if self._is_about_us(raw, one.glimpse, folder)]
        if not arrivals:
            return 0
        reach(FailPoint.FETCHED)
        with self.ledger.write() as tx:
            position = replace(window, last_uid=some[-1].seen.uid)
            kept = inbound.store_all(tx, folder.name, position.uidvalidity, arrivals, self.clock())
            inbound.move_cursor(tx, folder.name, position.uidvalidity, position.last_uid)
        reach(FailPoint.STORED)
        return kept

    def _is_about_us(self, raw: bytes, seen: Glimpse, folder: Folder) -> bool:
        """Reports and calendar parts show only in full whether they are about this campaign; others' are not kept."""
        if not (folder.junk or seen.has_calendar or seen.is_report):
            return True
        with self.ledger.read() as tx:
            knowledge = known(tx, self.campaign, self.clock().astimezone(self.campaign.config.event.zone).date())
            reading = read(raw, knowledge)
            return reading.kind is Kind.UNREADABLE or concerns_us(reading, knowledge)

    def _move(self, folder: Folder, window: Window) -> None:
        with self.ledger.write() as tx:
            inbound.move_cursor(tx, folder.name, window.uidvalidity, window.last_uid)


def _some_at_a_time(candidates: Sequence[Candidate]) -> Iterator[list[Candidate]]:
    """In their order, as many together as are no burden."""
    some: list[Candidate] = []
    octets = 0
    for one in candidates:
        some.append(one)
        octets += min(one.seen.size, MAX_BYTES)
        if len(some) >= TOGETHER or octets >= OCTETS:
            yield some
            some, octets = [], 0
    if some:
        yield some


def _arrival(one: Candidate, raw: bytes) -> Arrival:
    mail = one.glimpse.mail
    signs = (mail.message_id, mail.sender, mail.subject) if mail is not None else ("", "", "")
    return Arrival(one.seen.uid, raw, one.seen.received_at, *signs)
