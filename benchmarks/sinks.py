"""A sink for SMTP on a free port of loopback: Postfix's own where it is installed, else ours."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path


def postfix_sink() -> str | None:
    """Where Postfix's smtp-sink is (Debian: apt-get install postfix)."""
    return shutil.which("smtp-sink", path="/usr/sbin:/usr/bin")


@contextmanager
def smtp_sink(delay_ms: int = 0) -> Iterator[int]:
    """Takes every message and throws it away, until the block ends; gives its port. One that waits is always ours."""
    program = None if delay_ms else postfix_sink()
    if program is None:
        command = [sys.executable, "-m", "benchmarks.sink", str(delay_ms)]
        sink = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=Path(__file__).resolve().parents[1])
        assert sink.stdout is not None
        port = int(sink.stdout.readline())
    else:
        port = _free_port()
        who = ["-u", "nobody"] if os.geteuid() == 0 else []
        sink = subprocess.Popen([program, *who, f"127.0.0.1:{port}", "1000"])
        _wait_for(port)
    try:
        yield port
    finally:
        sink.terminate()
        sink.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int) -> None:
    for _ in range(100):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
