"""The sections of config.toml that are right by themselves, so that what they say of each other shows at once, too."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from outreach.campaign.event import Event, Rsvp
from outreach.campaign.mail import Mail
from outreach.campaign.settings import Languages
from outreach.campaign.steps import Step
from outreach.moments import Calendar

_S = TypeVar("_S", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class Sound:
    """What of the file can be used; a section with a fault of its own is None, a step with one is left out.

    `steps` are numbered as in the file, from 0. `templates` are the templates that steps name, whatever else is wrong
    with the step. `default` is the default language.
    """

    event: Event | None = None
    rsvp: Rsvp | None = None
    mail: Mail | None = None
    default: str | None = None
    steps: tuple[tuple[int, Step], ...] = ()
    templates: tuple[tuple[int, str], ...] = ()

    @property
    def calendar(self) -> Calendar | None:
        """The dates that moments are counted from, where they are known."""
        if self.event is None or self.rsvp is None:
            return None
        return Calendar(self.event.starts, self.event.ends, self.rsvp.deadline, self.event.zone)


def sound(table: Mapping[str, object]) -> Sound:
    """The sections of a config.toml that can be used."""
    steps = table.get("step")
    steps = list(enumerate(steps)) if isinstance(steps, list) else []
    languages = _section(Languages, table.get("languages", {}))
    read = ((n, _section(Step, step)) for n, step in steps)
    named = ((n, step.get("template")) for n, step in steps if isinstance(step, dict))
    return Sound(
        event=_section(Event, table.get("event")),
        rsvp=_section(Rsvp, table.get("rsvp")),
        mail=_section(Mail, table.get("mail")),
        default=languages.default if languages else None,
        steps=tuple((n, step) for n, step in read if step is not None),
        templates=tuple((n, name) for n, name in named if isinstance(name, str)),
    )


def _section(kind: type[_S], value: object) -> _S | None:
    try:
        return kind.model_validate(value)
    except ValidationError:
        return None
