"""What 1, 10 and 100 workers would do, from measured figures: `python -m benchmarks.sizing`.

Pure arithmetic: each part of an installation has a limit of its own, and the lowest one is the throughput. The figures
are those of `python -m benchmarks.workers`; give your own machine's as options.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Measured:
    """What one installation was measured to do."""

    worker_rate: float = 30.0  # messages a second of one worker whose mail server answers after 50 ms
    worker_cpu_ms: float = 8.0  # of a processor for a message, in a worker, which is one process
    database_cpu_ms: float = 9.5  # of a processor for a message, in PostgreSQL
    database_cores: float = 8.0
    commits: float = 4.8  # for a message
    commits_per_second: float = 3400.0  # that the database's disk takes from many sessions (pgbench -N -c 16)
    turn_ms: float = 1.3  # for which the account's row is locked by one turn: its update and its commit
    account_per_minute: float = 0.0  # what the account allows; 0: no limit, and then no turns


def limits(measured: Measured, workers: int) -> Mapping[str, float]:
    """Messages a second that each part can do, by what it is called."""
    found = {
        "the mail server's answers": workers * measured.worker_rate,
        "the workers' processors": workers * 1000 / measured.worker_cpu_ms,
        "PostgreSQL's processors": measured.database_cores * 1000 / measured.database_cpu_ms,
        "PostgreSQL's commits": measured.commits_per_second / measured.commits,
    }
    if measured.account_per_minute:
        found["the account's row"] = 1000 / measured.turn_ms
        found["the account's rate"] = measured.account_per_minute / 60
    return found


def bottleneck(measured: Measured, workers: int) -> tuple[str, float]:
    """The part that is exhausted first, and the messages a second that are done then."""
    return min(limits(measured, workers).items(), key=lambda one: one[1])


def table(measured: Measured, counts: Sequence[int]) -> list[str]:
    """The throughput and its limit for each number of workers, as docs/operations.md has it."""
    lines = ["| workers | messages a second | a million in | first bottleneck |", "|---|---|---|---|"]
    for count in counts:
        what, rate = bottleneck(measured, count)
        lines.append(f"| {count} | {rate:,.1f} | {1_000_000 / rate / 3600:,.1f} h | {what} |")
    return lines


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for field in fields(Measured):
        parser.add_argument("--" + field.name.replace("_", "-"), type=float, default=field.default)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2, 4, 10, 100])
    given = vars(parser.parse_args())
    counts = given.pop("workers")
    print("\n".join(table(Measured(**given), counts)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
