"""What the ledger costs as the list grows: `python -m benchmarks.scale --contacts 10000 100000`.

Six steps, the first sent to everybody, the second due. For each size: the list read and taken over; the planner's tick
when nothing is new; the next messages found and claimed; the totals; a page of people; one person's story. Medians in
milliseconds, and the most memory the process held at all.
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import insert, select

from benchmarks import peers
from benchmarks.history import compared
from benchmarks.memory import most_memory
from benchmarks.peer_outreach import load
from outreach.campaign.folder import Campaign
from outreach.cli.new import sample
from outreach.engine.claims import claim
from outreach.engine.engine import Engine
from outreach.engine.round import Round
from outreach.ledger import figures, people, queue, schema, story
from outreach.ledger.contactlist import import_contacts
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.situation import look, see
from outreach.model import DeliveryState
from outreach.transport.server import server_of

FIRST = datetime.fromisoformat(peers.NOW)
#: The first nudge's morning.
LATER = FIRST + timedelta(days=9, hours=1)
AT_ONCE = 5000


def fill(tx: Transaction, campaign: Campaign) -> None:
    """The first step as if it had been sent to everybody, without sending it."""
    step = campaign.config.steps[0]
    ids = list(tx.execute(select(schema.contact.c.id)).scalars())
    common = {"campaign_id": tx.campaign, "step": step.name, "serial": 0, "state": DeliveryState.SENT.value}
    times = dict.fromkeys(("due_at", "ready_at", "started_at", "sent_at", "filed_at"), FIRST)
    rows = [
        {**common, **times, "contact_id": id, "expires_at": LATER, "message_id": f"<{id}@a.example>", "sequence": 0}
        for id in ids
    ]
    for start in range(0, len(rows), AT_ONCE):
        tx.execute_many(insert(schema.delivery), rows[start : start + AT_ONCE])


def median(work: Callable[[], object], times: int = 7) -> float:
    """Milliseconds."""
    spans = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        spans.append(1000 * (time.perf_counter() - began))
    return statistics.median(spans)


async def ticks(ledger: Ledger, campaign: Campaign, folder: Path) -> tuple[float, float]:
    """The round that plans the second step for everybody, and the tick after it."""
    smtp, imap = (server_of(getattr(campaign.config.mail, kind), kind, {}, folder) for kind in ("smtp", "imap"))
    async with Engine(ledger, lambda: campaign, smtp, imap, lambda: LATER, simulated=True) as engine:
        situation = await engine._store.write(see, campaign, LATER)
        began = time.perf_counter()
        await engine._expand(campaign, situation, Round())
        planned = 1000 * (time.perf_counter() - began)
        spans = []
        for _ in range(5):
            began = time.perf_counter()
            await engine._expand(campaign, situation, Round())
            spans.append(1000 * (time.perf_counter() - began))
        return planned, statistics.median(spans)


def measure(count: int) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        for name, data in sample().items():
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(peers._pointed(data, 1, 1) if name == "config.toml" else data)
        peers.people(folder / "contacts.csv", count)
        began = time.perf_counter()
        campaign = load(folder)
        read = time.perf_counter() - began
        with closing(Ledger.open("sqlite:///outreach.db", folder, now=FIRST)) as ledger:
            began = time.perf_counter()
            with ledger.write() as tx:
                import_contacts(tx, campaign.contacts.contacts, FIRST)
            stored = time.perf_counter() - began
            with ledger.write() as tx:
                see(tx, campaign, FIRST)
                fill(tx, campaign)
            planned, tick = asyncio.run(ticks(ledger, campaign, folder))
            found = {
                "import, rows a second": count / (read + stored),
                "plan a step, ms": planned,
                "tick, ms": tick,
                **looked(ledger, campaign),
            }
    return {**found, "memory, MB": float(most_memory())}


def looked(ledger: Ledger, campaign: Campaign) -> dict[str, float]:
    def asked(question: Callable[[Transaction], object]) -> float:
        def work() -> None:
            with ledger.read() as tx:
                question(tx)

        return median(work)

    def claimed() -> None:
        with ledger.write() as tx:
            ids = [one.id for one in queue.in_line(tx, LATER, 32)]
            claim(tx, ids, look(tx, campaign, LATER), "benchmark", LATER)

    return {
        "claim 32, ms": median(claimed, 3),
        "totals, ms": asked(figures.totals),
        "page of 100 people, ms": asked(lambda tx: people.everyone(tx, 500, 100)),
        "one story, ms": asked(lambda tx: story.history(tx, 777)),
    }


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contacts", type=int, nargs="+", default=[10_000, 100_000])
    table = {count: measure(count) for count in parser.parse_args().contacts}
    names = list(next(iter(table.values())))
    print(f"{'':28}" + "".join(f"{count:>14,}" for count in table))
    for name in names:
        print(f"{name:28}" + "".join(f"{figures_[name]:>14,.1f}" for figures_ in table.values()))
    print(compared("scale", {f"{name} at {count}": v for count, row in table.items() for name, v in row.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
