"""What funders ask of people beyond the columns every list has: their function, and their country."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from babel import Locale

from outreach.addresses import domain_of
from outreach.campaign.cleaning import clean, fold

# Headings in the languages of our lists, folded.
_FUNCTION = (
    "function functie functia functiaocupata functieocupata position pozitie pozitia jobtitle role rol functietitel "
    "tehtava funkcija pareigos funzione fonction beosztas stelle funktion"
)
_COUNTRY = "country tara taradeorigine land pays paese maa zemlja drzava salis orszag nation"
FUNCTION, COUNTRY = frozenset(_FUNCTION.split()), frozenset(_COUNTRY.split())
#: Whose names of countries are understood.
LANGUAGES = ("en", "ro", "hr", "nl", "lt", "it", "fi", "hu", "de", "fr")
_OTHER_NAMES = MappingProxyType(
    {
        "uk": "GB",
        "greatbritain": "GB",
        "england": "GB",
        "mareabritanie": "GB",
        "anglia": "GB",
        "usa": "US",
        "sua": "US",
        "moldova": "MD",
        "olanda": "NL",
        "holland": "NL",
        "czechrepublic": "CZ",
        "republicaceha": "CZ",
    }
)
# Domains of countries that people everywhere take for the sound of their letters.
_EVERYWHERE = frozenset(("eu", "io", "co", "me", "tv", "ai", "cc", "ws", "to", "ly", "fm", "gg", "st"))


def function_of(extra: Mapping[str, str]) -> str:
    """The person's function, from whichever further column of the list holds it."""
    return _column(extra, FUNCTION)


def country_of(extra: Mapping[str, str], address: str) -> str:
    """The ISO 3166-1 code of the person's country, or the list's own word where that is no country we know.

    Where the list has no such column, or nothing in it, the end of their mail's domain tells; empty where it does not.
    """
    said = _column(extra, COUNTRY)
    if said:
        return _codes().get(fold(said)) or clean(said)
    ending = domain_of(address).rpartition(".")[2]
    code = "GB" if ending == "uk" else ending.upper()
    return code if ending not in _EVERYWHERE and len(code) == 2 and code in Locale("en").territories else ""


def has_countries(extra: Mapping[str, str]) -> bool:
    """Whether the list has a column of countries."""
    return any(fold(heading) in COUNTRY for heading in extra)


def countries(extra: Mapping[str, str]) -> Mapping[str, str]:
    """Those of the further columns that name a country."""
    return {heading: value for heading, value in extra.items() if fold(heading) in COUNTRY}


def country_name(code: str, language: str) -> str:
    """What the country is called; a word that is no code comes back as it is."""
    name: str = Locale(language).territories.get(code, code)
    return name


@cache
def _codes() -> Mapping[str, str]:
    """Codes by every name that a country has in our languages, folded, and by themselves."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for code, name in Locale(language).territories.items():
            if len(code) == 2 and code.isalpha():
                found.setdefault(fold(name), code)
                found.setdefault(code.lower(), code)
    return MappingProxyType(found | _OTHER_NAMES)


def _column(extra: Mapping[str, str], headings: frozenset[str]) -> str:
    return next((value for heading, value in extra.items() if value and fold(heading) in headings), "")
