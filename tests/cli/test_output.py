from __future__ import annotations

import pytest

from outreach.cli.output import ask_for_number, refuse_without_a_yes, show_table, visible
from outreach.errors import Refused


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
