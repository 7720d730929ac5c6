from __future__ import annotations

from datetime import date, datetime, time
from zoneinfo import ZoneInfo

import pytest

from outreach.compose.dates import date_text, datetime_text, interval_text, time_text, zone_text

at = datetime.fromisoformat
STARTS = at("2020-06-10T10:00")
ENDS = at("2020-06-10T13:30")
BUCHAREST = ZoneInfo("Europe/Bucharest")

WORDS = {
    "ro": ("miercuri, 10 iunie 2020", "10:00–13:30", "Ora de vară a Europei de Est"),
    "en": ("Wednesday, 10 June 2020", "10:00–13:30", "Eastern European Summer Time"),
    "nl": ("woensdag 10 juni 2020", "10:00–13:30", "Oost-Europese zomertijd"),
    "hr": ("srijeda, 10. lipnja 2020.", "10:00 – 13:30", "istočnoeuropsko ljetno vrijeme"),
    "lt": ("2020 m. birželio 10 d., trečiadienis", "10:00–13:30", "Rytų Europos vasaros laikas"),
    "it": ("mercoledì 10 giugno 2020", "10:00–13:30", "Ora legale dell’Europa orientale"),
    "fi": ("keskiviikko 10. kesäkuuta 2020", "10.00–13.30", "Itä-Euroopan kesäaika"),
    "hu": ("2020. június 10., szerda", "10:00–13:30", "kelet-európai nyári idő"),
    "de": ("Mittwoch, 10. Juni 2020", "10:00–13:30 Uhr", "Osteuropäische Sommerzeit"),
    "fr": ("mercredi 10 juin 2020", "10:00 – 13:30", "heure d’été d’Europe de l’Est"),
}


@pytest.mark.parametrize("language", WORDS)
def test_dates_times_and_zones_are_in_the_message_s_language(language: str) -> None:
    day, interval, zone = WORDS[language]
    assert date_text(STARTS.date(), language) == day
    assert interval_text(STARTS, ENDS, language) == interval
    assert zone_text(STARTS.replace(tzinfo=BUCHAREST), language) == zone


@pytest.mark.parametrize("language", [*WORDS, "en-US", "fr-CA", "xx", ""])
def test_no_narrow_or_fixed_space_is_left(language: str) -> None:
    texts = [date_text(STARTS.date(), language), datetime_text(STARTS, language), interval_text(STARTS, ENDS, language)]
    assert not set("\u202f\u2009\u00a0") & set("".join(texts))


def test_the_zone_is_named_by_the_season_of_the_day() -> None:
    assert zone_text(datetime(2020, 1, 10, 10, tzinfo=BUCHAREST), "en") == "Eastern European Standard Time"
    assert zone_text(datetime(2020, 6, 10, 10, tzinfo=BUCHAREST), "en") == "Eastern European Summer Time"


def test_an_event_over_night_names_both_days() -> None:
    text = interval_text(at("2020-06-10T22:00"), at("2020-06-11T02:00"), "en")
    assert text == "Wednesday, 10 June 2020, 22:00 – Thursday, 11 June 2020, 02:00"


def test_an_interval_of_no_length_is_one_time() -> None:
    assert interval_text(STARTS, STARTS, "ro") == "10:00"


def test_a_language_s_region_falls_back_to_the_language() -> None:
    assert date_text(date(2020, 6, 10), "ro-XX") == "miercuri, 10 iunie 2020"
    assert date_text(date(2020, 6, 10), "tlh") == "Wednesday, 10 June 2020"


def test_a_style_may_be_a_pattern() -> None:
    assert date_text(date(2020, 6, 10), "ro", "d MMMM") == "10 iunie"
    assert time_text(time(9, 5), "fi") == "9.05"
