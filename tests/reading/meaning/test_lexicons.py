from __future__ import annotations

import pkgutil
from importlib import import_module

import pytest

from outreach.reading.meaning import lexicon
from outreach.reading.meaning.clauses import items
from outreach.reading.meaning.lexicon import Lexicon
from outreach.reading.meaning.patterns import GAP, NUMBER, Sequence_
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.tables import sequences, table
from outreach.reading.meaning.words import Kind, Word

LANGUAGES = sorted(module.name for module in pkgutil.iter_modules(lexicon.__path__))


def lexicon_of(language: str) -> Lexicon:
    found: Lexicon = import_module(f"outreach.reading.meaning.lexicon.{language}").LEXICON
    return found


def example(sequence: Sequence_, groups: dict[str, list[Sequence_]]) -> list[str]:
    """Words that a sequence stands for: a stem as it is, a group by its first choice, a gap by nothing."""
    words: list[str] = []
    for element in sequence:
        if element == NUMBER:
            words.append("7")
        elif element[0] == "<":
            words += example(groups[element[1:-1]][0], groups)
        elif element != GAP:
            words.append(element.strip("*"))
    return words


def as_words(words: list[str]) -> list[Word]:
    return [
        Word(word, at, at + 1, kind=Kind.NUMBER if word == "7" else Kind.WORD, value=7) for at, word in enumerate(words)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_entry_can_be_reached(language):
    source, compiled = lexicon_of(language), table(language)
    unreached: list[str] = []
    groups: dict[str, list[Sequence_]] = {}
    for name, text in source.groups.items():
        groups[name] = list(sequences(text, source, groups))
    for sense, text in source.terms.items():
        for sequence in sequences(text, source, groups):
            words = example(sequence, groups)
            found = items(as_words(words), compiled)
            if len(found) != 1 or sense not in found[0].senses:
                unreached.append(f"{sense.name}: {' '.join(words)}")
    assert not unreached


@pytest.mark.parametrize("language", LANGUAGES)
def test_numbered_senses_hold_a_number_and_months_and_days_are_complete(language):
    source = lexicon_of(language)
    assert len(source.months.split("|")) == 12
    assert len(source.weekdays.split("|")) == 7
    groups: dict[str, list[Sequence_]] = {}
    for name, text in source.groups.items():
        groups[name] = list(sequences(text, source, groups))
    for sense in (Sense.EXTRA, Sense.DAY, Sense.CLOCK):
        assert any(NUMBER in sequence for sequence in sequences(source.terms[sense], source, groups))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_sense_that_decides_has_words(language):
    needed = {Sense.YES, Sense.NO, Sense.MAYBE, Sense.NOT, Sense.IF, Sense.BUT, Sense.COME, Sense.FILL, Sense.CLOSING}
    assert needed <= lexicon_of(language).terms.keys()
