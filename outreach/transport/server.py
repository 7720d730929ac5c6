"""One mail server as the campaign names it: where it is, how it is encrypted, who logs in."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from outreach.campaign.mail import Imap, Smtp
from outreach.campaign.section import is_loopback
from outreach.errors import LoginFailed, Refused
from outreach.transport.login import Kind, Secret, Tokens, secret
from outreach.transport.oauth.tokens import tokens_of
from outreach.transport.tls import trusting


@dataclass(frozen=True, slots=True)
class Server:
    """Everything needed to connect; `auth` other than "password" logs in by OAuth2, with an access token of `tokens`
    or, where there are none, with `password` as the access token.

    `timeout` is in seconds, for connecting and for each answer except the one to a message (RFC 5321 §4.5.3.2).
    """

    host: str
    port: int
    tls: Literal["implicit", "starttls", "none"]
    user: str = ""
    password: Secret | None = None
    ca_file: Path | None = None
    timeout: float = 60.0
    auth: str = "password"
    tokens: Tokens | None = None

    @property
    def place(self) -> str:
        """HOST:PORT, for messages to people."""
        return f"{self.host}:{self.port}"


def server_of(settings: Smtp | Imap, kind: Kind, environ: Mapping[str, str], folder: Path) -> Server:
    """The server of the campaign's settings, its secret fetched; raises LoginFailed when a user has none."""
    by_password = settings.user and settings.auth == "password"
    by_token = settings.user and settings.auth != "password"
    return Server(
        host=settings.host,
        port=settings.port,
        tls=settings.tls,
        user=settings.user,
        password=secret(settings, kind, environ, folder) if by_password else None,
        ca_file=folder / Path(settings.ca_file).expanduser() if settings.ca_file else None,
        auth=settings.auth,
        tokens=tokens_of(settings, kind, environ, folder) if by_token else None,
    )


def current_secret(server: Server) -> Secret:
    """The password, or an access token that is good now; may ask the provider. Raises LoginFailed, Unreachable."""
    if server.tokens is not None:
        return server.tokens.token()
    if server.password is None:
        raise LoginFailed(f"{server.place}: no password for {server.user}")
    return server.password


def tls_context(server: Server) -> ssl.SSLContext | None:
    """A context that verifies the server's certificate and name (see `tls.trusting`); None for tls = "none".

    Raises Refused for an unencrypted server elsewhere than on loopback, InvalidData for a `ca_file` that cannot be
    used.
    """
    if server.tls == "none":
        if not is_loopback(server.host):
            raise Refused(f'{server.place}: tls = "none" sends everything in clear; it is for this machine alone')
        return None
    return trusting(server.ca_file)


def unreachable_text(server: Server, error: BaseException) -> str:
    """Why a server could not be talked to, and what to look at."""
    cause = error.__cause__ if isinstance(error.__cause__, OSError) else error
    if isinstance(cause, ssl.SSLCertVerificationError):
        return (
            f"{server.place}: its certificate is not trusted ({cause.verify_message}); is the host name right? "
            "If it comes from an authority of your own, set ca_file"
        )
    if isinstance(cause, ssl.SSLError) and server.tls == "implicit":
        return (
            f'{server.place}: does not answer in TLS ({cause.reason}); usual are port 465 or 993 for tls = "implicit"'
        )
    if isinstance(cause, TimeoutError):
        return f"{server.place}: no answer within {server.timeout:g} seconds; check host, port and tls"
    return f"{server.place}: {error or type(error).__name__}"


def refused_login(server: Server, reply: str) -> str:
    """That the server did not take the login, in its own words, and what they mean where that is known."""
    text = f"{server.place}: does not accept the login of {server.user}: {reply}"
    if "5.7.139" in reply:  # Exchange Online: "SmtpClientAuthentication is disabled for the Tenant" or "Mailbox"
        return f"{text}; the administrator must switch on SMTP AUTH for this mailbox (docs/microsoft-365.md)"
    return text
