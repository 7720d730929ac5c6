"""Stopping by signal: once to end between two messages, twice to end at once."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from outreach.cli.output import say
from outreach.engine.engine import Engine

T = TypeVar("T")
SIGNALS = (signal.SIGINT, signal.SIGTERM)


@dataclass(slots=True)
class Stopping:
    """Whether somebody asked to stop."""

    asked: bool = False


@contextmanager
def stopping(engine: Engine) -> Iterator[Stopping]:
    """The first SIGINT or SIGTERM lets what is under way end; the second ends at once, as an interruption.

    What the second cuts off in the middle of a message is uncertain afterwards, and waits in review.
    """
    loop, work, state = asyncio.get_running_loop(), asyncio.current_task(), Stopping()

    def ask() -> None:
        if state.asked and work is not None:
            work.cancel()
            return
        state.asked = True
        engine.ask_to_stop()
        say("stopping after what is under way; once more stops at once")

    for number in SIGNALS:
        loop.add_signal_handler(number, ask)
    try:
        yield state
    finally:
        for number in SIGNALS:
            loop.remove_signal_handler(number)


def run_async(work: Coroutine[Any, Any, T]) -> T:
    """Runs it to its end; cancelled by a second signal it is an interruption."""
    try:
        with asyncio.Runner(loop_factory=_fast_loop()) as runner:
            return runner.run(work)
    except asyncio.CancelledError:
        raise KeyboardInterrupt from None


def _fast_loop() -> Callable[[], asyncio.AbstractEventLoop] | None:
    """The loop of uvloop, which does the same in less time, where it is installed (`pip install outreach[fast]`)."""
    try:
        import uvloop
    except ImportError:
        return None
    return uvloop.new_event_loop
