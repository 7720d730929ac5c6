"""`outreach check`: every fault at once, before anybody is written to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime

import click

from outreach.campaign.config import Step
from outreach.campaign.folder import Campaign
from outreach.campaign.templates import needs_online
from outreach.cli import online as online_checks
from outreach.cli.advice import advice
from outreach.cli.output import say
from outreach.cli.preview import stamp_now
from outreach.cli.workspace import Workspace, in_workspace
from outreach.compose.message import CannotCompose, compose
from outreach.engine.situation import look
from outreach.errors import InvalidData, Problem
from outreach.ledger.database import Transaction
from outreach.model import Contact, Standing
from outreach.news import CANCEL, UPDATE
from outreach.orders import order_for

#: Warnings and refused rows shown one by one; of more, only how many there are.
SHOWN = 50


@click.command()
@click.option("--online", is_flag=True, help="Also log in, send one message to yourself, and look up SPF, DKIM, DMARC.")
@click.option("--wait", "patience", default=20.0, metavar="SECONDS", help="How long the message may take to appear.")
@in_workspace
def check(space: Workspace, online: bool, patience: float) -> None:
    """Name every fault of config.toml, contacts and templates at once.

    One message of every step, of an update and of a cancellation is composed for somebody of every language. Rows that
    cannot be used are named and left out; they make the check fail (3) only when no usable row is left.
    """
    campaign = space.load()
    contacts = campaign.contacts
    _tell([*contacts.refused, *contacts.warnings])
    if not contacts.contacts:
        instead = "add a row with an address" if not contacts.refused else "mend the rows named above"
        raise InvalidData([Problem("contacts", 0, 0, "nobody can be written to", instead)])
    with space.reading() as tx:
        now = space.now()
        situation = look(tx, campaign, now)
        waiting = situation.needs_online if campaign.config.event.online is None else frozenset()
        faults = list(_faults(space, tx, campaign, now, waiting))
    if faults:
        raise InvalidData(faults)
    for sentence in advice(space.folder, campaign, situation, now):
        say(sentence)
    refused = len(contacts.refused)
    rows = "1 row" if refused == 1 else f"{refused} rows"
    say(f"no faults: {len(campaign.config.steps)} steps, {len(contacts.contacts)} people, {rows} refused")
    if online:
        online_checks.check_online(space, campaign, patience)


def _tell(problems: list[Problem]) -> None:
    for problem in sorted(problems)[:SHOWN]:
        say(str(problem))
    if len(problems) > SHOWN:
        say(f"… and {len(problems) - SHOWN} more")


def _faults(
    space: Workspace, tx: Transaction, campaign: Campaign, now: datetime, waiting: frozenset[str]
) -> Iterator[Problem]:
    """What only shows when a message is made; the steps that wait for the online details are made when they can be."""
    everything: list[Step | str] = [*campaign.config.steps, UPDATE, CANCEL]
    for step in everything:
        if not _waits(campaign, step, waiting):
            for contact in _one_of_every_language(campaign):
                problem = _composed(space, tx, campaign, step, contact, now)
                if problem is not None:
                    yield problem


def _waits(campaign: Campaign, step: Step | str, waiting: frozenset[str]) -> bool:
    """Whether it cannot be composed yet, for want of the online details."""
    if isinstance(step, Step):
        return step.name in waiting
    own = (campaign.templates.by_key[step, language] for language in campaign.templates.languages_of(step))
    return campaign.config.event.online is None and any(needs_online(template) for template in own)


def _one_of_every_language(campaign: Campaign) -> list[Contact]:
    """The first contact of each language, and of each language that has templates but nobody yet."""
    first: dict[str, Contact] = {}
    for contact in campaign.contacts.contacts:
        first.setdefault(contact.language or campaign.config.languages.default, contact)
    for _, language in campaign.templates.by_key:
        first.setdefault(language, replace(campaign.contacts.contacts[0], language=language))
    return list(first.values())


def _composed(
    space: Workspace, tx: Transaction, campaign: Campaign, step: Step | str, contact: Contact, now: datetime
) -> Problem | None:
    standing = Standing(contact_id=0, joined_at=now)
    try:
        compose(order_for(tx, campaign, step, contact, standing), stamp_now(space, campaign))
    except CannotCompose as error:
        name = step if isinstance(step, str) else f"step {step.name}"
        return Problem(f"{name} for {contact.email}", 0, 0, str(error))
    return None
