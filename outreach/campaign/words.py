"""Text of the officer that may stand in several languages."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Annotated

from pydantic import PlainValidator

from outreach.campaign.cleaning import clean, is_clean
from outreach.campaign.section import fault
from outreach.campaign.tongues import LANGUAGE_CODES, code_meant

_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, slots=True)
class Words:
    """One text for every language (`text`), or one for each (`texts`, pairs of language and text)."""

    text: str = ""
    texts: tuple[tuple[str, str], ...] = ()

    def in_(self, language: str, default: str) -> str:
        """The text in a language, else in its base ("pt-BR" -> "pt"), else in the default one, else the first."""
        if not self.texts:
            return self.text
        by_language = dict(self.texts)
        wanted = (language, language.partition("-")[0], default, default.partition("-")[0])
        return next((by_language[w] for w in wanted if w in by_language), self.texts[0][1])

    def languages(self) -> tuple[str, ...]:
        """The languages it is given in; none where one text serves all."""
        return tuple(language for language, _ in self.texts)

    def __bool__(self) -> bool:
        return bool(self.text or self.texts)


def _words(value: object) -> Words:
    if isinstance(value, Words):
        return value
    if isinstance(value, str):
        return Words(text=_one_line(value))
    if isinstance(value, dict) and value:
        return Words(texts=tuple((_language(key), _filled(text)) for key, text in value.items()))
    raise fault("must be text, or a text for each language", 'write "…" or { ro = "…", en = "…" }')


def _filled_words(value: object) -> Words:
    words = _words(value)
    if not words:
        raise fault("is empty", "write something between the quotes")
    return words


def _filled(text: object) -> str:
    if not isinstance(text, str) or not text.strip():
        raise fault("needs a text for each language it names", 'write { ro = "…", en = "…" }')
    return _one_line(text)


def _one_line(text: str) -> str:
    if not is_clean(text):
        raise fault("contains a line break or an invisible character", "write it again on one line")
    return clean(text)


def _language(key: object) -> str:
    """A code as contacts have them (ISO 639-1); a text in any other language would reach nobody."""
    text = str(key)
    if not _LANGUAGE.fullmatch(text) or text.partition("-")[0] not in LANGUAGE_CODES:
        meant = code_meant(text)
        raise fault(
            f"'{text}' is not a language", f"write '{meant}'" if meant else 'write codes such as "ro", "en" or "pt-BR"'
        )
    return text


#: A field of words, possibly empty; and one that must say something.
AnyWords = Annotated[Words, PlainValidator(_words)]
FilledWords = Annotated[Words, PlainValidator(_filled_words)]
