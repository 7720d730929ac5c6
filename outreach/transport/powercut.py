"""For tests alone: the program dies with a message half handed over (`outreach.failpoints`)."""

from __future__ import annotations

import asyncio
import os
import signal

from outreach.failpoints import FailPoint, is_armed
from outreach.transport.dialogue import Dialogue

#: So long the operating system has to send what was written; it sends the rest after our death.
A_MOMENT = 0.01


async def die_in_the_middle(dialogue: Dialogue, mime: bytes) -> None:
    """Dies after half of the message, or after its final dot, if that place is named; else nothing happens."""
    for point in (FailPoint.HALF_WRITTEN, FailPoint.WRITTEN):
        if is_armed(point):
            await dialogue.ask([b"DATA"], A_MOMENT * 1000)
            dialogue.push(mime[: len(mime) // 2] if point is FailPoint.HALF_WRITTEN else mime + b"\r\n.\r\n")
            await asyncio.sleep(A_MOMENT)
            os.kill(os.getpid(), signal.SIGKILL)
