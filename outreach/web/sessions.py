"""Who is logged in: kept in this process alone, so that a restart ends every session and nothing can be stolen at rest.

The browser holds a random number of 256 bits; here only its SHA-256 is known.
"""

from __future__ import annotations

import hashlib
import secrets
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta

#: A session ends after so long without a request, and after so long whatever happens.
IDLE, LASTS = timedelta(hours=8), timedelta(days=7)
#: Sessions kept at most; the one not used for longest makes room.
MOST = 200


@dataclass(frozen=True, slots=True)
class Notice:
    """One sentence for the next page; `undo` is the path that takes back what it tells, empty where nothing does."""

    text: str
    undo: str = ""
    is_trouble: bool = False


@dataclass(slots=True)
class Session:
    """One browser that is logged in; `password` is the password's hash at the login."""

    started: datetime
    seen: datetime
    password: str
    notices: list[Notice] = field(default_factory=list)

    def take_notices(self) -> list[Notice]:
        """What is to be said once."""
        told, self.notices = self.notices, []
        return told


class Sessions:
    """The sessions of one server. `password` tells the present password's hash: a new password ends every session."""

    def __init__(self, clock: Callable[[], datetime], password: Callable[[], str]) -> None:
        self._clock, self._password = clock, password
        self._sessions: dict[str, Session] = {}
        self._turn = threading.Lock()

    def open(self) -> str:
        """Begins a session; returns what the browser keeps."""
        token, now = secrets.token_urlsafe(32), self._clock()
        with self._turn:
            while len(self._sessions) >= MOST:
                del self._sessions[min(self._sessions, key=lambda key: self._sessions[key].seen)]
            self._sessions[_digest(token)] = Session(now, now, self._password())
        return token

    def find(self, token: str) -> Session | None:
        """The session of this browser, which counts as used now; None when there is none or it is over."""
        session = self._look_up(token)
        if session is not None:
            session.seen = self._clock()
        return session

    def holds(self, token: str) -> bool:
        """Whether this browser's session is not over; asking does not prolong it."""
        return self._look_up(token) is not None

    def _look_up(self, token: str) -> Session | None:
        now, key = self._clock(), _digest(token)
        with self._turn:
            session = self._sessions.get(key)
            if session is None:
                return None
            old = now - session.seen > IDLE or now - session.started > LASTS
            if old or session.password != self._password():
                del self._sessions[key]
                return None
            return session

    def close(self, token: str) -> None:
        """Ends this browser's session."""
        with self._turn:
            self._sessions.pop(_digest(token), None)

    def close_all(self) -> None:
        """Ends every session."""
        with self._turn:
            self._sessions.clear()


def _digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()
