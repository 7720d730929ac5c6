"""A real SMTP submission server (aiosmtpd) that keeps every message it takes, and misbehaves where it is told to.

    with running(tmp_path) as smtp:
        smtp.script("ana@firm.example", Fault.DEFER_DATA, times=1)
        ...                                              # log in to smtp.host:smtp.port as smtp.user, smtp.password
        assert smtp.taken()[0].recipients == ("ana@firm.example",)

What it takes is appended to a file and fsynced before the 250 goes out, so that it tells the truth about a client that
was killed. As a process of its own, ended by closing its standard input or by its process id:

    python tests/servers/recording.py DIRECTORY [--tls implicit|starttls|none] [--fault ADDRESS=FAULT[*TIMES]]...

prints one line of JSON: host, port, user, password, ca_file, file, pid. `read_taken(file)` reads what it took.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import ssl
import sys
import threading
from base64 import b64decode, b64encode
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

HOST = "localhost"
USER = "officer@agency.example"
PASSWORD = 'a pass\\word "1"'
#: Seconds until a late answer, and between two letters of a dribbled one.
LATE_SECONDS, LETTER_SECONDS = 2.0, 0.03


class Fault(StrEnum):
    """What the server does wrong for one address; the first two also for a sender."""

    REJECT = "reject"  # 550 to MAIL or RCPT
    DEFER = "defer"  # 450 to MAIL or RCPT
    CLOSING = "closing"  # 421 to RCPT, and hangs up
    UNWANTED = "unwanted"  # 550 5.7.1 to RCPT
    QUOTA = "quota"  # 550 5.4.5 to RCPT: the account has sent too much today
    DROP_AT_RCPT = "drop-at-rcpt"  # hangs up instead of answering RCPT
    NOT_UNDERSTOOD = "not-understood"  # an answer to RCPT that is not SMTP
    DEFER_DATA = "defer-data"  # 451 after the final dot
    REJECT_DATA = "reject-data"  # 554 after the final dot
    CLOSING_DATA = "closing-data"  # 421 after the final dot, and hangs up
    DROP_BEFORE_DOT = "drop-before-dot"  # says 354, then hangs up: not taken
    DROP_AFTER_DOT = "drop-after-dot"  # takes the message and hangs up without an answer
    LOSE_AFTER_DOT = "lose-after-dot"  # hangs up without an answer and without the message
    GARBLED = "garbled"  # takes the message and answers something that is not SMTP
    OTHER_2XX = "other-2xx"  # takes the message and answers 259
    SLOW = "slow"  # takes the message, answers only when `release()` is called
    LATE = "late"  # takes the message, answers seconds later
    DRIBBLE = "dribble"  # takes the message, answers letter by letter


@dataclass(frozen=True)
class Taken:
    """One message that the server answers for: the envelope, who was logged in, and the exact bytes."""

    sender: str
    recipients: tuple[str, ...]
    user: str
    mime: bytes


def read_taken(file: Path) -> list[Taken]:
    """What a server wrote to its file, in order; a line that it is just writing is not taken yet."""
    whole = file.read_text().rpartition("\n")[0] if file.exists() else ""
    rows = [json.loads(line) for line in whole.splitlines()]
    return [Taken(r["sender"], tuple(r["recipients"]), r["user"], b64decode(r["mime"])) for r in rows]


@dataclass
class RecordingServer:
    port: int
    ca_file: Path
    file: Path
    _handler: _Handler
    host: str = HOST
    user: str = USER
    password: str = PASSWORD

    def taken(self) -> list[Taken]:
        return read_taken(self.file)

    def script(self, address: str, fault: Fault, times: int = 1_000_000) -> None:
        """The next `times` messages from or to the address meet the fault."""
        self._handler.faults[address] = (fault, times)

    def on_taken(self, hear: Callable[[bytes], None]) -> None:
        """From now on `hear` gets the bytes of every message taken, after its answer went out; in another thread."""
        self._handler.hear = hear

    def release(self) -> None:
        """The answers held back by SLOW go out."""
        self._handler.loop.call_soon_threadsafe(self._handler.released.set)

    def strip_starttls(self, times: int) -> None:
        """The next `times` connections are offered no STARTTLS, but a login in clear: what an attacker between does."""
        self._handler.strip = times

    @property
    def seen(self) -> Counter[str]:
        """How often each thing happened: "connection", "auth", "mail SMTPUTF8", "waiting" (a held answer)..."""
        return self._handler.seen

    def await_waiting(self) -> None:
        """Until an answer is held back."""
        assert self._handler.waiting.wait(30)


@dataclass
class _Handler:
    """The hooks of aiosmtpd; lives in the server's loop."""

    file: Path
    loop: asyncio.AbstractEventLoop
    faults: dict[str, tuple[Fault, int]] = field(default_factory=dict)
    seen: Counter[str] = field(default_factory=Counter)
    strip: int = 0
    released: asyncio.Event = field(default_factory=asyncio.Event)
    hear: Callable[[bytes], None] | None = None
    waiting: threading.Event = field(default_factory=threading.Event)

    def fault_of(self, address: str, among: frozenset[Fault]) -> Fault | None:
        fault, times = self.faults.get(address, (None, 0))
        if fault not in among or not times:
            return None
        self.faults[address] = (fault, times - 1)
        return fault

    def authenticate(
        self, server: SMTP, session: Session, envelope: Envelope, mechanism: str, data: LoginPassword
    ) -> AuthResult:
        self.seen["auth in clear" if isinstance(server, _Server) and server.stripped else "auth"] += 1
        right = (data.login, data.password) == (USER.encode(), PASSWORD.encode())
        session.login_name = data.login.decode()
        return AuthResult(success=right, handled=False)

    async def auth_XOAUTH2(self, server: SMTP, args: list[str]) -> AuthResult:  # noqa: N802
        self.seen["auth"] += 1
        said = b64decode(args[1]).decode().split("\x01")
        right = said[:2] == [f"user={USER}", f"auth=Bearer {PASSWORD}"]
        if not right:
            await server.push("334 eyJzdGF0dXMiOiI0MDEifQ==")
            await server._reader.readline()
        server.session.login_name = USER
        return AuthResult(success=right, handled=False)

    async def handle_MAIL(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        self.seen.update(f"mail {option}" for option in options)
        if not session.authenticated:
            return "530 5.7.0 Authentication required"
        answer = _ANSWERS.get(self.fault_of(address, _EITHER) or "")
        if answer is None:
            envelope.mail_from = address
        return answer or "250 2.1.0 Ok"

    async def handle_RCPT(  # noqa: N802
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        fault = self.fault_of(address, _AT_RCPT)
        if fault == Fault.DROP_AT_RCPT:
            server.transport.abort()
        if fault == Fault.CLOSING:
            self.loop.call_soon(server.transport.close)
        if fault is None:
            envelope.rcpt_tos.append(address)
        return _ANSWERS.get(fault or "", "250 2.1.5 Ok")

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        fault = next(filter(None, (self.fault_of(a, _AT_DATA) for a in envelope.rcpt_tos)), None)
        if fault in _NOT_TAKEN:
            if fault == Fault.CLOSING_DATA:
                self.loop.call_soon(server.transport.close)
            if fault == Fault.LOSE_AFTER_DOT:
                server.transport.abort()
            return _ANSWERS.get(fault, "")
        self._record(envelope, session)
        if fault == Fault.DROP_AFTER_DOT:
            server.transport.abort()
        if fault == Fault.SLOW:
            self.waiting.set()
            await self.released.wait()
        if fault == Fault.LATE:
            await asyncio.sleep(LATE_SECONDS)
        if fault == Fault.DRIBBLE and isinstance(server, _Server):
            server.dribbles = True
        return _ANSWERS.get(fault or "", "250 2.0.0 Ok: queued as " + format(self.seen["taken"], "05d"))

    def _record(self, envelope: Envelope, session: Session) -> None:
        self.seen["taken"] += 1
        row = {
            "sender": envelope.mail_from,
            "recipients": envelope.rcpt_tos,
            "user": session.login_name,
            "mime": b64encode(envelope.original_content).decode(),
        }
        with self.file.open("a") as out:
            out.write(json.dumps(row) + "\n")
            out.flush()
            os.fsync(out.fileno())
        if self.hear is not None:
            self.loop.run_in_executor(None, self.hear, envelope.original_content)


_EITHER = frozenset({Fault.REJECT, Fault.DEFER})
_AT_RCPT = _EITHER | {Fault.UNWANTED, Fault.QUOTA, Fault.CLOSING, Fault.DROP_AT_RCPT, Fault.NOT_UNDERSTOOD}
_AT_DATA = frozenset(Fault) - _AT_RCPT - {Fault.DROP_BEFORE_DOT}
_NOT_TAKEN = frozenset({Fault.DEFER_DATA, Fault.REJECT_DATA, Fault.CLOSING_DATA, Fault.LOSE_AFTER_DOT})
_ANSWERS: dict[str, str] = {
    Fault.REJECT: "550 5.1.1 No such mailbox",
    Fault.DEFER: "450 4.2.0 Greylisted",
    Fault.UNWANTED: "550 5.7.1 Message refused as unwanted",
    Fault.QUOTA: "550 5.4.5 Daily user sending limit exceeded",
    Fault.CLOSING: "421 4.3.2 Shutting down",
    Fault.NOT_UNDERSTOOD: "hello there",
    Fault.DEFER_DATA: "451 4.3.0 Try again later",
    Fault.REJECT_DATA: "554 5.7.1 Content refused",
    Fault.CLOSING_DATA: "421 4.3.2 Shutting down",
    Fault.GARBLED: "Thank you!",
    Fault.OTHER_2XX: "259 Fine",
}


class _Server(SMTP):
    """aiosmtpd's server, which can also hang up in the middle of a message, and answer letter by letter."""

    dribbles = stripped = False

    async def push(self, status: str | bytes) -> None:
        if not self.dribbles:
            await super().push(status)
            return
        self.dribbles = False
        for letter in (status.encode() if isinstance(status, str) else status) + b"\r\n":
            self._writer.write(bytes([letter]))
            await self._writer.drain()
            await asyncio.sleep(LETTER_SECONDS)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802
        handler: _Handler = self.event_handler
        for address in self.envelope.rcpt_tos:
            if handler.fault_of(address, frozenset({Fault.DROP_BEFORE_DOT})):
                await self.push("354 End data with <CR><LF>.<CR><LF>")
                await self._reader.readline()
                self.transport.abort()
                return
        await super().smtp_DATA(arg)


@contextmanager
def running(
    directory: Path,
    *,
    tls: str = "starttls",
    utf8: bool = True,
    size_limit: int = 10_000_000,
    port: int = 0,
    certified: str = HOST,
    address: str = "127.0.0.1",
) -> Iterator[RecordingServer]:
    """The server in a thread of its own, until the block ends; its file and certificates are in `directory`."""
    started, box = threading.Event(), _Box()
    options = _Options(directory, tls, utf8, size_limit, port, address)
    thread = threading.Thread(target=lambda: asyncio.run(_serve(options, certified, box, started)))
    thread.start()
    started.wait(30)
    if box.server is None or box.stop is None:
        raise RuntimeError("the SMTP server did not start")
    try:
        yield box.server
    finally:
        box.server._handler.loop.call_soon_threadsafe(box.stop.set)
        thread.join(30)


@dataclass(frozen=True)
class _Options:
    directory: Path
    tls: str
    utf8: bool
    size_limit: int
    port: int
    address: str


@dataclass
class _Box:
    server: RecordingServer | None = None
    stop: asyncio.Event | None = None


async def _serve(options: _Options, certified: str, box: _Box, started: threading.Event) -> None:
    ca_file, context = certificate(options.directory, "smtp", certified)
    loop = asyncio.get_running_loop()
    handler = _Handler(options.directory / "taken.jsonl", loop)
    talking: set[_Server] = set()

    def connected() -> _Server:
        handler.seen["connection"] += 1
        stripped, handler.strip = handler.strip > 0, max(0, handler.strip - 1)
        secured = options.tls == "starttls" and not stripped
        handler.seen["stripped connection"] += stripped
        server = _Server(
            handler,
            authenticator=handler.authenticate,
            auth_require_tls=secured,
            data_size_limit=options.size_limit,
            enable_SMTPUTF8=options.utf8,
            hostname="mail.agency.example",
            ident="recording",
            loop=loop,
            tls_context=context if secured else None,
        )
        server.stripped = stripped
        talking.add(server)
        return server

    listening = await loop.create_server(
        connected, options.address, options.port, ssl=context if options.tls == "implicit" else None
    )
    host = HOST if options.address == "127.0.0.1" else options.address
    box.server = RecordingServer(listening.sockets[0].getsockname()[1], ca_file, handler.file, handler, host)
    box.stop = asyncio.Event()
    started.set()
    async with listening:
        await box.stop.wait()
        left = [server for server in talking if server.transport is not None]
        for server in left:
            server.transport.abort()
        await asyncio.gather(*(server._handler_coroutine for server in left), return_exceptions=True)


def certificate(directory: Path, name: str, host: str = HOST) -> tuple[Path, ssl.SSLContext]:
    """The file of a new authority, and a server's context with a certificate from it for the host."""
    authority = trustme.CA()
    ca_file = directory / f"{name}-ca.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert(host).configure_cert(context)
    return ca_file, context


def main(arguments: list[str]) -> None:
    parser = argparse.ArgumentParser(description="A recording SMTP server, until its standard input ends.")
    parser.add_argument("directory", type=Path)
    parser.add_argument("--tls", choices=["implicit", "starttls", "none"], default="starttls")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--fault", action="append", default=[], metavar="ADDRESS=FAULT[*TIMES]")
    options = parser.parse_args(arguments)
    with running(options.directory, tls=options.tls, port=options.port) as server:
        for text in options.fault:
            address, _, rest = text.partition("=")
            fault, _, times = rest.partition("*")
            server.script(address, Fault(fault), int(times or 1_000_000))
        told = {name: getattr(server, name) for name in ("host", "port", "user", "password")}
        files = {"ca_file": str(server.ca_file), "file": str(server.file)}
        print(json.dumps(told | files | {"pid": os.getpid()}), flush=True)
        sys.stdin.read()


if __name__ == "__main__":
    main(sys.argv[1:])
