"""Who sends the same messages: ourselves and others, each as a command that prints its own seconds and CPU seconds."""

from __future__ import annotations

import csv
import importlib.util
import shutil
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from outreach.cli.new import sample

ROOT = Path(__file__).resolve().parents[1]
NODE = ROOT / "benchmarks" / "peer_nodemailer.js"
NOW = "2020-05-11T09:00:00+03:00"
_POINTED = {"host": "127.0.0.1", "tls": "none", "user": "", "ca_file": ""}


@dataclass(frozen=True)
class Job:
    folder: Path
    port: int
    count: int
    connections: int
    size: int

    @property
    def ready(self) -> Path:
        """A folder of composed messages."""
        return self.folder / "ready"


def prepare(folder: Path, port: int, count: int, connections: int) -> Job:
    """The sample's campaign for so many people, pointed at the sink, and some of its messages as files."""
    from benchmarks.peer_outreach import compose_some

    for name, data in sample().items():
        target = folder / "campaign" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(_pointed(data, port, connections) if name == "config.toml" else data)
    people(folder / "campaign" / "contacts.csv", count)
    size = compose_some(folder / "campaign", folder / "ready", min(count, 200))
    return Job(folder, port, count, connections, size)


def people(file: Path, count: int) -> None:
    """A list of so many contacts, half of them Romanian."""
    with file.open("w", encoding="utf-8", newline="") as out:
        rows = csv.writer(out)
        rows.writerow(["email", "name", "salutation", "organisation", "language", "group"])
        for n in range(count):
            language, salutation = ("ro", "Stimată doamnă Ionescu") if n % 2 else ("en", "Dear Ms Ionescu")
            rows.writerow([f"p{n}@firm{n % 97}.example", f"Ștefania Ionescu {n}", salutation, "Târgul", language, "a"])


def _pointed(config: bytes, port: int, connections: int) -> bytes:
    import tomlkit

    document = tomlkit.parse(config.decode("utf-8"))
    for kind in ("smtp", "imap"):
        table = document["mail"][kind]
        for key in list(table):
            del table[key]
        for key, value in {**_POINTED, "port": port if kind == "smtp" else 1}.items():
            table[key] = value
    pace = document.setdefault("pace", tomlkit.table())
    for key, value in {"per_minute": 0, "per_day": 0, "connections": connections, "quiet_hours": ""}.items():
        pace[key] = value
    return tomlkit.dumps(document).encode()


def _ours(job: Job, turn: int) -> list[str] | None:
    arguments = [str(job.folder / "campaign"), str(job.folder / f"ledger{turn}.db"), NOW]
    return [sys.executable, "-m", "benchmarks.peer_outreach", *arguments]


def _smtplib(job: Job, turn: int) -> list[str] | None:
    arguments = [str(job.ready), str(job.port), str(job.count), str(job.connections)]
    return [sys.executable, "-m", "benchmarks.peer_smtplib", *arguments]


def _mailmerge(kind: str, job: Job, turn: int) -> list[str] | None:
    if importlib.util.find_spec("mailmerge") is None:
        return None
    arguments = [str(job.ready), str(job.port), str(job.count), kind]
    return [sys.executable, "-m", "benchmarks.peer_mailmerge", *arguments]


def _nodemailer(job: Job, turn: int) -> list[str] | None:
    node, npm = shutil.which("node"), shutil.which("npm")
    modules = job.folder / "node_modules"
    if node is None or npm is None:
        return None
    if not modules.is_dir():
        command = [npm, "install", "--silent", "--no-audit", "--no-fund", "--prefix", str(job.folder), "nodemailer"]
        subprocess.run(command, check=False, capture_output=True)
    if not modules.is_dir():
        return None
    program = job.folder / NODE.name  # node looks for packages beside the program
    program.write_bytes(NODE.read_bytes())
    return [node, str(program), str(job.ready), str(job.port), str(job.count), str(job.connections)]


def _source(job: Job, turn: int) -> list[str] | None:
    program = shutil.which("smtp-source", path="/usr/sbin:/usr/bin")
    if program is None:
        return None
    arguments = [program, str(job.port), str(job.count), str(job.connections), str(job.size)]
    return [sys.executable, "-m", "benchmarks.peer_source", *arguments]


#: Gives the command of one turn; None where its program is not installed.
Runner = Callable[[Job, int], list[str] | None]
RUNNERS: Mapping[str, Runner] = {
    "outreach": _ours,
    "nodemailer, pooled": _nodemailer,
    "mailmerge": partial(_mailmerge, "whole"),
    "mailmerge, the HTML part alone": partial(_mailmerge, "html"),
    "smtplib, bytes ready": _smtplib,
    "smtp-source -d (the limit)": _source,
}
