"""The dashboard's password: only its argon2id hash is kept, in a file of the folder that nobody else may read."""

from __future__ import annotations

import os
import threading
from pathlib import Path

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerificationError

from outreach.errors import Refused

FILE = "dashboard.password"
SHORTEST = 12
#: What a hash is compared with where there is none, so that the answer takes as long.
_NOBODY = "$argon2id$v=19$m=65536,t=3,p=4$MTIzNDU2Nzg5MDEyMzQ1Ng$5mYtFb2mJ2bVZ9m2v2Rr3yqk1m0J0oZb0m5Zl0n7mY0"


class Password:
    """The password of one campaign folder. One check at a time: each takes 64 MiB of memory (RFC 9106 §4)."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / FILE
        self._hasher = PasswordHasher()
        self._turn = threading.Lock()

    def hash(self) -> str:
        """The hash that is kept; empty where no password was set."""
        try:
            return self._file.read_text("ascii").strip()
        except FileNotFoundError:
            return ""

    def set(self, password: str) -> None:
        """Keeps a new password, which ends every session; Refused for one that is too short."""
        if len(password) < SHORTEST:
            raise Refused(f"the password needs at least {SHORTEST} characters")
        part = self._file.with_name(FILE + ".part")
        part.unlink(missing_ok=True)
        with os.fdopen(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as out:
            out.write(self._hasher.hash(password) + "\n")
        os.replace(part, self._file)

    def matches(self, password: str) -> bool:
        """Whether this is it; as slow where no password was set."""
        kept = self.hash()
        with self._turn:
            try:
                return self._hasher.verify(kept or _NOBODY, password) and bool(kept)
            except (VerificationError, InvalidHashError):
                return False
