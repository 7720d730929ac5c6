"""The link that is printed at the terminal: whoever can read it there is the officer. Each works once."""

from __future__ import annotations

import hashlib
import hmac
import secrets
import threading


class Links:
    """The one link that is good now; a new one takes the place of the one before."""

    def __init__(self) -> None:
        self._digest = b""
        self._turn = threading.Lock()

    def new(self) -> str:
        """The token of a fresh link."""
        token = secrets.token_urlsafe(32)
        with self._turn:
            self._digest = hashlib.sha256(token.encode()).digest()
        return token

    def is_good(self, token: str) -> bool:
        """Whether this token would let somebody in; asking does not use it up."""
        with self._turn:
            return bool(self._digest) and hmac.compare_digest(self._digest, hashlib.sha256(token.encode()).digest())

    def use(self, token: str) -> bool:
        """Whether this was the token; it is no more."""
        with self._turn:
            good = bool(self._digest) and hmac.compare_digest(self._digest, hashlib.sha256(token.encode()).digest())
            if good:
                self._digest = b""
        return good
