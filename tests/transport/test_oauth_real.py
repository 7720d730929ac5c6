"""Access tokens of our issuer at Postfix and Dovecot, which ask the issuer whether they count."""

from __future__ import annotations

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

from outreach.campaign.mail import Imap, Smtp
from outreach.errors import LoginFailed
from outreach.transport.imap import Mailbox
from outreach.transport.oauth.account import AUTHORITY, account_of
from outreach.transport.oauth.granted import Person
from outreach.transport.oauth.tokens import sign_in
from outreach.transport.server import Server, server_of
from outreach.transport.smtp import Sent, Submission
from tests.servers import real
from tests.servers.browser import browsing
from tests.servers.issuer import CLIENT_ID, CLIENT_SECRET, Issuer, issuing
from tests.servers.real import RealServers

pytestmark = pytest.mark.real

NUMBERS = count(1)


@pytest.fixture(scope="module", params=["microsoft", "google"])
def provider(request: pytest.FixtureRequest) -> str:
    return request.param


@pytest.fixture(scope="module")
def issuer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Issuer]:
    with issuing(tmp_path_factory.mktemp("issuer")) as running:
        yield running


@pytest.fixture(scope="module")
def servers(provider: str, issuer: Issuer) -> Iterator[RealServers]:
    """Both servers, offering what the provider's own offer."""
    lacking = real.missing()
    if lacking and os.environ.get("OUTREACH_REQUIRE_REAL") != "1":
        pytest.skip(lacking)
    offered = "xoauth2" if provider == "microsoft" else "xoauth2 oauthbearer"
    with real.running(introspection=issuer.introspection, by_token=offered) as running:
        yield running


@pytest.fixture
def officer(servers: RealServers, issuer: Issuer) -> str:
    address = f"officer{next(NUMBERS)}@agency.example"
    servers.add_users([address])
    issuer.who = address
    return address


@pytest.fixture
def both(provider: str, servers: RealServers, issuer: Issuer, officer: str, tmp_path: Path) -> tuple[Server, Server]:
    """Where the officer, who has signed in, sends and reads."""
    trusted = tmp_path / "ca.pem"
    trusted.write_bytes(servers.ca_file.read_bytes() + issuer.ca_file.read_bytes())
    common = {"host": servers.host, "user": officer, "ca_file": "ca.pem", "auth": provider, "client_id": CLIENT_ID}
    smtp = Smtp.model_validate(common | {"port": servers.submission, "tls": "starttls"})
    imap = Imap.model_validate(common | {"port": servers.imaps, "tls": "implicit"})
    environ = {AUTHORITY: issuer.authority}
    with browsing(issuer.ca_file) as browser:
        sign_in(account_of(imap, environ, tmp_path), Person(lambda line: None, browser.open, lambda: CLIENT_SECRET))
    return server_of(smtp, "smtp", environ, tmp_path), server_of(imap, "imap", environ, tmp_path)


async def deliver(server: Server, officer: str) -> object:
    submission = await Submission.connect(server)
    try:
        assert await submission.offer(officer, officer) is None
        return await submission.deliver(f"From: {officer}\r\nTo: {officer}\r\n\r\nby token\r\n".encode())
    finally:
        await submission.close()


async def test_one_sign_in_sends_and_reads(servers: RealServers, both: tuple[Server, Server], officer: str):
    smtp, imap = both
    assert isinstance(await deliver(smtp, officer), Sent)
    servers.wait_for(officer, 1)
    with Mailbox.connect(imap) as mailbox:
        assert len(mailbox.glimpses("INBOX", None).items) == 1


async def test_a_token_ended_before_its_time_is_renewed_once(both: tuple[Server, Server], issuer: Issuer, officer: str):
    smtp, imap = both
    Mailbox.connect(imap).close()
    assert isinstance(await deliver(smtp, officer), Sent)
    before = issuer.seen["refresh_token"]
    issuer.forget_access()
    Mailbox.connect(imap).close()
    assert isinstance(await deliver(smtp, officer), Sent)
    assert issuer.seen["refresh_token"] == before + 1


async def test_a_revoked_sign_in_fails_and_says_what_to_run(both: tuple[Server, Server], issuer: Issuer, officer: str):
    smtp, imap = both
    issuer.revoke()
    with pytest.raises(LoginFailed, match=rf"{officer}.*run `outreach login`"):
        await Submission.connect(smtp)
    with pytest.raises(LoginFailed, match=rf"{officer}.*run `outreach login`"):
        Mailbox.connect(imap)


async def test_the_token_of_somebody_else_opens_nothing(both: tuple[Server, Server], issuer: Issuer, officer: str):
    smtp, imap = both
    issuer.access = {token: ("stranger@agency.example", until) for token, (_, until) in issuer.access.items()}
    issuer.refresh = dict.fromkeys(issuer.refresh, "stranger@agency.example")
    with pytest.raises(LoginFailed, match=officer) as failure:
        Mailbox.connect(imap)
    assert not any(secret in str(failure.value) for secret in issuer.secrets)
    with pytest.raises(LoginFailed, match=officer) as failure:
        await Submission.connect(smtp)
    assert not any(secret in str(failure.value) for secret in issuer.secrets)
