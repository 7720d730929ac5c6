"""The clock as a value, so that everything below is given the time and nothing asks for it."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """The machine's time, in UTC."""
    return datetime.now(UTC)


def simulated_clock(start: datetime) -> Clock:
    """A clock that shows `start` now and runs on from there at the usual pace (OUTREACH_NOW)."""
    began = time.monotonic()
    return lambda: start.astimezone(UTC) + timedelta(seconds=time.monotonic() - began)
