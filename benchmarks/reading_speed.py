"""How many messages a second one core reads.

    python benchmarks/reading_speed.py FOLDER [FOLDER ...]

Reads every raw message of each folder three times and prints the best run, in processor time.
"""

from __future__ import annotations

import sys
import time
from pathlib import Path

from outreach.reading.read import read

RUNS = 3


def speed(messages: list[bytes]) -> float:
    """Messages a second, the best of three runs."""
    best = float("inf")
    for _ in range(RUNS):
        started = time.process_time()
        for raw in messages:
            read(raw)
        best = min(best, time.process_time() - started)
    return len(messages) / best


def main(folders: list[str]) -> int:
    """Prints a line per folder."""
    for folder in folders:
        messages = [
            path.read_bytes()
            for path in sorted(Path(folder).iterdir())
            if path.is_file() and path.suffix not in (".jsonl", ".json")
        ]
        print(f"{folder}: {len(messages)} messages, {speed(messages):,.0f} a second")
    return 0 if folders else 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
