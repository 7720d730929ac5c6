"""`outreach erase`: removes a person's data, and keeps a hash so that they are not written to again."""

from __future__ import annotations

import click

from outreach.cli import output
from outreach.cli.output import say
from outreach.cli.persons import find_person, take_over
from outreach.cli.workspace import Workspace, in_workspace
from outreach.errors import Refused
from outreach.ledger import people, privacy, suppressed


@click.command()
@click.argument("email")
@click.option("--yes", is_flag=True, help="Do not ask.")
@in_workspace
def erase(space: Workspace, email: str, yes: bool) -> None:
    """Remove a person's data, and keep a hash so that they are not written to again.

    Names, answers' words, messages and addresses go from the ledger; that somebody was invited and came stays, without
    a name. It cannot be undone.
    """
    campaign, now = space.load(), space.now()
    with space.reading() as tx:
        find_person(tx, campaign, email, now)  # who is nobody is told before the question
    if not yes:
        _ask(email)
    with space.ledger() as ledger:
        with ledger.write() as tx:
            contact_id = take_over(tx, campaign, email, now)
            contact, _ = people.person(tx, contact_id)
            # First the hash: a crash between the two leaves somebody unwritten to, never written to again.
            suppressed.add(space.suppression_file(), [contact.address], suppressed.ERASED)
            privacy.erase(tx, contact_id, now)
        ledger.forget_old()
    say(f"{email} is erased from the ledger, and is not written to again, also when the contacts file names them")
    say("what else may hold their data: contacts.csv, the mailbox itself, earlier backups and exports")


def _ask(email: str) -> None:
    if not output.is_interactive():
        raise Refused("nothing was erased: there is no terminal to ask at; say `outreach erase EMAIL --yes`")
    if not click.confirm(f"Erase everything about {email} for good?", err=True):
        raise Refused("nothing was erased")
