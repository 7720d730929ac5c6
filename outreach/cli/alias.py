"""`outreach alias`: the officer's word that another address speaks for a person."""

from __future__ import annotations

import threading

import click

from outreach.addresses import normalise
from outreach.cli.output import say
from outreach.cli.persons import take_over
from outreach.cli.workspace import Workspace, in_workspace
from outreach.engine.receive import Fetched, Receiver
from outreach.errors import Refused
from outreach.ledger import inbound, marks


@click.command()
@click.argument("email")
@click.argument("other", metavar="OTHER")
@click.option("--forget", is_flag=True, help="OTHER speaks for this person no longer.")
@in_workspace
def alias(space: Workspace, email: str, other: str, forget: bool) -> None:
    """Let another address answer for a person.

    OTHER may be a second mailbox of theirs, or an assistant's. What came from it and waits for a decision is read
    again at once. Messages still go to EMAIL.
    """
    if "@" not in normalise(other).strip("@"):
        raise Refused(f"{other!r} is no e-mail address")
    campaign, now = space.load(), space.now()
    with space.ledger() as ledger:
        with ledger.write() as tx:
            contact = take_over(tx, campaign, email, now)
            if forget and not marks.remove_alias(tx, contact, other, now):
                raise Refused(f"{other} does not speak for {email}")
            if not forget:
                marks.add_alias(tx, contact, other, now)
                inbound.read_again(tx, other)
        done = Fetched()
        if not forget:
            Receiver(ledger, campaign, space.clock(), threading.Event()).read_all(done)
    say(f"{other} answers for {email} no longer" if forget else f"{other} may answer for {email}")
    if done.read:
        say(f"{done.read} read again, {done.review} of them still wait for you")
