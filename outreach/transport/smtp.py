"""Submission by SMTP (RFC 6409): one connection, one recipient per message, and what became of each message."""

from __future__ import annotations

import asyncio
import ssl
from contextlib import suppress
from dataclasses import dataclass
from email.utils import parseaddr
from enum import StrEnum

import aiosmtplib

from outreach.addresses import domain_of
from outreach.errors import LoginFailed, Unreachable
from outreach.failpoints import FailPoint, reach
from outreach.transport.login import Secret
from outreach.transport.powercut import die_in_the_middle
from outreach.transport.server import Server, current_secret, tls_context, unreachable_text
from outreach.transport.smtplogin import log_in, words

# RFC 5321 §4.5.3.2.6: ten minutes for the answer to the final dot; giving up earlier makes duplicates.
DATA_SECONDS = 600.0

# RFC 5321 §4.1.4: an address literal from a client without a name; this machine's name is nobody's business.
EHLO_NAME = "[127.0.0.1]"


class Stage(StrEnum):
    """What a refusal is about: who sends, who receives, or the message."""

    SENDER = "sender"
    RECIPIENT = "recipient"
    MESSAGE = "message"


@dataclass(frozen=True, slots=True)
class Sent:
    """The server took responsibility for the message (RFC 5321 §4.2.5)."""

    reply: str


@dataclass(frozen=True, slots=True)
class RefusedNow:
    """Certainly not taken, and worth another try; code 0 means that the connection was gone before the message."""

    code: int
    reply: str
    stage: Stage = Stage.RECIPIENT


@dataclass(frozen=True, slots=True)
class RefusedForGood:
    """Certainly not taken, and not worth another try; code 0 means that it could not even be offered."""

    code: int
    reply: str
    stage: Stage = Stage.RECIPIENT


@dataclass(frozen=True, slots=True)
class Unknown:
    """Nobody can say whether the server took the message; it must never be sent again blindly."""

    what: str


Outcome = Sent | RefusedNow | RefusedForGood | Unknown


class Submission:
    """One logged-in connection; a message is `offer`ed, then `deliver`ed, one after the other, any number of times."""

    def __init__(self, server: Server, client: aiosmtplib.SMTP) -> None:
        self._server = server
        self._client = client
        self._connection = client.transport
        self._open_envelope = False

    @classmethod
    async def connect(cls, server: Server) -> Submission:
        """Connects, encrypts and logs in; raises Unreachable, LoginFailed, or what `tls_context` raises.

        An access token that the server does not take is renewed once: it may have been revoked before its time.
        """
        context = tls_context(server)
        if not server.user:
            return await cls._connect(server, context, None)
        secret = await asyncio.to_thread(current_secret, server)
        try:
            return await cls._connect(server, context, secret)
        except LoginFailed:
            if server.tokens is None:
                raise
        return await cls._connect(server, context, await asyncio.to_thread(server.tokens.renewed, secret))

    @classmethod
    async def _connect(cls, server: Server, context: ssl.SSLContext | None, secret: Secret | None) -> Submission:
        client = aiosmtplib.SMTP(
            hostname=server.host,
            port=server.port,
            use_tls=server.tls == "implicit",
            start_tls=server.tls == "starttls",
            tls_context=context,
            timeout=server.timeout,
            local_hostname=EHLO_NAME,
        )
        try:
            await client.connect()
            await _greet(client)
            if secret is not None:
                await log_in(client, server, secret)
            await _greet(client)
        except BaseException as error:
            cls(server, client)._drop()
            await _settle()
            if isinstance(error, aiosmtplib.SMTPException | OSError):
                raise Unreachable(unreachable_text(server, error)) from error
            raise
        return cls(server, client)

    @property
    def alive(self) -> bool:
        """Whether another message can be offered on this connection."""
        return self._client.is_connected

    async def offer(self, sender: str, recipient: str, size: int = 0) -> RefusedNow | RefusedForGood | None:
        """The envelope: MAIL and RCPT; None when the server is ready for the message. Nothing is sent yet, so every
        failure is certain, a lost connection included.

        `size` is the message's length in octets where it is known (RFC 1870). Only an address whose local part is not
        ASCII asks for SMTPUTF8 (RFC 6531); a domain goes in A-labels.
        """
        envelope = [_ascii_domain(sender), _ascii_domain(recipient)]
        for address, stage in zip(envelope, (Stage.SENDER, Stage.RECIPIENT), strict=True):
            if not _is_bare(address):
                return RefusedForGood(0, f"not offered: {address!r} is not one address and nothing else", stage)
        options = self._options(envelope, size)
        if isinstance(options, RefusedForGood):
            return options
        stage = Stage.SENDER
        try:
            if self._open_envelope:
                await self._client.rset()
            self._open_envelope = True
            await self._client.mail(envelope[0], options=options, encoding="utf-8")
            stage = Stage.RECIPIENT
            await self._client.rcpt(envelope[1], encoding="utf-8")
        except aiosmtplib.SMTPResponseException as error:
            return self._refusal(error, stage) or self._hang_up(error, stage)
        except ValueError as error:
            return RefusedForGood(0, f"not offered: {error}", stage)
        except (aiosmtplib.SMTPException, OSError) as error:
            self._drop()
            return RefusedNow(0, f"connection lost before the message: {error}", stage)
        return None

    async def offer_also(self, recipient: str) -> RefusedNow | RefusedForGood | None:
        """One more RCPT after an accepted `offer`: the server then takes the message for both or for none.

        A refusal counts as one of the sender: it is our own mailbox that does not take the copy.
        """
        try:
            await self._client.rcpt(_ascii_domain(recipient), encoding="utf-8")
        except aiosmtplib.SMTPResponseException as error:
            return self._refusal(error, Stage.SENDER) or self._hang_up(error, Stage.SENDER)
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            self._drop()
            return RefusedNow(0, f"connection lost before the message: {error}", Stage.SENDER)
        return None

    async def deliver(self, mime: bytes) -> Outcome:
        """The message (lines ending in CRLF) after an accepted `offer`; waits up to ten minutes for the answer.

        A 4xx or 5xx answer is certain. Whatever else happens once DATA was begun is Unknown. When the task is cancelled
        the connection is closed, and what became of the message is unknown too.
        """
        if not self.alive:
            return RefusedNow(0, "connection lost before the message", Stage.MESSAGE)
        limit = self._size_limit()
        if limit and len(mime) > limit:
            return RefusedForGood(0, f"not offered: {len(mime)} octets, the server takes {limit}", Stage.MESSAGE)
        await die_in_the_middle(self._client, mime)
        try:
            reply = await self._client.data(mime, timeout=DATA_SECONDS)
        except aiosmtplib.SMTPResponseException as error:
            refusal = self._refusal(error, Stage.MESSAGE)
            if refusal is None:
                self._drop()
            return refusal or Unknown(f"answer not understood: {error.code} {words(error.message)}")
        except BaseException as error:
            self._drop()
            if not isinstance(error, Exception):
                raise
            return Unknown(f"no answer to the message: {error or type(error).__name__}")
        self._open_envelope = False
        reach(FailPoint.ANSWERED)
        return Sent(f"{reply.code} {words(reply.message)}")

    def _drop(self) -> None:
        """Ends the connection at once: TLS that is only closed waits for the other side, beyond the end of the loop."""
        self._client.close()
        if isinstance(self._connection, asyncio.Transport):
            self._connection.abort()

    async def close(self) -> None:
        """Says QUIT where that is possible, and hangs up; the TLS connection is gone when this returns."""
        with suppress(aiosmtplib.SMTPException, OSError):
            if self.alive:
                await self._client.quit(timeout=5)
        self._drop()
        await _settle()

    def _options(self, envelope: list[str], size: int) -> list[str] | RefusedForGood:
        options = []
        if not all(address.isascii() for address in envelope):
            if not self._client.supports_extension("smtputf8"):
                stage = Stage.RECIPIENT if envelope[0].isascii() else Stage.SENDER
                return RefusedForGood(0, "not offered: the server does not take addresses beyond ASCII", stage)
            options += ["SMTPUTF8", "BODY=8BITMIME"]
        limit = self._size_limit()
        if size and limit and size > limit:
            return RefusedForGood(0, f"not offered: {size} octets, the server takes {limit}", Stage.MESSAGE)
        if size and self._client.supports_extension("size"):
            options.append(f"SIZE={size}")
        return options

    def _size_limit(self) -> int:
        """The most octets that the server takes; 0 when it does not say (RFC 1870 §3)."""
        said = self._client.esmtp_extensions.get("size", "")
        return int(said) if said.isdecimal() else 0

    def _refusal(self, error: aiosmtplib.SMTPResponseException, stage: Stage) -> RefusedNow | RefusedForGood | None:
        """What a coded answer says, or None when it is no refusal; 421 ends the connection (RFC 5321 §3.8)."""
        if error.code == 421:
            self._drop()
        if 400 <= error.code <= 499:
            return RefusedNow(error.code, words(error.message), stage)
        if 500 <= error.code <= 599:
            return RefusedForGood(error.code, words(error.message), stage)
        return None

    def _hang_up(self, error: aiosmtplib.SMTPResponseException, stage: Stage) -> RefusedNow:
        """An answer out of place: the conversation has lost its step, the message was not sent."""
        self._drop()
        return RefusedNow(0, f"answer not understood: {error.code} {words(error.message)}", stage)


async def _settle() -> None:
    """Lets a dropped connection go: the socket, TLS around it and the protocol end one turn of the loop apart."""
    for _ in range(3):
        await asyncio.sleep(0)


async def _greet(client: aiosmtplib.SMTP) -> None:
    """EHLO, for what the server offers; one that does not know EHLO gets HELO from the library, with MAIL."""
    if client.is_ehlo_or_helo_needed:
        with suppress(aiosmtplib.SMTPHeloError):
            await client.ehlo()


def _is_bare(address: str) -> bool:
    """Whether text is an address alone: the library would take `Ana <a@b.example>, …` and write to a part of it."""
    return "@" in address and parseaddr(address)[1] == address and not any(c.isspace() or c in "<>" for c in address)


def _ascii_domain(address: str) -> str:
    """The address with its domain in A-labels, the local part untouched."""
    local, at, domain = address.rpartition("@")
    return address if not at or domain.isascii() else f"{local}@{domain_of(address)}"
