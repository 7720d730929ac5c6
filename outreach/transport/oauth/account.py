"""Which account signs in, at which provider, as which registered application."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from outreach.campaign.mail import Imap, Smtp
from outreach.campaign.section import is_loopback
from outreach.errors import Refused

#: An issuer of one's own instead of the providers', for trying this out; on this machine alone.
AUTHORITY = "OUTREACH_OAUTH_AUTHORITY"
#: Where the tokens are kept, in the campaign folder.
DIRECTORY = ".outreach"

NAMES = {"microsoft": "Microsoft", "google": "Google"}


@dataclass(frozen=True, slots=True)
class Account:
    """A mailbox and the application that a person lets open it; `authority` is "" for the provider's own.

    `file` keeps what renews the access tokens; sections of config.toml with the same user share it.
    """

    provider: str
    user: str
    client_id: str
    tenant: str
    authority: str
    ca_file: Path | None
    file: Path

    @property
    def name(self) -> str:
        """The provider's name, for messages to people."""
        return NAMES[self.provider]


def account_of(settings: Smtp | Imap, environ: Mapping[str, str], folder: Path) -> Account:
    """The account of settings whose `auth` is not "password"; raises Refused for an authority elsewhere."""
    plain = re.sub(r"[^\w.@+-]", "_", settings.user, flags=re.ASCII)
    return Account(
        provider=settings.auth,
        user=settings.user,
        client_id=settings.client_id,
        tenant=settings.tenant or "organizations",
        authority=authority_of(environ),
        ca_file=folder / Path(settings.ca_file).expanduser() if settings.ca_file else None,
        file=folder / DIRECTORY / f"tokens-{settings.auth}-{plain}.json",
    )


def authority_of(environ: Mapping[str, str]) -> str:
    """The issuer that the environment names, "" for none; raises Refused unless it is https on this machine."""
    text = environ.get(AUTHORITY, "").rstrip("/")
    if not text:
        return ""
    try:
        parts = urlsplit(text)
        host = parts.hostname or ""
    except ValueError:
        host = ""
    if not host or parts.scheme != "https" or not is_loopback(host):
        raise Refused(f"{AUTHORITY} is for an issuer on this machine alone; write https://127.0.0.1:PORT or unset it")
    return text
