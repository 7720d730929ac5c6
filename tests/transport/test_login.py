"""Where the password comes from, in which order, and that nobody else gets to see it."""

from __future__ import annotations

import pickle
import sys
from pathlib import Path

import pytest

from outreach.campaign.mail import Imap, Smtp
from outreach.errors import LoginFailed
from outreach.transport.login import Secret, secret
from outreach.transport.server import Server, refused_login, server_of


def smtp(**more: object) -> Smtp:
    settings = {"host": "mail.agency.example", "port": 465, "tls": "implicit", "user": "officer@agency.example"}
    return Smtp.model_validate(settings | more)


def printing(text: str) -> list[str]:
    return [sys.executable, "-c", f"print({text!r})"]


def test_the_environment_comes_first_and_each_server_has_its_own(tmp_path: Path):
    (tmp_path / "file").write_text("from the file")
    environ = {"OUTREACH_SMTP_PASSWORD": "for smtp", "OUTREACH_IMAP_PASSWORD": "for imap"}
    settings = smtp(password_file="file")
    imap = Imap.model_validate({"host": "mail.agency.example", "port": 993, "tls": "implicit", "user": "o"})
    assert secret(settings, "smtp", environ, tmp_path).reveal() == "for smtp"
    assert secret(imap, "imap", environ, tmp_path).reveal() == "for imap"


@pytest.mark.parametrize("content", ["pass wörd ", "pass wörd \n", "\ufeffpass wörd \r\nsecond line\n"])
def test_a_file_gives_its_first_line_as_it_is(tmp_path: Path, content: str):
    (tmp_path / "file").write_text(content, encoding="utf-8", newline="")
    assert secret(smtp(password_file="file"), "smtp", {}, tmp_path).reveal() == "pass wörd "


def test_a_systemd_credential_stands_in_for_the_file(tmp_path: Path):
    credentials = tmp_path / "credentials"
    credentials.mkdir()
    environ = {"CREDENTIALS_DIRECTORY": str(credentials)}
    (credentials / "OUTREACH_SMTP_PASSWORD").write_text("by name")
    assert secret(smtp(), "smtp", environ, tmp_path).reveal() == "by name"
    (credentials / "file").write_text("by file")
    assert secret(smtp(password_file="file"), "smtp", environ, tmp_path).reveal() == "by file"


def test_a_command_gives_its_first_line(tmp_path: Path):
    settings = smtp(password_command=printing("from $HOME; a command\nlogin: officer"))
    assert secret(settings, "smtp", {}, tmp_path).reveal() == "from $HOME; a command"


@pytest.mark.parametrize(
    ("more", "text"),
    [
        ({}, "OUTREACH_SMTP_PASSWORD.*password_file.*password_command.*keyring"),
        ({"password_file": "absent"}, "cannot read password_file .*absent"),
        ({"password_file": "empty"}, "is empty"),
        ({"password_command": ["no-such-program"]}, "no-such-program cannot be run"),
        ({"password_command": [sys.executable, "-c", "print('leak'); raise SystemExit(3)"]}, "ended with code 3"),
        ({"password_command": [sys.executable, "-c", "pass"]}, "printed no password"),
    ],
)
def test_a_missing_password_says_how_to_give_it(tmp_path: Path, more: dict[str, object], text: str):
    (tmp_path / "empty").write_text("")
    with pytest.raises(LoginFailed, match=text) as failure:
        secret(smtp(**more), "smtp", {}, tmp_path)
    assert "mail.smtp" in str(failure.value)
    assert "leak" not in str(failure.value)


def test_a_keyring_that_cannot_be_used_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    with pytest.raises(LoginFailed, match="keyring"):
        secret(smtp(keyring=True), "smtp", {}, tmp_path)


def test_a_secret_does_not_show_itself():
    hidden = Secret("hunter2")
    assert "hunter2" not in f"{hidden} {hidden!r} {[hidden]}"
    assert hidden.scrub("535 hunter2 aHVudGVyMg==") == "535 ******** ********"
    with pytest.raises(TypeError):
        pickle.dumps(hidden)


def test_a_server_comes_from_the_settings_with_its_secret(tmp_path: Path):
    server = server_of(smtp(ca_file="ca.pem"), "smtp", {"OUTREACH_SMTP_PASSWORD": "x"}, tmp_path)
    assert (server.place, server.tls, server.ca_file) == ("mail.agency.example:465", "implicit", tmp_path / "ca.pem")
    assert server.password is not None
    assert server.password.reveal() == "x"


def test_a_server_without_a_user_needs_no_secret(tmp_path: Path):
    assert server_of(smtp(user=""), "smtp", {}, tmp_path).password is None


@pytest.mark.parametrize(
    "said", ["hunter2", "aHVudGVyMg==", "AG9mZmljZXIAaHVudGVyMg==", "dXNlcj1vAWF1dGg9QmVhcmVyIGh1bnRlcjIBAQ"]
)
def test_a_server_that_repeats_the_secret_in_whatever_form_is_not_quoted(said: str):
    told = Secret("hunter2").scrub(f"535 5.7.8 {said} is wrong, see example")
    assert told == "535 5.7.8 ******** is wrong, see example"


def test_a_mailbox_that_may_not_submit_says_who_can_help():
    server = Server("smtp.office365.com", 587, "starttls", "officer@agency.example")
    said = refused_login(server, "535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled")
    assert "administrator must switch on SMTP AUTH" in said
    assert "administrator" not in refused_login(server, "535 5.7.8 Error: authentication failed")
