"""A lexicon made ready for matching: one tree of sequences, the words it knows, its months, days and numbers."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib import import_module
from importlib.util import find_spec

from outreach.reading.meaning.lexicon import Lexicon
from outreach.reading.meaning.patterns import Node, Sequence_, add, expand, index, split_patterns
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.tokens import tokenize
from outreach.reading.meaning.typos import Neighbours, neighbours

FIXED = (Sense.NOT, Sense.CAN, Sense.CANNOT, Sense.BUT, Sense.IF, Sense.COME, Sense.ATTEND, Sense.COMES)


@dataclass(frozen=True, slots=True)
class Table:
    """One language's compiled lexicon; only read."""

    language: str
    concord: bool
    root: Node
    groups: Mapping[str, Node]
    known: frozenset[str]
    strangers: frozenset[str]
    stems: Mapping[str, None]
    lengths: tuple[int, ...]
    tails: tuple[str, ...]
    fixed: frozenset[str]
    fixed_stems: tuple[str, ...]
    negations: frozenset[str]
    months: Mapping[str, int]
    month_stems: tuple[tuple[str, int], ...]
    weekdays: Mapping[str, int]
    weekday_stems: tuple[tuple[str, int], ...]
    numbers: Mapping[str, int]
    neighbours: Neighbours

    def knows(self, word: str) -> bool:
        """Whether a folded word stands anywhere in the lexicon."""
        if word in self.known or word.endswith(self.tails):
            return True
        for length in self.lengths:  # noqa: SIM110 - asked for every word of every mail; any() is half as fast
            if word[:length] in self.stems:
                return True
        return False

    def holds(self, word: str) -> bool:
        """Whether no gap of a pattern may skip this word."""
        return word in self.fixed or word.startswith(self.fixed_stems)

    def month(self, word: str) -> int | None:
        """The month a word names, 1 to 12."""
        return self.months.get(word) or _stem(word, self.month_stems)

    def weekday(self, word: str) -> int | None:
        """The day of the week a word names, 1 for Monday."""
        return self.weekdays.get(word) or _stem(word, self.weekday_stems)


def _stem(word: str, stems: Sequence[tuple[str, int]]) -> int | None:
    for stem, number in stems:
        if word.startswith(stem):
            return number
    return None


def variants(text: str, lexicon: Lexicon) -> Iterator[str]:
    """A pattern as written, and with the language's other spellings of its letters ("ä" as "ae")."""
    yield text
    other = text
    for letter, spelling in lexicon.spellings.items():
        other = other.replace(letter, spelling)
    if other != text:
        yield other


def sequences(text: str, lexicon: Lexicon, inner: dict[str, list[Sequence_]]) -> Iterator[Sequence_]:
    """All sequences of a block of patterns."""
    for pattern in split_patterns(text):
        for variant in variants(pattern, lexicon):
            yield from expand(variant, inner)


def compile_lexicon(lexicon: Lexicon) -> Table:
    """The table of a lexicon; ValueError names the pattern that is not well written."""
    root, groups = Node(), dict[str, Node]()
    known: set[str] = set()
    fixed: set[str] = set()
    negations: set[str] = set()
    inner: dict[str, list[Sequence_]] = {}
    for name, text in lexicon.groups.items():
        inner[name] = list(sequences(text, lexicon, inner))
    for sense, text in lexicon.terms.items():
        for sequence in sequences(text, lexicon, inner):
            add(root, sequence, sense)
            known.update(sequence)
            if sense is Sense.NOT and len(sequence) == 1:
                negations.add(sequence[0])
            if sense in FIXED and len(sequence) == 1:
                whole = inner.get(sequence[0][1:-1], [])
                fixed.update(other[0] for other in (sequence, *whole) if len(other) == 1 and other[0][0] not in "<#*.")
    for name, choices in inner.items():
        groups[name] = Node()
        for sequence in choices:
            add(groups[name], sequence, None)
            known.update(sequence)
    for element in known:
        if element[0] == "<" and element[1:-1] not in groups:
            raise ValueError(f"{lexicon.language}: there is no group {element}")
    for node in (root, *groups.values()):
        index(node, groups)
    strangers = {word for sequence in sequences(lexicon.strangers, lexicon, {}) for word in sequence}
    months, month_stems = _calendar(lexicon.months)
    weekdays, weekday_stems = _calendar(lexicon.weekdays)
    numbers = {token.word: value for word, value in lexicon.numbers.items() for token in tokenize(word)}
    words = (
        {word for word in known if word[-1] not in "*>#." and word[0] != "*"}
        | set(numbers)
        | set(months)
        | set(weekdays)
    )
    stems = {word[:-1] for word in known if word[-1] == "*"} | {stem for stem, _ in (*month_stems, *weekday_stems)}
    return Table(
        language=lexicon.language,
        concord=lexicon.concord,
        root=root,
        groups=groups,
        known=frozenset(words),
        strangers=frozenset(strangers),
        stems=dict.fromkeys(stems),
        lengths=tuple(sorted({len(stem) for stem in stems})),
        tails=tuple(word[1:] for word in known if word[0] == "*"),
        fixed=frozenset(word for word in fixed if word[-1] != "*"),
        fixed_stems=tuple(word[:-1] for word in fixed if word[-1] == "*"),
        negations=frozenset(negations),
        months=months,
        month_stems=month_stems,
        weekdays=weekdays,
        weekday_stems=weekday_stems,
        numbers=numbers,
        neighbours=neighbours(words),
    )


def _calendar(text: str) -> tuple[dict[str, int], tuple[tuple[str, int], ...]]:
    words: dict[str, int] = {}
    stems: list[tuple[str, int]] = []
    for number, spellings in enumerate(text.split("|"), 1):
        for spelling in spellings.split():
            word = tokenize(spelling.rstrip("*"))[0].word
            if spelling.endswith("*"):
                stems.append((word, number))
            else:
                words[word] = number
    return words, tuple(stems)


@dataclass(frozen=True, slots=True)
class Calendar:
    """The names of months and days of the week in every language, for reading an invitation of ours."""

    months: Mapping[str, int]
    month_stems: tuple[tuple[str, int], ...]
    weekdays: Mapping[str, int]
    weekday_stems: tuple[tuple[str, int], ...]

    def month(self, word: str) -> int | None:
        """The month a folded word names, 1 to 12."""
        return self.months.get(word) or _stem(word, self.month_stems)

    def weekday(self, word: str) -> int | None:
        """The day of the week a folded word names, 1 for Monday."""
        return self.weekdays.get(word) or _stem(word, self.weekday_stems)


@lru_cache(maxsize=4)
def calendar(languages: tuple[str, ...]) -> Calendar:
    """The calendar of these languages together; a word that means two things in two of them means nothing."""
    sources = [_lexicon(language) for language in languages if is_known(language)]
    months, weekdays = [_calendar(source.months) for source in sources], [_calendar(s.weekdays) for s in sources]
    return Calendar(
        _agreed(words for words, _ in months),
        tuple(stem for _, stems in months for stem in stems),
        _agreed(words for words, _ in weekdays),
        tuple(stem for _, stems in weekdays for stem in stems),
    )


def _agreed(sources: Iterable[Mapping[str, int]]) -> dict[str, int]:
    found: dict[str, int] = {}
    for source in sources:
        for word, number in source.items():
            found[word] = number if found.get(word, number) == number else 0
    return found


def _lexicon(language: str) -> Lexicon:
    found: Lexicon = import_module(f"outreach.reading.meaning.lexicon.{language}").LEXICON
    return found


@lru_cache(maxsize=16)
def is_known(language: str) -> bool:
    """Whether there is a lexicon of a language."""
    return language.isalpha() and find_spec(f"outreach.reading.meaning.lexicon.{language}") is not None


@lru_cache(maxsize=16)
def table(language: str) -> Table:
    """The table of a language of `lexicon/`, compiled once; LookupError where there is none."""
    if not is_known(language):
        raise LookupError(f"there is no lexicon of {language!r}")
    return compile_lexicon(_lexicon(language))
