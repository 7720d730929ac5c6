"""A text in a language that is not read: it waits with that as its reason, not with what its words seem not to say.

Read are the languages that the campaign and the contact speak, and English: others are known, but were not asked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from outreach.model import Kind, Reading
from outreach.reading.known import LANGUAGES
from outreach.reading.meaning.tables import Table, table
from outreach.reading.meaning.words import Kind as Token
from outreach.reading.meaning.words import sentences

REASON = "written in a language that is not read"
#: So many of a text's letters are known at least to the language it is in; no reply in tests/replies is below it.
STRANGE = 0.3
#: The same of somebody who is written to in a language that is not read, which may be a neighbour's of one that is.
RELATED = 0.7
#: Beginnings of the reasons that would blame the words.
_EMPTY = (
    "it does not say whether the sender comes",
    "it is not clear in which language it is written",
    "the words that decide are not all understood",
)
#: Longer texts are not looked through for this.
_LONGEST = 5000
#: A word weighs as much as it has letters, and no more than this.
_WEIGHTIEST = 6


def named(reading: Reading, language: str, languages: Sequence[str]) -> Reading:
    """The reading with the true reason, where its text is in a language that is not read.

    `language` is the contact's own, `languages` those that were read.
    """
    reasons = reading.reason.split("; ")
    if reading.kind is not Kind.HUMAN or reading.sure or not any(reason.startswith(_EMPTY) for reason in reasons):
        return reading
    own = language.partition("-")[0]
    enough = RELATED if own and own not in LANGUAGES else STRANGE
    if known_share(reading.text[:_LONGEST], languages) >= enough:
        return reading
    return replace(reading, reason="; ".join(dict.fromkeys(REASON if r.startswith(_EMPTY) else r for r in reasons)))


def known_share(text: str, languages: Sequence[str]) -> float:
    """How much of a text, by its words' lengths, the language knows that knows most of it: 0 to 1; 1 for no words."""
    words = [word.word for sentence in sentences(text) for word in sentence.words if word.kind is Token.WORD]
    if not words:
        return 1.0
    most = max(sum(_weight(word, table(language)) for word in words) for language in languages)
    return most / sum(map(_length, words))


def _length(word: str) -> int:
    return min(len(word), _WEIGHTIEST)


def _weight(word: str, language: Table) -> float:
    """A word that stands in the lexicon counts whole, one that only begins or ends like one of it less."""
    return _length(word) * (1.0 if word in language.known else 0.7 if language.knows(word) else 0.0)
