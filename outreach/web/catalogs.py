"""The dashboard's texts in the officer's language: English stands in the code, Romanian in locale/ro/*.po.

The catalogs are read as they are written, by Babel, when the dashboard starts; nothing needs to be compiled.
"""

from __future__ import annotations

import io
from collections.abc import Sequence
from functools import cache
from gettext import GNUTranslations, NullTranslations
from importlib.resources import files

from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

#: The languages there are; English needs no catalog.
LANGUAGES = ("ro", "en")
SOURCE = "en"


def catalog(language: str) -> Catalog:
    """Every text of one language, from all its files; one file for each page, so that none is everybody's."""
    whole = Catalog(locale=language, charset="utf-8")
    folder = files("outreach.web") / "locale" / language
    for file in sorted((f for f in folder.iterdir() if f.name.endswith(".po")), key=lambda f: f.name):
        for message in read_po(io.BytesIO(file.read_bytes()), locale=language, charset="utf-8"):
            if message.id:
                whole.add(message.id, message.string, context=message.context)
    return whole


@cache
def translations(language: str) -> NullTranslations:
    """The texts of one language, for gettext."""
    if language == SOURCE:
        return NullTranslations()
    compiled = io.BytesIO()
    write_mo(compiled, catalog(language))
    compiled.seek(0)
    return GNUTranslations(compiled)


def best_of(accepted: str, otherwise: str) -> str:
    """The language the browser asks for first among ours (RFC 9110 §12.5.4), else `otherwise`, else English."""
    for language in _by_preference(accepted):
        if language in LANGUAGES:
            return language
    return otherwise if otherwise in LANGUAGES else SOURCE


def _by_preference(accepted: str) -> Sequence[str]:
    wanted: list[tuple[float, int, str]] = []
    for place, part in enumerate(accepted[:500].split(",")):
        tag, _, weight = part.partition(";")
        try:
            quality = float(weight.partition("q=")[2] or 1)
        except ValueError:
            quality = 0.0
        wanted.append((-quality, place, tag.strip().lower().partition("-")[0]))
    return [language for quality, _, language in sorted(wanted) if quality < 0]
