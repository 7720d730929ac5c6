"""The dashboard at its door: a socket, uvicorn, and a thread of its own, so that sending and showing never wait."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager

import uvicorn
from starlette.applications import Starlette

from outreach.errors import Refused
from outreach.web.doors import DEFAULT_PORT, Door

#: How long open streams may hold up the end.
PATIENCE_SECONDS = 5


def listen(door: Door) -> socket.socket:
    """The listening socket. The usual port gives way to any free one when it is taken; a port asked for does not."""
    family = socket.AF_INET6 if ":" in door.host else socket.AF_INET
    try:
        return socket.create_server((door.host, door.port), family=family)
    except OSError as error:
        if door.port != DEFAULT_PORT:
            raise Refused(f"{door.host}:{door.port}: {error.strerror}; name another port with --port") from error
    return socket.create_server((door.host, 0), family=family)


class Server(uvicorn.Server):
    """The server; when it closes, open streams are told first, so that none is cut off."""

    def __init__(self, config: uvicorn.Config, closing: threading.Event) -> None:
        super().__init__(config)
        self._closing = closing

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Closes; uvicorn calls this when it was asked to end, by a signal or otherwise."""
        self._closing.set()
        await super().shutdown(sockets)


def server(app: Starlette) -> Server:
    """The server, which believes no header about who is asking and says nothing of itself."""
    config = uvicorn.Config(
        app,
        lifespan="off",
        log_level="warning",
        access_log=False,
        proxy_headers=False,
        server_header=False,
        timeout_graceful_shutdown=PATIENCE_SECONDS,
    )
    return Server(config, app.state.closing)


@contextmanager
def serving(app: Starlette, at: socket.socket) -> Iterator[None]:
    """The dashboard, served by a thread of its own while the block works."""
    one = server(app)
    thread = threading.Thread(target=one.run, args=([at],), name="dashboard")
    thread.start()
    try:
        yield
    finally:
        one.should_exit = True
        thread.join()
