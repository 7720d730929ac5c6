"""The rows of a list as it was saved: text with separators, or a workbook; every row keeps its number."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator

from outreach.campaign.encodings import decode
from outreach.campaign.rows import Row, Table
from outreach.campaign.workbooks import is_workbook, read_workbook, unreadable

#: A row in quotes that runs over more lines than this has lost its closing quote.
LONGEST_ROW = 60

_SEPARATORS = ",;\t|"
_ADDRESS = re.compile(r"[^\s,;|@]+@[^\s,;|@]+")


def read_tables(data: bytes, file: str) -> list[Table]:
    """The tables of a file, by what it is rather than by its name: sheets of a workbook, or the one of a text."""
    if is_workbook(data):
        return read_workbook(data, file)
    if file.lower().endswith(".xlsx"):
        raise unreadable(file, "this is not a workbook", "save the list as .xlsx, or as .csv under that name")
    decoded = decode(data)
    _, found = separated(decoded.text)
    return [Table(tuple(row for row, _ in found), decoded.encoding, lossy=decoded.lossy)]


def separated(text: str) -> tuple[str, list[tuple[Row, tuple[int, int]]]]:
    """The separator of a text, and its rows with the characters [start, end) in which each stands."""
    lines = re.findall(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+", text)
    declared = _declared(lines)
    begins = len(lines[0]) if declared else 0
    lines = lines[1:] if declared else lines
    separator = declared or _separator(lines)
    found = []
    for row, taken in _text_rows(lines, separator):
        ends = begins + sum(len(line) for line in taken)
        found.append((row, (begins, ends)))
        begins = ends
    return separator, found


def _text_rows(lines: list[str], separator: str) -> Iterator[tuple[Row, list[str]]]:
    """Rows are read one by one, so that a quote that is never closed costs its own row alone."""
    at, number = 0, 0
    while at < len(lines):
        number += 1
        reader = csv.reader(lines[at : at + LONGEST_ROW], delimiter=separator, strict=True)
        try:
            row, length = Row(number, tuple(next(reader))), reader.line_num
        except csv.Error as error:
            row, length = Row(number, (), _explained(error)), 1
        yield row, lines[at : at + length]
        at += length


def _declared(lines: list[str]) -> str:
    """The separator that a first line `sep=;` names, as Excel writes and reads it."""
    match = re.fullmatch(r'"?sep=(.)"?\s*', lines[0].lstrip("\ufeff"), re.IGNORECASE) if lines else None
    return match[1] if match and match[1] in _SEPARATORS else ""


def _separator(lines: list[str]) -> str:
    """The separator that leaves most addresses alone in their cells; else the most frequent one."""
    sample = [line[:2000] for line in lines[:40]]

    def fit(separator: str) -> tuple[int, int]:
        rows = csv.reader(sample, delimiter=separator)
        try:
            alone = sum(_ADDRESS.fullmatch(cell.strip()) is not None for row in rows for cell in row)
        except csv.Error:
            alone = 0
        return alone, sum(line.count(separator) for line in sample)

    return max(_SEPARATORS, key=fit)


def _explained(error: csv.Error) -> str:
    if "field larger" in str(error):
        return "a cell is far too long; is a quote not closed?"
    return 'a quote is not closed, or stands inside a quoted cell; write a quote inside a cell twice ("")'
