"""What other parts of the program say in English is said in Romanian on Romanian pages."""

from __future__ import annotations

from zoneinfo import ZoneInfo

import pytest

from outreach.web.catalogs import translations
from outreach.web.sentences import SENTENCES, translated
from outreach.web.tongue import Tongue

RO = Tongue("ro", translations("ro"), ZoneInfo("Europe/Bucharest"))
EN = Tongue("en", translations("en"), ZoneInfo("Europe/Bucharest"))


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("the address bounces", "adresa nu funcționează"),
        (
            "it is for attending, tentative; this person is silent",
            "este pentru: cei care participă, cei nesiguri; la această persoană: fără răspuns",
        ),
        (
            "too soon after the last message, then quiet hours until 08:00 where this person is",
            "prea curând după ultimul mesaj, apoi ore de liniște până la 08:00 acolo unde este persoana",
        ),
        ("The first-nudge was sent.", "A fost trimis: first-nudge."),
        ("it also holds a condition; the words leave it open", "pune și o condiție; cuvintele nu spun clar"),
        ("a@b.example is noted as attending.", "a@b.example a fost notat: participă."),
        ("450 4.2.1 try later", "450 4.2.1 try later"),
    ],
)
def test_a_sentence_of_the_program_is_told_in_romanian(sentence: str, said: str) -> None:
    assert translated(sentence, RO) == said


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("the address bounces", "the address bounces"),
        ("450 4.2.1 try later", "450 4.2.1 try later"),
        ("The first-nudge was sent.", "The first-nudge was sent."),
        (
            "the online details are not known yet; add [event.online] to config.toml",
            "the online details are not known yet; add them on the page Change",
        ),
        ("r12 is closed; nobody's attendance changed.", "Closed; nobody's attendance changed."),
        ("it also holds somebody else", "somebody else may be meant to come"),
        (
            "it is for group:north, silent; this person is attending",
            "it is for group north, those without an answer; this person is attending",
        ),
    ],
)
def test_on_the_pages_nobody_is_sent_to_a_command_or_a_file(sentence: str, said: str) -> None:
    assert translated(sentence, EN) == said


def test_no_sentence_of_the_pages_names_a_command() -> None:
    told = [translated(sentence, EN) for sentence in SENTENCES]
    assert not [sentence for sentence in told if "outreach " in sentence]
