"""One IMAP connection: encrypted, logged in, and closed again."""

from __future__ import annotations

import socket
import ssl
from contextlib import suppress
from imaplib import IMAP4
from typing import Any

from imapclient import IMAPClient

from outreach.errors import LoginFailed, Unreachable
from outreach.transport.login import Secret
from outreach.transport.sasl import bearer
from outreach.transport.server import Server, current_secret, refused_login, tls_context, unreachable_text

# RFC 5530: the login may be right, the server cannot tell now.
LOGIN_LATER = ("[UNAVAILABLE]", "[INUSE]", "[LIMIT]", "[SERVERBUG]", "[CONTACTADMIN]")

Client = Any  # an IMAPClient; its methods carry no types


def log_in(server: Server) -> Client:
    """A connection, encrypted and logged in; raises Unreachable, LoginFailed, or what `tls_context` raises.

    An access token that the server does not take is renewed once: it may have been revoked before its time.
    """
    context = tls_context(server)
    if not server.user:
        return _connect(server, context, None)
    secret = current_secret(server)
    try:
        return _connect(server, context, secret)
    except LoginFailed:
        if server.tokens is None:
            raise
    return _connect(server, context, server.tokens.renewed(secret))


def _connect(server: Server, context: ssl.SSLContext | None, secret: Secret | None) -> Client:
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
        if secret is not None:
            _authenticate(client, server, secret)
    except BaseException as error:
        hang_up(client)
        if isinstance(error, IMAP4.error | OSError):
            raise Unreachable(unreachable_text(server, error)) from error
        raise
    return client


def _authenticate(client: Client, server: Server, secret: Secret) -> None:
    try:
        if server.auth != "password":
            _by_token(client, server, secret)
        elif client.has_capability("AUTH=PLAIN") or not (server.user + secret.reveal()).isascii():
            client.plain_login(server.user, secret.reveal())  # LOGIN knows ASCII only (RFC 3501 §6.2.3)
        else:
            client.login(server.user, secret.reveal())
    except IMAP4.error as error:
        reply = secret.scrub(str(error))
        if isinstance(error.__context__, IMAP4.abort) or any(code in reply.upper() for code in LOGIN_LATER):
            raise Unreachable(f"{server.place}: cannot check the login now: {reply}") from None
        raise LoginFailed(refused_login(server, reply)) from None


def _by_token(client: Client, server: Server, token: Secret) -> None:
    said = [_text(name) for name in client.capabilities()]
    offered = [name.removeprefix("AUTH=") for name in said if name.startswith("AUTH=")]
    login = bearer(offered, server.user, (server.host, server.port), token)
    if login is None:
        raise LoginFailed(f"{server.place}: the server offers no login by OAuth2 ({', '.join(offered) or 'no AUTH'})")
    client.sasl_login(login.mechanism, login.answer)


def _text(name: bytes | str) -> str:
    return (name.decode("ascii", "replace") if isinstance(name, bytes) else name).upper()


def hang_up(client: Client) -> None:
    """Logs out where that is possible, and closes the connection."""
    with suppress(IMAP4.error, OSError, ValueError):
        client.socket().settimeout(5)
        client.logout()
        return
    with suppress(IMAP4.error, OSError, ValueError):
        client.shutdown()
