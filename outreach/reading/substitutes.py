"""Whom an automatic answer names instead of its writer, and whether it says that they left for good."""

from __future__ import annotations

import re
from collections.abc import Container

from outreach.addresses import normalise
from outreach.model import Person
from outreach.reading.absences import alternatives
from outreach.reading.phrases import absences as phrases
from outreach.reading.returned import ADDRESS
from outreach.reading.words import fold, fold_in_place, squeeze

_LEFT = re.compile(rf"(?<!\w)(?:{alternatives(phrases.LEFT)})(?!\w)")
_CUE = re.compile(rf"(?<!\w)(?:{alternatives(phrases.SUBSTITUTES)})(?!\w)")
_NAME = re.compile(r"[^\W\d_][\w'’.-]*(?: [^\W\d_][\w'’.-]*){0,5}")
_SENTENCE_END = re.compile(r"[.!?](?=\s+[^\W\d_a-z]|\s*\Z)|\n\s*\n")
_TITLES = frozenset(phrases.TITLES.split())
_PARTICLES = frozenset(phrases.PARTICLES.split())
_NEAR = 160


def has_left(text: str) -> bool:
    """Whether a notice says that its writer, or whom it is about, does not work there any more, or left the address."""
    return bool(_LEFT.search(squeeze(text[:5000])))


def substitute(text: str, never: Container[str] = ()) -> Person | None:
    """The one person an automatic answer says to write to instead; None where it names none, or several.

    `never` are addresses that cannot be meant: the writer's own, and ours. A name counts only beside a word that says
    so ("please contact", "mich vertritt"); with an address, such a word must stand within two lines before it.
    """
    text = text[:5000]
    cues = [match.end() for match in _CUE.finditer(fold_in_place(text))]
    if not cues:
        return None
    found: dict[str, str] = {}
    for match in ADDRESS.finditer(text):
        address = normalise(match[0].rstrip("."))
        before = text[max(0, match.start() - _NEAR) : match.start()]
        if address in never or not any(match.start() - _NEAR <= cue <= match.start() for cue in cues):
            continue
        found.setdefault(address, _name_before(before) or _name_after(text[match.end() : match.end() + 60]))
    if found:
        return Person(name=next(iter(found.values())), address=next(iter(found))) if len(found) == 1 else None
    names = {name for cue in cues if (name := _name_in(_sentence(text[cue : cue + 90])))}
    return Person(name=names.pop()) if len(names) == 1 else None


def named(text: str, never: Container[str] = ()) -> Person | None:
    """The one person whose address stands in somebody's own words; None where there is none, or several.

    Nothing says that they come instead: it is a proposal for a person to confirm. `never` as in `substitute`.
    """
    text = text[:5000]
    found: dict[str, Person] = {}
    for match in ADDRESS.finditer(text):
        written = match[0].rstrip(".")
        name = _name_before(text[max(0, match.start() - _NEAR) : match.start()])
        if normalise(written) not in never:
            found.setdefault(normalise(written), Person(_of_address(name, written), written))
    return next(iter(found.values())) if len(found) == 1 else None


def _of_address(name: str, address: str) -> str:
    """The name from its first word on that the address has too, spelled out or as an initial; all where it has none."""
    local, words = fold(address.partition("@")[0]), name.split()
    initials = set(re.split(r"[._-]", local))
    alike = [place for place, word in enumerate(words) if fold(word) in local or fold(word)[:1] in initials]
    return " ".join(words[min(alike, default=0) :])


def _sentence(text: str) -> str:
    end = _SENTENCE_END.search(text)
    return text[: end.start()] if end else text


def _name_before(text: str) -> str:
    """The name that stands last before an address: "my colleague Dan Popa (" """
    line = re.sub(r"[\s(<:,–-]+\Z", "", text.replace("\n", " "))
    line = re.split(r"[,;:()!?]|\.\s", line)[-1]
    return _capitalised(line.split()[-6:], last=True)


def _name_after(text: str) -> str:
    inside = re.match(r"\s*[(,–-]\s*([^()\n,;.]{3,40})[),\n]?", text)
    return _capitalised(inside[1].split(), last=False) if inside else ""


def _name_in(text: str) -> str:
    return _capitalised(text.replace("\n", " ").split()[:10], last=False)


def _capitalised(words: list[str], *, last: bool) -> str:
    """The run of two to four capitalised words at the end (`last`), or the first such run; titles are left out."""
    runs: list[list[str]] = [[]]
    for word in words:
        bare = word.strip(".,;:()<>\"'")
        small = bool(runs[-1]) and bare in _PARTICLES
        if small or (_is_name(bare) and fold(bare) not in _TITLES):
            runs[-1].append(bare)
        if not (small or _is_name(bare)) or (word[-1:] in ",;:)" and runs[-1]):
            runs.append([])
    if last:
        runs = [run for run in runs[-1:] if run] or ([] if runs[-1:] != [[]] else runs[-2:-1])
    run = next((run for run in runs if 2 <= len(run) <= 4), [])
    return " ".join(run)


def _is_name(word: str) -> bool:
    return bool(_NAME.fullmatch(word)) and word[:1].isupper() and not (word.isupper() and len(word) > 3)
