"""`outreach read`: what raw messages mean; thousands of files in one run."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, replace
from datetime import datetime
from pathlib import Path
from typing import Any

import click

from outreach.addresses import normalise
from outreach.cli.output import say, show, show_json
from outreach.cli.workspace import Workspace, in_workspace, json_option
from outreach.engine.known import known as campaign_known
from outreach.errors import OutreachError, PartlyDone, Refused
from outreach.model import CalendarAnswer, Kind, Reading
from outreach.reading.anatomy import Unreadable, dissect
from outreach.reading.known import LANGUAGES, Known
from outreach.reading.read import read as read_message

_file = click.Path(exists=True, dir_okay=False, path_type=Path)


@click.command()
@click.argument("files", metavar="FILE...", nargs=-1, required=True)
@click.option("--original", type=_file, help="What we sent, as text or .eml: what repeats it is no answer.")
@click.option("--known", "addresses", type=_file, help="Addresses we wrote to, one on each line.")
@click.option("--language", "languages", metavar="ro,en", help="The languages an answer may be in.")
@json_option
@in_workspace
def read(
    space: Workspace,
    files: tuple[str, ...],
    original: Path | None,
    addresses: Path | None,
    languages: str | None,
    as_json: bool,
) -> None:
    """Tell what raw messages mean; needs no campaign.

    One line for each file, in the order given. In a campaign folder whose ledger knows what was sent, that counts as
    known; without, all ten languages are tried, and a meaning is sure only if every plausible one agrees.
    """
    unread = 0
    with _knowledge(space) as found:
        knowledge = _with_options(found, original, addresses, languages)
        for name in files:
            reading = _read_file(name, knowledge)
            unread += reading is None
            _show(name, reading or Reading(Kind.UNREADABLE, reason="the file cannot be opened"), as_json)
    if unread:
        raise PartlyDone(f"{unread} of {len(files)} files could not be opened")


@contextmanager
def _knowledge(space: Workspace) -> Iterator[Known]:
    """What the campaign of this folder knows, where it has a ledger; a folder with faults is told of, and not used."""
    try:
        campaign = space.load() if (space.folder / "config.toml").is_file() else None
        is_begun = campaign is not None and space.has_ledger()
    except OutreachError as error:
        say(f"read without the campaign's knowledge, for its files have faults (outreach check): {error}")
        campaign, is_begun = None, False
    if campaign is None or not is_begun:
        yield Known()
        return
    written_in = {language for _, language in campaign.templates.by_key}
    with space.reading() as tx:
        today = space.now().astimezone(campaign.config.event.zone).date()
        languages = tuple(language for language in LANGUAGES if language in written_in)
        yield replace(campaign_known(tx, campaign, today), languages=languages or LANGUAGES)


def _with_options(known: Known, original: Path | None, addresses: Path | None, languages: str | None) -> Known:
    """What the options say comes before what the campaign knows."""
    if languages is not None:
        known = replace(known, languages=_languages(languages))
    if addresses is not None:
        lines = addresses.read_text(encoding="utf-8-sig", errors="replace").splitlines()
        known = replace(known, addresses=frozenset(normalise(line) for line in lines if line.strip()))
    if original is not None:
        text, message_id = _original(original.read_bytes())
        before = known.is_ours_id
        known = replace(
            known, originals=lambda _id: text, is_ours_id=lambda found: found == message_id or before(found)
        )
    return known


def _languages(text: str) -> tuple[str, ...]:
    named = tuple(word.strip().casefold() for word in text.split(",") if word.strip())
    unknown = [name for name in named if name not in LANGUAGES]
    if unknown or not named:
        what = f"{unknown[0]!r} is not read" if unknown else "no language is named"
        raise Refused(f"--language: {what}; known are {', '.join(LANGUAGES)}")
    return named


def _original(raw: bytes) -> tuple[str, str]:
    """The text of what we sent, and its Message-ID where it is a whole message."""
    try:
        mail = dissect(raw)
    except Unreadable:
        mail = None
    if mail is not None and (mail.message_id or mail.sender):
        return mail.text, mail.message_id
    return raw.decode("utf-8-sig", "replace"), ""


def _read_file(name: str, known: Known) -> Reading | None:
    try:
        raw = Path(name).read_bytes()
    except OSError as error:
        say(f"{name}: {error.strerror}")
        return None
    return read_message(raw, known)


def _show(name: str, reading: Reading, as_json: bool) -> None:
    if as_json:
        show_json(reading_json(name, reading))
        return
    sure = "sure" if reading.sure else "not sure"
    meaning = f"{reading.attendance.value} ({sure})" if reading.attendance else "-"
    marks = [mark for mark, on in (("asks", reading.ask), ("unsubscribes", reading.unsubscribe)) if on]
    words = " ".join(reading.text.split())
    show("\t".join([name, reading.kind.value, meaning, ", ".join(marks), words[:100] or reading.reason]))


def reading_json(name: str, reading: Reading) -> dict[str, Any]:
    """One line of `read --json`; `evidence` are the very words, `reason` says why a person must look."""
    return {
        "file": name,
        "kind": reading.kind.value,
        "attendance": reading.attendance and reading.attendance.value,
        "sure": reading.sure,
        "ask": reading.ask,
        "guests": reading.guests,
        "delegate": reading.delegate and asdict(reading.delegate),
        "partial": reading.partial and reading.partial.value,
        "unsubscribe": reading.unsubscribe,
        "language": reading.language,
        "evidence": [reading.text[span.start : span.end] for span in reading.evidence],
        "text": reading.text,
        "recipients": [asdict(recipient) for recipient in reading.recipients],
        "calendar": reading.calendar and _calendar_json(reading.calendar),
        "original_message_id": reading.original_message_id or None,
        "reason": reading.reason,
    }


def _calendar_json(answer: CalendarAnswer) -> dict[str, Any]:
    """The parts that every calendar answer has, and those that only some have where this one does."""
    said = {name: one.isoformat() if isinstance(one, datetime) else one for name, one in asdict(answer).items()}
    sometimes = ("delegated_from", "sent_by", "odd_sequence", "starts", "ends")
    return {name: one for name, one in said.items() if one or name not in sometimes}
