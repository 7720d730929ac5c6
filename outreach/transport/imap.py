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
from datetime import date, datetime
from email import message_from_bytes
from imaplib import IMAP4
from threading import Event
from typing import Self

from outreach.errors import Unreachable
from outreach.transport.folders import Folder, Listed, find_folders
from outreach.transport.server import Server, unreachable_text
from outreach.transport.session import Client, hang_up, log_in
from outreach.transport.window import (
    GLIMPSED,
    HEADER_OCTETS,
    Position,
    Seen,
    Structures,
    Window,
    all_seen,
    body,
    shown,
)

UIDS_AT_ONCE = 10_000  # UIDs among which the next window is looked for
SPAN = 80_000  # keeps an answer to SEARCH below imaplib's longest line (1,000,000)
IDLE_SECONDS = 25 * 60  # RFC 2177: IDLE is to be begun anew at least every 29 minutes
STOP_SECONDS = 0.25

__all__ = ["Mailbox", "Position", "Seen", "Window"]

# What an answer that cannot be read comes to in imaplib and imapclient.
BROKEN = (IMAP4.error, ValueError, LookupError, TypeError, RecursionError)


class Mailbox:
    """One logged-in connection, for one thread; every method raises Unreachable when the server is away or refuses."""

    def __init__(self, server: Server, client: Client) -> None:
        self._server = server
        self._client = client
        self._selected = ""
        self._next_uids: dict[str, int] = {}
        self._reading: tuple[str, int, int, int] | None = None

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

    def glimpses(self, folder: str, after: Position | None, limit: int = 200, beginning: date | None = None) -> Window:
        """The next messages after a position, at most `limit`; None is the folder's beginning.

        From the beginning those that came before the day `beginning` are passed over, as far as they stand first.
        """
        with self._talking(f"reading {folder}"):
            uidvalidity, next_uid = self._continued(folder, after) or self._examine(folder)
            same = after is not None and after.uidvalidity == uidvalidity
            last_uid = after.last_uid if after is not None and same else 0
            since = ["SINCE", beginning] if beginning is not None and not last_uid else []
            uids, looked_to = self._following(last_uid, next_uid, limit, since)
            items = self._look(folder, uids)
        more = looked_to < next_uid - 1
        self._reading = (folder, uidvalidity, looked_to, next_uid) if more else None
        return Window(uidvalidity, items, looked_to, more=more, renumbered=after is not None and not same)

    def fetch(self, folder: str, uid: int, max_bytes: int) -> bytes | None:
        """A message's bytes, cut after `max_bytes`; None when it is there no more. \\Seen is not set (BODY.PEEK)."""
        return self.fetch_all(folder, [uid], max_bytes).get(uid)

    def fetch_all(self, folder: str, uids: Sequence[int], max_bytes: int) -> dict[int, bytes]:
        """The same for several at once, by UID; without those that are there no more."""
        with self._talking(f"fetching messages of {folder}"):
            if self._selected != folder:
                self._examine(folder)
            rows = self._client.fetch(list(uids), [f"BODY.PEEK[]<0.{max_bytes}>"])
        bodies = {uid: body(row, b"BODY[]") for uid, row in rows.items() if uid in uids}
        return {uid: body for uid, body in bodies.items() if body is not None}

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

    def headers(
        self, folder: str, field: str, words: str, since: date | None = None, after: int = 0, but: str = ""
    ) -> Iterator[tuple[int, bytes]]:
        """UID and header of every message with these words in the field ("": that has it), on or after a day.

        Only those with a UID above `after`, and without the words `but` in the field.
        """
        criteria: list[object] = ["HEADER", field, words, *(["SINCE", since] if since else [])]
        criteria += ["NOT", ["HEADER", field, but]] if but else []
        with self._talking(f"searching {folder}"):
            _, next_uid = self._examine(folder, note=False)
            uids = [uid for span in _spans(after, next_uid) for uid in self._client.search([*criteria, "UID", span])]
            for start in range(0, len(uids), 200):
                rows = self._client.fetch(uids[start : start + 200], [f"BODY.PEEK[HEADER]<0.{HEADER_OCTETS}>"])
                yield from ((uid, body(row, b"BODY[HEADER]") or b"") for uid, row in rows.items())

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

    def _continued(self, folder: str, after: Position | None) -> tuple[int, int] | None:
        """UIDVALIDITY and next UID of a folder that is still open where the last window ended, which keeps its numbers.

        Opening a folder takes a server long where it holds much, so it is done once for all windows.
        """
        if after is None or self._reading is None or self._selected != folder:
            return None
        name, uidvalidity, last_uid, next_uid = self._reading
        here = (folder, after.uidvalidity, after.last_uid)
        return (uidvalidity, next_uid) if here == (name, uidvalidity, last_uid) else None

    def _following(
        self, last_uid: int, next_uid: int, limit: int, criteria: Sequence[object] = ()
    ) -> tuple[list[int], int]:
        """The next UIDs that exist, and the UID up to which everything was looked at."""
        looked_to = last_uid
        while looked_to < next_uid - 1:
            first, looked_to = looked_to + 1, min(looked_to + UIDS_AT_ONCE, next_uid - 1)
            said = self._client.search(["UID", f"{first}:{looked_to}", *criteria])
            found = sorted(uid for uid in said if first <= uid)
            if found[:limit]:
                return found[:limit], looked_to if len(found) <= limit else found[limit - 1]
        return [], looked_to

    def _look(self, folder: str, uids: list[int]) -> tuple[Seen, ...]:
        """Headers and structures: all at once, or apart where a structure cannot be read."""
        if not uids:
            return ()
        with suppress(*BROKEN):
            rows = self._client.fetch(uids, [*GLIMPSED, "BODYSTRUCTURE"])
            return all_seen(uids, rows, shown(rows))
        self._reconnect(folder)
        rows = self._client.fetch(uids, GLIMPSED)
        return all_seen(uids, rows, self._structures(folder, uids))

    def _structures(self, folder: str, uids: list[int]) -> Structures:
        """For each message whether it has a calendar part and whether it is a report, asked for one by one.

        One message built to break this must not hide the others: after each that breaks it there is a new connection.
        """
        found: Structures = {}
        for uid in uids:
            try:
                found |= shown(self._client.fetch([uid], ["BODYSTRUCTURE"]))
            except BROKEN:
                self._reconnect(folder)
        return found

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


def _spans(after: int, next_uid: int) -> Iterator[str]:
    """The UIDs above `after`, so many at a time as an answer to SEARCH may hold."""
    for first in range(after + 1, next_uid, SPAN):
        yield f"{first}:{min(first + SPAN, next_uid) - 1}"


def _message_ids(header: bytes) -> list[str]:
    return [str(value).strip() for value in message_from_bytes(header).get_all("Message-ID", [])]


def _text(value: bytes | str | None) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else value or ""
