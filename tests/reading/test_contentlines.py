from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from icalendar import Calendar, Event, vCalAddress, vText

from outreach.reading.contentlines import TooLarge, read_calendars


def test_folds_quotes_and_escapes_are_undone():
    data = (
        b"BEGIN:VCALENDAR\r\nMETHOD: reply \r\nBEGIN:VEVENT\r\nUID:a\xc8\r\n \x99b\r\n"
        b'ATTENDEE;CN="Pop, Ana; sau: nu";X-A=1^n2:mailto:a@b\r\n'
        b"COMMENT;LANGUAGE=ro:unu\\, doi\\; trei\\nrest\r\nBEGIN:VALARM\r\nUID:other\r\n"
        b"END:VALARM\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    [calendar] = read_calendars(data)
    [event] = calendar.parts
    assert calendar.value("METHOD") == "reply"
    assert (event.value("UID"), event.value("COMMENT")) == ("așb", "unu, doi; trei\nrest")
    assert event.all("ATTENDEE")[0].params == {"CN": "Pop, Ana; sau: nu", "X-A": "1\n2"}


@pytest.mark.parametrize(
    "encode",
    [lambda t: t.replace("\n", "\r").encode(), lambda t: t.encode("utf-16"), lambda t: b"\xef\xbb\xbf" + t.encode()],
)
def test_line_ends_byte_order_marks_and_leading_text_change_nothing(encode):
    [calendar] = read_calendars(encode("junk\nBEGIN:VCALENDAR\nMETHOD:REPLY\nEND:VCALENDAR\n"))
    assert calendar.value("METHOD") == "REPLY"


def test_time_zones_are_not_read():
    [calendar] = read_calendars(
        b"BEGIN:VCALENDAR\nBEGIN:VTIMEZONE\nTZID:x\nBEGIN:STANDARD\nX:1\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nUID:1\n"
    )
    assert [part.name for part in calendar.parts] == ["VEVENT"]


@pytest.mark.parametrize(
    "data",
    [
        b"X" * 300_000,
        b"X:1\n" * 3000,
        b"BEGIN:VCALENDAR\nBEGIN:VEVENT\n" + b"ATTENDEE:mailto:a@b\n" * 300,
        b"BEGIN:VCALENDAR\n" + b"BEGIN:VEVENT\nEND:VEVENT\n" * 30,
    ],
)
def test_more_than_an_answer_can_hold_is_refused(data):
    with pytest.raises(TooLarge):
        read_calendars(data)


TEXT = st.text(st.characters(blacklist_categories=["Cs", "Cc", "Co", "Cf", "Zl", "Zp", "Zs"]), min_size=1, max_size=80)


@given(TEXT, TEXT)
def test_what_the_library_writes_is_read_the_same(uid, comment):
    event = Event()
    event.add("uid", uid)
    event.add("comment", vText(comment))
    attendee = vCalAddress("MAILTO:ana@firma.example")
    attendee.params["CN"] = vText(comment.replace('"', ""))
    event.add("attendee", attendee)
    calendar = Calendar()
    calendar.add("method", "REPLY")
    calendar.add_component(event)
    [read] = read_calendars(calendar.to_ical())
    assert read.parts[0].value("UID") == uid.strip()
    assert read.parts[0].value("COMMENT") == comment.strip()
    assert read.parts[0].all("ATTENDEE")[0].value == "MAILTO:ana@firma.example"


@given(
    st.lists(
        st.sampled_from(
            [
                b"BEGIN:VCALENDAR\n",
                b"BEGIN:VEVENT\n",
                b"END:VEVENT\n",
                b"END:\n",
                b'A;B="',
                b";",
                b":",
                b"\n ",
                b"\xff",
                b"BEGIN:VALARM\n",
            ]
        )
    )
)
def test_no_bytes_make_it_fail(pieces):
    read_calendars(b"".join(pieces))
