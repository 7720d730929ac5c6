from __future__ import annotations

import json
from dataclasses import asdict
from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.model import Kind, Reading
from outreach.reading.read import Known, read

MESSAGES = Path(__file__).parents[1] / "messages"
CASES = sorted(path.stem for path in MESSAGES.glob("*.eml") if path.with_suffix(".json").exists())


def as_data(value: Any) -> Any:
    """A reading as it would stand in JSON."""
    if isinstance(value, dict):
        return {key: as_data(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [as_data(item) for item in value]
    return value.isoformat() if isinstance(value, date | datetime) else value


def known_from(data: dict[str, Any]) -> Known:
    originals = data.get("originals", {})
    return Known(
        own_addresses=frozenset(data.get("own_addresses", ())),
        addresses=frozenset(data.get("addresses", ())),
        uid=data.get("uid", ""),
        originals=originals.get,
        is_ours_id=lambda message_id: message_id in originals,
        today=date(2026, 6, 1),
    )


@pytest.mark.parametrize("name", CASES)
def test_a_message_means_what_stands_beside_it(name):
    case = json.loads((MESSAGES / f"{name}.json").read_text(encoding="utf-8"))
    reading = as_data(asdict(read((MESSAGES / f"{name}.eml").read_bytes(), known_from(case.get("known", {})))))
    expected = case["expect"]
    if isinstance(expected.get("calendar"), dict):
        reading["calendar"] = {key: reading["calendar"][key] for key in expected["calendar"]}
    assert {key: reading[key] for key in expected} == expected


@pytest.mark.parametrize("name", CASES)
def test_evidence_and_text_belong_together_and_what_is_not_sure_says_why(name):
    reading = read((MESSAGES / f"{name}.eml").read_bytes())
    assert all(0 <= span.start < span.end <= len(reading.text) for span in reading.evidence)
    if reading.kind in (Kind.HUMAN, Kind.CALENDAR, Kind.UNREADABLE) and not reading.sure:
        assert reading.reason


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("line_end", [b"\n", b"\r\n", b"\r"])
def test_line_ends_and_a_mailbox_line_change_nothing(name, line_end):
    raw = (MESSAGES / f"{name}.eml").read_bytes().replace(b"\r\n", b"\n")
    mangled = b"From ana@firma.example Mon Jun  1 10:20:30 2026\n\n" + raw
    assert read(mangled.replace(b"\n", line_end)).kind is read(raw).kind


BITS = st.sampled_from(
    [
        b"From: a@b.example\n",
        b"Content-Type: multipart/mixed; boundary=x\n",
        b"--x\n",
        b"--x--\n",
        b"\n",
        b"> ",
        b"Content-Type: text/html\n",
        b"Content-Type: text/calendar; method=REPLY\n",
        b"Content-Type: message/rfc822\n",
        b"Content-Type: multipart/report; report-type=delivery-status; boundary=x\n",
        b"<div class=gmail_quote>",
        b"<!--",
        b"Content-Type: message/delivery-status\n",
        b"Final-Recipient: rfc822; a@b.example\nAction: failed\n",
        b"Da\n",
        b"BEGIN:VCALENDAR\n",
        b"METHOD:REPLY\n",
        b"BEGIN:VEVENT\n",
        b"ATTENDEE;PARTSTAT=",
        b"UID:\n",
        b"SEQUENCE:-9\n",
        b"Content-Transfer-Encoding: base64\n",
        b"Content-Transfer-Encoding: quoted-printable\n",
        b"=",
        b"=?utf-8?q?=?= ",
        b"charset=utf-7",
        b"+2AA-",
        b"Subject: unsubscribe\n",
        b"Auto-Submitted: auto-replied\n",
        b"Date: 99\n",
        b"\x00\xff",
    ]
)


@given(st.lists(st.one_of(BITS, st.binary(max_size=12)), max_size=25).map(b"".join))
@settings(max_examples=300, deadline=None)
def test_no_bytes_make_reading_fail(raw):
    reading = read(raw)
    assert isinstance(reading, Reading)
    json.dumps(as_data(asdict(reading)), ensure_ascii=False).encode("utf-8")
    assert "could not be read (" not in reading.reason


@given(st.data())
@settings(max_examples=200, deadline=None)
def test_no_damage_makes_reading_fail(data):
    """Bytes overwritten, cut out, moved, doubled, or put in from elsewhere, one to four times, in any message here."""
    raw = (MESSAGES / f"{data.draw(st.sampled_from(CASES))}.eml").read_bytes()
    for _ in range(data.draw(st.integers(1, 4))):
        at, length = data.draw(st.integers(0, len(raw))), data.draw(st.integers(0, 60))
        piece = data.draw(st.one_of(st.binary(max_size=6), BITS, st.just(raw[at : at + length] * 2)))
        raw = raw[:at] + piece + raw[at + data.draw(st.integers(0, 40)) :]
    reading = read(raw)
    json.dumps(as_data(asdict(reading)), ensure_ascii=False).encode("utf-8")
    assert "could not be read (" not in reading.reason


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"", "empty"),
        (b"\n\n \n", "empty"),
        (b"just some words\n", "header lines"),
        (b"Subject: x\n\n" + b"a" * (10 * 1024 * 1024), "larger than 10 MB"),
        (b"X: y\n" * 60_000 + b"\n", "headers are longer"),
        (b"Subject: x\n\n" + b"--b\n" * 2100, "boundary lines"),
        (b"Content-Type: message/rfc822\n\n" * 30, "nested"),
    ],
)
def test_what_is_beyond_the_limits_is_unreadable_and_says_why(raw, why):
    reading = read(raw)
    assert reading.kind is Kind.UNREADABLE
    assert why in reading.reason
