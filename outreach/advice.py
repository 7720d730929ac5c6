"""What `check` says although it is no fault: things an officer would want to know before anybody is written to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from outreach.campaign.config import read_config
from outreach.campaign.folder import Campaign
from outreach.plan import Situation
from outreach.reading.known import Known
from outreach.samples import sample


def advice(folder: Path, campaign: Campaign, situation: Situation, now: datetime) -> Iterator[str]:
    """A sentence each, in the order in which they would hurt."""
    event = campaign.config.event
    yield from _words_of_the_sample(folder, campaign)
    yield from _languages_without_words(campaign)
    yield from _languages_not_read(campaign)
    if situation.edited:
        yield f"config.toml: {situation.edited}"
    if event.online is None and situation.needs_online:
        yield (
            f"these steps wait until [event.online] is filled in: {', '.join(sorted(situation.needs_online))}; where "
            "there is no link, take event.online out of their templates"
        )
    yield from _files_not_there(folder, campaign)
    if event.starts_utc <= now:
        yield f"the event began on {event.starts:%Y-%m-%d}: nothing before it will be sent any more"


def _words_of_the_sample(folder: Path, campaign: Campaign) -> Iterator[str]:
    """Templates that still say what the sample says, project and co-funding included, for another event or sender."""
    given = sample()
    config, theirs = campaign.config, read_config(given["config.toml"])
    if (config.sender.name, config.event.title) == (theirs.sender.name, theirs.event.title):
        return
    words = {data for name, data in given.items() if name.startswith("templates/")}
    same = [f"templates/{file.name}" for file in (folder / "templates").glob("*") if _holds(file, words)]
    if same:
        yield f"still word for word the sample's, with its project and its co-funding: {', '.join(sorted(same))}"


def _holds(file: Path, words: set[bytes]) -> bool:
    return file.is_file() and file.read_bytes() in words


def _languages_not_read(campaign: Campaign) -> Iterator[str]:
    """People whose own words nobody but the officer can read."""
    read = Known().languages
    default = campaign.config.languages.default
    spoken = Counter(contact.language.partition("-")[0] or default for contact in campaign.contacts.contacts)
    for language, count in sorted(spoken.items()):
        if language not in read:
            who = "1 person" if count == 1 else f"{count} people"
            yield (
                f"answers in words in {language} ({who}) are not read by themselves: each waits in review; "
                f"calendar answers are; read are {', '.join(read)}"
            )


def _languages_without_words(campaign: Campaign) -> Iterator[str]:
    """People who get a message in the default language because there is none in their own."""
    default = campaign.config.languages.default
    people = Counter(contact.language.partition("-")[0] or default for contact in campaign.contacts.contacts)
    names = list(dict.fromkeys(step.template for step in campaign.config.steps))
    for language, count in sorted(people.items()):
        missing = [name for name in names if language not in campaign.templates.languages_of(name)]
        who = "1 person" if count == 1 else f"{count} people"
        if missing == names:
            yield f"templates: none in {language}, so {who} of that language would get every message in {default}"
        elif missing:
            files = ", ".join(f"{name}.{language}.md" for name in missing)
            yield f"templates: no {files}, so {who} of that language would get that in {default}"


def _files_not_there(folder: Path, campaign: Campaign) -> Iterator[str]:
    """Files that config.toml names for logging in; they may come later, so that their absence is no fault."""
    mail = campaign.config.mail
    for section, server in (("smtp", mail.smtp), ("imap", mail.imap)):
        for key, name in (("ca_file", server.ca_file), ("password_file", server.password_file)):
            if name and not (folder / Path(name).expanduser()).is_file():
                yield f"config.toml: mail.{section}.{key}: there is no {name} yet"
