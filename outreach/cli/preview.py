"""`outreach preview` and `outreach test`: a message as it would go out, on paper and in a mailbox."""

from __future__ import annotations

import re
import secrets
import sys
from email import policy
from email.parser import BytesHeaderParser
from pathlib import Path

import click

from outreach.campaign.folder import Campaign
from outreach.cli.output import say
from outreach.cli.persons import find_person
from outreach.cli.stopping import run_async
from outreach.cli.workspace import Workspace, in_workspace
from outreach.compose.message import Stamp, compose
from outreach.engine.copies import send_copy
from outreach.engine.ids import new_message_id
from outreach.errors import Refused
from outreach.ledger.database import Transaction
from outreach.model import Contact, Standing
from outreach.orders import as_test, find_step, order_for
from outreach.reading.anatomy import dissect


@click.command()
@click.argument("step", metavar="STEP", default="")
@click.option("--contact", "email", metavar="EMAIL", help="As this person gets it; the first of the list if not given.")
@click.option("--out", type=click.Path(file_okay=False, path_type=Path), help="Write it into this folder, as .eml.")
@in_workspace
def preview(space: Workspace, step: str, email: str | None, out: Path | None) -> None:
    """Show a message as it would go out.

    At a terminal the words as they are read; into a file or a folder the raw message (.eml), with Date and Message-ID
    of now, which any mail program opens.
    """
    campaign = space.load()
    with space.reading() as tx:
        order = order_for(tx, campaign, find_step(campaign, step), *_somebody(space, tx, campaign, email))
    raw = compose(order, stamp_now(space, campaign))
    if out is None:
        click.echo(as_read(raw) if sys.stdout.isatty() else raw, nl=False)
        return
    out.mkdir(parents=True, exist_ok=True)
    file = out / f"{step}-{re.sub(r'[^A-Za-z0-9@._+-]', '_', order.contact.address)}.eml"
    file.write_bytes(raw)
    say(f"wrote {file}")


def as_read(raw: bytes) -> str:
    """A message's head and text part, decoded, and the names of what else it carries."""
    mail = dissect(raw)
    others = [part.content_type for part in mail.parts if not part.is_container and part.content_type != "text/plain"]
    head = [
        f"From: {mail.sender_name} <{mail.sender}>",
        f"To: {BytesHeaderParser(policy=policy.default).parsebytes(raw)['To']}",
        f"Subject: {mail.subject}",
    ]
    foot = f"(also: {', '.join(dict.fromkeys(others))}; --out DIR writes the whole message)"
    return "\n".join([*head, "", mail.text.strip(), "", foot, ""])


@click.command()
@click.argument("step", metavar="STEP", default="")
@click.option("--to", "address", metavar="ADDRESS", required=True, help="Where the copy goes.")
@click.option("--contact", "email", metavar="EMAIL", help="As this person gets it; the first of the list if not given.")
@in_workspace
def test(space: Workspace, step: str, address: str, email: str | None) -> None:
    """Send one marked test copy of a message to an address of your choice.

    It is marked as a test, and no answer to it counts. The ledger does not change.
    """
    if not re.fullmatch(r"[^@\s,;<>]+@[^@\s,;<>]+", address):
        raise click.BadParameter(f"{address!r} is not an e-mail address", param_hint="--to")
    campaign, server = space.load(), space.server("smtp")
    with space.reading() as tx:
        order = order_for(tx, campaign, find_step(campaign, step), *_somebody(space, tx, campaign, email))
    raw = compose(as_test(order, address), stamp_now(space, campaign))
    run_async(send_copy(server, campaign.config.sender.address, address, raw))
    say(f"a test copy of {step} went to {address}")


def stamp_now(space: Workspace, campaign: Campaign) -> Stamp:
    """A fresh Message-ID, the present time, a random boundary."""
    domain = campaign.config.sender.address.rpartition("@")[2]
    return Stamp(new_message_id(domain), space.now(), secrets.token_hex(8))


def _somebody(space: Workspace, tx: Transaction, campaign: Campaign, email: str | None) -> tuple[Contact, Standing]:
    if not email and not campaign.contacts.contacts:
        raise Refused("the contacts file has nobody in it; add a row, or name a person with --contact")
    return find_person(tx, campaign, email or campaign.contacts.contacts[0].email, space.now())
