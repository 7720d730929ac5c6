"""What is no fault and yet worth saying."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from click.testing import Result

from outreach.cli.new import sample

Outreach = Callable[..., Result]


def rewrite(file: Path, old: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


def test_the_sample_s_words_under_another_name_are_named(outreach: Outreach, tmp_path: Path) -> None:
    home = tmp_path / "mine"
    assert outreach("new", home).exit_code == 0
    assert "word for word" not in outreach("check", home=home).stderr
    rewrite(home / "config.toml", 'name = "Municipiul Timișoara"', 'name = "Biblioteca"')
    (home / "templates" / "footer.ro.md").write_text("**Biblioteca**\n", "utf-8")
    said = outreach("check", home=home)
    assert said.exit_code == 0
    assert "templates/footer.en.md" in said.stderr
    assert "templates/footer.ro.md" not in said.stderr
    assert len(sample()) > 20


def test_files_for_logging_in_that_are_not_there_are_named(outreach: Outreach, folder: Path) -> None:
    rewrite(folder / "config.toml", 'ca_file = ""', 'ca_file = "ca.pem"\npassword_file = "secret.txt"')
    said = outreach("check").stderr
    assert "mail.smtp.ca_file: there is no ca.pem yet" in said
    assert "mail.imap.password_file: there is no secret.txt yet" in said


def test_the_hour_is_said_in_the_event_s_zone_and_in_this_computer_s(outreach: Outreach, folder: Path) -> None:
    rewrite(folder / "config.toml", "Europe/Bucharest", "America/New_York")
    assert "Wednesday 2020-06-10 at 10:00 in America/New_York" in outreach("check").stderr


def test_people_whose_language_has_no_template_are_counted(outreach: Outreach, folder: Path) -> None:
    rewrite(folder / "contacts.csv", "Ben Okri,en", "Ben Okri,fi")
    said = outreach("check").stderr
    assert "templates: none in fi, so 1 person of that language would get every message in ro" in said
    rewrite(folder / "contacts.csv", "Ben Okri,fi", "Ben Okri,en")
    said = outreach("check").stderr
    assert "templates: no reminder.en.md, so 1 person of that language would get that in ro" in said
