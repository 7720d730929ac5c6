from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result

from outreach.cli.read import read

Outreach = Callable[..., Result]
KEYS = {
    "file",
    "kind",
    "attendance",
    "sure",
    "ask",
    "guests",
    "delegate",
    "partial",
    "unsubscribe",
    "language",
    "evidence",
    "text",
    "recipients",
    "calendar",
    "original_message_id",
    "reason",
}
CALENDAR = """\
From: ben@firma.example
To: officer@agency.example
Subject: Accepted: Atelier
Message-ID: <cal@firma.example>
Date: Mon, 11 May 2020 11:00:00 +0300
Content-Type: text/calendar; method=REPLY; charset=UTF-8

BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//x//y//EN
METHOD:REPLY
BEGIN:VEVENT
UID:1@agency.example
SEQUENCE:0
DTSTAMP:20200511T080000Z
ATTENDEE;PARTSTAT=ACCEPTED:mailto:ben@firma.example
ORGANIZER:mailto:officer@agency.example
END:VEVENT
END:VCALENDAR
"""


def mail(text: str, sender: str = "ana@firma.example", more: str = "") -> bytes:
    head = f"From: {sender}\nTo: officer@agency.example\nSubject: Re: Invitation\nMessage-ID: <1@firma.example>\n"
    return (
        f"{head}{more}Date: Mon, 11 May 2020 10:00:00 +0300\nContent-Type: text/plain; charset=utf-8\n\n{text}".encode()
    )


def lines(done: Result) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.stdout.splitlines()]


@pytest.fixture
def letters(tmp_path: Path) -> Path:
    home = tmp_path / "letters"
    home.mkdir()
    (home / "yes.eml").write_bytes(mail("Da, particip cu drag.\n"))
    (home / "calendar.eml").write_bytes(CALENDAR.replace("\n", "\r\n").encode())
    (home / "empty.eml").write_bytes(b"")
    return home


def test_one_object_a_line_in_the_order_given_without_any_campaign(letters: Path, outreach: Outreach) -> None:
    files = [letters / name for name in ("yes.eml", "empty.eml", "calendar.eml")]
    done = outreach("read", "--json", *files, home=letters)
    assert done.exit_code == 0, done.stderr
    found = lines(done)
    assert [one["file"] for one in found] == [str(file) for file in files]
    assert [one["kind"] for one in found] == ["human", "unreadable", "calendar"]
    assert [one["attendance"] for one in found] == ["attending", None, "attending"]
    assert all(set(one) == KEYS for one in found)


def test_the_parts_of_a_calendar_answer_have_their_names(letters: Path, outreach: Outreach) -> None:
    [found] = lines(outreach("read", "--json", letters / "calendar.eml", home=letters))
    assert found["calendar"] == {
        "method": "REPLY",
        "uid": "1@agency.example",
        "sequence": 0,
        "dtstamp": "2020-05-11T08:00:00+00:00",
        "attendee": "ben@firma.example",
        "partstat": "ACCEPTED",
        "delegated_to": "",
        "comment": "",
    }


def test_the_evidence_is_the_very_words(letters: Path, outreach: Outreach) -> None:
    [found] = lines(outreach("read", "--json", letters / "yes.eml", home=letters))
    assert found["evidence"]
    assert all(words in found["text"] for words in found["evidence"])


def test_people_get_a_line_of_fields(letters: Path, outreach: Outreach) -> None:
    done = outreach("read", letters / "yes.eml", home=letters)
    name, kind, meaning, *_ = done.stdout.rstrip("\n").split("\t")
    assert (name, kind) == (str(letters / "yes.eml"), "human")
    assert meaning.startswith("attending")


def test_a_file_that_is_not_there_does_not_stop_the_others(letters: Path, outreach: Outreach) -> None:
    done = outreach("read", "--json", letters / "no.eml", letters / "yes.eml", home=letters)
    assert done.exit_code == 6
    assert [one["kind"] for one in lines(done)] == ["unreadable", "human"]
    assert "1 of 2 files" in done.stderr


def test_what_we_sent_is_not_taken_for_an_answer(letters: Path, outreach: Outreach) -> None:
    invitation = "Will you come? We are glad to say: yes, I will attend is what most people answer.\n"
    (letters / "original.txt").write_text(invitation, "utf-8")
    reply = mail(invitation, more="In-Reply-To: <invitation@agency.example>\n")
    (letters / "bare.eml").write_bytes(reply)
    [with_it] = lines(
        outreach("read", "--json", letters / "bare.eml", "--original", letters / "original.txt", home=letters)
    )
    assert with_it["attendance"] is None
    assert with_it["original_message_id"] == "<invitation@agency.example>"


def test_an_unknown_language_is_usage(letters: Path, outreach: Outreach) -> None:
    done = outreach("read", letters / "yes.eml", "--language", "ro,xx", home=letters)
    assert done.exit_code == 2
    assert "'xx'" in done.stderr


def test_a_campaign_with_faults_is_told_of_and_not_used(folder: Path, letters: Path, outreach: Outreach) -> None:
    (folder / "config.toml").write_text("nonsense", "utf-8")
    done = outreach("read", "--json", letters / "yes.eml")
    assert done.exit_code == 0
    assert "without the campaign's knowledge" in done.stderr
    assert lines(done)[0]["kind"] == "human"


def test_no_file_at_all_is_usage(outreach: Outreach) -> None:
    assert outreach("read").exit_code == 2
    assert read.name == "read"
