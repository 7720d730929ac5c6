"""Numbered changes of the tables; each is recorded in the ledger, and a ledger from a newer program is left alone.

A new ledger is made from `schema.metadata` as it stands and counts as having every number; an older one gets the steps
it lacks, in order. So a change is made twice: in `schema.py`, and here as the step that leads there.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import bindparam, func, insert, inspect, select, text, update
from sqlalchemy.engine import Connection

from outreach.campaign.cleaning import plain
from outreach.errors import InvalidData, OutreachError, Problem
from outreach.ledger import schema


@dataclass(frozen=True, slots=True)
class Migration:
    """One change of the tables; `apply` runs in the transaction that records it."""

    number: int
    what: str
    apply: Callable[[Connection], None]


def _first(connection: Connection) -> None:
    schema.metadata.create_all(connection)


def _calendar(connection: Connection) -> None:
    """The event's end, and what each person's own calendar said."""
    newest = (
        "FROM answer WHERE answer.contact_id = contact.id AND source = 'calendar' AND attendance IS NOT NULL "
        "AND revoked_at IS NULL ORDER BY coalesce(sequence, 0) DESC, dtstamp DESC LIMIT 1"
    )
    for statement in (
        "ALTER TABLE event_revision ADD COLUMN cancelled_at TIMESTAMP",
        "ALTER TABLE contact ADD COLUMN partstat TEXT",
        "ALTER TABLE contact ADD COLUMN partstat_sequence INTEGER",
        f"UPDATE contact SET partstat = (SELECT answer.attendance {newest}), "  # noqa: S608 - a constant
        f"partstat_sequence = (SELECT coalesce(answer.sequence, 0) {newest})",
    ):
        connection.execute(text(statement))


def _requests(connection: Connection) -> None:
    """What the dashboard asks of the engine, and indexes by which it counts."""
    schema.request.create(connection)
    for index in schema.delivery.indexes:
        if index.name in ("delivery_by_step", "delivery_invitation"):
            index.create(connection)


def _delegates(connection: Connection) -> None:
    """In whose place somebody was invited who is on no list."""
    connection.execute(text("ALTER TABLE contact ADD COLUMN delegate_of INTEGER"))
    next(index for index in schema.contact.indexes if index.name == "contact_delegates").create(connection)


def _manners(connection: Connection) -> None:
    """Steps left out for one person, and the day before which nothing goes out to them."""
    schema.skip.create(connection)
    connection.execute(text("ALTER TABLE contact ADD COLUMN snoozed_until DATE"))


_SORTED = (
    *("contact_by_campaign", "contact_by_attendance", "contact_by_kind", "contact_by_row", "contact_by_name"),
    *("contact_removed", "contact_bounced", "contact_snoozed", "contact_hands_off", "contact_answered"),
    *("delivery_open", "delivery_refused", "delivery_invitation"),
)


def _scale(connection: Connection) -> None:
    """Of whom something changed, so that the planner need not look at everybody; and a long list sorted beforehand."""
    schema.changed.create(connection)
    for name in ("sort_name", "sort_organisation"):
        connection.execute(text(f"ALTER TABLE contact ADD COLUMN {name} TEXT NOT NULL DEFAULT ''"))
    contact = schema.contact
    named, after = select(contact.c.id, contact.c.name, contact.c.organisation).order_by(contact.c.id).limit(1000), 0
    sort = update(contact).where(contact.c.id == bindparam("this"))
    while rows := connection.execute(named.where(contact.c.id > after)).all():
        after = rows[-1].id
        plains = [{"this": r.id, "sort_name": plain(r.name), "sort_organisation": plain(r.organisation)} for r in rows]
        connection.execute(sort, plains)
    for gone in ("contact_by_attendance", "delivery_open", "delivery_invitation"):
        connection.execute(text(f"DROP INDEX {gone}"))
    for index in (*contact.indexes, *schema.delivery.indexes):
        if index.name in _SORTED:
            index.create(connection)


def _campaigns(connection: Connection) -> None:
    """What tells campaigns in one database apart, and how often they were written to."""
    connection.execute(text("ALTER TABLE campaign ADD COLUMN name TEXT NOT NULL DEFAULT ''"))
    connection.execute(text("ALTER TABLE campaign ADD COLUMN writes BIGINT NOT NULL DEFAULT 0"))
    next(index for index in schema.campaign.indexes if index.name == "campaign_name").create(connection)


def _outbound(connection: Connection) -> None:
    """The bytes of what went out, in a table of their own."""
    schema.outbound.create(connection)
    for statement in (
        "INSERT INTO outbound (delivery_id, raw) SELECT id, mime FROM delivery WHERE mime IS NOT NULL",
        "UPDATE delivery SET mime = NULL",
        "ALTER TABLE delivery DROP COLUMN mime",
    ):
        connection.execute(text(statement))


def _workers(connection: Connection) -> None:
    """Which job wakes a worker for a delivery, and how fast all workers may send together."""
    connection.execute(text("ALTER TABLE delivery ADD COLUMN job BIGINT"))
    next(index for index in schema.delivery.indexes if index.name == "delivery_enqueued").create(connection)
    schema.bucket.create(connection)


def _texts(connection: Connection) -> None:
    """What the event's texts say in languages other than the default one; empty: not known."""
    connection.execute(text("ALTER TABLE event_revision ADD COLUMN texts TEXT NOT NULL DEFAULT ''"))


#: Append only; the first one only names the tables a new ledger is made with.
MIGRATIONS: tuple[Migration, ...] = (
    Migration(1, "the first tables", _first),
    Migration(2, "the event's end, and what calendars said", _calendar),
    Migration(3, "what the dashboard asks of the engine", _requests),
    Migration(4, "in whose place somebody was invited", _delegates),
    Migration(5, "steps left out for one person, and until when nothing goes out to them", _manners),
    Migration(6, "of whom something changed, and a long list sorted beforehand", _scale),
    Migration(7, "what tells campaigns in one database apart", _campaigns),
    Migration(8, "the bytes of what went out, in a table of their own", _outbound),
    Migration(9, "which job wakes a worker, and how fast all of them may send", _workers),
    Migration(10, "the event's texts in each language", _texts),
)


def version(connection: Connection, file: str, migrations: Sequence[Migration] = MIGRATIONS) -> int:
    """The number of the last change the ledger has; 0 for an empty database. Only looks.

    Raises InvalidData for somebody else's database, OutreachError for a ledger from a newer program.
    """
    tables = set(inspect(connection).get_table_names())
    if not tables:
        return 0
    if not {schema.migration.name, schema.campaign.name} <= tables:
        raise InvalidData(
            [Problem(file, 0, 0, "this is a database of another program", "name another one in [ledger] url")]
        )
    number = int(connection.execute(select(func.max(schema.migration.c.number))).scalar_one() or 0)
    if number > migrations[-1].number:
        raise OutreachError(
            f"{file}: this ledger was written by a newer Outreach (format {number}; this one knows up to "
            f"{migrations[-1].number}); install the newer version. Nothing was changed"
        )
    return number


def migrate(connection: Connection, file: str, now: datetime, migrations: Sequence[Migration] = MIGRATIONS) -> None:
    """Brings an empty or older ledger to the newest form."""
    have = version(connection, file, migrations)
    missing = [change for change in migrations if change.number > have]
    if have == 0:
        schema.metadata.create_all(connection)
    else:
        for change in missing:
            change.apply(connection)
    for change in missing:
        row = {"number": change.number, "what": change.what, "applied_at": now}
        connection.execute(insert(schema.migration).values(row))
