"""Another program at work on the same ledger: program.py URL FOLDER write NAME N | hold LOCK | pipeline."""

from __future__ import annotations

import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from outreach.ledger import people
from outreach.ledger.database import Ledger

NOW = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)


def main(url: str, folder: str, what: str, *rest: str) -> None:
    ledger = Ledger.open(url, Path(folder), now=NOW, name=folder)
    if what == "write":
        name, count = rest
        say_ready()
        for number in range(int(count)):
            with ledger.write() as tx:
                people.add_note(tx, None, "counted", f"{name} {number}", NOW)
    elif what == "pipeline":
        with ledger.write() as tx:
            raw: Any = tx.connection.connection.driver_connection
            raw.pgconn.enter_pipeline_mode()
            raw.pgconn.send_query_params(b"SELECT 1", [])
            raw.pgconn.send_flush_request()
            raw.pgconn.flush()
            say_ready()
    elif rest == ("engine",):
        with ledger.engine_lock():
            say_ready()
    else:
        with ledger.write() as tx:
            people.add_note(tx, None, "never committed", "", NOW)
            say_ready()
    ledger.close()


def say_ready() -> None:
    print("ready", flush=True)
    sys.stdin.readline()


if __name__ == "__main__":
    main(*sys.argv[1:])
