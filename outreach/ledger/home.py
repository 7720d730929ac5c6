"""Where a ledger lives: what a copy of it, or a state of it that was restored, does not have in common with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

MACHINE_ID = Path("/etc/machine-id")


@dataclass(frozen=True, slots=True)
class Home:
    """A file: its machine (empty where machines have no id), path and inode.

    A database: its server's system identifier, its name and its number there, and the server's `timeline`, which grows
    when it is restored from a backup or a standby takes over (postgresql.org/docs/15/continuous-archiving.html); 0 for
    a file.
    """

    machine: str
    path: str
    inode: int
    timeline: int = 0


def machine_id() -> str:
    """What tells this machine from others; empty where there is no such thing."""
    try:
        return MACHINE_ID.read_text("ascii").strip()
    except (OSError, UnicodeError):
        return ""
