"""Explains a short text word by word: every word must belong to a phrase that is known, or it stays unexplained."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from outreach.model import Span
from outreach.reading.phrases import clients
from outreach.reading.phrases import words as word_list
from outreach.reading.phrases.lexicon import Lexicon
from outreach.reading.signatures import is_closing
from outreach.reading.words import Token, fold, tokens

MAX_GUESTS = 20
_WRAPPED = 55  # a line at least this long was probably broken by the client, not by the writer
_BREAKS = frozenset(".,!;:()–—…\"'-*/&|„”“<>=[]{}•·~_")
_SMILES = frozenset("🙂😊👍❤🙏☺😀😃😄🎉👋😉💪👏🤗♥")
_TITLES = word_list(
    "dl dna d-na d-l dr prof ing ec av ms mr mrs conf lect univ dhl domnul doamna domnule doamnei sir madam"
)
_DAYS = word_list(
    "luni marti miercuri joi vineri sambata duminica azi maine ieri astazi monday tuesday wednesday "
    "thursday friday saturday "
    "sunday today tomorrow yesterday never niciodata"
)
_NUMBER_LINE = re.compile(r"[\W_]*(?:(?:tel|telefon|mob|mobil|phone|fax|t|m)\W+)?[\d\s+()./-]{6,}[\W_]*", re.IGNORECASE)
_LINK_LINE = re.compile(r"[\W_]*(?:e-?mail\W+|web\W+)?\S+(?:@|\.)\S+\.\w{2,}\S*[\W_]*", re.IGNORECASE)


class Sense(StrEnum):
    """What a phrase says."""

    YES = "yes"
    NO = "no"
    MAYBE = "maybe"
    GUESTS = "guests"
    SOME = "some guests"
    LATE = "late"
    EARLY = "early"
    REGRET = "regret"
    UNSUBSCRIBE = "unsubscribe"
    GREETING = "greeting"
    COURTESY = "courtesy"


@dataclass(frozen=True, slots=True)
class Match:
    """A phrase found in the text; `number` for guests; `yes` where a guest phrase also says that they come."""

    sense: Sense
    span: Span
    language: str
    number: int = 0
    yes: bool = False


@dataclass(frozen=True, slots=True)
class Explained:
    """The phrases of a text, in order, and the first words that no phrase explains (nothing when all are)."""

    matches: tuple[Match, ...]
    unexplained: str


@dataclass(frozen=True, slots=True)
class _Entry:
    sense: Sense
    language: str
    offset: int = 0
    yes: bool = False


Grammar = Mapping[str, Sequence[tuple[tuple[str, ...], _Entry]]]


@lru_cache(maxsize=16)
def grammar(lexicons: tuple[Lexicon, ...]) -> Grammar:
    """The phrases of several languages by their first word; made once for each choice of languages."""
    found: dict[str, list[tuple[tuple[str, ...], _Entry]]] = {}
    for lexicon in lexicons:
        for phrase, entry in _entries(lexicon):
            found.setdefault(phrase[0], []).append((phrase, entry))
    return found


def _entries(lexicon: Lexicon) -> list[tuple[tuple[str, ...], _Entry]]:
    senses = (
        (Sense.YES, lexicon.yes),
        (Sense.NO, lexicon.no),
        (Sense.MAYBE, lexicon.maybe),
        (Sense.SOME, lexicon.some),
        (Sense.LATE, lexicon.late),
        (Sense.EARLY, lexicon.early),
        (Sense.REGRET, lexicon.regret),
        (Sense.UNSUBSCRIBE, lexicon.unsubscribe),
        (Sense.GREETING, lexicon.greeting),
        (Sense.COURTESY, lexicon.courtesy | lexicon.filler),
    )
    entries = [(phrase, _Entry(sense, lexicon.language)) for sense, phrases in senses for phrase in phrases]
    for phrases, yes in ((lexicon.guests, False), (lexicon.coming, True)):
        entries += [(phrase, _Entry(Sense.GUESTS, lexicon.language, offset, yes)) for phrase, offset in phrases.items()]
    entries += [(phrase, _Entry(Sense.GUESTS, lexicon.language, 1)) for phrase in lexicon.companions]
    return entries


def explain(text: str, lexicons: Sequence[Lexicon]) -> Explained:
    """The phrases that make up a text in these languages."""
    reader = _Reader(grammar(tuple(lexicons)), {word: n for lexicon in lexicons for word, n in lexicon.numbers.items()})
    matches: list[Match] = []
    unexplained = ""
    lines = _lines(text)
    greeted = False
    for at, line in enumerate(lines):
        found, rest = reader.line(text, line, may_greet=at == 0, greeted=greeted)
        if rest and (at == 0 or not _signs([text[span.start : span.end] for span in lines[at:]], reader.vocabulary)):
            unexplained = unexplained or rest
        greeted = greeted or any(match.sense is Sense.GREETING for match in found)
        matches += found
    return Explained(tuple(matches), unexplained)


def _lines(text: str) -> list[Span]:
    """The lines of a text that are not empty; one that a client wrapped goes on in the next."""
    found: list[Span] = []
    for match in re.finditer(r"[^\n]+", text):
        if not match[0].strip():
            continue
        last = found[-1] if found else None
        if last and last.end + 1 == match.start() and last.end - text.rfind("\n", 0, last.end) > _WRAPPED:
            found[-1] = Span(last.start, match.end())
        else:
            found.append(Span(match.start(), match.end()))
    return found


def _signs(lines: Sequence[str], vocabulary: frozenset[str]) -> bool:
    """Whether these last lines are a name, a firm, a number or a sign-off, and nothing that could say more."""
    return len(lines) <= 4 and all(_is_signature(line, vocabulary) for line in lines)


def _is_signature(line: str, vocabulary: frozenset[str]) -> bool:
    if is_closing(line) or _LINK_LINE.fullmatch(line):
        return True
    if _NUMBER_LINE.fullmatch(line):
        return sum(char.isdigit() for char in line) >= 9
    words = [word.strip(".,;!") for word in line.split()]
    spoken = {token.word for token in tokens(line)} - _TITLES
    named = all(word[:1].isupper() or fold(word) in _TITLES for word in words if word[:1].isalpha())
    talks = spoken & (clients.TALKING | vocabulary | _DAYS) or any(char in line for char in "?!%+")
    return named and not talks and len(words) <= 5


class _Reader:
    """One grammar, applied line by line."""

    def __init__(self, phrases: Grammar, numbers: Mapping[str, int]) -> None:
        self.phrases = phrases
        self.numbers = numbers
        self.vocabulary = frozenset(phrases) | frozenset(numbers)

    def line(self, text: str, line: Span, *, may_greet: bool, greeted: bool) -> tuple[list[Match], str]:
        """The phrases of a line and its first unexplained words."""
        found: list[Match] = []
        unexplained = ""
        words = [Token(t.word, t.start + line.start, t.end + line.start) for t in tokens(text[line.start : line.end])]
        for segment in _segments(words):
            tiled = self.tile(segment)
            if tiled is None and (may_greet or greeted):
                tiled = self.greeting(
                    segment, text, follows=any(m.sense is Sense.GREETING for m in found), alone=not found
                )
            if tiled is None:
                unexplained = unexplained or text[segment[0].start : segment[-1].end]
            else:
                found += tiled
        return found, unexplained

    def greeting(self, segment: Sequence[Token], text: str, *, follows: bool, alone: bool) -> list[Match] | None:
        """A greeting with names: "Dear Ms Petrut", or the names alone after one in the same line or on top."""
        for length in range(min(4, len(segment)), 0, -1):
            head = self.tile(segment[:length])
            if head and len(head) == 1 and head[0].sense is Sense.GREETING:
                return head if _are_names(segment[length:], text) else None
        if (follows or alone) and _are_names(segment, text) and len(segment) <= 3:
            return []
        return None

    def tile(self, segment: Sequence[Token]) -> list[Match] | None:
        """The fewest phrases that together are exactly these words; None where there are none."""
        best: list[list[Match] | None] = [None] * (len(segment) + 1)
        best[0] = []
        for at in range(len(segment)):
            here = best[at]
            if here is None:
                continue
            for match, end in self.matches(segment, at):
                there = best[end]
                if there is None or len(here) + 1 < len(there):
                    best[end] = [*here, match]
        return best[-1]

    def matches(self, segment: Sequence[Token], at: int) -> list[tuple[Match, int]]:
        found: list[tuple[Match, int]] = []
        first = segment[at].word
        candidates = list(self.phrases.get(first, ()))
        if self.number(first) is not None:
            candidates += self.phrases.get("#", ())
        for phrase, entry in candidates:
            end = at + len(phrase)
            if end > len(segment):
                continue
            number = entry.offset if "#" not in phrase else None
            for word, token in zip(phrase, segment[at:end], strict=True):
                if word == "#":
                    value = self.number(token.word)
                    number = None if value is None else value + entry.offset
                    if number is None or not 0 <= number <= MAX_GUESTS:
                        break
                elif word != token.word:
                    break
            else:
                span = Span(segment[at].start, segment[end - 1].end)
                found.append((Match(entry.sense, span, entry.language, number or 0, entry.yes), end))
        return found

    def number(self, word: str) -> int | None:
        if word.isascii() and word.isdigit() and len(word) < 4:
            return int(word)
        return self.numbers.get(word)


def _segments(words: Sequence[Token]) -> list[list[Token]]:
    """Words between marks; a smiley says nothing, a point after a title is none."""
    segments: list[list[Token]] = [[]]
    for token in words:
        if token.word in _BREAKS or token.word in _SMILES:
            titled = token.word == "." and segments[-1] and segments[-1][-1].word in _TITLES
            if not titled and segments[-1]:
                segments.append([])
        else:
            segments[-1].append(token)
    return [segment for segment in segments if segment]


def _are_names(segment: Sequence[Token], text: str) -> bool:
    """At most five words with capitals or titles, none of them one that talks or answers."""
    if len(segment) > 5:
        return False
    for token in segment:
        if token.word in _TITLES:
            continue
        if (
            not text[token.start].isupper()
            or token.word in clients.TALKING
            or token.word in _DAYS
            or (not token.word.isalpha() and "-" not in token.word)
        ):
            return False
    return True
