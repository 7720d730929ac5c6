"""The settings: what the files say, in words; their faults at their lines; the pause."""

from __future__ import annotations

import sqlite3
from datetime import timedelta
from pathlib import Path

from outreach.errors import Problem
from outreach.ledger import notes, pausing, progress, situation
from outreach.web.excerpt import excerpt, of_faults
from tests.web.conftest import HOSTILE, Office, Site, visible
from tests.web.test_before import write


def rewrite(office: Office, old: str, new: str) -> None:
    file = office.folder / "config.toml"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_the_file_is_told_in_words(site: Site) -> None:
    page = visible(site.page("/settings"))
    assert "Title Atelier (ro) · Workshop (en)" in page
    assert "When Wednesday, 10 June 2020, 10:00–13:30" in page
    assert "Last day Tuesday, 26 May 2020" in page
    assert "Server 127.0.0.1:1, not encrypted, on this machine alone" in page
    assert "Quiet hours 20:00–08:00" in page
    assert "Messages are dropped 180 days after the event" in page
    ro = visible(site.page("/settings", "ro"))
    assert "Când miercuri, 10 iunie 2020, 10:00–13:30" in ro
    assert "la 180 de zile după eveniment" in ro


def test_the_steps_stand_with_their_moments_as_dates(site: Site) -> None:
    page = visible(site.page("/settings"))
    assert (
        "nudge Wed 20 May, 10:00 6 days before the last day for answers, at 10:00 those without an answer invitation ro"
        in page
    )
    assert "thanks Thu 11 Jun, 10:00 1 day after the event, at 10:00" in page


def test_what_is_worth_knowing_is_told_in_the_page_s_language(site: Site) -> None:
    site.office.clock.on(days=60)
    assert "the event began on 10 Jun 2020" in site.page("/settings")
    assert "evenimentul a început la 10 iun. 2020" in site.page("/settings", "ro")
    assert "none in en, so 2 people" in site.page("/settings")


def test_faults_stand_at_their_lines(site: Site) -> None:
    rewrite(site.office, "Europe/Bucharest", "Europe/Bucarest")
    write(site.office, "templates/invitation.ro.md", "Subject: x\n\n{{ nothing }}\n")
    page = visible(site.page("/settings"))
    assert '5 timezone = "Europe/Bucarest" event.timezone: ' in page
    assert "line 5 : event.timezone: unknown time zone 'Europe/Bucarest'; did you mean" in page
    assert "password_file" not in page
    assert "did you mean 'Europe/Bucharest'?" in page
    assert "templates/invitation.ro.md" in page
    assert "3 {{ nothing }}" in page
    assert "What config.toml says" not in page
    assert "Nothing is sent until they are mended." in page
    rewrite(site.office, "timezone = ", "timezone ")
    assert "not TOML" in site.page("/settings")


def test_with_faults_nothing_is_said_to_be_sent_and_times_stay_the_campaigns(site: Site) -> None:
    with site.office.ledger.write() as tx:
        situation.see(tx, site.office.load(), site.office.clock())
    site.office.works()
    seen = "Last seen at work: Mon 11 May, 09:00"
    assert seen in visible(site.page("/settings"))
    rewrite(site.office, "timezone = ", "timezone ")
    page = visible(site.page("/settings"))
    assert seen in page
    assert "Nothing is sent now. Outreach is running, but the campaign's files have faults" in page
    assert "What falls due is sent by itself" not in page


def test_a_fault_of_the_list_shows_its_row_and_not_the_whole_list(site: Site) -> None:
    write(site.office, "contacts.csv", "name,city\n" + "".join(f"Guest {n},Rijeka\n" for n in range(1, 50)))
    page = visible(site.page("/settings"))
    assert "1 name,city no column of e-mail addresses" in page
    assert "Guest 1,Rijeka" in page
    assert "Guest 10,Rijeka" not in page


def test_the_pause_and_its_reason(site: Site) -> None:
    site.client.post("/settings/pause", data={"why": f"the mayor is ill {HOSTILE}"})
    page = site.page("/settings")
    assert "Sending is paused" in page
    assert "the mayor is ill" in page
    assert "<img" not in page
    with site.office.ledger.read() as tx:
        assert pausing.why_stopped(tx, site.office.clock()) == pausing.PAUSED
        assert notes.of_campaign(tx, 1)[0].detail.startswith("the mayor is ill")
    site.client.post("/settings/resume")
    page = site.page("/settings")
    assert "Pause the sending" in page
    assert "the mayor is ill" not in page


def test_when_it_was_last_at_work(site: Site) -> None:
    page = site.page("/settings")
    assert "It was never seen at work here." in page
    assert "Outreach is not running" in page
    with site.office.ledger.write() as tx:
        progress.note_engine(tx, site.office.clock(), timedelta(minutes=1))
    page = site.page("/settings")
    assert "Last seen at work: Mon 11 May, 09:00" in page
    assert "Outreach is at work." in page
    site.office.clock.on(hours=1)
    assert "Outreach is not running" in site.page("/settings")


def test_where_everything_lies(site: Site) -> None:
    page = visible(site.page("/settings"))
    assert str(site.office.folder / "outreach.db") in page
    assert "Password of this dashboard none" in page


def test_what_the_officer_wrote_is_never_markup(site: Site) -> None:
    rewrite(site.office, 'name = "Agency"', f"name = '{HOSTILE}'")
    assert "<img" not in site.page("/settings")
    rewrite(site.office, 'timezone = "Europe/Bucharest"', f"timezone = '{HOSTILE}'")
    assert "<img" not in site.page("/settings")


def test_the_language_of_the_page_keeps_what_was_asked(site: Site) -> None:
    assert (
        'href="?as=ben%40firma.example&amp;lang=ro"' in site.client.get("/before/invitation?as=ben@firma.example").text
    )
    assert 'lang="ro" hreflang="ro">Română</a>' in site.page("/settings")


def test_no_file_outside_the_folder_is_shown(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    (tmp_path / "secret.toml").write_text("secret", "utf-8")
    (home / "password.txt").write_text("secret", "utf-8")
    (home / "link.toml").symlink_to(tmp_path / "secret.toml")
    for name in ("../secret.toml", str(tmp_path / "secret.toml"), "password.txt", "link.toml", "nowhere.toml"):
        shown = excerpt(home, name, [Problem(name, 1, 1, "wrong")], whole=True)
        assert shown.lines == ()
        assert [problem.what for problem in shown.problems] == ["wrong"]


def test_lines_around_a_fault_are_shown(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("\n".join(str(n) for n in range(1, 30)), "utf-8")
    [shown] = of_faults(
        tmp_path, [Problem("a.md", 10, 1, "wrong"), Problem("a.md", 12, 1, "also"), Problem("a.md", 99, 0, "?")]
    )
    assert [line.number for line in shown.lines] == list(range(7, 16))
    assert [line.number for line in shown.lines if line.faults] == [10, 12]
    assert [problem.line for problem in shown.problems] == [10, 12, 99]


def test_what_looks_like_a_slip_of_the_config_is_told_in_the_page_s_language(site: Site) -> None:
    rewrite(site.office, "6 days before deadline at 10:00", "1 day after event at 10:00")
    assert "the event has begun by then (Thu 11 Jun, 10:00), and the step asks for an answer" in site.page("/settings")
    page = site.page("/settings", "ro")
    assert "evenimentul a început deja atunci (joi 11 iun., 10:00), iar pasul cere un răspuns" in page


def test_the_ledger_can_be_saved_whole(site: Site, tmp_path: Path) -> None:
    assert 'href="/settings/backup"' in site.page("/settings")
    answer = site.client.get("/settings/backup")
    assert answer.headers["content-disposition"] == 'attachment; filename="outreach-2020-05-11-0900.db"'
    (tmp_path / "copy.db").write_bytes(answer.content)
    copy = sqlite3.connect(tmp_path / "copy.db")
    assert copy.execute("SELECT count(*) FROM contact").fetchone() == (3,)
    copy.close()
    assert site.anonymous.get("/settings/backup").status_code == 303
