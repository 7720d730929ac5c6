"""What a person's words mean: attendance only where every word of a short answer is explained, and all agree.

Everything else keeps its text and says why a person must read it; nothing is guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from outreach.model import Attendance, Kind, Partial, Reading, Span
from outreach.reading.anatomy import Mail
from outreach.reading.explain import Explained, Match, Sense, explain
from outreach.reading.known import Known
from outreach.reading.phrases import clients
from outreach.reading.phrases.en import ENGLISH
from outreach.reading.phrases.languages import COMMON
from outreach.reading.phrases.lexicon import Lexicon
from outreach.reading.phrases.ro import ROMANIAN
from outreach.reading.quotes import new_text
from outreach.reading.words import fold, tokens

MAX_WORDS = 60
LEXICONS = (ROMANIAN, ENGLISH)
_DECIDES = {Sense.YES: Attendance.ATTENDING, Sense.NO: Attendance.DECLINED, Sense.MAYBE: Attendance.TENTATIVE}
_EVIDENCE = frozenset({*_DECIDES, Sense.GUESTS, Sense.SOME, Sense.LATE, Sense.EARLY, Sense.UNSUBSCRIBE})


def human_reading(mail: Mail, known: Known, original: str | None) -> Reading:
    """The reading of a message that a person wrote."""
    new = new_text(mail.text, original)
    lexicons = lexicons_of(known.languages)
    answer = read_answer(new.text, lexicons)
    reasons = [new.reason, answer.reason]
    if mail.cut:
        reasons.append("it is longer than can be read")
    if answer.attendance and _contradicts(mail.subject, answer.attendance, lexicons):
        reasons.append("its subject says something else than its text")
    reason = "; ".join(reason for reason in reasons if reason)
    sure = answer.sure and not reason
    return _replaced(answer, sure, reason)


def _replaced(answer: Reading, sure: bool, reason: str) -> Reading:
    if sure:
        return answer
    return Reading(
        Kind.HUMAN,
        ask=answer.ask,
        unsubscribe=answer.unsubscribe,
        language=answer.language,
        evidence=answer.evidence,
        text=answer.text,
        reason=reason,
    )


def lexicons_of(languages: Sequence[str]) -> tuple[Lexicon, ...]:
    """Those an answer may be in: the campaign's languages, and English, which everybody falls back to."""
    return tuple(lexicon for lexicon in LEXICONS if lexicon.language in languages or lexicon is ENGLISH)


def read_answer(text: str, lexicons: Sequence[Lexicon] = LEXICONS) -> Reading:
    """The meaning of new text alone: sure only when all its words are explained and say one thing."""
    long = len(text) > 2000 or len(tokens(text)) > 2 * MAX_WORDS
    explained = Explained((), text[:60]) if long else explain(text, lexicons)
    unsubscribe = bool(find_phrases(text, [lexicon.unsubscribe for lexicon in lexicons])) if text else False
    ask = unsubscribe or "?" in text or bool(find_phrases(text, [lexicon.requests for lexicon in lexicons]))
    reason = _why_unsure(text, explained)
    decisions = {_decision(match) for match in explained.matches} - {None}
    matches = explained.matches
    evidence = tuple(match.span for match in matches if match.sense in _EVIDENCE)
    language = _language(text, () if reason else matches) or _language(text, matches)
    if reason:
        return Reading(
            Kind.HUMAN, ask=ask, unsubscribe=unsubscribe, language=language, evidence=evidence, text=text, reason=reason
        )
    return Reading(
        Kind.HUMAN,
        attendance=next(iter(decisions)),
        sure=True,
        ask=ask,
        guests=_guests(matches),
        partial=_partial(matches),
        unsubscribe=unsubscribe,
        language=language,
        evidence=evidence,
        text=text,
    )


def _decision(match: Match) -> Attendance | None:
    return Attendance.ATTENDING if match.yes else _DECIDES.get(match.sense)


def _why_unsure(text: str, explained: Explained) -> str:
    """Why a person must read it; nothing where the words leave no doubt."""
    senses = {match.sense for match in explained.matches}
    decisions = {_decision(match) for match in explained.matches} - {None}
    if not text.strip():
        return "there is no new text in it"
    if "?" in text:
        return "there is a question in it"
    if explained.unexplained:
        return f"not all of its words are understood (from “{explained.unexplained[:60]}”)"
    if not decisions:
        return "it does not say whether the sender comes"
    if len(decisions) > 1 or (Attendance.ATTENDING in decisions and Sense.REGRET in senses):
        return "it says more than one thing"
    along = senses & {Sense.GUESTS, Sense.SOME, Sense.LATE, Sense.EARLY}
    if Attendance.DECLINED in decisions and along:
        return "it says more than one thing"
    if sum(match.sense in (Sense.GUESTS, Sense.SOME) for match in explained.matches) > 1:
        return "it counts guests more than once"
    return ""


def _guests(matches: Iterable[Match]) -> int | None:
    if any(match.sense is Sense.SOME for match in matches):
        return None
    return sum(match.number for match in matches if match.sense is Sense.GUESTS)


def _partial(matches: Iterable[Match]) -> Partial | None:
    senses = {match.sense for match in matches}
    if {Sense.LATE, Sense.EARLY} <= senses:
        return Partial.BOTH
    return Partial.LATE if Sense.LATE in senses else Partial.EARLY if Sense.EARLY in senses else None


def find_phrases(text: str, tables: Iterable[frozenset[tuple[str, ...]]]) -> list[Span]:
    """Where any of these phrases stands in a text, within one sentence."""
    phrases = list(tables)
    found: list[Span] = []
    for sentence in re.finditer(r"[^.!?\n]+", text[:5000]):
        words = tokens(sentence[0])[:400]
        for at in range(len(words)):
            for table in phrases:
                length = next(
                    (
                        n
                        for n in range(min(16, len(words) - at), 0, -1)
                        if tuple(w.word for w in words[at : at + n]) in table
                    ),
                    0,
                )
                if length:
                    found.append(
                        Span(sentence.start() + words[at].start, sentence.start() + words[at + length - 1].end)
                    )
    return found


def _contradicts(subject: str, attendance: Attendance, lexicons: Sequence[Lexicon]) -> bool:
    """Whether the subject alone is an answer, and another one: "Cancelled: …" over "Yes"."""
    text = subject
    while (prefix := re.match(r"\s*([^\W\d_]{1,14})\s*(?:\[\d+\])?\s*:", text)) and fold(
        prefix[1]
    ) in clients.REPLY_PREFIXES:
        text = text[prefix.end() :]
    explained = explain(text.strip()[:200], lexicons)
    said = {_decision(match) for match in explained.matches} - {None}
    return bool(said) and not explained.unexplained and said != {attendance}


def _language(text: str, matches: Sequence[Match]) -> str | None:
    """The language of a text: of the phrases found in it, else the one whose common words it holds most of."""
    spoken = [match.language for match in matches]
    if spoken:
        return max(dict.fromkeys(spoken), key=spoken.count)
    words = [token.word for token in tokens(text[:2000])]
    shared = {word: sum(word in common for common in COMMON.values()) for word in set(words)}
    scores = {
        language: sum(1 / shared[word] for word in words if word in common) for language, common in COMMON.items()
    }
    best, second, *_ = sorted(scores, key=lambda language: -scores[language])
    return best if scores[best] >= 1 and scores[best] > scores[second] else None
