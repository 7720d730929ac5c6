"""`outreach` as a program of its own, in a campaign folder: the way an officer's machine runs it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).parents[2]
T = TypeVar("T")
#: Seconds after which a broken run is given up; nothing waits that long on purpose.
PATIENCE = 120.0


def until(
    look: Callable[[], T], otherwise: str, log: Callable[[], str] = str, patience: float = PATIENCE, pause: float = 0.05
) -> T:
    """What `look` gives as soon as it gives something true; `log` is told where it never does."""
    end = time.monotonic() + patience
    while not (found := look()):
        if time.monotonic() > end:
            raise AssertionError(f"{otherwise}\n{log()}")
        time.sleep(pause)
    return found


@dataclass(frozen=True)
class Program:
    """`program.call("status", "--json")`; the mailbox has one password for both servers."""

    folder: Path
    password: str
    ledger: str = ""

    def call(self, *arguments: str, now: datetime | None = None) -> subprocess.CompletedProcess[str]:
        """One command to its end."""
        command, environment = self._command(*arguments), self._environment(now)
        return subprocess.run(
            command, env=environment, capture_output=True, encoding="utf-8", cwd=ROOT, timeout=PATIENCE
        )

    def ask(self, *arguments: str) -> Any:
        """What a reading command says as JSON."""
        done = self.call(*arguments, "--json")
        assert done.returncode == 0, done.stderr
        return json.loads(done.stdout)

    def attendance(self) -> dict[str, str]:
        """The attendance of every contact by address, as `outreach status` tells it."""
        return {contact["email"]: contact["attendance"] for contact in self.ask("status")["contacts"]}

    def review(self) -> dict[str, str]:
        """What waits for the officer: the kind by address."""
        return {item["email"]: item["kind"] for item in self.ask("review")}

    def log(self) -> str:
        """The last lines that every `run` in this folder wrote."""
        file = self.folder / "run.log"
        return "\n".join(file.read_text("utf-8").splitlines()[-30:]) if file.exists() else ""

    def start(
        self, *arguments: str, now: datetime | None = None, within: tuple[str, ...] = ()
    ) -> subprocess.Popen[bytes]:
        """A command that goes on; what it says goes into the log. `within`: run by another program."""
        with (self.folder / "run.log").open("ab") as out:
            return subprocess.Popen(
                [*within, *self._command(*arguments)],
                env=self._environment(now),
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=out,
                cwd=ROOT,
            )

    @contextmanager
    def running(self, now: datetime | None = None) -> Iterator[subprocess.Popen[bytes]]:
        """`outreach run --yes` beside the block; what still runs at its end is killed."""
        process = self.start("run", "--yes", "--no-web", now=now)
        try:
            yield process
        finally:
            if process.poll() is None:
                process.kill()
            process.wait()

    def stop(self, process: subprocess.Popen[bytes]) -> None:
        """SIGTERM; the program says that it stopped, and ends with 0."""
        assert process.poll() is None, self.log()
        process.terminate()
        assert process.wait(PATIENCE) == 0, self.log()
        assert self.log().endswith("stopped; everything done is in the ledger"), self.log()

    def _command(self, *arguments: str) -> list[str]:
        return [sys.executable, "-m", "outreach", "-C", str(self.folder), *arguments]

    def _environment(self, now: datetime | None) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("OUTREACH_")}
        passwords = {"OUTREACH_SMTP_PASSWORD": self.password, "OUTREACH_IMAP_PASSWORD": self.password}
        clock = {"OUTREACH_NOW": now.isoformat()} if now else {}
        clock |= {"OUTREACH_LEDGER_URL": self.ledger} if self.ledger else {}
        return kept | passwords | clock | {"OUTREACH_DEBUG": "1"}
