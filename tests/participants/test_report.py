"""Zoom's participants reports: both forms, every encoding, and any bytes at all."""

from __future__ import annotations

import io

import pytest
import xlsxwriter
from hypothesis import given
from hypothesis import strategies as st

from outreach.participants.report import Report, read_report

PLAIN = """\
Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
Agency,officer@agency.example,06/10/2020 09:40:00 AM,06/10/2020 01:35:00 PM,235,No,No
Ana Ț (Ana Țăranu),ana@firma.example,06/10/2020 09:55:10 AM,06/10/2020 09:59:00 AM,4,Yes,Yes
Ana Ț (Ana Țăranu),ana@firma.example,06/10/2020 09:59:00 AM,06/10/2020 11:00:00 AM,61,Yes,No
Ana Ț (Ana Țăranu),ana@firma.example,06/10/2020 11:30:00 AM,06/10/2020 01:30:00 PM,120,Yes,No
"Okri, Ben",,06/10/2020 10:01:00 AM,06/10/2020 10:04:00 AM,3,Yes,No
"""
LIST = b"email,name,organisation\nana@firma.example,Ana,Firma\nben@firma.example,Ben,\n"
ABOVE = """\
Meeting ID,Topic,Start Time,End Time,User Email,Duration (Minutes),Participants
123 4567 8901,Atelier online,06/10/2020 09:40:00 AM,06/10/2020 01:35:00 PM,officer@agency.example,235,3

"""


def rows(report: Report) -> list[int]:
    return sorted([*(n for one in report.participants for n in one.rows), *(n for n, _ in report.unread)])


@pytest.mark.parametrize("above", ["", ABOVE], ids=["rows alone", "lines about the meeting on top"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1250"])
def test_both_forms_are_read_in_every_encoding(above: str, encoding: str) -> None:
    text = PLAIN.replace("Ț", "Ţ") if encoding == "cp1250" else PLAIN
    report = read_report((above + text).encode(encoding))
    assert [one.names for one in report.participants] == [("Agency",), ("Ana Ț", "Ana Țăranu"), ("Okri, Ben",)]
    assert [one.email for one in report.participants] == ["officer@agency.example", "ana@firma.example", ""]
    assert [one.minutes for one in report.participants] == [235, 181, 3]
    assert report.topic == ("Atelier online" if above else "")
    assert report.rows == 5
    assert report.unread == ()


def test_separators_and_headings_of_a_file_saved_anew_are_understood() -> None:
    text = "sep=;\r\nNume;Adresa de e-mail;Ora intrării;Ora ieșirii;Durata\r\nAna;ana@firma.example;x;y;1:35:00\r\n"
    (one,) = read_report(text.encode()).participants
    assert (one.name, one.email, one.minutes) == ("Ana", "ana@firma.example", 95)


def test_a_workbook_is_read_too() -> None:
    memory = io.BytesIO()
    with xlsxwriter.Workbook(memory, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for n, line in enumerate(PLAIN.replace('"Okri, Ben"', "Ben Okri").splitlines()):
            for column, cell in enumerate(line.split(",")):
                sheet.write(n, column, cell)
    assert [one.minutes for one in read_report(memory.getvalue()).participants] == [235, 181, 3]


def test_who_only_waited_was_not_let_in() -> None:
    text = "Name,Email,Duration,In Waiting Room\nEve,eve@firma.example,12,Yes\n"
    (one,) = read_report(text.encode()).participants
    assert not one.was_let_in
    assert one.minutes is None


def test_rows_that_name_nobody_are_told_with_their_number() -> None:
    text = "Name,User Email,Duration\n,,5\nAna,ana@firma.example,5\n"
    report = read_report(text.encode())
    assert report.unread == ((2, "neither a name nor an address stands in it"),)
    assert len(report.participants) == 1


def test_two_people_at_one_shared_address_are_two() -> None:
    text = (
        "Name,User Email,Duration\nAna,office@firma.example,5\nBen,office@firma.example,6\nana,office@firma.example,7\n"
    )
    assert [(one.name, one.minutes) for one in read_report(text.encode()).participants] == [("Ana", 12), ("Ben", 6)]


@pytest.mark.parametrize(
    "data", [b"", b"hello", b"PK\x03\x04 no workbook", b"email,name\nana@firma.example,Ana\n"[:6], LIST, LIST + LIST]
)
def test_what_is_no_report_is_said(data: bytes) -> None:
    report = read_report(data)
    assert report.fault
    assert report.participants == ()


def test_the_guard_that_exports_write_goes_again() -> None:
    (one,) = read_report(b"Name,Email,Duration\n'=Ana,ana@firma.example,5\n").participants
    assert one.name == "=Ana"


@given(st.binary(max_size=400), st.sampled_from(["", "PK\x03\x04", ABOVE, PLAIN[:94], ABOVE + PLAIN]))
def test_any_bytes_are_read_without_a_fault_and_every_row_is_accounted_for(noise: bytes, before: str) -> None:
    report = read_report(before.encode() + noise)
    assert len(rows(report)) == len(set(rows(report))) == report.rows
    assert all(one.names or one.email for one in report.participants)


CELL = st.one_of(
    st.text(max_size=20), st.sampled_from(["Ana", "ana@firma.example", "06/10/2020 10:00:00 AM", "12", "Yes", "1:00"])
)


@given(st.lists(st.lists(CELL, min_size=1, max_size=8), max_size=12))
def test_any_table_below_the_headings_is_accounted_for_row_by_row(table: list[list[str]]) -> None:
    def quoted(cell: str) -> str:
        return '"' + cell.replace('"', '""').replace("\x00", "") + '"'

    lines = [",".join(quoted(cell) for cell in row) for row in table]
    report = read_report((PLAIN.splitlines()[0] + "\r\n" + "\r\n".join(lines)).encode("utf-8", "replace"))
    assert len(rows(report)) == len(set(rows(report))) == report.rows
    for one in report.participants:
        assert one.minutes is None or one.minutes >= 0
