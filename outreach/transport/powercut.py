"""For tests alone: the program dies with a message half handed over (`outreach.failpoints`)."""

from __future__ import annotations

import asyncio
import os
import signal

import aiosmtplib

from outreach.failpoints import FailPoint, is_armed

#: So long the operating system has to send what was written; it sends the rest after our death.
A_MOMENT = 0.01


async def die_in_the_middle(client: aiosmtplib.SMTP, mime: bytes) -> None:
    """Dies after half of the message, or after its final dot, if that place is named; else nothing happens."""
    parts = {FailPoint.HALF_WRITTEN: mime[: len(mime) // 2], FailPoint.WRITTEN: mime + b"\r\n.\r\n"}
    for point, part in parts.items():
        if is_armed(point) and isinstance(client.transport, asyncio.WriteTransport):
            await client.execute_command(b"DATA")
            client.transport.write(part)
            await asyncio.sleep(A_MOMENT)
            os.kill(os.getpid(), signal.SIGKILL)
