from __future__ import annotations

import pytest

from outreach.campaign.tongues import code_of
from outreach.campaign.words import Words


@pytest.mark.parametrize(
    ("language", "default", "text"),
    [
        ("ro", "en", "Atelier"),
        ("ro-MD", "en", "Atelier"),
        ("fi", "en", "Workshop"),
        ("fi", "en-GB", "Workshop"),
        ("fi", "it", "Atelier"),
    ],
)
def test_words_come_in_the_language_or_the_nearest_there_is(language, default, text):
    assert Words(texts=(("ro", "Atelier"), ("en", "Workshop"))).in_(language, default) == text


def test_one_text_serves_every_language():
    assert Words("Atelier").in_("fi", "en") == "Atelier"
    assert not Words()


@pytest.mark.parametrize(
    ("written", "code"),
    [
        ("ro", "ro"),
        ("RO", "ro"),
        ("pt_br", "pt-BR"),
        ("Română", "ro"),
        ("engleză", "en"),
        ("Deutsch", "de"),
        ("xx", None),
        ("", None),
    ],
)
def test_a_language_is_known_by_code_or_name(written, code):
    assert code_of(written) == code
