"""Who must not be written to, as keyed hashes in a file: it outlives an erasure and serves every campaign beside it.

The key stands in the file's first line (HMAC-SHA-256, RFC 2104): an address can be tried, but no list of addresses can
be read from the file, and without it a hash says nothing. A line is a hash and why it is there.
"""

from __future__ import annotations

import fcntl
import hashlib
import hmac
import os
import secrets
from collections.abc import Iterable, Mapping
from pathlib import Path

from outreach.addresses import normalise
from outreach.errors import InvalidData, Problem

HEAD = "# Outreach: who must not be written to (keyed hashes, no addresses). Key: "
UNSUBSCRIBED, ERASED = "unsubscribed", "erased"


def add(file: Path, addresses: Iterable[str], why: str) -> None:
    """Writes the addresses' hashes, each once; the file is made for its owner alone where there is none."""
    wanted = list(addresses)
    if not wanted:
        return
    descriptor = os.open(file, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    with os.fdopen(descriptor, "r+", encoding="ascii") as book:
        fcntl.flock(book, fcntl.LOCK_EX)
        lines = book.read().splitlines()
        if not lines:
            lines = [HEAD + secrets.token_hex(32)]
            book.write(lines[0] + "\n")
        key, known = _key(file, lines), set(lines[1:])
        for line in sorted({f"{_hash(key, address)} {why}" for address in wanted} - known):
            book.write(line + "\n")
        book.flush()
        os.fsync(book.fileno())


def state(file: Path) -> tuple[int, int] | None:
    """Two equal states of the file: nobody wrote to it in between; None where there is none."""
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return found.st_mtime_ns, found.st_size


def among(file: Path, addresses: Iterable[str]) -> Mapping[str, str]:
    """Those of the addresses that stand in the file, with the reason; `erased` counts more than `unsubscribed`."""
    try:
        lines = file.read_text("ascii").splitlines()
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeError) as error:
        raise _unusable(file) from error
    if len(lines) < 2:
        return {}
    key = _key(file, lines)
    known = dict(sorted((line.partition(" ")[::2] for line in lines[1:]), key=lambda pair: pair[1] == ERASED))
    hashes = ((address, _hash(key, address)) for address in addresses)
    return {address: known[hashed] for address, hashed in hashes if hashed in known}


def _hash(key: bytes, address: str) -> str:
    return hmac.new(key, normalise(address).encode(), hashlib.sha256).hexdigest()


def _key(file: Path, lines: list[str]) -> bytes:
    try:
        if lines[0].startswith(HEAD):
            return bytes.fromhex(lines[0].removeprefix(HEAD))
    except ValueError:
        pass
    raise _unusable(file)


def _unusable(file: Path) -> InvalidData:
    instead = "name another file in [privacy] suppression_file, or restore this one"
    return InvalidData([Problem(str(file), 0, 0, "this is no suppression file of Outreach", instead)])
