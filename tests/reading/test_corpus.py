"""The reader measured on a corpus of real and invented messages, where one lies beside the repository."""

from __future__ import annotations

import json
import os
from collections import Counter
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from outreach.model import Kind
from outreach.reading.answers import read_answer
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.tables import is_known
from outreach.reading.quotes import new_text
from outreach.reading.read import Known, read

CORPUS = Path(os.environ.get("OUTREACH_CORPUS", Path(__file__).parents[3] / "shared" / "corpus"))
pytestmark = pytest.mark.skipif(not CORPUS.is_dir(), reason="no corpus of messages (OUTREACH_CORPUS)")

LANGUAGES = ("ro", "en", "nl", "it", "fi", "hr", "lt", "hu", "de", "fr")
HUMAN = b"From: a@b.example\nSubject: Re: Gala\nContent-Type: text/plain; charset=utf-8\n\n"


def rows(name: str) -> list[dict[str, Any]]:
    path = CORPUS / name
    if not path.exists():
        pytest.skip(f"no {name} in the corpus")
    return [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]


def kinds(folder: str) -> Counter[str]:
    files = [path for path in (CORPUS / folder).iterdir() if path.suffix != ".jsonl"]
    return Counter(read(path.read_bytes()).kind for path in files)


REPORTS = {Kind.BOUNCE, Kind.COMPLAINT, Kind.OTHER, Kind.AUTO_REPLY, Kind.UNREADABLE}


def test_hostile_mail_is_read_without_a_fault_and_most_of_it_is_human():
    files = [path for path in (CORPUS / "hostile").iterdir() if path.suffix != ".jsonl"]
    readings = [read(path.read_bytes()) for path in files]
    assert not [reading.reason for reading in readings if "could not be read (" in reading.reason]
    found = Counter(reading.kind for reading in readings)
    assert found[Kind.UNREADABLE] <= 15
    assert found[Kind.HUMAN] >= 650


def test_automatic_answers_are_known():
    assert kinds("autoreplies").keys() == {Kind.AUTO_REPLY}


def test_the_last_day_of_an_absence_is_read():
    files = sorted((CORPUS / "autoreplies").glob("synthetic__*.eml"))
    days = [read(path.read_bytes(), Known(today=date(2026, 1, 6))).away_until for path in files]
    assert days.count(date(2026, 1, 12)) == len(days)


def test_no_answer_of_a_person_is_a_report_or_automatic():
    texts = [row["text"] for language in LANGUAGES for row in rows(f"replies/{language}.jsonl")]
    texts += [row["text"] for row in rows("quotes/cases.jsonl")] + [row["text"] for row in rows("short-replies.jsonl")]
    for text in texts:
        assert read(HUMAN + text.encode()).kind not in REPORTS, text


def test_requests_not_to_be_written_to_are_found_and_nothing_else():
    for row in [row for language in LANGUAGES for row in rows(f"replies/{language}.jsonl")]:
        reading = read(HUMAN + row["text"].encode())
        assert reading.unsubscribe is row["unsubscribe"], row["id"]
        assert reading.ask or not row["unsubscribe"], row["id"]


@pytest.mark.parametrize("with_the_list", [True, False])
def test_bounces_are_known_with_their_recipient_or_original(with_the_list):
    bounced = [row for row in rows("bounces/manifest.jsonl") if row["class"] == "bounce"]
    expected = [{e["recipient"].lower() for e in row["expected"] or [] if e.get("recipient")} for row in bounced]
    known = Known(addresses=frozenset().union(*expected)) if with_the_list else Known()
    readings = [read((CORPUS / "bounces" / row["file"]).read_bytes(), known) for row in bounced]
    assert sum(reading.kind is Kind.BOUNCE for reading in readings) >= 0.98 * len(readings)
    named = [(reading, want) for reading, want in zip(readings, expected, strict=True) if want]
    right = [bool(want & {failed.address for failed in reading.recipients}) for reading, want in named]
    assert sum(right) >= (0.98 if with_the_list else 0.96) * len(named)
    either = sum(ok or bool(reading.original_message_id) for ok, (reading, _) in zip(right, named, strict=True))
    assert either >= 0.98 * len(named)


def test_an_address_is_wrong_for_good_where_others_say_so_too():
    agree = differ = 0
    for row in rows("bounces/manifest.jsonl"):
        hard = {e["recipient"].lower(): e.get("hard") for e in row["expected"] or [] if e.get("recipient")}
        for failed in read((CORPUS / "bounces" / row["file"]).read_bytes()).recipients:
            if hard.get(failed.address) is not None:
                agree += failed.permanent is hard[failed.address]
                differ += failed.permanent and not hard[failed.address]
    assert agree >= 240
    assert differ <= 30


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


WORKSHOP = Occasion(day=610, weekday=3, starts=1000, ends=1330)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_answer_is_sure_and_wrong(language):
    wrong = []
    for row in rows(f"replies/{language}.jsonl"):
        for languages in (LANGUAGES, (language, "en")):
            reading = read_answer(new_text(row["text"]).text, languages, WORKSHOP)
            if reading.sure and reading.attendance != row["truth"]:
                wrong.append(f"{row['id']}: {reading.attendance}")
    assert not wrong


@pytest.mark.parametrize("language", [language for language in LANGUAGES if is_known(language)])
def test_questions_and_requests_are_hardly_ever_missed(language):
    asking = [row for row in rows(f"replies/{language}.jsonl") if row["ask"]]
    readings = [read_answer(new_text(row["text"]).text, (language, "en"), WORKSHOP) for row in asking]
    missed = [row["id"] for row, reading in zip(asking, readings, strict=True) if not reading.ask]
    assert len(missed) <= 1, missed


def test_no_short_answer_is_sure_and_wrong():
    says = {"yes": "attending", "no": "declined", "maybe": "tentative", "delegate": "delegated", "plus": "attending"}
    wrong = []
    for row in rows("short-replies.jsonl"):
        reading = read_answer(row["text"], (row["lang"], "en"))
        label = row["label"].removeprefix("change_")
        if reading.sure and label in says and reading.attendance != says[label]:
            wrong.append(f"{row['text']}: {reading.attendance}")
    assert not wrong
