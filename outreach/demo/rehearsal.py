"""An officer's own campaign on the demonstration's mail servers: a copy to try everything with.

The copy's config names the embedded servers, so nothing done in it can reach anybody; the campaign it was made from is
not touched. Everybody has a mailbox here, and answers when the officer types an answer for them. The copy has a clock
of its own, which begins at the first step and is set forward by typing.
"""

from __future__ import annotations

import shlex
import shutil
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import tomlkit

from outreach.addresses import normalise
from outreach.campaign.config import read_config
from outreach.campaign.contacts import read_contacts
from outreach.campaign.folder import CONFIG, Campaign, read_campaign
from outreach.demo.answering import ACTS, Post, written
from outreach.demo.clock import CLOCK_FILE, clock_of, set_clock
from outreach.demo.folder import LEFTOVERS, PASSWORD_FILE, pointed_at
from outreach.demo.replies.received import Received, receive
from outreach.demo.servers import Servers, serving
from outreach.editing import local_time
from outreach.errors import InvalidData, Refused
from outreach.model import Contact
from outreach.moments import to_utc

#: Tells a rehearsal's folder from one with a real campaign.
MARK = "rehearsal.txt"
#: What a rehearsal may leave besides what a demonstration leaves.
_LEFT = (CLOCK_FILE, "suppressed.txt*", "*.before", "contacts.*", "dashboard.password", "outreach.db.*")
_MARKED = "A copy to rehearse with, made by `outreach rehearse` and made anew by the next one. Nothing here is kept.\n"


@dataclass(slots=True)
class Rehearsal:
    """The running servers and what everybody got, by normalised address; `people` are those on the list at first."""

    folder: Path
    campaign: Campaign
    people: Mapping[str, Contact]
    letters: dict[str, list[Received]] = field(default_factory=dict)
    newest: dict[str, bytes] = field(default_factory=dict)

    def now(self) -> datetime:
        """What time it is in this rehearsal, in UTC."""
        clock = clock_of(self.folder)
        return clock() if clock else datetime.now(UTC)

    def arrive(self, address: str, raw: bytes) -> None:
        """A message reaches somebody; called from the servers' thread. One from later (OUTREACH_NOW) sets the clock.

        Test copies are left out of what people answer: no answer to one counts.
        """
        letter = receive(raw)
        if letter.date > self.now():
            set_clock(self.folder, letter.date)
        if letter.test:
            return
        self.letters.setdefault(address, []).append(letter)
        self.newest[address] = raw

    def type(self, servers: Servers, line: str) -> str:
        """Does what was typed, a clock to be set or somebody's answer; says what was done, or why not."""
        word, _, rest = line.strip().partition(" ")
        try:
            if word == "/next" and rest.strip():
                raise Refused("/next stands alone and sets the clock to the next step; /now takes a moment of yours")
            if word in ("/now", "/next"):
                return self._set(self._next() if word == "/next" else self._moment(rest))
            return self._answer(servers, word, rest.strip())
        except (Refused, InvalidData) as error:
            return str(error)

    def _answer(self, servers: Servers, address: str, typed: str) -> str:
        """“ADDRESS WORDS” as that person's answer to the newest message they got, who may be nobody on the list."""
        if "@" not in address.strip("@"):
            raise Refused(f"{address!r} is no address; type one, a space, and words or {', '.join(ACTS)}")
        whose = normalise(address)
        person, said = self.people.get(whose) or self._listed().get(whose), "sent"
        if whose not in self.letters and person is not None:
            raise Refused(f"{address} has got no message yet; {self._command('send')} sends what is due")
        if not typed:
            raise Refused(f"{address} says nothing; type words after the address, or {', '.join(ACTS)}")
        box = self.letters.get(whose) or next(iter(self.letters.values()), None)
        if box is None:
            raise Refused(f"nobody has got a message yet; {self._command('send')} sends what is due")
        if whose not in self.letters:
            said = f"{address} is not on the list and got nothing: sent as if the message had been passed on to them"
        post = Post(person or Contact(address, whose), box, self.newest.get(whose, b""))
        servers.admit(address)
        servers.submit(address, written(post, typed, self.now()))
        return f"{said}; {self._command('fetch')} reads it"

    def _listed(self) -> dict[str, Contact]:
        """Who stands on the list by now; the officer may have added somebody to the copy."""
        names = [name for name in ("contacts.csv", "contacts.xlsx") if (self.folder / name).is_file()]
        found = [read_contacts((self.folder / name).read_bytes(), name).contacts for name in names]
        return {contact.address: contact for contacts in found for contact in contacts}

    def _next(self) -> datetime:
        """The moment of the step that comes next by the copy's config."""
        config = read_config((self.folder / CONFIG).read_bytes())
        ahead = [moment for moment in map(config.moment, config.steps) if moment > self.now()]
        if not ahead:
            raise Refused("no step lies ahead any more; /now sets the clock to any later moment")
        return min(ahead)

    def _moment(self, text: str) -> datetime:
        zone = self.campaign.config.event.zone
        return to_utc(local_time(text, self.now().astimezone(zone)), zone)

    def _set(self, at: datetime) -> str:
        zone = self.campaign.config.event.zone
        if at < self.now():
            raise Refused(f"the clock shows {self.now().astimezone(zone):%Y-%m-%d %H:%M} already, and never goes back")
        set_clock(self.folder, at)
        return f"it is {at.astimezone(zone):%A %Y-%m-%d %H:%M}; {self._command('send')} sends what is due"

    def _command(self, name: str) -> str:
        return f"`outreach -C {shlex.quote(str(self.folder))} {name}`"


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
    with serving(folder, officer, mailboxes, rehearsal.now, rehearsal.arrive, everybody=True) as servers:
        _copy(files, folder, servers)
        set_clock(folder, min(map(campaign.config.moment, campaign.config.steps)))
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
