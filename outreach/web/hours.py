"""What still names the hours that an event which moved no longer has: nothing moves the programme or the texts."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time

from outreach.campaign.event import Event, ProgrammeItem
from outreach.campaign.folder import TEMPLATES, Campaign
from outreach.campaign.templates import Template

#: Lines of the templates that are shown at most.
MOST = 20


@dataclass(frozen=True, slots=True)
class Mention:
    """A line of a template in which an old hour stands as text."""

    file: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Left:
    """The programme with its hours as they stand, and the templates' lines that name an old hour."""

    programme: tuple[ProgrammeItem, ...] = ()
    mentions: tuple[Mention, ...] = ()


def left(campaign: Campaign, starts: datetime, ends: datetime) -> Left:
    """What stands as it was in a campaign whose event began and ended at these local times until now."""
    event = campaign.config.event
    old = {at.time() for at, new in ((starts, event.starts), (ends, event.ends)) if at.time() != new.time()}
    return Left(event.programme, tuple(_mentions(campaign, old))[:MOST]) if old else Left()


def strays(event: Event) -> bool:
    """Whether the programme begins before the event or ends after it; an event over several days tells nothing."""
    items = event.programme
    if not items or event.starts.date() != event.ends.date():
        return False
    return min(i.from_ for i in items) < event.starts.time() or max(i.to for i in items) > event.ends.time()


def _mentions(campaign: Campaign, hours: set[time]) -> Iterator[Mention]:
    said = "|".join(f"{at.hour:02}[:.]{at.minute:02}" for at in sorted(hours))
    pattern = re.compile(rf"(?<![\d.:])(?:{said})(?![\d:])")
    for template in campaign.templates.by_key.values():
        for number, line in _lines(template):
            if pattern.search(line):
                yield Mention(TEMPLATES + template.file.removeprefix(TEMPLATES), number, line.strip()[:200])


def _lines(template: Template) -> Iterator[tuple[int, str]]:
    yield 1, template.subject
    yield from enumerate(template.body.splitlines(), template.body_line)
