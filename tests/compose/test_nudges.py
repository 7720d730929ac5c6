"""The sample's nudges after the event moved: nobody who answered before is told that no answer came."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from outreach.campaign.folder import Campaign
from outreach.model import Attendance, Standing
from tests.compose.conftest import Make, text_of

SILENT = Standing(contact_id=1, joined_at=datetime(2020, 5, 1, tzinfo=UTC))
ANSWERED = replace(SILENT, attendance=Attendance.ATTENDING, answered_old_time=True)
OLD = {"ro": "pentru ora veche", "en": "for the old time"}
NONE_CAME = {"ro": "nu am primit încă un răspuns", "en": "have not had an answer yet"}


@pytest.mark.parametrize("language", ["ro", "en"])
@pytest.mark.parametrize("template", ["first-nudge", "last-nudge"])
def test_who_answered_for_the_old_time_is_told_so(order: Make, sample: Campaign, template: str, language: str) -> None:
    for standing, is_old in ((SILENT, False), (ANSWERED, True)):
        text = text_of(order, sample, template, language, standing)
        assert (OLD[language] in text) == is_old
        assert (NONE_CAME[language] in text) == (template == "first-nudge" and not is_old)
