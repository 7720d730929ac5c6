"""Whoever comes unnamed hears of it through somebody: the sample's messages with the details ask to pass them on."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from outreach.campaign.folder import Campaign
from outreach.model import Attendance, Person, Standing
from tests.compose.conftest import Make, text_of

HERE = Standing(contact_id=1, joined_at=datetime(2020, 5, 1, tzinfo=UTC), attendance=Attendance.ATTENDING)
SENT = replace(HERE, attendance=Attendance.DELEGATED, delegate=Person("Irina Moldovan"))
TEMPLATES = ("details", "reminder", "last-call", "update")
ASKS = {"ro": ("trimiteți mai departe", "transmiteți noile date", "îi transmiteți"), "en": ("pass the",)}


@pytest.mark.parametrize("language", ["ro", "en"])
@pytest.mark.parametrize("template", TEMPLATES)
@pytest.mark.parametrize(
    ("standing", "passes_on"),
    [
        (HERE, False),
        (replace(HERE, guests=2), True),
        (replace(HERE, guests=None), True),
        (SENT, True),
        (replace(SENT, delegate=None), True),
        (replace(SENT, delegate_invited=True), False),
        (replace(SENT, delegate_invited=True, guests=1), True),
    ],
    ids=["alone", "two guests", "uncounted guests", "delegate", "nobody named", "invited delegate", "and a guest"],
)
def test_the_details_ask_to_be_passed_on_to_whom_we_do_not_write(
    order: Make, sample: Campaign, template: str, language: str, standing: Standing, passes_on: bool
) -> None:
    text = text_of(order, sample, template, language, standing)
    assert any(words in text for words in ASKS[language]) == passes_on


@pytest.mark.parametrize(("language", "asks"), [("ro", "transmiteți aceste detalii"), ("en", "pass these details on")])
def test_the_built_in_update_asks_so_too(order: Make, sample: Campaign, language: str, asks: str) -> None:
    bare = replace(sample.templates, by_key={k: v for k, v in sample.templates.by_key.items() if k[0] != "update"})
    campaign = replace(sample, templates=bare)
    assert asks in text_of(order, campaign, "update", language, SENT)
    assert asks not in text_of(order, campaign, "update", language, HERE)
