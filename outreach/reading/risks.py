"""Whether words in which no answer was found hold any that could be part of one: such words only a person may weigh."""

from __future__ import annotations

from collections.abc import Sequence

from outreach.reading.meaning.clauses import clauses
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.tables import table
from outreach.reading.meaning.words import Kind, Sentence, sentences
from outreach.reading.phrases.commands import TO_MACHINES

S = Sense
_HARMLESS = frozenset({S.AND, S.CLOSING, S.COURTESY, S.EVENT, S.FILL, S.ME, S.ORG, S.THEN, S.TITLE, S.YOU})
FAMILIAR = 0.5  # of its words: a text of which a language knows fewer may hold anything


def is_risky(text: str, languages: Sequence[str]) -> bool:
    """Whether a text, read in any of the languages, holds more than courtesy and a few words nobody knows.

    A risk is whatever decides, negates, doubts, sets a condition, contrasts, asks, counts, names a day or an hour,
    speaks of other people, or of coming and going; and a text that is in none of the languages.
    """
    whole = sentences(text)
    words = [word for sentence in whole for word in sentence.words]
    if "?" in text or any(word.kind is not Kind.WORD for word in words):
        return True
    known = max((sum(table(language).knows(word.word) for word in words) for language in languages), default=0)
    return known < FAMILIAR * len(words) or any(_holds_risk(whole, language) for language in languages)


def speaks_to_a_machine(text: str) -> bool:
    """Whether a text may be giving orders to whoever reads it by machine."""
    words = (word.word for sentence in sentences(text) for word in sentence.words)
    return any(mark in text for mark in "{}<>") or any(word.startswith(TO_MACHINES) for word in words)


def is_strange(text: str, languages: Sequence[str]) -> bool:
    """Whether a text holds a word that none of the languages knows; where all are known, nothing is left to be told."""
    words = [word.word for sentence in sentences(text) for word in sentence.words]
    return any(not any(table(language).knows(word) for language in languages) for word in words)


def _holds_risk(whole: Sequence[Sentence], language: str) -> bool:
    read = (clause for number, sentence in enumerate(whole) for clause in clauses(sentence, number, table(language)))
    return any(clause.senses - _HARMLESS for clause in read)
