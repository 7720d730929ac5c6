"""Words mistyped by one letter: found by the words left when any one letter is deleted (symmetric deletion)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

SHORTEST = 6
Neighbours = Mapping[str, str]


def neighbours(words: Iterable[str]) -> dict[str, str]:
    """From each long word, and from it without any one letter, to the word; ambiguous ones are left out."""
    found: dict[str, str] = {}
    for word in sorted(words):
        if len(word) >= SHORTEST and word.isalpha():
            for shorter in {word, *_deletions(word)}:
                found[shorter] = word if found.get(shorter, word) == word else ""
    return found


def corrected(word: str, index: Neighbours) -> str | None:
    """The one known word a long word is a slip of (a letter too many, too few, other, or two swapped), if any.

    The first letter and the last two must be right: endings are inflection, not slips.
    """
    if len(word) < SHORTEST or not word.isalpha():
        return None
    found = {index[form] for form in (word, *_deletions(word)) if form in index}
    found = {other for other in found if other and other[0] == word[0] and other[-2:] == word[-2:]}
    return found.pop() if len(found) == 1 else None


def _deletions(word: str) -> Iterator[str]:
    for at in range(len(word)):
        yield word[:at] + word[at + 1 :]
