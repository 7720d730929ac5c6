"""Everybody on the list held against one step: who gets it, who has it, who waits, who does not and why, in groups."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from itertools import islice

from outreach.campaign.config import Step
from outreach.campaign.folder import Campaign
from outreach.ledger.database import Transaction
from outreach.ledger.roster import roster
from outreach.model import Contact, Standing
from outreach.news import kind, owed_news
from outreach.plan import Owed, Situation, Verdict, owed


class Fate(StrEnum):
    """What becomes of a step for one person: it goes out to them, they have it, it waits, or it is not for them."""

    GETS = "gets"
    GOT = "got"
    WAITS = "waits"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Group:
    """So many people of whom the same is true, counted by language; `key` names the group in an address."""

    fate: Fate
    reason: str
    languages: Mapping[str, int]

    @property
    def people(self) -> int:
        """How many they are."""
        return sum(self.languages.values())

    @property
    def key(self) -> str:
        """The same for the same fate and reason."""
        return key(self.fate, self.reason)


@dataclass(frozen=True, slots=True)
class Look:
    """What is looked at: one step, or `update` or `cancel`, in a situation."""

    campaign: Campaign
    step: Step | str
    situation: Situation
    now: datetime

    def owed(self, contact: Contact, standing: Standing) -> Owed | None:
        """What this person is owed of it; None of news that there are not."""
        if not isinstance(self.step, str):
            return owed(self.step, contact, standing, self.situation, self.now)
        event = self.situation.event
        has_news = event.sequence and kind(event) == self.step
        return owed_news(contact, standing, self.situation, self.now) if has_news else None


def key(fate: Fate, reason: str) -> str:
    """A name for a group that an address can hold."""
    return hashlib.sha256(f"{fate}:{reason}".encode()).hexdigest()[:12]


def fate(owed: Owed) -> Fate:
    """What becomes of it."""
    if owed.verdict is Verdict.DONE:
        return Fate.GOT
    if owed.goes_out:
        return Fate.GETS
    return Fate.WAITS if owed.verdict is Verdict.WAITING else Fate.NOT


def groups(tx: Transaction, look: Look) -> tuple[Group, ...]:
    """Everybody, in groups; those who get it first, the larger group first. Walks the whole list."""
    counts: defaultdict[tuple[Fate, str], Counter[str]] = defaultdict(Counter)
    for contact, _, one in _everybody(tx, look):
        counts[fate(one), one.reason][contact.language] += 1
    order = tuple(Fate)
    made = [Group(fate, reason, languages) for (fate, reason), languages in counts.items()]
    return tuple(sorted(made, key=lambda group: (order.index(group.fate), -group.people, group.reason)))


def count(groups: tuple[Group, ...], fate: Fate) -> int:
    """How many people of these groups share a fate."""
    return sum(group.people for group in groups if group.fate is fate)


def languages(groups: tuple[Group, ...], fate: Fate) -> Counter[str]:
    """How many people who share a fate have which language; "" where the list names none."""
    found = Counter[str]()
    for group in groups:
        if group.fate is fate:
            found.update(group.languages)
    return found


def members(tx: Transaction, look: Look, group: str, start: int, limit: int) -> list[tuple[Contact, Standing]]:
    """A page of one group, from the `start`-th on, in the order of the list."""
    mine = ((c, s) for c, s, owed in _everybody(tx, look) if key(fate(owed), owed.reason) == group)
    return list(islice(mine, start, start + limit))


def _everybody(tx: Transaction, look: Look) -> Iterator[tuple[Contact, Standing, Owed]]:
    for contact, standing in roster(tx, look.campaign, look.now):
        owed = look.owed(contact, standing)
        if owed is not None:
            yield contact, standing, owed
