"""`outreach login` signs in once; and no secret is in anything that a run writes."""

from __future__ import annotations

import logging
import os
from base64 import b64encode
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.cli.conftest import CONFIG, OFFICER, Outreach, PostOffice, write_campaign
from tests.servers import real
from tests.servers.issuer import CLIENT_ID, Issuer, issuing

OAUTH = f'auth = "microsoft"\nclient_id = "{CLIENT_ID}"\ntenant = "agency"\nca_file = "{{ca}}"\n'


@pytest.fixture
def issuer(tmp_path: Path) -> Iterator[Issuer]:
    with issuing(tmp_path) as running:
        running.who = OFFICER
        yield running


def forms_of(secret: str, user: str = OFFICER) -> list[bytes]:
    plain = secret.encode()
    whole = [plain, f"\0{user}\0{secret}".encode(), f"user={user}\1auth=Bearer {secret}\1\1".encode()]
    return [plain, *(b64encode(text) for text in whole)]


def everything_in(folder: Path, but: str = "") -> bytes:
    return b"\n".join(p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file() and not (but and but in p.name))


def our_log(caplog: pytest.LogCaptureFixture) -> bytes:
    """What this program and its libraries log, at the most talkative; not the test's own servers."""
    theirs = ("pymap", "mail.", "aiosmtpd")
    return "\n".join(r.getMessage() for r in caplog.records if not r.name.startswith(theirs)).encode()


def test_where_passwords_log_in_there_is_nothing_to_sign_in_to(outreach: Outreach):
    done = outreach("login")
    assert done.exit_code == 2
    assert 'auth = "microsoft" or "google"' in done.stderr


def with_oauth(folder: Path, issuer: Issuer) -> Path:
    config = CONFIG.format(smtp=1, smtp_tls="none", imap=1, imap_tls="none", ca="")
    return write_campaign(folder, config.replace('ca_file = ""\n', OAUTH.format(ca=issuer.ca_file)))


def test_before_anybody_signed_in_every_command_says_what_to_run(outreach: Outreach, issuer: Issuer, tmp_path: Path):
    home = with_oauth(tmp_path / "signing", issuer)
    environ = {"OUTREACH_SMTP_PASSWORD": "", "OUTREACH_IMAP_PASSWORD": ""}
    for command in ("send", "fetch"):
        done = outreach(command, *(["--yes"] if command == "send" else []), home=home, env=environ)
        assert done.exit_code == 4
        assert f"nobody has signed in as {OFFICER} yet; run `outreach login`" in done.stderr


def test_an_issuer_elsewhere_is_refused(outreach: Outreach, issuer: Issuer, tmp_path: Path):
    home = with_oauth(tmp_path / "signing", issuer)
    done = outreach("login", home=home, env={"OUTREACH_OAUTH_AUTHORITY": "https://login.evil.example"})
    assert done.exit_code == 2
    assert "OUTREACH_OAUTH_AUTHORITY" in done.stderr


@pytest.mark.real
def test_one_sign_in_is_enough_and_no_token_is_written_elsewhere(
    outreach: Outreach, issuer: Issuer, tmp_path: Path, caplog: pytest.LogCaptureFixture
):
    if real.missing() and os.environ.get("OUTREACH_REQUIRE_REAL") != "1":
        pytest.skip(real.missing())
    caplog.set_level(logging.DEBUG)
    with real.running(introspection=issuer.introspection) as servers:
        servers.add_users([OFFICER, "ana@firma.example", "ben@firma.example"])
        home = tmp_path / "signing"
        trusted = tmp_path / "both.pem"
        trusted.write_bytes(servers.ca_file.read_bytes() + issuer.ca_file.read_bytes())
        config = CONFIG.format(
            smtp=servers.submission, smtp_tls="starttls", imap=servers.imaps, imap_tls="implicit", ca=trusted
        ).replace("127.0.0.1", "localhost")
        write_campaign(home, config.replace(f'ca_file = "{trusted}"\n', OAUTH.format(ca=trusted)))
        environ = {
            "OUTREACH_SMTP_PASSWORD": "", "OUTREACH_IMAP_PASSWORD": "", "OUTREACH_OAUTH_AUTHORITY": issuer.authority,
        }  # fmt: skip
        said = ""
        for command in (["login"], ["send", "--yes"], ["fetch"], ["status"]):
            done = outreach(*command, home=home, env=environ)
            assert done.exit_code == 0, done.stderr
            said += done.output
            issuer.forget_access()
        servers.wait_for("ana@firma.example", 1)
        issuer.revoke()
        done = outreach("fetch", home=home, env=environ)
        assert done.exit_code == 4
        said += done.output
    assert "ABCD-EFGH" in said
    assert issuer.seen["device_code"] == 1
    written = everything_in(home, but="tokens-") + said.encode() + our_log(caplog)
    leaked = [form for secret in issuer.secrets for form in forms_of(secret) if form in written]
    assert not leaked


def test_no_password_is_in_anything_that_a_run_writes(
    mailing: Outreach, post: PostOffice, caplog: pytest.LogCaptureFixture
):
    caplog.set_level(logging.DEBUG)
    wrong = "quite-the-wrong-secret"
    said = ""
    for command in (
        ["send", "--yes"],
        ["fetch"],
        ["status", "--json"],
        ["why", "ana@firma.example"],
    ):
        done = mailing(*command)
        assert done.exit_code == 0, done.stderr
        said += done.output
    for command, server in ((["test", "invitation", "--to", OFFICER], "SMTP"), (["fetch"], "IMAP")):
        done = mailing(*command, env={f"OUTREACH_{server}_PASSWORD": wrong})
        assert done.exit_code == 4
        said += done.output
    written = everything_in(post.folder) + said.encode() + our_log(caplog)
    assert b"AUTHENTICATE **REDACTED**" in written
    for secret in (post.servers.password, wrong):
        assert [form for form in forms_of(secret) if form in written] == []
