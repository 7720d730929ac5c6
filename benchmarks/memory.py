"""The most memory this process held, as Linux tells it of the program alone."""

from __future__ import annotations

import re
from pathlib import Path


def most_memory() -> int:
    """Megabytes; unlike ru_maxrss (getrusage(2)) it does not count the process that started this one."""
    found = re.search(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text("ascii"))
    return int(found[1]) // 1024 if found else 0
