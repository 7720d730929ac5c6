"""One mail server as the campaign names it: where it is, how it is encrypted, who logs in."""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from outreach.campaign.mail import Imap, Smtp
from outreach.campaign.section import is_loopback
from outreach.errors import InvalidData, Problem, Refused
from outreach.transport.login import Kind, Secret, secret


@dataclass(frozen=True, slots=True)
class Server:
    """Everything needed to connect; `auth` other than "password" logs in by XOAUTH2 with `password` as access token.

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

    @property
    def place(self) -> str:
        """HOST:PORT, for messages to people."""
        return f"{self.host}:{self.port}"


def server_of(settings: Smtp | Imap, kind: Kind, environ: Mapping[str, str], folder: Path) -> Server:
    """The server of the campaign's settings, its secret fetched; raises LoginFailed when a user has none."""
    return Server(
        host=settings.host,
        port=settings.port,
        tls=settings.tls,
        user=settings.user,
        password=secret(settings, kind, environ, folder) if settings.user else None,
        ca_file=folder / Path(settings.ca_file).expanduser() if settings.ca_file else None,
        auth=settings.auth,
    )


def tls_context(server: Server) -> ssl.SSLContext | None:
    """A context that verifies the server's certificate and name, TLS 1.2 or newer (RFC 8996); None for tls = "none".

    `ca_file` is trusted besides the system's authorities. Raises Refused for an unencrypted server elsewhere than on
    loopback, InvalidData for a `ca_file` that cannot be used.
    """
    if server.tls == "none":
        if not is_loopback(server.host):
            raise Refused(f'{server.place}: tls = "none" sends everything in clear; it is for this machine alone')
        return None
    context = ssl.create_default_context()
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if server.ca_file is None:
        return context
    try:
        context.load_verify_locations(cafile=server.ca_file)
    except OSError as error:
        fault = error.strerror or "it holds no certificate"
        raise InvalidData(
            [Problem(str(server.ca_file), 0, 0, f"cannot be used as ca_file: {fault}", "give certificates in PEM form")]
        ) from error
    return context


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
