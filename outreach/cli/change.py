"""`outreach change`: a new time, place, title or link, in config.toml and for everybody who holds the old one."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime

import click

from outreach.campaign.folder import Campaign, read_campaign
from outreach.cli import output
from outreach.cli.editing import BEFORE, BY_LANGUAGE, Edits, edited, language_in, local_time, replace_file
from outreach.cli.output import say, show_json
from outreach.cli.workspace import Workspace, campaign_files, in_workspace, json_option
from outreach.effects import Effect, foresee
from outreach.engine.changes import confirm_change
from outreach.errors import Refused

CONFIG = "config.toml"
#: People named one by one; of more, only how many there are.
SHOWN = 20
#: The options, and what each sets below [event].
PATHS: Mapping[str, tuple[str, ...]] = {
    "starts": ("starts",),
    "ends": ("ends",),
    "title": ("title",),
    "place": ("place",),
    "online_url": ("online", "url"),
    "online_meeting_id": ("online", "meeting_id"),
    "online_passcode": ("online", "passcode"),
    "online_dial_in": ("online", "dial_in"),
}


@click.command()
@click.option("--starts", metavar="T", help="When it begins now: 2020-06-10T10:00, in the event's zone.")
@click.option("--ends", metavar="T", help="When it ends now.")
@click.option("--place", metavar="TEXT", help="Where it is now; ro=TEXT sets one language only.")
@click.option("--title", metavar="TEXT", help="What it is called now; ro=TEXT sets one language only.")
@click.option("--online-url", metavar="URL", help="The link that opens the meeting.")
@click.option("--online-meeting-id", metavar="TEXT", help="The number of the meeting.")
@click.option("--online-passcode", metavar="TEXT", help="The meeting's passcode.")
@click.option("--online-dial-in", metavar="TEXT", help="A telephone number that joins the meeting.")
@click.option("--apply", "by_hand", is_flag=True, help="Take config.toml as it was edited by hand.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Only show what would change, and who would be told.")
@json_option
@in_workspace
def change(space: Workspace, by_hand: bool, yes: bool, dry_run: bool, as_json: bool, **wanted: str | None) -> None:
    """Move the event, rename it, or give it a link; or take such an edit of config.toml.

    It writes config.toml (comments stay, the old file is kept as config.toml.before), shows who will get an update and
    who will be asked again, and has that number typed. The updates are due then: `outreach run` sends them by itself,
    `outreach send` at once. Without a terminal it needs --yes.
    """
    edits = _edits(wanted, space.load)
    if bool(edits) == by_hand:
        raise click.UsageError("name what changes, as in --starts 2020-06-10T11:00, or take a hand edit with --apply")
    if not (yes or dry_run):
        output.refuse_without_a_yes(yes, "change")
    space.load()
    source = (space.folder / CONFIG).read_bytes()
    _refuse_to_begin_after_the_end(space.load(), edits)
    new = edited(source, edits)
    campaign = _read(space, new)
    with space.reading() as tx:
        effect = foresee(tx, campaign, space.now())
    if new == source and not effect.words:
        _nothing(as_json)
        return
    if not as_json:
        tell(effect, output.show if dry_run else say)
    _tell_what_stays(campaign, edits, effect)
    _tell_of_languages(space.load(), campaign, edits)
    if not dry_run:
        if effect.people and not yes:
            output.ask_for_number(effect.people, "confirm the change and let them know")
        _carry_out(space, campaign, source, new)
    if as_json:
        _show(effect, done=not dry_run)


def _refuse_to_begin_after_the_end(campaign: Campaign, edits: Edits) -> None:
    starts, ends = edits.get(("starts",)), campaign.config.event.ends
    if ("ends",) not in edits and isinstance(starts, datetime) and starts >= ends:
        raise Refused(f"the event would begin after it ends ({ends:%Y-%m-%d %H:%M}); say with --ends when it ends now")


def _tell_what_stays(campaign: Campaign, edits: Edits, effect: Effect) -> None:
    """A new beginning moves neither the end nor the programme; the officer may think it does."""
    event = campaign.config.event
    if ("starts",) not in edits:
        return
    if ("ends",) not in edits and not any(word.startswith("ends: ") for word in effect.words):
        say(f"the end stays {event.ends:%Y-%m-%d %H:%M}; --ends moves it")
    if event.programme:
        say("the programme keeps its hours; they stand under [[event.programme]] in config.toml")


def _tell_of_languages(before: Campaign, after: Campaign, edits: Edits) -> None:
    """A text that nobody would read, and one that takes the place of several; either may be a slip."""
    default = after.config.languages.default
    spoken = {(contact.language or default).partition("-")[0] for contact in after.contacts.contacts} | {default}
    for path in BY_LANGUAGE:
        language = language_in(edits.get(path, ""))
        own = (before.config.event.title if path == ("title",) else before.config.event.place).languages()
        if language and language.partition("-")[0] not in spoken:
            known = ", ".join(sorted(spoken))
            say(f"{path[0]}: nobody on the list is written to in '{language}'; the languages there are {known}")
        elif path in edits and not language and own:
            say(f"{path[0]}: one text for everybody now; {', '.join(own)} had their own ({own[0]}=TEXT sets one alone)")


def _edits(wanted: Mapping[str, str | None], load: Callable[[], Campaign]) -> Edits:
    edits: dict[tuple[str, ...], object] = {}
    for option, value in wanted.items():
        if value is not None:
            is_time = option in ("starts", "ends")
            edits[PATHS[option]] = local_time(value, load().config.event.starts) if is_time else value
    return edits


def _read(space: Workspace, config: bytes) -> Campaign:
    """The campaign as it will be; InvalidData with all faults before anything is written."""
    files = {name: (space.folder / name).read_bytes() for name in campaign_files(space.folder)}
    return read_campaign({**files, CONFIG: config})


def tell(effect: Effect, show: Callable[[str], None]) -> None:
    """The effect, in lines."""
    for word in effect.words:
        show(word)
    if not effect.words:
        why = "the invitations say the same" if effect.published else "nobody holds an invitation yet"
        show(f"{why}, so nobody needs to be told")
        return
    show(names("an update goes to", effect.told))
    same = effect.asked and effect.asked == effect.told
    asked = f"asked for a new answer: the same {len(effect.asked)}" if same else ""
    show(asked or names("asked for a new answer", effect.asked))
    for reasons, one, many in (
        (effect.later, "hears of it later", "hear of it later"),
        (effect.untold, "is not told", "are not told"),
    ):
        for reason, count in reasons.most_common():
            show(f"{count} {one if count == 1 else many}: {reason}")


def names(what: str, emails: list[str]) -> str:
    """How many people, and the first of them by name."""
    more = f", and {len(emails) - SHOWN} more" if len(emails) > SHOWN else ""
    return f"{what}: {len(emails)}" + (f" ({', '.join(emails[:SHOWN])}{more})" if emails else "")


def _carry_out(space: Workspace, campaign: Campaign, source: bytes, new: bytes) -> None:
    """First the file, then the ledger: whatever stops it in between leaves a hand edit, which waits for --apply."""
    file = space.folder / CONFIG
    if file.read_bytes() != source:
        raise Refused("config.toml was edited meanwhile; look at it, and say it again")
    if new != source:
        replace_file(file, new)
        say(f"config.toml is written; as it was before it is kept as {CONFIG}{BEFORE}")
    if not space.has_ledger():
        return
    with space.writing() as tx:
        sequence = confirm_change(tx, campaign, space.now())
    say(f"confirmed as revision {sequence}; `outreach run` sends what is due now by itself, `outreach send` at once")


def _nothing(as_json: bool) -> None:
    if as_json:
        _show(Effect(), done=False)
    say("config.toml says what the invitations say; there is nothing to confirm")


def _show(effect: Effect, done: bool) -> None:
    later = [{"reason": reason, "people": count} for reason, count in effect.later.most_common()]
    untold = [{"reason": reason, "people": count} for reason, count in effect.untold.most_common()]
    show_json(
        {
            "changed": effect.words,
            "update": effect.told,
            "asked_again": effect.asked,
            "later": later,
            "not_told": untold,
            "confirmed": done,
        }
    )
