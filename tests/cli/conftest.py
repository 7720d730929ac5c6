"""A small campaign in a real folder, the command as a person calls it, and real mail servers where mail is involved."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from outreach.cli.main import main
from outreach.demo.servers import Servers, serving

OFFICER = "officer@agency.example"
NOW = "2020-05-11T09:00:00+03:00"
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
name = "Agenția"
address = "officer@agency.example"

[mail.smtp]
host = "127.0.0.1"
port = {smtp}
tls = "{smtp_tls}"
user = "officer@agency.example"
ca_file = "{ca}"

[mail.imap]
host = "127.0.0.1"
port = {imap}
tls = "{imap_tls}"
user = "officer@agency.example"
ca_file = "{ca}"
folders = ["INBOX"]
sent = ""

[pace]
per_minute = 0
quiet_hours = ""

[languages]
default = "ro"

[[step]]
name = "invitation"
to = "everyone"
when = 2020-05-11T09:00
template = "invitation"
calendar = true

[[step]]
name = "reminder"
to = ["attending", "tentative"]
when = "1 day before event at 09:00"
template = "reminder"

[[step]]
name = "thanks"
to = "attended"
when = "1 day after event at 10:00"
template = "reminder"
"""
CONTACTS = "email,name,language\nana@firma.example,Ana Țăranu,ro\nben@firma.example,Ben Okri,en\n"
TEMPLATES = {
    "invitation.ro.md": "Subject: Invitație: {{ event.title }}\n\nBună ziua, {{ contact.name }}! Veniți?\n",
    "invitation.en.md": "Subject: Invitation: {{ event.title }}\n\nHello {{ contact.name }}, will you come?\n",
    "reminder.ro.md": "Subject: Mâine: {{ event.title }}\n\nNe vedem mâine.\n",
}


def write_campaign(folder: Path, config: str = "", contacts: str = CONTACTS) -> Path:
    (folder / "templates").mkdir(parents=True)
    config = config or CONFIG.format(smtp=1, smtp_tls="none", imap=1, imap_tls="none", ca="")
    (folder / "config.toml").write_text(config, "utf-8")
    (folder / "contacts.csv").write_text(contacts, "utf-8")
    for name, text in TEMPLATES.items():
        (folder / "templates" / name).write_text(text, "utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A campaign whose mail servers do not answer (port 1)."""
    return write_campaign(tmp_path / "campaign")


Outreach = Callable[..., Result]


@pytest.fixture
def outreach(folder: Path) -> Outreach:
    """`outreach("status", "--json")` in the campaign folder, on 11 May 2020 at 09:00; `env` adds to the environment.

    One clock runs through all calls of a case: none of them begins before the one ahead of it ended.
    """
    began = time.monotonic()

    def call(*arguments: object, env: dict[str, str] | None = None, home: Path | None = None) -> Result:
        passwords = {"OUTREACH_SMTP_PASSWORD": "wrong", "OUTREACH_IMAP_PASSWORD": "wrong"}
        now = datetime.fromisoformat(NOW) + timedelta(seconds=time.monotonic() - began)
        environment: dict[str, str | None] = {"OUTREACH_NOW": now.isoformat(), **passwords, **(env or {})}
        return CliRunner().invoke(main, ["-C", str(home or folder), *map(str, arguments)], env=environment)

    return call


@dataclass
class PostOffice:
    """The running servers, the campaign that uses them, what arrived, and the environment with the passwords."""

    servers: Servers
    folder: Path
    arrived: list[tuple[str, bytes]] = field(default_factory=list)
    something: threading.Event = field(default_factory=threading.Event)

    @property
    def env(self) -> dict[str, str]:
        return {"OUTREACH_SMTP_PASSWORD": self.servers.password, "OUTREACH_IMAP_PASSWORD": self.servers.password}

    def rewrite(self, old: str, new: str, file: str = "config.toml") -> None:
        path = self.folder / file
        text = path.read_text("utf-8")
        assert old in text
        path.write_text(text.replace(old, new), "utf-8")


@pytest.fixture
def post(tmp_path: Path) -> Iterator[PostOffice]:
    arrived: list[tuple[str, bytes]] = []
    something = threading.Event()

    def note(address: str, raw: bytes) -> None:
        arrived.append((address, raw))
        something.set()

    home = tmp_path / "post"
    home.mkdir()
    people = ["ana@firma.example", "ben@firma.example", "colleague@agency.example"]
    with serving(home, OFFICER, people, lambda: datetime(2020, 5, 11, 6, 0, tzinfo=UTC), note) as servers:
        config = CONFIG.format(
            smtp=servers.smtp_port, smtp_tls="starttls", imap=servers.imap_port, imap_tls="implicit", ca=servers.ca_file
        )
        yield PostOffice(servers, write_campaign(tmp_path / "with-mail", config), arrived, something)


@pytest.fixture
def mailing(outreach: Outreach, post: PostOffice) -> Outreach:
    """The command in the campaign whose mail servers run."""
    return lambda *arguments, **named: outreach(*arguments, home=post.folder, env={**post.env, **named.pop("env", {})})
