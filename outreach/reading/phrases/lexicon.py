"""The shape of one language's phrases."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Phrases = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """What a short answer in one language is made of; `#` in a phrase stands for a number.

    `guests` maps a phrase to what is added to its number ("vom fi trei" counts the sender: -1) and `companions` are
    phrases for one guest; `some` for guests who are not counted. `coming` are guest phrases that also say yes.
    `regret` goes with a refusal or doubt only. `requests` are looked for anywhere: a person must answer them.
    """

    language: str
    yes: Phrases
    no: Phrases
    maybe: Phrases
    greeting: Phrases
    courtesy: Phrases
    regret: Phrases
    filler: Phrases
    guests: Mapping[tuple[str, ...], int]
    coming: Mapping[tuple[str, ...], int]
    companions: Phrases
    some: Phrases
    late: Phrases
    early: Phrases
    unsubscribe: Phrases
    requests: Phrases
    numbers: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
