"""What an invitation says of the event, and what another one says differently."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime

#: What is compared field by field; `texts` is compared language by language.
FIELDS = ("starts", "ends", "timezone", "title", "place", "online")
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
