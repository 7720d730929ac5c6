"""Locks between processes, as flocks on files beside the ledger; the kernel frees them when their holder dies.

A lock file is never removed: whoever had opened it before would hold a lock on a file that nobody else sees.
Its text is the number of the process that took it last.
"""

from __future__ import annotations

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from outreach.errors import OutreachError, Refused

#: How long a write waits for another program's write; an import of a million contacts takes less.
WRITE_WAIT_SECONDS = 30.0
_FIRST_PAUSE, _LONGEST_PAUSE = 0.001, 0.05
_WIDTH = 20


@contextmanager
def write_lock(path: Path, wait_seconds: float = WRITE_WAIT_SECONDS) -> Iterator[None]:
    """Holds the right to write; waits for another program's write, then gives up with an OutreachError."""
    lock = _take(path, wait_seconds)
    if lock is None:
        raise OutreachError(
            f"{_ledger(path)}: the ledger is locked by another program (process {_holder(path)}); "
            "wait until it is done or stop it, then try again"
        )
    try:
        yield
    finally:
        os.close(lock)


@contextmanager
def engine_lock(path: Path) -> Iterator[None]:
    """Holds the right to send; a second engine is refused at once."""
    lock = _take(path, 0)
    if lock is None:
        raise Refused(
            f"{_ledger(path)}: another Outreach already sends from this ledger (process {_holder(path)}); "
            "stop it first, or use the commands that work beside it"
        )
    try:
        yield
    finally:
        os.close(lock)


def _take(path: Path, wait_seconds: float) -> int | None:
    """The locked file's descriptor, or None when the wait was in vain."""
    give_up = time.monotonic() + wait_seconds
    pause = _FIRST_PAUSE
    while True:
        lock = _try(path)
        if lock is not None:
            return lock
        if time.monotonic() >= give_up:
            return None
        time.sleep(pause)
        pause = min(pause * 2, _LONGEST_PAUSE)


def _try(path: Path) -> int | None:
    try:
        lock = os.open(path, os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise OutreachError(f"{path}: {error.strerror}; the campaign folder must be writable") from error
    try:
        fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        if _is_still(path, lock):
            # Always as long, so that nothing is cut off: ext4 flushes a file that was truncated (mount option
            # auto_da_alloc), which would cost every write transaction milliseconds.
            os.pwrite(lock, f"{os.getpid():<{_WIDTH}}\n".encode("ascii"), 0)
            return lock
    except BlockingIOError:
        pass
    except BaseException:
        os.close(lock)
        raise
    os.close(lock)
    return None


def _is_still(path: Path, lock: int) -> bool:
    """Whether the locked file is the one that others will open; somebody may have removed it by hand."""
    try:
        found, held = os.stat(path), os.fstat(lock)
    except FileNotFoundError:
        return False
    return (found.st_dev, found.st_ino) == (held.st_dev, held.st_ino)


def _holder(path: Path) -> str:
    try:
        return path.read_text("ascii").strip() or "unknown"
    except (OSError, UnicodeError):
        return "unknown"


def _ledger(path: Path) -> str:
    return path.name.removesuffix(".lock").removesuffix(".write").removesuffix(".engine")
