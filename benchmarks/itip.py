"""What the reader makes of a corpus of calendar messages, beside what each of them is known to say.

    python -m benchmarks.itip [FOLDER]

FOLDER holds the files and their `manifest.jsonl`; without it, `itip` in the folder that OUTREACH_CORPUS names. Prints
one line a file and a summary; exits with 1 when anything was read that is neither what was expected nor held for a
person.
"""

from __future__ import annotations

import json
import os
import sys
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from outreach.model import Kind, Reading
from outreach.reading.read import read

CORPUS = Path(os.environ.get("OUTREACH_CORPUS", Path(__file__).parents[2] / "shared" / "corpus")) / "itip"


@dataclass(frozen=True, slots=True)
class Line:
    """One file: what it is known to say, what was read, and what to think of that."""

    file: str
    expected: str
    found: str
    verdict: str
    reason: str


def lines(folder: Path) -> list[Line]:
    """Every file of the corpus, in the order of its manifest."""
    rows = (folder / "manifest.jsonl").read_text(encoding="utf-8").splitlines()
    return [_line(folder, json.loads(row)) for row in rows if row.strip()]


def _line(folder: Path, row: dict[str, Any]) -> Line:
    expected = row["expected"] or {}
    raw = (folder / row["file"]).read_bytes()
    reading = read(raw if row["kind"] == "eml" else wrapped(raw, expected))
    return Line(row["file"], _expected(expected), _found(reading), verdict(expected, reading), reading.reason)


def wrapped(ics: bytes, expected: dict[str, Any]) -> bytes:
    """A calendar file as the message that would bring it, from its first attendee."""
    sender = next((a["email"] for a in expected.get("attendees") or [] if "@" in a["email"]), "nobody@nowhere.example")
    kind = f"text/calendar; charset=utf-8; method={expected.get('method') or 'PUBLISH'}"
    head = f"From: {sender}\r\nTo: organizer@nowhere.example\r\nMIME-Version: 1.0\r\nContent-Type: {kind}\r\n\r\n"
    return head.encode() + ics


def verdict(expected: dict[str, Any], reading: Reading) -> str:
    """`right`, `held` for a person with a reason, or `wrong`."""
    said = reading.calendar
    if not expected.get("method"):
        return "right" if reading.kind is not Kind.CALENDAR or not reading.sure else "wrong"
    if reading.kind is not Kind.CALENDAR or said is None:
        return "held" if reading.kind is Kind.CALENDAR and reading.reason else "wrong"
    is_same = said.method == expected["method"] and said.uid in (expected["uid"] or "").split(",")
    if expected["method"] != "REPLY":
        return "right" if is_same and not reading.sure else "wrong"
    is_same = is_same and str(said.sequence) == str(expected["sequence"]) and _answers(expected, reading)
    if reading.sure:
        return "right" if is_same else "wrong"
    return "held" if reading.reason else "wrong"


def _answers(expected: dict[str, Any], reading: Reading) -> bool:
    """Whether the answer is that of one of the attendees."""
    said = reading.calendar
    everybody = [(a["email"].lower(), a["partstat"] or "NEEDS-ACTION") for a in expected["attendees"]]
    return said is not None and (said.attendee, said.partstat) in everybody


def _expected(expected: dict[str, Any]) -> str:
    answers = " ".join(f"{a['email']}={a['partstat']}" for a in (expected.get("attendees") or [])[:2])
    return f"{expected['method']} {answers}" if expected.get("method") == "REPLY" else expected.get("method") or "-"


def _found(reading: Reading) -> str:
    said = reading.calendar
    if said is None:
        return str(reading.kind)
    return f"{said.method} {said.attendee}={said.partstat}" if said.method == "REPLY" else said.method


def main(arguments: list[str]) -> int:
    """Prints the table; 0 when nothing was read wrongly."""
    folder = Path(arguments[0]) if arguments else CORPUS
    if not (folder / "manifest.jsonl").is_file():
        print(f"{folder} holds no manifest.jsonl; name the folder of the corpus", file=sys.stderr)
        return 2
    table = lines(folder)
    for line in table:
        print("\t".join([line.file, line.expected, line.found, line.verdict, line.reason]))
    counts = Counter((line.expected.partition(" ")[0], line.verdict) for line in table)
    for (method, what), count in sorted(counts.items()):
        print(f"{method}\t{what}\t{count}", file=sys.stderr)
    return int(any(line.verdict == "wrong" for line in table))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
