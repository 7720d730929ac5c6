"""contacts.csv or .xlsx: the people, and what is wrong with which row; one bad row never stops the others."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from types import MappingProxyType

from outreach.addresses import normalise
from outreach.campaign.cleaning import clean
from outreach.campaign.columns import Columns, find_columns
from outreach.campaign.mailboxes import mistyped, parse_mailbox
from outreach.campaign.rows import Row, Table
from outreach.campaign.tables import read_tables
from outreach.campaign.tongues import code_of
from outreach.errors import InvalidData, Problem
from outreach.model import Contact
from outreach.moments import find_zone


@dataclass(frozen=True, slots=True)
class ContactList:
    """The people of a list; `refused` has one problem for each row that could not be used, by the row's number.

    `columns` are the names that templates may use after `contact.`; `encoding` is "workbook" for a workbook.
    """

    contacts: tuple[Contact, ...]
    refused: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    encoding: str
    columns: tuple[str, ...]


def read_contacts(data: bytes, file: str) -> ContactList:
    """The people of a list; InvalidData only when there is no column of addresses to be found."""
    tables = read_tables(data, file)
    table, columns = _choose(tables, file)
    contacts: list[Contact] = []
    refused: list[Problem] = []
    others = [t.sheet for t in tables if t is not table and find_columns(t.rows) is not None]
    warnings = list(_about_the_file(table, columns, others, file))
    row_of: dict[str, int] = {}
    for row in table.rows[columns.header + 1 :]:
        if row.is_blank:
            continue
        try:
            contact = _contact(row, columns, row_of)
        except _RowRefused as error:
            refused.append(Problem(file, row.number, 0, error.what, error.instead))
            continue
        row_of[contact.address] = row.number
        kept, doubts = _doubts(contact, row.cells[columns.width :])
        contacts.append(kept)
        warnings += [Problem(file, row.number, 0, what, instead) for what, instead in doubts]
    warnings += _mistyped(contacts, file)
    return ContactList(tuple(contacts), tuple(refused), tuple(sorted(warnings)), table.encoding, columns.names())


class _RowRefused(Exception):
    """A row cannot be used."""

    def __init__(self, what: str, instead: str) -> None:
        self.what, self.instead = what, instead
        super().__init__(what)


# Our own exports write ' before a cell that a spreadsheet would take for a formula (CWE-1236); it goes again here.
_GUARD = re.compile("^'(?=[=+\\-@\t\r\n＝＋－＠])")


def _choose(tables: list[Table], file: str) -> tuple[Table, Columns]:
    """The first table with a column of addresses."""
    for table in tables:
        columns = find_columns(table.rows)
        if columns is not None:
            return table, columns
    what = "no column of e-mail addresses"
    raise InvalidData([Problem(file, 1, 0, what, 'name the columns in the first row, and one of them "email"')])


def _contact(row: Row, columns: Columns, row_of: dict[str, int]) -> Contact:
    """The contact of one row; refused when its address is none, or stood in a row before."""
    if row.broken:
        what, _, instead = row.broken.rpartition("; ")
        raise _RowRefused(what, instead)
    try:
        mailbox = parse_mailbox(_raw(row, columns.known["email"]))
    except ValueError as error:
        what, _, instead = str(error).rpartition("; ")
        raise _RowRefused(what, instead) from error
    address = normalise(mailbox.email)
    if address in row_of:
        raise _RowRefused(f"{mailbox.email} stands in row {row_of[address]} already", "keep one of the two rows")
    language = code_of(_raw(row, columns.known["language"])) if "language" in columns.known else None

    def cell(column: int | None) -> str:
        return "" if column is None else clean(_raw(row, column), language or "")

    joined = " ".join(part for part in (cell(columns.first_name), cell(columns.last_name)) if part)
    values = {name: cell(column) for name, column in columns.known.items() if name != "email"}
    return Contact(
        email=mailbox.email,
        address=address,
        name=values.get("name") or joined or clean(mailbox.name, language or ""),
        salutation=values.get("salutation", ""),
        organisation=values.get("organisation", ""),
        language=values.get("language", ""),
        group=values.get("group", ""),
        timezone=values.get("timezone", ""),
        extra=MappingProxyType({name: cell(column) for name, column in columns.extra.items()}),
        row=row.number,
    )


def _doubts(contact: Contact, surplus: tuple[str, ...]) -> tuple[Contact, list[tuple[str, str]]]:
    """The contact without what is unknown in it, and what the officer should look at."""
    doubts = []
    language = code_of(contact.language) if contact.language else ""
    if language is None:
        doubts.append((f"unknown language '{contact.language}'", 'it is ignored; write a code such as "ro"'))
    zone = contact.timezone
    try:
        zone = find_zone(zone).key if zone else ""
    except ValueError as error:
        doubts.append((str(error).rpartition("; ")[0], "it is ignored; write a name such as Europe/Bucharest"))
        zone = ""
    if not contact.email.isascii():
        doubts.append((f"{contact.email} has letters that many mail servers refuse", "ask for another address"))
    if any(cell.strip() for cell in surplus):
        doubts.append(
            ("the row has more cells than there are headings", "put a cell that holds the separator in quotes")
        )
    return replace(contact, language=language or "", timezone=zone), doubts


def _about_the_file(table: Table, columns: Columns, others: list[str], file: str) -> Iterator[Problem]:
    if columns.guessed:
        what = f"the column '{columns.guessed}' is taken for the addresses"
        yield Problem(file, table.rows[columns.header].number, 0, what, 'call it "email"')
    if others:
        what = f"only the sheet '{table.sheet}' is read, though there are addresses in {', '.join(others)} too"
        yield Problem(file, 0, 0, what, "put everybody into one sheet")
    if table.lossy:
        what = "letters were lost when the list was saved (question marks inside words)"
        yield Problem(file, 0, 0, what, 'save it again as "CSV UTF-8" or as .xlsx')


def _mistyped(contacts: list[Contact], file: str) -> Iterator[Problem]:
    for n, meant in mistyped([contact.email for contact in contacts]):
        contact = contacts[n]
        yield Problem(file, contact.row, 0, f"{contact.email} may be mistyped", f"is it {meant}?")


def _raw(row: Row, column: int) -> str:
    return _GUARD.sub("", row.cells[column]) if column < len(row.cells) else ""
