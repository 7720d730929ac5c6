"""`outreach cancel-event`: the event does not take place; or one person's invitation is taken back."""

from __future__ import annotations

from datetime import datetime

import click

from outreach.campaign.folder import Campaign
from outreach.cli import output
from outreach.cli.beside import at_work
from outreach.cli.change import names
from outreach.cli.output import say, show_json
from outreach.cli.persons import find_person
from outreach.cli.planning import edits
from outreach.cli.send import conclude, send_round
from outreach.cli.workspace import Workspace, in_workspace, json_option
from outreach.effects import Effect, whom
from outreach.engine import changes
from outreach.engine.situation import look
from outreach.errors import Refused
from outreach.ledger import campaigns


@click.command("cancel-event")
@click.option("--only", "email", metavar="EMAIL", help="Take back this person's invitation alone; the event stays.")
@click.option("--yes", is_flag=True, help="Do not ask.")
@click.option("--dry-run", is_flag=True, help="Only show who would be told.")
@json_option
@in_workspace
def cancel_event(space: Workspace, email: str | None, yes: bool, dry_run: bool, as_json: bool) -> int:
    """Cancel the event for everybody who holds an invitation.

    Nothing else is sent afterwards. It has the event's title typed, and takes effect at once; an Outreach that is at
    work here sends it. With --only one person is sent a cancellation, also one who left the list or asked not to be
    written to. Without a terminal it needs --yes.
    """
    if not (yes or dry_run):
        output.refuse_without_a_yes(yes, "cancel-event")
    campaign = space.load()
    if email:
        return _withdraw(space, campaign, email, yes, dry_run, as_json)
    with space.reading() as tx:
        if campaigns.event_state(tx).cancelled:
            say("the event was cancelled before; `outreach send` sends what may still be due")
            return 0
        _refuse_when_over(campaign, space.now())
        _refuse_an_edited(edits(tx, campaign) if campaigns.is_published(tx) else [])
        situation = changes.foresee_end(look(tx, campaign, space.now()), space.now())
        effect = whom(tx, campaign, situation, space.now(), Effect())
    if not as_json:
        _tell(effect, dry_run)
    if dry_run:
        return _show(effect, False, 0) if as_json else 0
    if not yes:
        _ask_for_the_title(campaign)
    with space.writing() as tx:
        changes.cancel_event(tx, campaign, space.now())
    say("the event is cancelled")
    return _send(space, campaign, effect, as_json)


def _refuse_when_over(campaign: Campaign, now: datetime) -> None:
    event = campaign.config.event
    if event.ends_utc <= now:
        ended = f"{event.ends:%Y-%m-%d at %H:%M}"
        raise Refused(f"the event ended on {ended}; nobody is told any more, and nothing was cancelled")


def _refuse_an_edited(words: list[str]) -> None:
    if words:
        said = "; ".join(words)
        raise Refused(
            f"config.toml says something else than the invitations ({said}); undo that edit, or confirm it with "
            "`outreach change --apply`, so that the cancellation names what people know"
        )


def _tell(effect: Effect, dry_run: bool) -> None:
    show = output.show if dry_run else say
    show(names("a cancellation goes to", effect.told))
    for reason, count in effect.untold.most_common():
        show(f"{count} {'is' if count == 1 else 'are'} not told: {reason}")


def _ask_for_the_title(campaign: Campaign) -> None:
    title, default = campaign.config.event.title, campaign.config.languages.default
    wanted = title.in_(default, default)
    typed = click.prompt(f"Type the event's title to cancel it: {wanted}", err=True, default="", show_default=False)
    if " ".join(typed.split()) != " ".join(wanted.split()):
        raise Refused("that is not the title; nothing was cancelled")


def _send(space: Workspace, campaign: Campaign, effect: Effect, as_json: bool) -> int:
    """Sends the cancellations, unless an Outreach that is at work here does."""
    if not effect.told:
        return _show(effect, True, 0) if as_json else 0
    with space.ledger() as ledger:
        if at_work(ledger):
            say("the Outreach that is at work here sends the cancellations")
            return _show(effect, True, 0) if as_json else 0
    done, interrupted = send_round(space, campaign, len(effect.told))
    if as_json:
        _show(effect, True, done.sent)
    waiting = len(effect.told) - done.sent - done.failed - done.uncertain - done.refused
    if waiting > 0 and not done.stopped:
        say(f"{waiting} wait for the end of quiet hours; `outreach run` or `outreach send` sends them then")
    return conclude(done, interrupted)


def _show(effect: Effect, done: bool, sent: int) -> int:
    untold = [{"reason": reason, "people": count} for reason, count in effect.untold.most_common()]
    show_json({"cancel": effect.told, "not_told": untold, "confirmed": done, "sent": sent})
    return 0


def _withdraw(space: Workspace, campaign: Campaign, email: str, yes: bool, dry_run: bool, as_json: bool) -> int:
    with space.reading() as tx:
        contact, standing = find_person(tx, campaign, email, space.now())
        changes.refuse_to_withdraw(contact, standing)
        _refuse_when_over(campaign, space.now())
    if not as_json:
        say(f"a cancellation of their own goes to {contact.email}, and nothing else any more")
    if not (yes or dry_run):
        typed = click.prompt(f"Type {contact.email} to confirm", err=True, default="", show_default=False)
        if typed.strip() != contact.email:
            raise Refused("nothing was cancelled")
    if not dry_run:
        with space.writing() as tx:
            changes.withdraw(tx, standing.contact_id, campaign, space.now())
        say("it is due now: `outreach run` sends it by itself, `outreach send` at once")
    return _show(Effect(told=[contact.email]), not dry_run, 0) if as_json else 0
