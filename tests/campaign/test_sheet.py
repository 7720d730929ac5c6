"""contacts.csv edited by hand: what was asked for changes, and every other byte stays."""

from __future__ import annotations

import csv
import io

import pytest
import xlsxwriter
from hypothesis import assume, given
from hypothesis import strategies as st

from outreach.campaign.contacts import read_contacts
from outreach.campaign.sheet import add, as_utf8, cells_of, exchange, guarded, open_sheet, take_away, unguarded
from outreach.errors import Refused

PLAIN = b"email,name,city\r\nana@x.example,Ana,Cluj\r\nben@x.example,Ben,Oradea\r\n"


def edited(data: bytes, row: int, **cells: str) -> bytes:
    opened = open_sheet(data, "contacts.csv")
    return exchange(opened, row, {opened.headings.index(name): value for name, value in cells.items()})


def test_one_cell_is_exchanged_and_the_rest_stays_byte_for_byte() -> None:
    assert edited(PLAIN, 3, city="Arad") == PLAIN.replace(b"Oradea", b"Arad")


@pytest.mark.parametrize("ending", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1250"])
def test_separator_ending_encoding_and_mark_are_kept(ending: str, separator: str, encoding: str) -> None:
    rows = [["email", "nume", "oraş"], ["ana@x.example", "Ana Şerban", "Iaşi"], ["ben@x.example", "Ben", "Târgu Mureş"]]
    data = "".join(separator.join(row) + ending for row in rows).encode(encoding)
    assert edited(data, 2, nume="Ana Șerbănescu") == "".join(
        separator.join(row) + ending
        for row in (
            rows[0],
            ["ana@x.example", ("Ana Şerbănescu" if encoding == "cp1250" else "Ana Șerbănescu"), "Iaşi"],
            rows[2],
        )
    ).encode(encoding)


def test_what_needs_quotes_gets_them_and_a_row_in_quotes_stays_in_quotes() -> None:
    assert edited(PLAIN, 2, name='Ana "A", Pop') == PLAIN.replace(b",Ana,", b',"Ana ""A"", Pop",')
    quoted = b'"email";"name"\n"ana@x.example";"A ""B"""\n'
    assert edited(quoted, 2, name="Cy") == b'"email";"name"\n"ana@x.example";"Cy"\n'


def test_a_row_is_added_at_the_end_in_the_files_own_manner() -> None:
    opened = open_sheet(PLAIN, "contacts.csv")
    assert add(opened, {0: "cy@x.example", 2: "Iași"}) == PLAIN + "cy@x.example,,Iași\r\n".encode()
    unended = open_sheet(PLAIN.rstrip(), "contacts.csv")
    assert add(unended, {0: "cy@x.example"}) == PLAIN + b"cy@x.example,,\r\n"
    quoted = open_sheet(b'"email";"name"\n', "contacts.csv")
    assert add(quoted, {0: "cy@x.example"}) == b'"email";"name"\n"cy@x.example";""\n'


def test_a_row_is_taken_away() -> None:
    assert take_away(open_sheet(PLAIN, "c.csv"), 2) == PLAIN.replace(b"ana@x.example,Ana,Cluj\r\n", b"")


def test_titles_the_separator_line_and_broken_rows_stay() -> None:
    data = b'sep=;\nOur list;;\n;;\nemail;name;city\na@x.example;"An;Cluj\nben@x.example;Ben\n'
    opened = open_sheet(data, "contacts.csv")
    row = read_contacts(data, "contacts.csv").contacts[0].row
    assert cells_of(opened, row) == ("ben@x.example", "Ben", "")
    assert exchange(opened, row, {2: "Arad"}) == data.replace(b"Ben\n", b"Ben;Arad\n")
    with pytest.raises(Refused):
        exchange(opened, row - 1, {2: "Arad"})


def test_headings_and_rows_that_are_not_there_cannot_be_edited() -> None:
    opened = open_sheet(PLAIN, "contacts.csv")
    for row in (0, 1, 9):
        with pytest.raises(Refused):
            exchange(opened, row, {1: "x"})


def test_a_formula_is_written_so_that_no_spreadsheet_runs_it_and_read_as_it_was_typed() -> None:
    data = edited(PLAIN, 2, name="=1+1", city="+40 745")
    assert b"'=1+1,'+40 745" in data
    contact = read_contacts(data, "contacts.csv").contacts[0]
    assert (contact.name, contact.extra["city"]) == ("=1+1", "+40 745")
    assert cells_of(open_sheet(data, "c.csv"), 2) == ("ana@x.example", "=1+1", "+40 745")
    untouched = b"email,phone,name\nana@x.example,+40,Ana\n"
    assert edited(untouched, 2, name="Eva") == b"email,phone,name\nana@x.example,+40,Eva\n"


def test_a_letter_that_the_encoding_lacks_is_refused_with_a_way_out() -> None:
    data = "email;nume\nana@x.example;Ştefan Ţăran\n".encode("cp1250")
    with pytest.raises(Refused, match=r"cp1250.*UTF-8"):
        edited(data, 2, nume="Ольга")
    again = as_utf8(data, "contacts.csv")
    assert again == "\ufeffemail;nume\r\nana@x.example;Ştefan Ţăran\r\n".encode()
    assert read_contacts(again, "contacts.csv").contacts[0].name == "Ștefan Țăran"


def test_bytes_that_would_be_lost_are_not_touched() -> None:
    with pytest.raises(Refused, match="no text in utf-8"):
        open_sheet(b"\xef\xbb\xbfemail,name\nana@x.example,\xff\n", "contacts.csv")


def test_a_text_without_addresses_is_no_list() -> None:
    with pytest.raises(Refused, match="email"):
        open_sheet(b"a,b\n1,2\n", "contacts.csv")


def test_a_workbook_becomes_text_with_the_same_people() -> None:
    memory = io.BytesIO()
    with xlsxwriter.Workbook(memory, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("people")
        sheet.write_row(0, 0, ["Our list"])
        sheet.write_row(2, 0, ["E-mail", "Nume", "Tel"])
        sheet.write_row(3, 0, ["ana@x.example", "=Ana; Pop", 40745123456])
    data = memory.getvalue()
    text = as_utf8(data, "contacts.xlsx")
    before, after = (read_contacts(d, n).contacts for d, n in ((data, "contacts.xlsx"), (text, "contacts.csv")))
    assert before == after
    assert after[0].name == "=Ana; Pop"


CELLS = st.text(st.characters(exclude_categories=["Cs", "Cc", "Co", "Cn"]), max_size=8)
TABLES = st.lists(st.lists(CELLS, min_size=2, max_size=2), min_size=1, max_size=5)


@given(rows=TABLES, value=CELLS, which=st.integers(0, 4), separator=st.sampled_from(";,\t"))
def test_whatever_is_typed_changes_one_cell_of_one_row(
    rows: list[list[str]], value: str, which: int, separator: str
) -> None:
    which %= len(rows)
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=separator, lineterminator="\n")
    writer.writerow(["email", "name", "city"])
    writer.writerows([f"p{n}@x.example", *row] for n, row in enumerate(rows))
    data = b"\xef\xbb\xbf" + text.getvalue().encode()
    opened = open_sheet(data, "contacts.csv")
    assume(opened.separator == separator)
    after = open_sheet(exchange(opened, which + 2, {1: value}), "contacts.csv")
    for n in range(len(rows)):
        number = n + 2
        expected = list(cells_of(opened, number))
        if n == which:
            expected[1] = unguarded(guarded(value))
        assert list(cells_of(after, number)) == expected
    assert unguarded(guarded(value)) == value or value.startswith("'")
