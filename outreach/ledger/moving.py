"""A campaign's whole ledger carried from one database to another, row by row.

Where other campaigns live in the target, every row gets a new number: its old one and one number more for the whole
table, so that their order stays and what goes out knows its people still (`tokens.OFFSET`).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from itertools import islice

from sqlalchemy import ColumnElement, Table, delete, func, insert, select, text, update

from outreach.errors import Refused
from outreach.ledger import binding, schema, tokens
from outreach.ledger.campaigns import campaign, set_setting, setting
from outreach.ledger.database import POSTGRESQL, Ledger, Transaction
from outreach.ledger.outbox import in_state
from outreach.ledger.schema import contact, delivery
from outreach.model import DeliveryState

#: Rows carried at once.
SOME = 1000
#: Every table with rows of a campaign, each after those it refers to.
_OF_NONE = (schema.migration, schema.campaign, schema.bucket)
TABLES = tuple(one for one in schema.metadata.sorted_tables if one not in _OF_NONE)

Offsets = Mapping[str, int]


def move(source: Ledger, target: Ledger, now: datetime) -> int:
    """Carries everything over; the source sends no more, the target does from here on. Returns how many rows.

    Refused while either is sending, while the outcome of a message is open, and where the target holds something else.
    A crash in between leaves a source that asks for `outreach takeover`, and a target without a row.
    """
    with source.engine_lock(), target.engine_lock():
        with source.write() as tx:
            _refuse_while_sending(tx)
            home = setting(tx, binding.HOME)
            set_setting(tx, binding.HOME, binding.COPY, now)
        try:
            with source.read() as old, target.write() as new:
                offsets = {table.name: _offset(old, new, table) for table in TABLES if "id" in table.c}
            with source.write() as old, target.write() as new:
                count = _carry(old, new, offsets)
                set_setting(new, binding.HOME, home or "", now)
                if home:
                    binding.bind(new, target, now)
        except BaseException:
            with source.write() as tx:
                set_setting(tx, binding.HOME, home or "", now)
            raise
    return count


def copy(source: Ledger, target: Ledger, now: datetime) -> int:
    """Writes a copy into an empty ledger, as the source is at one moment; it sends nothing before it is taken over."""
    with source.read() as old, target.write() as new:
        offsets = {table.name: _offset(old, new, table) for table in TABLES if "id" in table.c}
        count = _carry(old, new, offsets)
        set_setting(new, binding.HOME, binding.COPY, now)
    return count


def _refuse_while_sending(tx: Transaction) -> None:
    open_ = select(delivery.c.id).where(delivery.c.campaign_id == tx.campaign, in_state(DeliveryState.SENDING))
    if tx.execute(open_.limit(1)).first() is not None:
        raise Refused("a message is just being handed over; wait for it, or start and stop `outreach send` once")


def _carry(old: Transaction, new: Transaction, offsets: Offsets) -> int:
    row = campaign(old)
    _make_room(new, row.key)
    values = {"key": row.key, "uid": row.uid, "created_at": row.created_at}
    new.execute(update(schema.campaign).where(schema.campaign.c.id == new.campaign).values(**values))
    count = sum(_carry_table(old, new, table, offsets) for table in TABLES)
    moved = int(setting(new, tokens.OFFSET) or 0) + offsets["contact"]
    if moved:
        set_setting(new, tokens.OFFSET, str(moved), row.created_at)
    return count


def _make_room(new: Transaction, key: str) -> None:
    """What the same campaign left behind when it was moved away from there goes; anything else is left alone."""
    is_empty = all(new.execute(select(table).where(_of(table, new)).limit(1)).first() is None for table in TABLES)
    if is_empty:
        return
    if setting(new, binding.HOME) != binding.COPY or campaign(new).key != key:
        raise Refused("there is a ledger already; name another place, or another [event] key")
    for table in reversed(TABLES):
        new.execute(delete(table).where(_of(table, new)))


def _carry_table(old: Transaction, new: Transaction, table: Table, offsets: Offsets) -> int:
    count = 0
    for rows in _rows(old, table):
        count += new.execute_many(insert(table), [_moved(row, table, new.campaign, offsets) for row in rows])
    return count


def _rows(tx: Transaction, table: Table) -> Iterator[list[dict[str, object]]]:
    order = table.c.id if "id" in table.c else next(iter(table.primary_key))
    asked = select(table).where(_of(table, tx)).order_by(order).execution_options(yield_per=SOME)
    with tx.execute(asked) as found:
        rows = (row._asdict() for row in found)
        while some := list(islice(rows, SOME)):
            yield some


def _moved(row: dict[str, object], table: Table, campaign_id: int, offsets: Offsets) -> dict[str, object]:
    """The row as it stands in the target; a claim that nobody is at work on is none."""
    for column in table.c:
        value, to = row[column.name], _refers_to(table, column.name)
        if to == "campaign":
            row[column.name] = campaign_id
        elif to and isinstance(value, int):
            row[column.name] = value + offsets[to]
    if table is delivery and row["state"] == DeliveryState.CLAIMED:
        row |= {"state": DeliveryState.PLANNED.value, "owner": None, "lease_until": None}
    if table is delivery:
        row["job"] = None
    return row


def _refers_to(table: Table, column: str) -> str:
    """The table whose numbers stand in that column; empty where they are no numbers of rows."""
    if column == "id":
        return table.name
    if table is contact and column == "delegate_of":
        return contact.name
    return next((key.column.table.name for key in table.c[column].foreign_keys), "")


def _of(table: Table, tx: Transaction) -> ColumnElement[bool]:
    """The rows of the campaign, in tables that name it and in those that name its people or their messages."""
    if "campaign_id" in table.c:
        return table.c.campaign_id == tx.campaign
    if "contact_id" in table.c:
        return table.c.contact_id.in_(select(contact.c.id).where(contact.c.campaign_id == tx.campaign))
    return table.c.delivery_id.in_(select(delivery.c.id).where(delivery.c.campaign_id == tx.campaign))


def _offset(old: Transaction, new: Transaction, table: Table) -> int:
    """How much is added to the table's numbers, so that they are nobody else's; in a file there is nobody else.

    They are kept for us from here on, in a transaction of its own: nobody else writes to the table meanwhile.
    """
    if new.connection.dialect.name != POSTGRESQL:
        return 0
    first, last = old.execute(select(func.min(table.c.id), func.max(table.c.id)).where(_of(table, old))).one()
    if first is None:
        return 0
    new.execute(text(f"LOCK TABLE {table.name} IN SHARE ROW EXCLUSIVE MODE"))
    sequence = f"pg_get_serial_sequence('{table.name}', 'id')"
    begin = int(new.execute(text(f"SELECT nextval({sequence})")).scalar_one())
    new.execute(text(f"SELECT setval({sequence}, {begin + last - first})"))
    return begin - int(first)
