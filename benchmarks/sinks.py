"""Postfix's own sink for SMTP on a free port of loopback."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress


@contextmanager
def smtp_sink(*arguments: str) -> Iterator[int]:
    """Takes every message and throws it away, until the block ends; gives its port."""
    program = shutil.which("smtp-sink", path="/usr/sbin:/usr/bin")
    if program is None:
        sys.exit("this benchmark needs Postfix's smtp-sink (Debian: apt-get install postfix)")
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    who = ["-u", "nobody"] if os.geteuid() == 0 else []
    sink = subprocess.Popen([program, *who, *arguments, f"127.0.0.1:{port}", "1000"])
    try:
        for _ in range(100):
            with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.05)
        yield port
    finally:
        sink.terminate()
        sink.wait()
