"""Whom of the list a participant is, and whom a person has to be asked about."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from outreach.participants.matching import MOST_OFFERED, Found, Listed, match, seen
from outreach.participants.report import Participant, read_report
from outreach.participants.stay import Stay

PEOPLE = (
    Listed(1, "Ana Țăranu", ("ana@firma.example", "secretariat@firma.example"), "Firma SRL", is_expected=True),
    Listed(2, "Ben Okri", ("ben@firma.example",)),
    Listed(3, "Maria Pop", ("maria@a.example",)),
    Listed(4, "Maria Pop", ("pop@b.example",), is_expected=True),
    Listed(5, "Ion Dinu", ("ion@c.example",), stand_in=("Vlad Rus", "vlad@c.example")),
)


def one(name: str = "", email: str = "", minutes: int = 60) -> Participant:
    return Participant((name,) if name else (), email, (Stay(minutes=minutes),), (2,))


@pytest.mark.parametrize(
    ("participant", "found", "ids"),
    [
        (one("anything", "ANA@Firma.example"), Found.ADDRESS, (1,)),
        (one("", "secretariat@firma.example"), Found.ALIAS, (1,)),
        (one("Taranu Ana"), Found.NAME, (1,)),
        (one("Ana Taranu (Firma)"), Found.NAME, (1,)),
        (one("Ana Țăranu", "ana@elsewhere.example"), Found.NAME, (1,)),
        (one("A. Taranu"), Found.DOUBT, (1,)),
        (one("", "ana.taranu@elsewhere.example"), Found.DOUBT, (1,)),
        (one("Maria Pop"), Found.DOUBT, (4, 3)),
        (one("Maria"), Found.DOUBT, (4, 3)),
        (one("Vlad Rus"), Found.DOUBT, (5,)),
        (one("somebody", "vlad@c.example"), Found.DOUBT, (5,)),
        (one("iPhone"), Found.NOBODY, ()),
        (one("", "nobody@elsewhere.example"), Found.NOBODY, ()),
    ],
)
def test_by_what_somebody_is_found(participant: Participant, found: Found, ids: tuple[int, ...]) -> None:
    (result,) = match([participant], PEOPLE)
    assert (result.found, result.ids) == (found, ids)
    assert result.is_sure == (found in (Found.ADDRESS, Found.ALIAS, Found.NAME))


def test_a_name_from_before_a_renaming_counts() -> None:
    report = read_report(b"Name (Original Name),Email,Duration\nOffice (Ben Okri),,60\n")
    (result,) = match(report.participants, PEOPLE)
    assert (result.found, result.ids) == (Found.NAME, (2,))


def test_somebody_with_two_devices_was_there_once_for_all_the_time() -> None:
    matches = match([one("Ben Okri", minutes=10), one("x", "ben@firma.example", 20), one("iPhone")], PEOPLE)
    (result,) = seen(matches)
    assert (result.id, result.minutes, result.was_let_in) == (2, 30, True)


def test_no_more_people_are_offered_than_can_be_looked_through() -> None:
    many = [Listed(n, f"Ana Pop{n}", (f"{n}@a.example",)) for n in range(20)]
    (result,) = match([one("Ana")], many)
    assert len(result.ids) == MOST_OFFERED


WORDS = st.text(alphabet="ana bn@.-ț(", max_size=15)
PARTICIPANTS = st.builds(Participant, st.tuples(WORDS), WORDS, st.just(()), st.just((1,)))
LISTED = st.builds(Listed, st.integers(1, 9), WORDS, st.tuples(WORDS, WORDS), WORDS, st.tuples(WORDS, WORDS))


@given(st.lists(PARTICIPANTS, max_size=6), st.lists(LISTED, max_size=6))
def test_every_participant_has_one_match_with_people_of_the_list(
    participants: list[Participant], people: list[Listed]
) -> None:
    matches = match(participants, people)
    assert [found.participant for found in matches] == participants
    for found in matches:
        assert set(found.ids) <= {person.id for person in people}
        assert len(found.ids) == 1 if found.is_sure else len(found.ids) <= MOST_OFFERED
        assert bool(found.ids) == (found.found is not Found.NOBODY)
    assert len({person.id for person in seen(matches)}) == len(seen(matches))
