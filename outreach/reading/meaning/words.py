"""A text as sentences of words, with dates and clock times as single words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import Enum

from outreach.reading.meaning.tables import Table
from outreach.reading.meaning.tokens import Token, tokenize
from outreach.reading.meaning.typos import corrected

_NUMERIC = re.compile(
    r"\b\d{4}(?P<iso>[-.]) ?(?P<month1>[01]?\d)(?P=iso) ?(?P<day1>[0-3]?\d)\b\.?"
    r"|\b(?P<day>[0-3]?\d)(?P<mark>[./-])\s?(?P<month>[01]?\d)(?:(?P=mark)\s?(?P<year>(?:20)?\d\d)\b|\.(?=\W|$)|(?![\d./-]*\d))"
    r"|\b(?P<hour>[0-2]?\d)\s?[:.h]\s?(?P<minute>[0-5]\d)(?!\d)"
)
_CASE = re.compile(r"[-:](?=[^\W\d_]{1,4}\b)[^\W\d_A-Z]+\b")  # an ending joined to digits: "10-én", "klo 12:een"
_SPOKEN = {"-kor": "kor", "-ig": "ig", "-tól": "tol", "-től": "tol", "-tol": "tol"} | dict.fromkeys(
    ("-án", "-én", "-jén", "-i", "-ei", "-ai"), "napjan"
)  # Hungarian endings that tell what a number is (an hour, until, from, a day), as the word that says so
_ABBREVIATIONS = """
    dl dna dra dr drd ec ing av prof conf lect univ jur cons ref sup gh sf st mr mrs ms nr no tel str jud dir dep gen
    dhr mevr mw ir drs dott sig ssa dipl mag bzw ca ev id etc resp ass assist adj pl kb ill kpr u d val min inc ltd m
    mme mlle pt art fam approx vs z b ko esim ym yms klo mm ns os puh tri fil ao pj huom terv yst
    birz rugs rugp spal lapkr gruod saus vas bal geg liep gerb pvz vyr pan kt
"""
_ABBREVIATED = frozenset(_ABBREVIATIONS.split())
_MONTHS_NAMED = """
    januar janner jaenner january jan februar feber february feb marz maerz march mrz mar april apr mai may juni june
    jun juno juli july jul august aug september sept sep oktober october okt oct november nov dezember december dez dec
"""
_MONTHS = frozenset(_MONTHS_NAMED.split())  # written large behind "10." in German, and by Germans
QUOTES = frozenset('"„“”«»')
_BETWEEN = frozenset({"th", "st", "nd", "rd", "of", "de", "e", "a", "der"})  # "10th of June", "10 de iunie"


class Kind(Enum):
    """What a word is besides a word."""

    WORD = "word"
    NUMBER = "number"
    DATE = "date"
    CLOCK = "clock"
    WEEKDAY = "weekday"
    ADDRESS = "address"


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a sentence: folded (slips corrected), the marks before it, and its value where it has one.

    A DATE's value is month * 100 + day, a CLOCK's hour * 100 + minute, a WEEKDAY's 1 for Monday.
    """

    word: str
    start: int
    end: int
    before: str = ""
    capital: bool = False
    kind: Kind = Kind.WORD
    value: int = 0


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words that belong together, the mark that ended them, and whether they stand alone on their line or lines."""

    words: tuple[Word, ...]
    closing: str
    start: int
    end: int


def sentences(text: str) -> list[Sentence]:
    """The sentences of a text, before any language is known; dates in digits and clock times are already one word."""
    tokens = list(_joined(text, tokenize(text)))
    found: list[Sentence] = []
    words: list[Word] = []
    marks = ""
    for at, token in enumerate(tokens):
        if isinstance(token, Word):
            words.append(replace(token, before=marks) if marks else token)
            marks = ""
            continue
        if words and _ends(tokens, at, text):
            found.append(Sentence(tuple(words), _closing(tokens, at), words[0].start, token.end))
            words, marks = [], ""
        elif words or token.word in QUOTES:
            marks += (" " if text[token.start - 1].isspace() else "") + token.word.replace("\n", " ")
    if words:
        found.append(Sentence(tuple(words), marks, words[0].start, words[-1].end))
    return found


def _closing(tokens: Sequence[Word | Token], at: int) -> str:
    """The marks that end a sentence: those from here to the next word."""
    marks = ""
    while at < len(tokens) and not isinstance(token := tokens[at], Word) and token.word[0] != "\n":
        marks += token.word
        at += 1
    return marks or "\n"


def _joined(text: str, tokens: list[Token]) -> Iterator[Word | Token]:
    """Tokens with the words made, and the parts of a date or time in digits made one."""
    spans = {match.start(): match for match in _NUMERIC.finditer(text)} if any(c.isdigit() for c in text) else {}
    until = 0
    for at, token in enumerate(tokens):
        if token.start < until:
            continue
        if token.start == until > 0 and (ending := _CASE.match(text, until)):
            until = ending.end()
            if (said := _SPOKEN.get(ending[0])) and _alone(text, tokens[at - 1]):
                yield Word(said, token.end, until)
            continue
        if (match := spans.get(token.start)) is not None and token.word[0].isdigit():
            kind, value = _numeric(match)
            until = match.end()
            yield Word(match[0], match.start(), match.end(), kind=kind, value=value)
        elif token.word.isdecimal():
            until = token.end
            yield Word(token.word, token.start, token.end, kind=Kind.NUMBER, value=int(token.word[:6]))
        elif token.letters or token.word in "&+":
            yield Word(token.word, token.start, token.end, capital=token.capital)
        elif "@" in token.word[1:-1]:
            yield Word(token.word, token.start, token.end, kind=Kind.ADDRESS)
        else:
            yield token


def _alone(text: str, number: Token) -> bool:
    """Whether digits are a number of their own, and no part of a date or clock time ("06.10", "10:30")."""
    return number.start == 0 or text[number.start - 1] not in ".:-/"


def _numeric(match: re.Match[str]) -> tuple[Kind, int]:
    if match["iso"]:
        return Kind.DATE, int(match["month1"]) * 100 + int(match["day1"])
    if match["hour"]:
        return Kind.CLOCK, int(match["hour"]) * 100 + int(match["minute"])
    day, month = int(match["day"]), int(match["month"])
    if match["mark"] == "-" and not match["year"] and "0" not in (match["day"][0], match["month"][0]):  # a range
        return Kind.NUMBER, 0
    if 1 <= month <= 12 and 1 <= day <= 31:
        return Kind.DATE, month * 100 + day
    return Kind.CLOCK, day * 100 + month


def _ends(tokens: Sequence[Word | Token], at: int, text: str) -> bool:
    """Whether the mark at this place ends a sentence."""
    token, before = tokens[at], tokens[at - 1]
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    mark = token.word
    if mark[0] == "\n":
        line = text.rfind("\n", 0, token.start) + 1
        short = token.start - line < 50
        return len(mark) > 1 or short or (isinstance(following, Token) and following.word in "-*•–")
    if mark in "!?…":
        return True
    if mark != ".":
        return ord(mark[0]) > 0x2190 or (mark in ")" and isinstance(before, Token) and before.word in ":;")
    if isinstance(before, Word) and before.word == "no":  # "no. 5" is a number, "no. I" an answer
        return not (isinstance(following, Word) and following.word[0].isdigit())
    if isinstance(before, Word) and (before.word in _ABBREVIATED or (len(before.word) < 2 and before.word.isalpha())):
        return following is None
    if isinstance(following, Word) and following.start == token.end:
        return before.kind is Kind.WORD and len(before.word) > 3 if isinstance(before, Word) else False
    if isinstance(before, Word) and before.kind is Kind.NUMBER:
        if following is None or following.word[0] == "\n":
            return True
        return isinstance(following, Word) and following.capital and following.word not in _MONTHS
    return True


def understood(words: Sequence[Word], table: Table) -> list[Word]:
    """The words of a sentence with dates, weekdays and slips seen as this language writes them."""
    found: list[Word] = []
    for word in words:
        if word.kind is not Kind.WORD:
            found.append(word)
            continue
        month = table.month(word.word)
        if month:
            between = next((n for n in (1, 2) if len(found) > n and found[-n - 1].kind is Kind.NUMBER), 0)
            if between and all(other.word in _BETWEEN for other in found[-between:]):
                del found[-between:]
        if month and found and found[-1].kind is Kind.NUMBER and 1 <= found[-1].value <= 31:
            day = found.pop()
            found.append(replace(day, end=word.end, kind=Kind.DATE, value=month * 100 + day.value))
        elif weekday := table.weekday(word.word):
            found.append(replace(word, kind=Kind.WEEKDAY, value=weekday))
        elif month or table.knows(word.word) or word.word in table.strangers:
            found.append(word)
        else:
            meant = corrected(word.word, table.neighbours)
            found.append(replace(word, word=meant) if meant else word)
    return list(_month_first(found, table))


def _month_first(words: Sequence[Word], table: Table) -> Iterator[Word]:
    """Dates whose month stands before the day ("June 10", "június 10", "birželio 10")."""
    at = 0
    while at < len(words):
        word = words[at]
        month = table.month(word.word) if word.kind is Kind.WORD else None
        after = words[at + 1] if at + 1 < len(words) else None
        if month and after is not None and after.kind is Kind.NUMBER and 1 <= after.value <= 31:
            yield replace(word, end=after.end, kind=Kind.DATE, value=month * 100 + after.value)
            at += 2
        else:
            yield word
            at += 1
