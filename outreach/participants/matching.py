"""Whom of the list each participant is: by address, by another address of theirs, by name; else a question."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum

from outreach.addresses import normalise
from outreach.participants.likeness import Likeness, compare, words_of
from outreach.participants.report import Participant
from outreach.participants.stay import total_minutes

#: People offered for one participant.
MOST_OFFERED = 5
#: A word that so many names share tells nobody apart; others of the same name decide.
COMMON = 400


class Found(StrEnum):
    """By what somebody was found; of the doubtful a person is asked."""

    ADDRESS = "address"
    ALIAS = "alias"
    NAME = "name"
    DOUBT = "doubt"
    NOBODY = "nobody"


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody on the list; `addresses` are their own and then those that speak for them.

    `stand_in` is the name and address of whom they send instead. `is_expected`: they, or somebody for them, come.
    """

    id: int
    name: str
    addresses: tuple[str, ...]
    organisation: str = ""
    stand_in: tuple[str, ...] = ()
    is_expected: bool = False


@dataclass(frozen=True, slots=True)
class Match:
    """One participant, by what they were found, and whom that may be: one where it is sure, the likeliest first."""

    participant: Participant
    found: Found
    ids: tuple[int, ...] = ()

    @property
    def is_sure(self) -> bool:
        """Whether nobody needs to be asked."""
        return self.found in (Found.ADDRESS, Found.ALIAS, Found.NAME)


@dataclass(frozen=True, slots=True)
class Seen:
    """One person of the list who was surely there, by whatever names and devices; `minutes` None: nothing tells."""

    id: int
    matches: tuple[Match, ...]

    @property
    def minutes(self) -> int | None:
        """How long, all devices together."""
        return total_minutes(stay for match in self.matches for stay in match.participant.stays)

    @property
    def was_let_in(self) -> bool:
        """Whether they got further than the waiting room."""
        return any(match.participant.was_let_in for match in self.matches)


def match(participants: Iterable[Participant], people: Sequence[Listed]) -> tuple[Match, ...]:
    """A match for every participant, in their order."""
    index = _Index(people)
    return tuple(index.match(participant) for participant in participants)


def seen(matches: Iterable[Match]) -> tuple[Seen, ...]:
    """Those who were surely there, each once, in the order in which they were met first."""
    by_id: dict[int, list[Match]] = {}
    for one in matches:
        if one.is_sure:
            by_id.setdefault(one.ids[0], []).append(one)
    return tuple(Seen(id, tuple(theirs)) for id, theirs in by_id.items())


@dataclass(frozen=True, slots=True)
class _Name:
    """One name under which somebody of the list may appear; `is_own`: it is not their stand-in's."""

    person: Listed
    words: tuple[str, ...]
    organisation: tuple[str, ...]
    is_own: bool


class _Index:
    """The list, found by address and by the words of its names."""

    def __init__(self, people: Sequence[Listed]) -> None:
        self._own = {normalise(one.addresses[0]): one for one in people if one.addresses}
        self._alias = {normalise(address): one for one in people for address in one.addresses[1:]}
        self._stand_in = {normalise(a): one for one in people for a in one.stand_in if "@" in a}
        self._by_word: dict[str, list[_Name]] = {}
        for name in (name for one in people for name in _names(one)):
            for word in set(name.words):
                self._by_word.setdefault(word, []).append(name)

    def match(self, one: Participant) -> Match:
        address = normalise(one.email) if one.email else ""
        for found, among in ((Found.ADDRESS, self._own), (Found.ALIAS, self._alias)):
            if address in among:
                return Match(one, found, (among[address].id,))
        alike = self._alike(one)
        best = [person for person, likeness in alike if likeness is Likeness.SAME]
        if len(best) == 1:
            return Match(one, Found.NAME, (best[0].id,))
        sent = [self._stand_in[address]] if address in self._stand_in else []
        ids = dict.fromkeys(person.id for person in (*sent, *(person for person, _ in alike)))
        return Match(one, Found.DOUBT if ids else Found.NOBODY, tuple(ids)[:MOST_OFFERED])

    def _alike(self, one: Participant) -> list[tuple[Listed, Likeness]]:
        """People with a name like theirs, the likeliest first; of an address alone, its part before the @ is read."""
        best: dict[int, tuple[Listed, Likeness]] = {}
        for called in one.names or (one.email.rpartition("@")[0],):
            words = words_of(called)
            for name in self._near(words):
                likeness = compare(words, name.words, name.organisation)
                if not (name.is_own and one.names):
                    likeness = min(likeness, Likeness.MORE)
                if likeness > best.get(name.person.id, (name.person, Likeness.NONE))[1]:
                    best[name.person.id] = name.person, likeness
        return sorted(best.values(), key=lambda found: (-found[1], not found[0].is_expected, found[0].name))

    def _near(self, words: tuple[str, ...]) -> list[_Name]:
        """The names that share a word with these; only those of rare words where there are any."""
        shared = [self._by_word[word] for word in set(words) if len(word) > 1 and word in self._by_word]
        rare = [names for names in shared if len(names) <= COMMON] or shared
        return [name for names in rare for name in names]


def _names(one: Listed) -> list[_Name]:
    organisation = words_of(one.organisation)
    others = [name for name in one.stand_in if name and "@" not in name]
    own = [_Name(one, words_of(one.name), organisation, is_own=True)] if one.name else []
    return [*own, *(_Name(one, words_of(name), organisation, is_own=False) for name in others)]
