"""Requests not to be written to again: the mail that List-Unsubscribe sends, and what people write."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from outreach.model import Kind, Reading, Span
from outreach.reading.anatomy import Mail
from outreach.reading.phrases import mailinglists
from outreach.reading.phrases import unsubscribes as phrases
from outreach.reading.quotes import NewText
from outreach.reading.words import fold, fold_in_place, tokens

# RFC 2369 §3.2: what mail programs send for our List-Unsubscribe address.
_SUBJECT = re.compile(r"\A\s*(?:unsubscribe|dezabonare|remove|list-unsubscribe)\b[\s\w@.<>:=+-]{0,120}\Z")
_LONGEST = 5000
_PIECE = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]|([^()\[\] ]+)|( )")
_CLAUSE_START = re.compile(r"[.!?,;:()\n–—]")
_TURNS = frozenset(phrases.TURNS.split())
_POLITE = frozenset(phrases.POLITE.split())
_BETWEEN = r"[ \n]+"
_COURTESY = f"(?:{'|'.join(phrases.COURTESY.split())})"
_CLAUSE_END = rf"(?=[ \n]*(?:[.!?,;:()\n–—]|\Z|{_COURTESY}\b))"
_ENDS = re.compile(_CLAUSE_END)
_BARE = frozenset(mailinglists.BARE.split())
_OURS = frozenset(mailinglists.OURS.split())
_NOT_OF = rf"(?![ \n]+(?:{'|'.join(mailinglists.OF.split())})\b)(?![\w-])"


@dataclass(frozen=True, slots=True)
class Request:
    """Where a text asks not to be written to again, and in which language."""

    span: Span
    language: str


def _choices(text: str) -> str:
    items = sorted(text.split("|"), key=len, reverse=True)
    return "|".join(
        re.escape(item).replace(r"\*", r"\w*").replace(r"\ ", _BETWEEN).replace("'", "'[ ]?") for item in items
    )


def _pattern(text: str) -> str:
    """A pattern of the phrase tables as a regular expression."""
    ends = text.endswith("~")
    pieces: list[str] = []
    for match in _PIECE.finditer(text.rstrip("~")):
        one_of, maybe, word, space = match.groups()
        if space:
            pieces.append(_BETWEEN)
        elif maybe is not None:
            glue = pieces.pop() if pieces and pieces[-1] == _BETWEEN else ""
            pieces.append(f"(?:{glue}(?:{_choices(maybe)}))?")
        else:
            pieces.append(f"(?:{_choices(one_of if one_of is not None else word)})")
    return "".join(pieces) + (_CLAUSE_END if ends else "")


def _compiled(language: str) -> re.Pattern[str]:
    lists = mailinglists.LISTS[language]
    expanded = [text.replace("[LIST]", "") for text in phrases.REQUESTS[language]]
    expanded += [text.replace("[LIST]", "LIST") for text in phrases.REQUESTS[language] if "[LIST]" in text]
    whole: list[str] = []
    for text in expanded:
        before, mark, after = text.replace("|LIST", "").partition("LIST")
        body = _pattern(" ".join(f"{before}{lists if mark else ''}{after}".split()).replace(" ~", "~"))
        whole.append(body if text.rstrip().endswith("~") else body + (_NOT_OF if mark and not after else r"(?!\w)"))
    return re.compile(rf"(?<![\w'-])(?:{'|'.join(whole)})")


_REQUESTS: Mapping[str, re.Pattern[str]] = MappingProxyType({name: _compiled(name) for name in phrases.REQUESTS})


def requests(text: str) -> Iterator[Request]:
    """Every request in a text not to be written to again; "remove me from the list of speakers" is none."""
    text = text[:_LONGEST]
    words = fold_in_place(text)
    for language, pattern in _REQUESTS.items():
        for match in pattern.finditer(words):
            clause = _CLAUSE_START.split(words[max(0, match.start() - 40) : match.start()])[-1]
            if not _TURNS & set(clause.split()[-3:]) and _is_of_letters(match, words):
                yield Request(Span(match.start(), match.end()), language)
                break


def _is_of_letters(match: re.Match[str], words: str) -> bool:
    """Whether the list is one for letters: "the list" alone may be of speakers, unless the clause ends there."""
    said = match[0].split()
    return said[-1] not in _BARE or bool(_OURS & set(said)) or bool(_ENDS.match(words, match.end()))


def unsubscribe_reading(mail: Mail, new: NewText) -> Reading | None:
    """The reading of a message that only asks not to be written to; None for any other."""
    if _SUBJECT.match(fold(mail.subject)) and _says_no_more(new.text):
        return Reading(Kind.UNSUBSCRIBE, sure=True, unsubscribe=True, text=new.text)
    if not new.text or new.reason or mail.cut or len(new.text) > 600:
        return None
    asked = list(requests(new.text))
    if not asked or "?" in new.text or not _only_polite(new.text, asked):
        return None
    return Reading(
        Kind.UNSUBSCRIBE,
        sure=True,
        ask=True,
        unsubscribe=True,
        language=asked[0].language,
        evidence=tuple(request.span for request in asked),
        text=new.text,
    )


def _only_polite(text: str, asked: list[Request]) -> bool:
    """Whether nothing but courtesy, and a name below, stands around the requests."""
    spans = [request.span for request in asked]
    for token in tokens(text):
        inside = any(span.start <= token.start < span.end for span in spans)
        if inside or not token.word[:1].isalnum() or token.word in _POLITE:
            continue
        if not text[token.start : token.start + 1].isupper() or token.start < min(span.start for span in spans):
            return False
    return True


def _says_no_more(text: str) -> bool:
    """A mail program writes nothing, or a line about what it is for; a person who goes on writing is read as one."""
    words = fold(text)
    return not words.strip() or (len(words) < 300 and "unsubscri" in words) or words.strip() in ("dezabonare", "remove")
