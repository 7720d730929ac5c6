"""What came: fetched by UID and stored raw first, then read, then acted on; each step can be repeated safely."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal

from outreach.addresses import normalise
from outreach.campaign.folder import Campaign
from outreach.engine import judge
from outreach.engine.clock import Clock
from outreach.engine.judge import Match
from outreach.engine.known import known
from outreach.ledger import answers, campaigns, inbound, marks, outbox, settling
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
        with self.ledger.write() as tx:
            row = inbound.store(
                tx, folder.name, uidvalidity, seen.uid, raw, seen.received_at, message_id, sender, subject, self.clock()
            )
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
            if len(waiting) < READ_AT_ONCE:
                return

    def _read(self, message: Inbound, done: Fetched) -> None:
        with self.ledger.read() as tx:
            reading = read(message.raw, known(tx, self.campaign, self._today(), message.sender))
        with self.ledger.write() as tx:
            match = find_match(tx, message, reading)
            actions = judge.judge(reading, match, message.received_at)
            reasons = [a.reason for a in actions if isinstance(a, judge.Review)]
            carry_out(tx, actions, message.id, self.clock())
            state: Literal["read", "review"] = "review" if reasons else "read"
            inbound.save_reading(
                tx, message.id, reading, match.contact, match.delivery, state, "; ".join(reasons), self.clock()
            )
        done.read += 1
        done.review += bool(reasons)

    def _today(self) -> date:
        return self.clock().astimezone(self.campaign.config.event.zone).date()


def _signs(raw: bytes) -> tuple[str, str, str]:
    """Sender, subject and Message-ID, as far as the message can be read."""
    try:
        mail = dissect(raw)
    except Unreadable:
        return "", "", ""
    return mail.sender, mail.subject, mail.message_id


def find_match(tx: Transaction, message: Inbound, reading: Reading) -> Match:
    """Who sent it and whom it is about; by our Message-ID, the calendar's ATTENDEE and From, never by name."""
    delivery = outbox.by_message_id(tx, reading.original_message_id) if reading.original_message_id else None
    attendee = marks.find(tx, normalise(reading.calendar.attendee)) if reading.calendar else None
    bounced = [(marks.find(tx, normalise(failed.address)), failed) for failed in reading.recipients]
    return Match(
        sender=marks.find(tx, normalise(message.sender)),
        refers_to=attendee if reading.calendar else delivery.contact_id if delivery else None,
        delivery=delivery.id if delivery else None,
        bounced=tuple((contact, failed) for contact, failed in bounced if contact is not None),
        uid=campaigns.campaign(tx).uid,
        sequence=campaigns.current_sequence(tx),
    )


def carry_out(tx: Transaction, actions: Sequence[judge.Action], inbound_id: int, now: datetime) -> None:
    """Does what was decided, in the order in which it was decided."""
    for action in actions:
        match action:
            case judge.Apply(contact, answer):
                answers.add_answer(tx, contact, answer, now, inbound_id=inbound_id)
            case judge.Bounced(contact, detail):
                answers.mark_bounced(tx, contact, now, detail, inbound_id=inbound_id)
            case judge.Suppress(contact, reason):
                marks.suppress(tx, contact, reason, now)
            case judge.Away(contact, until):
                marks.set_away(tx, contact, until, now)
            case judge.Arrived(delivery, evidence):
                settling.prove_sent(tx, delivery, evidence, now)
            case judge.Review():
                pass
