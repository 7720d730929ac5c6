from __future__ import annotations

import importlib
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from outreach import __version__
from outreach.cli.main import COMMANDS, exit_code_of, main
from outreach.errors import InvalidData, LoginFailed, OutreachError, PartlyDone, Refused, Unreachable

Outreach = Callable[..., Result]


def test_the_version_is_told() -> None:
    assert CliRunner().invoke(main, ["--version"]).stdout == f"outreach, version {__version__}\n"


@pytest.mark.parametrize("name", COMMANDS)
def test_the_list_of_commands_says_what_each_says_of_itself(name: str) -> None:
    file, sentence = COMMANDS[name]
    command = getattr(importlib.import_module(f"outreach.cli.{file}"), name.replace("-", "_"))
    assert command.help.split("\n\n")[0] == sentence
    assert command.name == name


def test_help_imports_no_command_and_nothing_heavy() -> None:
    program = (
        "import sys\n"
        "from outreach.cli.main import main\n"
        "try:\n    main(['--help'])\nexcept SystemExit:\n    pass\n"
        "heavy = {'rich', 'sqlalchemy', 'icalendar', 'pydantic', 'jinja2', 'outreach.cli.send'}\n"
        "assert not heavy & set(sys.modules), heavy & set(sys.modules)\n"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert "Send what is due now, once." in done.stdout


def test_an_unknown_command_is_usage_and_names_the_one_that_was_meant(outreach: Outreach) -> None:
    done = outreach("staus")
    assert done.exit_code == 2
    assert "did you mean 'status'" in done.stderr


def test_a_folder_that_is_not_there_is_usage(tmp_path: Path) -> None:
    assert CliRunner().invoke(main, ["-C", str(tmp_path / "no"), "status"]).exit_code == 2


def test_a_folder_without_a_campaign_is_told_kindly(tmp_path: Path, outreach: Outreach) -> None:
    done = outreach("status", home=tmp_path)
    assert done.exit_code == 3
    assert "outreach new DIR" in done.stderr
    assert done.stdout == ""


def test_every_fault_of_the_files_has_its_line(folder: Path, outreach: Outreach) -> None:
    config = folder / "config.toml"
    config.write_text(config.read_text("utf-8").replace("Europe/Bucharest", "Europe/Bucarest"), "utf-8")
    (folder / "templates" / "reminder.ro.md").write_text("Subject: x\n\n{{ contact.nme }}\n", "utf-8")
    done = outreach("status")
    assert done.exit_code == 3
    lines = done.stderr.splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("config.toml:5:")
    assert "Europe/Bucharest" in lines[0]
    assert "reminder.ro.md:3" in lines[1]


def a_fault() -> object:
    raise LookupError("secret details")


def test_a_fault_of_ours_is_an_apology(capsys: pytest.CaptureFixture[str]) -> None:
    assert exit_code_of(a_fault) == 1
    said = capsys.readouterr().err
    assert said.startswith("Sorry, this is a fault of Outreach itself (LookupError)")
    assert "secret details" not in said
    assert "Traceback" not in said


def test_its_traceback_shows_when_asked_for(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OUTREACH_DEBUG", "1")
    assert exit_code_of(a_fault) == 1
    assert "secret details" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OutreachError("x"), 1),
        (Refused("x"), 2),
        (InvalidData([]), 3),
        (LoginFailed("x"), 4),
        (Unreachable("x"), 5),
        (PartlyDone("x"), 6),
        (KeyboardInterrupt(), 130),
    ],
)
def test_every_error_has_its_exit_code(error: BaseException, code: int) -> None:
    def fail() -> object:
        raise error

    assert exit_code_of(fail) == code


def test_a_reader_that_went_away_is_no_fault() -> None:
    program = '"$0" -m outreach --help | head -c 1'
    done = subprocess.run(["bash", "-c", program, sys.executable], capture_output=True, text=True, check=False)
    assert done.stderr == ""


def test_the_clock_is_set_only_where_all_mail_stays_on_this_machine(folder: Path, outreach: Outreach) -> None:
    config = folder / "config.toml"
    text = config.read_text("utf-8").replace(
        'host = "127.0.0.1"\nport = 1\ntls = "none"', 'host = "mail.example"\nport = 465\ntls = "implicit"', 1
    )
    config.write_text(text, "utf-8")
    done = outreach("status")
    assert done.exit_code == 2
    assert "OUTREACH_NOW" in done.stderr
    assert "mail.example" in done.stderr


@pytest.mark.parametrize("instant", ["2020-05-11T09:00:00", "yesterday"])
def test_a_clock_without_a_zone_is_refused(instant: str, outreach: Outreach) -> None:
    done = outreach("status", env={"OUTREACH_NOW": instant})
    assert done.exit_code == 2
    assert "OUTREACH_NOW" in done.stderr


def test_the_folder_named_behind_the_command_is_told_where_it_belongs(outreach: Outreach) -> None:
    done = outreach("status", "-C", "elsewhere")
    assert done.exit_code == 2
    assert "before the command" in done.stderr
