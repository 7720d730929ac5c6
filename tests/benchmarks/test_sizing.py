"""Where the first bottleneck is, from given figures."""

from __future__ import annotations

from dataclasses import replace

import pytest

from benchmarks.sizing import Measured, bottleneck, table

PLENTY = Measured(
    worker_rate=50, worker_cpu_ms=10, database_cpu_ms=1, database_cores=100, commits=5, commits_per_second=10_000
)


@pytest.mark.parametrize(
    ("measured", "workers", "expected"),
    [
        (PLENTY, 1, ("the mail server's answers", 50)),
        (PLENTY, 10, ("the mail server's answers", 500)),
        (PLENTY, 100, ("PostgreSQL's commits", 2000)),
        (replace(PLENTY, worker_cpu_ms=40), 1, ("the workers' processors", 25)),
        (replace(PLENTY, database_cores=1), 100, ("PostgreSQL's processors", 1000)),
        (replace(PLENTY, account_per_minute=600), 10, ("the account's rate", 10)),
        (replace(PLENTY, account_per_minute=600_000, turn_ms=4), 10, ("the account's row", 250)),
    ],
)
def test_the_lowest_limit_counts(measured: Measured, workers: int, expected: tuple[str, float]) -> None:
    assert bottleneck(measured, workers) == expected


def test_the_table_tells_how_long_a_million_takes() -> None:
    assert table(PLENTY, [100])[-1] == "| 100 | 2,000.0 | 0.1 h | PostgreSQL's commits |"
