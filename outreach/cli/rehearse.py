"""`outreach rehearse`: a copy of one's own campaign on mail servers of its own, to try everything with."""

from __future__ import annotations

import os
import shlex
import sys
from datetime import datetime, timedelta
from pathlib import Path

import click

from outreach.cli.output import say
from outreach.cli.workspace import campaign_files
from outreach.errors import Refused

#: What would come before the copy's own settings.
SECRETS = ("OUTREACH_SMTP_PASSWORD", "OUTREACH_IMAP_PASSWORD", "OUTREACH_LEDGER_URL", "OUTREACH_NOW")


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

    A copy of the folder is pointed at mail servers that run as long as this command does, and has a clock of its own,
    which begins at the first step. Work in the copy from another terminal: nothing done there reaches anybody, and this
    folder stays as it is. Everybody has a mailbox; type an address and some words here, and that person answers.
    """
    try:
        from outreach.demo.rehearsal import rehearsing
    except ImportError as error:
        raise Refused(f"a rehearsal needs {error.name}; install outreach[demo]") from error
    files = {name: (folder / name).read_bytes() for name in campaign_files(folder)}
    with rehearsing(files, out) as (rehearsal, servers):
        config = rehearsal.campaign.config
        first = min(map(config.moment, config.steps)).astimezone(config.event.zone)
        say(_invitation(out, first, next(iter(rehearsal.people.values())).email))
        for line in sys.stdin:
            if not line.strip():
                break
            say(rehearsal.type(servers, line))
    say("The mail servers are down.")


def _invitation(out: Path, first: datetime, somebody: str) -> str:
    """What to do now, with the commands to be typed; no line of it is wider than a terminal unless an address is."""
    place = shlex.quote(str(out))
    unset = [name for name in SECRETS if os.environ.get(name)]
    later = f"{first + timedelta(days=1):%Y-%m-%d}T10:00"
    typed = (
        (f"{somebody} WORDS", "that person answers, in words of yours and in their language"),
        (f"{somebody} /accept", "presses a button of their calendar; also /decline, /maybe"),
        (f"{somebody} /away", "an out-of-office notice; /bounce: the address does not work"),
        ("/next", "sets the clock to the next step"),
        (f"/now {later}", "sets the clock to any later moment"),
    )
    lines = [
        f"{out} is a copy of this campaign, on mail servers of its own,",
        "where everybody has a mailbox.",
        f"Its clock shows {first:%A %Y-%m-%d %H:%M}, when the first step is due,",
        "and runs on from there.",
        "In another terminal:",
        *([f"    unset {' '.join(unset)}", "        (the copy has its own)"] if unset else []),
        f"    outreach -C {place} send",
        "        then fetch, status, review, why …; or run, which does both by itself",
        "Here, type one of these, and read what comes of it there with fetch:",
        *(f"    {what}\n        {why}" for what, why in typed),
        "An empty line ends the rehearsal.",
    ]
    return "\n".join(lines)
