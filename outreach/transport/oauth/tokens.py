"""Access tokens for the mail servers: of somebody who signed in, or from wherever the settings take a secret."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Mapping
from pathlib import Path

from outreach.campaign.mail import Imap, Smtp
from outreach.errors import LoginFailed
from outreach.transport.login import Kind, Secret, Tokens, given_secret
from outreach.transport.oauth import google, microsoft, vault
from outreach.transport.oauth.account import Account, account_of
from outreach.transport.oauth.granted import MARGIN_SECONDS, Granted, Person


class SignedIn:
    """The access tokens of an account that signed in; renewed before they expire, one renewal at a time."""

    def __init__(self, account: Account) -> None:
        self._account = account
        self._lock = threading.Lock()
        self._held: Granted | None = None

    def token(self) -> Secret:
        """One that is good for some minutes yet. Raises LoginFailed, Unreachable."""
        with self._lock:
            if self._held is None or self._held.expires_at - time.time() < MARGIN_SECONDS:
                self._held = _renew(self._account, "")
            return Secret(self._held.token)

    def renewed(self, rejected: Secret) -> Secret:
        """Another one; a renewal by another connection or program meanwhile counts. Raises LoginFailed, Unreachable."""
        with self._lock:
            if self._held is None or self._held.token == rejected.reveal():
                self._held = _renew(self._account, rejected.reveal())
            return Secret(self._held.token)


class Fetched:
    """Access tokens that another program gives (`password_command` and such); it is asked again for each new one."""

    def __init__(self, fetch: Callable[[], Secret]) -> None:
        self._fetch = fetch

    def token(self) -> Secret:
        """What is given now."""
        return self._fetch()

    def renewed(self, rejected: Secret) -> Secret:
        """What is given now; raises LoginFailed where it is still the same."""
        found = self._fetch()
        if found.reveal() == rejected.reveal():
            raise LoginFailed("the mail server did not take the access token, and there is no other one yet")
        return found


def tokens_of(settings: Smtp | Imap, kind: Kind, environ: Mapping[str, str], folder: Path) -> Tokens:
    """Where the access tokens of settings with `auth` other than "password" come from.

    A secret that is set (environment, file, command, keyring) is taken for one, else whoever ran `outreach login`
    gives them. Raises LoginFailed where there is neither.
    """
    first = given_secret(settings, kind, environ, folder)
    if first is not None:
        return Fetched(lambda: given_secret(settings, kind, environ, folder) or first)
    account = account_of(settings, environ, folder)
    if vault.read(account.file) is None:
        raise LoginFailed(f"mail.{kind}: nobody has signed in as {account.user} yet; run `outreach login`")
    return SignedIn(account)


def sign_in(account: Account, person: Person) -> None:
    """Has a person sign in and keeps what renews it. Raises LoginFailed, Unreachable."""
    granted = _SIGN_IN[account.provider](account, person)
    with vault.locked(account.file):
        vault.write(account.file, granted.kept)


def _renew(account: Account, rejected: str) -> Granted:
    with vault.locked(account.file):
        kept = vault.read(account.file)
        if kept is None:
            raise LoginFailed(f"nobody is signed in as {account.user} any more; run `outreach login`")
        granted = _RENEW[account.provider](account, kept, rejected)
        if granted.kept != kept:
            vault.write(account.file, granted.kept)
    return granted


_SIGN_IN = {"microsoft": microsoft.sign_in, "google": google.sign_in}
_RENEW = {"microsoft": microsoft.renew, "google": google.renew}
