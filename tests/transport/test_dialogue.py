"""What goes over the wire between login and QUIT, with a server that says exactly what the test says."""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator, Callable, Coroutine, Sequence
from contextlib import asynccontextmanager
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.transport.dialogue import LONGEST, NOT_UNDERSTOOD, Dialogue, Reply, with_dots
from outreach.transport.server import Server
from outreach.transport.smtp import RefusedForGood, RefusedNow, Sent, Stage, Submission

ME, ANA = "officer@agency.example", "ana@firm.example"
ENVELOPE = [f"MAIL FROM:<{ME}>", f"RCPT TO:<{ANA}>"]
MIME = b"Subject: x\r\n\r\nHello\r\n"
Talk = Callable[["Line"], Coroutine[Any, Any, None]]


class Line:
    """The server's end of one connection."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer

    async def hears(self, *commands: str) -> None:
        for command in commands:
            assert (await self.reader.readline()).decode().strip() == command

    async def hears_alone(self, command: str) -> None:
        """The command, and nothing with it."""
        assert (await self.reader.read(1000)).decode() == f"{command}\r\n"

    async def message(self) -> bytes:
        return await self.reader.readuntil(b"\r\n.\r\n")

    def says(self, *lines: str) -> None:
        self.writer.write("".join(f"{line}\r\n" for line in lines).encode())


@asynccontextmanager
async def connected(talk: Talk, *extensions: str, timeout: float = 20) -> AsyncIterator[Submission]:
    """A submission to a server that greets, offers these, and then talks as it is told; its faults are the test's."""
    done: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        line = Line(reader, writer)
        try:
            line.says("220 here")
            await line.hears("EHLO [127.0.0.1]")
            line.says("250-here", *(f"250-{name}" for name in extensions), "250 HELP")
            await talk(line)
            done.set_result(None)
        except BaseException as error:
            done.set_exception(error)
        finally:
            writer.close()

    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    submission = await Submission.connect(
        Server("127.0.0.1", server.sockets[0].getsockname()[1], "none", timeout=timeout)
    )
    try:
        yield submission
        await submission.close()
        await done
    finally:
        server.close()
        await server.wait_closed()


async def test_an_envelope_goes_out_in_one_piece_where_the_server_takes_it_so():
    async def talk(line: Line) -> None:
        await line.hears(*ENVELOPE)  # answered only when both are there
        line.says("250 ok", "250 ok")
        await line.hears_alone("DATA")
        line.says("354 go on")
        assert await line.message() == MIME + b".\r\n"
        line.says("250-2.0.0 Ok:", "250 queued")
        await line.hears("QUIT")

    async with connected(talk, "PIPELINING") as submission:
        assert await submission.offer(ME, ANA) is None
        assert await submission.deliver(MIME) == Sent("250 2.0.0 Ok: queued")


async def test_elsewhere_each_command_waits_for_its_answer():
    async def talk(line: Line) -> None:
        for command in ENVELOPE:
            await line.hears_alone(command)
            line.says("250 ok")
        await line.hears_alone("QUIT")

    async with connected(talk) as submission:
        assert await submission.offer(ME, ANA) is None


async def test_a_sender_that_is_refused_takes_the_recipient_along_and_the_next_envelope_begins_anew():
    async def talk(line: Line) -> None:
        await line.hears(*ENVELOPE)
        line.says("550 5.7.1 not you", "503 need MAIL")
        await line.hears("RSET", *ENVELOPE)
        line.says("250 ok", "250 ok", "251 elsewhere")
        await line.hears("QUIT")

    async with connected(talk, "PIPELINING") as submission:
        assert await submission.offer(ME, ANA) == RefusedForGood(550, "5.7.1 not you", Stage.SENDER)
        assert await submission.offer(ME, ANA) is None


async def test_a_server_that_goes_is_not_asked_for_the_rest_of_its_answers():
    async def talk(line: Line) -> None:
        await line.hears(*ENVELOPE)
        line.says("421 4.3.2 going")

    async with connected(talk, "PIPELINING") as submission:
        assert await submission.offer(ME, ANA) == RefusedNow(421, "4.3.2 going", Stage.SENDER)
        assert not submission.alive


@pytest.mark.parametrize("extensions", [(), ("PIPELINING",)])
async def test_a_server_that_falls_silent_is_given_up_before_the_message(extensions: Sequence[str]):
    async def talk(line: Line) -> None:
        await line.hears(ENVELOPE[0])
        assert ENVELOPE[0] not in (await line.reader.read()).decode()

    async with connected(talk, *extensions, timeout=0.05) as submission:
        refused = await submission.offer(ME, ANA)
        assert isinstance(refused, RefusedNow)
        assert (refused.code, submission.alive) == (0, False)


async def test_words_that_nobody_asked_for_are_never_the_answer_to_a_message():
    async def talk(line: Line) -> None:
        await line.hears(*ENVELOPE)
        line.says("250 ok", "250 ok", "250 and one more")
        assert await line.reader.read() == b""

    async with connected(talk, "PIPELINING") as submission:
        assert await submission.offer(ME, ANA) is None
        assert not submission.alive
        assert await submission.deliver(MIME) == RefusedNow(0, "connection lost before the message", Stage.MESSAGE)


async def test_words_after_the_end_of_a_message_end_the_conversation():
    async def talk(line: Line) -> None:
        await line.hears(*ENVELOPE)
        line.says("250 ok", "250 ok")
        await line.hears("DATA")
        line.says("354 go on")
        await line.message()
        line.says("250 ok", "421 and good bye")

    async with connected(talk, "PIPELINING") as submission:
        await submission.offer(ME, ANA)
        assert await submission.deliver(MIME) == Sent("250 ok")
        assert not submission.alive
        assert isinstance(await submission.offer(ME, ANA), RefusedNow)


class Recorder(asyncio.Transport):
    """A transport that goes nowhere."""

    def __init__(self) -> None:
        super().__init__()
        self.written = b""

    def set_protocol(self, protocol: asyncio.BaseProtocol) -> None:
        self.protocol = protocol

    def write(self, data: bytes | bytearray | memoryview) -> None:
        self.written += data

    def is_closing(self) -> bool:
        return False


TEXTS = st.text(st.characters(min_codepoint=33, max_codepoint=0x17F), max_size=20)
REPLIES = st.lists(st.tuples(st.integers(200, 599), st.lists(TEXTS, min_size=1, max_size=3)), min_size=1, max_size=4)


@given(REPLIES, st.lists(st.integers(1, 9), min_size=1))
def test_answers_are_the_same_however_they_are_cut(replies: list[tuple[int, list[str]]], cuts: list[int]):
    data = b""
    for code, lines in replies:
        *others, last = lines
        data += b"".join(f"{code}-{line}\r\n".encode() for line in others) + f"{code} {last}\r\n".encode()

    async def read() -> list[Reply]:
        dialogue = Dialogue(Recorder(), pipelining=True)
        asking = asyncio.create_task(dialogue.ask([b"NOOP"] * len(replies), 20))
        await asyncio.sleep(0)
        at = 0
        for cut in cuts * (len(data) // sum(cuts) + 1):
            dialogue.data_received(data[at : at + cut])
            at += cut
        return await asking

    wanted = [Reply(code, "\n".join(lines)) for code, lines in replies]
    closing = next((n for n, reply in enumerate(wanted) if reply.code == 421), len(wanted))
    assert asyncio.run(read()) == wanted[: closing + 1]


@pytest.mark.parametrize(
    ("answer", "text"),
    [
        (b"hello there\r\n", "hello there"),
        (b"25 ok\r\n", "25 ok"),
        (b"\r\n", ""),
        (b"250-so\r\nand on\r\n", "and on"),
        (b"x" * (LONGEST + 1), "an answer without an end"),
        (b"250-x\r\n" * LONGEST, "an answer without an end"),
    ],
)
async def test_what_is_no_answer_is_none(answer: bytes, text: str):
    dialogue = Dialogue(Recorder(), pipelining=False)
    asking = asyncio.create_task(dialogue.ask([b"NOOP"], 20))
    await asyncio.sleep(0)
    dialogue.data_received(answer)
    assert await asking == [Reply(NOT_UNDERSTOOD, text)]


async def test_a_command_is_one_line():
    recorder = Recorder()
    with pytest.raises(ValueError, match="one line"):
        await Dialogue(recorder, pipelining=True).ask([b"RCPT TO:<a@b.example>\r\nDATA"], 20)
    assert not recorder.written


@given(st.lists(st.sampled_from([b".", b"..", b"a", b"\r\n", b"\n", b"\r", b"\r\n.", b"\x00\xff"])).map(b"".join))
def test_a_message_is_read_back_as_it_was_with_every_line_ended(message: bytes):
    wire = with_dots(message)
    assert wire.endswith(b".\r\n")
    lines = wire.removesuffix(b".\r\n").split(b"\r\n")
    assert b"." not in lines
    read = b"\r\n".join(line[1:] if line.startswith(b".") else line for line in lines)
    wanted = re.sub(rb"\r\n|\r|\n", b"\r\n", message)
    assert read == (wanted if wanted.endswith(b"\r\n") else wanted + b"\r\n")
