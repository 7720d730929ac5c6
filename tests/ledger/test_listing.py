"""The list as a table: what is found, in which order, and how many there are of each kind."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from outreach.ledger import campaigns, deliveries, inbound, listing, people, spared
from outreach.ledger.campaigns import Revision
from outreach.ledger.database import Ledger, Transaction
from outreach.ledger.deliveries import Planned
from outreach.ledger.listing import RANKS, Mark, Order, Query
from outreach.model import Answer, Attendance, Contact, Kind, Reading, Source
from tests.servers.ledgers import Place

Listed = Callable[..., list[int]]
Make = Callable[..., int]
TODAY = date(2020, 5, 11)
ALL = Query(TODAY)


def person(address: str, name: str = "", organisation: str = "", group: str = "", language: str = "") -> Contact:
    return Contact(address, address, name, organisation=organisation, group=group, language=language)


@pytest.fixture
def four(ledger: Ledger, now: datetime) -> list[int]:
    contacts = [
        person("ana@firma.example", "Ana Țăranu", "Primăria Brașov", "press", "ro"),
        person("ben@firma.example", "Ben Okri", "Zeta", "", "en"),
        person("cris@alta.example", "Ștefan 100%", "Alta_x", "press", "ro"),
        person("dan@alta.example", "Ðan Ile", "", "", ""),
    ]
    with ledger.write() as tx:
        people.import_contacts(tx, [replace(c, row=n) for n, c in enumerate(contacts, 2)], now)
        found = [people.find(tx, c.address) for c in contacts]
    return [one for one in found if one is not None]


def found(tx: Transaction, query: Query, order: Order = Order.LIST, *, down: bool = False) -> list[int]:
    ids = listing.find(tx, query, order, down=down, offset=0, limit=100)
    assert listing.count(tx, query) == len(ids)
    return ids


@pytest.mark.parametrize(
    ("words", "who"),
    [
        ("taranu", [0]),
        ("ŢĂRANU", [0]),
        ("brasov ana", [0]),
        ("firma.example", [0, 1]),
        ("stefan", [2]),
        ("100%", [2]),
        ("%", [2]),
        ("_", [2]),
        ("nobody", []),
        ("ana zeta", []),
        ("' OR 1=1 --", []),
        ("", [0, 1, 2, 3]),
        ("   ", [0, 1, 2, 3]),
    ],
)
def test_words_are_found_whatever_their_marks_case_and_order(
    ledger: Ledger, four: list[int], words: str, who: list[int]
) -> None:
    with ledger.read() as tx:
        assert found(tx, replace(ALL, words=words)) == [four[n] for n in who]


def test_a_further_address_is_found_too(ledger: Ledger, four: list[int], now: datetime) -> None:
    with ledger.write() as tx:
        people.add_alias(tx, four[3], "secretariat@alta.example", now)
        assert found(tx, replace(ALL, words="secretariat")) == [four[3]]


def test_groups_languages_and_attendance_narrow_it_down(ledger: Ledger, four: list[int], now: datetime) -> None:
    with ledger.write() as tx:
        people.add_answer(tx, four[0], Answer(Attendance.ATTENDING, Source.TEXT, now, guests=2), now)
        assert found(tx, replace(ALL, group="press")) == [four[0], four[2]]
        assert found(tx, replace(ALL, group="")) == [four[1], four[3]]
        assert found(tx, replace(ALL, language="en")) == [four[1]]
        assert found(tx, replace(ALL, attendance=Attendance.ATTENDING, group="press")) == [four[0]]
        counts = listing.counts(tx, TODAY)
    assert counts.listed == 4
    assert counts.groups == {"": 2, "press": 2}
    assert counts.languages == {"": 1, "en": 1, "ro": 2}
    assert counts.attendances == {Attendance.ATTENDING: 1, Attendance.SILENT: 3}
    assert counts.marks[Mark.GUESTS] == 1


def test_it_is_sorted_as_people_sort(ledger: Ledger, four: list[int], now: datetime) -> None:
    with ledger.write() as tx:
        people.add_answer(tx, four[1], Answer(Attendance.DECLINED, Source.TEXT, now), now)
        people.add_answer(tx, four[2], Answer(Attendance.ATTENDING, Source.TEXT, now + timedelta(hours=1)), now)
        ana, ben, stefan, dan = four
        assert found(tx, ALL, Order.NAME) == [ana, ben, stefan, dan]  # ð stays a letter of its own
        assert found(tx, ALL, Order.NAME, down=True) == [dan, stefan, ben, ana]
        assert found(tx, ALL, Order.ORGANISATION) == [dan, stefan, ana, ben]
        assert found(tx, ALL, Order.ATTENDANCE) == [stefan, ben, ana, dan]
        assert found(tx, ALL, Order.SINCE)[:2] == [ben, stefan]
        assert listing.find(tx, ALL, Order.NAME, down=False, offset=1, limit=2) == [ben, stefan]


def test_every_mark_finds_whom_it_names(ledger: Ledger, four: list[int], sending: Make, now: datetime) -> None:
    ana, ben, stefan, dan = four
    with ledger.write() as tx:
        message = inbound.store(tx, "INBOX", 1, 1, b"x", now, "<1@x>", "ana@firma.example", "Re:", now)
        assert message is not None
        inbound.save_reading(tx, message, Reading(Kind.HUMAN, text="Poate"), ana, None, "review", "?", now)
        deliveries.uncertain(tx, sending(tx, stefan), "a", "lost", now)
        deliveries.failed(tx, sending(tx, dan, "nudge", None), "a", "550 no", now)
        deliveries.sent(tx, sending(tx, ben), "a", "250 ok", now)
        people.suppress(tx, ben, "asked", now)
        people.set_hands_off(tx, stefan, True, now)
        spared.snooze(tx, dan, date(2020, 5, 12), now)
        people.record_presence(tx, ana, True, now)
        people.record_presence(tx, ben, False, now)
        wanted = {
            Mark.REVIEW: [ana, stefan, dan],
            Mark.SUPPRESSED: [ben],
            Mark.HANDS_OFF: [stefan],
            Mark.SNOOZED: [dan],
            Mark.UNINVITED: [ana, stefan, dan],
            Mark.PRESENT: [ana],
            Mark.ABSENT: [ben],
        }
        for mark in Mark:
            assert found(tx, replace(ALL, mark=mark)) == wanted.get(mark, []), mark
            assert listing.counts(tx, TODAY).marks[mark] == len(wanted.get(mark, [])), mark
        assert listing.waiting(tx, four) == {ana, stefan, dan}
        assert found(tx, Query(date(2020, 5, 12), mark=Mark.SNOOZED)) == []
        people.mark_bounced(tx, dan, now, "550")
        assert found(tx, replace(ALL, mark=Mark.BOUNCED)) == [dan]
        assert found(tx, replace(ALL, mark=Mark.REVIEW)) == [ana, stefan]


def test_who_left_the_list_is_shown_only_when_asked_for(ledger: Ledger, four: list[int], now: datetime) -> None:
    with ledger.write() as tx:
        kept = [contact for contact, standing in people.everyone(tx) if standing.contact_id != four[0]]
        people.import_contacts(tx, kept, now)
        assert found(tx, ALL) == four[1:]
        assert found(tx, replace(ALL, mark=Mark.REMOVED)) == [four[0]]
        assert listing.counts(tx, TODAY).listed == 3
        assert listing.counts(tx, TODAY).marks[Mark.REMOVED] == 1


def test_every_attendance_has_its_place_in_the_order() -> None:
    assert set(RANKS) == set(Attendance)


START = datetime(2020, 5, 11, 6, 0, tzinfo=UTC)
HOURS = st.integers(0, 20)


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    sources=st.lists(
        st.tuples(
            st.sampled_from(list(Source)),
            HOURS,
            st.sampled_from([0, 1]),
            st.lists(st.tuples(st.sampled_from([0, 1]), HOURS), max_size=2),
        ),
        min_size=1,
        max_size=6,
    ),
    moved=HOURS,
)
def test_an_answer_to_a_time_that_is_over_is_found_as_the_rest_of_the_program_says(
    place: Place, sources: list[tuple[Source, int, int, list[tuple[int, int]]]], moved: int
) -> None:
    at = [START + timedelta(hours=n) for n in range(22)]
    with TemporaryDirectory() as folder, closing(place.open(Path(folder), START)) as ledger:
        with ledger.write() as tx:
            contacts = [person(f"p{n}@firma.example") for n in range(len(sources))]
            people.import_contacts(tx, contacts, START)
            old = Revision(at[0], at[1], "UTC", "Workshop", "", "{}")
            campaigns.note_event(tx, old, START)
            for n, (source, hour, sequence, messages) in enumerate(sources):
                id = people.find(tx, contacts[n].address)
                assert id is not None
                for serial, (of, sent) in enumerate(messages):
                    name = f"<{n}-{serial}@x.example>"
                    step = "invitation" if serial == 0 else "details"
                    deliveries.plan(tx, [Planned(step, id, START, at[21], name, of)], START)
                    delivery = deliveries.by_message_id(tx, name)
                    assert delivery is not None
                    deliveries.claim(tx, [delivery.id], "a", START, timedelta(minutes=1))
                    deliveries.begin_sending(tx, delivery.id, "a", b"x", START)
                    deliveries.sent(tx, delivery.id, "a", "250", at[sent])
                said = sequence if source is Source.CALENDAR else None
                answer = Answer(Attendance.ATTENDING, source, at[hour], sequence=said, dtstamp=at[hour])
                people.add_answer(tx, id, answer, at[hour])
            campaigns.note_event(tx, replace(old, starts=at[2], ends=at[3]), at[moved])
            campaigns.confirm_revision(tx, at[moved])
        with ledger.read() as tx:
            everybody = people.everyone(tx)
            expected = [standing.contact_id for _, standing in everybody if standing.answered_old_time]
            assert (
                sorted(listing.find(tx, replace(ALL, mark=Mark.OLD_TIME), Order.LIST, down=False, offset=0, limit=99))
                == expected
            )
