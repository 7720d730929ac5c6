"""What the officer notes, asks and takes out, without any mail server."""

from __future__ import annotations

import csv
import io
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from python_calamine import CalamineWorkbook

from outreach.campaign.contacts import read_contacts
from outreach.exports import COLUMNS, as_csv, as_xlsx

Outreach = Callable[..., Result]


def status(call: Outreach) -> Any:
    return json.loads(call("status", "--json").stdout)


def row(call: Outreach, email: str) -> Any:
    return next(one for one in status(call)["contacts"] if one["email"] == email)


def test_before_anything_was_sent_everybody_is_silent_and_no_file_appears(folder: Path, outreach: Outreach) -> None:
    before = sorted(folder.rglob("*"))
    found = status(outreach)
    assert set(found) == {"event", "totals", "contacts"}
    assert found["totals"] == {
        "invited": 0,
        "attending": 0,
        "declined": 0,
        "tentative": 0,
        "delegated": 0,
        "silent": 2,
        "unreachable": 0,
        "guests": 0,
        "review": 0,
    }
    assert found["contacts"][0] == {
        "email": "ana@firma.example",
        "name": "Ana Țăranu",
        "attendance": "silent",
        "guests": 0,
        "partial": None,
        "delegate": None,
        "source": None,
        "since": None,
        "sequence": None,
    }
    assert found["event"]["starts"] == "2020-06-10T10:00:00+03:00"
    for command in (["status"], ["plan"], ["review"], ["why", "ana@firma.example"], ["preview", "invitation"]):
        assert outreach(*command).exit_code == 0
    assert sorted(folder.rglob("*")) == before
    assert "nothing has been sent yet" in outreach("status").stderr


def test_the_officer_s_word_counts_at_once(outreach: Outreach) -> None:
    done = outreach("record", "ANA@firma.example", "attending", "--guests", 2, "--note", "on the telephone")
    assert done.exit_code == 0, done.stderr
    ana = row(outreach, "ana@firma.example")
    assert (ana["attendance"], ana["guests"], ana["source"]) == ("attending", 2, "officer")
    assert ana["since"].startswith("2020-05-11T09:00")
    assert status(outreach)["totals"]["guests"] == 2
    assert "on the telephone" in outreach("status").stdout


def test_the_same_word_again_keeps_what_was_noted_and_another_one_does_not(outreach: Outreach) -> None:
    def record(hour: int, *arguments: object) -> Result:
        return outreach(
            "record", "ana@firma.example", *arguments, env={"OUTREACH_NOW": f"2020-05-11T{hour}:00:00+03:00"}
        )

    record(10, "attending", "--guests", 2, "--note", "on the telephone")
    assert "and 2 more" in record(11, "attending").stderr
    assert "on the telephone" in outreach("status").stdout
    record(12, "attending", "--guests", 0)
    assert row(outreach, "ana@firma.example")["guests"] == 0
    record(13, "attending", "--guests", 3)
    record(14, "tentative")
    assert row(outreach, "ana@firma.example")["guests"] == 0
    assert "on the telephone" not in outreach("status").stdout


@pytest.mark.parametrize(
    "arguments",
    [
        ("record", "nobody@firma.example", "attending"),
        ("record", "ana@firma.example", "perhaps"),
        ("record", "ana@firma.example", "declined", "--guests", "1"),
        ("record", "ana@firma.example", "attending", "--guests", "-1"),
        ("presence",),
        ("presence", "ana@firma.example"),
        ("presence", "--attended"),
        ("presence", "nobody@firma.example", "--attended"),
        ("why", "nobody@firma.example"),
        ("preview", "nonsense"),
        ("preview", "invitation", "--contact", "nobody@firma.example"),
        ("test", "invitation", "--to", "not an address"),
        ("export", "attendance.txt"),
        ("export", "person.xlsx", "--person", "ana@firma.example"),
        ("backup", "copy.db"),
        ("send", "--late", "nonsense", "--dry-run"),
    ],
)
def test_what_makes_no_sense_is_refused_and_changes_nothing(folder: Path, outreach: Outreach, arguments: Any) -> None:
    done = outreach(*arguments)
    assert done.exit_code == 2, done.output
    assert done.stderr
    assert status(outreach)["totals"]["silent"] == 2


def test_an_address_that_looks_alike_is_named(outreach: Outreach) -> None:
    assert "did you mean ana@firma.example?" in outreach("why", "anna@firma.example").stderr


def test_presence_is_noted_for_some_and_for_the_rest(outreach: Outreach) -> None:
    outreach("record", "ben@firma.example", "tentative")
    done = outreach("presence", "ana@firma.example", "--attended", "--rest-absent")
    assert done.exit_code == 0, done.stderr
    assert "1 noted as attended" in done.stderr
    assert "1 more noted as absent" in done.stderr
    after = {"OUTREACH_NOW": "2020-06-11T10:30:00+03:00"}
    plan = {step["step"]: step for step in json.loads(outreach("plan", "--json", env=after).stdout)["steps"]}
    assert [reason["people"] for reason in plan["thanks"]["not_owed"]] == [1]


def test_the_plan_counts_every_step_and_names_the_reasons(outreach: Outreach) -> None:
    found = json.loads(outreach("plan", "--json").stdout)
    assert [step["step"] for step in found["steps"]] == ["invitation", "reminder", "thanks"]
    invitation, reminder, _ = found["steps"]
    assert {"step", "moment", "due", "waiting", "done", "not_owed"} <= set(invitation)
    assert (invitation["due"], invitation["waiting"], invitation["done"], invitation["not_owed"]) == (2, 0, 0, [])
    assert invitation["moment"] == "2020-05-11T09:00:00+03:00"
    assert reminder["due"] == 0
    [reason] = reminder["not_owed"]
    assert reason["people"] == 2
    assert "silent" in reason["reason"]


def test_before_its_moment_a_step_waits(outreach: Outreach) -> None:
    early = {"OUTREACH_NOW": "2020-05-11T08:00:00+03:00"}
    [invitation, *_] = json.loads(outreach("plan", "--json", env=early).stdout)["steps"]
    assert (invitation["due"], invitation["waiting"]) == (0, 2)
    assert "nothing is due now" in outreach("send", "--dry-run", env=early).stdout


def test_one_person_s_course(outreach: Outreach) -> None:
    found = json.loads(outreach("plan", "--json", "--contact", "ben@firma.example").stdout)
    assert found["email"] == "ben@firma.example"
    assert [(step["step"], step["verdict"]) for step in found["course"]] == [
        ("invitation", "due"),
        ("reminder", "not owed"),
        ("thanks", "waiting"),
    ]
    assert "due" in outreach("plan", "--contact", "ben@firma.example").stdout


def test_a_contact_added_later_is_in_the_plan_before_it_is_in_the_ledger(folder: Path, outreach: Outreach) -> None:
    outreach("record", "ana@firma.example", "declined")
    with (folder / "contacts.csv").open("a", encoding="utf-8") as file:
        file.write("cai@firma.example,Cai,en\n")
    [invitation, *_] = json.loads(outreach("plan", "--json").stdout)["steps"]
    assert invitation["due"] == 3
    assert "1 new" in outreach("status").stderr
    assert json.loads(outreach("why", "cai@firma.example", "--json").stdout)["history"] == []
    assert outreach("record", "cai@firma.example", "tentative").exit_code == 0
    assert row(outreach, "cai@firma.example")["attendance"] == "tentative"


def test_why_tells_the_story_and_what_is_next(outreach: Outreach) -> None:
    outreach("record", "ana@firma.example", "declined", "--note", "is abroad")
    found = json.loads(outreach("why", "ana@firma.example", "--json").stdout)
    assert set(found) == {"email", "attendance", "history", "next", "not_owed"}
    assert found["attendance"] == "declined"
    assert all(set(one) == {"at", "what", "detail"} for one in found["history"])
    assert any("is abroad" in one["detail"] for one in found["history"])
    assert found["next"][0]["step"] == "invitation"
    assert {"step", "reason"} == set(found["not_owed"][0])
    told = outreach("why", "ana@firma.example").stdout
    assert "is abroad" in told
    assert "reminder" in told


def test_a_preview_is_the_message_as_it_would_go_out(tmp_path: Path, outreach: Outreach) -> None:
    done = outreach("preview", "invitation", "--contact", "ben@firma.example")
    assert done.exit_code == 0
    raw = done.stdout_bytes
    assert b"To: Ben Okri <ben@firma.example>\r\n" in raw
    assert b"text/calendar" in raw
    into = outreach("preview", "reminder", "--out", tmp_path / "out")
    assert into.exit_code == 0
    [file] = (tmp_path / "out").iterdir()
    assert file.name == "reminder-ana@firma.example.eml"
    assert b"text/calendar" not in file.read_bytes()


def test_a_copy_of_the_ledger_is_a_ledger(tmp_path: Path, outreach: Outreach) -> None:
    outreach("record", "ana@firma.example", "attending")
    copy = tmp_path / "copy.db"
    assert outreach("backup", copy).exit_code == 0
    connection = sqlite3.connect(copy)
    assert connection.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    connection.close()
    again = outreach("backup", copy)
    assert again.exit_code == 2
    assert "there already" in again.stderr


def test_a_copy_may_be_named_from_where_one_is(
    tmp_path: Path, outreach: Outreach, monkeypatch: pytest.MonkeyPatch
) -> None:
    outreach("record", "ana@firma.example", "attending")
    monkeypatch.chdir(tmp_path)
    assert outreach("backup", "copy.db").exit_code == 0
    assert (tmp_path / "copy.db").exists()


def test_who_declined_or_never_answered_is_not_missed(outreach: Outreach) -> None:
    outreach("record", "ana@firma.example", "declined")
    assert "0 more noted as absent" in outreach("presence", "--rest-absent").stderr
    after = {"OUTREACH_NOW": "2020-06-11T10:30:00+03:00"}
    assert "was not there" not in outreach("why", "ana@firma.example", env=after).stdout


def test_the_exports_hold_everybody(tmp_path: Path, outreach: Outreach) -> None:
    outreach("record", "ana@firma.example", "attending", "--guests", 1)
    assert outreach("export", tmp_path / "a.csv").exit_code == 0
    data = (tmp_path / "a.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    table = list(csv.reader(io.StringIO(data.decode("utf-8-sig")), delimiter=";"))
    assert table[0] == list(COLUMNS)
    assert table[1][:7] == ["ana@firma.example", "Ana Țăranu", "", "", "ro", "attending", "1"]
    assert outreach("export", tmp_path / "a.xlsx").exit_code == 0
    sheet = CalamineWorkbook.from_path(str(tmp_path / "a.xlsx")).get_sheet_by_index(0).to_python()
    assert [str(cell) for cell in sheet[2][:6]] == ["ben@firma.example", "Ben Okri", "", "", "en", "silent"]
    assert sorted(p.name for p in tmp_path.iterdir() if p.is_file()) == ["a.csv", "a.xlsx"]


EVIL = ("=1+1", "+1", "-1", "@x", "\tx", "\rx", "＝1", "＋1", "－1", "＠x")


def test_no_spreadsheet_takes_a_text_for_a_formula() -> None:
    text = as_csv([["email", "name"], *[["a@b.example", evil] for evil in EVIL]]).decode("utf-8-sig")
    for _, cell in list(csv.reader(io.StringIO(text, newline=""), delimiter=";"))[1:]:
        assert cell.startswith("'")
    assert text.startswith('"email";"name"\r\n')


def test_a_list_that_was_exported_reads_back_as_it_was() -> None:
    names = ["=SUM(1)", "Ștefan; Ion", '"Q"']
    exported = as_csv([["email", "name"], *[[f"{n}@b.example", name] for n, name in enumerate(names)]])
    assert [contact.name for contact in read_contacts(exported, "contacts.csv").contacts] == names


def test_text_in_a_workbook_stays_text(tmp_path: Path) -> None:
    file = tmp_path / "x.xlsx"
    file.write_bytes(as_xlsx([["name", "guests"], ["=1+1", 2], ["https://x.example", 0], ["0123", 0]]))
    rows = CalamineWorkbook.from_path(str(file)).get_sheet_by_index(0).to_python()
    assert [r[0] for r in rows[1:]] == ["=1+1", "https://x.example", "0123"]


def test_everything_kept_about_one_person(tmp_path: Path, outreach: Outreach) -> None:
    outreach("record", "ana@firma.example", "declined", "--note", "is abroad")
    file = tmp_path / "ana.json"
    assert outreach("export", file, "--person", "ana@firma.example").exit_code == 0
    kept = json.loads(file.read_text("utf-8"))
    assert kept["contact"]["name"] == "Ana Țăranu"
    assert kept["attendance"]["attendance"] == "declined"
    assert kept["comment"] == "is abroad"
    assert kept["history"]


def test_pause_and_resume_say_what_was_so_already(outreach: Outreach) -> None:
    assert "paused" in outreach("pause").stderr
    assert "already" in outreach("pause").stderr
    assert "resumed" in outreach("resume").stderr
    assert "not paused" in outreach("resume").stderr


def test_a_file_that_is_no_ledger_is_invalid_data(folder: Path, outreach: Outreach) -> None:
    (folder / "outreach.db").write_bytes(b"this is no database" * 100)
    done = outreach("status")
    assert done.exit_code == 3
    assert "outreach.db" in done.stderr


def test_another_ledger_by_the_environment(folder: Path, tmp_path: Path, outreach: Outreach) -> None:
    elsewhere = {"OUTREACH_LEDGER_URL": f"sqlite:///{tmp_path / 'elsewhere.db'}"}
    assert outreach("record", "ana@firma.example", "attending", env=elsewhere).exit_code == 0
    assert (tmp_path / "elsewhere.db").exists()
    assert not (folder / "outreach.db").exists()


def test_a_name_instead_of_an_address_brings_the_addresses_of_people_called_so(outreach: Outreach) -> None:
    done = outreach("why", "okri")
    assert done.exit_code == 2
    assert "did you mean ben@firma.example" in done.stderr


def test_presence_noted_before_the_end_is_taken_and_told(outreach: Outreach) -> None:
    assert "the event ends only on 2020-06-10" in outreach("presence", "ana@firma.example", "--attended").stderr
    after = {"OUTREACH_NOW": "2020-06-10T13:31:00+03:00"}
    assert "ends only" not in outreach("presence", "ana@firma.example", "--attended", env=after).stderr


def test_a_step_that_is_due_does_not_look_past(mailing: Outreach) -> None:
    def stands(at: str) -> list[str]:
        plan = json.loads(mailing("plan", "--json", env={"OUTREACH_NOW": f"2020-{at}+03:00"}).stdout)
        return [step["stands"] for step in plan["steps"]]

    assert stands("05-11T08:00") == ["ahead", "ahead", "ahead"]
    assert stands("05-11T09:30") == ["due now", "ahead", "ahead"]
    assert stands("05-11T12:00") == ["late by about 3 hours", "ahead", "ahead"]
    assert mailing("send", "--yes").exit_code == 0
    assert stands("05-11T12:00") == ["over", "ahead", "ahead"]
    assert "over" in mailing("plan").stdout
    assert stands("06-11T11:00") == ["over", "over", "waits"]


def test_who_asks_not_to_be_written_to_is_noted_with_or_without_an_answer(outreach: Outreach) -> None:
    done = outreach("record", "ana@firma.example", "--unsubscribe")
    assert done.stderr == "ana@firma.example is not written to any more\n"
    assert outreach("record", "ben@firma.example", "declined", "--unsubscribe").exit_code == 0
    assert row(outreach, "ben@firma.example")["attendance"] == "declined"
    assert "messages now" not in outreach("send", "--dry-run").stdout
    assert outreach("record", "ben@firma.example").exit_code == 2
    assert outreach("record", "ben@firma.example", "--unsubscribe", "--guests", "2").exit_code == 2
