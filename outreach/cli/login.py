"""`outreach login`: a person signs in once for OAuth2, and both servers are asked whether they agree."""

from __future__ import annotations

import os
import sys
import webbrowser
from collections.abc import Iterator

import click

from outreach.campaign.mail import Imap, Mail, Smtp
from outreach.cli.online import imap_login, smtp_login
from outreach.cli.output import is_interactive, say
from outreach.cli.workspace import Workspace, in_workspace
from outreach.errors import Refused
from outreach.transport.oauth.account import Account, account_of
from outreach.transport.oauth.granted import Person
from outreach.transport.oauth.tokens import sign_in

#: What Google calls the secret of a desktop application; asked for once, then kept with the sign-in.
CLIENT_SECRET = "OUTREACH_GOOGLE_CLIENT_SECRET"  # noqa: S105 - a variable's name


@click.command()
@click.option("--browser", is_flag=True, help="Microsoft: sign in in this machine's browser, where codes are blocked.")
@in_workspace
def login(space: Workspace, browser: bool) -> None:
    """Sign in once for OAuth2 with Microsoft or Google.

    Microsoft gives a code to type on any device; Google opens a page in this machine's browser. What renews the
    sign-in is kept in .outreach/, for the owner of this folder alone. Then it logs in to both servers.
    """
    accounts = list(_accounts(space, space.load().config.mail))
    if not accounts:
        raise Refused(
            "there is nothing to sign in to: [mail.smtp] and [mail.imap] log in by password; for OAuth2 write auth = "
            '"microsoft" or "google" (docs/microsoft-365.md, docs/google.md)'
        )
    person = Person(say, _open, lambda: _client_secret(space), browser)
    for account in accounts:
        sign_in(account, person)
        say(f"signed in with {account.name} for {account.user}")
    say(smtp_login(space))
    say(imap_login(space))


def _accounts(space: Workspace, mail: Mail) -> Iterator[Account]:
    """Each account once; sections with the same user share a sign-in."""
    seen = set()
    sections: tuple[Smtp | Imap, ...] = (mail.smtp, mail.imap)
    for settings in sections:
        if settings.user and settings.auth != "password":
            account = account_of(settings, space.environ, space.folder)
            if account.file not in seen:
                seen.add(account.file)
                yield account


def _open(address: str) -> bool:
    """Opens a page where somebody sees it; a browser in this terminal would hide what we say."""
    has_screen = sys.platform in {"darwin", "win32"} or "DISPLAY" in os.environ or "WAYLAND_DISPLAY" in os.environ
    return has_screen and webbrowser.open(address)


def _client_secret(space: Workspace) -> str:
    given = space.environ.get(CLIENT_SECRET, "")
    if given or not is_interactive():
        return given
    what = "Client secret of the Google application (not shown; empty if it has none)"
    return str(click.prompt(what, err=True, hide_input=True, default="", show_default=False))
