"""Calendar parts: where they are found, and what they say; a library that reads them too is the oracle."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar

from benchmarks import itip as benchmark
from outreach.model import Attendance, Kind, Reading
from outreach.reading.caladdress import addresses_of
from outreach.reading.caltimes import instant
from outreach.reading.contentlines import Component, Property, TooLarge, read_calendars
from outreach.reading.known import Known
from outreach.reading.read import read

CORPUS = benchmark.CORPUS
corpus = pytest.mark.skipif(not CORPUS.is_dir(), reason="no corpus of calendar messages (OUTREACH_CORPUS)")
FILES = sorted(CORPUS.glob("*.ics")) if CORPUS.is_dir() else []


def reading(
    *lines: str, method: str = "REPLY", sender: str = "ana@firma.example", known: Known | None = None
) -> Reading:
    event = ["BEGIN:VEVENT", "UID:1@x", "DTSTAMP:20200512T080000Z", *lines, "END:VEVENT"]
    ics = "\r\n".join(["BEGIN:VCALENDAR", f"METHOD:{method}", *event, "END:VCALENDAR", ""])
    head = f"From: {sender}\r\nContent-Type: text/calendar; method={method}\r\n\r\n"
    return read((head + ics).encode(), known or Known())


ANA = "ATTENDEE;PARTSTAT=ACCEPTED:mailto:ana@firma.example"


def test_a_sequence_is_missing_a_number_or_odd():
    def sequence(*lines: str) -> tuple[int | None, bool]:
        said = reading(ANA, *lines).calendar
        assert said is not None
        return said.sequence, said.odd_sequence

    assert sequence() == (None, False)
    assert sequence("SEQUENCE:0") == (0, False)
    assert sequence("SEQUENCE: 007 ") == (7, False)
    assert sequence("SEQUENCE:0", "X-MICROSOFT-CDO-APPT-SEQUENCE:3") == (3, False)
    assert sequence("SEQUENCE:2", "X-MICROSOFT-CDO-APPT-SEQUENCE:3") == (2, False)
    assert sequence("SEQUENCE:0", "X-MICROSOFT-CDO-APPT-SEQUENCE:none") == (0, False)
    assert sequence("SEQUENCE:1407317367304") == (None, True)
    assert sequence("SEQUENCE:²") == (None, True)


def test_a_delegation_names_both_sides():
    said = reading(
        'ATTENDEE;PARTSTAT=DELEGATED;DELEGATED-TO="mailto:dan@x.example","mailto:eva@x.example":mailto:ana@firma.example'
    )
    assert said.calendar is not None
    assert said.attendance is Attendance.DELEGATED
    assert said.delegate is not None
    assert (said.delegate.address, said.calendar.delegated_to) == ("dan@x.example", "dan@x.example, eva@x.example")
    back = reading(
        'ATTENDEE;PARTSTAT=ACCEPTED;DELEGATED-FROM="MAILTO:ana@firma.example":mailto:dan@x.example',
        sender="dan@x.example",
    )
    assert back.calendar is not None
    assert (back.sure, back.calendar.delegated_from) == (True, "ana@firma.example")


def test_a_second_answer_of_the_same_person_that_differs_is_held():
    assert "twice" in reading(ANA, ANA.replace("ACCEPTED", "DECLINED")).reason
    assert reading(ANA, ANA).sure


def test_an_address_that_is_known_stands_before_a_token():
    line = "ATTENDEE;PARTSTAT=ACCEPTED;EMAIL=ana@firma.example:mailto:2_HAYT@imip.me.example"
    said = reading(line, sender="other@x.example", known=Known(addresses=frozenset({"ana@firma.example"}))).calendar
    assert said is not None
    assert said.attendee == "ana@firma.example"


@pytest.mark.parametrize(
    ("line", "hour"),
    [
        ("DTSTART:20200610T070000Z", 7),
        ("DTSTART;TZID=Europe/Bucharest:20200610T100000", 7),
        ("DTSTART;TZID=GTB Standard Time:20200610T100000", 7),
        ('DTSTART;TZID="tzone://Microsoft/Utc":20200610T070000', 7),
        ("DTSTART;TZID=/mozilla.org/20070129_1/Europe/Bucharest:20200610T100000", 7),
        ("DTSTART;TZID=Mars/Olympus:20200610T100000", None),
        ("DTSTART;TZID=../../etc/passwd:20200610T100000", None),
        ("DTSTART;TZID=Europe:20200610T100000", None),
        ("DTSTART:20200610T100000", None),
        ("DTSTART;VALUE=DATE:20200610", None),
        ("DTSTART:20201340T100000Z", None),
        ("DTSTART;TZID=Pacific/Apia:00010101T000000", None),
    ],
)
def test_proposed_times_are_instants_where_their_zone_is_known(line, hour):
    said = reading(ANA, line, method="COUNTER").calendar
    assert said is not None
    assert said.starts == (datetime(2020, 6, 10, hour, tzinfo=UTC) if hour is not None else None)


def test_a_zone_that_the_message_defines_is_not_believed():
    zone = [
        "BEGIN:VTIMEZONE",
        "TZID:Europe/Bucharest",
        "BEGIN:STANDARD",
        "TZOFFSETTO:+0900",
        "END:STANDARD",
        "END:VTIMEZONE",
    ]
    ics = "\r\n".join(["BEGIN:VCALENDAR", "METHOD:COUNTER", *zone, "BEGIN:VEVENT", "UID:1", ANA,
                       "DTSTART;TZID=Europe/Bucharest:20200610T100000", "END:VEVENT", "END:VCALENDAR"])  # fmt: skip
    said = read(
        f"From: ana@firma.example\r\nContent-Type: text/calendar; method=COUNTER\r\n\r\n{ics}".encode()
    ).calendar
    assert said is not None
    assert said.starts == datetime(2020, 6, 10, 7, tzinfo=UTC)


@given(st.text(max_size=60), st.text(max_size=60))
def test_no_address_makes_it_fail(value, email):
    assert all("@" in address for address in addresses_of(Property({"EMAIL": email}, value)))


@given(st.text(alphabet="0123456789TZ", max_size=20), st.text(max_size=40))
def test_no_time_makes_it_fail(value, zone):
    found = instant(Component("VEVENT", {"DTSTART": [Property({"TZID": zone}, value)]}), "DTSTART")
    assert found is None or found.tzinfo is UTC


@given(st.sampled_from(FILES) if FILES else st.nothing(), st.integers(0, 2000), st.binary(max_size=30))
@corpus
def test_no_damage_to_a_real_file_makes_it_fail(file: Path, at: int, damage: bytes):
    data = file.read_bytes()
    head = b"From: ana@firma.example\r\nContent-Type: text/calendar; method=REPLY\r\n\r\n"
    assert read(head + data[:at] + damage + data[at + len(damage) :]).kind in (Kind.CALENDAR, Kind.HUMAN)


@corpus
def test_every_message_of_the_corpus_is_read_as_expected_or_held_with_a_reason():
    table = benchmark.lines(CORPUS)
    assert len(table) > 200
    assert [line for line in table if line.verdict not in ("right", "held")] == []
    assert all(line.reason for line in table if line.verdict == "held")


@corpus
def test_every_answer_of_one_person_gives_its_partstat():
    for row in map(json.loads, (CORPUS / "manifest.jsonl").read_text(encoding="utf-8").splitlines()):
        expected: dict[str, Any] = row["expected"] or {}
        if expected.get("method") != "REPLY" or len(expected["attendees"]) != 1:
            continue
        raw = (CORPUS / row["file"]).read_bytes()
        said = read(raw if row["kind"] == "eml" else benchmark.wrapped(raw, expected)).calendar
        assert said is not None, row["file"]
        assert said.partstat == (expected["attendees"][0]["partstat"] or "NEEDS-ACTION"), row["file"]


@corpus
@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_library_reads_the_same(file: Path):
    """icalendar, where it reads a file at all; of what it calls broken nothing is asked."""
    data = file.read_bytes()
    try:
        [theirs] = Calendar.from_ical(data, multiple=True)
        ours = read_calendars(data)
    except (ValueError, AttributeError, KeyError, TooLarge):
        pytest.skip("the library refuses it, or holds several calendars")
    assert [part.name for part in ours[0].parts] == [c.name for c in theirs.subcomponents if c.name != "VTIMEZONE"]
    for event, known in zip(ours[0].parts, (c for c in theirs.subcomponents if c.name != "VTIMEZONE"), strict=True):
        if known.errors:
            continue
        for name in ("UID", "SUMMARY", "SEQUENCE", "COMMENT"):
            if isinstance(known.get(name, ""), list):
                continue
            assert event.value(name) == str(known.get(name, "")).strip(), name
        lines = known.get("ATTENDEE", [])
        lines = lines if isinstance(lines, list) else [lines]
        assert [prop.value for prop in event.all("ATTENDEE")] == [str(line) for line in lines]
        said = [prop.params.get("PARTSTAT", "") for prop in event.all("ATTENDEE")]
        assert said == [str(line.params.get("PARTSTAT", "")) for line in lines]
