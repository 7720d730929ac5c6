"""The kinds of columns the tables are made of; above all the instant, which every database must sort alike."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from sqlalchemy import (
    BigInteger,
    BindParameter,
    Column,
    ColumnElement,
    DateTime,
    ForeignKey,
    Index,
    Integer,
    Text,
    TypeDecorator,
    literal_column,
)
from sqlalchemy import text as sql
from sqlalchemy.engine import Dialect

T = TypeVar("T")


class Instant(TypeDecorator[datetime]):
    """An aware instant, kept as UTC without an offset so that every database compares and sorts it alike."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """UTC without its label; a naive time is a mistake of the caller."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"{value} has no time zone; the ledger keeps instants only")
        return value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The instant, aware again."""
        return value.replace(tzinfo=UTC) if value is not None else None


class _Whole(TypeDecorator[str]):
    """Text for PostgreSQL, which has no NUL (postgresql.org/docs/15/datatype-character.html)."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        """U+FFFD in its place."""
        return value.replace("\0", "\ufffd") if value is not None and "\0" in value else value


#: Text that every database sorts alike, by its code points.
WORDS = Text().with_variant(_Whole(collation="C"), "postgresql")
#: Whole numbers of 64 bits; SQLite has no others, and only an INTEGER may be the row's own number there.
NUMBER = Integer().with_variant(BigInteger(), "postgresql")


def key() -> Column[int]:
    """The row's own number."""
    return Column("id", NUMBER, primary_key=True)


def campaign() -> Column[int]:
    """The campaign a row belongs to."""
    return Column("campaign_id", ForeignKey("campaign.id"), nullable=False)


def contact(*, nullable: bool = False) -> Column[int]:
    """The contact a row is about."""
    return Column("contact_id", ForeignKey("contact.id"), nullable=nullable)


def text(name: str, *, added: bool = False) -> Column[str]:
    """Words; empty where there are none, also where the column was `added` to a table that had rows."""
    return Column(name, WORDS, nullable=False, default="", server_default="" if added else None)


def instant(name: str, *, nullable: bool = False) -> Column[datetime]:
    """A point in time."""
    return Column(name, Instant, nullable=nullable)


def partial(name: str, where: str, *columns: ColumnElement[Any], unique: bool = False) -> Index:
    """An index over the few rows that are looked for often, so that the many finished ones cost nothing."""
    return Index(name, *columns, unique=unique, sqlite_where=sql(where), postgresql_where=sql(where))


def batches(values: Collection[T], size: int = 500) -> Iterator[list[T]]:
    """The values, so many at a time: a statement takes only so many parameters."""
    every = list(values)
    yield from (every[start : start + size] for start in range(0, len(every), size))


def equals(column: Column[str], word: StrEnum) -> ColumnElement[bool]:
    """`column = 'word'` with the word written out: SQLite uses a partial index only when it can see the value."""
    return column == literal_column(f"'{word.value}'", Text)


def beside(column: Column[int], value: int | BindParameter[Any]) -> ColumnElement[bool]:
    """`column = value` as a condition that no index is searched by: rows that are named by id are few.

    SQLite would rather walk a whole index that begins with the column than look up a list of ids.
    """
    return column + literal_column("0") == value
