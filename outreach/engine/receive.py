"""What came: fetched by UID and stored raw first, then read, then acted on; each step can be repeated safely."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from outreach.campaign.folder import Campaign
from outreach.engine import judge
from outreach.engine.carry import carry_out
from outreach.engine.clock import Clock
from outreach.engine.known import known
from outreach.engine.match import find_match
from outreach.engine.vouching import held_back, is_doubted
from outreach.failpoints import FailPoint, reach
from outreach.ledger import inbound, outbox
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.inbound import Inbound
from outreach.model import Kind, Reading
from outreach.reading.anatomy import MAX_BYTES, Unreadable, dissect
from outreach.reading.ours import Glimpse, concerns_us, is_ours
from outreach.reading.read import read
from outreach.transport.folders import Folder
from outreach.transport.imap import Mailbox, Seen, Window

#: Headers fetched in one go.
WINDOW = 200
#: Messages read between two looks at the clock.
READ_AT_ONCE = 100


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
        for folder in mailbox.folders(self.campaign.config.mail.imap.folders):
            while not self.stop.is_set() and self._window(mailbox, folder, done):
                pass

    def _window(self, mailbox: Mailbox, folder: Folder, done: Fetched) -> bool:
        """One window of a folder; False when the folder has nothing newer."""
        with self.ledger.read() as tx:
            cursor, begun = inbound.cursor(tx, folder.name), outbox.any_sent(tx)
        if cursor is None and not begun:
            self._anchor(mailbox, folder)
            return False
        window = mailbox.glimpses(folder.name, cursor, WINDOW)
        for seen in window.items:
            if self.stop.is_set():
                return False
            self._take(mailbox, folder, window.uidvalidity, seen, done)
        self._move(folder, window)
        return window.more

    def anchor(self, mailbox: Mailbox) -> None:
        """Before the first message goes out: what stands in the folders already is no answer to it."""
        for folder in mailbox.folders(self.campaign.config.mail.imap.folders):
            with self.ledger.read() as tx:
                cursor = inbound.cursor(tx, folder.name)
            if cursor is None:
                self._anchor(mailbox, folder)

    def _anchor(self, mailbox: Mailbox, folder: Folder) -> None:
        self._move(folder, mailbox.end(folder.name))

    def _move(self, folder: Folder, window: Window) -> None:
        with self.ledger.write() as tx:
            inbound.move_cursor(tx, folder.name, window.uidvalidity, window.last_uid)

    def _take(self, mailbox: Mailbox, folder: Folder, uidvalidity: int, seen: Seen, done: Fetched) -> None:
        glimpse = Glimpse(seen.header, seen.has_calendar, seen.is_report)
        with self.ledger.read() as tx:
            ours = is_ours(glimpse, known(tx, self.campaign, self._today()), junk=folder.junk)
        raw = mailbox.fetch(folder.name, seen.uid, MAX_BYTES + 1) if ours else None
        if raw is None or not self._is_about_us(raw, glimpse, folder):
            return
        sender, subject, message_id = _signs(raw)
        reach(FailPoint.FETCHED)
        with self.ledger.write() as tx:
            row = inbound.store(
                tx, folder.name, uidvalidity, seen.uid, raw, seen.received_at, message_id, sender, subject, self.clock()
            )
        reach(FailPoint.STORED)
        done.stored += row is not None

    def _is_about_us(self, raw: bytes, glimpse: Glimpse, folder: Folder) -> bool:
        """Reports and calendar parts show only in full whether they are about this campaign; others' are not kept."""
        if not (folder.junk or glimpse.has_calendar or glimpse.is_report):
            return True
        with self.ledger.read() as tx:
            knowledge = known(tx, self.campaign, self._today())
            reading = read(raw, knowledge)
            return reading.kind is Kind.UNREADABLE or concerns_us(reading, knowledge)

    def read_all(self, done: Fetched) -> None:
        """Reads what is stored and not yet read; a message is read in the transaction that acts on it."""
        while not self.stop.is_set():
            with self.ledger.read() as tx:
                waiting = inbound.unread(tx, READ_AT_ONCE)
            for message in waiting:
                self._read(message, done)
            if not waiting:
                return

    def _read(self, message: Inbound, done: Fetched) -> None:
        with self.ledger.read() as tx:
            reading = read(message.raw, known(tx, self.campaign, self._today(), message.sender))
        with self.ledger.write() as tx:
            if not inbound.is_unread(tx, message.id):
                return
            waits = act_on(tx, self.campaign, message, reading, self.clock())
            reach(FailPoint.READ)
        done.read += 1
        done.review += waits

    def _today(self) -> date:
        return self.clock().astimezone(self.campaign.config.event.zone).date()


def act_on(tx: Transaction, campaign: Campaign, message: Inbound, reading: Reading, now: datetime) -> bool:
    """Does what follows from a message and keeps its reading, all in one transaction; True when a person must look."""
    match = find_match(tx, campaign, message, reading, now)
    actions = judge.judge(reading, match, message.received_at)
    if match.sender is not None and is_doubted(message.raw, campaign):
        actions = held_back(actions)
    reasons = [action.reason for action in actions if isinstance(action, judge.Review)]
    carry_out(tx, campaign, actions, message.id, now)
    state: Literal["read", "review"] = "review" if reasons else "read"
    reason = "; ".join(dict.fromkeys(reasons))
    inbound.save_reading(tx, message.id, reading, match.contact, match.delivery, state, reason, now)
    return bool(reasons)


def _signs(raw: bytes) -> tuple[str, str, str]:
    """Sender, subject and Message-ID, as far as the message can be read."""
    try:
        mail = dissect(raw)
    except Unreadable:
        return "", "", ""
    return mail.sender, mail.subject, mail.message_id
