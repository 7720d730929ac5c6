from __future__ import annotations

import json
from email import message_from_bytes
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from outreach.demo.story import tell
from outreach.demo.timeline import WIDTH

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    paths = [ROOT / "config.toml", ROOT / "contacts.csv", *(ROOT / "templates").iterdir()]
    files = {path.relative_to(ROOT).as_posix(): path.read_bytes() for path in paths if path.is_file()}
    out, shown = tmp_path_factory.mktemp("demo") / "demo", StringIO()
    tell(files, out, seed=2020, console=Console(file=shown, width=WIDTH, highlight=False))
    return out, shown.getvalue()


def read_json(told: tuple[Path, str], name: str) -> Any:
    return json.loads((told[0] / name).read_text(encoding="utf-8"))


@pytest.mark.slow
def test_the_status_says_what_everybody_decided(told: tuple[Path, str]) -> None:
    status = {row["email"]: row for row in read_json(told, "status.json")["contacts"]}
    truth = read_json(told, "truth.json")
    assert len(truth) == len(status)
    differences = [
        (row["habit"], row["email"], row["attendance"], status[row["email"]]["attendance"])
        for row in truth
        if row["attendance"] != status[row["email"]]["attendance"]
        or row["guests"] not in (None, status[row["email"]]["guests"])
    ]
    assert differences == []


@pytest.mark.slow
def test_nobody_got_a_message_twice(told: tuple[Path, str]) -> None:
    sent = [message_from_bytes(path.read_bytes()) for path in (told[0] / "sent").iterdir()]
    assert len({message["Message-ID"] for message in sent}) == len(sent) > 41
    assert len({(message["To"], message["Subject"]) for message in sent}) == len(sent)


@pytest.mark.slow
def test_the_timeline_stays_within_its_columns(told: tuple[Path, str]) -> None:
    assert all(len(line) <= WIDTH for line in told[1].splitlines())
    assert "Mon 11 May" in told[1]
