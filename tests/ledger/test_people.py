from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from outreach.errors import Refused
from outreach.ledger import deliveries, people
from outreach.ledger.contactlist import Difference, Some
from outreach.ledger.database import Ledger
from outreach.ledger.people import Part
from outreach.model import Answer, Attendance, Contact, DeliveryState, Partial, Person, Source
from outreach.plan import Audience

Make = Callable[..., int]
Listed = Callable[..., list[int]]
EVERYONE = Audience(everyone=True)

ANA = Contact("Ana@Firma.example", "ana@firma.example", "Ana", "Stimată Ana", "Firma", "ro", "imm", "", {"rol": "x"}, 2)
ION = Contact("ion@firma.example", "ion@firma.example", row=3)


def test_an_import_brings_people_and_says_what_changed(ledger: Ledger, now: datetime) -> None:
    with ledger.write() as tx:
        first = people.import_contacts(tx, [ANA, ION, replace(ION, name="twice")], now)
        assert first == Difference(added=Some(2, (ANA.address, ION.address)))
        assert [contact for contact, _ in people.everyone(tx)] == [ANA, ION]
        moved = [replace(ANA, name="Ana Pop", extra={"rol": "y"}), replace(ION, row=9)]
        assert people.compare(tx, moved).changed == Some(1, (ANA.address,))
        second = people.import_contacts(tx, moved, now)
        assert second == Difference(changed=Some(1, (ANA.address,)), known=2)
        assert people.everyone(tx)[0][0] == moved[0]


def test_who_left_the_list_is_kept_and_goes_on_when_back(ledger: Ledger, sending: Make, now: datetime) -> None:
    later, back = now + timedelta(days=1), now + timedelta(days=2)
    with ledger.write() as tx:
        people.import_contacts(tx, [ANA, ION], now)
        ana = people.find(tx, "ANA@firma.example")
        assert ana is not None
        deliveries.sent(tx, sending(tx, ana), "a", "250", now)
        people.add_answer(tx, ana, Answer(Attendance.ATTENDING, Source.TEXT, now), now)
        assert people.import_contacts(tx, [ION], later).removed == Some(1, (ANA.address,))
        assert [contact for contact, _ in people.everyone(tx)] == [ION]
        assert people.person(tx, ana)[1].removed
        assert people.import_contacts(tx, [ION], later).removed == Some()
        assert people.import_contacts(tx, [ION, ANA], back).returned == Some(1, (ANA.address,))
        _, standing = people.person(tx, ana)
    assert (standing.removed, standing.joined_at, standing.attendance) == (False, back, Attendance.ATTENDING)
    assert standing.deliveries == {"invitation": DeliveryState.SENT}


def test_a_standing_tells_what_was_sent(ledger: Ledger, listed: Listed, sending: Make, now: datetime) -> None:
    [ana] = listed("ana")
    later = now + timedelta(days=1)
    with ledger.write() as tx:
        deliveries.sent(tx, sending(tx, ana), "a", "250", now)
        deliveries.sent(tx, sending(tx, ana, "update", 2), "a", "250", later)
        sending(tx, ana, "nudge", None)
        again = deliveries.resend(tx, "invitation", ana, "<r@x.example>", later, expires_at=later, sequence=0)
        _, standing = people.person(tx, ana)
        assert deliveries.get(tx, again).serial == 1
    assert standing.deliveries == {
        "invitation": DeliveryState.SENT,
        "update": DeliveryState.SENT,
        "nudge": DeliveryState.SENDING,
    }
    assert (standing.invited_at, standing.last_sent_at, standing.holds_sequence) == (now, later, 2)


def test_an_unknown_person_is_a_lookup_error(ledger: Ledger) -> None:
    with ledger.read() as tx:
        assert people.people(tx, [7]) == []
        with pytest.raises(LookupError, match="no contact 7"):
            people.person(tx, 7)


def test_people_come_in_the_order_asked_for(ledger: Ledger, listed: Listed) -> None:
    ids = listed(*(f"p{n}" for n in range(1100)))
    with ledger.read() as tx:
        assert [s.contact_id for _, s in people.people(tx, ids[::-1])] == ids[::-1]
        assert [s.contact_id for _, s in people.everyone(tx, after=ids[9], limit=700)] == ids[10:710]


def test_an_answer_is_folded_and_can_be_revoked(ledger: Ledger, listed: Listed, now: datetime) -> None:
    [ana] = listed("ana")
    delegate = Person("Ion", "ion@firma.example")
    answer = Answer(Attendance.ATTENDING, Source.CALENDAR, now, 2, Partial.LATE, delegate, "vin", 1, now)
    with ledger.write() as tx:
        id = people.add_answer(tx, ana, answer, now)
        _, standing = people.person(tx, ana)
        assert (standing.attendance, standing.guests, standing.partial) == (Attendance.ATTENDING, 2, Partial.LATE)
        assert (standing.delegate, standing.comment, standing.source) == (delegate, "vin", Source.CALENDAR)
        assert (standing.since, standing.sequence) == (now, 1)
        people.revoke_answer(tx, id, now)
        assert people.person(tx, ana)[1].attendance is Attendance.SILENT
        with pytest.raises(LookupError):
            people.revoke_answer(tx, id, now)


def test_a_bounce_makes_unreachable_only_who_never_answered(ledger: Ledger, listed: Listed, now: datetime) -> None:
    ana, ion = listed("ana", "ion")
    with ledger.write() as tx:
        people.add_answer(tx, ion, Answer(Attendance.DECLINED, Source.TEXT, now), now)
        for one in (ana, ion, ana):
            people.mark_bounced(tx, one, now, "550 5.1.1")
        found = [(s.attendance, s.reachable) for _, s in people.people(tx, [ana, ion])]
        assert found == [(Attendance.UNREACHABLE, False), (Attendance.DECLINED, False)]
        people.clear_bounced(tx, ana, now)
        assert people.person(tx, ana)[1].attendance is Attendance.SILENT
        assert people.person(tx, ana)[1].reachable


def test_marks_are_set_and_taken_back(ledger: Ledger, listed: Listed, now: datetime) -> None:
    [ana] = listed("ana")
    with ledger.write() as tx:
        people.suppress(tx, ana, "asked in a reply", now)
        people.suppress(tx, ana, "asked again", now)
        people.set_away(tx, ana, date(2020, 5, 20), now)
        people.set_hands_off(tx, ana, True, now)
        people.record_presence(tx, ana, True, now)
        people.record_presence(tx, ana, False, now)
        _, marked = people.person(tx, ana)
        people.unsuppress(tx, ana, now)
        people.set_away(tx, ana, None, now)
        people.set_hands_off(tx, ana, False, now)
        people.record_presence(tx, ana, None, now)
        _, plain = people.person(tx, ana)
    assert (marked.suppressed, marked.away_until, marked.hands_off, marked.present) == (
        True,
        date(2020, 5, 20),
        True,
        False,
    )
    assert (plain.suppressed, plain.away_until, plain.hands_off, plain.present) == (False, None, False, None)


def test_a_confirmed_address_speaks_for_one_person(ledger: Ledger, listed: Listed, now: datetime) -> None:
    ana, ion = listed("ana", "ion")
    with ledger.write() as tx:
        people.add_alias(tx, ana, "Secretariat@Firma.example", now)
        people.add_alias(tx, ana, "secretariat@firma.example", now)
        assert people.find(tx, "SECRETARIAT@firma.example") == ana
        assert people.find(tx, "nobody@firma.example") is None
        with pytest.raises(Refused, match="already belongs to ana@firma"):
            people.add_alias(tx, ion, "secretariat@firma.example", now)


def test_a_candidate_has_no_delivery_of_the_step_or_a_cancelled_one(
    ledger: Ledger, listed: Listed, planned: Make, now: datetime
) -> None:
    ana, ion, eva = listed("ana", "ion", "eva")
    with ledger.write() as tx:
        planned(tx, ana)
        deliveries.drop(tx, planned(tx, ion), None, DeliveryState.CANCELLED, "declined", now)
        resent = planned(tx, eva, "nudge")
        found = people.candidates(tx, "invitation", EVERYONE, Part(0, 9))
        assert [s.contact_id for _, s in found] == [ion, eva]
        assert people.candidates(tx, "invitation", EVERYONE, Part(ion, 9))[0][1].contact_id == eva
        assert len(people.candidates(tx, "invitation", EVERYONE, Part(0, 1))) == 1
        assert deliveries.get(tx, resent).contact_id == eva


def test_nobody_is_a_candidate_of_no_audience(ledger: Ledger, listed: Listed) -> None:
    listed("ana")
    with ledger.read() as tx:
        assert people.candidates(tx, "nudge", Audience(), Part(0, 9)) == []


@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    attendances=st.frozensets(st.sampled_from(Attendance)),
    groups=st.frozensets(st.sampled_from(["imm", "ong", ""])),
    presence=st.frozensets(st.booleans()),
    everyone=st.booleans(),
)
def test_candidates_are_exactly_the_audience(
    ledger: Ledger,
    now: datetime,
    attendances: frozenset[Attendance],
    groups: frozenset[str],
    presence: frozenset[bool],
    everyone: bool,
) -> None:
    audience = Audience(everyone=everyone, attendances=attendances, groups=groups, presence=presence)
    with ledger.write() as tx:
        if not people.everyone(tx):
            names = [(a, g, p) for a in (None, *Attendance) for g in ("imm", "ong") for p in (None, True, False)]
            people.import_contacts(
                tx, [Contact(f"{n}@x.example", f"{n}@x.example", group=g) for n, (_, g, _) in enumerate(names)], now
            )
            for (_, standing), (said, _, present) in zip(people.everyone(tx), names, strict=True):
                if said is Attendance.UNREACHABLE:
                    people.mark_bounced(tx, standing.contact_id, now, "")
                elif said not in (None, Attendance.SILENT):
                    people.add_answer(tx, standing.contact_id, Answer(said, Source.TEXT, now), now)
                if present is not None:
                    people.record_presence(tx, standing.contact_id, present, now)
        expected = [
            s.contact_id
            for c, s in people.everyone(tx)
            if everyone or s.attendance in attendances or c.group in groups or s.present in presence
        ]
        assert [s.contact_id for _, s in people.candidates(tx, "nudge", audience, Part(0, 99))] == expected
