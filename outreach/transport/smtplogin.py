"""The login at a submission server (RFC 4954), by password or by OAuth2."""

from __future__ import annotations

from base64 import b64encode

import aiosmtplib

from outreach.errors import LoginFailed, Unreachable
from outreach.transport.login import Secret
from outreach.transport.sasl import Bearer, bearer
from outreach.transport.server import Server, refused_login

# RFC 4954 §6: the server cannot check the login now; RFC 5321 §3.8: it shuts down.
TRY_LOGIN_LATER = frozenset({421, 432, 451, 454})

# RFC 5321 §4.5.3.1.4; RFC 4954 §4: a first message that makes the command longer waits for the server's challenge.
COMMAND_OCTETS = 512

CONTINUE, LOGGED_IN = 334, 235


async def log_in(client: aiosmtplib.SMTP, server: Server, secret: Secret) -> None:
    """One attempt by one mechanism, after EHLO: servers count failures, and the library's own `login` would try every
    mechanism. Raises LoginFailed, Unreachable.
    """
    try:
        if server.auth != "password":
            await _by_token(client, server, secret)
        else:
            await _by_password(client, server, secret)
    except aiosmtplib.SMTPAuthenticationError as error:
        reply = secret.scrub(f"{error.code} {words(error.message)}")
        if error.code in TRY_LOGIN_LATER:
            raise Unreachable(f"{server.place}: cannot check the login now: {reply}") from None
        raise LoginFailed(refused_login(server, reply)) from None


async def _by_password(client: aiosmtplib.SMTP, server: Server, password: Secret) -> None:
    offered = client.server_auth_methods
    if "plain" in offered:
        await client.auth_plain(server.user, password.reveal())
    elif "login" in offered:
        await client.auth_login(server.user, password.reveal())
    elif "cram-md5" in offered:
        await client.auth_crammd5(server.user, password.reveal())
    else:
        raise LoginFailed(f"{server.place}: the server offers no login by password ({', '.join(offered) or 'no AUTH'})")


async def _by_token(client: aiosmtplib.SMTP, server: Server, token: Secret) -> None:
    offered = client.server_auth_methods
    login = bearer(offered, server.user, (server.host, server.port), token)
    if login is None:
        raise LoginFailed(f"{server.place}: the server offers no login by OAuth2 ({', '.join(offered) or 'no AUTH'})")
    response = await _begin(client, login)
    if response.code == CONTINUE:  # RFC 7628 §3.2.3: the server explains, the client says that it understood
        response = await client.execute_command(b64encode(login.last))
    if response.code != LOGGED_IN:
        raise aiosmtplib.SMTPAuthenticationError(response.code, response.message)


async def _begin(client: aiosmtplib.SMTP, login: Bearer) -> aiosmtplib.SMTPResponse:
    command, first = [b"AUTH", login.mechanism.encode()], b64encode(login.first)
    if len(b" ".join([*command, first])) + 2 <= COMMAND_OCTETS:
        return await client.execute_command(*command, first)
    response = await client.execute_command(*command)
    return await client.execute_command(first) if response.code == CONTINUE else response


def words(reply: str) -> str:
    """A server's reply on one line, in characters that can be stored."""
    return " ".join(reply.encode("utf-8", "replace").decode().split())
