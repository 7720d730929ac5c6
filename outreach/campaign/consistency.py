"""What one section of config.toml says about another: found as far as the sections are there at all."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date, datetime

from outreach.campaign.complaints import Fault
from outreach.campaign.event import Event
from outreach.campaign.schedule import due, expiry
from outreach.campaign.sound import Sound
from outreach.campaign.steps import Step
from outreach.campaign.words import Words
from outreach.moments import Calendar


def raw_faults(table: Mapping[str, object]) -> Iterator[Fault]:
    """Faults that need no section to be right: names used twice, answers asked for after the event."""
    yield from _names_used_twice(table.get("step"))
    starts, deadline = _value(table, "event", "starts"), _value(table, "rsvp", "deadline")
    late = isinstance(starts, datetime) and type(deadline) is date and deadline > starts.date()
    if late and isinstance(starts, datetime):
        yield Fault(("rsvp", "deadline"), f"{deadline} is after the event", f"write {starts.date()} or earlier")


def sound_faults(sound: Sound) -> Iterator[Fault]:
    """Faults between keys that are each right, as far as their sections are."""
    if sound.event is not None:
        yield from _programme(sound.event)
        if sound.default is not None:
            yield from _untranslated(sound.event, sound.default)
    if sound.calendar is not None:
        for n, step in sound.steps:
            yield from _never_sent(n, step, sound.calendar)


def _never_sent(n: int, step: Step, calendar: Calendar) -> Iterator[Fault]:
    if step.expires is not None and expiry(step, calendar) <= due(step, calendar):
        what = "is not after `when`, so the step would never be sent"
        yield Fault(("step", n, "expires"), what, "write a later moment")


def _names_used_twice(steps: object) -> Iterator[Fault]:
    first: dict[str, int] = {}
    for n, step in enumerate(steps if isinstance(steps, list) else []):
        name = step.get("name") if isinstance(step, dict) else None
        if not isinstance(name, str):
            continue
        if name in first:
            what = f"'{name}' is also the name of step {first[name] + 1}"
            yield Fault(("step", n, "name"), what, "give each step its own name")
        first.setdefault(name, n)


def _programme(event: Event) -> Iterator[Fault]:
    """An item ends after it begins; in an event over several days it may end the next day."""
    if event.ends.date() > event.starts.date():
        return
    for n, item in enumerate(event.programme):
        if item.to <= item.from_:
            what = f"{item.to:%H:%M} is not after {item.from_:%H:%M}"
            yield Fault(("event", "programme", n, "to"), what, "write a later time")


def _untranslated(event: Event, default: str) -> Iterator[Fault]:
    """Words by language have to include the default language, or somebody gets one that they do not read."""
    texts: list[tuple[tuple[str | int, ...], Words]] = [
        (("event", "title"), event.title),
        (("event", "place"), event.place),
    ]
    for n, item in enumerate(event.programme):
        texts += [(("event", "programme", n, "what"), item.what), (("event", "programme", n, "who"), item.who)]
    for path, words in texts:
        if words.texts and not {default, default.partition("-")[0]} & set(words.languages()):
            yield Fault(path, f"has no text in the default language '{default}'", f'add {default} = "…"')


def _value(table: Mapping[str, object], section: str, key: str) -> object:
    inner = table.get(section)
    return inner.get(key) if isinstance(inner, dict) else None
