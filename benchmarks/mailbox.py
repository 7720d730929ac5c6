"""A mailbox with very many messages, read from its beginning: messages a second, and memory.

    python -m benchmarks.mailbox --messages 50000 --ours 50 [--old 100000]

Dovecot holds the messages in a Maildir (root and the system's packages are needed). `--ours` percent are answers to
a campaign, which are fetched, stored, read and judged; of the others only the headers are looked at. `--old` messages
more were there before the campaign's first message left, and are passed over. Half of the way the reading is
stopped and begun anew.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from sqlalchemy import func, insert, select

from benchmarks.memory import most_memory
from outreach.campaign.folder import Campaign, read_campaign
from outreach.engine.receive import Fetched, Receiver
from outreach.ledger import contactlist, schema
from outreach.ledger.database import Ledger
from outreach.model import Contact
from outreach.transport.imap import Mailbox
from outreach.transport.login import Secret
from outreach.transport.server import Server
from tests.real import campaign as sample
from tests.servers import real
from tests.servers.realconfig import MAIL_ID

OFFICER = "officer@agency.example"
SENT = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
WORDS = ("Da, particip cu drag.", "Nu pot veni, mulțumesc.", "Vin, dar ajung pe la 11.", "Voi fi însoțit de un coleg.")
OTHERS = "Raportul lunar este atașat.\r\n" * 40


@dataclass
class Pass:
    """One stretch of reading."""

    looked: int
    read: int
    wall: float
    cpu: float

    def line(self, name: str) -> str:
        rate = self.looked / self.cpu if self.cpu else 0.0
        took = f"{self.wall:>8.1f} s, of one core {self.cpu:>8.1f} s: {rate:>8.0f} a second"
        return f"{name:16}{self.looked:>9} looked at {self.read:>7} read {took}"


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Reads a very large mailbox, and counts.")
    parser.add_argument("--messages", type=int, default=50_000)
    parser.add_argument("--ours", type=int, default=100, help="percent of them that are answers")
    parser.add_argument("--old", type=int, default=0, help="messages that were there before")
    options = parser.parse_args(arguments)
    if lacking := real.missing():
        print(f"not run: {lacking}", file=sys.stderr)
        return 0
    answers = options.messages * options.ours // 100
    with real.running() as mail, tempfile.TemporaryDirectory(prefix="mailbox-") as place:
        mail.add_users([OFFICER])
        folder = mail.directory / "mail" / "agency.example" / "officer"
        fill(folder, options.messages, answers, options.old)
        office = opened(Path(place), mail, max(answers, 1))
        with mail.login(OFFICER) as client:
            began = time.monotonic()
            client.select_folder("INBOX", readonly=True)
            print(
                f"{options.old + options.messages} messages; Dovecot's own index took {time.monotonic() - began:.1f} s"
            )
        half, whole = reading(office, options.messages // 2), reading(office, 0)
        stored = count(office.ledger)
    print(half.line("until stopped"), whole.line("begun anew"), sep="\n")
    total = Pass(half.looked + whole.looked, half.read + whole.read, half.wall + whole.wall, half.cpu + whole.cpu)
    print(total.line("together"))
    print(f"{stored} stored of {answers}; at most {most_memory()} MB")
    return 0 if stored == answers == total.read else 1


@dataclass(frozen=True)
class Office:
    ledger: Ledger
    campaign: Campaign
    imap: Server


def opened(place: Path, mail: real.RealServers, people: int) -> Office:
    """A campaign whose invitations went out to so many people."""
    account = sample.Account(OFFICER, mail.host, mail.submission, mail.ca_file, mail.imaps, mail.ca_file)
    contacts = [Contact(address(n), f"Invitatul {n}", language="ro") for n in range(people)]
    folder = sample.write(place / "campaign", account, contacts)
    files = {str(file.relative_to(folder)): file.read_bytes() for file in folder.rglob("*") if file.is_file()}
    campaign = read_campaign(files)
    ledger = Ledger.open("sqlite:///outreach.db", folder, now=SENT, domain="agency.example")
    with ledger.write() as tx:
        contactlist.import_contacts(tx, campaign.contacts.contacts, SENT)
        ids = dict(tx.execute(select(schema.contact.c.address, schema.contact.c.id)).all())
        at = dict.fromkeys(("due_at", "ready_at", "expires_at", "started_at", "sent_at", "filed_at"), SENT)
        rows = [
            {"campaign_id": tx.campaign, "step": "invitation", "contact_id": ids[address(n)], "state": "sent",
             "message_id": message_id(n), "sequence": 0, **at}
            for n in range(people)
        ]  # fmt: skip
        tx.execute_many(insert(schema.delivery), rows)
    server = Server(mail.host, mail.imaps, "implicit", OFFICER, Secret(mail.password), mail.ca_file)
    return Office(ledger, campaign, server)


def address(number: int) -> str:
    return f"guest{number:06d}@firm{number % 7}.example"


def message_id(number: int) -> str:
    return f"<invitation-{number:06d}@agency.example>"


def fill(folder: Path, messages: int, answers: int, old: int) -> None:
    """The Maildir, as if all of it had come by mail; what is old is a year older than the campaign."""
    for name in ("cur", "new", "tmp"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    every = max(1, messages // answers) if answers else 0
    answered = 0
    for number in range(old + messages):
        at, raw = SENT - timedelta(days=365), foreign(number)
        if number >= old:
            at = SENT + timedelta(seconds=number)
            if answers and (number - old) % every == 0 and answered < answers:
                raw, answered = answer(answered), answered + 1
        file = folder / "cur" / f"{1_500_000_000 + number}.M{number}P1.mail:2,S"
        file.write_bytes(raw)
        os.utime(file, (at.timestamp(), at.timestamp()))
    for path in (folder.parent, folder, *(folder / name for name in ("cur", "new", "tmp"))):
        os.chown(path, MAIL_ID, MAIL_ID)
    for file in (folder / "cur").iterdir():
        os.chown(file, MAIL_ID, MAIL_ID)


def answer(number: int) -> bytes:
    head = (
        f"Return-Path: <{address(number)}>\r\nReceived: from mail by mx; Mon, 11 May 2020 09:30:00 +0300\r\n"
        f"From: Invitatul <{address(number)}>\r\nTo: {OFFICER}\r\nSubject: Re: Atelier\r\n"
        f"Date: Mon, 11 May 2020 10:00:00 +0300\r\nMessage-ID: <re-{number}@firm.example>\r\n"
        f"In-Reply-To: {message_id(number)}\r\nReferences: {message_id(number)}\r\n"
        "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n"
    )
    quote = "\r\n\r\nPe 11 mai 2020, Agenția a scris:\r\n> Vă invităm la atelier. Veniți?\r\n"
    return f"{head}\r\n{WORDS[number % len(WORDS)]}{quote}".encode()


def foreign(number: int) -> bytes:
    head = (
        f"From: Coleg <colleague{number % 50}@elsewhere.example>\r\nTo: {OFFICER}\r\nSubject: Raport {number}\r\n"
        "Date: Mon, 11 May 2020 10:00:00 +0300\r\n"
        f"Message-ID: <{number}@elsewhere.example>\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n"
    )
    return f"{head}\r\n{OTHERS}".encode()


def reading(office: Office, until: int) -> Pass:
    """Reads until so many are stored (0: to the end), then everything stored is judged."""
    stop, done, before = threading.Event(), Fetched(), looked(office.ledger)
    receiver = Receiver(office.ledger, office.campaign, lambda: SENT + timedelta(days=2), stop)
    began, used, watcher = time.monotonic(), time.process_time(), None
    if until:
        watcher = threading.Thread(target=_stop_at, args=(office.ledger, until, stop))
        watcher.start()
    with Mailbox.connect(office.imap) as mailbox:
        receiver.collect(mailbox, done)
    stop.set()
    if watcher is not None:
        watcher.join()
    stop.clear()
    receiver.read_all(done)
    return Pass(looked(office.ledger) - before, done.read, time.monotonic() - began, time.process_time() - used)


def _stop_at(ledger: Ledger, until: int, stop: threading.Event) -> None:
    first = looked(ledger)
    while not stop.wait(0.5):
        if looked(ledger) - first >= until:
            stop.set()


def looked(ledger: Ledger) -> int:
    """How far INBOX was looked through."""
    cursor = schema.mailbox_cursor
    with ledger.read() as tx:
        return int(
            tx.execute(
                select(func.coalesce(func.max(cursor.c.last_uid), 0)).where(cursor.c.folder == "INBOX")
            ).scalar_one()
        )


def count(ledger: Ledger) -> int:
    with ledger.read() as tx:
        return int(tx.execute(select(func.count()).select_from(schema.inbound)).scalar_one())


if __name__ == "__main__":
    sys.exit(main())
