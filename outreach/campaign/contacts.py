"""contacts.csv or .xlsx: the people, and what is wrong with which row; one bad row never stops the others."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice
from types import MappingProxyType

from outreach.addresses import normalise
from outreach.campaign.cleaning import clean
from outreach.campaign.columns import Columns, find_columns
from outreach.campaign.encodings import Pieces
from outreach.campaign.leftovers import leftovers
from outreach.campaign.mailboxes import Domains, parse_mailbox
from outreach.campaign.packed import Packer
from outreach.campaign.rows import Row, Table
from outreach.campaign.tables import read_tables
from outreach.campaign.tongues import code_of
from outreach.errors import InvalidData, Problem
from outreach.model import Contact
from outreach.moments import find_zone


@dataclass(frozen=True, slots=True)
class ContactList:
    """The people of a list; `refused` has one problem for each row that could not be used, by the row's number.

    `columns` are the names that templates may use after `contact.`; `encoding` is "workbook" for a workbook. A long
    list is kept packed: going through it in its order is quick, picking single people is not. `taken` are headings
    recognised by another word, with what for; `own` those that are the officer's own.
    """

    contacts: Sequence[Contact]
    refused: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    encoding: str
    columns: tuple[str, ...]
    groups: frozenset[str] = frozenset()
    taken: tuple[tuple[str, str], ...] = ()
    own: tuple[str, ...] = ()


def read_contacts(data: bytes | Pieces, file: str) -> ContactList:
    """The people of a list; InvalidData only when there is no column of addresses to be found.

    A text is read piece by piece and never held whole, a workbook is.
    """
    tables = read_tables(data, file)
    table, columns = _choose(tables, file)
    people, domains = Packer(), Domains()
    refused: list[Problem] = []
    groups: set[str] = set()
    others = [t.sheet for t in tables if t is not table and find_columns(t.rows) is not None]
    warnings = list(_about_the_file(table, columns, others, file))
    for row in islice(table.rows, columns.header + 1, None):
        if row.is_blank:
            continue
        try:
            contact, doubts = _contact(row, columns)
            _take(people, contact)
        except _RowRefused as error:
            refused.append(Problem(file, row.number, 0, error.what, error.instead))
            continue
        domains.add(contact.address.rpartition("@")[2], row.number, contact.email)
        groups.add(contact.group)
        warnings += [Problem(file, row.number, 0, what, instead) for what, instead in doubts]
        warnings += leftovers(row, columns, file)
    for number, email, meant in domains.mistyped():
        warnings.append(Problem(file, number, 0, f"{email} may be mistyped", f"is it {meant}?"))
    rest = (tuple(refused), tuple(sorted(warnings)), table.encoding, columns.names(), frozenset(groups - {""}))
    return ContactList(people.done(), *rest, columns.taken(), columns.own())


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


def _take(people: Packer, contact: Contact) -> None:
    """Keeps a contact; refused when the address stood in a row before."""
    row = people.add(contact)
    if row is not None:
        raise _RowRefused(f"{contact.email} stands in row {row} already", "keep one of the two rows")


def _contact(row: Row, columns: Columns) -> tuple[Contact, list[tuple[str, str]]]:
    """The contact of one row without what is unknown in it, and what the officer should look at."""
    if row.broken:
        raise _RowRefused(*_what_and_instead(row.broken))
    known = columns.known
    try:
        mailbox = parse_mailbox(_raw(row, known["email"]))
    except ValueError as error:
        raise _RowRefused(*_what_and_instead(str(error))) from error
    written = _raw(row, known["language"]) if "language" in known else ""
    tongue = _code_of(written)
    values = {name: _cell(_raw(row, at), tongue or "") for name, at in known.items() if name != "email"}
    language = _code_of(values.get("language", ""))
    zone, unknown_zone = _zone_of(values.get("timezone", ""))
    contact = Contact(
        email=mailbox.email,
        address=normalise(mailbox.email),
        name=values.get("name") or _joined(row, columns, tongue or "") or clean(mailbox.name, tongue or ""),
        salutation=values.get("salutation", ""),
        organisation=values.get("organisation", ""),
        language=language or "",
        group=values.get("group", ""),
        timezone=zone,
        extra=MappingProxyType({name: _cell(_raw(row, at), tongue or "") for name, at in columns.extra.items()}),
        row=row.number,
    )
    doubts = [] if language is not None else [_unknown_language(values["language"])]
    if unknown_zone:
        doubts.append((unknown_zone, "it is ignored; write a name such as Europe/Bucharest"))
    return contact, doubts + list(_about_the_row(contact, row.cells[len(columns.headings) :]))


def _what_and_instead(fault: str) -> tuple[str, str]:
    what, _, instead = fault.rpartition("; ")
    return what, instead


def _joined(row: Row, columns: Columns, tongue: str) -> str:
    """First and last name where a list has both instead of one name."""
    both = (columns.first_name, columns.last_name)
    return " ".join(part for at in both if at is not None and (part := _cell(_raw(row, at), tongue)))


#: Salutations, organisations and groups stand in many rows.
_cell = lru_cache(8192)(clean)


@lru_cache(256)
def _code_of(text: str) -> str | None:
    """The language that a cell names; empty for an empty one, None for what is no language."""
    return code_of(text) if text else ""


@lru_cache(256)
def _zone_of(text: str) -> tuple[str, str]:
    """The time zone that a cell names, and else what is wrong with it."""
    try:
        return (find_zone(text).key if text else ""), ""
    except ValueError as error:
        return "", str(error).rpartition("; ")[0]


def _unknown_language(text: str) -> tuple[str, str]:
    return f"unknown language '{text}'", 'it is ignored; write a code such as "ro"'


def _about_the_row(contact: Contact, surplus: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    if not contact.email.isascii():
        yield f"{contact.email} has letters that many mail servers refuse", "ask for another address"
    if any(cell.strip() for cell in surplus):
        yield "the row has more cells than there are headings", "put a cell that holds the separator in quotes"


def _about_the_file(table: Table, columns: Columns, others: list[str], file: str) -> Iterator[Problem]:
    if columns.guessed:
        what = f"the column '{columns.guessed}' is taken for the addresses"
        yield Problem(file, columns.header + 1, 0, what, 'call it "email"')
    if others:
        what = f"only the sheet '{table.sheet}' is read, though there are addresses in {', '.join(others)} too"
        yield Problem(file, 0, 0, what, "put everybody into one sheet")
    if table.lossy:
        what = "letters were lost when the list was saved (question marks inside words)"
        yield Problem(file, 0, 0, what, 'save it again as "CSV UTF-8" or as .xlsx')


def _raw(row: Row, column: int) -> str:
    cell = row.cells[column] if column < len(row.cells) else ""
    return _GUARD.sub("", cell) if cell.startswith("'") else cell
