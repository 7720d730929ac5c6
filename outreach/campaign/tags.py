"""The tags of a template, {{ … }}, {% … %} and {# … #}: where each stands, and those that are not closed as they began.

Jinja stops at the first tag that it cannot read and speaks of its own tokens; an officer wants all of them, each with
its place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Tag:
    """One tag: its first two characters, where it begins in the text, the whole of it, and what stands inside."""

    mark: str
    at: int
    text: str
    inside: str

    @property
    def word(self) -> str:
        """The first word of a {% … %}: if, endif, for; empty for other tags."""
        return self.inside.split(None, 1)[0] if self.mark == "{%" and self.inside else ""

    @property
    def short(self) -> str:
        """The tag on one line, cut where it is long."""
        words = " ".join(self.inside.split())
        words = f"{words[:30].rstrip()} …" if len(words) > 30 else words
        return " ".join(part for part in (self.mark, words, CLOSING[self.mark]) if part)


@dataclass(frozen=True, slots=True, order=True)
class Slip:
    """A fault at a place of the text: what is wrong, and what to write instead."""

    at: int
    what: str
    instead: str


CLOSING = {"{{": "}}", "{%": "%}", "{#": "#}"}
_OPENS = re.compile(r"\{\{|\{%|\{#")
#: What matters inside a tag: texts, which may hold anything, brackets, the signs of other tags, and an empty line.
_INSIDE = re.compile(r"""'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|\{%|%\}|\}\}|\{\{|[{}]|\n[ \t]*\n""")
_END_OF_RAW = re.compile(r"\{%[-+]?\s*endraw\s*[-+]?%\}")
#: Names of the template language between single braces, which would be sent as they stand.
_SINGLE = re.compile(r"\{\s*((?:contact|event|sender|rsvp|answer|step|privacy)\.[\w.]+)\s*\}{1,2}")
_ENDS = re.compile(r"\}\}|%\}")


def tags(text: str) -> Iterator[Tag | Slip]:
    """Every tag in order, but for comments, and every place where one is not closed as it began."""
    for _, _, one in _walk(text):
        if one is not None:
            yield one


def beside(text: str) -> Iterator[Slip]:
    """What was meant to be a tag and is none, so that it would be sent as it stands."""
    at = 0
    for start, end, _ in _walk(text):
        yield from _meant(text, at, start)
        at = end
    yield from _meant(text, at, len(text))


def _meant(text: str, start: int, end: int) -> Iterator[Slip]:
    singles = list(_SINGLE.finditer(text, start, end))
    for found in singles:
        yield Slip(found.start(), f"{found[0]} would be sent as it stands", f"write {{{{ {found[1]} }}}}")
    for found in _ENDS.finditer(text, start, end):
        if not any(single.start() < found.start() < single.end() for single in singles):
            begin = next(mark for mark, closing in CLOSING.items() if closing == found[0])
            yield Slip(found.start(), f"{found[0]} ends what never began", f"write {begin} where it begins")


def _walk(text: str) -> Iterator[tuple[int, int, Tag | Slip | None]]:
    """Where each tag begins and where the text goes on; None for a comment. What {% raw %} holds is part of that."""
    at = 0
    while (found := _OPENS.search(text, at)) is not None:
        one, at = _comment(text, found.start()) if found[0] == "{#" else _tag(text, found.start(), found[0])
        if isinstance(one, Tag) and one.word == "raw":
            end = _END_OF_RAW.search(text, at)
            at = end.start() if end else at
        yield found.start(), at, one


def _comment(text: str, start: int) -> tuple[Slip | None, int]:
    end = text.find("#}", start)
    if end < 0:
        return Slip(start, "the note that begins here with {# is never closed", "write #} where it ends"), len(text)
    return None, end + 2


def _tag(text: str, start: int, mark: str) -> tuple[Tag | Slip, int]:
    """The tag that begins here, and where the text goes on; brackets of its own are counted."""
    depth, at, closing = 0, start + 2, CLOSING[mark]
    while (found := _INSIDE.search(text, at)) is not None:
        sign, here = found[0], found.start()
        if sign in ("}", "}}") and depth:
            depth, at = depth - 1, here + 1
            continue
        if sign == closing:
            return Tag(mark, start, text[start : here + 2], text[start + 2 : here].strip("-+ \t\n")), here + 2
        if sign in ("}", "}}", "%}"):
            how = "a single }" if sign == "}" else sign
            return Slip(here, f"{_beginning(text, start)} is closed with {how}", f"write {closing}"), found.end()
        if sign in ("{%", "{{") or sign.startswith("\n"):
            break
        depth, at = depth + (sign == "{"), found.end()
    what, instead = f"{_beginning(text, start)} is never closed", f"write {closing} where it ends"
    return Slip(start, what, instead), len(text) if found is None else found.start()


def _beginning(text: str, start: int) -> str:
    """A tag as far as a person recognises it."""
    line = text[start:].splitlines()[0]
    words = re.split(r"\}|%\}", line, maxsplit=1)[0].rstrip()
    return f"{words[:30].rstrip()} …" if len(words) > 30 else words
