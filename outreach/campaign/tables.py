"""The rows of a list as it was saved: text with separators, or a workbook; every row keeps its number."""

from __future__ import annotations

import csv
import re
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain, islice

from outreach.campaign.encodings import Encoding, Pieces, recognise, texts, whole
from outreach.campaign.rows import Row, Table
from outreach.campaign.workbooks import is_workbook, read_workbook, unreadable

#: A row in quotes that runs over more lines than this has lost its closing quote.
LONGEST_ROW = 60
#: Lines from whose look the separator is told.
SAMPLE = 40

_SEPARATORS = ",;\t|"
_ADDRESS = re.compile(r"[^\s,;|@]+@[^\s,;|@]+")
_LINE = re.compile(r"[^\r\n]*(?:\r\n|\r|\n)|[^\r\n]+")


def read_tables(data: bytes | Pieces, file: str) -> list[Table]:
    """The tables of a file, by what it is rather than by its name: sheets of a workbook, or the one of a text.

    A text is read piece by piece each time its rows are gone through; a workbook is read whole.
    """
    pieces = whole(data) if isinstance(data, bytes) else data
    if is_workbook(next(pieces(), b"")):
        return read_workbook(b"".join(pieces()), file)
    if file.lower().endswith(".xlsx"):
        raise unreadable(file, "this is not a workbook", "save the list as .xlsx, or as .csv under that name")
    encoding = recognise(pieces)
    return [Table(_Rows(pieces, encoding), encoding.name, lossy=encoding.lossy)]


@dataclass(frozen=True, slots=True)
class _Rows:
    """The rows of a text, which are never held all at once."""

    pieces: Pieces
    encoding: Encoding

    def __iter__(self) -> Iterator[Row]:
        """From the first row on."""
        _, _, lines = _begun(_lines(texts(self.pieces, self.encoding)))
        return (row for row, _ in _text_rows(*lines))


def separated(text: str) -> tuple[str, list[tuple[Row, tuple[int, int]]]]:
    """The separator of a text, and its rows with the characters [start, end) in which each stands."""
    begins, separator, lines = _begun(_lines([text]))
    found = []
    for row, taken in _text_rows(*lines):
        ends = begins + sum(len(line) for line in taken)
        found.append((row, (begins, ends)))
        begins = ends
    return separator, found


def _lines(parts: Iterable[str]) -> Iterator[str]:
    """The lines of a text with their ends, which are those of a spreadsheet and no others."""
    rest = ""
    for part in parts:
        lines = _LINE.findall(rest + part)
        # The last may go on in the next part; so may an end, as \r is half of \r\n.
        rest = lines.pop() if lines and not lines[-1].endswith("\n") else ""
        yield from lines
    if rest:
        yield rest


def _begun(lines: Iterator[str]) -> tuple[int, str, tuple[Iterator[str], str]]:
    """The characters before the first row, the separator, and what the rows are read from."""
    sample = list(islice(lines, SAMPLE + 1))
    declared = _declared(sample)
    begins = len(sample.pop(0)) if declared else 0
    separator = declared or _separator(sample)
    return begins, separator, (chain(sample, lines), separator)


def _text_rows(lines: Iterator[str], separator: str) -> Iterator[tuple[Row, Sequence[str]]]:
    """Rows are read one by one, so that a quote that is never closed costs its own row alone."""
    ahead: deque[str] = deque()
    number = 0
    while True:
        ahead.extend(() if ahead else islice(lines, 1))
        if not ahead:
            return
        number += 1
        if '"' not in ahead[0] and len(ahead[0]) < csv.field_size_limit():
            line = ahead.popleft()
            text = line.rstrip("\r\n")
            yield Row(number, tuple(text.split(separator)) if text else ()), (line,)
            continue
        ahead.extend(islice(lines, LONGEST_ROW - len(ahead)))
        reader = csv.reader(ahead, delimiter=separator, strict=True)
        try:
            row, length = Row(number, tuple(next(reader))), reader.line_num
        except csv.Error as error:
            row, length = Row(number, (), _explained(error)), 1
        yield row, [ahead.popleft() for _ in range(length)]


def _declared(lines: list[str]) -> str:
    """The separator that a first line `sep=;` names, as Excel writes and reads it."""
    match = re.fullmatch(r'"?sep=(.)"?\s*', lines[0].lstrip("\ufeff"), re.IGNORECASE) if lines else None
    return match[1] if match and match[1] in _SEPARATORS else ""


def _separator(lines: list[str]) -> str:
    """The separator that leaves most addresses alone in their cells; else the most frequent one."""
    sample = [line[:2000] for line in lines[:SAMPLE]]

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
