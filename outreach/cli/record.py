"""`outreach record` and `outreach presence`: what the officer knows without the mailbox."""

from __future__ import annotations

import click

from outreach.cli.output import say
from outreach.cli.persons import take_over
from outreach.cli.workspace import Workspace, in_workspace
from outreach.ledger import marks, people, presences
from outreach.ledger.byhand import officers_word
from outreach.model import Attendance

WORDS = (Attendance.ATTENDING.value, Attendance.DECLINED.value, Attendance.TENTATIVE.value)


@click.command()
@click.argument("email")
@click.argument("attendance", type=click.Choice(WORDS), required=False)
@click.option("--guests", type=click.IntRange(0, 99), help="People who come along; as noted before if not given.")
@click.option("--note", help="Words of yours, kept with it; as noted before if not given.")
@click.option(
    "--unsubscribe/--write-again", "silent", default=None, help="They ask not to be written to; or may be once more."
)
@in_workspace
def record(
    space: Workspace, email: str, attendance: str | None, guests: int | None, note: str | None, silent: bool | None
) -> None:
    """Note what a person told you outside the mailbox.

    It holds until that person answers anew. With --unsubscribe nothing is sent to them any more, whatever they answer.
    """
    if attendance is None and silent is None:
        raise click.UsageError(f"say what they told you: {', '.join(WORDS)}, or --unsubscribe")
    if attendance is None and (guests is not None or note is not None):
        raise click.UsageError("--guests and --note stand beside an attendance")
    if guests and attendance == Attendance.DECLINED:
        raise click.UsageError("nobody comes along with somebody who declines; leave --guests away")
    campaign, now = space.load(), space.now()
    with space.writing() as tx:
        contact = take_over(tx, campaign, email, now)
        _, standing = people.person(tx, contact)
        if attendance is not None:
            answer = officers_word(standing, Attendance(attendance), guests, note, now)
            people.add_answer(tx, contact, answer, now, by="officer")
            say(f"{email}: {attendance}" + (f", and {answer.guests} more" if answer.guests else ""))
        if silent is not None:
            marks.suppress(tx, contact, "noted by the officer", now) if silent else marks.unsuppress(tx, contact, now)
            say(f"{email} {'is not written to any more' if silent else 'may be written to again'}")
    if not standing.reachable:
        say("the address bounces, so nothing is sent to it; a working one belongs into the contacts file")


@click.command()
@click.argument("emails", metavar="[EMAIL]...", nargs=-1)
@click.option("--attended", "present", flag_value="attended", help="These people were there.")
@click.option("--absent", "present", flag_value="absent", help="These people were not.")
@click.option(
    "--rest-absent", is_flag=True, help="Whoever said yes or perhaps, and of whom nothing is noted, was not there."
)
@in_workspace
def presence(space: Workspace, emails: tuple[str, ...], present: str | None, rest_absent: bool) -> None:
    """Note who was there.

    Steps for those who attended, or were absent, wait for this.
    """
    if bool(emails) != bool(present) or not (emails or rest_absent):
        raise click.UsageError("write addresses with --attended or --absent, or --rest-absent, or both")
    campaign, now = space.load(), space.now()
    with space.writing() as tx:
        for contact in [take_over(tx, campaign, email, now) for email in emails]:
            people.record_presence(tx, contact, present == "attended", now)
        rest = presences.still_open(tx) if rest_absent else []
        for contact in rest:
            people.record_presence(tx, contact, False, now)
    if now < campaign.config.event.ends_utc:
        say(f"noted, though the event ends only on {campaign.config.event.ends:%Y-%m-%d at %H:%M}")
    if emails:
        say(f"{len(emails)} noted as {present}")
    if rest_absent:
        say(f"{len(rest)} more noted as absent")
