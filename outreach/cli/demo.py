"""`outreach demo`: the sample campaign, played through on mail servers of its own."""

from __future__ import annotations

from pathlib import Path

import click

from outreach.cli.new import sample
from outreach.errors import Refused


@click.command()
@click.option(
    "--out",
    type=click.Path(file_okay=False, path_type=Path),
    default="demo",
    show_default=True,
    help="Where everything is left.",
)
@click.option("--seed", type=int, default=1, show_default=True, help="Another number, other answers.")
def demo(out: Path, seed: int) -> None:
    """Play a whole campaign on mail servers of its own; nothing leaves this machine.

    It leaves the ledger, every message sent and received, and status.json in the folder, in place of an earlier
    demonstration's. To try a campaign of your own, `outreach rehearse`.
    """
    try:
        from outreach.demo.story import tell
    except ImportError as error:
        raise Refused(f"the demonstration needs {error.name}; install outreach[demo]") from error
    tell(sample(), out, seed)
