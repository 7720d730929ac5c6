"""Requests not to be written to again: the mail that List-Unsubscribe sends, and messages that say nothing else."""

from __future__ import annotations

import re

from outreach.model import Kind, Reading
from outreach.reading.anatomy import Mail
from outreach.reading.answers import lexicons_of
from outreach.reading.explain import Sense, explain
from outreach.reading.known import Known
from outreach.reading.quotes import new_text
from outreach.reading.words import fold

# RFC 2369 §3.2: what mail programs send for our List-Unsubscribe address.
_SUBJECT = re.compile(r"\A\s*(?:unsubscribe|dezabonare|remove|list-unsubscribe)\b[\s\w@.<>:=+-]{0,120}\Z")


def unsubscribe_reading(mail: Mail, known: Known, original: str | None) -> Reading | None:
    """The reading of a message that only asks not to be written to; None for any other."""
    new = new_text(mail.text, original)
    if _SUBJECT.match(fold(mail.subject)) and _says_no_more(new.text):
        return Reading(Kind.UNSUBSCRIBE, sure=True, unsubscribe=True, text=new.text)
    if not new.text or new.reason or mail.cut or len(new.text) > 600:
        return None
    explained = explain(new.text, lexicons_of(known.languages))
    senses = {match.sense for match in explained.matches}
    polite = {Sense.UNSUBSCRIBE, Sense.GREETING, Sense.COURTESY, Sense.REGRET}
    if explained.unexplained or "?" in new.text or Sense.UNSUBSCRIBE not in senses or not senses <= polite:
        return None
    asked = [match for match in explained.matches if match.sense is Sense.UNSUBSCRIBE]
    return Reading(
        Kind.UNSUBSCRIBE,
        sure=True,
        ask=True,
        unsubscribe=True,
        language=asked[0].language,
        evidence=tuple(match.span for match in asked),
        text=new.text,
    )


def _says_no_more(text: str) -> bool:
    """A mail program writes nothing, or a line about what it is for; a person who goes on writing is read as one."""
    words = fold(text)
    return not words.strip() or (len(words) < 300 and "unsubscri" in words) or words.strip() in ("dezabonare", "remove")
