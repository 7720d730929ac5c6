"""Google through google-auth-oauthlib: a page in this machine's browser comes back to this machine; then renewed.

Scope and flow: developers.google.com, "OAuth 2.0 for mobile & desktop apps" and Gmail's "XOAUTH2 mechanism".
"""

from __future__ import annotations

import json
import time
from datetime import UTC
from typing import Any

from outreach.errors import LoginFailed, Unreachable
from outreach.transport.oauth.account import Account
from outreach.transport.oauth.granted import MARGIN_SECONDS, Granted, Person
from outreach.transport.oauth.landing import landing
from outreach.transport.oauth.web import asking, library, sign_in_again, trusted

AUTHORIZATION = "https://accounts.google.com/o/oauth2/v2/auth"
TOKEN = "https://oauth2.googleapis.com/token"  # noqa: S105 - an address
SCOPES = ["https://mail.google.com/"]


def sign_in(account: Account, person: Person) -> Granted:
    """Has a person sign in; raises LoginFailed when they do not or must not, Unreachable without a network."""
    flows = library("google_auth_oauthlib.flow", account)
    faults = library("oauthlib.oauth2.rfc6749.errors", account)
    client = {"client_id": account.client_id, "client_secret": person.client_secret(), **_addresses(account)}
    flow = flows.InstalledAppFlow.from_client_config({"installed": client}, SCOPES)
    with asking(account), trusted(flow.oauth2session, account), landing() as page:
        flow.redirect_uri = page.address
        # Without "consent" a second sign-in gives nothing to renew with.
        address, state = flow.authorization_url(access_type="offline", prompt="consent", login_hint=account.user)
        sent = page.sent_from(address, state, account, person)
        if "code" not in sent:
            why = sent.get("error", "no code came back")
            raise LoginFailed(f"{account.name} did not sign in {account.user}: {why}; run `outreach login` again")
        try:
            flow.fetch_token(code=sent["code"])
        except faults.OAuth2Error as error:
            raise sign_in_again(account, error.error) from None
    return _granted(flow.credentials)


def renew(account: Account, kept: str, rejected: str) -> Granted:
    """An access token good for a while, another than `rejected`; raises LoginFailed, Unreachable."""
    credentials = library("google.oauth2.credentials", account)
    transport = library("google.auth.transport.requests", account)
    faults = library("google.auth.exceptions", account)
    try:
        held = json.loads(kept)
        token, expires_at = str(held["token"]), float(held["expires_at"])
        renewing, secret, client_id = held["refresh_token"], held["client_secret"], held["client_id"]
    except (ValueError, LookupError, TypeError):
        raise sign_in_again(account, "what was kept of it cannot be read") from None
    if client_id != account.client_id:
        raise sign_in_again(account, "client_id is not the one that was signed in with")
    if token != rejected and expires_at - time.time() > MARGIN_SECONDS:
        return Granted(token, expires_at, kept)
    found = credentials.Credentials(
        None,
        refresh_token=renewing,
        token_uri=_addresses(account)["token_uri"],
        client_id=client_id,
        client_secret=secret,
    )
    try:
        with trusted(library("requests", account).Session(), account) as session:
            found.refresh(transport.Request(session))
    except faults.TransportError as error:
        raise Unreachable(f"{account.name} cannot be asked about the sign-in of {account.user}") from error
    except faults.RefreshError as error:
        if error.retryable:
            raise Unreachable(f"{account.name} cannot renew the sign-in of {account.user} now") from None
        raise sign_in_again(account, str(error.args[0])) from None
    return _granted(found)


def _addresses(account: Account) -> dict[str, str]:
    at = account.authority
    return {"auth_uri": f"{at}/auth" if at else AUTHORIZATION, "token_uri": f"{at}/token" if at else TOKEN}


def _granted(found: Any) -> Granted:  # noqa: ANN401 - google.oauth2.credentials.Credentials, which has no types
    """What was granted; the library's instants are in UTC without saying so."""
    expires_at = float(found.expiry.replace(tzinfo=UTC).timestamp()) if found.expiry else 0.0
    kept = {
        "token": found.token,
        "expires_at": expires_at,
        "refresh_token": found.refresh_token,
        "client_id": found.client_id,
        "client_secret": found.client_secret,
    }
    return Granted(str(found.token), expires_at, json.dumps(kept))
