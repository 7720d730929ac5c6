from __future__ import annotations

import json
from datetime import UTC, datetime
from email import message_from_bytes
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from rich.console import Console

from outreach.demo.story import tell
from outreach.demo.timeline import WIDTH
from tests.servers.calendars import calendar_bytes_of
from tests.servers.oracles import required_judges

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


@pytest.mark.real
@pytest.mark.slow
def test_three_libraries_agree_on_every_invitation_that_went_out(told: tuple[Path, str]) -> None:
    judges = required_judges()
    invitations = [raw for path in (told[0] / "sent").iterdir() if b"text/calendar" in (raw := path.read_bytes())]
    assert len(invitations) > 41
    for raw in invitations:
        facts = [judge(calendar_bytes_of(raw)) for judge in judges]
        assert facts[1:] == facts[:-1]
        assert facts[0].start == datetime(2020, 6, 10, 7, 0, tzinfo=UTC)
        assert facts[0].attendee.removeprefix("mailto:") in str(message_from_bytes(raw)["To"]).lower()


@pytest.mark.slow
def test_every_message_is_addressed_to_one_person_and_carries_its_time(told: tuple[Path, str]) -> None:
    for path in (told[0] / "sent").iterdir():
        message = message_from_bytes(path.read_bytes())
        assert not message.defects
        assert str(message["To"]).count("@") == 1
        assert message["Cc"] is None
        assert message["Date"]
