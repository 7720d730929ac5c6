"""How quickly the dashboard answers beside a running sender: `python -m benchmarks.dashboard --contacts 10000`.

`outreach run` sends to Postfix's smtp-sink as fast as it goes and serves the dashboard; a browser's requests come
one after the other. Medians and worst answers in milliseconds, and what the sender did meanwhile.
"""

from __future__ import annotations

import argparse
import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from contextlib import closing
from datetime import datetime
from pathlib import Path

import httpx

from benchmarks import peers
from benchmarks.history import compared
from benchmarks.sinks import smtp_sink
from outreach.ledger import outbox
from outreach.ledger.database import Ledger

START = datetime.fromisoformat(peers.NOW)
PAGES = ("/", "/people", "/people?q=ionescu", "/person/777", "/review", "/before/invitation")
LINK = re.compile(r"(http://[\w.:]+)/login\?token=(\S+)")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--contacts", type=int, default=10_000)
    parser.add_argument("--requests", type=int, default=20)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place, smtp_sink() as port:
        job = peers.prepare(Path(place), port, options.contacts, 4)
        folder = job.folder / "campaign"
        command = [sys.executable, "-m", "outreach", "-C", str(folder), "run", "--yes", "--port", "0"]
        environment = {**os.environ, "OUTREACH_NOW": peers.NOW, "PYTHONUNBUFFERED": "1"}
        log = job.folder / "run.log"
        with log.open("w") as out:
            run = subprocess.Popen(command, cwd=peers.ROOT, env=environment, stdout=out, stderr=out)
        try:
            spans = _ask(log, folder, options.requests)
        finally:
            run.terminate()
            run.wait()
    print(f"{'':24}{'median ms':>11}{'worst ms':>10}")
    for page, taken in spans.items():
        print(f"{page:24}{statistics.median(taken):>11.0f}{max(taken):>10.0f}")
    print(compared("dashboard", {page: statistics.median(taken) for page, taken in spans.items()}))
    return 0


def _ask(log: Path, folder: Path, times: int) -> dict[str, list[float]]:
    base, token = _link(log)
    headers = {"Sec-Fetch-Site": "same-origin"}
    with (
        httpx.Client(base_url=base, headers=headers, timeout=30) as client,
        closing(Ledger.open("sqlite:///outreach.db", folder, now=START)) as ledger,
    ):
        client.post("/login", data={"token": token})
        while (before := _sent(ledger)) < 50:
            time.sleep(0.2)
        began = time.monotonic()
        spans: dict[str, list[float]] = {}
        for page in PAGES:
            for _ in range(times):
                asked = time.perf_counter()
                answer = client.get(page)
                if answer.status_code == 404:
                    break
                answer.raise_for_status()
                spans.setdefault(page, []).append(1000 * (time.perf_counter() - asked))
        gone = _sent(ledger) - before
        print(f"{gone} messages left meanwhile, {gone / (time.monotonic() - began):.0f} a second")
    return spans


def _link(log: Path) -> tuple[str, str]:
    for _ in range(300):
        found = LINK.search(log.read_text("utf-8"))
        if found:
            return found[1], found[2]
        time.sleep(0.2)
    sys.exit(f"the dashboard did not come up:\n{log.read_text('utf-8')}")


def _sent(ledger: Ledger) -> int:
    with ledger.read() as tx:
        return outbox.sent_since(tx, START)


if __name__ == "__main__":
    sys.exit(main())
