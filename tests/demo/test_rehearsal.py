from __future__ import annotations

from pathlib import Path

import pytest
import tomlkit
from click.testing import CliRunner, Result

from outreach.cli.main import main
from outreach.cli.new import sample
from outreach.demo.rehearsal import rehearsing
from outreach.errors import Refused

FIRST = "2020-05-11T09:00:00+03:00"


def outreach(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["-C", str(folder), *words], env={"OUTREACH_NOW": FIRST})


def test_a_copy_is_sent_answered_and_read_on_servers_of_its_own(tmp_path: Path) -> None:
    folder = tmp_path / "rehearsal"
    with rehearsing(sample(), folder) as (rehearsal, servers):
        somebody = next(iter(rehearsal.people.values()))
        assert "has got no message yet" in rehearsal.answer(servers, f"{somebody.email} Yes")
        assert outreach(folder, "send", "--yes").exit_code == 0
        assert rehearsal.letters.keys() == rehearsal.people.keys()
        assert "fetch` reads it" in rehearsal.answer(servers, f"{somebody.email} Yes, I will be there.")
        assert outreach(folder, "fetch").exit_code == 0
        assert '"attending": 1' in outreach(folder, "status", "--json").output
        assert "not in contacts.csv" in rehearsal.answer(servers, "nobody@else.example Yes")
        assert "type the words" in rehearsal.answer(servers, somebody.email)


def test_the_copy_keeps_nothing_that_leads_out_of_it(tmp_path: Path) -> None:
    files = sample()
    files["config.toml"] += b'\n[assistant]\nurl = "http://127.0.0.1:1/v1"\nmodel = "m"\n'
    files["config.toml"] = files["config.toml"].replace(b"[mail.imap]", b"[mail.imap]\nkeyring = true", 1)
    with rehearsing(files, tmp_path / "copy"):
        config = tomlkit.parse((tmp_path / "copy" / "config.toml").read_text(encoding="utf-8"))
    assert config["mail"]["smtp"]["host"] == config["mail"]["imap"]["host"] == "127.0.0.1"
    assert "keyring" not in config["mail"]["imap"]
    assert "assistant" not in config
    assert "ledger" not in config
    assert "suppression_file" not in config.get("privacy", {})


def test_a_rehearsal_begins_anew_and_never_clears_another_folder(tmp_path: Path) -> None:
    for _ in range(2):
        with rehearsing(sample(), tmp_path / "copy"):
            pass
    (tmp_path / "letters").mkdir()
    (tmp_path / "letters" / "novel.txt").write_text("mine")
    with pytest.raises(Refused, match="something else"), rehearsing(sample(), tmp_path / "letters"):
        pass
    assert (tmp_path / "letters" / "novel.txt").read_text() == "mine"
