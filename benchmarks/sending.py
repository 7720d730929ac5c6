"""How fast messages leave, beside others, in one run: `python -m benchmarks.sending --messages 1000 --runs 5`.

Everybody hands the same invitations (text, HTML, picture, calendar) to a sink on loopback, over as many connections:
Postfix's `smtp-sink`, or ours where that is not installed. Outreach plans, composes and records each one (write-ahead
and outcome committed, synchronous=FULL). The others do less: nodemailer's pool and mailmerge build a message and send
it; smtplib sends bytes that are ready, and Postfix's `smtp-source` is as fast as SMTP goes. Whoever is not installed
is left out, and named. Medians of runs that take turns; CPU is of the sender alone.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from benchmarks import peers
from benchmarks.history import compared
from benchmarks.sinks import postfix_sink, smtp_sink

OURS = "outreach"


@dataclass(frozen=True)
class Figures:
    """Medians: messages a second, and the sender's milliseconds of CPU for each."""

    rate: float
    cpu: float


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--connections", type=int, default=10)
    parser.add_argument("--only", nargs="*", default=[], help="names of the table's rows")
    options = parser.parse_args()
    runners = {name: run for name, run in peers.RUNNERS.items() if not options.only or name in options.only}
    with tempfile.TemporaryDirectory() as place, smtp_sink() as port:
        job = peers.prepare(Path(place), port, options.messages, options.connections)
        sink = "Postfix's smtp-sink" if postfix_sink() else "a sink in Python (Postfix's is not installed)"
        print(f"{job.count} messages of {job.size / 1000:.1f} kB, {job.connections} connections, to {sink}", flush=True)
        table = measured(job, runners, options.runs)
    for name in runners.keys() - table.keys():
        print(f"{name}: not installed here")
    for line in lines(table):
        print(line)
    rates = {name: figures.rate for name, figures in table.items()}
    costs = {f"{name}, CPU": figures.cpu for name, figures in table.items()}
    print(compared("sending", rates | costs))
    return 0 if OURS in table or options.only else 1


def measured(job: peers.Job, runners: Mapping[str, peers.Runner], runs: int) -> dict[str, Figures]:
    """Everybody's medians; they take turns, so that a noisy minute is everybody's."""
    rates, costs = defaultdict(list), defaultdict(list)
    for turn in range(runs):
        for name, command in runners.items():
            line = command(job, turn)
            if line is None:
                continue
            done = subprocess.run(line, cwd=peers.ROOT, capture_output=True, text=True, check=False)
            if done.returncode:
                print(f"{name}: {done.stderr.strip().splitlines()[-1:]}")
                continue
            told = json.loads(done.stdout.strip().splitlines()[-1])
            rates[name].append(job.count / told["seconds"])
            costs[name].append(1000 * told["cpu"] / job.count)
    return {name: Figures(statistics.median(rates[name]), statistics.median(costs[name])) for name in rates}


def lines(table: Mapping[str, Figures]) -> Iterator[str]:
    """The table; where we are in it, how many times as fast, and how many times as cheap."""
    yield f"{'':36}{'a second':>10}{'CPU ms each':>13}{'ours is':>10}{'and costs':>11}"
    ours = table.get(OURS)
    for name, figures in table.items():
        beside = f"{ours.rate / figures.rate:>9.2f}x{ours.cpu / figures.cpu:>10.2f}x" if ours else ""
        yield f"{name:36}{figures.rate:>10.0f}{figures.cpu:>13.2f}{beside}"


if __name__ == "__main__":
    sys.exit(main())
