"""Our own replies, written by us as different people would: what is sure is right, and most are sure."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.understand import Meaning, understand

REPLIES = Path(__file__).parents[2] / "replies"
LANGUAGES = sorted(path.stem for path in REPLIES.glob("*.jsonl"))
WORKSHOP = Occasion(day=610, weekday=3, starts=1000, ends=1330)


def read(language: str) -> list[tuple[dict[str, Any], Meaning]]:
    rows = [json.loads(line) for line in (REPLIES / f"{language}.jsonl").read_text(encoding="utf-8").splitlines()]
    return [(row, understand(row["text"], list(dict.fromkeys((language, "en"))), WORKSHOP)) for row in rows]


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_sure_is_wrong_and_most_that_decides_is_sure(language):
    pairs = read(language)
    wrong = [row["id"] for row, meaning in pairs if meaning.sure and meaning.attendance != row["truth"]]
    assert not wrong
    deciding = [meaning for row, meaning in pairs if row["truth"] != "none"]
    assert sum(meaning.sure for meaning in deciding) >= 0.6 * len(deciding)


@pytest.mark.parametrize("language", LANGUAGES)
def test_who_asks_is_heard(language):
    pairs = [(row, meaning) for row, meaning in read(language) if row["ask"]]
    missed = [row["id"] for row, meaning in pairs if not meaning.ask]
    assert len(missed) <= max(1, len(pairs) // 20), missed
