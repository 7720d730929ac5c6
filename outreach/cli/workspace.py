"""One campaign folder on this machine: its files, its ledger, its mail servers, its clock."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from functools import update_wrapper
from pathlib import Path
from typing import BinaryIO

import click

from outreach.addresses import domain_of
from outreach.campaign.encodings import Pieces
from outreach.campaign.folder import Campaign, Examined, examine, read_campaign
from outreach.campaign.packed import without
from outreach.campaign.section import is_loopback
from outreach.demo.clock import CLOCK_FILE, clock_of
from outreach.engine.clock import Clock, simulated_clock, system_clock
from outreach.errors import InvalidData, Problem, Refused
from outreach.ledger import people, suppressed
from outreach.ledger.database import Ledger, Transaction, exists
from outreach.transport.assistant import Access, key_of
from outreach.transport.server import Server, server_of

CONTACTS = ("contacts.csv", "contacts.xlsx")
#: Octets of a list that are read at once.
PIECE = 1 << 20
#: The hashes of who must not be written to, where [privacy] names no file.
SUPPRESSED = "suppressed.txt"
#: Sets the clock; for trying a campaign out on servers of this machine.
NOW = "OUTREACH_NOW"

Marks = tuple[tuple[str, int, int], ...]


@dataclass(slots=True)
class Workspace:
    """A campaign folder that commands work in; `load` gives the same Campaign as long as no file changed."""

    folder: Path
    environ: Mapping[str, str]
    _marks: Marks = ()
    _campaign: Campaign | None = None
    _clock: Clock | None = None

    def load(self) -> Campaign:
        """The campaign as the files say now; raises InvalidData with all their faults."""
        with _readable():
            names = campaign_files(self.folder)
            marks = tuple(_mark(self.folder, name) for name in names)
            if self._campaign is not None and marks == self._marks:
                return self._campaign
            with self._files(names) as (files, lists):
                campaign = read_campaign(files, lists)
        self._campaign, self._marks = self._without_erased(campaign), marks
        return self._campaign

    def examine(self) -> Examined:
        """Everything that can be known of the files as they are now, faults and all."""
        with _readable(), self._files(campaign_files(self.folder)) as (files, lists):
            return examine(files, lists)

    @contextmanager
    def _files(self, names: list[str]) -> Iterator[tuple[dict[str, bytes], dict[str, Pieces]]]:
        """The list of contacts piece by piece, as it may be long; the other files whole."""
        files = {name: (self.folder / name).read_bytes() for name in names if name not in CONTACTS}
        with ExitStack() as opened:
            lists = {name: opened.enter_context((self.folder / name).open("rb")) for name in names if name in CONTACTS}
            yield files, {name: _in_pieces(file) for name, file in lists.items()}

    def suppression_file(self) -> Path:
        """Where the hashes stand of who must not be written to; in this folder where the config names no file."""
        named = self.load().config.privacy.suppression_file
        return self.folder / Path(named or SUPPRESSED).expanduser()

    def _without_erased(self, campaign: Campaign) -> Campaign:
        """The campaign without the rows of people whose data was erased: they must not come back with the file."""
        file = self.folder / Path(campaign.config.privacy.suppression_file or SUPPRESSED).expanduser()
        listed = campaign.contacts.contacts
        found = suppressed.among(file, (contact.address for contact in listed))
        erased = {address for address, why in found.items() if why == suppressed.ERASED}
        if not erased:
            return campaign
        return replace(campaign, contacts=replace(campaign.contacts, contacts=without(listed, erased)))

    def clock(self) -> Clock:
        """The machine's, or the one that OUTREACH_NOW or a rehearsal set; those only where all mail stays here."""
        if self._clock is None:
            mail = self.load().config.mail
            hosts = [mail.smtp.host, mail.imap.host]
            self._clock = simulated(self.environ, hosts) or rehearsed(self.folder, hosts) or system_clock
        return self._clock

    @property
    def is_simulated(self) -> bool:
        """Whether the clock is set by hand, or a rehearsal's."""
        return bool(self.environ.get(NOW)) or clock_of(self.folder) is not None

    def now(self) -> datetime:
        """The instant the clock shows, in UTC."""
        return self.clock()()

    def server(self, kind: str) -> Server:
        """The SMTP or IMAP server with its secret; raises LoginFailed where none is set."""
        mail = self.load().config.mail
        if kind == "smtp":
            return server_of(mail.smtp, "smtp", self.environ, self.folder)
        return server_of(mail.imap, "imap", self.environ, self.folder)

    def access(self) -> Access:
        """How the [assistant] is asked, with the key that is set; LoginFailed for one that cannot be used."""
        return Access(key_of(self.environ))

    @contextmanager
    def ledger(self) -> Iterator[Ledger]:
        """The ledger; where there is none yet it is made, and takes the contacts over."""
        with self._opened(self._url(), self.folder, is_new=not self.has_ledger()) as ledger:
            yield ledger

    @contextmanager
    def reading(self) -> Iterator[Transaction]:
        """A look into the ledger; nothing in the folder changes.

        Where there is no ledger yet, a temporary one stands in for it that knows the contacts and nothing else.
        """
        if self.has_ledger():
            with self.ledger() as ledger, ledger.read() as tx:
                yield tx
            return
        with (
            tempfile.TemporaryDirectory(prefix="outreach-") as nowhere,
            self._opened("sqlite:///empty.db", Path(nowhere), is_new=True) as ledger,
            ledger.read() as tx,
        ):
            yield tx

    @contextmanager
    def writing(self) -> Iterator[Transaction]:
        """One write to the ledger, committed at the end."""
        with self.ledger() as ledger, ledger.write() as tx:
            yield tx

    def has_ledger(self) -> bool:
        """Whether the ledger is there already."""
        return exists(self._url(), self.folder, self.load().config.event.key)

    def _url(self) -> str:
        return self.environ.get("OUTREACH_LEDGER_URL") or self.load().config.ledger.url

    @contextmanager
    def another_ledger(self, url: str) -> Iterator[Ledger]:
        """The ledger of this campaign at another place; it is made there, and knows nobody yet."""
        with self._opened(url, self.folder, is_new=False) as ledger:
            yield ledger

    @contextmanager
    def _opened(self, url: str, folder: Path, is_new: bool) -> Iterator[Ledger]:
        campaign, now = self.load(), self.now()
        domain, name = domain_of(campaign.config.sender.address), campaign.config.event.key
        ledger = Ledger.open(url, folder, now=now, domain=domain, name=name)
        try:
            if is_new:
                with ledger.write() as tx:
                    people.import_contacts(tx, campaign.contacts.contacts, now)
            yield ledger
        finally:
            ledger.close()


@contextmanager
def _readable() -> Iterator[None]:
    """A file that is just being saved may be away for a moment."""
    try:
        yield
    except OSError as error:
        name, what = str(error.filename), f"cannot be read: {error.strerror}"
        raise InvalidData([Problem(name, 0, 0, what)]) from error


def campaign_files(folder: Path) -> list[str]:
    """The names of the campaign's files, relative to the folder; InvalidData where it is no campaign folder."""
    if not (folder / "config.toml").is_file():
        instead = "run `outreach new DIR` to make a campaign, or name its folder with -C"
        raise InvalidData([Problem(str(folder / "config.toml"), 0, 0, "there is no such file", instead)])
    templates = sorted(p.name for p in (folder / "templates").glob("*") if p.is_file() and not _is_scrap(p.name))
    contacts = [name for name in CONTACTS if (folder / name).is_file()]
    return ["config.toml", *contacts, *(f"templates/{name}" for name in templates)]


def _in_pieces(file: BinaryIO) -> Pieces:
    """An open file's bytes; as long as it is open they are those of one state of it, also when it is replaced."""

    def pieces() -> Iterator[bytes]:
        at = 0
        while piece := os.pread(file.fileno(), PIECE, at):
            at += len(piece)
            yield piece

    return pieces


def _is_scrap(name: str) -> bool:
    """What editors and file managers leave behind."""
    return name.startswith((".", "~")) or name.endswith(("~", ".bak", ".tmp", ".swp")) or name == "Thumbs.db"


def _mark(folder: Path, name: str) -> tuple[str, int, int]:
    found = (folder / name).stat()
    return name, found.st_mtime_ns, found.st_size


def simulated(environ: Mapping[str, str], hosts: list[str]) -> Clock | None:
    """The clock that OUTREACH_NOW sets, if it does; Refused unless every mail host is on this machine."""
    text = environ.get(NOW, "")
    if not text:
        return None
    away = [host for host in hosts if not is_loopback(host)]
    if away:
        raise Refused(f"{NOW} is for mail servers on this machine alone; {away[0]} is not, so unset it")
    try:
        start = datetime.fromisoformat(text)
    except ValueError:
        start = None
    if start is None or start.tzinfo is None:
        raise Refused(f"{NOW}={text!r} is no instant; write for example 2020-05-11T09:00:00+03:00")
    return simulated_clock(start)


def rehearsed(folder: Path, hosts: list[str]) -> Clock | None:
    """The clock of the rehearsal in this folder, if it is one; Refused unless every mail host is on this machine."""
    away = [host for host in hosts if not is_loopback(host)]
    clock = clock_of(folder)
    if clock is not None and away:
        raise Refused(f"{CLOCK_FILE} is a rehearsal's; {away[0]} is a real server, so take that file away")
    return clock


def workspace(folder: Path) -> Workspace:
    """The campaign folder with this process's environment."""
    return Workspace(folder.resolve(), os.environ)


def in_workspace(command: Callable[..., object]) -> Callable[..., object]:
    """Hands the command the Workspace of `-C` as its first argument."""

    def call(*args: object, **named: object) -> object:
        return command(workspace(click.get_current_context().find_root().obj), *args, **named)

    return update_wrapper(call, command)


json_option = click.option("--json", "as_json", is_flag=True, help="Print JSON.")
