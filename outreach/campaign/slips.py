"""What is no fault of a folder's files and yet looks like a slip; each where it stands, with what to write."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from outreach.addresses import normalise
from outreach.campaign.complaints import Fault
from outreach.campaign.config import Looked
from outreach.campaign.contacts import ContactList
from outreach.campaign.mail import Server
from outreach.campaign.misplaced import misplaced
from outreach.campaign.packed import find
from outreach.campaign.section import is_loopback, nearest
from outreach.campaign.templates import Templates, needs_online
from outreach.errors import Problem

#: Ports that mean one kind of encryption everywhere (RFC 8314 §3, RFC 6409).
ENCRYPTION: Mapping[int, str] = {465: "implicit", 993: "implicit", 587: "starttls", 143: "starttls"}
#: Templates that a folder may leave out, for which there are built-in words.
OPTIONAL = ("footer", "update", "cancel")


def slips(looked: Looked, contacts: ContactList | None, templates: Templates, file: str) -> Iterator[Problem]:
    """Everything that looks like a slip, as far as the parts it is seen from can be used."""
    joining = {name for name, language in templates.by_key if needs_online(templates.by_key[name, language])}
    found = [*misplaced(looked.sound, joining), *_ports(looked), *_nobody_s_groups(looked, contacts)]
    found += _no_calendar(looked)
    if looked.positions is not None:
        yield from (fault.problem(file, looked.positions) for fault in found)
    yield from _not_in_the_default_language(looked, templates)
    yield from _in_the_list(looked, contacts)


def _ports(looked: Looked) -> Iterator[Fault]:
    mail = looked.sound.mail
    servers: tuple[tuple[str, Server], ...] = (("smtp", mail.smtp), ("imap", mail.imap)) if mail else ()
    for name, server in servers:
        usual = ENCRYPTION.get(server.port, server.tls)
        if usual != server.tls and not is_loopback(server.host):
            what = f'port {server.port} is for "{usual}" nearly everywhere, and this says "{server.tls}"'
            yield Fault(("mail", name, "tls"), what, f'write "{usual}", or the other port')


def _no_calendar(looked: Looked) -> Iterator[Fault]:
    """Where every step can be read: one that cannot may be the one that invites."""
    steps = looked.sound.steps
    if steps and len(steps) == len(looked.sound.templates) and not any(step.calendar for _, step in steps):
        what = "is in no step, so nobody gets the event into their calendar, nor its buttons to answer with"
        yield Fault(("step", steps[0][0], "calendar"), what, "add calendar = true to the step that invites")


def _nobody_s_groups(looked: Looked, contacts: ContactList | None) -> Iterator[Fault]:
    if contacts is None:
        return
    groups = sorted(contacts.groups)
    for n, step in looked.sound.steps:
        for word in step.to:
            group = word.removeprefix("group:")
            if group != word and group not in groups:
                instead = nearest(group, groups) if groups else 'add a column "group" to the list'
                yield Fault(("step", n, "to"), f"nobody in the list is in the group '{group}'", instead)


def _not_in_the_default_language(looked: Looked, templates: Templates) -> Iterator[Problem]:
    """Words of the officer's own that those who are written to in the default language would not get."""
    default = looked.sound.default
    for name in OPTIONAL if default else ():
        languages = templates.languages_of(name)
        if default and languages and not {default, default.partition("-")[0]} & set(languages):
            what = f"is missing, while there is one in {', '.join(languages)}: who gets '{default}' gets words of ours"
            yield Problem(f"templates/{name}.{default}.md", 0, 0, what, "write it, for it is the default language")


def _in_the_list(looked: Looked, contacts: ContactList | None) -> Iterator[Problem]:
    if contacts is None:
        return
    file = "contacts.xlsx" if contacts.encoding == "workbook" else "contacts.csv"
    own = find(contacts.contacts, normalise(looked.config.sender.address)) if looked.config else None
    if own is not None:
        yield Problem(file, own.row, 0, "this is the sender's own address", "take the row away")
    if not contacts.contacts:
        what = "the list has no contact that can be written to"
        yield Problem(file, 0, 0, what, "add rows below the headings")
