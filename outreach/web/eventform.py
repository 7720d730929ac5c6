"""The event as a form: its times, texts and link as fields, and what was typed as edits of config.toml."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from outreach.campaign.event import Event
from outreach.campaign.words import Words
from outreach.editing import Edits, local_time
from outreach.ledger import changes
from outreach.ledger.campaigns import Revision

ONLINE = ("url", "meeting_id", "passcode", "dial_in")


@dataclass(frozen=True, slots=True)
class Field:
    """One value below [event]: the form's name for it, where it stands, in which language, and what it is now."""

    name: str
    path: tuple[str, ...]
    value: str
    language: str = ""

    @property
    def is_time(self) -> bool:
        """Whether it is a local time."""
        return self.path in (("starts",), ("ends",))

    @property
    def kind(self) -> str:
        """What it is, whatever the language."""
        return self.path[-1] if self.path[0] == "online" else self.path[0]


@dataclass(frozen=True, slots=True)
class Difference:
    """One value as it is and as it is to be; times are local."""

    field: Field
    before: str
    after: str


def fields(event: Event) -> tuple[Field, ...]:
    """Every value that can be changed here, with what it is."""
    return (
        Field("starts", ("starts",), f"{event.starts:%Y-%m-%dT%H:%M}"),
        Field("ends", ("ends",), f"{event.ends:%Y-%m-%dT%H:%M}"),
        *_texts("title", event.title),
        *_texts("place", event.place),
        *(Field(f"online.{key}", ("online", key), getattr(event.online, key, "")) for key in ONLINE),
    )


def _texts(key: str, words: Words) -> Iterator[Field]:
    """One field for all languages, or one for each."""
    if not words.texts:
        yield Field(key, (key,), words.text)
    for language, text in words.texts:
        yield Field(f"{key}.{language}", (key, language), text, language)


def differences(event: Event, typed: Mapping[str, str]) -> tuple[Difference, ...]:
    """What was typed that is not so now; a field that was not sent stays as it is. Refused for a time that is none."""
    found = []
    for field in fields(event):
        wanted = typed.get(field.name, field.value).strip()
        if field.is_time and wanted != field.value:
            wanted = f"{local_time(wanted):%Y-%m-%dT%H:%M}"
        if wanted != field.value:
            found.append(Difference(field, field.value, wanted))
    return tuple(found)


def edits(found: tuple[Difference, ...]) -> Edits:
    """The differences as edits of config.toml."""
    return {one.field.path: datetime.fromisoformat(one.after) if one.field.is_time else one.after for one in found}


def of_revisions(before: Revision, after: Revision, zone: ZoneInfo) -> tuple[Difference, ...]:
    """What two revisions of the event say differently, field by field."""
    found: list[Difference] = []
    for name, (old, new) in changes.differences(before, after).items():
        if isinstance(old, datetime) and isinstance(new, datetime):
            told = (f"{at.astimezone(zone):%Y-%m-%dT%H:%M}" for at in (old, new))
            found.append(Difference(Field(name, (name,), ""), *told))
        elif name == "online":
            found += _of_online(json.loads(str(old or "{}")), json.loads(str(new or "{}")))
        else:
            key, _, language = name.partition(".")
            path = (key, language) if language else (key,)
            found.append(Difference(Field(name, path, "", language), str(old), str(new)))
    return tuple(found)


def _of_online(before: Mapping[str, str], after: Mapping[str, str]) -> Iterator[Difference]:
    for key in ONLINE:
        old, new = before.get(key, ""), after.get(key, "")
        if old != new:
            yield Difference(Field(f"online.{key}", ("online", key), ""), old, new)
