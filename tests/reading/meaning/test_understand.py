from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.model import Attendance, Partial, Person
from outreach.reading.meaning.occasion import Occasion
from outreach.reading.meaning.understand import understand

YES, NO, MAYBE, OTHER = Attendance.ATTENDING, Attendance.DECLINED, Attendance.TENTATIVE, Attendance.DELEGATED
TENTH = Occasion(day=610, weekday=3, starts=1000, ends=1330)

# Two texts that look alike, and what each decides (None: nothing may be applied).
PAIRS = [
    ("I'm coming.", YES, "I'm not coming.", NO),
    ("Yes, I will attend.", YES, "Yes, I got your mail.", None),
    ("I confirm my participation.", YES, "I confirm receipt.", None),
    ("I will not miss it.", YES, "I will miss it.", NO),
    ("I can't wait to join!", YES, "I can't join!", NO),
    ("I'll be there.", YES, "I'll be there in spirit.", None),
    ("I am attending the workshop.", YES, "I am attending another conference.", None),
    ("I can come on 10 June.", YES, "I can come on 11 June.", None),
    ("I cannot open the file, but I will attend.", YES, "I cannot attend, but I will open the file.", NO),
    ("My colleague Ada Berg will come in my place.", OTHER, "I come in her place, my colleague is ill.", YES),
    ("I said no last week, but I will come after all.", YES, "I said yes last week, but now I can't attend.", NO),
    ("No problem, I'll come.", YES, "No, I won't come.", NO),
    ("I'll come if you send the link.", MAYBE, "I'll come. If you need anything, let me know.", YES),
    ("Confirm participarea.", YES, "Confirm primirea.", None),
    ("Nu lipsesc.", YES, "Lipsesc.", NO),
    ("Nu vin la a doua parte, dar la prima da.", None, "Vin.", YES),
    ("Da, vin.", YES, "Da, am primit.", None),
    ("Particip.", YES, "Particip la conferința de la Sibiu.", None),
    ("Vin, dar plec la 12.", YES, "Aș veni, dar plec la 12 la mare.", None),
    ("Vine colega mea în locul meu.", OTHER, "Vin eu în locul colegei mele.", YES),
    ("Pe 10 nu pot.", NO, "Pe 26 mai nu pot.", None),
]


@pytest.mark.parametrize(("one", "says", "other", "tells"), PAIRS)
def test_texts_that_look_alike_are_told_apart(one, says, other, tells):
    for text, expected in ((one, says), (other, tells)):
        meaning = understand(text, ("ro", "en"), TENTH)
        assert (meaning.attendance if meaning.sure else None) in ({expected, None} if expected else {None}), text
        if expected and text.count(" ") < 5:
            assert meaning.sure, text


@pytest.mark.parametrize(
    ("text", "language", "guests"),
    [
        ("Dolazim, i još jedna kolegica sa mnom.", "hr", 1),
        ("Dolazim, a sa mnom i još jedna kolegica.", "hr", 1),
        ("I'll be there, and a colleague with me.", "en", 1),
        ("Vengo, e una collega con me.", "it", 1),
        ("Dalyvausiu, ir kolegė su manimi.", "lt", 1),
        ("Tulen kollegani ja vaimoni kanssa.", "fi", 2),
    ],
)
def test_somebody_joined_by_and_as_well_as_by_with_is_counted_once(text, language, guests):
    meaning = understand(text, [language])
    assert (meaning.attendance, meaning.sure, meaning.guests) == (YES, True, guests)


@pytest.mark.parametrize(
    ("text", "language", "address"),
    [
        ("Ich kann nicht, kommt jemand anderer: sepp.maier@org.example", "de", "sepp.maier@org.example"),
        ("Ich kann nicht, mein Kollege (sepp.maier@org.example) kommt.", "de", "sepp.maier@org.example"),
        ("A colleague will come in my place: sepp@org.example.", "en", "sepp@org.example"),
        ("A colleague will come in my place.\n\nBest,\nAda\nada@org.example", "en", ""),
        ("A colleague will come in my place, a@org.example or b@org.example.", "en", ""),
    ],
)
def test_an_address_in_the_sentence_of_a_nameless_delegate_is_theirs(text, language, address):
    meaning = understand(text, [language])
    assert meaning.attendance is Attendance.DELEGATED
    assert (meaning.delegate.address if meaning.delegate else "") == address


@pytest.mark.parametrize(
    ("text", "guests"),
    [
        ("We will be three.", 2),
        ("Me plus 2", 2),
        ("I'm coming with my wife.", 1),
        ("My wife and I will attend.", 1),
        ("I'll come with a few colleagues.", None),
        ("Venim trei.", 2),
        ("Vin cu încă doi colegi.", 2),
        ("Eu și soția vom fi prezenți.", 1),
        ("Vin cu drag.", 0),
        ("Vin eu, Ana Pop și Ion Rus.", 2),
        ("I'm coming. With me: Ana Ruus and Tom Berg.", 2),
        ("Confirm participarea mea și a colegei mele Ana Pop.", 1),
    ],
)
def test_people_are_counted_besides_the_sender(text, guests):
    meaning = understand(text, ("ro", "en"), TENTH)
    assert (meaning.attendance, meaning.guests) == (YES, guests)


@pytest.mark.parametrize(
    ("text", "partial"),
    [
        ("I'll join at 11:30.", Partial.LATE),
        ("I'll come but must leave at 12.", Partial.EARLY),
        ("Intru la 11 și ies la 12.", Partial.BOTH),
        ("I'll join at 10.", None),
        ("Particip, dar întârzii puțin.", Partial.LATE),
    ],
)
def test_a_part_of_the_event_is_told_by_words_and_hours(text, partial):
    assert understand(text, ("ro", "en"), TENTH).partial is partial


def test_a_delegate_is_named_with_the_address_beside_it():
    text = "Nu pot participa. În locul meu va veni dna Ana Pop (ana.pop@firma.example)."
    assert understand(text, ("ro", "en"), TENTH).delegate == Person("Ana Pop", "ana.pop@firma.example")


def test_diacritics_in_whatever_form_change_nothing():
    forms = ["Mulțumesc, particip și eu.", "Mulţumesc, particip şi eu.", "Multumesc, particip si eu."]
    assert {understand(form, ("ro",)).attendance for form in forms} == {YES}


WORDS = """
    I we will not come can't attend but if my colleague in place two 3 of us maybe yes no , . ? 10 June vin nu da
    particip dar dacă colega doi poate ( ) @ a@b.example » … 12:30 pe 26 mai — Pop SRL
"""
FEW = "da nu vin cu doi colegi poate , . sigur eu 2 + ?"


@given(st.one_of(st.text(), st.lists(st.sampled_from([*WORDS.split(), "\n"]), max_size=40).map(" ".join)))
def test_any_text_is_read_without_a_fault_and_evidence_lies_in_it(text):
    meaning = understand(text, ("ro", "en"), TENTH)
    assert all(0 <= span.start < span.end <= len(text) for span in meaning.evidence)
    assert meaning.sure != bool(meaning.reason)
    assert meaning.attendance is not None or not meaning.sure


@given(st.lists(st.sampled_from(FEW.split()), max_size=12))
def test_a_sure_yes_holds_no_refusal(words):
    meaning = understand(" ".join(words), ("ro", "en"), TENTH)
    if meaning.sure and meaning.attendance is YES:
        assert "nu" not in words
