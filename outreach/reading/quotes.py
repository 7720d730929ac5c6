"""The new text of an answer: without the quoted message, signature, device line and legal footer.

No library reads Romanian, Croatian, Lithuanian, Finnish and Hungarian attribution lines, and several of them hang on
hostile text; this one works line by line, on capped text, with marks as data (`phrases.clients`).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from outreach.reading.html import CUT, RULE
from outreach.reading.phrases import clients
from outreach.reading.signatures import bare
from outreach.reading.words import fold, squeeze

INLINE = "it is written between the lines of the quoted message"
FORWARDED = "it forwards a message"
ALL_QUOTED = "it begins with the quoted message, so that the new text cannot be told apart"

_LABEL = re.compile(r"\A[*\s]*([^\W\d_][^:\n]{0,24}?)\s*[*\s]*:(?!//)")
_ADDRESSED = re.compile(r"\d|@")
_RULED = re.compile(r"\A\s*[-_=*–—]{2,}\s*(.*?)\s*[-_=*–—]*\s*\Z")
_MARKS = (*clients.ORIGINAL_RULES, *clients.FORWARD_RULES)
_ROLES = {label: role for role, labels in clients.HEADER_LABELS.items() for label in labels}


@dataclass(frozen=True, slots=True)
class NewText:
    """What was typed; `reason` says why it may not be told apart from the quote, nothing otherwise."""

    text: str
    reason: str = ""


def new_text(text: str, original: str | None = None) -> NewText:
    """The words the sender typed, given what a reader sees and, where known, the text we had sent."""
    lines = text.split("\n")
    ours = _Original(original)
    sections, reason = _sections(lines, ours)
    kept = [section for section in (bare(section, first=at == 0) for at, section in enumerate(sections)) if section]
    if len(kept) > 1:
        reason = INLINE
    return NewText("\n\n".join("\n".join(section) for section in kept).replace(CUT, "").replace(RULE, ""), reason)


class _Original:
    """The message we sent, in the form in which its lines are recognised."""

    def __init__(self, text: str | None) -> None:
        self.all = squeeze(text or "")
        self.lines = frozenset(squeeze(line) for line in (text or "").split("\n"))

    def holds_at(self, lines: Sequence[str], at: int, running: bool) -> bool:
        """A long line of ours anywhere; a short one only beside another of ours."""
        if not self.all or not lines[at].strip():
            return False
        if self._holds(lines[at], running):
            return True
        following = next((line for line in lines[at + 1 : at + 4] if line.strip()), "")
        return squeeze(lines[at]) in self.lines and self._holds(following, running=False)

    def _holds(self, line: str, running: bool) -> bool:
        words = squeeze(line.lstrip("> "))
        return (len(words) >= 25 and words in self.all) or (running and bool(words) and words in self.lines)


def _sections(lines: Sequence[str], ours: _Original) -> tuple[list[list[str]], str]:
    """The runs of lines that are not quoted, and why they may be incomplete."""
    sections: list[list[str]] = [[]]
    at, running, reason = 0, False, ""
    while at < len(lines):
        line = lines[at]
        length, hard = _original_begins(lines, at)
        if length and hard:
            begun = any(bare(section, first=True) for section in sections)
            if begun or not ours.all:
                return sections, reason or ("" if begun else _why_empty(lines, at))
        if length or line.lstrip().startswith(">") or ours.holds_at(lines, at, running):
            running = True
            if sections[-1]:
                sections.append([])
            at += length or 1
            continue
        if running and _is_wrapped_rest(lines, at):
            at += 1
            continue
        running = running and not line.strip()
        if line.strip() or sections[-1]:
            sections[-1].append(line)
        at += 1
    return sections, reason


def _why_empty(lines: Sequence[str], at: int) -> str:
    rest = [line for line in lines[at:] if line.strip()]
    if any(mark in fold(line) for line in rest[:2] for mark in clients.FORWARD_RULES):
        return FORWARDED
    return ALL_QUOTED


def _original_begins(lines: Sequence[str], at: int) -> tuple[int, bool]:
    """How many lines from here introduce the original, and whether all that follows is quoted ("hard")."""
    line = lines[at]
    if not line.strip():
        return 0, False
    if line == CUT:
        return 1, True
    if length := _header_block(lines, at):
        return length, True
    ruled = _RULED.match(line[:200])
    named = fold(ruled[1]) if ruled else fold(line.strip(" :*"))[:60]
    if (ruled or len(line) < 60) and (named in _MARKS or (ruled and named.startswith(_MARKS))):
        return 1, True
    if (line == RULE or (ruled and not ruled[1])) and _header_block(lines, at + 1, loose=line == RULE):
        return 1, True
    if length := _attribution(lines, at):
        return length, not _next_is_quoted(lines, at + length)
    return 0, False


def _header_block(lines: Sequence[str], at: int, *, loose: bool = False) -> int:
    """The length of a block of header lines (From, Sent, To, Subject in any of ten languages) that begins here.

    `loose`: after a rule that the client drew, any three labelled lines are one.
    """
    roles: set[str] = set()
    length = labelled = 0
    for line in lines[at : at + 12]:
        length += 1
        if not line.strip():
            if labelled == 0 and length > 2:
                return 0
            continue
        label = _LABEL.match(line[:100].lstrip("> "))
        if not label and not labelled:
            return 0
        role = _ROLES.get(fold(label[1]).strip(" *")) if label else None
        if not labelled and not role and not loose:
            return 0
        labelled += bool(label)
        roles |= {role} if role else set()
        if len(roles) >= 3 and ("subject" in roles or "date" in roles):
            return _end_of_block(lines, at + length) - at
    return _end_of_block(lines, at + length) - at if loose and labelled >= 3 else 0


def _end_of_block(lines: Sequence[str], at: int) -> int:
    while at < len(lines) and _LABEL.match(lines[at][:100]) and _ROLES.get(fold(_LABEL.match(lines[at][:100])[1])):  # type: ignore[index]
        at += 1
    return at


def _attribution(lines: Sequence[str], at: int) -> int:
    """How many lines an "On <date>, <name> wrote:" takes here (clients fold it into up to three), or 0."""
    joined = ""
    for length, line in enumerate(lines[at : at + 4], start=1):
        if not line.strip() or line.lstrip().startswith(">") or len(joined) > 400:
            return 0
        joined = f"{joined} {line.strip()}".strip(" -*")
        quoted = _next_is_quoted(lines, at + length)
        if joined.endswith(":") or (quoted and length < 4):
            return length if _introduces(joined, quoted) else 0
    return 0


def _introduces(line: str, quoted: bool) -> bool:
    """Whether a line says who wrote what follows; before a quote an address and a colon are enough in any language."""
    told = any(verb in f"{fold(line)}:" for verb in clients.ATTRIBUTION_VERBS)
    if line.endswith(":"):
        return (told and (quoted or bool(_ADDRESSED.search(line)))) or (quoted and "@" in line)
    return told and bool(_ADDRESSED.search(line))


def _next_is_quoted(lines: Sequence[str], at: int) -> bool:
    return next((line.lstrip().startswith(">") for line in lines[at : at + 4] if line.strip()), False)


def _is_wrapped_rest(lines: Sequence[str], at: int) -> bool:
    """The tail of a quoted line that a server wrapped: one short line between two quoted ones, no empty line around."""
    before, after = lines[at - 1], lines[at + 1] if at + 1 < len(lines) else ""
    return before.startswith(">") and after.startswith(">") and len(before) >= 60 > len(lines[at])
