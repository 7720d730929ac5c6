"""The whole campaign folder, read at once: the faults of its files and those between them in one list."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import TypeVar

from outreach.addresses import normalise
from outreach.campaign.config import Config, decode, read_config
from outreach.campaign.contacts import ContactList, read_contacts
from outreach.campaign.encodings import Pieces
from outreach.campaign.packed import find
from outreach.campaign.positions import Path, locate
from outreach.campaign.section import nearest
from outreach.campaign.templates import Templates, read_templates, undefined_names
from outreach.errors import InvalidData, Problem

CONFIG = "config.toml"
CONTACTS = ("contacts.csv", "contacts.xlsx")
TEMPLATES = "templates/"

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Campaign:
    """What an officer wrote, found to be right."""

    config: Config
    contacts: ContactList
    templates: Templates


def read_campaign(files: Mapping[str, bytes], listed: Mapping[str, Pieces] = MappingProxyType({})) -> Campaign:
    """The campaign in a folder's files, by path relative to it; InvalidData holds every fault of all of them.

    `listed` are lists of contacts that are not handed in whole, for they may be large.
    """
    problems: list[Problem] = []

    def attempt(read: Callable[[], _T]) -> _T | None:
        try:
            return read()
        except InvalidData as error:
            problems.extend(error.problems)
            return None

    config = attempt(lambda: _config(files))
    contacts = attempt(lambda: _contacts({**files, **listed}))
    templates = attempt(lambda: read_templates(_inside(files)))
    if config is not None and templates is not None:
        problems += _steps_without_template(config, templates, files[CONFIG])
    if contacts is not None and templates is not None:
        for template in templates.by_key.values():
            problems += undefined_names(template, contacts.columns)
    if problems or config is None or contacts is None or templates is None:
        raise InvalidData(problems)
    warnings = (*contacts.warnings, *_doubts(config, contacts, files[CONFIG]))
    return Campaign(config, replace(contacts, warnings=warnings), templates)


def _config(files: Mapping[str, bytes]) -> Config:
    if CONFIG not in files:
        what = "there is no config.toml in this folder"
        raise InvalidData(
            [Problem(CONFIG, 0, 0, what, "go to a campaign's folder, or make one with: outreach new DIR")]
        )
    return read_config(files[CONFIG], CONFIG)


def _contacts(files: Mapping[str, bytes | Pieces]) -> ContactList:
    there = [name for name in CONTACTS if name in files]
    if len(there) == 1:
        return read_contacts(files[there[0]], there[0])
    what = "there are both contacts.csv and contacts.xlsx" if there else "there is no list of contacts"
    instead = "keep one of the two" if there else "save it here as contacts.csv or contacts.xlsx"
    raise InvalidData([Problem(CONTACTS[0], 0, 0, what, instead)])


def _inside(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files directly in templates/."""
    names = {name.removeprefix(TEMPLATES): data for name, data in files.items() if name.startswith(TEMPLATES)}
    return {name: data for name, data in names.items() if "/" not in name}


def _steps_without_template(config: Config, templates: Templates, text: bytes) -> Iterator[Problem]:
    """Every step's template must be there in the default language, which everybody else falls back to."""
    default = config.languages.default
    names = sorted({name for name, _ in templates.by_key})
    for n, step in enumerate(config.steps):
        languages = templates.languages_of(step.template)
        if not languages:
            what = f"there is no templates/{step.template}.{default}.md"
            yield _at(text, ("step", n, "template"), what, nearest(step.template, names) if names else "write it")
        elif not {default, default.partition("-")[0]} & set(languages):
            what = f"template '{step.template}' is there in {', '.join(languages)}, not in the default language"
            yield _at(text, ("step", n, "template"), what, f"write templates/{step.template}.{default}.md")


def _doubts(config: Config, contacts: ContactList, text: bytes) -> Iterator[Problem]:
    """What may be meant, but looks like a slip."""
    groups = sorted(contacts.groups)
    for n, step in enumerate(config.steps):
        for word in step.to:
            group = word.removeprefix("group:")
            if group != word and group not in groups:
                what = f"nobody in the list is in the group '{group}'"
                yield _at(text, ("step", n, "to"), what, nearest(group, groups) if groups else 'add a column "group"')
    own = find(contacts.contacts, normalise(config.sender.address))
    if own is not None:
        yield Problem(CONTACTS[0], own.row, 0, "this is the sender's own address", "take the row away")
    if not contacts.contacts:
        yield Problem(
            CONTACTS[0], 0, 0, "the list has no contact that can be written to", "add rows below the headings"
        )


def _at(text: bytes, path: Path, what: str, instead: str) -> Problem:
    """A fault at a key of config.toml, which is known to be right by itself."""
    place = locate(decode(text, CONFIG)).value(path)
    return Problem(CONFIG, place.line, place.column, what, instead)
