from __future__ import annotations

import pytest

from outreach.reading.meaning.words import Kind, sentences


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("10.06.2020-án", Kind.DATE, 610),
        ("2020.06.10-i", Kind.DATE, 610),
        ("10:30-ig", Kind.CLOCK, 1030),
        ("12:een", Kind.NUMBER, 12),
        ("8-12", Kind.NUMBER, 0),  # a range
        ("06-10", Kind.DATE, 1006),
    ],
)
def test_digits_with_an_ending_or_a_range_are_one_word(text, kind, value):
    [sentence] = sentences(text)
    [word] = sentence.words
    assert (word.kind, word.value) == (kind, value)


def test_no_before_a_number_ends_no_sentence_and_otherwise_does():
    assert len(sentences("Registered under no. 412 today")) == 1
    assert len(sentences("Thank you but no. I stay here")) == 2


@pytest.mark.parametrize(("text", "words"), [("12-kor", "12 kor"), ("12-ig", "12 ig"), ("10-én", "10 napjan")])
def test_a_hungarian_ending_that_tells_what_a_number_is_stays_as_a_word(text, words):
    [sentence] = sentences(text)
    assert " ".join(word.word for word in sentence.words) == words


def test_a_month_written_large_ends_no_sentence_behind_its_day():
    [sentence] = sentences("Ich komme am 10. Juni gern")
    assert len(sentences("Wir sind 3. Danke")) == 2
    assert sentence.words[-1].word == "gern"


def test_a_register_number_is_no_refusal():
    assert len(sentences("Registered under no. 55/2020 today")) == 1
