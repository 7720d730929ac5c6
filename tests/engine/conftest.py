"""A campaign in memory, a ledger on disk, and the two mail servers of this process."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Table, select

from outreach.campaign.folder import Campaign, read_campaign
from outreach.engine.deliver import Round
from outreach.engine.engine import Engine
from outreach.ledger import schema
from outreach.ledger.database import Ledger
from outreach.transport.login import Secret
from outreach.transport.server import Server
from tests.servers.imapserver import ImapServer
from tests.servers.ledgers import Place
from tests.servers.recording import Fault, RecordingServer

START = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)  # 09:00 in Bucharest
CONFIG = """\
[event]
title = "Atelier"
starts = 2020-06-10T10:00
ends = 2020-06-10T13:30
timezone = "Europe/Bucharest"
place = "online"
[rsvp]
deadline = 2020-05-26
[sender]
name = "Agency"
address = "officer@agency.example"
[mail.smtp]
host = "localhost"
port = 1
tls = "starttls"
[mail.imap]
host = "localhost"
port = 1
tls = "implicit"
[pace]
per_minute = 0
connections = 2
[languages]
default = "en"
[[step]]
name = "invitation"
to = "everyone"
when = 2020-05-11T09:00
template = "invitation"
calendar = true
[[step]]
name = "nudge"
to = "silent"
when = "6 days before deadline at 10:00"
template = "nudge"
[[step]]
name = "reminder"
to = ["attending", "tentative"]
when = "1 day before event at 09:00"
template = "nudge"
"""
FILES = {
    "config.toml": CONFIG,
    "templates/invitation.en.md": "Subject: {{ event.title }}\n\nDear {{ contact.name }}, will you come?\n",
    "templates/details.en.md": "Subject: How to join\n\nHere: {{ event.online.url }}\n",
    "templates/nudge.en.md": "Subject: Again: {{ event.title }}\n\nDear {{ contact.name }}, are you coming?\n",
}
PEOPLE = ("ana@firma.example", "ben@firma.example", "carla@altra.example")


def folder_of(people: tuple[str, ...] = PEOPLE, config: str = CONFIG) -> Campaign:
    rows = "".join(f"{address},{address.partition('@')[0].title()}\n" for address in people)
    files = {**FILES, "config.toml": config, "contacts.csv": f"email,name\n{rows}"}
    return read_campaign({name: text.encode() for name, text in files.items()})


@dataclass
class Clock:
    """A clock that stands until it is moved."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def to(self, text: str) -> None:
        self.now = datetime.fromisoformat(text)

    def on(self, **delta: float) -> None:
        self.now += timedelta(**delta)


@dataclass
class Office:
    """The officer's side: files that can be exchanged, the ledger, and engines that start and end."""

    ledger: Ledger
    smtp: Server
    imap: Server
    clock: Clock = field(default_factory=Clock)
    campaign: Campaign = field(default_factory=folder_of)

    def contacts(self) -> list[int]:
        """Everybody's number, in the order in which they came."""
        return self._numbers(schema.contact)

    def deliveries(self) -> list[int]:
        return self._numbers(schema.delivery)

    def _numbers(self, table: Table) -> list[int]:
        with self.ledger.read() as tx:
            mine = select(table.c.id).where(table.c.campaign_id == tx.campaign).order_by(table.c.id)
            return list(tx.execute(mine).scalars())

    def engine(self, **options: object) -> Engine:
        return Engine(self.ledger, lambda: self.campaign, self.smtp, self.imap, self.clock, **options)


async def while_the_first_is_taken(engine: Engine, server: RecordingServer, happens: Callable[[], object]) -> Round:
    """Sends what is due; while the server has the first message and has not answered yet, something happens."""
    for address in PEOPLE:
        server.script(address, Fault.SLOW, times=1)  # once released, no answer waits any more
    sending = asyncio.create_task(engine.send_due())
    await asyncio.to_thread(server.await_waiting)
    await asyncio.to_thread(happens)
    server.release()
    return await sending


@pytest.fixture
def office(
    place: Place, tmp_path: Path, recording_server: RecordingServer, imap_server: ImapServer
) -> Iterator[Office]:
    ledger = place.open(tmp_path, START, "agency.example")
    smtp = Server(
        recording_server.host, recording_server.port, "starttls", recording_server.user,
        Secret(recording_server.password), recording_server.ca_file,
    )  # fmt: skip
    imap = Server(
        imap_server.host,
        imap_server.port,
        "implicit",
        imap_server.user,
        Secret(imap_server.password),
        imap_server.ca_file,
    )
    yield Office(ledger, smtp, imap)
    ledger.close()


Reply = Callable[..., bytes]


@pytest.fixture
def reply() -> Reply:
    """A message from a person, as bytes; `to` is the message of ours that it answers."""

    def write(sender: str, text: str, to: bytes = b"", subject: str = "Re: Atelier", **headers: str) -> bytes:
        answered = next(
            (x.split(b":", 1)[1].strip().decode() for x in to.splitlines() if x.startswith(b"Message-ID:")), ""
        )
        head = {"From": sender, "To": "officer@agency.example", "Subject": subject, **headers}
        head.setdefault("Message-ID", f"<{abs(hash((sender, text, subject)))}@{sender.partition('@')[2]}>")
        if answered:
            head["In-Reply-To"] = answered
        lines = [f"{name}: {value}" for name, value in head.items()]
        return ("\r\n".join([*lines, "Content-Type: text/plain; charset=utf-8", "", text, ""])).encode()

    return write
