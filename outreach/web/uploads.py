"""Files that the officer brought and has not said yes to yet: kept in memory, each under a name that nobody guesses."""

from __future__ import annotations

import secrets
import threading

from outreach.web.forms import File

#: Kept at most; the oldest makes room. One is as large as the largest form at most.
MOST = 4


class Uploads:
    """What lies between the two steps of an import."""

    def __init__(self) -> None:
        self._files: dict[str, File] = {}
        self._turn = threading.Lock()

    def keep(self, file: File) -> str:
        """Keeps the file; returns its key."""
        key = secrets.token_urlsafe(16)
        with self._turn:
            while len(self._files) >= MOST:
                del self._files[next(iter(self._files))]
            self._files[key] = file
        return key

    def get(self, key: str) -> File | None:
        """The file; None when it made room for others, or the program was started anew."""
        with self._turn:
            return self._files.get(key)

    def drop(self, key: str) -> None:
        """It is done with."""
        with self._turn:
            self._files.pop(key, None)
