"""A list as it was saved, before anybody knows what its columns mean."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Row:
    """A row's number as a spreadsheet shows it, its cells, and why it could not be read (then it has no cells)."""

    number: int
    cells: tuple[str, ...]
    broken: str = ""

    @property
    def is_blank(self) -> bool:
        """Whether there is nothing in it."""
        return not self.broken and not any(cell.strip() for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Table:
    """All rows of one sheet or text file; `sheet` is "" for text; `lossy` when letters were lost in saving.

    `rows` can be gone through again and again; those of a text are read anew each time.
    """

    rows: Iterable[Row]
    encoding: str
    sheet: str = ""
    lossy: bool = False
