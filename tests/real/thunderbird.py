"""Thunderbird as an invited person uses it: an account, an inbox, a calendar, the buttons above an invitation.

    with running(servers, "ana@firm.example") as thunderbird:
        letter = thunderbird.open("Invitation: ...")
        assert "Accept" in letter.buttons
        thunderbird.press("Accept")
        thunderbird.entry().partstat                        # "ACCEPTED"

A program of its own under Xvfb, with a new profile in a temporary directory; both are ended by their process ids.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import tempfile
from base64 import b64decode
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from urllib.parse import quote

from tests.real.marionette import Marionette, MarionetteError
from tests.real.program import until
from tests.servers.real import RealServers

SCRIPT = Path(__file__).with_name("thunderbird.js").read_text("utf-8")
CALENDAR = "5f1e2f6c-0000-4000-8000-00000000cafe"
#: Nothing but mail: no updates, no reports home, no first-run pages, no alarms, no network but the two servers.
QUIET: Mapping[str, str | int | bool] = {
    "app.donation.eoy.version.viewed": 999,
    "app.normandy.enabled": False,
    "app.update.enabled": False,
    "calendar.alarms.show": False,
    "datareporting.healthreport.uploadEnabled": False,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.getAddons.cache.enabled": False,
    "extensions.update.enabled": False,
    "mail.biff.play_sound": False,
    "mail.biff.show_alert": False,
    "mail.chat.enabled": False,
    "mail.inappnotifications.enabled": False,
    "mail.provider.suppress_dialog_on_startup": True,
    "mail.rights.version": 1,
    "mail.shell.checkDefaultClient": False,
    "mail.spotlight.firstRunDone": True,
    "mailnews.start_page.enabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    "toolkit.telemetry.enabled": False,
}


@dataclass(frozen=True)
class Opened:
    """The message on the screen; `label` is what the bar above it says, "" where there is no bar."""

    id: str
    label: str
    buttons: tuple[str, ...]
    text: str


@dataclass(frozen=True)
class Entry:
    """One entry of the calendar; times in UTC as iCalendar writes them, `partstat` is the person's own."""

    uid: str
    title: str
    starts: str
    ends: str
    place: str
    description: str
    status: str
    partstat: str


def missing() -> str:
    """Why Thunderbird cannot run here; empty when it can."""
    absent = [name for name in ("thunderbird", "Xvfb") if not shutil.which(name)]
    return f"not installed: {', '.join(absent)}" if absent else ""


@dataclass(frozen=True)
class Thunderbird:
    """Logged in, the inbox on the screen."""

    marionette: Marionette

    def open(self, subject: str, number: int = 1) -> Opened:
        """The first (second...) message whose subject has these words, as soon as it is shown with its bar."""
        letter = until(lambda: self._arrived(subject, number), f"no message {subject!r}", self.story, pause=0.5)
        for patience in (10, 20, 40):  # a message opened while its folder is being loaded can stay blank for ever
            self._do("close")
            until(lambda: self._do("open", letter), f"{subject!r} has no row", self.story)
            with suppress(AssertionError):
                return until(lambda: self._at_rest(letter), "", patience=patience)
        raise AssertionError(f"{subject!r} is not shown\n{self.story()}")

    def press(self, button: str) -> None:
        """One of the buttons above the message."""
        assert button in self.look().buttons, self.look()
        self._do("press", button)

    def look(self) -> Opened:
        """What is on the screen now."""
        return until(lambda: self._at_rest(""), "no message is shown", self.story)

    def entries(self) -> list[Entry]:
        """The whole calendar."""
        return [Entry(**entry) for entry in self._do("entries")]

    def entry(self, **wanted: str) -> Entry:
        """The only entry, as soon as it is as wanted."""
        return until(lambda: self._only(wanted), f"no such entry: {wanted}", lambda: f"{self.entries()} {self.story()}")

    def story(self) -> str:
        """For the report of a failure."""
        return "\n".join(str(self._do(what)) for what in ("letters", "look", "dialogs", "complaints"))

    def screenshot(self, file: Path) -> None:
        """The window as a PNG."""
        file.write_bytes(b64decode(self.marionette.command("WebDriver:TakeScreenshot", full=False)["value"]))

    def _only(self, wanted: Mapping[str, str]) -> Entry | None:
        entries = self.entries()
        fits = len(entries) == 1 and all(getattr(entries[0], name) == value for name, value in wanted.items())
        return entries[0] if fits else None

    def _arrived(self, subject: str, number: int) -> str:
        self._do("getMessages")
        fitting = [letter["id"] for letter in self._do("letters") if subject in letter["subject"]]
        return fitting[number - 1] if len(fitting) >= number else ""

    def _shown(self, letter: str) -> Opened | None:
        seen = self._do("look")
        if seen is None or (letter and seen["id"] != letter):
            return None
        return Opened(seen["id"], seen["label"], tuple(seen["buttons"]), seen["text"])

    def _at_rest(self, letter: str) -> Opened | None:
        """The message, once two looks at it see the same: its text and bar come one after the other."""
        first, second = self._shown(letter), self._shown(letter)
        return second if first == second else None

    def _settle(self, servers: RealServers, address: str) -> None:
        """Logs in and waits until the inbox is at rest: five looks at it that see the same."""
        until(lambda: self._do("hasWindow"), "Thunderbird shows no window")
        authority = "".join(line for line in servers.ca_file.read_text().splitlines() if "-----" not in line)
        self._do("login", authority, servers.host, address, servers.password)
        self._do("findFolders")
        until(lambda: self._do("hasInbox"), "no inbox", self.story)
        self._do("showInbox")
        until(lambda: len({self._do("restOfInbox") or object() for _ in range(5)}) == 1, "no rest", self.story)

    def _do(self, action: str, *values: object) -> Any:
        return self.marionette.run(f"{SCRIPT}\nreturn actions[arguments[0]](...arguments[1]);", action, list(values))


@contextmanager
def running(servers: RealServers, address: str, name: str = "") -> Iterator[Thunderbird]:
    """Thunderbird with this account, until the block ends."""
    with ExitStack() as stack:
        home = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="thunderbird-", ignore_cleanup_errors=True)))
        _write_profile(home / "profile", _account(servers, address, name or address))
        display = stack.enter_context(_display())
        environment = {
            "PATH": os.environ["PATH"],
            "HOME": str(home),
            "DISPLAY": display,
            "LC_ALL": "C.UTF-8",
            "GDK_BACKEND": "x11",
            "NO_AT_BRIDGE": "1",
            "MOZ_CRASHREPORTER_DISABLE": "1",
        }
        command = ["thunderbird", "--no-remote", "--profile", f"{home}/profile"]
        command += ["--marionette", "--remote-allow-system-access"]
        process = stack.enter_context(_process(command, environment, home / "output"))
        port = until(lambda: _port(home / "profile", process), "Thunderbird did not start", (home / "output").read_text)
        marionette = stack.enter_context(closing(Marionette(port)))
        thunderbird = Thunderbird(marionette)
        thunderbird._settle(servers, address)
        yield thunderbird
        with suppress(MarionetteError, OSError, subprocess.TimeoutExpired):
            thunderbird._do("quit")
            process.wait(20)


def _account(servers: RealServers, address: str, name: str) -> dict[str, str | int | bool]:
    """IMAP with TLS, submission with STARTTLS, one identity, and one calendar that belongs to it."""
    sent = f"imap://{quote(address, safe='')}@{servers.host}/Sent"
    groups: dict[str, dict[str, str | int | bool]] = {
        "mail.accountmanager": {"accounts": "account1,account2", "defaultaccount": "account1"},
        "mail.account.account1": {"server": "server1", "identities": "id1"},
        "mail.account.account2": {"server": "server2"},
        "mail.server.server1": {
            "type": "imap",
            "hostname": servers.host,
            "port": servers.imaps,
            "socketType": 3,  # TLS from the first byte
            "authMethod": 3,  # an ordinary password
            "userName": address,
            "name": address,
            "login_at_startup": False,  # the password is only known later
            "check_new_mail": False,
        },
        "mail.server.server2": {"type": "none", "hostname": "Local Folders", "userName": "nobody", "name": "Local"},
        "mail.identity.id1": {"useremail": address, "fullName": name, "valid": True, "smtpServer": "smtp1"},
        "mail.smtpserver.smtp1": {
            "type": "smtp",
            "hostname": servers.host,
            "port": servers.submission,
            "try_ssl": 2,  # STARTTLS, or nothing
            "authMethod": 3,
            "username": address,
        },
        "mail.smtp": {"defaultserver": "smtp1"},
        "calendar.timezone": {"useSystemTimezone": False, "local": "Europe/Bucharest"},
        f"calendar.registry.{CALENDAR}": {
            "name": "Home",
            "type": "storage",
            "uri": "moz-storage-calendar://",
            "calendar-main-default": True,
            "calendar-main-in-composite": True,
            "imip.identity.key": "id1",
        },
    }
    preferences = {f"{group}.{key}": value for group, keys in groups.items() for key, value in keys.items()}
    return preferences | {
        "mail.identity.id1.fcc_folder": sent,
        "mail.accountmanager.localfoldersserver": "server2",
        "mail.smtpservers": "smtp1",
        "calendar.list.sortOrder": CALENDAR,
    }


def _write_profile(profile: Path, account: Mapping[str, str | int | bool]) -> None:
    profile.mkdir()
    preferences = {"marionette.port": 0} | dict(QUIET) | dict(account)
    lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in preferences.items()]
    (profile / "user.js").write_text("".join(lines), "utf-8")


def _port(profile: Path, process: subprocess.Popen[bytes]) -> int:
    """The free port that Marionette took and wrote down."""
    assert process.poll() is None, f"Thunderbird ended with {process.returncode}"
    file = profile / "MarionetteActivePort"
    return int(file.read_text() or 0) if file.exists() else 0


@contextmanager
def _display() -> Iterator[str]:
    """An X display of its own; Xvfb picks a free number and tells it through a pipe."""
    read, write = os.pipe()
    with os.fdopen(read) as told:
        screen = ["-screen", "0", "1400x1000x24", "-nolisten", "tcp"]
        xvfb = subprocess.Popen(
            ["Xvfb", "-displayfd", str(write), *screen],
            pass_fds=[write],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        try:
            number = told.readline().strip()
            assert number, "Xvfb did not start"
            yield f":{number}"
        finally:
            _end(xvfb)


@contextmanager
def _process(command: list[str], environment: Mapping[str, str], output: Path) -> Iterator[subprocess.Popen[bytes]]:
    with output.open("wb") as out:
        process = subprocess.Popen(command, env=environment, stdin=subprocess.DEVNULL, stdout=out, stderr=out)
    try:
        yield process
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
    try:
        process.wait(15)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()
