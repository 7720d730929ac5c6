"""Functions and countries, however a list calls them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.campaign.particulars import country_name, country_of, function_of, has_countries


@pytest.mark.parametrize("heading", ["function", "Funcția", "functia_ocupata", "Job title", "Fonction"])
def test_the_function_is_found_under_its_usual_headings(heading: str) -> None:
    assert function_of({"phone": "1", heading: "mayor"}) == "mayor"


@pytest.mark.parametrize(
    ("said", "code"),
    [
        ("România", "RO"),
        ("romania", "RO"),
        ("RO", "RO"),
        ("ro", "RO"),
        ("Roemenië", "RO"),
        ("Hrvatska", "HR"),
        ("Suomi", "FI"),
        ("UK", "GB"),
        ("Regatul Unit", "GB"),
        ("Olanda", "NL"),
        ("Moldova", "MD"),
        ("Atlantis", "Atlantis"),
    ],
)
def test_a_country_is_one_country_in_every_spelling(said: str, code: str) -> None:
    assert country_of({"Țara": said}, "ana@firma.nl") == code
    assert has_countries({"Țara": ""})


@pytest.mark.parametrize(
    ("address", "code"),
    [
        ("ana@firma.ro", "RO"),
        ("ana@firma.co.uk", "GB"),
        ("ana@firma.com", ""),
        ("ana@firma.eu", ""),
        ("ana@firma.io", ""),
        ("ana@firma.example", ""),
        ("nonsense", ""),
        ("", ""),
    ],
)
def test_without_a_column_the_domain_tells(address: str, code: str) -> None:
    assert country_of({"country": ""}, address) == code


def test_names_are_the_languages_own() -> None:
    assert country_name("RO", "ro") == "România"
    assert country_name("NL", "en") == "Netherlands"
    assert country_name("Atlantis", "ro") == "Atlantis"


@given(st.dictionaries(st.text(max_size=10), st.text(max_size=10), max_size=3), st.text(max_size=20))
def test_anything_a_list_says_has_an_answer(extra: dict[str, str], address: str) -> None:
    assert isinstance(function_of(extra), str)
    assert isinstance(country_name(country_of(extra, address), "ro"), str)
