"""`outreach web`: the dashboard alone; and the options by which `outreach run` serves it, too."""

from __future__ import annotations

import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import wraps
from socket import socket
from threading import Event, Lock

import click
from starlette.applications import Starlette

from outreach.campaign.folder import Campaign
from outreach.cli.output import is_interactive, say
from outreach.cli.stopping import SIGNALS
from outreach.cli.workspace import Workspace, in_workspace, workspace
from outreach.ledger.database import Ledger
from outreach.web.app import application, make_keys
from outreach.web.desk import Desk
from outreach.web.doors import DEFAULT_HOST, DEFAULT_PORT, Door, door
from outreach.web.passwords import Password
from outreach.web.serving import listen, serving


@dataclass(frozen=True, slots=True)
class WebOptions:
    """Where the dashboard is to be reached."""

    host: str
    port: int
    public_url: str

    def door(self, space: Workspace) -> Door:
        """The door, checked against what guards this folder."""
        return door(self.host, self.port, self.public_url, bool(Password(space.folder).hash()))


def web_options(command: Callable[..., object]) -> Callable[..., object]:
    """`--host`, `--port`, `--public-url`, handed to the command as one `WebOptions`."""

    @click.option("--host", default=DEFAULT_HOST, envvar="OUTREACH_WEB_HOST", show_default=True, help="Listen here.")
    @click.option(
        "--port",
        type=click.IntRange(0, 65535),
        default=DEFAULT_PORT,
        envvar="OUTREACH_WEB_PORT",
        show_default=True,
        help="At this port; the usual one gives way to a free one, 0 takes any.",
    )
    @click.option(
        "--public-url",
        default="",
        envvar="OUTREACH_WEB_PUBLIC_URL",
        metavar="URL",
        help="The https address of the proxy in front; needs a password.",
    )
    @wraps(command)
    def call(*args: object, host: str, port: int, public_url: str, **named: object) -> object:
        return command(*args, options=WebOptions(host, port, public_url), **named)

    return call


@click.command()
@click.option("--set-password", is_flag=True, help="Ask for a new password, keep its hash, and end.")
@web_options
@in_workspace
def web(space: Workspace, options: WebOptions, set_password: bool) -> None:
    """Show the dashboard in a browser; nothing is sent or read.

    It listens on this machine alone and prints a link that logs one browser in. `outreach run` serves it, too, beside
    its own work. To be reached from elsewhere it needs a password and an https proxy: --host and --public-url.
    """
    if set_password:
        _set_password(space)
        return
    at = options.door(space)
    with (
        space.ledger() as ledger,
        listen(at) as found,
        serving(_app(space, ledger, at, found, has_engine=False), found),
    ):
        _wait_for_a_signal()
    say("the dashboard is closed")


def _wait_for_a_signal() -> None:
    """Until Ctrl-C or SIGTERM, which are the ordinary end of it."""
    stopped = Event()
    for number in SIGNALS:
        signal.signal(number, lambda *_: stopped.set())
    stopped.wait()


@contextmanager
def dashboard(space: Workspace, ledger: Ledger, options: WebOptions) -> Iterator[None]:
    """The dashboard beside a running engine, on the same ledger."""
    at = options.door(space)
    with listen(at) as found, serving(_app(space, ledger, at, found, has_engine=True), found):
        yield


def _app(space: Workspace, ledger: Ledger, at: Door, found: socket, *, has_engine: bool) -> Starlette:
    """The application for the port that was found; prints the first link."""
    address = at.address(found.getsockname()[1])

    def announce(token: str) -> None:
        say(f"the dashboard: {address}/login?token={token}")

    desk = Desk(space.folder, ledger, _shared_load(space), space.clock(), has_engine)
    keys = make_keys(desk, at, announce)
    announce(keys.links.new())
    return application(desk, keys)


def _shared_load(space: Workspace) -> Callable[[], Campaign]:
    """`load` for many threads, with a memory of its own: the engine's is the engine's."""
    own, turn = workspace(space.folder), Lock()

    def load() -> Campaign:
        with turn:
            return own.load()

    return load


def _set_password(space: Workspace) -> None:
    space.load()  # a folder that is no campaign is no place for a password
    if is_interactive():
        password = click.prompt("The dashboard's new password", hide_input=True, confirmation_prompt=True, err=True)
    else:
        password = sys.stdin.readline().rstrip("\r\n")
    Password(space.folder).set(password)
    say("the password is set; whoever was logged in is not any more")
