"""The mailbox that is read (IMAP, RFC 9051 and 3501): opened read-only, looked at by headers first, never changed.

The one thing ever written is the copy of a sent message, where the account keeps none by itself.
"""

from __future__ import annotations

import selectors
import socket
import ssl
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, date, datetime
from email import message_from_bytes
from imaplib import IMAP4
from threading import Event
from typing import Any, Protocol, Self

from outreach.errors import Unreachable
from outreach.transport.folders import Folder, Listed, find_folders
from outreach.transport.server import Server, unreachable_text
from outreach.transport.session import Client, hang_up, log_in
from outreach.transport.structure import has_calendar, is_report

HEADER_OCTETS = 256 * 1024
UIDS_AT_ONCE = 10_000  # keeps an answer to SEARCH far below imaplib's longest line (1,000,000)
IDLE_SECONDS = 25 * 60  # RFC 2177: IDLE is to be begun anew at least every 29 minutes
STOP_SECONDS = 0.25

# What an answer that cannot be read comes to in imaplib and imapclient.
BROKEN = (IMAP4.error, ValueError, LookupError, TypeError, RecursionError)

Structures = dict[int, tuple[bool, bool]]


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


class Mailbox:
    """One logged-in connection, for one thread; every method raises Unreachable when the server is away or refuses."""

    def __init__(self, server: Server, client: Client) -> None:
        self._server = server
        self._client = client
        self._selected = ""
        self._next_uids: dict[str, int] = {}

    @classmethod
    def connect(cls, server: Server) -> Mailbox:
        """Connects, encrypts and logs in; raises Unreachable, LoginFailed, or what `tls_context` raises."""
        return cls(server, log_in(server))

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Logs out where that is possible, and hangs up."""
        hang_up(self._client)

    def folders(self, wanted: Sequence[str]) -> list[Folder]:
        """The wanted folders that exist, each once; special-use names (RFC 6154) like `\\Junk` are looked up."""
        return find_folders(self._listed(), wanted)

    def sent_folder(self, setting: str) -> str | None:
        """The folder for copies of what was sent: "auto" finds the account's own; None when it has none, or for ""."""
        if not setting:
            return None
        found = find_folders(self._listed(), ["\\Sent" if setting == "auto" else setting])
        return found[0].name if found else None

    def end(self, folder: str) -> Window:
        """The position after the folder's last message, for a first contact that leaves older mail alone."""
        with self._talking(f"opening {folder}"):
            uidvalidity, next_uid = self._examine(folder)
        return Window(uidvalidity, (), next_uid - 1)

    def glimpses(self, folder: str, after: Position | None, limit: int = 200) -> Window:
        """The next messages after a position, at most `limit`; None is the folder's beginning."""
        with self._talking(f"reading {folder}"):
            uidvalidity, next_uid = self._examine(folder)
            same = after is not None and after.uidvalidity == uidvalidity
            last_uid = after.last_uid if after is not None and same else 0
            uids, looked_to = self._following(last_uid, next_uid, limit)
            items = self._look(folder, uids)
        return Window(
            uidvalidity, items, looked_to, more=looked_to < next_uid - 1, renumbered=after is not None and not same
        )

    def fetch(self, folder: str, uid: int, max_bytes: int) -> bytes | None:
        """A message's bytes, cut after `max_bytes`; None when it is there no more. \\Seen is not set (BODY.PEEK)."""
        with self._talking(f"fetching a message of {folder}"):
            if self._selected != folder:
                self._examine(folder)
            found = self._client.fetch([uid], [f"BODY.PEEK[]<0.{max_bytes}>"]).get(uid, {})
            return _body(found, b"BODY[]")

    def wait(self, folder: str, seconds: float, stop: Event | None = None) -> bool:
        """Until something comes to the folder (True), `seconds` passed, or `stop` is set; by IDLE where it is offered.

        It may return early with False. Something that came since the last `glimpses` of the folder counts at once.
        """
        stop = stop or Event()
        with self._talking("waiting for mail"):
            if not self._client.has_capability("IDLE"):
                stop.wait(seconds)
                self._client.noop()
                return False
            _, next_uid = self._examine(folder, note=False)
            if next_uid > self._next_uids.get(folder, next_uid):
                return True
            return self._idle(min(seconds, IDLE_SECONDS), stop)

    def append(self, folder: str, raw: bytes, at: datetime) -> None:
        """Files a copy of a sent message, marked as read, with the time it was sent."""
        with self._talking(f"filing a copy in {folder}"):
            self._client.append(folder, raw, flags=("\\Seen",), msg_time=at)

    def holds(self, folder: str, message_id: str) -> bool:
        """Whether the folder has a message with exactly this Message-ID (SEARCH alone finds parts of one too)."""
        with self._talking(f"looking for a message in {folder}"):
            return any(message_id in _message_ids(head) for _, head in self.headers(folder, "Message-ID", message_id))

    def headers(self, folder: str, field: str, words: str, since: date | None = None) -> Iterator[tuple[int, bytes]]:
        """UID and header of every message with these words in the field ("": that has it), on or after a day."""
        with self._talking(f"searching {folder}"):
            self._examine(folder, note=False)
            uids = self._client.search(["HEADER", field, words, *(["SINCE", since] if since else [])])
            for start in range(0, len(uids), 200):
                rows = self._client.fetch(uids[start : start + 200], [f"BODY.PEEK[HEADER]<0.{HEADER_OCTETS}>"])
                yield from ((uid, _body(row, b"BODY[HEADER]") or b"") for uid, row in rows.items())

    @contextmanager
    def _talking(self, doing: str) -> Iterator[None]:
        try:
            yield
        except (IMAP4.error, OSError, EOFError, ValueError) as error:
            self._selected = ""
            raise Unreachable(f"{unreachable_text(self._server, error)} (while {doing})") from error

    def _listed(self) -> list[Listed]:
        with self._talking("listing folders"):
            rows = self._client.list_folders()
        return [
            Listed(_text(name), _text(delimiter), frozenset(_text(flag).casefold() for flag in flags))
            for flags, delimiter, name in rows
        ]

    def _examine(self, folder: str, *, note: bool = True) -> tuple[int, int]:
        """Opens the folder read-only; its UIDVALIDITY and the UID that the next message will get."""
        self._selected = ""
        said = self._client.select_folder(folder, readonly=True)
        self._selected = folder
        uidvalidity = int(said.get(b"UIDVALIDITY", 0))
        next_uid = said.get(b"UIDNEXT")
        if next_uid is None:  # RFC 3501 §6.3.1 lets a server leave it out
            next_uid = max(self._client.search(["UID", "*"]), default=0) + 1
        if note:
            self._next_uids[folder] = int(next_uid)
        return uidvalidity, int(next_uid)

    def _following(self, last_uid: int, next_uid: int, limit: int) -> tuple[list[int], int]:
        """The next UIDs that exist, and the UID up to which everything was looked at."""
        looked_to = last_uid
        while looked_to < next_uid - 1:
            first, looked_to = looked_to + 1, min(looked_to + UIDS_AT_ONCE, next_uid - 1)
            found = sorted(uid for uid in self._client.search(["UID", f"{first}:{looked_to}"]) if first <= uid)
            if found[:limit]:
                return found[:limit], looked_to if len(found) <= limit else found[limit - 1]
        return [], looked_to

    def _look(self, folder: str, uids: list[int]) -> tuple[Seen, ...]:
        if not uids:
            return ()
        wanted = [f"BODY.PEEK[HEADER]<0.{HEADER_OCTETS}>", "INTERNALDATE", "RFC822.SIZE"]
        rows = self._client.fetch(uids, wanted)
        structures = self._structures(folder, uids)
        return tuple(_seen(uid, rows[uid], structures.get(uid, (True, True))) for uid in uids if uid in rows)

    def _structures(self, folder: str, uids: list[int]) -> Structures:
        """For each message whether it has a calendar part and whether it is a report.

        One message built to break this must not hide the others: then they are asked for one by one, and after each
        that breaks it on a new connection.
        """
        with suppress(*BROKEN):
            return self._ask_structures(uids)
        found: Structures = {}
        self._reconnect(folder)
        for uid in uids:
            try:
                found |= self._ask_structures([uid])
            except BROKEN:
                self._reconnect(folder)
        return found

    def _ask_structures(self, uids: list[int]) -> Structures:
        rows = self._client.fetch(uids, ["BODYSTRUCTURE"])
        bodies = {uid: row[b"BODYSTRUCTURE"] for uid, row in rows.items() if b"BODYSTRUCTURE" in row}
        return {uid: (has_calendar(body), is_report(body)) for uid, body in bodies.items()}

    def _reconnect(self, folder: str) -> None:
        hang_up(self._client)
        self._client = log_in(self._server)
        self._examine(folder)

    def _idle(self, seconds: float, stop: Event) -> bool:
        """IDLE until the server says anything. Its words are read after DONE, in whole lines."""
        self._client.idle()
        _await_data(self._client.socket(), seconds, stop)
        _, said = self._client.idle_done()
        return any(len(words) > 1 and words[1] == b"EXISTS" for words in said)


def _await_data(connection: socket.socket, seconds: float, stop: Event) -> None:
    """Until there is something to read (the end of the connection too), `seconds` passed, or `stop` is set."""
    if isinstance(connection, ssl.SSLSocket) and connection.pending():
        return
    until = time.monotonic() + seconds
    with selectors.DefaultSelector() as selector:
        selector.register(connection, selectors.EVENT_READ)
        while not stop.is_set() and (left := until - time.monotonic()) > 0:
            if selector.select(min(left, STOP_SECONDS)):
                return


def _seen(uid: int, row: dict[bytes, Any], structure: tuple[bool, bool]) -> Seen:
    at = row.get(b"INTERNALDATE")
    return Seen(
        uid=uid,
        received_at=at.astimezone(UTC) if isinstance(at, datetime) else datetime.now(UTC),
        size=int(row.get(b"RFC822.SIZE") or 0),
        header=_body(row, b"BODY[HEADER]") or b"",
        has_calendar=structure[0],
        is_report=structure[1],
    )


def _body(row: dict[bytes, Any], item: bytes) -> bytes | None:
    """The octets of a FETCH item, whose name a server may repeat with the octet it starts at (RFC 9051 §7.5.2)."""
    value = next((value for key, value in row.items() if key.startswith(item)), None)
    return value if isinstance(value, bytes) else None


def _message_ids(header: bytes) -> list[str]:
    return [str(value).strip() for value in message_from_bytes(header).get_all("Message-ID", [])]


def _text(value: bytes | str | None) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value or ""
