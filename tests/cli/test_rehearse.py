from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

from click.testing import CliRunner

from outreach.cli.main import main
from outreach.cli.rehearse import _invitation


def test_a_rehearsal_tells_what_to_type_and_takes_answers_until_an_empty_line(folder: Path, tmp_path: Path) -> None:
    place = tmp_path / "a copy"
    typed = "ana@firma.example Da, vin.\n\nnot read\n"
    done = CliRunner().invoke(
        main,
        ["-C", str(folder), "rehearse", "--out", str(place)],
        input=typed,
        env={"OUTREACH_SMTP_PASSWORD": "of the real account"},
    )
    assert done.exit_code == 0, done.stderr
    assert f"outreach -C '{place}' send" in done.stderr
    assert "unset OUTREACH_SMTP_PASSWORD" in done.stderr
    assert "Its clock shows Monday 2020-05-11 09:00" in done.stderr
    assert "ana@firma.example /accept" in done.stderr
    assert "has got no message yet" in done.stderr
    assert done.stderr.endswith("The mail servers are down.\n")
    assert (place / "config.toml").read_text("utf-8") != (folder / "config.toml").read_text("utf-8")
    assert not (folder / "outreach.db").exists()


def test_what_to_type_fits_a_narrow_terminal() -> None:
    told = _invitation(
        Path("copy"), datetime(2027, 3, 1, 9, tzinfo=UTC), "a.rather.long.name@ministry-of-works.example"
    )
    assert max(map(len, told.splitlines())) <= 80
    assert "/now 2027-03-02T10:00" in told
    assert "Yes, I will" not in told
