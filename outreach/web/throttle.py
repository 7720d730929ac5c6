"""Guessing made slow: some tries are free, then each failure doubles the wait."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

FREE = 5
LONGEST = timedelta(minutes=15)
#: Clients remembered at most; beyond that all share one place.
MOST = 1000
EVERYBODY = "everybody else"


@dataclass(frozen=True, slots=True)
class Failures:
    """How often in a row, and until when no further try is looked at."""

    count: int
    until: datetime


class Throttle:
    """Failed tries by client; a success is forgiven everything."""

    def __init__(self, clock: Callable[[], datetime]) -> None:
        self._clock = clock
        self._failures: dict[str, Failures] = {}
        self._turn = threading.Lock()

    def wait(self, client: str) -> timedelta:
        """How long this client must wait; zero when it may try."""
        with self._turn:
            found = self._failures.get(self._place(client))
        return max(timedelta(), found.until - self._clock()) if found else timedelta()

    def failed(self, client: str) -> None:
        """Another failure."""
        with self._turn:
            place = self._place(client)
            count = (self._failures[place].count if place in self._failures else 0) + 1
            over = count - FREE
            wait = min(LONGEST, timedelta(seconds=2 ** min(over, 20))) if over >= 0 else timedelta()
            self._failures[place] = Failures(count, self._clock() + wait)

    def succeeded(self, client: str) -> None:
        """The right one at last."""
        with self._turn:
            self._failures.pop(self._place(client), None)

    def _place(self, client: str) -> str:
        return client if client in self._failures or len(self._failures) < MOST else EVERYBODY
