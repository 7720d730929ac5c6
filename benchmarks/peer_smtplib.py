"""The standard library's smtplib with ready bytes, a thread for each connection; nothing is recorded."""

from __future__ import annotations

import itertools
import json
import smtplib
import sys
import threading
import time
from pathlib import Path

from benchmarks.peer_outreach import cpu


def main() -> int:
    folder, port, count, connections = Path(sys.argv[1]), *map(int, sys.argv[2:5])
    ready = [path.read_bytes() for path in sorted(folder.glob("*.eml"))]
    share = [count // connections + (n < count % connections) for n in range(connections)]

    def line(number: int) -> None:
        messages = itertools.islice(itertools.cycle(ready), share[number])
        with smtplib.SMTP("127.0.0.1", port) as client:
            for message in messages:
                client.sendmail("officer@a.example", ["p@firm.example"], message)

    failed: list[OSError] = []

    def attempt(number: int) -> None:
        try:
            line(number)
        except OSError as error:
            failed.append(error)

    threads = [threading.Thread(target=attempt, args=(n,)) for n in range(connections)]
    began, used = time.perf_counter(), cpu()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    if failed:
        sys.exit(str(failed[0]))
    print(json.dumps({"seconds": time.perf_counter() - began, "cpu": cpu() - used}))
    return 0


if __name__ == "__main__":
    sys.exit(main())
