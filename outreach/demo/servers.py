"""The demonstration's mail servers on loopback, with logins and TLS, in a thread of their own.

Everything is in memory but the messages' files and `ca.pem`, the authority that signed the servers' certificate.
"""

from __future__ import annotations

import asyncio
import secrets
import smtplib
import ssl
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import trustme

from outreach.addresses import normalise
from outreach.demo import mailboxes, postoffice
from outreach.demo.postoffice import PostOffice

#: The address that the servers listen on and the certificate is for.
LOOPBACK = "127.0.0.1"
CA_FILE = "ca.pem"


@dataclass(frozen=True, slots=True)
class Servers:
    """Where the running servers are and who may log in; `passwords` are by normalised address."""

    host: str
    smtp_port: int
    imap_port: int
    ca_file: Path
    officer: str
    passwords: dict[str, str]

    @property
    def password(self) -> str:
        """The officer's password, for SMTP and IMAP."""
        return self.passwords[normalise(self.officer)]

    def admit(self, address: str) -> None:
        """From now on whoever has this address may log in and send, too."""
        self.passwords.setdefault(normalise(address), secrets.token_urlsafe(12))

    def submit(self, sender: str, raw: bytes) -> None:
        """A stakeholder logs in and sends one message to the officer; blocks until it is taken."""
        with smtplib.SMTP(self.host, self.smtp_port) as client:
            client.starttls(context=ssl.create_default_context(cafile=str(self.ca_file)))
            client.login(sender, self.passwords[normalise(sender)])
            client.sendmail(sender, [self.officer], raw)


@contextmanager
def serving(
    folder: Path,
    officer: str,
    people: Iterable[str],
    clock: Callable[[], datetime],
    arrived: Callable[[str, bytes], None],
    *,
    everybody: bool = False,
) -> Iterator[Servers]:
    """The servers, until the block ends; `folder` gets ca.pem, sent/ and received/.

    `people` are the stakeholders who have a mailbox; mail to them is handed to `arrived(address, raw)`, from the
    servers' thread. Every other address bounces, unless `everybody` has one. `clock` gives the time of arrival.
    """
    authority = trustme.CA()
    authority.cert_pem.write_to_path(str(folder / CA_FILE))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(LOOPBACK).configure_cert(context)
    passwords = {normalise(address): secrets.token_urlsafe(12) for address in [*people, officer]}

    async def unopened(raw: bytes, at: datetime) -> None:
        raise RuntimeError("the mailbox is not open yet")

    office = PostOffice(officer, passwords, folder, clock, unopened, arrived, everybody)
    ports: Future[_Ports] = Future()
    thread = threading.Thread(target=lambda: asyncio.run(_run(office, context, ports)), name="demo mail servers")
    thread.start()
    running = ports.result()
    try:
        yield Servers(LOOPBACK, running.smtp, running.imap, folder / CA_FILE, officer, passwords)
    finally:
        running.loop.call_soon_threadsafe(running.stop.set)
        thread.join()


@dataclass(frozen=True, slots=True)
class _Ports:
    smtp: int
    imap: int
    loop: asyncio.AbstractEventLoop
    stop: asyncio.Event


async def _run(office: PostOffice, context: ssl.SSLContext, ports: Future[_Ports]) -> None:
    try:
        password = office.passwords[normalise(office.officer)]
        async with mailboxes.serving(office.officer, password, context, LOOPBACK) as imap:
            office.inbox = imap.deliver
            async with postoffice.serving(office, context, LOOPBACK) as smtp:
                stop = asyncio.Event()
                ports.set_result(_Ports(smtp, imap.port, asyncio.get_running_loop(), stop))
                await stop.wait()
    except BaseException as error:
        if ports.done():
            raise
        ports.set_exception(error)
