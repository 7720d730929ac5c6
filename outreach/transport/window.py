"""What IMAP shows of a stretch of a folder before any message is fetched (RFC 9051 §6.4.5)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Protocol

from outreach.transport.structure import has_calendar, is_report

HEADER_OCTETS = 256 * 1024
GLIMPSED = (f"BODY.PEEK[HEADER]<0.{HEADER_OCTETS}>", "INTERNALDATE", "RFC822.SIZE")

Structures = dict[int, tuple[bool, bool]]
Rows = dict[int, dict[bytes, Any]]


class Position(Protocol):
    """How far a folder was read: UIDs up to `last_uid`, valid as long as UIDVALIDITY is `uidvalidity`."""

    @property
    def uidvalidity(self) -> int:
        """The folder's UIDVALIDITY at that time."""

    @property
    def last_uid(self) -> int:
        """The last UID looked at."""


@dataclass(frozen=True, slots=True)
class Seen:
    """One message without its body: its whole header (at most 256 KB) and what its structure shows.

    A structure that cannot be read counts as both calendar and report, so that the message is fetched and not lost.
    """

    uid: int
    received_at: datetime
    size: int
    header: bytes
    has_calendar: bool
    is_report: bool


@dataclass(frozen=True, slots=True)
class Window:
    """A stretch of a folder, oldest first; itself the position after it.

    `renumbered` says that UIDVALIDITY is not the one of the position asked from (RFC 9051 §2.3.1.1): the stretch then
    starts at the folder's beginning, and what is known already must be told by Message-ID. `more` says that the folder
    goes on.
    """

    uidvalidity: int
    items: tuple[Seen, ...]
    last_uid: int
    more: bool = False
    renumbered: bool = False


def shown(rows: Rows) -> Structures:
    """For each message whether it has a calendar part and whether it is a report."""
    bodies = {uid: row[b"BODYSTRUCTURE"] for uid, row in rows.items() if b"BODYSTRUCTURE" in row}
    return {uid: (has_calendar(body), is_report(body)) for uid, body in bodies.items()}


def all_seen(uids: list[int], rows: Rows, structures: Structures) -> tuple[Seen, ...]:
    """The messages that are there, in the order of `uids`."""
    return tuple(_seen(uid, rows[uid], structures.get(uid, (True, True))) for uid in uids if uid in rows)


def _seen(uid: int, row: dict[bytes, Any], structure: tuple[bool, bool]) -> Seen:
    at = row.get(b"INTERNALDATE")
    return Seen(
        uid=uid,
        received_at=at.astimezone(UTC) if isinstance(at, datetime) else datetime.now(UTC),
        size=int(row.get(b"RFC822.SIZE") or 0),
        header=body(row, b"BODY[HEADER]") or b"",
        has_calendar=structure[0],
        is_report=structure[1],
    )


def body(row: dict[bytes, Any], item: bytes) -> bytes | None:
    """The octets of a FETCH item, whose name a server may repeat with the octet it starts at (RFC 9051 §7.5.2)."""
    value = next((value for key, value in row.items() if key.startswith(item)), None)
    return value if isinstance(value, bytes) else None
