from __future__ import annotations

import json
from pathlib import Path

import pytest

from outreach.engine.unread import REASON, STRANGE, known_share, named
from outreach.model import Kind, Reading
from outreach.reading.answers import read_answer

REPLIES = Path(__file__).parents[1] / "replies"
CZECH = "Bohužel nemohu přijít, mám jinou schůzku."
SLOVENIAN = "Žal mi je, ne morem priti."


@pytest.mark.parametrize("text", [CZECH, "Niestety nie mogę przyjść.", "Ναι, θα έρθω", "Evet, geleceğim."])
def test_a_text_of_which_hardly_a_word_is_known_is_in_a_language_that_is_not_read(text: str) -> None:
    assert named(read_answer(text), "en", ("ro", "en")).reason == REASON


def test_a_neighbour_of_a_language_that_is_read_is_told_by_the_contact_s_own_language() -> None:
    assert named(read_answer(SLOVENIAN), "sl-SI", ("hr", "en")).reason == REASON
    assert named(read_answer(SLOVENIAN), "hr", ("hr", "en")).reason != REASON


def test_a_text_in_english_of_somebody_who_is_written_to_in_another_language_keeps_its_reason() -> None:
    read = read_answer("We were very glad to hear from you this week.")
    assert not read.sure
    assert named(read, "sl", ("ro", "en")) == read


def test_other_reasons_and_sure_readings_stay() -> None:
    sure = read_answer("Yes, I will come.")
    assert named(sure, "sl", ("ro", "en")) is sure
    asked = Reading(Kind.HUMAN, text=CZECH, reason="a question or request is in it")
    assert named(asked, "cs", ("ro", "en")) is asked


def test_no_reply_in_a_language_that_was_read_is_taken_for_one_that_is_not_read() -> None:
    cases = [json.loads(line) for file in REPLIES.glob("*.jsonl") for line in file.read_text("utf-8").splitlines()]
    assert len(cases) > 2000
    strange = [case["text"] for case in cases if known_share(case["text"], (case["lang"], "en")) < STRANGE]
    assert strange == []
