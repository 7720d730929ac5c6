"""A small campaign with its ledger, and the dashboard at a free port of this machine, as a browser would meet it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from html import unescape
from pathlib import Path

import httpx
import pytest
from starlette.applications import Starlette

from outreach.campaign.folder import CONTACTS as CONTACTS_FILES
from outreach.campaign.folder import Campaign, read_campaign
from outreach.cli.new import sample
from outreach.demo.story import tell
from outreach.ledger import inbound, people, progress
from outreach.ledger.database import Ledger
from outreach.model import Kind, Reading, Span
from outreach.web.app import application, make_keys
from outreach.web.desk import Desk
from outreach.web.doors import Door
from outreach.web.login import Keys
from outreach.web.serving import listen, serving

START = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)  # 09:00 in Bucharest
CONFIG = """\
[event]
title = { ro = "Atelier", en = "Workshop" }
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
host = "127.0.0.1"
port = 1
tls = "none"
[mail.imap]
host = "127.0.0.1"
port = 1
tls = "none"
[languages]
default = "ro"
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
template = "invitation"
[[step]]
name = "thanks"
to = "attended"
when = "1 day after event at 10:00"
template = "invitation"
"""
TEMPLATE = "Subject: {{ event.title }}\n\nDear {{ contact.name }}, will you come?\n"
HOSTILE = '<img src=x onerror="alert(1)">'
CONTACTS = (
    "email,name,organisation,language\n"
    "ana@firma.example,Ana Țăranu,Firma SRL,ro\n"
    "ben@firma.example,Ben Okri,,en\n"
    f'eve@firma.example,"Eve {HOSTILE.replace(chr(34), chr(34) * 2)}","{HOSTILE.replace(chr(34), chr(34) * 2)}",en\n'
)


@dataclass
class Clock:
    """A clock that stands until it is moved."""

    now: datetime = START

    def __call__(self) -> datetime:
        return self.now

    def on(self, **delta: float) -> None:
        self.now += timedelta(**delta)


@dataclass
class Office:
    """The officer's folder and ledger, with the two clocks: the campaign's, and the one that sessions go by."""

    folder: Path
    ledger: Ledger
    clock: Clock = field(default_factory=Clock)
    wall: Clock = field(default_factory=Clock)

    def load(self) -> Campaign:
        files = {str(p.relative_to(self.folder)): p.read_bytes() for p in self.files()}
        return read_campaign(files)

    def files(self) -> list[Path]:
        return [
            self.folder / "config.toml",
            *(self.folder / name for name in CONTACTS_FILES if (self.folder / name).exists()),
            *sorted((self.folder / "templates").iterdir()),
        ]

    def works(self) -> None:
        """Outreach is at work at this moment."""
        with self.ledger.write() as tx:
            progress.note_engine(tx, self.clock(), timedelta())

    def contact(self, email: str) -> int:
        with self.ledger.read() as tx:
            found = people.find(tx, email)
        assert found is not None
        return found

    def comes(
        self,
        sender: str,
        reading: Reading,
        reason: str = "",
        raw: bytes = b"",
        subject: str = "Re: Atelier",
        about: str = "",
    ) -> int:
        """Something came from this address, as a reply to what `about` got if that is given, and waits for a person."""
        with self.ledger.write() as tx:
            place = inbound.cursor(tx, "INBOX")
            number = (place.last_uid if place else 0) + 1
            raw = raw or f"From: {sender}\r\nSubject: {subject}\r\n\r\n{reading.text}\r\n".encode()
            id = inbound.store(
                tx, "INBOX", 1, number, raw, self.clock(), f"<{number}@x.example>", sender, subject, self.clock()
            )
            assert id is not None
            inbound.save_reading(
                tx,
                id,
                reading,
                people.find(tx, about or sender),
                None,
                "review",
                reason or "the words leave it open",
                self.clock(),
            )
        return id


def visible(page: str) -> str:
    """The words of a page, without its markup."""
    return " ".join(unescape(re.sub(r"<[^>]+>", " ", page)).split())


def doubtful(text: str = "Poate vin.") -> Reading:
    return Reading(Kind.HUMAN, text=text, evidence=(Span(0, 5),))


@dataclass
class Site:
    """The dashboard at its address. `client` is logged in and sends what a browser's own pages send."""

    office: Office
    app: Starlette
    keys: Keys
    url: str
    announced: list[str]
    client: httpx.Client
    anonymous: httpx.Client

    def link(self) -> str:
        """A fresh link that logs one browser in."""
        return f"{self.url}/login?token={self.keys.links.new()}"

    def page(self, path: str, language: str = "en") -> str:
        answer = self.client.get(path, params={"lang": language})
        assert answer.status_code == 200, answer.text
        return answer.text


OURS = {"Sec-Fetch-Site": "same-origin", "Accept-Language": "en"}


def log_in(site: Site, client: httpx.Client) -> httpx.Response:
    return client.post("/login", data={"token": site.keys.links.new()})


@contextmanager
def opened(office: Office, door: Door | None = None) -> Iterator[Site]:
    """The dashboard of this office, served by a thread of this process."""
    announced: list[str] = []
    door = door or Door(port=0)
    desk = Desk(office.folder, office.ledger, office.load, office.clock)
    keys = make_keys(desk, door, announced.append, office.wall)
    with listen(door) as at:
        url = f"http://127.0.0.1:{at.getsockname()[1]}"
        app = application(desk, keys)
        with (
            serving(app, at),
            httpx.Client(base_url=url, headers=OURS, timeout=30) as client,
            httpx.Client(base_url=url, timeout=30) as anonymous,
        ):
            yield Site(office, app, keys, url, announced, client, anonymous)


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    folder = tmp_path / "campaign"
    (folder / "templates").mkdir(parents=True)
    (folder / "config.toml").write_text(CONFIG, "utf-8")
    (folder / "contacts.csv").write_text(CONTACTS, "utf-8")
    (folder / "templates" / "invitation.ro.md").write_text(TEMPLATE, "utf-8")
    ledger = Ledger.open("sqlite:///outreach.db", folder, now=START, domain="agency.example")
    made = Office(folder, ledger)
    with ledger.write() as tx:
        people.import_contacts(tx, made.load().contacts.contacts, START)
    yield made
    ledger.close()


@pytest.fixture
def site(office: Office) -> Iterator[Site]:
    """The dashboard, with one browser logged in."""
    with opened(office) as made:
        assert log_in(made, made.client).status_code == 303
        yield made


@pytest.fixture(scope="session")
def told(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder that the demonstration leaves."""
    out = tmp_path_factory.mktemp("demo") / "demo"
    tell(sample(), out, 1)
    return out
