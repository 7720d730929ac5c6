"""`outreach worker`: sends and reads beside other workers, on a ledger in PostgreSQL."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from contextlib import nullcontext

import click

from outreach.cli.health import served
from outreach.cli.logs import log_as_json, log_outcome
from outreach.cli.output import say
from outreach.cli.reporting import in_a_line
from outreach.cli.stopping import run_async, stopping
from outreach.cli.workspace import Workspace, in_workspace
from outreach.engine.engine import Engine
from outreach.errors import Refused

KINDS = ("deliver", "read")


@click.command()
@click.option("--queues", default=",".join(KINDS), show_default=True, help="What it takes; every worker also ticks.")
@click.option("--yes", is_flag=True, help="Give the word to send, as `outreach run --yes` does.")
@click.option("--health", metavar="PORT", type=int, default=0, help="Serve /health and /metrics on 127.0.0.1:PORT.")
@click.option("--json-log", is_flag=True, help="Write the log as one JSON object a line.")
@in_workspace
def worker(space: Workspace, queues: str, yes: bool, health: int, json_log: bool) -> int:
    """Take sending and reading from the queue, beside other workers.

    They may be on this or other machines. The ledger must be in PostgreSQL (`outreach move-ledger`). What is due goes
    out once the word was given: on the dashboard, or with --yes. SIGTERM stops it between two messages; what it had not
    begun is another's.
    """
    kinds = _kinds(queues)
    campaign = space.load()
    log_as_json(campaign.config.event.key) if json_log else logging.basicConfig(level=logging.WARNING)
    smtp, imap = space.server("smtp"), space.server("imap")
    with space.ledger() as ledger:
        engine = Engine(
            ledger,
            space.load,
            smtp,
            imap,
            space.clock(),
            simulated=space.is_simulated,
            watch=log_outcome if json_log else None,
            suppressions=space.suppression_file(),
            access=space.access(),
            shared=True,
        )
        with served(engine, health) if health else nullcontext():
            run_async(_work(engine, kinds, yes, campaign.config.mail.imap.poll_seconds))
    say("stopped; everything done is in the ledger")
    return 0


def _kinds(queues: str) -> Sequence[str]:
    wanted = [word.strip() for word in queues.split(",") if word.strip()]
    unknown = [word for word in wanted if word not in KINDS]
    if unknown:
        raise Refused(f"--queues: there is no {unknown[0]!r}; possible are {', '.join(KINDS)}")
    return wanted


def report(name: str, outcome: object) -> None:
    """One line for a round that did something."""
    if line := in_a_line(name, outcome):
        say(line)


async def _work(engine: Engine, kinds: Sequence[str], yes: bool, poll_seconds: float) -> None:
    try:
        from outreach.engine.workers import work
    except ModuleNotFoundError as error:
        raise Refused(f"workers need one more package: pip install 'outreach[postgres]' ({error.name})") from error
    async with engine:
        with stopping(engine):
            if yes:
                await engine.confirm(catch_up=False)
            say("working; Ctrl-C stops")
            await work(engine, report, poll_seconds, kinds)
