"""What the ledger costs as the list grows: `python -m benchmarks.scale --contacts 10000 100000 [--on postgresql]`.

Six steps: all but the second were sent to everybody, the second is due. For each size, in a process of its own: the
list read and taken over, and taken over again; the planner's tick while the step is planned, when nothing is new, and
when something changed for some; the next messages claimed; the totals, one person's story, and pages of the people.
Medians, in milliseconds: by the clock on the wall, and of the processor's time, which other programs disturb less.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Integer, insert, literal, select

from benchmarks import peers
from benchmarks.history import compared
from benchmarks.memory import most_memory
from outreach.campaign.folder import Campaign
from outreach.cli.new import sample
from outreach.cli.workspace import Workspace
from outreach.engine import planner
from outreach.engine.claims import claim
from outreach.ledger import changed, figures, listing, people, progress, queue, schema, story
from outreach.ledger.columns import Instant
from outreach.ledger.contactlist import compare, import_contacts
from outreach.ledger.database import Ledger, Transaction, look_anew
from outreach.ledger.listing import Order, Query
from outreach.ledger.situation import look, see
from outreach.model import DeliveryState

FIRST = datetime.fromisoformat(peers.NOW)
#: The first nudge's morning.
LATER = FIRST + timedelta(days=9, hours=1)
#: Ticks measured while the step is planned.
TICKS = 200
#: Claims measured; PostgreSQL plans a statement anew for the first ten of a connection.
CLAIMS = 50

Spans = tuple[list[float], list[float]]


@contextmanager
def span(spans: Spans) -> Iterator[None]:
    """Adds how long it took, on the wall and of the processor, in milliseconds."""
    wall, cpu = time.perf_counter(), time.process_time()
    yield
    spans[0].append(1000 * (time.perf_counter() - wall))
    spans[1].append(1000 * (time.process_time() - cpu))


def told(name: str, spans: Spans) -> dict[str, float]:
    return {f"{name}, ms": statistics.median(spans[0]), f"{name}, CPU ms": statistics.median(spans[1])}


def asked(name: str, ledger: Ledger, question: Callable[[Transaction], object], times: int = 5) -> dict[str, float]:
    spans: Spans = ([], [])
    for n in range(times + 1):
        with ledger.read() as tx, span(spans if n else ([], [])):  # the first time it is built
            question(tx)
    return told(name, spans)


def fill(tx: Transaction, campaign: Campaign) -> None:
    """Every step but the second as if it had been sent to everybody, without sending it."""
    names = ("campaign_id", "step", "contact_id", "serial", "state", "message_id", "attempts", "smtp_reply", "reason")
    times = ("due_at", "ready_at", "started_at", "sent_at", "filed_at", "expires_at")
    contact, delivery = schema.contact, schema.delivery
    for step in (one for n, one in enumerate(campaign.config.steps) if n != 1):
        sequence = [literal(0, Integer)] if step.calendar else []
        rows = select(
            contact.c.campaign_id, literal(step.name), contact.c.id, literal(0), literal(DeliveryState.SENT.value),
            literal(f"<{step.name}-") + contact.c.address, literal(1), literal("250"), literal(""),
            *[literal(FIRST, Instant)] * 5, literal(LATER, Instant), *sequence,
        )  # fmt: skip
        columns = [*names, *times, *(["sequence"] if step.calendar else [])]
        tx.execute(insert(delivery).from_select(columns, rows))


def taken_over(folder: Path, count: int, ledger: Ledger) -> tuple[Campaign, dict[str, float]]:
    wall, cpu = time.perf_counter(), time.process_time()
    campaign = Workspace(folder, {}).load()
    with ledger.write() as tx:
        import_contacts(tx, campaign.contacts.contacts, FIRST)
    spent = time.perf_counter() - wall, time.process_time() - cpu
    spans: Spans = ([], [])
    with ledger.read() as tx, span(spans):
        compare(tx, campaign.contacts.contacts)
    again = 1000 * count / spans[1][0]
    rates = {"import, rows a second": count / spent[0], "import, rows a CPU second": count / spent[1]}
    return campaign, {**rates, "compared again, rows a CPU second": again}


def ticks(ledger: Ledger, campaign: Campaign) -> dict[str, float]:
    """The ticks that plan the second step, and those after it."""
    with ledger.write() as tx:
        situation = see(tx, campaign, LATER)
    walk = planner.Walk()
    planning: Spans = ([], [])
    idle: Spans = ([], [])
    few: Spans = ([], [])

    def tick(spans: Spans) -> planner.Tick:
        with span(spans), ledger.write(quiet=True) as tx:
            return planner.tick(tx, campaign, situation, walk, LATER)

    planned = 0
    for _ in range(TICKS):
        done = tick(planning)
        walk, planned = done.walk, planned + done.planned
    walk = planner.Walk(walk.outlook, dict.fromkeys(walk.reached, sys.maxsize), again_at=walk.again_at)
    for _ in range(20):
        tick(idle)
        with ledger.write() as tx:
            changed.add(tx, range(1, planner.AT_ONCE + 1))
        tick(few)
    found = told("tick while a step is planned", planning)
    found["tick while a step is planned, 95th of 100, CPU ms"] = sorted(planning[1])[int(0.95 * TICKS)]
    found["planned, people a CPU second"] = 1000 * planned / sum(planning[1])
    return {**found, **told("tick, nothing new", idle), **told(f"tick, {planner.AT_ONCE} changes", few)}


def claims(ledger: Ledger, campaign: Campaign) -> dict[str, float]:
    with ledger.read() as tx:
        situation = look(tx, campaign, LATER)
    spans: Spans = ([], [])
    for _ in range(CLAIMS):
        with span(spans), ledger.write(quiet=True) as tx:
            ids = [one.id for one in queue.in_line(tx, LATER, 32)]
            claim(tx, ids, situation, "benchmark", LATER)
    return told("claim of the next 32", spans)


def page(order: Order, words: str = "", offset: int = 0) -> Callable[[Transaction], object]:
    """What the dashboard asks of the ledger for one page of the people."""
    query = Query(LATER.date(), words=words)

    def work(tx: Transaction) -> None:
        listing.count(tx, query)
        listing.counts(tx, query.today)
        listing.from_file(tx)
        ids = listing.find(tx, query, order, down=False, offset=offset, limit=100)
        listing.waiting(tx, ids)
        people.people(tx, ids)

    return work


@contextmanager
def somewhere(kind: str) -> Iterator[str]:
    """The URL of an empty ledger: a file in the folder, or a server that is started for it."""
    if kind == "sqlite":
        yield "sqlite:///outreach.db"
        return
    from tests.servers import postgres

    with postgres.running() as server:
        yield server.url(server.new_database())


def measure(count: int, kind: str) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as place, somewhere(kind) as url:
        folder = Path(place)
        for name, data in sample().items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(peers._pointed(data, 1, 1) if name == "config.toml" else data)
        peers.people(folder / "contacts.csv", count)
        with closing(Ledger.open(url, folder, now=FIRST, name="benchmark")) as ledger:
            campaign, imported = taken_over(folder, count, ledger)
            with ledger.write() as tx:
                see(tx, campaign, FIRST)
                fill(tx, campaign)
                look_anew(tx, schema.delivery)  # as the server has done by itself when they were sent long ago
            found = {**imported, **ticks(ledger, campaign), **claims(ledger, campaign)}
            found |= asked("totals of `status`", ledger, figures.totals)
            found |= asked("how far each step is", ledger, progress.steps)
            found |= asked("one person's story", ledger, lambda tx: story.history(tx, 777))
            found |= asked("people, first page", ledger, page(Order.LIST))
            found |= asked("people by name, page in the middle", ledger, page(Order.NAME, offset=count // 2))
            found |= asked("people, two words sought", ledger, page(Order.LIST, words="ionescu 77"))
    return {**found, "memory, MB": float(most_memory())}


def apart(count: int, kind: str) -> dict[str, float]:
    """Measured in a process of its own, so that its memory is its own."""
    done = subprocess.run(
        [sys.executable, "-m", "benchmarks.scale", "--one", str(count), "--on", kind],
        check=True,
        stdout=subprocess.PIPE,
    )
    found: dict[str, float] = json.loads(done.stdout)
    return found


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contacts", type=int, nargs="+", default=[10_000, 100_000])
    parser.add_argument("--on", choices=["sqlite", "postgresql"], default="sqlite")
    parser.add_argument("--one", type=int, help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(measure(given.one, given.on)))
        return 0
    table = {count: apart(count, given.on) for count in given.contacts}
    print(f"{'':52}" + "".join(f"{count:>14,}" for count in table))
    for name in next(iter(table.values())):
        print(f"{name:52}" + "".join(f"{figures_[name]:>14,.1f}" for figures_ in table.values()))
    print(
        compared(
            "scale" if given.on == "sqlite" else "scale on postgresql",
            {f"{name} at {count}": v for count, row in table.items() for name, v in row.items()},
        )
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
