"""A person's answer: the meaning of the new text, with what the invitation it answers tells of the event."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from outreach.model import Kind, Reading
from outreach.reading.anatomy import Mail
from outreach.reading.autoreplies import begins_like_one
from outreach.reading.known import LANGUAGES, Known
from outreach.reading.meaning.occasion import Occasion, occasion_in
from outreach.reading.meaning.tables import calendar, is_known
from outreach.reading.meaning.understand import Meaning, understand
from outreach.reading.phrases import clients
from outreach.reading.quotes import new_text
from outreach.reading.words import fold

LIKE_A_MACHINE = "it begins like an automatic answer"
_NOWHERE = Occasion()


def human_reading(mail: Mail, known: Known, original: str | None) -> Reading:
    """The reading of a message that a person wrote; what is not sure keeps its proposal and says why."""
    new = new_text(mail.text, original)
    languages = languages_of(known.languages)
    occasion = _of_the_campaign(known) or _occasion(mail, new.text, original)
    meaning = understand(new.text, languages, occasion)
    reasons = [new.reason, meaning.reason]
    if begins_like_one(new.text):
        reasons.append(LIKE_A_MACHINE)
    if mail.cut:
        reasons.append("it is longer than can be read")
    if meaning.sure and _contradicts(mail.subject, meaning, languages, occasion):
        reasons.append("its subject says something else than its text")
    return _reading(new.text, meaning, "; ".join(reason for reason in reasons if reason))


def languages_of(languages: Sequence[str]) -> tuple[str, ...]:
    """Those an answer may be in: the campaign's that have a lexicon, and English, which everybody falls back to."""
    return tuple(dict.fromkeys([*(language for language in languages if is_known(language)), "en"]))


def read_answer(text: str, languages: Sequence[str] = LANGUAGES, occasion: Occasion = _NOWHERE) -> Reading:
    """The meaning of new text alone, of an event of which nothing or this much is known."""
    meaning = understand(text, languages_of(languages), occasion)
    return _reading(text, meaning, LIKE_A_MACHINE if begins_like_one(text) else meaning.reason)


def _reading(text: str, meaning: Meaning, reason: str) -> Reading:
    return Reading(
        Kind.HUMAN,
        attendance=meaning.attendance,
        sure=meaning.sure and not reason,
        ask=meaning.ask,
        guests=meaning.guests,
        delegate=meaning.delegate,
        partial=meaning.partial,
        unsubscribe=meaning.unsubscribe,
        language=meaning.language,
        evidence=meaning.evidence,
        text=text,
        reason=reason,
        unclear=bool(reason) and reason == meaning.reason,
    )


def _of_the_campaign(known: Known) -> Occasion | None:
    """The event as the campaign has it now; an answer that names another day is not about it."""
    if known.starts is None or known.ends is None:
        return None
    starts, ends = known.starts, known.ends
    return Occasion(
        day=starts.month * 100 + starts.day,
        weekday=starts.isoweekday(),
        starts=starts.hour * 100 + starts.minute,
        ends=ends.hour * 100 + ends.minute,
    )


def _occasion(mail: Mail, new: str, original: str | None) -> Occasion:
    """The event by the message of ours that is answered, or by what the answer quotes of it."""
    quoted = original if original is not None else mail.text.replace(new, "", 1) if new else mail.text
    return _told(_without_prefix(mail.subject), quoted)


@lru_cache(maxsize=64)
def _told(subject: str, invitation: str) -> Occasion:
    """The event of an invitation; the answers to a campaign name the same few again and again."""
    return occasion_in(subject, invitation, calendar(LANGUAGES))


def _contradicts(subject: str, meaning: Meaning, languages: tuple[str, ...], occasion: Occasion) -> bool:
    """Whether the subject alone is an answer, and another one: "Cancelled: …" over "Yes"."""
    said = _subject(_without_prefix(subject)[:200], languages, occasion)
    return said.sure and said.attendance is not meaning.attendance


@lru_cache(maxsize=256)
def _subject(subject: str, languages: tuple[str, ...], occasion: Occasion) -> Meaning:
    """What a subject says by itself; it is the invitation's in most answers."""
    return understand(subject, languages, occasion)


def _without_prefix(subject: str) -> str:
    """A subject without its "Re:", in whichever languages and however many."""
    while prefix := re.match(r"\s*([^\W\d_]{1,14})\s*(?:\[\d+\])?\s*:", subject):
        if fold(prefix[1]) not in clients.REPLY_PREFIXES:
            break
        subject = subject[prefix.end() :]
    return subject.strip()
