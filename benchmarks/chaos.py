"""Everything goes wrong at once, and whoever is on the list gets one message: measured, beside what others do.

    python -m benchmarks.chaos --contacts 4000 --kills 60

The real `outreach run`, killed by SIGKILL again and again, against an SMTP server that drops connections before and
after the final dot, answers 421, 450, 451 and 550, answers late and letter by letter, and now and then offers no
STARTTLS but a login in clear, and an IMAP server that cuts connections, numbers its folder anew and delivers answers
twice. What the SMTP server wrote down (fsynced before its 250) is the truth. Then
the same kills and the same SMTP faults for `benchmarks.baseline`, which marks each message after it was sent.
"""

from __future__ import annotations

import argparse
import logging
import os
import random
import re
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from outreach.engine import account
from outreach.engine.account import Account
from outreach.ledger.database import Ledger
from outreach.model import Contact
from outreach.transport.server import Server
from tests.real import campaign
from tests.real.program import ROOT, Program
from tests.servers import imapserver, recording
from tests.servers.imapserver import ImapServer
from tests.servers.recording import Fault, RecordingServer

MONDAY = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
#: The share of the addresses that meet a fault, once each; REJECT for good.
FAULTS = {
    Fault.DROP_AFTER_DOT: 0.003, Fault.LOSE_AFTER_DOT: 0.003, Fault.DROP_BEFORE_DOT: 0.003, Fault.DROP_AT_RCPT: 0.003,
    Fault.CLOSING: 0.003, Fault.CLOSING_DATA: 0.003, Fault.DEFER_DATA: 0.01, Fault.DEFER: 0.01, Fault.GARBLED: 0.002,
    Fault.REJECT: 0.01, Fault.LATE: 0.003, Fault.DRIBBLE: 0.003,
}  # fmt: skip
#: Seconds without a message after which it is asked whether all is done, and after which this run is ended.
IDLE, QUIET = 3.0, 12.0


@dataclass
class Result:
    """What became of everybody, by the server's own account."""

    name: str
    contacts: int
    refused: int
    kills: int = 0
    seconds: float = 0.0
    taken: Counter[str] = field(default_factory=Counter)
    parked: set[str] = field(default_factory=set)
    proved: int = 0
    stripped: int = 0
    in_clear: int = 0

    @property
    def twice(self) -> int:
        return sum(count > 1 for count in self.taken.values())

    @property
    def lost(self) -> int:
        return self.contacts - self.refused - len(set(self.taken) | self.parked)

    def line(self) -> str:
        once = sum(count == 1 for count in self.taken.values())
        cells = (self.kills, once, self.twice, self.lost, len(self.parked), self.proved, f"{self.seconds:.0f} s")
        return f"{self.name:34}" + "".join(f"{cell:>9}" for cell in cells)


HEAD = f"{'':34}" + "".join(f"{name:>9}" for name in ("kills", "once", "twice", "lost", "parked", "proved", "took"))


@dataclass(frozen=True)
class Office:
    """One campaign folder with its servers."""

    program: Program
    smtp: RecordingServer
    imap: ImapServer
    people: Sequence[str]
    dice: random.Random
    refused: frozenset[str]


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description="Kills Outreach while everything else goes wrong, and counts.")
    parser.add_argument("--contacts", type=int, default=4000)
    parser.add_argument("--kills", type=int, default=60)
    parser.add_argument("--seed", type=int, default=2020)
    parser.add_argument("--no-baseline", action="store_true")
    options = parser.parse_args(arguments)
    for name in ("mail.log", "asyncio"):  # the servers' own remarks on connections that broke
        logging.getLogger(name).setLevel(logging.CRITICAL)
    runs: list[Callable[[Office, int], Result]] = [outreach, *([] if options.no_baseline else [baseline])]
    results = []
    print(f"{options.contacts} contacts, seed {options.seed}\n{HEAD}", flush=True)
    for run in runs:
        with tempfile.TemporaryDirectory(prefix="chaos-") as folder, ExitStack() as servers:
            results.append(run(opened(Path(folder), options.contacts, options.seed, servers), options.kills))
            print(results[-1].line(), flush=True)
    first = results[0]
    print(f"{first.stripped} connections without STARTTLS, {first.in_clear} logins in clear")
    return 1 if first.twice or first.lost or first.in_clear else 0


def opened(folder: Path, contacts: int, seed: int, servers: ExitStack) -> Office:
    dice = random.Random(seed)
    smtp, imap = servers.enter_context(recording.running(folder)), servers.enter_context(imapserver.running(folder))
    smtp.strip_starttls(1)
    people = [Contact(f"guest{n:05d}@firm{n % 7}.example", f"Invitatul {n}", language="ro") for n in range(contacts)]
    where = campaign.Account(smtp.user, smtp.host, smtp.port, smtp.ca_file, imap.port, imap.ca_file)
    home = campaign.write(folder / "campaign", where, people)
    addresses = [person.email for person in people]
    meeting = dice.sample(addresses, sum(max(1, round(share * contacts)) for share in FAULTS.values()))
    refused = set()
    for fault, share in FAULTS.items():
        for _ in range(max(1, round(share * contacts))):
            address = meeting.pop()
            smtp.script(address, fault, times=1_000_000 if fault is Fault.REJECT else 1)
            refused |= {address} if fault is Fault.REJECT else set()
    return Office(Program(home, smtp.password), smtp, imap, addresses, dice, frozenset(refused))


def outreach(office: Office, kills: int) -> Result:
    """The account files what it takes in Sent, as a probe would have shown; so what is in doubt can be settled."""
    result = Result("outreach", len(office.people), len(office.refused))
    office.smtp.on_taken(lambda mime: office.imap.deliver(mime, "Sent"))
    know_account(office)
    began, now, quiet = time.monotonic(), MONDAY, 0
    while quiet < 2:
        with office.program.running(now) as process:
            watched(office, process, kills if result.kills < kills else 0, lambda: not left(office))
            quiet = 0 if left(office) else quiet + 1
            if result.kills < kills and process.poll() is None:
                result.kills += 1
                process.kill()
            else:
                process.terminate()
            process.wait()
        now += timedelta(minutes=6) if result.kills < kills else timedelta(minutes=20)
    result.seconds = time.monotonic() - began
    conclude(office, result)
    if result.lost or result.twice:
        print(office.program.log(), file=sys.stderr)
    return result


def left(office: Office) -> int:
    """How many deliveries are still to be made or to be settled; of an empty ledger all."""
    ledger = Ledger.open("sqlite:///outreach.db", office.program.folder, now=MONDAY, domain="agency.example")
    with ledger.read() as tx:
        count = "SELECT count(*), sum(state IN ('planned', 'claimed', 'sending', 'uncertain')) FROM delivery"
        every, unfinished = tx.connection.exec_driver_sql(count).one()
    ledger.close()
    return int(unfinished) if every else len(office.people)


def know_account(office: Office) -> None:
    smtp, imap = office.smtp, office.imap
    ledger = Ledger.open("sqlite:///outreach.db", office.program.folder, now=MONDAY, domain="agency.example")
    with ledger.write() as tx:
        servers = (
            Server(smtp.host, smtp.port, "starttls", smtp.user),
            Server(imap.host, imap.port, "implicit", imap.user),
        )
        account.remember(tx, *servers, Account(files_copies=True, keeps_ids=True, reaches_itself=True), MONDAY)
    ledger.close()


def watched(
    office: Office, process: subprocess.Popen[bytes], kills: int, done: Callable[[], bool] = lambda: False
) -> None:
    """Until the moment to kill, at any point of any message; without kills to come until nothing flows any more."""
    seen, last, asked = lines(office.smtp.file), time.monotonic(), 0.0
    goal = seen + office.dice.randint(1, len(office.people) // kills) if kills else None
    while process.poll() is None and time.monotonic() < last + QUIET:
        time.sleep(0.01)
        count, now = lines(office.smtp.file), time.monotonic()
        if count > seen:
            seen, last = count, now
        if goal is not None and count >= goal:
            trouble(office)
            time.sleep(office.dice.uniform(0.0, 0.03))
            return
        if now > max(last, asked) + IDLE:
            asked = now
            if done():
                return


def trouble(office: Office) -> None:
    """The servers misbehave: no STARTTLS, cut connections, another UIDVALIDITY, an answer that comes twice."""
    kind = office.dice.randrange(5)
    if kind == 0:
        office.imap.drop_connections()
    elif kind == 1:
        office.imap.renumber("INBOX", office.dice.randrange(1, 1_000_000))
    elif kind == 2:
        office.smtp.strip_starttls(office.dice.randint(1, 2))
    else:
        taken = office.smtp.taken()
        if taken:
            raw = answer(office.dice.choice(taken))
            office.imap.deliver_all([raw] * office.dice.randint(1, 2))


def answer(invitation: recording.Taken) -> bytes:
    found = re.search(rb"(?mi)^Message-ID: (\S+)", invitation.mime)
    sender, to = invitation.recipients[0], found[1].decode() if found else ""
    head = (
        f"From: {sender}\r\nTo: officer@agency.example\r\nSubject: Re\r\nMessage-ID: <re-{sender}>\r\nIn-Reply-To: {to}"
    )
    return f"{head}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nDa, particip.\r\n".encode()


def lines(file: Path) -> int:
    """How many messages the server took; by size alone when nothing changed."""
    return file.read_bytes().count(b"\n") if file.exists() else 0


def conclude(office: Office, result: Result) -> None:
    result.taken = Counter(recipient for taken in office.smtp.taken() for recipient in taken.recipients)
    result.parked = {email for email, kind in office.program.review().items() if kind == "delivery"} - office.refused
    ledger = Ledger.open("sqlite:///outreach.db", office.program.folder, now=MONDAY, domain="agency.example")
    with ledger.read() as tx:
        result.proved = tx.connection.exec_driver_sql(
            "SELECT count(*) FROM attempt WHERE what LIKE 'proved%'"
        ).scalar_one()
    ledger.close()
    result.stripped, result.in_clear = office.smtp.seen["stripped connection"], office.smtp.seen["auth in clear"]


def baseline(office: Office, kills: int) -> Result:
    result = Result("mark after each send", len(office.people), len(office.refused))
    environment = os.environ | {"OUTREACH_SMTP_PASSWORD": office.smtp.password}
    command = [sys.executable, "-m", "benchmarks.baseline", str(office.program.folder)]
    began, ended = time.monotonic(), False
    while not ended:
        process = subprocess.Popen(command, env=environment, cwd=ROOT)
        watched(office, process, kills if result.kills < kills else 0)
        ended = process.poll() is not None
        result.kills += not ended
        process.kill()
        process.wait()
    result.seconds = time.monotonic() - began
    result.taken = Counter(recipient for taken in office.smtp.taken() for recipient in taken.recipients)
    return result


if __name__ == "__main__":
    sys.exit(main())
