"""The sheets of an .xlsx workbook, from its bytes."""

from __future__ import annotations

import io
import re
import zipfile
from datetime import date, datetime, time

from python_calamine import CalamineWorkbook, SheetVisibleEnum

from outreach.campaign.rows import Row, Table
from outreach.errors import InvalidData, Problem

#: A zip archive (ECMA-376), and the older container of .xls and of workbooks with a password (MS-CFB).
_ZIP, _CONTAINER = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
#: More than any list of people, unpacked; and more cells. One stray cell in the last corner of a sheet makes the
#: reader ask for half a terabyte and end the process.
LARGEST = 256 * 1024 * 1024
MOST_CELLS = 8_000_000


def is_workbook(data: bytes) -> bool:
    """Whether these are the bytes of a workbook rather than of a text."""
    return data.startswith((_ZIP, _CONTAINER))


def read_workbook(data: bytes, file: str) -> list[Table]:
    """The sheets of a workbook, the visible ones first; InvalidData says how to save it when it cannot be read."""
    if data.startswith(_CONTAINER):
        what = "the workbook has a password, or is of an older kind"
        raise unreadable(file, what, "save it as .xlsx without a password")
    try:
        if not _is_bearable(data):
            what = "the workbook is far too large, or has a stray cell far away from the list"
            raise unreadable(file, what, "copy the list alone into a new workbook")
        book = CalamineWorkbook.from_filelike(io.BytesIO(data))
        sheets = sorted(book.sheets_metadata, key=lambda s: s.visible is not SheetVisibleEnum.Visible)
        return [Table(_rows(book, s.name), "workbook", s.name) for s in sheets]
    except InvalidData:
        raise
    except BaseException as error:
        # A damaged workbook may make the reader panic, which pyo3 raises outside of Exception on purpose.
        if not isinstance(error, Exception) and type(error).__name__ != "PanicException":
            raise
        what = "the workbook is damaged"
        raise unreadable(file, what, "open it and save the list as a new .xlsx") from error


def unreadable(file: str, what: str, instead: str) -> InvalidData:
    """The fault of a whole file."""
    return InvalidData([Problem(file, 0, 0, what, instead)])


_CELL = re.compile(rb"""\sr=["']([A-Z]{1,3})(\d{1,7})["']""")


def _is_bearable(data: bytes) -> bool:
    """Whether the workbook unpacks to a size, and its sheets span a number of cells, that a list of people can have."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        entries = archive.infolist()
        if sum(entry.file_size for entry in entries) > LARGEST:
            return False
        sheets = [e for e in entries if "sheet" in e.filename.lower() and e.filename.endswith(".xml")]
        return all(_span(archive.read(entry)) <= MOST_CELLS for entry in sheets)


def _span(sheet: bytes) -> int:
    """The cells of the rectangle from A1 to the farthest cell."""
    widest, lowest = 0, 0
    for column, row in _CELL.findall(sheet):
        widest, lowest = max(widest, _number(column)), max(lowest, int(row))
    return widest * lowest


def _number(column: bytes) -> int:
    """A is 1, Z is 26, AA is 27."""
    number = 0
    for letter in column:
        number = number * 26 + letter - 64
    return number


def _rows(book: CalamineWorkbook, sheet: str) -> tuple[Row, ...]:
    try:
        values = book.get_sheet_by_name(sheet).to_python(skip_empty_area=False)
    except Exception:
        # A chart or a dialog is listed among the sheets and has no cells.
        values = []
    return tuple(Row(n, tuple(_text(v) for v in row)) for n, row in enumerate(values, start=1))


def _text(value: object) -> str:
    """A cell as its sheet shows it: telephone numbers are stored as 40745123456.0, days as midnights."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, datetime):
        return value.date().isoformat() if value.time() == time() else value.strftime("%Y-%m-%d %H:%M")
    if isinstance(value, date):
        return value.isoformat()
    return value.strftime("%H:%M") if isinstance(value, time) else str(value)
