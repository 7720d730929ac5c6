"""How long the slowest messages take to read: bombs, messages of ten megabytes, and any files given.

    python benchmarks/hostile.py [FILE_OR_FOLDER ...]

Prints seconds and what each was read as, slowest first, and leaves with 1 when one took more than two seconds.
"""

from __future__ import annotations

import importlib.util
import sys
import time
from collections.abc import Iterable, Mapping
from pathlib import Path

from outreach.reading.read import read

LIMIT = 2.0
SHOWN = 12
SIZE = 10 * 1024 * 1024 - 1000
BOMBS = Path(__file__).parents[1] / "tests" / "reading" / "test_hostile.py"
HEAD = b"From: Ana <ana@firma.example>\nSubject: x\n"
FILLINGS = {
    "one line": b"da, vin cu drag ",
    "short lines": b"Da, vin cu drag la eveniment, multumesc frumos.\n",
    "quoted lines": b"> Da, vin cu drag la eveniment, multumesc frumos.\n",
    "HTML tags": b"<p>Da, <b>vin</b> cu drag.</p>\n<blockquote>",
    "angles": b"<<<<<<<<<<<<<<<<",
    "quoted-printable": b"=C8=99=C8=9B=\n",
    "base64": b"QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5\n",
    "eight-bit": "ășțîâ ĂȘȚÎÂ ".encode(),
}
KINDS = {
    "text": b"Content-Type: text/plain; charset=utf-8\n\n",
    "HTML": b"Content-Type: text/html; charset=utf-8\n\n",
    "base64 text": b"Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n",
    "quoted-printable HTML": b"Content-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n",
    "calendar": b"Content-Type: text/calendar; method=REPLY\n\nBEGIN:VCALENDAR\nMETHOD:REPLY\n",
    "bounce": b"Content-Type: message/delivery-status\n\nFinal-Recipient: rfc822; a@b.example\n",
    "attachment": b"Content-Type: multipart/mixed; boundary=b\n\n--b\n\nDa.\n--b\nContent-Type: application/pdf\n\n",
}


def bombs() -> Mapping[str, bytes]:
    """Those of the tests."""
    spec = importlib.util.spec_from_file_location("bombs", BOMBS)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    found: Mapping[str, bytes] = module.BOMBS
    return found


def large() -> Iterable[tuple[str, bytes]]:
    """Ten megabytes, or 240,000 lines, of everything within everything."""
    for kind, head in KINDS.items():
        for name, filling in FILLINGS.items():
            times = SIZE // len(filling)
            body = filling * (min(times, 240_000) if b"\n" in filling else times)
            yield f"10 MB: {name} as {kind}", HEAD + head + body


def files(paths: Iterable[str]) -> Iterable[tuple[str, bytes]]:
    """The files given, and those within the folders given."""
    for path in map(Path, paths):
        for file in sorted(path.rglob("*")) if path.is_dir() else [path]:
            if file.is_file() and file.suffix not in (".jsonl", ".json"):
                yield str(file), file.read_bytes()


def main(paths: list[str]) -> int:
    """Reads everything once and prints the slowest."""
    taken: list[tuple[float, str, str]] = []
    for source in (bombs().items(), large(), files(paths)):
        for name, raw in source:
            started = time.process_time()
            reading = read(raw)
            taken.append((time.process_time() - started, name, f"{reading.kind}: {reading.reason}"[:60]))
    taken.sort(reverse=True)
    for seconds, name, said in taken[:SHOWN]:
        print(f"{seconds:7.3f} s  {name:50}  {said}")
    slow = [name for seconds, name, _ in taken if seconds > LIMIT]
    print(f"{len(taken)} messages, {len(slow)} slower than {LIMIT:g} s")
    return 1 if slow else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
