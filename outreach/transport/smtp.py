"""Submission by SMTP (RFC 6409): one connection, one recipient per message, and what became of each message."""

from __future__ import annotations

import asyncio
import re
import ssl
from contextlib import suppress
from dataclasses import dataclass
from email.utils import parseaddr
from typing import cast

import aiosmtplib

from outreach.addresses import domain_of
from outreach.errors import LoginFailed, Unreachable
from outreach.failpoints import FailPoint, reach
from outreach.transport.dialogue import CLOSING, NOT_UNDERSTOOD, Dialogue, Reply
from outreach.transport.login import Secret
from outreach.transport.outcome import Outcome, RefusedForGood, RefusedNow, Sent, Stage, Unknown
from outreach.transport.powercut import die_in_the_middle
from outreach.transport.server import Server, current_secret, tls_context, unreachable_text
from outreach.transport.smtplogin import log_in, words

__all__ = ["Outcome", "RefusedForGood", "RefusedNow", "Sent", "Stage", "Submission", "Unknown"]

# RFC 5321 §4.5.3.2.6: ten minutes for the answer to the final dot; giving up earlier makes duplicates.
DATA_SECONDS = 600.0

QUIT_SECONDS = 5.0

GO_AHEAD, OK = 354, 250
#: What a command of the envelope is accepted with (RFC 5321 §4.3.2).
ACCEPTED = frozenset({250, 251})
_PLAIN = re.compile(r"[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+")

# RFC 5321 §4.1.4: an address literal from a client without a name; this machine's name is nobody's business.
EHLO_NAME = "[127.0.0.1]"


class Submission:
    """One logged-in connection; a message is `offer`ed, then `deliver`ed, one after the other, any number of times."""

    def __init__(self, server: Server, dialogue: Dialogue, transport: asyncio.Transport, offers: Offers) -> None:
        self._server = server
        self._dialogue = dialogue
        self._transport = transport
        self._offers = offers
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
            _abort(client.transport)
            client.close()
            await _settle()
            if isinstance(error, aiosmtplib.SMTPException | OSError):
                raise Unreachable(unreachable_text(server, error)) from error
            raise
        return cls._taken_over(server, client)

    @classmethod
    def _taken_over(cls, server: Server, client: aiosmtplib.SMTP) -> Submission:
        """From here on we speak with the server ourselves."""
        if client.transport is None:
            raise Unreachable(f"{server.place}: the connection was lost at once")
        transport = cast(asyncio.Transport, client.transport)  # uvloop's are none by name
        extensions = client.esmtp_extensions
        offers = Offers(extensions.get("size"), "smtputf8" in extensions)
        return cls(server, Dialogue(transport, pipelining="pipelining" in extensions), transport, offers)

    @property
    def alive(self) -> bool:
        """Whether another message can be offered on this connection."""
        return self._dialogue.alive

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
        commands = [f"MAIL FROM:<{envelope[0]}>{options}".encode(), f"RCPT TO:<{envelope[1]}>".encode()]
        stages = [Stage.SENDER, Stage.RECIPIENT]
        if self._open_envelope:
            commands, stages = [b"RSET", *commands], [Stage.SENDER, *stages]
        self._open_envelope = True
        return await self._asked(commands, stages)

    async def _asked(self, commands: list[bytes], stages: list[Stage]) -> RefusedNow | RefusedForGood | None:
        """What the server has against these commands, each of them about one stage."""
        said: list[Reply] = []
        try:
            said = await self._dialogue.ask(commands, self._server.timeout)
        except OSError as error:
            self._drop()
            return RefusedNow(0, f"connection lost before the message: {error}", stages[-1])
        for reply, stage in zip(said, stages, strict=False):
            if reply.code not in ACCEPTED:
                return self._refusal(reply, stage) or self._hang_up(reply, stage)
        return None

    async def offer_also(self, recipient: str) -> RefusedNow | RefusedForGood | None:
        """One more RCPT after an accepted `offer`: the server then takes the message for both or for none.

        A refusal counts as one of the sender: it is our own mailbox that does not take the copy.
        """
        address = _ascii_domain(recipient)
        if not _is_bare(address):
            return RefusedForGood(0, f"not offered: {address!r} is not one address and nothing else", Stage.SENDER)
        return await self._asked([f"RCPT TO:<{address}>".encode()], [Stage.SENDER])

    async def deliver(self, mime: bytes) -> Outcome:
        """The message (lines ending in CRLF) after an accepted `offer`; waits up to ten minutes for the answer.

        A 4xx or 5xx answer is certain. Whatever else happens once DATA was begun is Unknown. When the task is cancelled
        the connection is closed, and what became of the message is unknown too.
        """
        if not self.alive:
            return RefusedNow(0, "connection lost before the message", Stage.MESSAGE)
        limit = self._offers.limit
        if limit and len(mime) > limit:
            return RefusedForGood(0, f"not offered: {len(mime)} octets, the server takes {limit}", Stage.MESSAGE)
        await die_in_the_middle(self._dialogue, mime)
        try:
            [reply] = await self._dialogue.ask([b"DATA"], DATA_SECONDS)
            if reply.code == GO_AHEAD:
                reply = await self._dialogue.tell(mime, DATA_SECONDS)
        except BaseException as error:
            self._drop()
            if not isinstance(error, Exception):
                raise
            return Unknown(f"no answer to the message: {error or type(error).__name__}")
        return self._outcome(reply)

    def _outcome(self, reply: Reply) -> Outcome:
        if reply.code == OK:
            self._open_envelope = False
            reach(FailPoint.ANSWERED)
            return Sent(f"{reply.code} {words(reply.text)}")
        refusal = self._refusal(reply, Stage.MESSAGE)
        if refusal is None:
            self._drop()
        return refusal or Unknown(f"answer not understood: {_said(reply)}")

    def _drop(self) -> None:
        """Ends the connection at once: TLS that is only closed waits for the other side, beyond the end of the loop."""
        _abort(self._transport)

    async def close(self) -> None:
        """Says QUIT where that is possible, and hangs up; the TLS connection is gone when this returns."""
        with suppress(OSError):
            if self.alive:
                await self._dialogue.ask([b"QUIT"], QUIT_SECONDS)
        self._drop()
        await _settle()

    def _options(self, envelope: list[str], size: int) -> str | RefusedForGood:
        options = ""
        if not all(address.isascii() for address in envelope):
            if not self._offers.utf8:
                stage = Stage.RECIPIENT if envelope[0].isascii() else Stage.SENDER
                return RefusedForGood(0, "not offered: the server does not take addresses beyond ASCII", stage)
            options += " SMTPUTF8 BODY=8BITMIME"
        limit = self._offers.limit
        if size and limit and size > limit:
            return RefusedForGood(0, f"not offered: {size} octets, the server takes {limit}", Stage.MESSAGE)
        if size and self._offers.size is not None:
            options += f" SIZE={size}"
        return options

    def _refusal(self, reply: Reply, stage: Stage) -> RefusedNow | RefusedForGood | None:
        """What a coded answer says, or None when it is no refusal; 421 ends the connection (RFC 5321 §3.8)."""
        if reply.code == CLOSING:
            self._drop()
        if 400 <= reply.code <= 499:
            return RefusedNow(reply.code, words(reply.text), stage)
        if 500 <= reply.code <= 599:
            return RefusedForGood(reply.code, words(reply.text), stage)
        return None

    def _hang_up(self, reply: Reply, stage: Stage) -> RefusedNow:
        """An answer out of place: the conversation has lost its step, the message was not sent."""
        self._drop()
        return RefusedNow(0, f"answer not understood: {_said(reply)}", stage)


@dataclass(frozen=True, slots=True)
class Offers:
    """What the server said it can do: the parameter of SIZE where it has it (RFC 1870), SMTPUTF8 (RFC 6531)."""

    size: str | None
    utf8: bool

    @property
    def limit(self) -> int:
        """The most octets that the server takes; 0 when it does not say (RFC 1870 §3)."""
        return int(self.size) if self.size and self.size.isdecimal() else 0


def _said(reply: Reply) -> str:
    return words(reply.text) if reply.code == NOT_UNDERSTOOD else f"{reply.code} {words(reply.text)}"


def _abort(transport: asyncio.BaseTransport | None) -> None:
    if transport is not None:
        cast(asyncio.Transport, transport).abort()


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
    """Whether text is an address alone; `Ana <a@b.example>, …` would make a command of several parts."""
    if _PLAIN.fullmatch(address):
        return True
    in_one_piece = address.isprintable() and not any(c.isspace() or c in "<>" for c in address)
    return "@" in address and in_one_piece and parseaddr(address)[1] == address


def _ascii_domain(address: str) -> str:
    """The address with its domain in A-labels, the local part untouched."""
    local, at, domain = address.rpartition("@")
    return address if not at or domain.isascii() else f"{local}@{domain_of(address)}"
