from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
import tomlkit
from click.testing import CliRunner, Result

from outreach.cli.main import main
from outreach.cli.new import sample
from outreach.demo.rehearsal import Rehearsal, rehearsing
from outreach.demo.servers import Servers
from outreach.errors import Refused

Rehearsed = tuple[Rehearsal, Servers]


def outreach(folder: Path, *words: str, now: str | None = None) -> Result:
    return CliRunner().invoke(main, ["-C", str(folder), *words], env={"OUTREACH_NOW": now})


def status(folder: Path) -> dict[str, dict[str, Any]]:
    assert outreach(folder, "fetch").exit_code == 0
    return {one["email"]: one for one in json.loads(outreach(folder, "status", "--json").stdout)["contacts"]}


@pytest.fixture
def rehearsed(tmp_path: Path) -> Iterator[Rehearsed]:
    with rehearsing(sample(), tmp_path / "rehearsal") as running:
        yield running


@pytest.fixture
def sent(rehearsed: Rehearsed) -> Rehearsed:
    """Everybody has got the invitation."""
    rehearsal, _ = rehearsed
    done = outreach(rehearsal.folder, "send", "--yes")
    assert done.exit_code == 0, done.output
    assert rehearsal.letters.keys() == rehearsal.people.keys()
    return rehearsed


def test_before_anything_was_sent_nobody_has_anything_to_answer(rehearsed: Rehearsed) -> None:
    rehearsal, servers = rehearsed
    somebody = next(iter(rehearsal.people.values()))
    assert "has got no message yet" in rehearsal.type(servers, f"{somebody.email} Yes")
    assert "nobody has got a message yet" in rehearsal.type(servers, "nobody@else.example Yes")
    assert "is no address" in rehearsal.type(servers, "hello")


def test_words_and_buttons_are_read_as_what_they_say(sent: Rehearsed) -> None:
    rehearsal, servers = sent
    words, accepts, declines, wavers, away, bounces = (one.email for one in list(rehearsal.people.values())[:6])
    for line in (
        f"{words} Da, particip.",
        f"{accepts} /accept",
        f"{declines} /decline",
        f"{wavers} /maybe",
        f"{away} /away",
        f"{bounces} /bounce",
    ):
        assert "fetch` reads it" in rehearsal.type(servers, line)
    found = status(rehearsal.folder)
    assert [found[one]["attendance"] for one in (words, accepts, declines, wavers, away, bounces)] == [
        *("attending", "attending", "declined", "tentative", "silent", "unreachable"),
    ]
    assert (found[words]["source"], found[accepts]["source"]) == ("text", "calendar")
    assert "1 address does not work" in outreach(rehearsal.folder, "status").output
    assert "until 2020-05-19" in outreach(rehearsal.folder, "why", away).output
    assert "type words, or /accept" in rehearsal.type(servers, f"{words} /dance")
    assert "says nothing" in rehearsal.type(servers, words)


def test_the_clock_begins_at_the_first_step_and_is_set_forward_by_typing(sent: Rehearsed) -> None:
    rehearsal, servers = sent
    folder, somebody = rehearsal.folder, next(iter(rehearsal.people.values())).email
    assert rehearsal.now().astimezone(ZoneInfo("Europe/Bucharest")).isoformat().startswith("2020-05-11T09:0")
    assert "Wednesday 2020-05-20 10:00" in rehearsal.type(servers, "/next")
    assert "first-nudge: 41 people" in outreach(folder, "send", "--dry-run").output
    rehearsal.type(servers, f"{somebody} Da, particip.")
    assert status(folder)[somebody]["since"].startswith("2020-05-20T10:0")
    assert "never goes back" in rehearsal.type(servers, "/now 2020-05-19T10:00")
    assert "write 2020-05-20T10:0" in rehearsal.type(servers, "/now tomorrow")
    assert "/next stands alone" in rehearsal.type(servers, "/next extra")
    assert "Sunday 2020-08-30" in rehearsal.type(servers, "/now 2020-08-30T10:00")
    assert "no step lies ahead" in rehearsal.type(servers, "/next")


def test_a_clock_set_by_hand_in_the_other_terminal_takes_the_rehearsal_along(rehearsed: Rehearsed) -> None:
    rehearsal, servers = rehearsed
    somebody = next(iter(rehearsal.people.values())).email
    assert outreach(rehearsal.folder, "send", "--yes", now="2020-05-12T10:00:00+03:00").exit_code == 0
    rehearsal.type(servers, f"{somebody} Da, particip.")
    assert status(rehearsal.folder)[somebody]["since"].startswith("2020-05-12T10:0")


def test_whoever_is_added_while_it_runs_has_a_mailbox_too(sent: Rehearsed) -> None:
    rehearsal, servers = sent
    with (rehearsal.folder / "contacts.csv").open("a", encoding="utf-8") as file:
        file.write("late@firma.example,Late Comer\n")
    assert "has got no message yet" in rehearsal.type(servers, "late@firma.example Yes")
    assert outreach(rehearsal.folder, "send", "--yes").exit_code == 0
    rehearsal.type(servers, "late@firma.example Yes, I will be there.")
    assert status(rehearsal.folder)["late@firma.example"]["attendance"] == "attending"


def test_a_delegate_is_invited_and_a_stranger_may_write(sent: Rehearsed) -> None:
    rehearsal, servers = sent
    somebody = next(iter(rehearsal.people.values())).email
    rehearsal.type(servers, f"{somebody} Nu pot, vine în locul meu Irina Moldovan <irina@firma.example>")
    assert "passed on to them" in rehearsal.type(servers, "stranger@else.example Will there be lunch?")
    assert outreach(rehearsal.folder, "fetch").exit_code == 0
    waiting = json.loads(outreach(rehearsal.folder, "review", "--json").stdout)
    assert [one["reason"] for one in waiting if "lunch" in one["text"]] == [
        f"nobody on the list has this address; to let it: outreach alias {somebody} stranger@else.example"
    ]
    [item] = [one["id"] for one in waiting if one["invites"]]
    assert outreach(rehearsal.folder, "review", "decide", item, "delegated").exit_code == 0
    assert "irina@firma.example is not on the list" in rehearsal.type(servers, "irina@firma.example Da")
    assert outreach(rehearsal.folder, "send", "--yes").exit_code == 0
    rehearsal.type(servers, "irina@firma.example Da, vin cu plăcere.")
    assert status(rehearsal.folder)["irina@firma.example"]["attendance"] == "attending"


def test_nobody_answers_a_test_copy(rehearsed: Rehearsed) -> None:
    rehearsal, servers = rehearsed
    somebody = next(iter(rehearsal.people.values())).email
    assert outreach(rehearsal.folder, "test", "invitation", "--to", "colleague@else.example").exit_code == 0
    assert "nobody has got a message yet" in rehearsal.type(servers, "stranger@else.example Will there be lunch?")
    assert outreach(rehearsal.folder, "send", "--yes").exit_code == 0
    assert outreach(rehearsal.folder, "test", "invitation", "--to", somebody).exit_code == 0
    for line in ("stranger@else.example Will there be lunch?", f"{somebody} Da, particip."):
        assert "fetch` reads it" in rehearsal.type(servers, line)
    assert status(rehearsal.folder)[somebody]["attendance"] == "attending"
    waiting = json.loads(outreach(rehearsal.folder, "review", "--json").stdout)
    assert ["lunch" in one["text"] for one in waiting] == [True]


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
