"""The sections [[step]]: the messages of the campaign, each with its audience and its moment."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Annotated, Literal

from pydantic import AfterValidator, BeforeValidator, Field, PlainValidator

from outreach.campaign.section import Line, Section, as_filled_tuple, fault, nearest
from outreach.moments import GRAMMAR, Moment, parse_duration, parse_moment

AUDIENCE = ("everyone", "silent", "attending", "tentative", "declined", "delegated", "attended", "absent")
#: Names of messages that are no step of the officer's.
RESERVED = ("update", "cancel", "footer", "layout")


def _name(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", text):
        raise fault(f"'{text}' is not a name", "use up to 64 letters a-z, digits, - and _")
    if text in RESERVED:
        raise fault(f"'{text}' is reserved for a message of its own", "choose another name")
    return text


def _audience(word: str) -> str:
    if word in AUDIENCE or (word.startswith("group:") and word.removeprefix("group:").strip()):
        return word
    if word.startswith("group:"):
        raise fault("'group:' names no group", 'write "group:NAME"')
    raise fault(f"'{word}' is not an audience", nearest(word, (*AUDIENCE, "group:NAME")))


def _one_as_many(value: object) -> object:
    return (value,) if isinstance(value, str) else value


def _moment(value: object) -> Moment:
    if isinstance(value, Moment):
        return value
    if not isinstance(value, (str, date)):
        raise fault("is not a moment", f"write {GRAMMAR}")
    try:
        return parse_moment(value if isinstance(value, (str, datetime)) else value.isoformat())
    except ValueError as error:
        what, _, instead = str(error).rpartition("; ")
        raise fault(what, instead) from error


def _duration(value: object) -> timedelta:
    if isinstance(value, timedelta):
        return value
    if not isinstance(value, str):
        raise fault("is not a length of time", 'write "24 hours", "90 minutes" or "2 days"')
    try:
        return parse_duration(value)
    except ValueError as error:
        what, _, instead = str(error).rpartition("; ")
        raise fault(what, instead) from error


Name = Annotated[str, AfterValidator(_name)]
When = Annotated[Moment, PlainValidator(_moment)]
Duration = Annotated[timedelta, PlainValidator(_duration)]
Audience = Annotated[
    tuple[Annotated[Line, AfterValidator(_audience)], ...], as_filled_tuple, BeforeValidator(_one_as_many)
]


class Step(Section):
    """[[step]]: one message of the campaign."""

    name: Name = Field(description="What the step is called, here and in every command.", examples=['"invitation"'])
    to: Audience = Field(
        description="Whom it is for: everyone, silent, attending, tentative, declined, delegated, attended, absent, "
        "group:NAME, or a list of these.",
        examples=['"everyone"'],
    )
    when: When = Field(
        description=f"When it is due, in the event's zone: {GRAMMAR}.", examples=['"5 days before deadline at 09:00"']
    )
    template: Name = Field(description="The template: templates/NAME.LANGUAGE.md.", examples=['"invitation"'])
    calendar: bool = Field(False, description="Whether it carries the calendar invitation.")
    if_late: Literal["send", "skip"] = Field("send", description="What to do when its moment has passed meanwhile.")
    expires: When | None = Field(
        None,
        description="When it is too late to send it. By default the deadline for a step to the silent, the event's "
        "start for steps before it, 14 days after it otherwise.",
    )
    min_gap: Duration = Field(
        timedelta(hours=24),
        description="The least time since the last message to this person; not for steps within a day of the event.",
    )
