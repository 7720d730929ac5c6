"""Measures the reader: `python benchmarks/reading.py PATH…` on raw messages or on texts whose truth is known.

A path is a folder of `.eml` files with a `truth.jsonl` beside them (a line each: id, lang, truth, ask, guests,
delegate, partial, and `hard` or `held` where told), or a `.jsonl` file that also holds each `text`. Prints what is
wrong when sure, sure and right, and unsure, in all, by language and by kind; missed questions; guests, delegates and
partial attendance; messages a second on one core. `--show` lists the wrong ones, `--campaign` reads each text as its
own language's campaign would (otherwise all ten languages are possible).
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from outreach.model import Reading
from outreach.reading.answers import read_answer
from outreach.reading.known import Known
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.quotes import new_text
from outreach.reading.read import read

Row = dict[str, Any]
WORKSHOP = Occasion(day=610, weekday=3, starts=1000, ends=1330)  # what the corpus is about


def rows(path: Path) -> Iterator[tuple[Row, bytes | str]]:
    """Each truth with its raw message or its text."""
    truths = path / "truth.jsonl" if path.is_dir() else path
    for line in truths.read_text(encoding="utf-8").splitlines():
        if line.strip():
            row = json.loads(line)
            if "truth" in row:
                yield row, (path / f"{row['id']}.eml").read_bytes() if path.is_dir() else row["text"]


def reading_of(row: Row, message: bytes | str, campaign: bool) -> Reading:
    languages = (row["lang"], "en") if campaign else Known().languages
    if isinstance(message, bytes):
        return read(message, Known(languages=languages))
    return read_answer(new_text(message).text, languages, WORKSHOP)


def verdict(row: Row, reading: Reading) -> str:
    """wrong, right or unsure; a message without decision is right when nothing is applied."""
    said = reading.attendance.value if reading.attendance else "none"
    if not reading.sure:
        return "unsure"
    return "right" if said == row["truth"] else "wrong"


def count(row: Row, reading: Reading, counts: Counter[str]) -> None:
    told = verdict(row, reading)
    counts["all"] += 1
    counts[told] += 1
    counts["decided"] += row["truth"] != "none"
    counts["asks"] += row["ask"]
    counts["ask missed"] += row["ask"] and not reading.ask
    if told == "right" and row["truth"] != "declined":
        counts["details"] += 1
        partial = reading.partial.value if reading.partial else None
        name = (row["delegate"] or "").split(" <")[0].split(" (")[0]
        counts["guests"] += reading.guests == row["guests"]
        counts["partial"] += partial == row["partial"]
        counts["delegate"] += (reading.delegate.name if reading.delegate else "") == name


def line(name: str, counts: Counter[str]) -> str:
    def share(part: str, whole: str) -> str:
        return f"{counts[part]}/{counts[whole]} ({100 * counts[part] / counts[whole]:.1f} %)" if counts[whole] else "-"

    return (
        f"{name:<12} {counts['all']:>5}  wrong {share('wrong', 'all')}  sure and right {share('right', 'decided')}  "
        f"unsure {counts['unsure']}  ask missed {share('ask missed', 'asks')}  guests {share('guests', 'details')}  "
        f"delegate {share('delegate', 'details')}  partial {share('partial', 'details')}"
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+", type=Path)
    parser.add_argument("--show", action="store_true")
    parser.add_argument("--campaign", action="store_true")
    options = parser.parse_args()
    groups: dict[str, Counter[str]] = defaultdict(Counter)
    found = [pair for path in options.paths for pair in rows(path)]
    if not found:
        sys.exit("there is no message with a truth there")
    for pair in {row["lang"]: (row, message) for row, message in found}.values():
        reading_of(*pair, options.campaign)  # tables are compiled once, which is not counted
    began = time.process_time()
    readings = [(row, reading_of(row, message, options.campaign)) for row, message in found]
    seconds = time.process_time() - began
    for row, reading in readings:
        kinds = [f"= {row['truth']}", "hard" if row.get("hard") else "plain", "held" if row.get("held") else "seen"]
        for name in ("all", row["lang"], *kinds):
            count(row, reading, groups[name])
        if options.show and verdict(row, reading) == "wrong":
            print(f"{row['id']}: {row['truth']}, read as {reading.attendance}: {reading.text[:300]!r}")
    for name in ("all", *sorted(groups.keys() - {"all"})):
        print(line(name, groups[name]))
    print(f"{len(readings) / seconds:.0f} messages a second")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
