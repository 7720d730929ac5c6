from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import CliRunner, Result

from outreach.cli.main import main

Outreach = Callable[..., Result]


def new(folder: Path) -> Result:
    return CliRunner().invoke(main, ["new", str(folder)])


def test_a_new_campaign_passes_the_check(tmp_path: Path, outreach: Outreach) -> None:
    made = new(tmp_path / "mine")
    assert made.exit_code == 0
    assert made.stdout == ""
    checked = outreach("check", home=tmp_path / "mine")
    assert checked.exit_code == 0, checked.stderr
    assert "nothing stops it; " in checked.stderr


def test_an_empty_folder_will_do(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert new(tmp_path / "empty").exit_code == 0


def test_nothing_is_written_over(tmp_path: Path) -> None:
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "config.toml").write_text("mine", "utf-8")
    done = new(mine)
    assert done.exit_code == 2
    assert "not empty" in done.stderr
    assert [p.name for p in mine.iterdir()] == ["config.toml"]
    assert new(mine / "config.toml").exit_code == 2
