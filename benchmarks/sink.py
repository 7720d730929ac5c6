"""A mail server that takes everything and keeps nothing, for machines without Postfix's `smtp-sink`; prints its port.

    python -m benchmarks.sink [MILLISECONDS]

waits so long with its answer to a message.

It understands what the senders beside it say, pipelining included, and no more.
"""

from __future__ import annotations

import asyncio
import sys
from functools import partial

ANSWERS = {
    b"EHLO": b"250-sink\r\n250-PIPELINING\r\n250-SIZE\r\n250 8BITMIME\r\n",
    b"HELO": b"250 sink\r\n",
    b"MAIL": b"250 2.1.0 Ok\r\n",
    b"RCPT": b"250 2.1.5 Ok\r\n",
    b"RSET": b"250 2.0.0 Ok\r\n",
    b"NOOP": b"250 2.0.0 Ok\r\n",
    b"DATA": b"354 End data with <CR><LF>.<CR><LF>\r\n",
    b"QUIT": b"221 2.0.0 Bye\r\n",
}
END = b"\r\n.\r\n"


class Sink(asyncio.Protocol):
    """One connection."""

    def __init__(self, delay: float = 0.0) -> None:
        self.delay = delay

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport, self.rest, self.in_message = transport, b"", False
        transport.write(b"220 sink\r\n")

    def data_received(self, data: bytes) -> None:
        self.rest += data
        while self.take():
            pass

    def take(self) -> bool:
        """Answers one command or one message; False when the rest is none yet."""
        end = END if self.in_message else b"\r\n"
        found, mark, rest = self.rest.partition(end)
        if not mark:
            # Of a message only its last octets matter still.
            self.rest = self.rest[-len(END) :] if self.in_message else self.rest
            return False
        self.rest = rest
        command = b"" if self.in_message else found[:4].upper()
        self.in_message = command == b"DATA"
        answer = ANSWERS.get(command, b"250 2.0.0 Ok: queued\r\n" if not command else b"502 5.5.1 Unknown\r\n")
        if self.delay and not command:
            asyncio.get_running_loop().call_later(self.delay, self.transport.write, answer)
        else:
            self.transport.write(answer)
        if command == b"QUIT":
            self.transport.close()
        return True


async def main(delay: float) -> None:
    server = await asyncio.get_running_loop().create_server(partial(Sink, delay), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(main(float(sys.argv[1]) / 1000 if len(sys.argv) > 1 else 0.0))
