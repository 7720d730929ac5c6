"""What an invitation says of the event, and what another one says differently."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from outreach.model import EventState

#: What is compared field by field; `texts` is compared language by language.
FIELDS = ("starts", "ends", "timezone", "title", "place", "online")
#: What a change of is news for everybody, whatever language they read.
FOR_ALL = {"starts", "ends", "timezone"}
#: The texts that may stand in several languages.
TEXTS = ("title", "place")


@dataclass(frozen=True, slots=True)
class Revision:
    """What an invitation says of the event; `starts` and `ends` in UTC, `online` and `texts` as JSON text.

    `title` and `place` are in the default language; `texts` has those of other languages that differ from them, and is
    empty where an older program did not keep them.
    """

    starts: datetime
    ends: datetime
    timezone: str
    title: str
    place: str
    online: str = ""
    texts: str = ""


@dataclass(frozen=True, slots=True)
class Reworded:
    """A text of the event that is said differently in one language; `name` is its key below [event]."""

    name: str
    language: str
    before: str
    after: str


def differs(before: Revision, after: Revision) -> bool:
    """Whether anybody would read something else."""
    return any(getattr(before, name) != getattr(after, name) for name in FIELDS) or any(reworded(before, after))


def follow(state: EventState, before: Revision, after: Revision, sequence: int, at: datetime) -> EventState:
    """The event's state once `after` is what SEQUENCE `sequence` says, confirmed at `at`, instead of `before`."""
    changed = {name for name in FIELDS if getattr(before, name) != getattr(after, name)}
    known = bool(before.texts and after.texts)
    own = _languages(before) | _languages(after) if known else set()
    texts = {}
    for language in {*dict(state.texts), *own}:
        reads_new = _read_in(before, language) != _read_in(after, language) if known else changed & {*TEXTS}
        texts[language] = sequence if changed & FOR_ALL or reads_new else state.told_in(language)
    following = replace(state, sequence=sequence, since=at, texts=tuple(sorted(texts.items())))
    if changed & {"starts", "ends"}:
        following = replace(following, time_sequence=sequence, time_since=at)
    if "online" in changed:
        following = replace(following, online_sequence=sequence)
    return replace(following, told_sequence=sequence) if changed - {"online"} else following


def _languages(revision: Revision) -> set[str]:
    return {language for own in json.loads(revision.texts).values() for language in own}


def _read_in(revision: Revision, language: str) -> list[str]:
    own = json.loads(revision.texts)
    return [_in(own.get(name, {}), language, getattr(revision, name)) for name in TEXTS]


def reworded(before: Revision, after: Revision) -> Iterator[Reworded]:
    """What readers of a language other than the default one find said differently."""
    if not (before.texts and after.texts):
        return
    old, new = json.loads(before.texts), json.loads(after.texts)
    for name in TEXTS:
        mine, theirs = old.get(name, {}), new.get(name, {})
        for language in sorted({*mine, *theirs}):
            said = _in(mine, language, getattr(before, name))
            says = _in(theirs, language, getattr(after, name))
            if said != says:
                yield Reworded(name, language, said, says)


def _in(texts: Mapping[str, str], language: str, default: str) -> str:
    return texts.get(language) or texts.get(language.partition("-")[0]) or default
