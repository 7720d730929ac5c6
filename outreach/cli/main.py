"""`outreach`: finds the command, and turns what went wrong into a text and an exit code.

The commands' files import what they need; this one imports none of them before it is asked to, so that
`outreach --help` is quick.
"""

from __future__ import annotations

import errno
import importlib
import os
import sys
import traceback
from collections.abc import Callable, Mapping, Sequence
from difflib import get_close_matches
from pathlib import Path
from types import MappingProxyType
from typing import Any, NoReturn

import click

from outreach import __version__
from outreach.cli.output import visible
from outreach.errors import OutreachError

#: Each command with the file it lives in and the sentence of its help.
COMMANDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "new": ("new", "Write a new campaign folder, ready to be edited."),
        "check": ("check", "Name every fault of config.toml, contacts and templates at once."),
        "login": ("login", "Sign in once for OAuth2 with Microsoft or Google."),
        "preview": ("preview", "Show a message as it would go out."),
        "test": ("preview", "Send one marked test copy of a message to an address of your choice."),
        "plan": ("planning", "Show who gets what and when, and who does not and why."),
        "send": ("send", "Send what is due now, once."),
        "fetch": ("fetch", "Read what came into the mailbox, once."),
        "run": ("run", "Send what falls due and read what comes, until stopped."),
        "web": ("web", "Show the dashboard in a browser; nothing is sent or read."),
        "change": ("change", "Move the event, rename it, or give it a link; or take such an edit of config.toml."),
        "cancel-event": ("cancel", "Cancel the event for everybody who holds an invitation."),
        "status": ("status", "Show who attends: totals and every contact."),
        "review": ("review", "Show what waits for your decision."),
        "record": ("record", "Note what a person told you outside the mailbox."),
        "alias": ("alias", "Let another address answer for a person."),
        "presence": ("record", "Note who was there."),
        "why": ("why", "Tell everything that happened to one person, and what is next."),
        "pause": ("pause", "Stop sending until `outreach resume`; answers are still read."),
        "resume": ("pause", "Go on sending after `outreach pause`."),
        "export": ("export", "Write attendance to a spreadsheet, or everything kept about one person."),
        "read": ("read", "Tell what raw messages mean; needs no campaign."),
        "takeover": ("takeover", "Make a restored, copied or new ledger the one that sends."),
        "erase": ("erase", "Remove a person's data, and keep a hash so that they are not written to again."),
        "backup": ("backup", "Write a consistent copy of the ledger, also while others work."),
        "worker": ("worker", "Take sending and reading from the queue, beside other workers."),
        "move-ledger": ("move", "Carry the ledger from a file to PostgreSQL, or back."),
        "rehearse": ("rehearse", "Try this campaign on mail servers of its own; nothing leaves this machine."),
        "demo": ("demo", "Play a whole campaign on mail servers of its own; nothing leaves this machine."),
    }
)

INTERRUPTED = 130


class Commands(click.Group):
    """The commands by name, each imported when it is called; errors become a text on stderr and an exit code."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """The commands in the order in which an officer meets them."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command, imported now."""
        if cmd_name not in COMMANDS:
            return None
        module = importlib.import_module(f"outreach.cli.{COMMANDS[cmd_name][0]}")
        command: click.Command = getattr(module, cmd_name.replace("-", "_"))
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The list of `--help`, without importing any command."""
        with formatter.section("Commands"):
            formatter.write_dl([(name, sentence) for name, (_, sentence) in COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """The command named first; an unknown one names those that sound alike."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            ctx.fail(f"there is no command {args[0]!r}{_sounds_like(args[0])} `outreach --help` lists them")
        return super().resolve_command(ctx, args)

    def main(self, args: Sequence[str] | None = None, *rest: Any, **named: Any) -> NoReturn:  # noqa: ANN401 - click's
        """Runs the command and leaves the program with the exit code of CONTRACT."""
        named["standalone_mode"] = False
        sys.exit(exit_code_of(lambda: super(Commands, self).main(args, *rest, **named)))


def _sounds_like(word: str) -> str:
    close = get_close_matches(word, COMMANDS, n=1)
    return f"; did you mean {close[0]!r}?" if close else ";"


def exit_code_of(work: Callable[[], object]) -> int:
    """What a command returned, or what its error stands for."""
    try:
        returned = work()
        sys.stdout.flush()
    except click.ClickException as error:
        error.show()
        if isinstance(error, click.NoSuchOption) and error.option_name == "-C":
            click.echo("Write -C DIR before the command: outreach -C DIR status", err=True)
        return error.exit_code
    except (KeyboardInterrupt, click.Abort):
        click.echo("interrupted", err=True)
        return INTERRUPTED
    except OutreachError as error:
        click.echo(visible(str(error)), err=True)
        return error.exit_code
    except OSError as error:
        return _trouble_with_a_file(error)
    except Exception as error:
        return _our_fault(error)
    return returned if isinstance(returned, int) else 0


def _trouble_with_a_file(error: OSError) -> int:
    if error.errno == errno.EPIPE:
        # Whoever read our output has gone (`outreach status | head`); nothing is left to be flushed at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    if error.filename is None:
        return _our_fault(error)
    click.echo(f"{error.filename}: {error.strerror}", err=True)
    return 1


def _our_fault(error: Exception) -> int:
    if os.environ.get("OUTREACH_DEBUG") == "1":
        traceback.print_exception(error)
    else:
        click.echo(
            f"Sorry, this is a fault of Outreach itself ({type(error).__name__}). What was done is in the ledger; "
            "run it again with OUTREACH_DEBUG=1 for the details to report.",
            err=True,
        )
    return 1


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.option(
    "-C",
    "folder",
    metavar="DIR",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=".",
    help="The campaign folder; the current one if not given.",
)
@click.version_option(__version__, prog_name="outreach")
@click.pass_context
def main(ctx: click.Context, folder: Path) -> None:
    """Run an event's e-mail campaign from a folder of plain files."""
    ctx.obj = folder
