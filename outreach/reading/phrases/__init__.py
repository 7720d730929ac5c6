"""What people and mail clients write, as data; every phrase is folded (lower case, no diacritics)."""

from __future__ import annotations

import re
from collections.abc import Iterator

_GROUP = re.compile(r"\(([^()]*)\)|\[([^\[\]]*)\]")


def expand(pattern: str) -> Iterator[tuple[str, ...]]:
    """Every phrase of a pattern, as words: `(a|b)` is one of them, `[a]` may be missing; groups do not nest."""
    found = _GROUP.search(pattern)
    if not found:
        yield tuple(pattern.split())
        return
    choices = found[1].split("|") if found[1] is not None else ["", *found[2].split("|")]
    for choice in choices:
        yield from expand(f"{pattern[: found.start()]}{choice}{pattern[found.end() :]}")


def table(*patterns: str) -> frozenset[tuple[str, ...]]:
    """The phrases of several patterns."""
    return frozenset(phrase for pattern in patterns for phrase in expand(pattern) if phrase)


def words(text: str) -> frozenset[str]:
    """The single words of a text."""
    return frozenset(text.split())
