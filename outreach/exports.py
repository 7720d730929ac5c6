"""Attendance as a spreadsheet, safe against formulas; `outreach export` and the dashboard write the same table."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from zoneinfo import ZoneInfo

from outreach.campaign.particulars import country_of, function_of
from outreach.model import Contact, Standing

COLUMNS = (
    "email",
    "name",
    "organisation",
    "group",
    "language",
    "attendance",
    "guests",
    "partial",
    "delegate",
    "delegate_email",
    "comment",
    "source",
    "since",
    "present",
    "reachable",
    "function",
    "country",
)
#: First characters that make a spreadsheet take a text for a formula (CWE-1236), full-width forms included.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

Cell = str | int


def attendance_table(people: Iterable[tuple[Contact, Standing]], zone: ZoneInfo) -> list[list[Cell]]:
    """The headings and a row for each person; times are the zone's."""
    return [[*COLUMNS], *(_row(contact, standing, zone) for contact, standing in people)]


def _row(contact: Contact, standing: Standing, zone: ZoneInfo) -> list[Cell]:
    delegate = standing.delegate
    return [
        contact.email,
        contact.name,
        contact.organisation,
        contact.group,
        contact.language,
        standing.attendance.value,
        "some" if standing.guests is None else standing.guests,
        standing.partial.value if standing.partial else "",
        delegate.name if delegate else "",
        delegate.address if delegate else "",
        standing.comment,
        standing.source.value if standing.source else "",
        f"{standing.since.astimezone(zone):%Y-%m-%d %H:%M}" if standing.since else "",
        {True: "yes", False: "no", None: ""}[standing.present],
        "yes" if standing.reachable and not standing.suppressed else "no",
        function_of(contact.extra),
        country_of(contact.extra, contact.address),
    ]


def as_xlsx(table: list[list[Cell]]) -> bytes:
    """A workbook with one sheet; text stays text, whatever it begins with."""
    import xlsxwriter

    memory = io.BytesIO()
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(memory, plain) as book:
        sheet, bold = book.add_worksheet("attendance"), book.add_format({"bold": True})
        for number, row in enumerate(table):
            for column, cell in enumerate(row):
                write = sheet.write_number if isinstance(cell, int) else sheet.write_string
                write(number, column, cell, bold if number == 0 else None)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, len(table) - 1, len(table[0]) - 1)
        sheet.autofit()
    return memory.getvalue()


def as_csv(table: list[list[Cell]]) -> bytes:
    """What a spreadsheet opens rightly by a double click: byte order mark, semicolons, every field in quotes."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([_guarded(cell) for cell in row] for row in table)
    return text.getvalue().encode("utf-8-sig")


def _guarded(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell
