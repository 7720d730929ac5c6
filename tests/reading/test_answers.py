from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.model import Attendance, Partial
from outreach.reading.answers import languages_of, read_answer

SURE = {
    "Da.": (Attendance.ATTENDING, 0),
    "DA!": (Attendance.ATTENDING, 0),
    "Particip cu drag la workshop.": (Attendance.ATTENDING, 0),
    "Vă confirm prezența mea la eveniment.": (Attendance.ATTENDING, 0),
    "Prezent!": (Attendance.ATTENDING, 0),
    "Contați pe noi 🙂": (Attendance.ATTENDING, 0),
    "Da, vin cu soția": (Attendance.ATTENDING, 1),
    "Venim 2": (Attendance.ATTENDING, 1),
    "Eu + 3 colegi": (Attendance.ATTENDING, 3),
    "Nu, mulțumesc.": (Attendance.DECLINED, 0),
    "Ne pare rău, nu putem veni": (Attendance.DECLINED, 0),
    "Nu mai pot veni, scuze.": (Attendance.DECLINED, 0),
    "Probabil că da": (Attendance.TENTATIVE, 0),
    "Poate": (Attendance.TENTATIVE, 0),
    "Yes, I'll be there.": (Attendance.ATTENDING, 0),
    "I’m in": (Attendance.ATTENDING, 0),
    "Wouldn't miss it for the world!": (Attendance.ATTENDING, 0),
    "Yes, with two colleagues": (Attendance.ATTENDING, 2),
    "We will be 3 people.": (Attendance.ATTENDING, 2),
    "I must decline, sorry.": (Attendance.DECLINED, 0),
    "I'm afraid I won't be able to attend the workshop.": (Attendance.DECLINED, 0),
    "Not sure yet.": (Attendance.TENTATIVE, 0),
    "Hi,\nYes, count me in\nThanks\nTom Baker": (Attendance.ATTENDING, 0),
}

UNSURE = [
    "",
    "Mulțumesc!",
    "Da?",
    "Da. Nu.",
    "Nu. Vin.",
    "Vin, dar nu promit.",
    "Da, am primit.",
    "Nu știu ce să zic",
    "Nu lipsesc niciodată invitațiile",
    "Vin la altă conferință",
    "Din păcate da",
    "Nu vin cu doi colegi",
    "Da, cu doi colegi și cu soția",
    "Da\nDoi",
    "Vin\nMarți",
    "Da\nGlumesc",
    "I will be there in spirit!",
    "I can't wait!",
    "No problem",
    "Yes, please cancel my registration",
    "I am attending another conference that day.",
    "Of course not",
    "Not attending? I am!",
    "I'd love to come, had I known earlier",
    "I don't think I'll be able to join.",
    "Vom fi trei sute",
    "Vom fi 300",
    "Confirm primirea",
    "Ne vedem la tribunal",
    "Taip",
    "Da, particip pe 10 iulie",
    "👍",
]


@pytest.mark.parametrize("text", SURE)
def test_a_short_plain_answer_is_sure(text):
    reading = read_answer(text, ("ro", "en"))
    assert (reading.attendance, reading.guests, reading.sure) == (*SURE[text], True)
    assert reading.evidence


@pytest.mark.parametrize("text", [text for text in SURE if not text.isascii()])
def test_diacritics_change_nothing(text):
    bare = text.translate(str.maketrans("ăâîșțĂÂÎȘȚşţ’", "aaistAAISTst'"))
    assert read_answer(bare, ("ro", "en")).attendance is SURE[text][0]


@pytest.mark.parametrize("text", UNSURE)
def test_whatever_leaves_a_doubt_goes_to_a_person(text):
    reading = read_answer(text, ("ro", "en"))
    assert not reading.sure
    assert reading.reason


def test_lateness_and_leaving_early_are_noted():
    assert read_answer("Da, dar voi întârzia puțin.", ("ro", "en")).partial is Partial.LATE
    assert read_answer("Yes, but I have to leave early.", ("en",)).partial is Partial.EARLY


@pytest.mark.parametrize(
    "text", ["Îmi puteți trimite agenda", "Vă rog să verificați lista", "Could you use my new address", "Mai e loc?"]
)
def test_a_request_asks_for_a_person(text):
    assert read_answer(text, ("ro", "en")).ask


def test_only_the_campaigns_languages_and_english_are_read():
    assert languages_of(("ro", "xx")) == ("ro", "en")
    assert not read_answer("Da, vin.", ("en",)).sure


@given(
    st.lists(
        st.sampled_from(
            [
                "da",
                "nu",
                "vin",
                "cu",
                "doi",
                "colegi",
                "poate",
                ",",
                ".",
                "\n",
                "2",
                "+",
                "?",
            ]
        )
    )
)
def test_a_sure_answer_never_holds_both_a_yes_and_a_refusal(words):
    reading = read_answer(" ".join(words), ("ro", "en"))
    if reading.sure and reading.attendance is Attendance.ATTENDING:
        assert "nu" not in words
    assert all(reading.text[span.start : span.end].strip() for span in reading.evidence)


@pytest.mark.parametrize("text", ["Automatic reply: I am away on 10 June.", "Răspuns automat: Nu pot veni."])
def test_words_that_begin_as_automatic_answers_do_are_never_sure(text):
    assert not read_answer(text, ("ro", "en")).sure
