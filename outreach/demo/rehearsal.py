"""An officer's own campaign on the demonstration's mail servers: a copy to try everything with.

The copy's config names the embedded servers, so nothing done in it can reach anybody; the campaign it was made from is
not touched. Everybody on the list has a mailbox here, and answers when the officer types an answer for them.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

import tomlkit

from outreach.addresses import normalise
from outreach.campaign.folder import Campaign, read_campaign
from outreach.demo.folder import LEFTOVERS, PASSWORD_FILE, pointed_at
from outreach.demo.replies.received import Received, receive
from outreach.demo.replies.words import Client, Letter, answer
from outreach.demo.servers import Servers, serving
from outreach.errors import Refused
from outreach.model import Contact

#: Tells a rehearsal's folder from one with a real campaign.
MARK = "rehearsal.txt"
#: What a rehearsal may leave besides what a demonstration leaves.
_LEFT = ("suppressed.txt*", "*.before", "contacts.*", "dashboard.password", "outreach.db.*")
_MARKED = "A copy to rehearse with, made by `outreach rehearse` and made anew by the next one. Nothing here is kept.\n"


@dataclass(slots=True)
class Rehearsal:
    """The running servers and what everybody got; `people` are by normalised address.

    The servers' clock follows the campaign's: it is that of the newest message, so that OUTREACH_NOW carries over.
    """

    folder: Path
    campaign: Campaign
    people: Mapping[str, Contact]
    letters: dict[str, Received] = field(default_factory=dict)
    ahead: timedelta = timedelta()

    def now(self) -> datetime:
        """What time the servers think it is, in UTC."""
        return datetime.now(UTC) + self.ahead

    def arrive(self, address: str, raw: bytes) -> None:
        """A message reaches somebody; called from the servers' thread."""
        letter = receive(raw)
        self.ahead = letter.date - datetime.now(UTC)
        self.letters[address] = letter

    def answer(self, servers: Servers, line: str) -> str:
        """Sends “ADDRESS WORDS” as that person's answer to the newest message they got; says what was done."""
        address, _, words = line.strip().partition(" ")
        person = self.people.get(normalise(address))
        if person is None:
            return f"{address} is not in contacts.csv; type an address of the list, a space, and the words"
        letter = self.letters.get(person.address)
        if letter is None:
            return f"{person.email} has got no message yet; `outreach -C {self.folder} send` sends what is due"
        if not words.strip():
            return f"{person.email} says nothing; type the words after the address"
        servers.submit(person.email, answer(Letter(Client.GOOGLE, letter, person, words.strip(), self.now())))
        return f"sent; `outreach -C {self.folder} fetch` reads it"


@contextmanager
def rehearsing(files: Mapping[str, bytes], folder: Path) -> Iterator[tuple[Rehearsal, Servers]]:
    """The copy of `files` (paths relative to the campaign's folder) in `folder` and its servers, until the block ends.

    Raises Refused where `folder` holds something else than an earlier rehearsal, InvalidData for faults in the files.
    """
    campaign = read_campaign(files)
    _clear(folder)
    people = {contact.address: contact for contact in campaign.contacts.contacts}
    rehearsal = Rehearsal(folder, campaign, people)
    mailboxes = [person.email for person in people.values()]
    officer = campaign.config.sender.address
    with serving(folder, officer, mailboxes, rehearsal.now, rehearsal.arrive) as servers:
        _copy(files, folder, servers)
        yield rehearsal, servers


def _clear(folder: Path) -> None:
    if folder.exists() and any(folder.iterdir()) and not (folder / MARK).exists():
        raise Refused(f"{folder} holds something else than a rehearsal; name another folder with --out")
    folder.mkdir(parents=True, exist_ok=True)
    for pattern in (*LEFTOVERS, *_LEFT):
        for path in folder.glob(pattern):
            shutil.rmtree(path) if path.is_dir() else path.unlink()
    (folder / MARK).write_text(_MARKED, encoding="utf-8")


def _copy(files: Mapping[str, bytes], folder: Path, servers: Servers) -> None:
    for name, data in files.items():
        target = folder / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_apart(pointed_at(data, servers)) if name == "config.toml" else data)
    password = folder / PASSWORD_FILE
    password.touch(mode=0o600)
    password.write_text(servers.password, encoding="ascii")


def _apart(config: bytes) -> bytes:
    """The config with a ledger and a suppression list of its own, signing in with the rehearsal's password."""
    document = tomlkit.parse(config.decode())
    document.pop("ledger", None)
    document.pop("assistant", None)
    for server in document["mail"].values():
        for key in ("auth", "client_id", "tenant", "password_command", "keyring"):
            server.pop(key, None)
    document["mail"]["imap"].pop("folders", None)
    document["mail"]["imap"]["sent"] = "auto"
    if "privacy" in document:
        document["privacy"].pop("suppression_file", None)
    return tomlkit.dumps(document).encode()
