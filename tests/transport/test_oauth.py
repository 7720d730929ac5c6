"""Signing in once, and access tokens for as long as the provider agrees, against an issuer of our own."""

from __future__ import annotations

import re
import stat
import sys
import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from outreach.campaign.mail import Imap
from outreach.errors import LoginFailed, Refused, Unreachable
from outreach.transport.login import Secret
from outreach.transport.oauth.account import Account, account_of
from outreach.transport.oauth.granted import Person
from outreach.transport.oauth.tokens import SignedIn, sign_in, tokens_of
from tests.servers.browser import Browser, browsing
from tests.servers.issuer import CLIENT_ID, CLIENT_SECRET, Issuer, issuing

OFFICER = "officer@agency.example"
PACKAGE = {"microsoft": "msal", "google": "google_auth_oauthlib"}


def settings(provider: str, issuer: Issuer, **more: object) -> Imap:
    said = {"host": "localhost", "port": 993, "tls": "implicit", "user": OFFICER, "ca_file": str(issuer.ca_file)}
    return Imap.model_validate(said | {"auth": provider, "client_id": CLIENT_ID, "tenant": "agency"} | more)


@pytest.fixture
def issuer(tmp_path: Path) -> Iterator[Issuer]:
    with issuing(tmp_path) as running:
        running.who = OFFICER
        yield running


@pytest.fixture(params=["microsoft", "google"])
def provider(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture
def account(issuer: Issuer, provider: str, tmp_path: Path) -> Account:
    return account_of(settings(provider, issuer), {"OUTREACH_OAUTH_AUTHORITY": issuer.authority}, tmp_path)


@pytest.fixture
def browser(issuer: Issuer) -> Iterator[Browser]:
    with browsing(issuer.ca_file) as opened:
        yield opened


@pytest.fixture
def person(browser: Browser) -> Person:
    return Person(lambda line: None, browser.open, lambda: CLIENT_SECRET)


@pytest.fixture
def tokens(account: Account, person: Person) -> SignedIn:
    sign_in(account, person)
    return SignedIn(account)


def test_signing_in_once_gives_an_access_token_from_then_on(account: Account, person: Person, issuer: Issuer):
    told: list[str] = []
    sign_in(account, replace(person, tell=told.append))
    assert OFFICER in told[0]
    assert issuer.access[SignedIn(account).token().reveal()][0] == OFFICER
    assert not issuer.seen["refresh_token"]


def test_a_code_is_shown_and_waited_for(issuer: Issuer, person: Person, tmp_path: Path):
    issuer.pending = 3
    told: list[str] = []
    account = account_of(settings("microsoft", issuer), {"OUTREACH_OAUTH_AUTHORITY": issuer.authority}, tmp_path)
    sign_in(account, replace(person, tell=told.append))
    assert told == [
        f"{OFFICER}: open {issuer.authority}/device on any device, type the code ABCD-EFGH and sign in "
        "(within 15 minutes)"
    ]
    assert issuer.seen["device_code"] == 4


def test_where_codes_are_blocked_the_browser_does(account: Account, person: Person, issuer: Issuer):
    sign_in(account, replace(person, browser=True))
    assert issuer.seen["authorization_code"] == 1
    assert not issuer.seen["device_code"]
    assert issuer.access[SignedIn(account).token().reveal()][0] == OFFICER


def test_a_token_about_to_expire_is_renewed_before_it_is_used(account: Account, person: Person, issuer: Issuer):
    issuer.lifetime = 200
    sign_in(account, person)
    issuer.lifetime = 3600
    tokens = SignedIn(account)
    first, second = tokens.token(), tokens.token()
    assert first.reveal() == second.reveal()
    assert issuer.seen["refresh_token"] == 1
    assert SignedIn(account).token().reveal() == first.reveal()


def test_a_token_that_the_server_does_not_take_is_renewed_once_for_all_connections(
    account: Account, tokens: SignedIn, issuer: Issuer
):
    rejected = tokens.token()
    renewed: list[Secret] = []
    threads = [threading.Thread(target=lambda: renewed.append(tokens.renewed(rejected))) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({token.reveal() for token in renewed}) == 1
    assert renewed[0].reveal() != rejected.reveal()
    assert SignedIn(account).renewed(rejected).reveal() == renewed[0].reveal()
    assert issuer.seen["refresh_token"] == 1


def test_what_was_revoked_asks_for_a_person(account: Account, tokens: SignedIn, issuer: Issuer):
    rejected = tokens.token()
    issuer.revoke()
    with pytest.raises(LoginFailed, match=rf"{OFFICER}.*run `outreach login`"):
        tokens.renewed(rejected)


def test_an_issuer_that_is_away_is_unreachable_and_forgets_nothing(account: Account, tokens: SignedIn, issuer: Issuer):
    rejected = tokens.token()
    issuer.down = True
    with pytest.raises(Unreachable, match=OFFICER):
        tokens.renewed(rejected)
    issuer.down = False
    assert tokens.renewed(rejected).reveal() in issuer.access


def test_an_issuer_with_a_strangers_certificate_gets_nothing(account: Account, tokens: SignedIn, issuer: Issuer):
    rejected = tokens.token()
    with pytest.raises(Unreachable):
        SignedIn(replace(account, ca_file=None)).renewed(rejected)
    assert not issuer.seen["refresh_token"]


def test_a_browser_that_comes_back_for_another_sign_in_does_not_count(
    account: Account, person: Person, browser: Browser, issuer: Issuer
):
    def open_a_forged_one_first(address: str) -> bool:
        browser.open(re.sub(r"(?<=[?&]state=)[^&]*", "forged", address))
        return browser.open(address)

    sign_in(account, replace(person, open=open_a_forged_one_first, browser=True))
    assert issuer.seen["authorization_code"] == 1


def test_a_refusal_is_told_in_the_providers_words(account: Account, person: Person, issuer: Issuer):
    issuer.refuses = "access_denied"
    with pytest.raises(LoginFailed, match="access_denied"):
        sign_in(account, person)
    assert not account.file.exists()


def test_another_client_id_must_sign_in_anew(account: Account, tokens: SignedIn):
    with pytest.raises(LoginFailed, match="client_id"):
        SignedIn(replace(account, client_id="another")).token()


def test_what_is_kept_is_for_its_owner_alone(account: Account, tokens: SignedIn):
    tokens.renewed(tokens.token())
    assert stat.S_IMODE(account.file.parent.stat().st_mode) == 0o700
    assert {stat.S_IMODE(p.stat().st_mode) & 0o077 for p in account.file.parent.glob("tokens*")} == {0}
    assert (account.file.parent / ".gitignore").read_text() == "*\n"
    account.file.chmod(0o644)
    with pytest.raises(LoginFailed, match="chmod 600"):
        SignedIn(account).token()


def test_nothing_kept_is_a_failed_login_that_says_what_to_run(tmp_path: Path, issuer: Issuer):
    with pytest.raises(LoginFailed, match=rf"mail.imap: nobody has signed in as {OFFICER} yet; run `outreach login`"):
        tokens_of(settings("microsoft", issuer), "imap", {}, tmp_path)


def test_another_program_may_give_the_tokens_and_is_asked_anew(tmp_path: Path, issuer: Issuer):
    (tmp_path / "token").write_text("first\n")
    tokens = tokens_of(settings("google", issuer, password_file="token"), "imap", {}, tmp_path)
    first = tokens.token()
    with pytest.raises(LoginFailed, match="no other one"):
        tokens.renewed(first)
    (tmp_path / "token").write_text("second\n")
    assert (first.reveal(), tokens.renewed(first).reveal(), tokens.token().reveal()) == ("first", "second", "second")


@pytest.mark.parametrize(
    "authority",
    [
        "https://login.evil.example",
        "http://127.0.0.1:1",
        "127.0.0.1:1",
        "https://[::1",
        "https://127.0.0.1.evil.example",
    ],
)
def test_an_issuer_of_ones_own_is_for_this_machine_alone(tmp_path: Path, issuer: Issuer, authority: str):
    with pytest.raises(Refused, match="OUTREACH_OAUTH_AUTHORITY"):
        account_of(settings("google", issuer), {"OUTREACH_OAUTH_AUTHORITY": authority}, tmp_path)


def test_without_its_package_a_provider_says_what_to_install(
    tmp_path: Path, issuer: Issuer, person: Person, monkeypatch: pytest.MonkeyPatch
):
    for provider, package in PACKAGE.items():
        monkeypatch.setitem(sys.modules, package, None)
        monkeypatch.setitem(sys.modules, f"{package}.flow", None)
        account = account_of(settings(provider, issuer), {}, tmp_path)
        with pytest.raises(LoginFailed, match=rf"install outreach\[{provider}\]"):
            sign_in(account, person)
