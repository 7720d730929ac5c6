"""`make bench`: every benchmark that starts what it needs itself, one after the other."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

REPLIES = sorted(str(path) for path in Path("tests/replies").glob("*.jsonl"))
RUNS = (
    (
        "messages that leave in a second, beside others",
        ["-m", "benchmarks.sending", "--messages", "1000", "--runs", "5"],
    ),
    ("answers in people's own words, by language", ["benchmarks/reading.py", *REPLIES, "--campaign"]),
    ("answers read in a second", ["benchmarks/reading_speed.py", "tests/messages"]),
    ("the slowest messages there are", ["benchmarks/hostile.py"]),
    ("killed amid faults: once, twice, lost", ["-m", "benchmarks.chaos", "--contacts", "400", "--kills", "10"]),
    (
        "a mailbox with 40,000 messages",
        ["-m", "benchmarks.mailbox", "--messages", "10000", "--ours", "20", "--old", "30000"],
    ),
)


def main() -> int:
    """Runs each in a process of its own; the worst exit code is the answer."""
    worst = 0
    for what, arguments in RUNS:
        print(f"\n== {what}\n", flush=True)
        worst = max(worst, subprocess.run([sys.executable, *arguments], check=False).returncode)
    return worst


if __name__ == "__main__":
    sys.exit(main())
