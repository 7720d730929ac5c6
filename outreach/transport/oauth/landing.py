"""Where a browser comes back to after somebody signed in on the provider's page: this machine (RFC 8252 §7.3)."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qsl, urlsplit

from outreach.errors import LoginFailed
from outreach.transport.oauth.account import Account
from outreach.transport.oauth.granted import PATIENCE_SECONDS, Person

#: No code is longer.
MAX_OCTETS = 64 * 1024
_PAGE = "<!doctype html><title>Outreach</title><p>Outreach has what it needs. This page can be closed.</p>"


class _Server(HTTPServer):
    came: dict[str, str]


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = 10

    def do_GET(self) -> None:
        """What the provider sends along in the address, as Google's does."""
        self._keep(urlsplit(self.path).query)

    def do_POST(self) -> None:
        """What the provider sends along in a form, as Microsoft's does (RFC 9700 §4.3.1 asks for it)."""
        length = self.headers.get("Content-Length", "")
        self._keep(
            self.rfile.read(min(int(length), MAX_OCTETS) if length.isdecimal() else 0).decode("ascii", "replace")
        )

    def _keep(self, form: str) -> None:
        self.server.came = dict(parse_qsl(form))
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(_PAGE)))
        self.end_headers()
        self.wfile.write(_PAGE.encode())

    def log_message(self, format: str, *args: object) -> None:
        """Writes nothing: the address holds a code."""


@dataclass(frozen=True, slots=True)
class Landing:
    """A page on this machine, for one sign-in."""

    server: _Server

    @property
    def address(self) -> str:
        """The redirect URI: "localhost" with any port is what both providers take of a desktop application."""
        return f"http://localhost:{self.server.server_address[1]}"

    def sent_from(self, address: str, state: str, account: Account, person: Person) -> dict[str, str]:
        """What the provider sends back after the person signed in at `address`; raises LoginFailed after 15 minutes.

        What comes without this sign-in's `state` is from somebody else and does not count (RFC 6749 §10.12).
        """
        opened = person.open(address)
        how = "on the page that the browser opened, or open it" if opened else "in a browser"
        person.tell(f"{account.user}: sign in {how} on this machine: {address}")
        until = time.monotonic() + PATIENCE_SECONDS
        while (left := until - time.monotonic()) > 0:
            self.server.timeout = left
            self.server.handle_request()
            if self.server.came.get("state") == state:
                return self.server.came
        raise LoginFailed(f"{account.name}: nobody signed in as {account.user}; run `outreach login` again")


@contextmanager
def landing() -> Iterator[Landing]:
    """The page, until the block ends."""
    with _Server(("127.0.0.1", 0), _Handler) as server:
        server.came = {}
        yield Landing(server)
