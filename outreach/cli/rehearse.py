"""`outreach rehearse`: a copy of one's own campaign on mail servers of its own, to try everything with."""

from __future__ import annotations

import os
import shlex
import sys
from pathlib import Path

import click

from outreach.cli.output import say
from outreach.cli.workspace import campaign_files
from outreach.errors import Refused

#: What would come before the copy's own settings.
SECRETS = ("OUTREACH_SMTP_PASSWORD", "OUTREACH_IMAP_PASSWORD", "OUTREACH_LEDGER_URL")


@click.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="rehearsal",
    show_default=True,
    help="The folder of the copy.",
)
@click.pass_obj
def rehearse(folder: Path, out: Path) -> None:
    """Try this campaign on mail servers of its own; nothing leaves this machine.

    A copy of the folder is pointed at mail servers that run as long as this command does. Work in the copy from
    another terminal: nothing done there reaches anybody, and this folder stays as it is. Everybody on the list has a
    mailbox; type an address and some words here, and that person answers.
    """
    try:
        from outreach.demo.rehearsal import rehearsing
    except ImportError as error:
        raise Refused(f"a rehearsal needs {error.name}; install outreach[demo]") from error
    files = {name: (folder / name).read_bytes() for name in campaign_files(folder)}
    with rehearsing(files, out) as (rehearsal, servers):
        config = rehearsal.campaign.config
        first = min(map(config.moment, config.steps)).astimezone(config.event.zone)
        say(_invitation(out, len(rehearsal.people), first.isoformat(), next(iter(rehearsal.people.values())).email))
        for line in sys.stdin:
            if not line.strip():
                break
            say(rehearsal.answer(servers, line))
    say("The mail servers are down.")


def _invitation(out: Path, people: int, first: str, somebody: str) -> str:
    """What to do now, with the commands to be typed."""
    place = shlex.quote(str(out))
    unset = [name for name in SECRETS if os.environ.get(name)]
    lines = [
        f"{out} is a copy of this campaign, on mail servers of its own; {people} people have a mailbox there.",
        "In another terminal:",
        *([f"    unset {' '.join(unset)}      (the copy has its own)"] if unset else []),
        f"    export OUTREACH_NOW={first}      (sets the clock to the first step)",
        f"    outreach -C {place} send         (then fetch, status, review, why, change …)",
        "To answer as one of them, type an address and words, and read them there with fetch:",
        f"    {somebody} Yes, I will be there",
        "An empty line ends the rehearsal.",
    ]
    return "\n".join(lines)
