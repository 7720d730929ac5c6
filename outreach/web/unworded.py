"""People in whose language there is no text of a message: how many, and in which language they get it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from outreach.campaign.folder import Campaign
from outreach.compose.builtin import builtin
from outreach.model import Contact
from outreach.web.catalogs import LANGUAGES
from outreach.web.tongue import Tongue


@dataclass(frozen=True, slots=True)
class Unworded:
    """The languages without a text, with how many people have each; `instead` is the language of what they get."""

    people: Mapping[str, int]
    instead: str

    def told(self, tongue: Tongue) -> str:
        """The languages by name, each with its people."""
        ordered = sorted(self.people.items(), key=lambda one: (-one[1], one[0]))
        return ", ".join(f"{tongue.language_name(code)} ({tongue.number(count)})" for code, count in ordered)


def languages(campaign: Campaign, name: str) -> frozenset[str]:
    """In which languages there is a text by this name: the officer's, or a built-in one."""
    own = {_base(language) for language in campaign.templates.languages_of(name)}
    return frozenset(own | {language for language in LANGUAGES if builtin(name, language)})


def of_message(campaign: Campaign, name: str, people: Mapping[str, int]) -> Unworded | None:
    """Those of these people, counted by language, in whose language there is no text by this name."""
    default = campaign.config.languages.default
    written = languages(campaign, name) | {default}
    found = Counter[str]()
    for language, count in people.items():
        if (base := _base(language) or default) not in written:
            found[base] += count
    return Unworded(found, default) if found else None


def of_list(campaign: Campaign, contacts: Iterable[Contact]) -> tuple[Unworded | None, Unworded | None]:
    """The people of a list in whose language there is no message at all, and those in whose some are missing."""
    default = campaign.config.languages.default
    names = dict.fromkeys(step.template for step in campaign.config.steps)
    written = [languages(campaign, name) | {default} for name in names]
    people = Counter(_base(contact.language) or default for contact in contacts)
    none = {code: n for code, n in people.items() if not any(code in one for one in written)}
    some = {code: n for code, n in people.items() if code not in none and not all(code in one for one in written)}
    return Unworded(none, default) if none else None, Unworded(some, default) if some else None


def _base(language: str) -> str:
    return language.partition("-")[0]
