"""The reader measured on a corpus of real and invented messages, where one lies beside the repository."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from outreach.model import Kind
from outreach.reading.answers import read_answer
from outreach.reading.quotes import new_text
from outreach.reading.read import Known, read

CORPUS = Path(os.environ.get("OUTREACH_CORPUS", Path(__file__).parents[3] / "shared" / "corpus"))
pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="no corpus of messages (OUTREACH_CORPUS)")


def rows(name: str) -> list[dict[str, Any]]:
    path = CORPUS / name
    if not path.exists():
        pytest.skip(f"no {name} in the corpus")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def kinds(folder: str) -> Counter[str]:
    files = [path for path in (CORPUS / folder).iterdir() if path.suffix != ".jsonl"]
    return Counter(read(path.read_bytes()).kind for path in files)


def test_hostile_mail_is_read_without_a_fault_and_most_of_it_is_human():
    found = kinds("hostile")
    assert found[Kind.UNREADABLE] <= 15
    assert found[Kind.HUMAN] >= 650


def test_automatic_answers_are_known():
    assert kinds("autoreplies").keys() == {Kind.AUTO_REPLY}


def test_bounces_are_known_with_their_recipients():
    listed = rows("bounces/manifest.jsonl")
    bounced = [row for row in listed if row["class"] == "bounce"]
    expected = [{e["recipient"].lower() for e in row["expected"] or [] if e.get("recipient")} for row in bounced]
    known = Known(addresses=frozenset().union(*expected))
    readings = [read((CORPUS / "bounces" / row["file"]).read_bytes(), known) for row in bounced]
    assert sum(reading.kind is Kind.BOUNCE for reading in readings) >= 0.96 * len(readings)
    named = [(reading, want) for reading, want in zip(readings, expected, strict=True) if want]
    right = sum(bool(want & {failed.address for failed in reading.recipients}) for reading, want in named)
    assert right >= 0.94 * len(named)


def test_calendar_answers_say_what_their_files_say():
    for row in rows("itip/manifest.jsonl"):
        expected = row["expected"] or {}
        if row["kind"] != "eml" or expected.get("method") != "REPLY":
            continue
        reading = read((CORPUS / "itip" / row["file"]).read_bytes())
        assert reading.kind is Kind.CALENDAR
        assert reading.calendar is not None
        assert reading.calendar.uid == (expected["uid"] or "")
        if len(expected["attendees"]) == 1:
            assert reading.calendar.partstat == (expected["attendees"][0]["partstat"] or "NEEDS-ACTION")


@pytest.mark.parametrize("with_original", [True, False])
def test_quotes_are_told_from_answers(with_original):
    for case in rows("quotes/cases.jsonl"):
        found = new_text(case["text"], case["orig"] if with_original else None)
        assert (found.text.split(), found.reason) == (case["exp"].split(), "")


@pytest.mark.parametrize("language", ["ro", "en", "nl", "it", "fi", "hr", "lt", "hu", "de", "fr"])
def test_no_answer_is_sure_and_wrong(language):
    for row in rows(f"replies/{language}.jsonl"):
        reading = read_answer(new_text(row["text"]).text)
        if reading.sure:
            assert (reading.attendance, reading.guests) == (row["truth"], row["guests"]), row["id"]
            assert (reading.partial, reading.unsubscribe) == (row["partial"], row["unsubscribe"]), row["id"]


def test_no_short_answer_is_sure_and_wrong():
    says = {"attending": "yes", "declined": "no", "tentative": "maybe"}
    for row in rows("short-replies.jsonl"):
        reading = read_answer(row["text"])
        if reading.sure and reading.attendance:
            said = "plus" if reading.guests else says[reading.attendance]
            assert row["label"].removeprefix("change_") == said, row["text"]
