"""The whole campaign folder, read at once: the faults of its files and those between them in one list."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from outreach.campaign.config import Config, Looked, look_through
from outreach.campaign.contacts import ContactList, read_contacts
from outreach.campaign.encodings import Pieces
from outreach.campaign.positions import Positions
from outreach.campaign.section import nearest
from outreach.campaign.slips import slips
from outreach.campaign.sound import Sound
from outreach.campaign.templates import Templates, right_templates, template_keys, undefined_names
from outreach.errors import InvalidData, Problem

CONFIG = "config.toml"
CONTACTS = ("contacts.csv", "contacts.xlsx")
TEMPLATES = "templates/"
#: Lists of contacts that are not handed in whole, for they may be large.
Listed = Mapping[str, Pieces]


@dataclass(frozen=True, slots=True)
class Campaign:
    """What an officer wrote, found to be right."""

    config: Config
    contacts: ContactList
    templates: Templates


@dataclass(frozen=True, slots=True)
class Examined:
    """A folder looked through: every fault of its files, what only looks like a slip, and what can be used.

    `campaign` is there where config and contacts are right; its templates are those that are.
    """

    problems: tuple[Problem, ...]
    doubts: tuple[Problem, ...]
    contacts: ContactList | None
    campaign: Campaign | None


def read_campaign(files: Mapping[str, bytes], listed: Listed = MappingProxyType({})) -> Campaign:
    """The campaign in a folder's files, by path relative to it; InvalidData holds every fault of all of them."""
    found = examine(files, listed)
    if found.problems or found.campaign is None:
        raise InvalidData(list(found.problems))
    warnings = (*found.campaign.contacts.warnings, *found.doubts)
    return replace(found.campaign, contacts=replace(found.campaign.contacts, warnings=warnings))


def examine(files: Mapping[str, bytes], listed: Listed = MappingProxyType({})) -> Examined:
    """Everything that can be known of a folder's files at once, however much is wrong with some of them."""
    inside = _inside(files)
    looked, contacts, unreadable = _config(files), None, []
    try:
        contacts = _contacts({**files, **listed})
    except InvalidData as error:
        unreadable = list(error.problems)
    templates, broken = right_templates(inside)
    problems = [*looked.problems, *unreadable, *broken, *_steps_without_template(looked, template_keys(inside))]
    for template in templates.by_key.values():
        problems += undefined_names(template, contacts.columns if contacts else None)
    doubts = tuple(slips(looked, contacts, templates, CONFIG))
    whole = Campaign(looked.config, contacts, templates) if looked.config and contacts else None
    return Examined(tuple(problems), doubts, contacts, whole)


def _config(files: Mapping[str, bytes]) -> Looked:
    if CONFIG in files:
        return look_through(files[CONFIG], CONFIG)
    what, instead = "there is no config.toml in this folder", "go to a campaign's folder, or make one: outreach new DIR"
    return Looked(None, Sound(), (Problem(CONFIG, 0, 0, what, instead),))


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


def _steps_without_template(looked: Looked, there: Collection[tuple[str, str]]) -> Iterator[Problem]:
    """Every step's template must be there in the default language, which everybody else falls back to."""
    default, positions = looked.sound.default, looked.positions
    if default is None or positions is None:
        return
    named = {template for _, template in looked.sound.templates}
    lacking = {template for template in named if not {default, default.partition("-")[0]} & _languages(template, there)}
    if len(named) > 1 and lacking == named:
        yield from _none_in(default, named, there, positions)
        return
    for n, template in looked.sound.templates:
        if template in lacking:
            place = positions.value(("step", n, "template"))
            yield Problem(CONFIG, place.line, place.column, *_lacking(template, default, there))


def _languages(template: str, there: Collection[tuple[str, str]]) -> set[str]:
    return {language for name, language in there if name == template}


def _lacking(template: str, default: str, there: Collection[tuple[str, str]]) -> tuple[str, str]:
    """What is wrong with a step whose template is not there in the default language, and what to write."""
    languages, names = sorted(_languages(template, there)), sorted({name for name, _ in there})
    if languages:
        what = f"template '{template}' is there in {', '.join(languages)}, not in the default language"
        return what, f"write templates/{template}.{default}.md"
    what = f"there is no templates/{template}.{default}.md"
    return what, nearest(template, names) if names else "write it"


def _none_in(
    default: str, named: Collection[str], there: Collection[tuple[str, str]], positions: Positions
) -> Iterator[Problem]:
    """One fault for a folder in which every template lacks the default language, not one for each step."""
    place = positions.value(("languages", "default"))
    common = sorted(set.intersection(*(_languages(template, there) for template in named)))
    what = f"languages.default: no template is there in the default language '{default}'"
    files = ", ".join(f"templates/{template}.{default}.md" for template in sorted(named))
    instead = f"write {files}" + (f', or default = "{common[0]}" under [languages]' if common else "")
    yield Problem(CONFIG, place.line, place.column, what, instead)
