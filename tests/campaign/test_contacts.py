from __future__ import annotations

import csv
import io

import pytest
import xlsxwriter
from hypothesis import given, settings
from hypothesis import strategies as st

from outreach.addresses import normalise
from outreach.campaign.columns import find_columns
from outreach.campaign.contacts import ContactList, read_contacts
from outreach.campaign.encodings import Pieces
from outreach.campaign.tables import read_tables, separated
from outreach.errors import InvalidData, Problem


def contacts(text: str) -> ContactList:
    return read_contacts(text.encode(), "contacts.csv")


def workbook(*sheets: list[list[object]], hidden: tuple[int, ...] = ()) -> bytes:
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target)
    for n, rows in enumerate(sheets):
        sheet = book.add_worksheet()
        for row, cells in enumerate(rows):
            sheet.write_row(row, 0, cells)
        if n in hidden:
            sheet.hide()
    if hidden:
        book.worksheets()[-1].activate()
    book.close()
    return target.getvalue()


def test_a_row_becomes_a_contact_with_every_column():
    listed = contacts(
        "email,name,salutation,organisation,language,group,timezone,country\n"
        "Ana.Pop@Firma.example,Ana Pop,Stimată doamnă Pop,Firma,ro,press,Europe/Bucharest,România\n"
    )
    (ana,) = listed.contacts
    assert (ana.email, ana.address, ana.row) == ("Ana.Pop@firma.example", "ana.pop@firma.example", 2)
    assert (ana.name, ana.salutation, ana.organisation) == ("Ana Pop", "Stimată doamnă Pop", "Firma")
    assert (ana.language, ana.group, ana.timezone, dict(ana.extra)) == (
        "ro",
        "press",
        "Europe/Bucharest",
        {"country": "România"},
    )
    assert listed.columns[-1] == "country"
    assert not listed.refused
    assert not listed.warnings


@pytest.mark.parametrize(
    "heading", ["email", "E-mail", "EMAIL", "Adresă de e-mail", "adresa de email", "Mail", "Courriel"]
)
def test_the_address_column_is_known_in_many_spellings(heading):
    assert [c.email for c in contacts(f"{heading},x\na@x.example,1\n").contacts] == ["a@x.example"]


def test_romanian_headings_are_known_and_stay_usable_under_their_own_names():
    listed = contacts("E-mail;Nume și prenume;Organizație;Limba;Grup\na@x.example;Ana;Firma;română;presă\n")
    (ana,) = listed.contacts
    assert (ana.name, ana.organisation, ana.language, ana.group) == ("Ana", "Firma", "ro", "presă")
    assert ana.extra["Organizație"] == "Firma"
    assert "Limba" in listed.columns


def test_first_and_last_names_are_put_together():
    assert contacts("Nume,Prenume,E-mail\nPop,Ana,a@x.example\n").contacts[0].name == "Ana Pop"
    assert contacts("email,first name,last name\na@x.example,Ana,Pop\n").contacts[0].name == "Ana Pop"


def test_a_heading_that_a_template_cannot_write_gets_a_name_that_it_can():
    listed = contacts("email,Nr. telefon,Oraş,2020,Oraş\na@x.example,1,2,3,4\n")
    assert listed.columns == ("email", "Nr_telefon", "Oraș", "column_2020", "Oraș_2")


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_separators_are_found_even_where_names_hold_others(separator):
    lines = [["email", "name"], ["a@x.example", "Pop; Ana, dr. | x\ty"], ["b@x.example", "Ion"]]
    target = io.StringIO()
    csv.writer(target, delimiter=separator).writerows(lines)
    assert [c.name for c in contacts(target.getvalue()).contacts] == ["Pop; Ana, dr. | x y", "Ion"]


def test_the_separator_that_a_first_line_names_is_taken_and_the_line_is_no_row():
    listed = contacts("sep=;\r\nemail;name\r\na@x.example;Pop, Ana\r\nbad;x\r\n")
    assert listed.contacts[0].name == "Pop, Ana"
    assert (listed.contacts[0].row, listed.refused[0].line) == (2, 3)


def test_headings_are_found_below_a_title():
    listed = contacts("Lista invitaților;;\n;;\nNr.;E-mail;Nume\n1;a@x.example;Ana\n")
    assert [(c.name, c.row) for c in listed.contacts] == [("Ana", 4)]


def test_a_column_is_taken_for_the_addresses_by_what_stands_in_it_and_the_officer_is_told():
    listed = contacts("Cine;Unde scriem\nAna;a@x.example\n")
    assert listed.contacts[0].email == "a@x.example"
    assert "'Unde scriem' is taken for the addresses" in str(listed.warnings[0])


@pytest.mark.parametrize("data", [b"", b"a,b\n1,2\n", b"a@x.example,Ana\nb@x.example,Ion\n", b"\x00\xff\x00"])
def test_a_list_without_an_address_column_is_refused_whole(data):
    with pytest.raises(InvalidData, match='one of them "email"'):
        read_contacts(data, "contacts.csv")


@pytest.mark.parametrize(
    ("cell", "email", "name"),
    [
        (" a@x.example ", "a@x.example", ""),
        ("\u00a0a@x.example\u200b", "a@x.example", ""),
        ("mailto:a@x.example?subject=x", "a@x.example", ""),
        ("<a@x.example>", "a@x.example", ""),
        ("Ștefan Pop <a@x.example>", "a@x.example", "Ștefan Pop"),
        ('"Pop, Ștefan" <a@x.example>', "a@x.example", "Pop, Ștefan"),
        ("Pop, Ștefan <mailto:a@x.example>", "a@x.example", "Pop, Ștefan"),
        ("a@primăria.example", "a@xn--primria-c4a.example", ""),
    ],
)
def test_an_address_is_found_however_it_was_pasted(cell, email, name):
    target = io.StringIO()
    csv.writer(target).writerows([["email", "x"], [cell, "1"]])
    (contact,) = contacts(target.getvalue()).contacts
    assert (contact.email, contact.name) == (email, name)
    assert contact.address == normalise(email)


@pytest.mark.parametrize(
    ("cell", "why"),
    [
        ("nobody", "is not an e-mail address"),
        ("a@x", "is not an e-mail address"),
        ("a@x.example; b@x.example", "'a@x.example; b@x.example' holds more than one address"),
        ("", "there is no address"),
        ("a" * 2000 + "@x.example", "far too long"),
    ],
)
def test_a_bad_row_is_refused_with_its_number_and_never_stops_the_others(cell, why):
    listed = contacts(f'email,name\nfirst@x.example,A\n"{cell}",B\nlast@x.example,C\n')
    assert [c.name for c in listed.contacts] == ["A", "C"]
    assert str(listed.refused[0]).startswith("contacts.csv:3: ")
    assert why in listed.refused[0].what


def test_a_second_row_of_one_address_is_refused_with_the_row_of_the_first():
    listed = contacts("email\nana@x.example\n\nAna@X.EXAMPLE\n")
    assert str(listed.refused[0]) == ("contacts.csv:4: Ana@x.example stands in row 2 already; keep one of the two rows")


def test_a_quote_that_is_never_closed_costs_its_own_row_alone():
    rows = "".join(f"p{n}@x.example,P\n" for n in range(100))
    listed = contacts(f'email,name\na@x.example,"Ana\n{rows}')
    assert len(listed.contacts) == 100
    assert "a quote is not closed" in listed.refused[0].what


def test_a_cell_may_run_over_lines():
    listed = contacts('email,name,note\na@x.example,"Ana\nPop","1\n2"\nbad,x,y\n')
    assert listed.contacts[0].name == "Ana Pop"
    assert listed.refused[0].line == 3


def test_letters_come_in_one_form():
    (contact,) = contacts("email,name,oraș\na@x.example,S\u0326tefan Ţăranu,Timişoara\n").contacts
    assert (contact.name, contact.extra["oraș"]) == ("Ștefan Țăranu", "Timișoara")


def test_turkish_names_keep_their_cedilla():
    (contact,) = contacts("email,name,language\na@x.example,Ayşe Şahin,tr\n").contacts
    assert contact.name == "Ayşe Şahin"


def test_invisible_and_private_characters_go():
    (contact,) = contacts("email,name\na@x.example,\u202eAna\ue000\U000f1234 \x07Pop\u2066\n").contacts
    assert contact.name == "Ana Pop"


@pytest.mark.parametrize("value", ["=1+1", "+40 745", "-5", "@ana", "＝x"])
def test_the_mark_that_our_own_export_puts_before_formulas_goes_again(value):
    (contact,) = contacts(f"email,name\na@x.example,'{value}\n").contacts
    assert contact.name == value


def test_an_apostrophe_elsewhere_stays():
    assert contacts("email,name\na@x.example,'t Hooft\n").contacts[0].name == "'t Hooft"


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("a@gmial.com", "a@gmail.com"),
        ("a@gmail.con", "a@gmail.com"),
        ("a@yaho.com", "a@yahoo.com"),
        ("a@firna.example", "a@firma.example"),
    ],
)
def test_a_domain_one_letter_from_a_frequent_one_is_a_warning_only(address, meant):
    listed = contacts(f"email\n{address}\nb@firma.example\nc@firma.example\nd@firma.example\n")
    assert len(listed.contacts) == 4
    assert [w.instead for w in listed.warnings] == [f"is it {meant}?"]


def test_real_providers_are_not_taken_for_misspelt_ones():
    assert not contacts("email\na@yahoo.fr\nb@mail.com\nc@yahoo.ro\nd@gmx.net\ne@gmx.de\n").warnings


def test_an_unknown_language_or_zone_is_ignored_with_a_warning():
    listed = contacts("email,language,timezone\na@x.example,klingon,Europe/Bucarest\nb@x.example,pt_br,UTC\n")
    assert [(c.language, c.timezone) for c in listed.contacts] == [("", ""), ("pt-BR", "UTC")]
    assert [w.what for w in listed.warnings] == ["unknown language 'klingon'", "unknown time zone 'Europe/Bucarest'"]


def test_cells_beyond_the_headings_are_a_warning():
    listed = contacts("email,name\na@x.example,Pop, Ana\nb@x.example,Ion,\n")
    assert [w.line for w in listed.warnings] == [2]


def test_lost_letters_are_a_warning():
    assert "letters were lost" in contacts("email,name\na@x.example,Dr?gan\n").warnings[0].what


def test_a_workbook_gives_numbers_as_they_are_shown_and_keeps_its_row_numbers():
    data = workbook([["Lista"], [], ["email", "telefon", "vine"], ["a@x.example", 40745123456, True], [], ["bad", 1.5]])
    listed = read_contacts(data, "contacts.xlsx")
    assert [(c.row, dict(c.extra)) for c in listed.contacts] == [(4, {"telefon": "40745123456", "vine": "true"})]
    assert [p.line for p in listed.refused] == [6]
    assert listed.encoding == "workbook"


def test_the_first_visible_sheet_with_addresses_is_read():
    sheets = [["email"], ["hidden@x.example"]], [["a"], ["b"]], [["email"], ["a@x.example"]]
    data = workbook(*sheets, hidden=(0,))
    listed = read_contacts(data, "contacts.xlsx")
    assert [c.email for c in listed.contacts] == ["a@x.example"]
    assert "only the sheet 'Sheet3' is read" in listed.warnings[0].what


def test_a_workbook_is_known_by_what_it_is_not_by_its_name():
    assert read_contacts(workbook([["email"], ["a@x.example"]]), "contacts.csv").contacts
    with pytest.raises(InvalidData, match="this is not a workbook"):
        read_contacts(b"email\na@x.example\n", "contacts.xlsx")


def test_a_stray_cell_in_the_last_corner_of_a_sheet_is_refused_before_it_takes_all_memory():
    target = io.BytesIO()
    book = xlsxwriter.Workbook(target)
    sheet = book.add_worksheet()
    sheet.write_row(0, 0, ["email"])
    sheet.write(1048575, 16383, " ")
    book.close()
    with pytest.raises(InvalidData, match="a stray cell far away"):
        read_contacts(target.getvalue(), "contacts.xlsx")


@pytest.mark.parametrize("data", [b"PK\x03\x04 no archive", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)])
def test_what_only_begins_like_a_workbook_says_how_to_save_it(data):
    with pytest.raises(InvalidData, match="xlsx"):
        read_contacts(data, "contacts.xlsx")


def accounted(data: bytes, file: str) -> None:
    """Every row below the headings is a contact, refused, or blank."""
    try:
        listed = read_contacts(data, file)
    except InvalidData:
        return
    table = next(t for t in read_tables(data, file) if find_columns(t.rows) is not None)
    columns = find_columns(table.rows)
    below = list(table.rows)[columns.header + 1 :]
    assert len(listed.contacts) + len(listed.refused) + sum(row.is_blank for row in below) == len(below)
    assert len({contact.address for contact in listed.contacts}) == len(listed.contacts)
    assert {c.row for c in listed.contacts} | {p.line for p in listed.refused} == {
        r.number for r in below if not r.is_blank
    }


@given(st.binary(max_size=300) | st.binary(max_size=200).map(lambda tail: b"email,name\na@x.example," + tail))
def test_any_bytes_are_read_or_refused_and_no_row_is_lost(data):
    accounted(data, "contacts.csv")


@settings(max_examples=60)
@given(st.integers(0, 4000), st.binary(min_size=1, max_size=8), st.booleans())
def test_a_damaged_workbook_is_refused_or_read(at, noise, cut):
    data = workbook([["email", "name"], ["a@x.example", "Ana"]])
    at %= len(data)
    accounted(data[:at] if cut else data[:at] + noise + data[at + len(noise) :], "contacts.xlsx")


cells = st.sampled_from(
    [
        "a@x.example",
        "B@x.example",
        "b@X.example",
        "Ion <i@x.example>",
        "x",
        "",
        " ",
        'say "hi"',
        "one\ntwo",
        "a;b",
        "ș",
        "\ue000",
    ]
) | st.text(max_size=12)


@given(
    st.lists(st.lists(cells, max_size=4), max_size=8), st.sampled_from(",;\t|"), st.sampled_from(["utf-8", "utf-16"])
)
def test_any_table_is_accounted_for_row_by_row(rows, separator, encoding):
    target = io.StringIO()
    csv.writer(target, delimiter=separator).writerows([["name", "email", "note"], *rows])
    accounted(target.getvalue().encode(encoding, "replace"), "contacts.csv")


names = st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "S"]), max_size=15)


@given(st.lists(st.tuples(names, names), max_size=10), st.sampled_from(",;\t|"))
def test_what_a_spreadsheet_writes_is_read_back(values, separator):
    target = io.StringIO()
    rows = [[f"p{n}@x.example", *value] for n, value in enumerate(values)]
    csv.writer(target, delimiter=separator).writerows([["email", "name", "note"], *rows])
    listed = read_contacts(target.getvalue().encode("utf-8-sig"), "contacts.csv")
    assert [c.email for c in listed.contacts] == [row[0] for row in rows]


def outcome(data: bytes | Pieces) -> ContactList | tuple[Problem, ...]:
    """The list, or why it is none."""
    try:
        return read_contacts(data, "contacts.csv")
    except InvalidData as error:
        return error.problems


@given(
    st.lists(st.lists(cells, max_size=4), max_size=8),
    st.sampled_from(",;"),
    st.sampled_from(["utf-8", "cp1250", "utf-16"]),
    st.integers(4, 40),
)
def test_a_list_read_piece_by_piece_is_the_same_list(rows, separator, encoding, size):
    target = io.StringIO()
    csv.writer(target, delimiter=separator).writerows([["name", "email", "note"], *rows])
    data = target.getvalue().encode(encoding, "replace")

    def pieces():
        return (data[at : at + size] for at in range(0, len(data), size))

    assert outcome(pieces) == outcome(data)


@given(st.text("aé@.;, \n", max_size=60))
def test_rows_without_quotes_are_those_of_the_csv_module(text):
    separator, found = separated(text)
    expected = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    assert [row.cells for row, _ in found] == [tuple(cells) for cells in expected]
