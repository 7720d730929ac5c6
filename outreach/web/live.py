"""News while a page is open: one stream of events (SSE) that tells of the sending, and when a page is out of date."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from dataclasses import dataclass

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response, StreamingResponse
from starlette.routing import Route

from outreach.ledger import pausing, progress
from outreach.web.desk import Desk, desk_of
from outreach.web.login import keys_of

#: Between two looks at the ledger, and between two signs of life that keep proxies from closing the stream.
LOOK_SECONDS, ALIVE_LOOKS = 1.0, 15
#: Streams at once; browsers open one for each visible page.
MOST = 32
#: A stream ends after so many looks; the browser opens the next one by itself.
LASTS_LOOKS = 3600


@dataclass(frozen=True, slots=True)
class Look:
    """What a stream tells: the state of the sending, and a mark that differs when anything else happened."""

    sending: tuple[tuple[str, int, int], ...]
    stopped: str
    pulse: str


def look(desk: Desk) -> Look:
    """What is so now."""
    now = desk.clock()
    with desk.ledger.read() as tx:
        sending = tuple((one.step, one.sent, one.left) for one in progress.sending(tx, now))
        return Look(sending, pausing.why_stopped(tx, now), repr(progress.pulse(tx)))


async def _stream(request: Request) -> Response:
    open_streams: set[object] = request.app.state.streams
    if len(open_streams) >= MOST:
        return PlainTextResponse("Too many pages are open.", 503)
    headers = {"X-Accel-Buffering": "no"}  # nginx would keep the events back
    return StreamingResponse(_events(request), media_type="text/event-stream", headers=headers)


async def _events(request: Request) -> AsyncIterator[str]:
    streams, me = request.app.state.streams, object()
    streams.add(me)
    try:
        yield "retry: 3000\n\n"
        before: Look | None = None
        for number in range(LASTS_LOOKS):
            if await request.is_disconnected() or not _may_listen(request):
                return
            now = await run_in_threadpool(look, desk_of(request))
            if before is None or now.sending != before.sending or now.stopped != before.stopped:
                steps = [{"step": step, "sent": sent, "left": left} for step, sent, left in now.sending]
                yield f"event: sending\ndata: {json.dumps({'steps': steps, 'stopped': now.stopped})}\n\n"
            if before is not None and now.pulse != before.pulse:
                yield "event: changed\ndata: {}\n\n"
            elif number % ALIVE_LOOKS == 0:
                yield ": alive\n\n"
            before = now
            await asyncio.sleep(LOOK_SECONDS)
    finally:
        streams.discard(me)


def _may_listen(request: Request) -> bool:
    """Whether the session still holds, which asking does not prolong, and the server is not about to end."""
    keys = keys_of(request)
    return not request.app.state.closing.is_set() and keys.sessions.holds(request.cookies.get(keys.cookie, ""))


ROUTES: tuple[Route, ...] = (Route("/live", _stream, methods=["GET"]),)
