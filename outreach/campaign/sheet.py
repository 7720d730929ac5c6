"""contacts.csv as a text that is edited: one row exchanged, added or taken away, and every other byte left as it is."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from outreach.campaign.columns import Columns, find_columns
from outreach.campaign.encodings import decode
from outreach.campaign.rows import Row
from outreach.campaign.tables import read_tables, separated
from outreach.errors import Refused

_MARKS: Mapping[str, bytes] = {
    "utf-8": codecs.BOM_UTF8,
    "utf-16-le": codecs.BOM_UTF16_LE,
    "utf-16-be": codecs.BOM_UTF16_BE,
}
#: First characters that make a spreadsheet take a text for a formula (CWE-1236), full-width forms included; contacts
#: are read without the ' that is written before them.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
# cp1250 and its like have the Romanian letters with a cedilla only; they are read back with the comma below.
_CEDILLAS = str.maketrans("șȘțȚ", "şŞţŢ")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A list in text form: its rows with where each begins and ends in `text`, and how it was written."""

    text: str
    encoding: str
    mark: bytes
    separator: str
    rows: tuple[Row, ...]
    spans: tuple[tuple[int, int], ...]
    columns: Columns

    @property
    def headings(self) -> tuple[str, ...]:
        """The columns as the file names them."""
        return self.rows[self.columns.header].cells


def open_sheet(data: bytes, file: str) -> Sheet:
    """The list, ready to be edited; Refused where saving it would change more than was asked for."""
    decoded = decode(data)
    mark = next((m for m in (_MARKS.get(decoded.encoding, b""),) if m and data.startswith(m)), b"")
    if mark + decoded.text.encode(decoded.encoding, "replace") != data:
        raise Refused(f"{file}: it has bytes that are no text in {decoded.encoding}; save it anew as CSV UTF-8")
    separator, found = separated(decoded.text)
    rows, spans = tuple(row for row, _ in found), tuple(span for _, span in found)
    columns = find_columns(rows)
    if columns is None:
        raise Refused(f'{file}: there is no column of e-mail addresses; name one of the columns "email"')
    return Sheet(decoded.text, decoded.encoding, mark, separator, rows, spans, columns)


def cells_of(sheet: Sheet, number: int) -> tuple[str, ...]:
    """The cells of a row by its number, one for each heading, without the ' that guards against formulas."""
    row = sheet.rows[_index(sheet, number)]
    width = len(sheet.headings)
    return tuple(unguarded(cell) for cell in (*row.cells, *[""] * width)[: max(width, len(row.cells))])


def exchange(sheet: Sheet, number: int, cells: Mapping[int, str]) -> bytes:
    """The file with these cells of one row, by column; the other cells of the row keep what they are."""
    index = _index(sheet, number)
    row, (start, end) = sheet.rows[index], sheet.spans[index]
    wanted = list(row.cells)
    for column, value in cells.items():
        wanted += [""] * (column + 1 - len(wanted))
        wanted[column] = guarded(value)
    old = sheet.text[start:end]
    line = _line(sheet, wanted, _all_quoted(old, row.cells)) + old[len(old.rstrip("\r\n")) :]
    return _saved(sheet, sheet.text[:start] + line + sheet.text[end:])


def add(sheet: Sheet, cells: Mapping[int, str]) -> bytes:
    """The file with one more row at its end."""
    wanted = [guarded(cells.get(column, "")) for column in range(len(sheet.headings))]
    head, (start, end) = sheet.rows[sheet.columns.header], sheet.spans[sheet.columns.header]
    old = sheet.text[start:end]
    ending = old[len(old.rstrip("\r\n")) :] or "\r\n"
    whole = sheet.text if sheet.text.endswith(("\n", "\r")) else sheet.text + ending
    return _saved(sheet, whole + _line(sheet, wanted, _all_quoted(old, head.cells)) + ending)


def take_away(sheet: Sheet, number: int) -> bytes:
    """The file without one row."""
    start, end = sheet.spans[_index(sheet, number)]
    return _saved(sheet, sheet.text[:start] + sheet.text[end:])


def as_utf8(data: bytes, file: str) -> bytes:
    """Any list, a workbook too, as a spreadsheet opens it rightly: UTF-8 with its mark, semicolons, one sheet."""
    tables = read_tables(data, file)
    table = next((one for one in tables if find_columns(one.rows) is not None), None)
    if table is None:
        raise Refused(f'{file}: there is no column of e-mail addresses; name one of the columns "email"')
    broken = next((row for row in table.rows if row.broken), None)
    if broken is not None:
        raise Refused(f"{file}, row {broken.number}: {broken.broken}")
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", lineterminator="\r\n")
    writer.writerows([guarded(cell) for cell in row.cells] or [""] for row in table.rows)
    return codecs.BOM_UTF8 + text.getvalue().encode()


def guarded(cell: str) -> str:
    """The cell as it may stand in a file that a spreadsheet opens."""
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def unguarded(cell: str) -> str:
    """The cell as it is meant."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(FORMULA) else cell


def _index(sheet: Sheet, number: int) -> int:
    found = next((n for n, row in enumerate(sheet.rows) if row.number == number), None)
    if found is None or found <= sheet.columns.header or sheet.rows[found].broken:
        raise Refused(f"there is no row {number} to be edited in the list; look again")
    return found


def _line(sheet: Sheet, cells: Sequence[str], all_quoted: bool) -> str:
    text = io.StringIO(newline="")
    writer = csv.writer(
        text,
        delimiter=sheet.separator,
        quoting=csv.QUOTE_ALL if all_quoted else csv.QUOTE_MINIMAL,
        lineterminator="",
    )
    writer.writerow(cells)
    return text.getvalue()


def _all_quoted(line: str, cells: Sequence[str]) -> bool:
    """Whether every cell of a row stands in quotes, as some programs write them."""
    return bool(cells) and len(line.strip("\r\n")) == sum(len(c) + c.count('"') + 2 for c in cells) + len(cells) - 1


def _saved(sheet: Sheet, text: str) -> bytes:
    """In the encoding that the file has; Refused where that lacks a letter."""
    if not sheet.encoding.startswith("utf"):
        text = "".join(c if _has(sheet.encoding, c) else c.translate(_CEDILLAS) for c in text)
    try:
        return sheet.mark + text.encode(sheet.encoding)
    except UnicodeEncodeError as error:
        letter = text[error.start]
        raise Refused(
            f"the list is saved in {sheet.encoding}, which has no {letter!r}; turn it into UTF-8 first"
        ) from error


def _has(encoding: str, letter: str) -> bool:
    try:
        letter.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
