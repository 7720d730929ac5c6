"""The mail server that everybody in the demonstration uses: submission by SMTP, and where each message ends up."""

from __future__ import annotations

import asyncio
import logging
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from outreach.addresses import normalise
from outreach.demo.replies.bounce import not_delivered

HOST = "mail.demo.example"


@dataclass(slots=True)
class PostOffice:
    """Takes submitted messages: the officer's mail goes to INBOX, a stakeholder's to `arrived`, the rest bounces.

    `folder` gets every message as a file: `sent/` what went to stakeholders, `received/` what reached the officer.
    `passwords` are the logins by normalised address; whoever has one has a mailbox, and with `everybody` whoever is
    written to.
    """

    officer: str
    passwords: Mapping[str, str]
    folder: Path
    clock: Callable[[], datetime]
    inbox: Callable[[bytes, datetime], Awaitable[None]]
    arrived: Callable[[str, bytes], None]
    everybody: bool = False
    counts: dict[str, int] = field(default_factory=lambda: {"sent": 0, "received": 0})

    def authenticate(self, _server: object, session: Session, _envelope: object, _how: str, data: object) -> AuthResult:
        """aiosmtpd's question whether a login is good."""
        if not isinstance(data, LoginPassword):
            return AuthResult(success=False, handled=False)
        user = normalise(data.login.decode(errors="replace"))
        good = self.passwords.get(user, "").encode() == data.password and bool(data.password)
        return AuthResult(success=good, handled=False, auth_data=user)

    async def handle_MAIL(  # noqa: N802 (aiosmtpd's names)
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        """MAIL FROM: everybody sends in their own name only."""
        if normalise(address) != session.auth_data:
            return f"553 5.7.1 <{address}>: Sender address rejected: not owned by user {session.auth_data}"
        envelope.mail_from = address
        envelope.mail_options.extend(options)
        return "250 2.1.0 Ok"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        """The message: taken for every recipient, whether there is such a mailbox or not."""
        content = envelope.content
        raw = content if isinstance(content, bytes) else (content or "").encode()
        for recipient in envelope.rcpt_tos:
            await self.take(raw, envelope.mail_from or "", recipient)
        return f"250 2.0.0 Ok: queued as {self.counts['sent'] + self.counts['received']:06d}"

    async def take(self, raw: bytes, sender: str, recipient: str) -> None:
        """One message to one recipient; mail for an address without a mailbox comes back to its sender as a DSN."""
        address = normalise(recipient)
        if address == normalise(self.officer):
            await self._receive(raw)
            return
        self._keep("sent", raw, "-" + address.partition("@")[0])
        if address in self.passwords or self.everybody:
            self.arrived(address, raw)
        elif normalise(sender) == normalise(self.officer):
            await self._receive(not_delivered(raw, sender, recipient, HOST, self.clock()))

    async def _receive(self, raw: bytes) -> None:
        self._keep("received", raw, "")
        await self.inbox(raw, self.clock())

    def _keep(self, where: str, raw: bytes, words: str) -> None:
        self.counts[where] += 1
        target = self.folder / where
        target.mkdir(exist_ok=True)
        safe = "".join(c if c.isalnum() or c in "-._" else "_" for c in words)
        (target / f"{self.counts[where]:03d}{safe}.eml").write_bytes(raw)


@asynccontextmanager
async def serving(office: PostOffice, context: ssl.SSLContext, host: str) -> AsyncIterator[int]:
    """Submission with STARTTLS and login required, on a free port of `host` (which is given), until the block ends."""
    logging.getLogger("mail.log").setLevel(logging.ERROR)  # aiosmtpd warns of its own deprecated names
    loop = asyncio.get_running_loop()
    connections: list[SMTP] = []

    def protocol() -> SMTP:
        connections.append(
            SMTP(
                office,
                hostname=HOST,
                ident="demonstration",
                tls_context=context,
                require_starttls=True,
                auth_required=True,
                auth_require_tls=True,
                authenticator=office.authenticate,
                loop=loop,
            )
        )
        return connections[-1]

    listening = await loop.create_server(protocol, host, 0)
    async with listening:
        yield listening.sockets[0].getsockname()[1]
        for connection in connections:
            if isinstance(connection.transport, asyncio.WriteTransport):
                connection.transport.abort()
        await asyncio.sleep(0)
