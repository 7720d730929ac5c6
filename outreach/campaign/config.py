"""config.toml: everything an officer sets, each key declared once, and every fault told at once with its place."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

import tomli
from pydantic import BeforeValidator, Field, ValidationError

from outreach.campaign.complaints import explain
from outreach.campaign.consistency import raw_faults, sound_faults
from outreach.campaign.event import Event, Online, ProgrammeItem, Rsvp
from outreach.campaign.mail import Imap, Mail, Sender, Server, Smtp
from outreach.campaign.pace import Limits, Pace
from outreach.campaign.positions import Positions, locate
from outreach.campaign.schedule import due, expiry
from outreach.campaign.section import Section, as_filled_tuple, fault
from outreach.campaign.settings import Assistant, Languages, LedgerSettings, Privacy
from outreach.campaign.sound import Sound, sound
from outreach.campaign.steps import Step
from outreach.campaign.words import Words
from outreach.errors import InvalidData, Problem
from outreach.moments import Calendar

__all__ = [
    "Assistant",
    "Config",
    "Event",
    "Imap",
    "Languages",
    "LedgerSettings",
    "Limits",
    "Looked",
    "Mail",
    "Online",
    "Pace",
    "Privacy",
    "ProgrammeItem",
    "Rsvp",
    "Sender",
    "Server",
    "Smtp",
    "Step",
    "Words",
    "decode",
    "look_through",
    "read_config",
]


def _list_of_sections(value: object) -> object:
    if isinstance(value, dict):
        raise fault("must be a list of sections", "write [[step]], with two brackets")
    return value


class Config(Section):
    """The whole of config.toml."""

    event: Event = Field(description="What, when and where.")
    rsvp: Rsvp = Field(description="Until when people are asked to answer.")
    sender: Sender = Field(description="Who writes.")
    mail: Mail = Field(description="The mail servers.")
    pace: Pace = Field(default_factory=Pace, description="How fast to send, and when not to.")
    languages: Languages = Field(default_factory=Languages, description="The languages of the messages.")
    ledger: LedgerSettings = Field(default_factory=LedgerSettings, description="Where the database is.")
    assistant: Assistant | None = Field(None, description="An optional third reader of answers.")
    privacy: Privacy = Field(default_factory=Privacy, description="How long things are kept.")
    step: Annotated[tuple[Step, ...], as_filled_tuple, BeforeValidator(_list_of_sections)] = Field(
        description="The messages of the campaign."
    )

    @property
    def steps(self) -> tuple[Step, ...]:
        """The steps, in the order of the file."""
        return self.step

    @property
    def calendar(self) -> Calendar:
        """The dates that moments are counted from."""
        return Calendar(self.event.starts, self.event.ends, self.rsvp.deadline, self.event.zone)

    def moment(self, step: Step) -> datetime:
        """When a step is due (UTC), quiet hours apart."""
        return due(step, self.calendar)

    def expires(self, step: Step) -> datetime:
        """When a step is too late to send (UTC): its own `expires`, or what suits its audience and moment."""
        return expiry(step, self.calendar)


@dataclass(frozen=True, slots=True)
class Looked:
    """A config.toml looked through: the settings where nothing is wrong, else what can be used, and every fault.

    `positions` are the places of its keys; None where it is no TOML.
    """

    config: Config | None
    sound: Sound
    problems: tuple[Problem, ...] = ()
    positions: Positions | None = None


def look_through(text: bytes, file: str = "config.toml") -> Looked:
    """The file with all that is wrong in it; what is no TOML at all has one fault, and says nothing more."""
    try:
        table, positions = _parse(decode(text, file), file)
    except InvalidData as error:
        return Looked(None, Sound(), error.problems)
    right, found, config = sound(table), list(raw_faults(table)), None
    try:
        config = Config.model_validate(table)
    except ValidationError as error:
        found += [explain(e, Config) for e in error.errors(include_url=False)]
    found += sound_faults(right)
    problems = tuple(f.problem(file, positions) for f in found)
    return Looked(None if problems else config, right, problems, positions)


def read_config(text: bytes, file: str = "config.toml") -> Config:
    """The settings in a config.toml; InvalidData holds every fault with its line and column."""
    looked = look_through(text, file)
    if looked.config is None:
        raise InvalidData(list(looked.problems))
    return looked.config


def decode(text: bytes, file: str) -> str:
    """The text of one of the officer's UTF-8 files, without its byte order mark; InvalidData says how to save it."""
    try:
        return text.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = text[: error.start]
        place = before.count(b"\n") + 1, len(before.rpartition(b"\n")[2].decode("utf-8")) + 1
        what = "this is not UTF-8 text"
        raise InvalidData([Problem(file, *place, what, "save the file again as UTF-8")]) from error


def _parse(source: str, file: str) -> tuple[dict[str, Any], Positions]:
    try:
        return tomli.loads(source), locate(source)
    except tomli.TOMLDecodeError as error:
        what = f"not TOML: {error.msg[:1].lower()}{error.msg[1:]}"
        raise InvalidData([Problem(file, error.lineno, error.colno, what, _hint(error))]) from error
    except (RecursionError, ValueError) as error:
        what = "not TOML that a person would write (too deep or too long)"
        raise InvalidData([Problem(file, 0, 0, what, "look for a bracket that is never closed")]) from error


def _hint(error: tomli.TOMLDecodeError) -> str:
    if "overwrite" in error.msg or "twice" in error.msg:
        return "a key or a section stands here for the second time; keep one of the two"
    if "Invalid value" in error.msg:
        return 'write text in quotes: key = "text"'
    if "Unterminated" in error.msg or "Illegal character" in error.msg:
        return "close the quotes on the same line"
    return 'write one key a line: key = "text", key = 10, key = 2020-06-10T10:00'
