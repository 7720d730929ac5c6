"""`outreach check`: every fault at once, before anybody is written to."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import click

from outreach import advice as known
from outreach.campaign.config import Step
from outreach.campaign.contacts import ContactList
from outreach.campaign.folder import Campaign
from outreach.campaign.templates import needs_online
from outreach.cli import online as online_checks
from outreach.cli.advice import when
from outreach.cli.output import say
from outreach.cli.workspace import Workspace, in_workspace
from outreach.compose.message import CannotCompose, Stamp, compose
from outreach.engine.situation import look
from outreach.errors import InvalidData, Problem
from outreach.ledger.campaigns import CampaignRow
from outreach.model import Contact, Standing
from outreach.news import CANCEL, UPDATE
from outreach.orders import Letter, news_order, step_order

#: Warnings and refused rows shown one by one; of more, only how many there are.
SHOWN = 50
#: What every message is made with.
SHARED = frozenset({"config.toml", "templates/layout.html"})


@click.command()
@click.option("--online", is_flag=True, help="Also log in, send one message to yourself, and look up SPF, DKIM, DMARC.")
@click.option("--wait", "patience", default=20.0, metavar="SECONDS", help="How long the message may take to appear.")
@in_workspace
def check(space: Workspace, online: bool, patience: float) -> None:
    """Name every fault of config.toml, contacts and templates at once.

    One message of every step, of an update and of a cancellation is composed for somebody of every language. Rows that
    cannot be used are named and left out; they make the check fail (3) only when no usable row is left.
    """
    found = space.examine()
    contacts = found.contacts
    _tell([*(contacts.refused if contacts else ()), *(contacts.warnings if contacts else ()), *found.doubts])
    faults = list(found.problems)
    if contacts is not None and not contacts.contacts:
        instead = "add a row with an address" if not contacts.refused else "mend the rows named above"
        faults.append(Problem("contacts", 0, 0, "nobody can be written to", instead))
    elif found.campaign is not None:
        faults += _composing(found.campaign, {problem.file for problem in faults})
    if faults:
        raise InvalidData(faults)
    campaign = space.load()
    with space.reading() as tx:
        now = space.now()
        situation = look(tx, campaign, now)
    if headings := _headings(campaign.contacts):
        say(headings)
    notes = list(known.advice(space.folder, campaign, situation, now))
    for sentence in (*notes, *when(campaign, now)):
        say(sentence)
    doubts = len(campaign.contacts.refused) + len(campaign.contacts.warnings) + len(notes)
    verdict = f"nothing stops it; {doubts} {'thing' if doubts == 1 else 'things'} to look at" if doubts else "no faults"
    say(f"{verdict}: {_counts(campaign)}")
    if online:
        online_checks.check_online(space, campaign, patience)


def _headings(contacts: ContactList) -> str:
    """Which headings were understood although they are not ours, and which are the officer's own; else nothing."""
    taken = ", ".join(f"{heading} = {name}" for heading, name in contacts.taken)
    own = ", ".join(contacts.own)
    parts = [f"taken: {taken}" if taken else "", f"kept as fields of your own: {own}" if own else ""]
    told = "; ".join(part for part in parts if part)
    return f"columns of the list {told}" if told else ""


def _counts(campaign: Campaign) -> str:
    steps, people = len(campaign.config.steps), len(campaign.contacts.contacts)
    counts = ((steps, "step", "steps"), (people, "person", "people"), (len(campaign.contacts.refused), "row", "rows"))
    return ", ".join(f"{count} {one if count == 1 else many}" for count, one, many in counts) + " refused"


def _tell(problems: list[Problem]) -> None:
    for problem in sorted(problems)[:SHOWN]:
        say(str(problem))
    if len(problems) > SHOWN:
        say(f"… and {len(problems) - SHOWN} more")


def _composing(campaign: Campaign, broken: set[str]) -> Iterator[Problem]:
    """What only shows when a message is made; what has a fault already is left out, and what waits for the link."""
    if broken & SHARED or any(file.startswith("templates/footer.") for file in broken):
        return
    everything: list[Step | str] = [*campaign.config.steps, UPDATE, CANCEL]
    for step in everything:
        name = step if isinstance(step, str) else step.template
        if _waits(campaign, name) or any(file.startswith(f"templates/{name}.") for file in broken):
            continue
        if isinstance(step, Step) and not campaign.templates.languages_of(name):
            continue
        for contact in _one_of_every_language(campaign):
            problem = _composed(campaign, step, contact)
            if problem is not None:
                yield problem


def _waits(campaign: Campaign, name: str) -> bool:
    """Whether a template cannot be composed yet, for want of the online details."""
    own = (campaign.templates.by_key[name, language] for language in campaign.templates.languages_of(name))
    return campaign.config.event.online is None and any(needs_online(template) for template in own)


def _one_of_every_language(campaign: Campaign) -> list[Contact]:
    """The first contact of each language, and of each language that has templates but nobody yet."""
    first: dict[str, Contact] = {}
    for contact in campaign.contacts.contacts:
        first.setdefault(contact.language or campaign.config.languages.default, contact)
    for _, language in campaign.templates.by_key:
        first.setdefault(language, replace(campaign.contacts.contacts[0], language=language))
    return list(first.values())


def _composed(campaign: Campaign, step: Step | str, contact: Contact) -> Problem | None:
    stamp = Stamp("<check@outreach.invalid>", campaign.config.event.starts_utc, "check")
    letter = Letter(campaign, CampaignRow(0, "check", "check", stamp.at), contact, Standing(0, stamp.at))
    try:
        compose(news_order(letter, step, 1) if isinstance(step, str) else step_order(letter, step, 0), stamp)
    except CannotCompose as error:
        name = step if isinstance(step, str) else f"step {step.name}"
        return Problem(f"{name} for {contact.email}", 0, 0, str(error))
    return None
