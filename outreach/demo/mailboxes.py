"""The officer's IMAP mailbox in memory: pymap with implicit TLS, driven by our own event loop."""

from __future__ import annotations

import asyncio
import ssl
from argparse import Namespace
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from proxyprotocol.sock import SocketInfo
from pymap.backend.dict import Config, DictBackend, Identity, Login
from pymap.concurrent import Subsystem
from pymap.imap import IMAPServer
from pymap.parsing.message import AppendMessage
from pymap.user import UserMetadata
from pysasl.hashing import Cleartext

#: pymap has no special-use names (RFC 6154); these common ones are found by name.
FOLDERS = ("Sent", "Junk", "Trash")


@dataclass(frozen=True, slots=True)
class Mailboxes:
    """A running IMAP server; used from the event loop that runs it."""

    port: int
    login: Login
    user: str

    async def deliver(self, raw: bytes, at: datetime) -> None:
        """Puts a message into INBOX, with `at` as its INTERNALDATE; clients in IDLE hear of it."""
        async with Identity(self.user, self.login, None, frozenset()).new_session() as session:
            inbox = await session.mailbox_set.get_mailbox("INBOX")
            await inbox.append(AppendMessage(raw, at, frozenset()))


@asynccontextmanager
async def serving(user: str, password: str, context: ssl.SSLContext, host: str) -> AsyncIterator[Mailboxes]:
    """The server on a free port of `host`, for one user (ASCII password), until the block ends."""
    config = _config(user, password, context)
    config.apply_context()
    login = Login(config)
    await Identity(user, login, None, frozenset()).set(UserMetadata(config, user, password=password))
    async with Identity(user, login, None, frozenset()).new_session() as session:
        for folder in FOLDERS:
            await session.mailbox_set.add_mailbox(folder)
    answer = IMAPServer(DictBackend(login, config).login, config)
    open_ones: dict[asyncio.StreamWriter, asyncio.Task[None] | None] = {}

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        open_ones[writer] = asyncio.current_task()
        with suppress(ConnectionError, ssl.SSLError):
            await answer(reader, writer, SocketInfo.get(writer, None, unique_id=uuid4().bytes))
        del open_ones[writer]

    async with await asyncio.start_server(connected, host, 0, ssl=context) as listening:
        yield Mailboxes(listening.sockets[0].getsockname()[1], login, user)
        left = dict(open_ones)
        for writer in left:
            writer.transport.abort()
        await asyncio.gather(*(task for task in left.values() if task), return_exceptions=True)


def _config(user: str, password: str, context: ssl.SSLContext) -> Config:
    """What pymap's command line would have given; quick hashing, for the password guards nothing."""
    arguments = Namespace(
        debug=False,
        host=None,
        port="0",
        cert=None,
        key=None,
        tls=False,
        passlib_cfg=None,
        proxy_protocol=None,
        demo_data=False,
        demo_user=user,
        demo_password=password,
    )
    return Config.from_args(
        arguments,
        ssl_context=context,
        hash_context=Cleartext(),
        cpu_subsystem=Subsystem.for_asyncio(),
        invalid_user_sleep=0.0,
        reject_dnsbl=False,
    )
