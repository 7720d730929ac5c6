"""Where a mail account's password comes from; it never stands in config.toml, the ledger, a log or an error."""

from __future__ import annotations

import re
import subprocess
from base64 import b64decode
from collections.abc import Mapping
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from typing import Literal, Protocol

from outreach.campaign.mail import Imap, Smtp
from outreach.errors import LoginFailed

Kind = Literal["smtp", "imap"]

COMMAND_SECONDS = 120

HIDDEN = "********"
_BASE64 = re.compile(r"[A-Za-z0-9+/]{4,}={0,2}")


class Secret:
    """A password or access token that does not show itself: not in `repr`, `str`, `format` or a pickle."""

    __slots__ = ("_value",)

    def __init__(self, value: str) -> None:
        self._value = value

    def reveal(self) -> str:
        """The secret itself, for the server and nobody else."""
        return self._value

    def scrub(self, text: str) -> str:
        """`text` without the secret, in case a server repeats what it was sent (plainly or within base64)."""
        if not self._value:
            return text
        return _BASE64.sub(
            lambda word: HIDDEN if self._is_within(word[0]) else word[0], text.replace(self._value, HIDDEN)
        )

    def _is_within(self, word: str) -> bool:
        with suppress(ValueError):
            return self._value.encode() in b64decode(word + "=" * (-len(word) % 4))
        return False

    def __repr__(self) -> str:
        return f"Secret({HIDDEN})"

    def __reduce__(self) -> str:
        raise TypeError("a secret is not written anywhere")


class Tokens(Protocol):
    """Where OAuth2 access tokens come from; several connections may ask at once."""

    def token(self) -> Secret:
        """One that is good for some minutes yet; may ask the provider. Raises LoginFailed, Unreachable."""

    def renewed(self, rejected: Secret) -> Secret:
        """Another one, after the mail server did not take this. Raises LoginFailed, Unreachable."""


def secret(settings: Smtp | Imap, kind: Kind, environ: Mapping[str, str], folder: Path) -> Secret:
    """The account's password, or its OAuth2 access token where `auth` is not "password", from where it is set first.

    In this order: the environment variable OUTREACH_SMTP_PASSWORD or OUTREACH_IMAP_PASSWORD; `password_file`, relative
    to `folder`; a systemd credential named like the variable; `password_command`, run without a shell in `folder`, its
    first line; the keyring, service "outreach/HOST". Raises LoginFailed, which says how to give it.
    """
    found = given_secret(settings, kind, environ, folder)
    if found is None:
        raise LoginFailed(
            f"mail.{kind}: no password for {settings.user or 'the account'} on {settings.host}; set the environment "
            f"variable OUTREACH_{kind.upper()}_PASSWORD, or write password_file, password_command or keyring = true "
            f"under [mail.{kind}]"
        )
    return found


def given_secret(settings: Smtp | Imap, kind: Kind, environ: Mapping[str, str], folder: Path) -> Secret | None:
    """The same, None where it is set nowhere."""
    variable = f"OUTREACH_{kind.upper()}_PASSWORD"
    if environ.get(variable):
        return Secret(environ[variable])
    section = f"mail.{kind}"
    if settings.password_file:
        return Secret(_from_file(_credential_path(settings.password_file, environ, folder), section))
    credential = Path(environ.get("CREDENTIALS_DIRECTORY", ""), variable)
    if environ.get("CREDENTIALS_DIRECTORY") and credential.is_file():
        return Secret(_from_file(credential, section))
    if settings.password_command:
        return Secret(_from_command(settings.password_command, section, folder))
    if settings.keyring:
        return Secret(_from_keyring(settings.host, settings.user, section))
    return None


def _credential_path(name: str, environ: Mapping[str, str], folder: Path) -> Path:
    """`name` in systemd's credential directory (systemd.exec(5), LoadCredential) if it is there, or in the folder."""
    directory = environ.get("CREDENTIALS_DIRECTORY", "")
    if directory and (Path(directory) / name).is_file():
        return Path(directory) / name
    return folder / Path(name).expanduser()


def _from_file(path: Path, section: str) -> str:
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise LoginFailed(f"{section}: cannot read password_file {path}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise LoginFailed(f"{section}: password_file {path} is not text in UTF-8") from None
    return _first_line(text, f"{section}: password_file {path} is empty; write the password in its first line")


def _from_command(command: tuple[str, ...], section: str, folder: Path) -> str:
    """What the command prints; its own complaints go to the terminal, so that they are seen and not kept."""
    name = command[0]
    try:
        done = subprocess.run(  # noqa: S603 - the officer's own command, a list, no shell
            command, cwd=folder, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, timeout=COMMAND_SECONDS, check=False
        )
    except subprocess.TimeoutExpired:
        raise LoginFailed(
            f"{section}: password_command {name} gave no password within {COMMAND_SECONDS} seconds"
        ) from None
    except OSError as error:
        raise LoginFailed(f"{section}: password_command {name} cannot be run: {error.strerror}") from None
    if done.returncode:
        raise LoginFailed(f"{section}: password_command {name} ended with code {done.returncode}")
    printed = done.stdout.decode("utf-8", "replace")
    return _first_line(printed, f"{section}: password_command {name} printed no password; its first line is taken")


def _from_keyring(host: str, user: str, section: str) -> str:
    service = f"outreach/{host}"
    try:
        found = import_module("keyring").get_password(service, user)
    except ImportError:
        raise LoginFailed(
            f"{section}: keyring = true needs the package keyring; install outreach[keyring], or use password_file"
        ) from None
    except Exception as error:  # each back end has its own kind; a machine without a desktop has no back end at all
        raise LoginFailed(
            f"{section}: no usable keyring here ({type(error).__name__}); use password_file or password_command"
        ) from None
    if not found:
        raise LoginFailed(f"{section}: the keyring holds nothing yet; store it with: keyring set {service} {user}")
    return str(found)


def _first_line(text: str, otherwise: str) -> str:
    line = text.splitlines()[0] if text else ""
    if not line:
        raise LoginFailed(otherwise)
    return line
