"""A text's meaning, in whichever of the languages it may be written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from outreach.model import Attendance, Partial, Person, Span
from outreach.reading.meaning.clauses import Clause, clauses
from outreach.reading.meaning.combine import Verdict, combine
from outreach.reading.meaning.frames import Frame, frame
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.parts import asks, evidence, partial_of
from outreach.reading.meaning.people import delegate_of, guests_of
from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.signature import body
from outreach.reading.meaning.tables import Table, table
from outreach.reading.meaning.words import Kind, Sentence, sentences

MAX_WORDS = 1500
PLAUSIBLE, SAME = 0.8, 0.95  # of the words the best language knows: it may also be this one; it is as likely this one
STRANGE = 0.3  # of all words: a language that knows less of them is not the text's
HEARD = 3  # languages one text may change between


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a reply says; `reason` tells why a person must read it, and is empty where `sure`.

    `attendance` is the proposal where not sure. `guests` are people besides the sender (None: some, not counted).
    `evidence` are the places of the text that say it.
    """

    attendance: Attendance | None = None
    sure: bool = False
    ask: bool = False
    guests: int | None = 0
    delegate: Person | None = None
    partial: Partial | None = None
    unsubscribe: bool = False
    language: str | None = None
    evidence: tuple[Span, ...] = ()
    reason: str = ""


def understand(text: str, languages: Sequence[str], occasion: Occasion | None = None) -> Meaning:
    """The meaning of the new text of a reply; sure only if every language it may plausibly be in says the same."""
    occasion = occasion or Occasion()
    whole = sentences(text)
    if not whole:
        return Meaning(reason="there is no new text in it")
    if sum(len(sentence.words) for sentence in whole) > MAX_WORDS:
        return Meaning(reason="it is too long to be read by rules")
    ranked = _ranked(whole, [table(language) for language in languages])
    likely = [heard for heard in ranked if heard.score >= PLAUSIBLE * ranked[0].score]
    meanings = [_in_language(text, whole, heard, ranked[:HEARD], occasion) for heard in likely]
    same = [heard.score >= SAME * ranked[0].score for heard in likely]
    first = next(
        (meaning for meaning, alike in zip(meanings, same, strict=True) if meaning.sure and alike), meanings[0]
    )
    if first.sure and ranked[0].score < STRANGE * sum(map(_length, _words(whole))):
        return replace(first, sure=False, reason="it is not clear in which language it is written")
    if first.sure and any(other.attendance not in (None, first.attendance) for other in meanings):
        return replace(first, sure=False, reason="it says something else in another language")
    return first


@dataclass(frozen=True, slots=True)
class _Heard:
    """A language a text may be in: how much it knows of each of its words, and of all."""

    table: Table
    weights: Mapping[str, float]
    score: float


def _words(whole: Sequence[Sentence]) -> list[str]:
    return [word.word for sentence in whole for word in sentence.words if word.kind is Kind.WORD]


def _length(word: str) -> int:
    return min(len(word), 6)


def _ranked(whole: Sequence[Sentence], tables: Sequence[Table]) -> list[_Heard]:
    """The languages a text may be in, the one that knows most of its words first."""
    words = _words(whole)
    found: list[_Heard] = []
    for each in tables:
        weights = {
            word: _length(word) * (1.0 if word in each.known else 0.7 if each.knows(word) else 0.0)
            for word in dict.fromkeys(words)
        }
        found.append(_Heard(each, weights, sum(weights[word] for word in words)))
    return sorted(found, key=lambda heard: -heard.score)


def _spoken_here(sentence: Sentence, main: _Heard, others: Sequence[_Heard]) -> Table:
    """The language of one sentence: the text's, unless another knows clearly more of its words."""
    words = [word.word for word in sentence.words if word.kind is Kind.WORD]
    best, most = main, sum(main.weights[word] for word in words)
    enough = 1.3 * most if len(words) > 2 else 0.0
    for other in others:
        score = sum(other.weights[word] for word in words)
        if score > max(most, enough) and (len(words) > 2 or not most):
            best, most = other, score
    return best.table


def _in_language(
    text: str, whole: Sequence[Sentence], main: _Heard, others: Sequence[_Heard], occasion: Occasion
) -> Meaning:
    spoken: list[list[Clause]] = []
    for number, sentence in enumerate(whole):
        spoken.append(list(clauses(sentence, number, _spoken_here(sentence, main, others))))
    kept = [clause for group in body(spoken, whole, text) for clause in group]
    frames = [frame(clause, occasion) for clause in _told_first(kept)]
    verdict = combine(frames)
    return _meaning(text, main.table, frames, verdict, occasion)


def _told_first(whole: Sequence[Clause]) -> list[Clause]:
    """The clauses; those before the request of a sentence that ends as a question ask nothing ("I come, what …?")."""
    asked = {clause.sentence: clause.start for clause in reversed(whole) if Sense.ASK in clause.senses}
    return [replace(clause, closing="") if clause.start < asked.get(clause.sentence, 0) else clause for clause in whole]


def _meaning(text: str, main: Table, frames: Sequence[Frame], verdict: Verdict, occasion: Occasion) -> Meaning:
    unsubscribe = any(Sense.UNSUBSCRIBE in frame.senses for frame in frames)
    guests, counted = guests_of(frames, verdict)
    reason = verdict.reason or counted
    return Meaning(
        attendance=verdict.attendance,
        sure=not reason and verdict.attendance is not None,
        ask=unsubscribe or asks(frames),
        guests=guests,
        delegate=delegate_of(text, frames, verdict),
        partial=partial_of(frames, verdict, occasion),
        unsubscribe=unsubscribe,
        language=main.language,
        evidence=evidence(verdict, frames),
        reason=reason,
    )
