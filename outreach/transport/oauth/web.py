"""Talking to the providers' servers: what is trusted, what a fault means, and that no log holds a token."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from types import ModuleType
from typing import Any

from outreach.errors import LoginFailed, Unreachable
from outreach.transport.oauth.account import Account
from outreach.transport.tls import trusting

#: Seconds for each answer of a provider.
ANSWER_SECONDS = 30.0

#: Loggers of the libraries that write whole requests and answers, codes and tokens included.
_TALKATIVE = ("requests_oauthlib", "oauthlib", "google_auth_oauthlib", "msal")


def library(name: str, account: Account) -> ModuleType:
    """A library of the extra for this provider; raises LoginFailed with what to install where it is absent."""
    try:
        found = import_module(name)
    except ImportError:
        raise LoginFailed(
            f'auth = "{account.provider}" needs the package {name.partition(".")[0]}; '
            f"install outreach[{account.provider}]"
        ) from None
    for talkative in _TALKATIVE:
        logging.getLogger(talkative).setLevel(logging.CRITICAL)
    return found


@contextmanager
def trusted(session: Any, account: Account) -> Iterator[Any]:  # noqa: ANN401 - a requests.Session; it has no types here
    """A session that trusts the system's authorities and the account's `ca_file`, and never waits forever."""
    adapters = library("requests.adapters", account)
    adapter = adapters.HTTPAdapter()
    adapter.init_poolmanager(4, 4, ssl_context=trusting(account.ca_file))
    plain = adapter.send

    def send(request: Any, **named: Any) -> Any:  # noqa: ANN401
        return plain(request, **{**named, "timeout": named.get("timeout") or ANSWER_SECONDS})

    adapter.send = send
    session.mount("https://", adapter)
    with session:
        yield session


@contextmanager
def asking(account: Account) -> Iterator[None]:
    """Turns a network's fault into Unreachable, whose text holds no request and no answer."""
    faults = library("requests.exceptions", account)
    try:
        yield
    except faults.RequestException as error:
        kind = type(error).__name__
        hint = "; if its certificate comes from an authority of your own, set ca_file" if kind == "SSLError" else ""
        raise Unreachable(
            f"{account.name} cannot be asked about the sign-in of {account.user} ({kind}){hint}"
        ) from None


def sign_in_again(account: Account, why: str) -> LoginFailed:
    """That only a person can help; `why` are the provider's own words."""
    words = " ".join(why.split())[:300]
    return LoginFailed(f"{account.name} does not renew the sign-in of {account.user}: {words}; run `outreach login`")
