"""The conversation with a submission server once aiosmtplib has connected, encrypted and logged in.

Commands go out together where the server takes them so (RFC 2920), which saves a journey for each message; the library
waits for the answer to each. Words that nobody asked for end the conversation: taken for the answer to the next
command, they could make a message sent that is not.
"""

from __future__ import annotations

import asyncio
import re
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass

#: Octets of one answer; RFC 5321 §4.5.3.1.5 has 512 for a line, and nobody explains a refusal in fifty of them.
LONGEST = 32 * 1024
CLOSING = 421
NOT_UNDERSTOOD = -1
_CODE = re.compile(rb"[2-5][0-9]{2}(?=[ -]|$)")
_CONTROL = re.compile(rb"[\x00-\x1f\x7f]")


@dataclass(frozen=True, slots=True)
class Reply:
    """A code and its words, a line for each of the server's; NOT_UNDERSTOOD where it is no answer of SMTP."""

    code: int
    text: str

    @property
    def is_yes(self) -> bool:
        """Whether the server goes on."""
        return 200 <= self.code < 400


class Dialogue(asyncio.Protocol):
    """Asks and reads, one question after the other; every fault of the connection is an OSError."""

    def __init__(self, transport: asyncio.Transport, *, pipelining: bool) -> None:
        self._transport = transport
        self._pipelining = pipelining
        self._loop = asyncio.get_running_loop()
        self._replies: deque[Reply] = deque()
        self._rest = b""
        self._said: list[bytes] = []
        self._waiter: asyncio.Future[None] | None = None
        self._lost = ""
        transport.set_protocol(self)

    @property
    def alive(self) -> bool:
        """Whether the server still listens, and says nothing out of turn."""
        return not (self._lost or self._replies or self._rest or self._said or self._transport.is_closing())

    async def ask(self, commands: Sequence[bytes], seconds: float) -> list[Reply]:
        """The answers to these commands, as far as they went: to all of them together, or until one is refused.

        So long may each take. Before anything is sent ConnectionError where the conversation is not `alive`.
        """
        if not self.alive:
            raise ConnectionResetError(self._lost or "the server spoke out of turn")
        if any(_CONTROL.search(command) for command in commands):
            raise ValueError("a command of SMTP is one line")
        groups = [commands] if self._pipelining else [[command] for command in commands]
        replies: list[Reply] = []
        for group in groups:
            self._transport.write(b"".join([command + b"\r\n" for command in group]))
            for _ in group:
                replies.append(await self._next(seconds))
                if replies[-1].code in (CLOSING, NOT_UNDERSTOOD):
                    return replies
            if not replies[-1].is_yes:
                break
        return replies

    async def tell(self, message: bytes, seconds: float) -> Reply:
        """The answer to a message (lines ending in CRLF), once the server asked for it."""
        self._transport.write(with_dots(message))
        return await self._next(seconds)

    def push(self, part: bytes) -> None:
        """Writes these octets and waits for nothing."""
        self._transport.write(part)

    async def _next(self, seconds: float) -> Reply:
        while not self._replies:
            if self._lost:
                raise ConnectionResetError(self._lost)
            self._waiter = self._loop.create_future()
            clock = self._loop.call_later(seconds, _give_up, self._waiter)
            try:
                await self._waiter
            finally:
                clock.cancel()
                self._waiter = None
        return self._replies.popleft()

    def data_received(self, data: bytes) -> None:
        """Takes what the server says apart."""
        *lines, self._rest = (self._rest + data).split(b"\n")
        for line in lines:
            self._take(line)
        if len(self._rest) + sum(map(len, self._said)) > LONGEST:
            self._rest, self._said = b"", []
            self._replies.append(Reply(NOT_UNDERSTOOD, "an answer without an end"))
        if self._replies:
            self._wake()

    def _take(self, line: bytes) -> None:
        if not _CODE.match(line.rstrip()):
            self._said = []
            self._replies.append(Reply(NOT_UNDERSTOOD, line.decode("utf-8", "replace").strip()))
            return
        self._said.append(line)
        if line[3:4] != b"-":
            text = b"\n".join([said[4:].strip() for said in self._said]).decode("utf-8", "surrogateescape")
            self._said = []
            self._replies.append(Reply(int(line[:3]), text))

    def eof_received(self) -> bool:
        """The server hung up."""
        self._lose("Unexpected EOF received")
        return False

    def connection_lost(self, exc: Exception | None) -> None:
        """The connection is gone, by whomever."""
        self._lose(f"Connection lost: {exc}" if exc else "Connection lost")

    def _lose(self, what: str) -> None:
        self._lost = self._lost or what
        self._wake()

    def _wake(self) -> None:
        if self._waiter is not None and not self._waiter.done():
            self._waiter.set_result(None)


def with_dots(message: bytes) -> bytes:
    """The message as DATA carries it, its end included (RFC 5321 §4.5.2); a line end that is none becomes one."""
    if not message.count(b"\r") == message.count(b"\n") == message.count(b"\r\n"):
        message = re.sub(rb"\r\n|\r|\n", b"\r\n", message)
    if not message.endswith(b"\r\n"):
        message += b"\r\n"
    dotted = message.replace(b"\r\n.", b"\r\n..")
    return (b"." if message.startswith(b".") else b"") + dotted + b".\r\n"


def _give_up(waiter: asyncio.Future[None]) -> None:
    if not waiter.done():
        waiter.set_exception(TimeoutError("Timed out waiting for server response"))
