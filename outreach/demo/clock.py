"""The clock of a rehearsal: so many seconds ahead of this machine's, in a file that its commands and servers share."""

from __future__ import annotations

import os
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path

CLOCK_FILE = "rehearsal.clock"


def set_clock(folder: Path, at: datetime) -> None:
    """From now on the clock of this rehearsal shows `at` (aware) and runs on from there at the usual pace."""
    file = folder / CLOCK_FILE
    part = file.with_name(file.name + ".new")
    part.write_text(f"{(at - datetime.now(UTC)).total_seconds():.3f}\n", "ascii")
    os.replace(part, file)


def clock_of(folder: Path) -> Callable[[], datetime] | None:
    """The clock of the rehearsal in a folder, which follows whenever it is set; None where there is none."""
    file = folder / CLOCK_FILE
    if not file.is_file():
        return None
    return lambda: datetime.now(UTC) + timedelta(seconds=float(file.read_text("ascii")))
