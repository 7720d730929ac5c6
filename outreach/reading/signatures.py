"""What stands around the words of a message: banner, sign-off, signature, device line, legal footer."""

from __future__ import annotations

import re
from collections.abc import Sequence

from outreach.reading.html import CUT, RULE
from outreach.reading.phrases import clients
from outreach.reading.words import fold, tokens

MAX_SIGNATURE_LINES = 7
_ONLY_MARKS = re.compile(r"\A[\W_]{3,}\Z")
_RULE = re.compile(r"\s*[-_=*–—]{3,}\s*")
_DELIMITER = re.compile(r"\A\s*--\s*\Z")  # RFC 3676 §4.3; many clients lose its trailing space
_POSTSCRIPT = re.compile(r"\A\W*p\W{0,2}s\b")
_CLOSINGS = frozenset(clients.CLOSINGS)
_SENTENCE = re.compile(r"[?!]|\w\w[.]\s+\w\w\w")


def bare(section: Sequence[str], *, first: bool) -> list[str]:
    """The lines somebody typed, without the server's banner (on top of the first section), sign-off and footers."""
    kept: list[str] = []
    for at, paragraph in enumerate(_paragraphs(section)):
        opening = fold(" ".join(paragraph)[:600]).lstrip("*_ -\"'")
        if at == 0 and first and any(mark in opening[:120] for mark in clients.BANNERS):
            continue
        legal = _legal_from(paragraph, opening, below=any(line.strip() for line in kept))
        if legal == 0 and not any(line.strip() for line in kept):
            continue  # on top it is a banner: what follows is the message
        signed = next((n for n, line in enumerate(paragraph) if _DELIMITER.match(line)), None)
        ends = [end for end in (legal, signed) if end is not None]
        kept += ["", *(line for line in paragraph[: min(ends, default=None)] if not _is_footer(line))]
        if ends:
            break
    return _without_sign_off(_trimmed(kept))


def _legal_from(paragraph: Sequence[str], opening: str, *, below: bool) -> int | None:
    """The line of a paragraph where a legal footer begins: by how it begins, or, in a long one, by what it says."""
    for at, line in enumerate(paragraph):
        words = fold(line[:200]).lstrip("*_ -\"'")
        if words.startswith(clients.DISCLAIMERS):
            return at
    says = below and len(opening) > 150 and any(len(mark) > 25 and mark in opening for mark in clients.DISCLAIMERS)
    return 0 if says else None


def _paragraphs(lines: Sequence[str]) -> list[list[str]]:
    paragraphs: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            paragraphs[-1].append(line.rstrip())
        elif paragraphs[-1]:
            paragraphs.append([])
    return [paragraph for paragraph in paragraphs if paragraph]


def _is_footer(line: str) -> bool:
    words = fold(line).lstrip("*_-<[ ").rstrip()
    return line in (CUT, RULE) or (len(words) < 120 and words.startswith(clients.FOOTERS))


def _trimmed(lines: Sequence[str]) -> list[str]:
    start, end = 0, len(lines)
    while start < end and (not lines[start].strip() or _ONLY_MARKS.match(lines[start])):
        start += 1
    while end > start and (not lines[end - 1].strip() or _RULE.fullmatch(lines[end - 1])):
        end -= 1
    return [line.strip() for line in lines[start:end]]


def _without_sign_off(lines: list[str]) -> list[str]:
    """Cut at "Kind regards" where only a name, a title, a firm and numbers follow; whatever looks like more is kept."""
    for at, line in enumerate(lines):
        if at and is_closing(line):
            after = [rest for rest in lines[at + 1 :] if rest.strip()]
            if len(after) <= MAX_SIGNATURE_LINES and all(_may_sign(rest) for rest in after):
                return _trimmed(lines[:at])
    return lines


def is_closing(line: str) -> bool:
    """Whether a line is a sign-off in any of ten languages, alone or with up to three words of a name."""
    words = fold(line).strip(" .,;:!-–—*")
    closing, comma, name = words.partition(",")
    if closing not in _CLOSINGS:
        return False
    return not comma or (len(f",{name}".split()) <= 3 and _may_sign(line))


def _may_sign(line: str) -> bool:
    """A name, a title, a firm, a number: short, no sentence, no word that talks."""
    words = [token.word for token in tokens(line)]
    if len(line) > 70 or _SENTENCE.search(line) or _POSTSCRIPT.match(fold(line)) or clients.TALKING & set(words):
        return False
    capitals = sum(word[:1].isupper() for word in line.split())
    return len(line.split()) <= 4 or 3 * capitals >= len(line.split()) or any(char in line for char in "@0123456789")
