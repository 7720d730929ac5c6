"""A real IMAP server inside the test's process (pymap's in-memory back end) with its own thread and event loop.

    with running(tmp_path) as imap:
        uid = imap.deliver(raw)                  # straight into the mailbox, no APPEND, wakes clients in IDLE
        ...                                      # log in to imap.host:imap.port as imap.user, imap.password

Implicit TLS is our own `asyncio.start_server(..., ssl=context)`: pymap itself knows STARTTLS only. It has no
special-use names (RFC 6154), so folders go by their common names. Passwords must be ASCII.
"""

from __future__ import annotations

import asyncio
import ssl
import threading
from argparse import Namespace
from collections.abc import Coroutine, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar
from uuid import uuid4

import trustme
from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, DictBackend, Login
from pymap.backend.dict.mailbox import MailboxData, MailboxSet
from pymap.concurrent import Subsystem
from pymap.config import BackendCapability
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.parsing.specials import FetchRequirement
from pymap.parsing.specials.flag import Flag
from pysasl.hashing import Cleartext

T = TypeVar("T")


@dataclass
class ImapServer:
    host: str
    port: int
    user: str
    password: str
    ca_file: Path
    _loop: asyncio.AbstractEventLoop
    _backend: DictBackend
    _connections: dict[asyncio.StreamWriter, asyncio.Task[None] | None]

    def deliver(self, raw: bytes, folder: str = "INBOX", at: datetime | None = None, flags: Sequence[str] = ()) -> int:
        """One message, as if it had just come; gives its UID."""
        return self.deliver_all([raw], folder, at, flags)[0]

    def deliver_all(
        self, raws: Sequence[bytes], folder: str = "INBOX", at: datetime | None = None, flags: Sequence[str] = ()
    ) -> list[int]:
        async def add() -> list[int]:
            mailbox = await (await self._mailboxes()).get_mailbox(folder)
            when, marks = at or datetime.now(UTC), frozenset(Flag(f.encode()) for f in flags)
            return [(await mailbox.append(AppendMessage(raw, when, marks))).uid for raw in raws]

        return self._run(add())

    def messages(self, folder: str = "INBOX") -> list[tuple[bytes, frozenset[str]]]:
        """The bytes and the flags of every message, oldest first."""

        async def read() -> list[tuple[bytes, frozenset[str]]]:
            found = []
            mailbox = await (await self._mailboxes()).get_mailbox(folder)
            async for message in mailbox.messages():
                loaded = await message.load_content(FetchRequirement.CONTENT)
                flags = frozenset(bytes(flag).decode() for flag in message.permanent_flags)
                found.append((bytes(loaded.get_body(None)), flags))
            return found

        return self._run(read())

    def remove(self, uids: Sequence[int], folder: str = "INBOX") -> None:
        async def drop() -> None:
            await (await (await self._mailboxes()).get_mailbox(folder)).delete(uids)

        self._run(drop())

    def renumber(self, folder: str, uidvalidity: int) -> None:
        """What a server does that was restored from a backup: the UIDs known so far mean nothing any more."""

        async def change() -> None:
            mailbox: MailboxData = await (await self._mailboxes()).get_mailbox(folder)
            mailbox._uid_validity = uidvalidity

        self._run(change())

    def drop_connections(self) -> None:
        """Every client's connection is cut, without a word."""

        async def cut() -> None:
            for writer in list(self._connections):
                writer.transport.abort()

        self._run(cut())

    @property
    def connections(self) -> int:
        return len(self._connections)

    async def _mailboxes(self) -> MailboxSet:
        async with self._backend.login.demo_user_identity.new_session() as session:
            return session.mailbox_set

    def _run(self, coroutine: Coroutine[Any, Any, T]) -> T:
        return asyncio.run_coroutine_threadsafe(coroutine, self._loop).result(30)


@contextmanager
def running(
    directory: Path,
    *,
    tls: str = "implicit",
    user: str = "officer@agency.example",
    password: str = 'a pass\\word "1"',
    folders: Sequence[str] = ("Sent", "Junk", "Trash"),
    idle: bool = True,
) -> Iterator[ImapServer]:
    """The server, until the block ends; `directory` gets the certificate of its authority."""
    authority = trustme.CA()
    ca_file = directory / "imap-ca.pem"
    authority.cert_pem.write_to_path(str(ca_file))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    authority.issue_cert("localhost", "127.0.0.1").configure_cert(context)
    started, box = threading.Event(), _Box()
    arguments = _arguments(user, password, tls)
    thread = threading.Thread(target=lambda: asyncio.run(_serve(arguments, tls, idle, context, folders, box, started)))
    thread.start()
    started.wait(30)
    if box.backend is None or box.loop is None or box.stop is None:
        raise RuntimeError("the IMAP server did not start")
    server = ImapServer("localhost", box.port, user, password, ca_file, box.loop, box.backend, box.connections)
    try:
        yield server
    finally:
        box.loop.call_soon_threadsafe(box.stop.set)
        thread.join(30)


@dataclass
class _Box:
    port: int = 0
    loop: asyncio.AbstractEventLoop | None = None
    backend: DictBackend | None = None
    stop: asyncio.Event | None = None
    connections: dict[asyncio.StreamWriter, asyncio.Task[None] | None] = field(default_factory=dict)


def _arguments(user: str, password: str, tls: str) -> Namespace:
    """What pymap's command line would have given."""
    return Namespace(
        debug=False,
        host="127.0.0.1",
        port="0",
        cert=None,
        key=None,
        tls=tls == "starttls",
        passlib_cfg=None,
        proxy_protocol=None,
        demo_data=False,
        demo_user=user,
        demo_password=password,
    )


async def _serve(
    arguments: Namespace,
    tls: str,
    idle: bool,
    context: ssl.SSLContext,
    folders: Sequence[str],
    box: _Box,
    started: threading.Event,
) -> None:
    kind = Config if idle else _WithoutIdle
    config = kind.from_args(
        arguments,
        ssl_context=context,
        hash_context=Cleartext(),
        cpu_subsystem=Subsystem.for_asyncio(),
        invalid_user_sleep=0.0,
        reject_dnsbl=False,
    )
    config.apply_context()
    backend = await _backend(config)
    async with backend.login.demo_user_identity.new_session() as session:
        for folder in folders:
            await session.mailbox_set.add_mailbox(folder)
    answer = IMAPServer(backend.login, config)

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        box.connections[writer] = asyncio.current_task()
        with suppress(ConnectionError, ssl.SSLError):
            await answer(reader, writer, SocketInfo.get(writer, None, unique_id=uuid4().bytes))
        del box.connections[writer]

    listening = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=context if tls == "implicit" else None)
    box.port, box.loop = listening.sockets[0].getsockname()[1], asyncio.get_running_loop()
    box.backend, box.stop = backend, asyncio.Event()
    started.set()
    async with listening:
        await box.stop.wait()
        left = dict(box.connections)
        for writer in left:
            writer.transport.abort()
        await asyncio.gather(*(task for task in left.values() if task), return_exceptions=True)


async def _backend(config: Config) -> DictBackend:
    login = Login(config)
    await DictBackend._add_demo_user(config, login)
    return DictBackend(login, config)


class _WithoutIdle(Config):
    @property
    def backend_capability(self) -> BackendCapability:
        return BackendCapability(idle=False, object_id=False, multi_append=False)
