from __future__ import annotations

import os
import pty
import subprocess
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import click
import pytest

from outreach.cli.output import ask_for_number, refuse_without_a_yes, show_table, visible
from outreach.errors import Refused

NOW = "2020-05-11T09:00:00+03:00"


def test_control_characters_of_others_never_reach_the_terminal() -> None:
    assert visible("a\x1b[2Jb\x9bc\x07") == "a\\x1b[2Jb\\x9bc\\x07"
    assert visible("Ștefan\n\tÉ") == "Ștefan\n\tÉ"
    assert visible("abc\u202ecba") == "abc\ufffdcba"


def test_a_piped_table_is_tab_separated_lines(capsys: pytest.CaptureFixture[str]) -> None:
    show_table(("a", "b"), [[1, None], ["x\ty", "two\nlines"]])
    assert capsys.readouterr().out == "a\tb\n1\t\nx y\ttwo; lines\n"


def test_without_a_terminal_and_without_a_yes_nothing_is_done() -> None:
    with pytest.raises(Refused, match="--yes"):
        refuse_without_a_yes(False, "send")
    refuse_without_a_yes(True, "send")


def test_no_number_typed_is_a_refusal(monkeypatch: pytest.MonkeyPatch) -> None:
    import io
    import sys

    monkeypatch.setattr(sys, "stdin", io.StringIO("4\n"))
    with pytest.raises(Refused, match="nothing was sent"):
        ask_for_number(5, "send them")
    monkeypatch.setattr(sys, "stdin", io.StringIO(" 5 \n"))
    ask_for_number(5, "send them")


def at_a_terminal(folder: Path, columns: int, *arguments: str) -> list[str]:
    """The lines that a terminal of this width gets."""
    ours, theirs = pty.openpty()
    env = {**os.environ, "COLUMNS": str(columns), "OUTREACH_NOW": NOW, "TERM": "xterm"}
    command = [sys.executable, "-m", "outreach", "-C", str(folder), *arguments]
    running = subprocess.Popen(command, env=env, stdout=theirs, stderr=theirs)
    os.close(theirs)
    said = b""
    with suppress(OSError):  # the end of a terminal
        while piece := os.read(ours, 65536):
            said += piece
    os.close(ours)
    assert running.wait() == 0
    return [line.rstrip() for line in click.unstyle(said.decode()).splitlines()]


def test_at_a_terminal_no_address_is_broken_and_a_long_remark_is_cut(folder: Path, outreach: Any) -> None:
    email = "sabine.pichler@klagenfurt.example"
    (folder / "contacts.csv").write_text(f"email,name,language\n{email},Sabine Pichler,ro\n", "utf-8")
    note = "He said on the telephone that he will think about it once more after Easter, and ring then."
    assert outreach("record", email, "tentative", "--note", note).exit_code == 0
    lines = at_a_terminal(folder, 100, "status")
    assert sum(email in line for line in lines) == 1
    [line] = [line for line in lines if email in line]
    assert "…" in line
    assert max(map(len, lines)) <= 100
    assert len([line for line in lines if "telephone" in line or "…" in line]) == 1
    assert note in outreach("why", email).stdout


def test_at_a_terminal_no_word_of_a_sentence_is_broken(folder: Path) -> None:
    lines = at_a_terminal(folder, 40, "check")
    assert max(map(len, lines)) <= 40
    assert "nothing stops it; 1 thing to look at: 3 steps, 2 people, 0 rows refused" in " ".join(lines)
