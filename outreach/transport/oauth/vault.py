"""The file that keeps what renews access tokens: its owner alone may read it, and it is written whole or not at all."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from outreach.errors import LoginFailed


@contextmanager
def locked(file: Path) -> Iterator[None]:
    """Keeps other programs from renewing at the same time; makes the directory, for its owner alone."""
    try:
        file.parent.mkdir(mode=0o700, exist_ok=True)
        file.parent.chmod(0o700)
        ignore = file.parent / ".gitignore"
        if not ignore.exists():
            ignore.write_text("*\n", encoding="ascii")
        lock = os.open(file.with_suffix(".lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
    except OSError as error:
        raise LoginFailed(f"{error.filename}: the sign-in cannot be kept there: {error.strerror}") from None
    try:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield
    finally:
        os.close(lock)


def read(file: Path) -> str | None:
    """What is kept; None where nothing is. Raises LoginFailed where others could read it too, or it cannot be read."""
    try:
        with file.open(encoding="utf-8") as opened:
            if os.fstat(opened.fileno()).st_mode & 0o077:
                raise LoginFailed(f"{file}: others than its owner may read it; run `chmod 600 {file}`")
            return opened.read()
    except FileNotFoundError:
        return None
    except (OSError, UnicodeDecodeError) as error:
        raise LoginFailed(f"{file}: cannot be read ({error}); run `outreach login`") from None


def write(file: Path, text: str) -> None:
    """Keeps this instead; a crash leaves the old or the new, and at no time may others read it."""
    fresh = file.with_suffix(".new")
    try:
        fresh.unlink(missing_ok=True)
        descriptor = os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_CLOEXEC, 0o600)
        with os.fdopen(descriptor, "w", encoding="utf-8") as opened:
            opened.write(text)
            opened.flush()
            os.fsync(opened.fileno())
        fresh.replace(file)
    except OSError as error:
        raise LoginFailed(f"{error.filename}: the sign-in cannot be kept there: {error.strerror}") from None
