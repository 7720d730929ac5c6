"""Every text of the dashboard is there in every language, once, and with the same holes."""

from __future__ import annotations

import io
import re

import pytest
from babel.messages.pofile import read_po

from outreach.web.catalogs import LANGUAGES, SOURCE, best_of, catalog, translations
from tests.web.texts import WEB, used

OTHERS = [language for language in LANGUAGES if language != SOURCE]
_HOLE = re.compile(r"%\(\w+\)s")


def texts(found: object) -> tuple[str, ...]:
    return (found,) if isinstance(found, str) else tuple(found)  # type: ignore[arg-type]


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_and_none_is_left_over(language: str) -> None:
    translated = {texts(message.id) for message in catalog(language) if message.id and all(texts(message.string))}
    wanted = {texts(text) for text in used()}
    assert {"missing": wanted - translated, "unused": translated - wanted} == {"missing": set(), "unused": set()}


@pytest.mark.parametrize("language", OTHERS)
def test_a_text_stands_in_one_file_only(language: str) -> None:
    seen: dict[tuple[str, ...], str] = {}
    for file in sorted((WEB / "locale" / language).glob("*.po")):
        for message in read_po(io.BytesIO(file.read_bytes())):
            if message.id:
                assert texts(message.id) not in seen, f"{message.id!r}: {file.name} and {seen[texts(message.id)]}"
                seen[texts(message.id)] = file.name


@pytest.mark.parametrize("language", OTHERS)
def test_a_translation_has_the_holes_of_its_text(language: str) -> None:
    for message in catalog(language):
        if message.id:
            for text in texts(message.string):
                assert sorted(_HOLE.findall(text)) == sorted(_HOLE.findall(texts(message.id)[-1])), message.id


@pytest.mark.parametrize(
    ("n", "said"),
    [(0, "0 răspunsuri"), (1, "1 răspuns"), (19, "19 răspunsuri"), (20, "20 de răspunsuri"), (101, "101 răspunsuri")],
)
def test_romanian_counts_as_romanian_does(n: int, said: str) -> None:
    assert translations("ro").ngettext("%(n)s answer", "%(n)s answers", n) % {"n": n} == said


def test_romanian_is_written_with_commas_below_not_cedillas() -> None:
    told = "".join(text for message in catalog("ro") for text in texts(message.string))
    assert "ș" in told
    assert not set("şţŞŢ") & set(told)


@pytest.mark.parametrize(
    ("accepted", "otherwise", "language"),
    [
        ("ro-RO,ro;q=0.9,en;q=0.5", "", "ro"),
        ("de, en-GB;q=0.8, ro;q=0.9", "", "ro"),
        ("fi", "ro", "ro"),
        ("fi", "fi", "en"),
        ("", "", "en"),
        ("ro;q=0, en;q=0.1", "", "en"),
        ("ro;q=x,;;=", "", "en"),
    ],
)
def test_the_language_is_the_first_of_ours_that_the_browser_wants(accepted: str, otherwise: str, language: str) -> None:
    assert best_of(accepted, otherwise) == language
