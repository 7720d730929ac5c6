"""Microsoft 365 through msal: a code typed on any device, or this machine's browser; then renewed without anybody.

Scopes and flows: learn.microsoft.com, "Authenticate an IMAP, POP or SMTP connection using OAuth".
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from outreach.errors import LoginFailed, Unreachable
from outreach.transport.oauth.account import Account
from outreach.transport.oauth.granted import MARGIN_SECONDS, Granted, Person
from outreach.transport.oauth.landing import landing
from outreach.transport.oauth.web import asking, library, sign_in_again, trusted

AUTHORITY = "https://login.microsoftonline.com"
#: Both are of one resource, so that one sign-in and one access token serve sending and reading.
SCOPES = ["https://outlook.office.com/SMTP.Send", "https://outlook.office.com/IMAP.AccessAsUser.All"]

#: RFC 6749 §5.2 and OpenID Connect: the provider cannot answer now.
_LATER = frozenset({"temporarily_unavailable", "server_error", "request_timeout"})


def sign_in(account: Account, person: Person) -> Granted:
    """Has a person sign in; raises LoginFailed when they do not or must not, Unreachable without a network."""
    with _application(account, "") as (app, cache):
        answer = _in_browser(app, account, person) if person.browser else _by_code(app, account, person)
    return _granted(account, cache, answer)


def renew(account: Account, kept: str, rejected: str) -> Granted:
    """An access token good for a while, another than `rejected`; raises LoginFailed, Unreachable."""
    with _application(account, kept) as (app, cache):
        people = app.get_accounts()
        answer = app.acquire_token_silent_with_error(SCOPES, people[0]) if people else None
        if answer is None:
            raise sign_in_again(account, "client_id or tenant is not the one that was signed in with")
        if _must_renew(answer, rejected):
            answer = app.acquire_token_silent_with_error(SCOPES, people[0], force_refresh=True)
    return _granted(account, cache, answer or {})


def _must_renew(answer: dict[str, Any], rejected: str) -> bool:
    if "access_token" not in answer:
        return False
    return answer["access_token"] == rejected or float(answer["expires_in"]) < MARGIN_SECONDS


@contextmanager
def _application(account: Account, kept: str) -> Iterator[tuple[Any, Any]]:
    """msal's application with its cache; its faults become ours."""
    msal = library("msal", account)
    away = library("msal.exceptions", account)
    session = library("requests", account).Session()
    cache = msal.SerializableTokenCache()
    with asking(account), trusted(session, account):
        try:
            cache.deserialize(kept or "{}")
            app = msal.PublicClientApplication(
                account.client_id,
                authority=f"{account.authority or AUTHORITY}/{account.tenant}",
                token_cache=cache,
                http_client=session,
                instance_discovery=False if account.authority else None,
            )
        except ValueError as error:  # msal's answer to an unknown tenant, and json's to a broken file
            hint = f"is tenant = {account.tenant!r} right? Else run `outreach login`"
            raise LoginFailed(f"{account.name}: {str(error).partition('. ')[0]}; {hint}") from None
        except away.MsalServiceError:
            raise Unreachable(f"{account.name} cannot answer about the sign-in of {account.user} now") from None
        yield app, cache


def _by_code(app: Any, account: Account, person: Person) -> dict[str, Any]:  # noqa: ANN401
    flow = app.initiate_device_flow(scopes=SCOPES)
    if "user_code" not in flow:
        return dict(flow)
    person.tell(
        f"{account.user}: open {flow['verification_uri']} on any device, type the code {flow['user_code']} "
        f"and sign in (within {int(flow['expires_in']) // 60} minutes)"
    )
    return dict(app.acquire_token_by_device_flow(flow))


def _in_browser(app: Any, account: Account, person: Person) -> dict[str, Any]:  # noqa: ANN401
    with landing() as page:
        flow = app.initiate_auth_code_flow(
            SCOPES, redirect_uri=page.address, response_mode="form_post", prompt="select_account"
        )
        sent = page.sent_from(flow["auth_uri"], flow["state"], account, person)
        return dict(app.acquire_token_by_auth_code_flow(flow, sent))


def _granted(account: Account, cache: Any, answer: dict[str, Any]) -> Granted:  # noqa: ANN401
    if "access_token" not in answer:
        error = str(answer.get("error", ""))
        if error in _LATER:
            raise Unreachable(f"{account.name} cannot renew the sign-in of {account.user} now ({error})")
        raise sign_in_again(account, str(answer.get("error_description") or error or "nobody signed in"))
    return Granted(str(answer["access_token"]), time.time() + float(answer["expires_in"]), cache.serialize())
