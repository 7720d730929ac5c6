"""Jobs that wake workers, written to Procrastinate's tables in the transaction that says what is to be done.

What is true stands in the deliveries. A job only says that somebody is to look at some of them; where it is gone, the
ticker makes another, and where it comes twice, the second finds nothing left to claim.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from importlib import resources
from typing import Any

from procrastinate.jobs import Job
from procrastinate.manager import JobManager
from procrastinate.sync_psycopg_connector import SyncPsycopgConnector
from sqlalchemy import select, text, update

from outreach.ledger.database import Transaction
from outreach.ledger.outbox import in_state
from outreach.ledger.schema import delivery as table
from outreach.model import DeliveryState

DELIVER, READ, TICK, MEND = "deliver", "read", "tick", "mend"
KINDS = (DELIVER, READ, TICK, MEND)
#: What a job of each kind is called; the names stand in the database, so they stay.
TASK = "outreach.{}"
#: Which of Procrastinate's own changes the database has; it keeps no record of them itself.
_RECORD = "CREATE TABLE IF NOT EXISTS queue_change (name text PRIMARY KEY)"
_OPEN = text("SELECT id FROM procrastinate_jobs WHERE queue_name = :queue AND status IN ('todo', 'doing')")
_WAITS = text("SELECT 1 FROM procrastinate_jobs WHERE queueing_lock = :queueing_lock AND status = 'todo'")


@dataclass(frozen=True, slots=True)
class UnderWay:
    """Deliveries for which a worker is woken already, and how many there are of each step."""

    jobs: int
    ids: frozenset[int]
    steps: Counter[str]


def queue_of(tx: Transaction, kind: str) -> str:
    """The campaign's own queue for this kind of work."""
    return f"{kind}.{tx.campaign}"


def install(tx: Transaction) -> bool:
    """Makes Procrastinate's tables, or brings them one step nearer to what the installed one needs; True: they are.

    A step is one of its files, for what one adds to an enum the next can use only after a commit. For whoever holds the
    campaign's lock; another campaign's waits in the same place.
    """
    tx.execute(text("SELECT pg_advisory_xact_lock(hashtext('outreach.jobs'))"))
    tx.execute(text(_RECORD))
    files = sorted(
        (file for file in resources.files("procrastinate.sql.migrations").iterdir() if file.name.endswith(".sql")),
        key=lambda file: file.name,
    )
    have = set(tx.execute(text("SELECT name FROM queue_change")).scalars())
    fresh = [file for file in files if file.name not in have]
    if not have:
        _run(tx, (resources.files("procrastinate.sql") / "schema.sql").read_text("utf-8"))
        done = fresh
    else:
        done = fresh[:1]
        for file in done:
            _run(tx, file.read_text("utf-8"))
    tx.execute_many(text("INSERT INTO queue_change (name) VALUES (:name)"), [{"name": file.name} for file in done])
    return done == fresh


def under_way(tx: Transaction) -> UnderWay:
    """What is in the hands of jobs that wait or run."""
    jobs = list(tx.execute(_OPEN, {"queue": queue_of(tx, DELIVER)}).scalars())
    mine = (table.c.campaign_id == tx.campaign, in_state(DeliveryState.PLANNED), table.c.job.in_(jobs))
    rows = tx.execute(select(table.c.id, table.c.step).where(*mine)).all() if jobs else []
    return UnderWay(len(jobs), frozenset(row.id for row in rows), Counter(row.step for row in rows))


def enqueue(tx: Transaction, ids: Sequence[int]) -> None:
    """Wakes a worker for these deliveries; they bear the job's number from here on."""
    kind: dict[str, Any] = {"task_name": TASK.format(DELIVER), "task_kwargs": {"ids": list(ids)}}
    job = _defer(tx, Job(id=None, queue=queue_of(tx, DELIVER), lock=None, queueing_lock=None, **kind))
    mine = (table.c.campaign_id == tx.campaign, table.c.id.in_(ids), in_state(DeliveryState.PLANNED))
    tx.execute(update(table).where(*mine).values(job=job))


def let_go(tx: Transaction, ids: Sequence[int]) -> None:
    """Those of these that are planned are no job's any more, whatever becomes of the job; the ticker makes another."""
    mine = (table.c.campaign_id == tx.campaign, table.c.id.in_(ids), in_state(DeliveryState.PLANNED))
    tx.execute(update(table).where(*mine).values(job=None))


def wake(tx: Transaction, kind: str) -> None:
    """Has this kind of work done once more, one at a time; nothing where it waits to be done already.

    Mending is done side by side: one that lost its worker would keep all others from it.
    """
    queue = queue_of(tx, kind)
    if tx.execute(_WAITS, {"queueing_lock": queue}).first() is None:
        lock = None if kind == MEND else queue
        _defer(tx, Job(id=None, queue=queue, lock=lock, queueing_lock=queue, task_name=TASK.format(kind)))


def _defer(tx: Transaction, job: Job) -> int | None:
    manager = JobManager(SyncPsycopgConnector())
    return manager.defer_job(job, connection=tx.connection.connection.dbapi_connection).id


def _run(tx: Transaction, statements: str) -> None:
    """A file of statements as it is, where a % is a %."""
    raw: Any = tx.connection.connection.dbapi_connection
    with raw.cursor() as cursor:
        cursor.execute(statements)
