"""How fast messages leave, beside others, in one run: `python -m benchmarks.sending --messages 2000 --runs 5`.

Everybody hands the same invitations (text, HTML, picture, calendar) to Postfix's `smtp-sink` on loopback, over as
many connections. Outreach plans, composes and records each one (write-ahead and outcome committed, synchronous=FULL).
The others do less: nodemailer's pool and mailmerge build a message and send it; smtplib sends bytes that are ready, and
Postfix's `smtp-source` is as fast as SMTP goes. Whoever is not installed is left out, and named. Medians of runs
that take turns; CPU is of the sender alone.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
from collections import defaultdict
from pathlib import Path

from benchmarks import peers
from benchmarks.history import compared
from benchmarks.sinks import smtp_sink


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--messages", type=int, default=1000)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--connections", type=int, default=10)
    parser.add_argument("--only", nargs="*", default=[], help="names of the table's rows")
    options = parser.parse_args()
    rates, costs = defaultdict(list), defaultdict(list)
    with tempfile.TemporaryDirectory() as place, smtp_sink() as port:
        job = peers.prepare(Path(place), port, options.messages, options.connections)
        print(f"{job.count} messages of {job.size / 1000:.1f} kB, {job.connections} connections", flush=True)
        runners = {name: run for name, run in peers.RUNNERS.items() if not options.only or name in options.only}
        for turn in range(options.runs):
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
    table = {name: (statistics.median(rates[name]), statistics.median(costs[name])) for name in rates}
    for name in runners.keys() - table.keys():
        print(f"{name}: not installed here")
    print(f"{'':36}{'a second':>10}{'CPU ms each':>13}{'ours is':>9}")
    ours = table.get("outreach", (0.0, 0.0))[0]
    for name, (rate, cost) in table.items():
        print(f"{name:36}{rate:>10.0f}{cost:>13.2f}{ours / rate:>8.2f}x")
    print(compared("sending", {name: rate for name, (rate, _) in table.items()}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
