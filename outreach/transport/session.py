"""One IMAP connection: encrypted, logged in, and closed again."""

from __future__ import annotations

import socket
from contextlib import suppress
from imaplib import IMAP4
from typing import Any

from imapclient import IMAPClient

from outreach.errors import LoginFailed, Unreachable
from outreach.transport.server import Server, tls_context, unreachable_text

# RFC 5530: the login may be right, the server cannot tell now.
LOGIN_LATER = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]", "[CONTACTADMIN]")

Client = Any  # an IMAPClient; its methods carry no types


def log_in(server: Server) -> Client:
    """A connection, encrypted and logged in; raises Unreachable, LoginFailed, or what `tls_context` raises."""
    context = tls_context(server)
    try:
        client: Client = IMAPClient(
            server.host,
            server.port,
            ssl=server.tls == "implicit",
            ssl_context=context if server.tls == "implicit" else None,
            timeout=server.timeout,
        )
    except (IMAP4.error, OSError) as error:
        raise Unreachable(unreachable_text(server, error)) from error
    try:
        if server.tls == "starttls":
            client.starttls(context)
        client.normalise_times = False
        # imaplib writes a literal in several small pieces: with Nagle's algorithm each APPEND would take 40 ms longer.
        client.socket().setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        if server.user:
            _authenticate(client, server)
    except BaseException as error:
        hang_up(client)
        if isinstance(error, IMAP4.error | OSError):
            raise Unreachable(unreachable_text(server, error)) from error
        raise
    return client


def _authenticate(client: Client, server: Server) -> None:
    password = server.password
    if password is None:
        raise LoginFailed(f"{server.place}: no password for {server.user}")
    try:
        if server.auth != "password":
            client.oauth2_login(server.user, password.reveal())
        elif client.has_capability("AUTH=PLAIN") or not (server.user + password.reveal()).isascii():
            client.plain_login(server.user, password.reveal())  # LOGIN knows ASCII only (RFC 3501 §6.2.3)
        else:
            client.login(server.user, password.reveal())
    except IMAP4.error as error:
        reply = password.scrub(str(error))
        if isinstance(error.__context__, IMAP4.abort) or any(code in reply.upper() for code in LOGIN_LATER):
            raise Unreachable(f"{server.place}: cannot check the login now: {reply}") from None
        raise LoginFailed(f"{server.place}: does not accept the login of {server.user}: {reply}") from None


def hang_up(client: Client) -> None:
    """Logs out where that is possible, and closes the connection."""
    with suppress(IMAP4.error, OSError, ValueError):
        client.socket().settimeout(5)
        client.logout()
        return
    with suppress(IMAP4.error, OSError, ValueError):
        client.shutdown()
