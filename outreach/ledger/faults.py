"""What SQLite says of the ledger's file, disk and locks, in words that say what to do."""

from __future__ import annotations

from outreach.errors import InvalidData, OutreachError, Problem

_ADVICE = (
    ("disk is full", "free some space; what was not committed is not lost, it will be done again"),
    ("readonly", "the file and its folder must be writable"),
    ("unable to open", "the file and its folder must be readable"),
    ("locked", "another program keeps it busy; try again when it is done"),
    ("disk I/O", "the disk reports an error; copy the folder to another disk before anything else"),
)


def explain(file: str, said: str) -> OutreachError:
    """The error for `said`, the words of SQLite."""
    if "not a database" in said:
        return InvalidData(
            [Problem(file, 0, 0, "this is not a ledger of Outreach", "name another file in [ledger] url")]
        )
    if "malformed" in said:
        return InvalidData(
            [Problem(file, 0, 0, "the ledger is damaged", "put the last `outreach backup` in its place")]
        )
    advice = next((advice for words, advice in _ADVICE if words in said), "")
    return OutreachError(f"{file}: {said}" + (f"; {advice}" if advice else ""))
