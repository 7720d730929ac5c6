"""What config.toml says, in words: section by section, the steps with their moments as dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from outreach.campaign.config import Config, Imap, Server, Smtp, Step
from outreach.campaign.folder import Campaign
from outreach.campaign.pace import provider_of
from outreach.web.tongue import Tongue
from outreach.web.words import Words


class Say(Protocol):
    """`Tongue.say`."""

    def __call__(self, text: str, **values: object) -> str:
        """The text in the language of the page."""


@dataclass(frozen=True, slots=True)
class Block:
    """One section: its heading, its name in the file, and what it says, line by line."""

    title: str
    section: str
    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class StepLine:
    """One step: its moment as an instant, its last instant, the languages of its template."""

    step: Step
    at: datetime
    expires: datetime
    languages: tuple[str, ...]
    is_past: bool


def blocks(config: Config, words: Words) -> tuple[Block, ...]:
    """Everything but the steps."""
    tongue = words.tongue
    say = tongue.say
    made = (
        Block(say("Event"), "[event]", tuple(_event(config, tongue))),
        Block(say("Answers"), "[rsvp]", ((say("Last day"), tongue.day(config.rsvp.deadline, "full")),)),
        Block(say("Sender"), "[sender]", tuple(_sender(config, say))),
        Block(say("Server that sends"), "[mail.smtp]", tuple(_smtp(config.mail.smtp, say))),
        Block(say("Mailbox that is read"), "[mail.imap]", tuple(_imap(config.mail.imap, tongue))),
        Block(say("Pace"), "[pace]", tuple(_pace(config, tongue))),
        Block(say("Languages"), "[languages]", ((say("Where a person has none"), config.languages.default),)),
        Block(say("Assistant"), "[assistant]", tuple(_assistant(config, say))),
        Block(say("Keeping"), "[privacy]", tuple(_privacy(config, tongue))),
    )
    return tuple(Block(one.title, one.section, tuple(row for row in one.rows if row[1])) for one in made)


def steps(campaign: Campaign, now: datetime) -> tuple[StepLine, ...]:
    """The steps in the order of their moments."""
    config, templates = campaign.config, campaign.templates
    return tuple(
        StepLine(
            step=step,
            at=config.moment(step),
            expires=config.expires(step),
            languages=templates.languages_of(step.template),
            is_past=config.moment(step) <= now,
        )
        for step in sorted(config.steps, key=config.moment)
    )


def length(span: timedelta, tongue: Tongue) -> str:
    """A length of time in words: 24 hours, 90 minutes."""
    minutes = span // timedelta(minutes=1)
    if minutes % 60:
        return tongue.many("%(n)s minute", "%(n)s minutes", minutes)
    return tongue.many("%(n)s hour", "%(n)s hours", minutes // 60)


def _event(config: Config, tongue: Tongue) -> Iterator[tuple[str, str]]:
    say, event, default = tongue.say, config.event, config.languages.default
    yield say("Title"), _in_all(event.title.texts, event.title.text)
    yield say("When"), f"{tongue.day(event.starts_utc, 'full')}, {tongue.interval(event.starts_utc, event.ends_utc)}"
    yield say("Time zone"), event.timezone
    yield say("Place"), _in_all(event.place.texts, event.place.text)
    yield say("Page about it"), event.website
    yield say("Link that opens the meeting"), event.online.url if event.online else say("not known yet")
    if event.online:
        yield say("Meeting number"), event.online.meeting_id
        yield say("Passcode"), event.online.passcode
        yield say("Telephone number"), event.online.dial_in
    points = len(event.programme)
    named = "; ".join(f"{item.from_:%H:%M} {item.what.in_(tongue.language, default)}" for item in event.programme)
    if points:
        yield say("Programme"), named


def _in_all(texts: tuple[tuple[str, str], ...], text: str) -> str:
    return " · ".join(f"{words} ({language})" for language, words in texts) if texts else text


def _sender(config: Config, say: Say) -> Iterator[tuple[str, str]]:
    sender = config.sender
    yield say("Name"), sender.name
    yield say("Address"), sender.address
    yield say("Contact person"), ", ".join(filter(None, (sender.person, sender.person_address, sender.phone)))
    yield say("Alerts go to"), sender.alerts or say("nobody")
    if sender.plus_address:
        yield say("Answers go to"), say("an address of each person's own (plus_address)")


def _smtp(server: Smtp, say: Say) -> Iterator[tuple[str, str]]:
    yield from _server(server, say)
    if server.copy_to_self:
        yield say("Copies"), say("every message also goes to the sender's address")


def _imap(server: Imap, tongue: Tongue) -> Iterator[tuple[str, str]]:
    yield from _server(server, tongue.say)
    yield tongue.say("Folders"), ", ".join(server.folders)
    yield (
        tongue.say("Sent copies"),
        {"": tongue.say("nowhere"), "auto": tongue.say("found by itself")}.get(server.sent, server.sent),
    )
    yield (
        tongue.say("Looked at"),
        tongue.many("every %(n)s second", "every %(n)s seconds, where the server does not tell", server.poll_seconds),
    )


def _server(server: Server, say: Say) -> Iterator[tuple[str, str]]:
    encrypted = {
        "implicit": say("encrypted from the first byte"),
        "starttls": say("encrypted by STARTTLS"),
        "none": say("not encrypted, on this machine alone"),
    }
    yield say("Server"), f"{server.host}:{server.port}, {encrypted[server.tls]}"
    yield say("Login"), server.user or say("none")
    if server.auth != "password":
        yield say("Login by"), {"microsoft": "Microsoft (OAuth2)", "google": "Google (OAuth2)"}[server.auth]
    elif server.user:
        yield say("Password"), _password(server, say)


def _password(server: Server, say: Say) -> str:
    """Where it is kept; it never stands in the file."""
    if server.password_file:
        return say("in the file %(name)s", name=server.password_file)
    if server.password_command:
        return say("from the command %(name)s", name=server.password_command[0])
    return say("in the system's keyring") if server.keyring else say("from the environment")


def _pace(config: Config, tongue: Tongue) -> Iterator[tuple[str, str]]:
    say, many, pace = tongue.say, tongue.many, config.pace
    limits = pace.limits(config.mail.smtp.host)
    provider = provider_of(config.mail.smtp.host) if pace.provider == "auto" else pace.provider
    yield say("Limits of"), _provider(provider, say)
    yield (
        say("At most"),
        many("%(n)s message a minute", "%(n)s messages a minute", limits.per_minute)
        if limits.per_minute
        else say("as fast as the server takes them"),
    )
    if limits.per_day:
        yield say("In a day"), many("%(n)s message", "%(n)s messages", limits.per_day)
    if pace.first_batch:
        first = many(
            "%(n)s message, then a look at bounces", "%(n)s messages, then a look at bounces", pace.first_batch
        )
        yield say("Of each step first"), first
    yield say("Quiet hours"), pace.quiet_hours.replace("-", "–") or say("none")


def _provider(name: str, say: Say) -> str:
    """Whose limits hold, by the word of `pace.provider`; a provider by its own name."""
    return {
        "gmail": "Gmail",
        "workspace": "Google Workspace",
        "microsoft": "Microsoft 365",
        "hosting": say("shared hosting"),
        "own": say("a mail server of your own"),
    }[name]


def _assistant(config: Config, say: Say) -> Iterator[tuple[str, str]]:
    assistant = config.assistant
    if assistant is None:
        yield say("Third reader of answers"), say("none")
        return
    yield say("Third reader of answers"), f"{assistant.model}, {assistant.url}"
    decides = say("may be acted on where the rules read the same") if assistant.may_decide else say("only proposes")
    yield say("Its reading"), decides


def _privacy(config: Config, tongue: Tongue) -> Iterator[tuple[str, str]]:
    privacy = config.privacy
    kept = tongue.many("%(n)s day after the event", "%(n)s days after the event", privacy.keep_days)
    yield tongue.say("Messages are dropped"), kept
    yield tongue.say("Who must not be written to"), privacy.suppression_file
