"""Fields of a mail merge that nothing filled, left in a cell: they would go out as they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator

from outreach.campaign.cleaning import clean
from outreach.campaign.columns import Columns
from outreach.campaign.rows import Row
from outreach.errors import Problem

#: Without one of these in a row there is nothing to look for; most rows have none.
_SIGNS = ("{{", "{%", "${", "<<", "«")
_FIELD = re.compile(r"\{\{.*?\}\}|\{%.*?%\}|\$\{[^{}]*\}|<<[^<>]*>>")
# «…» is also how several languages quote, so inside a text it is a field only where nobody quotes.
_QUOTED = re.compile("«[^«»]*»")


def leftovers(row: Row, columns: Columns, file: str) -> Iterator[Problem]:
    """One problem for each cell of a row that holds such a field, with the cell's place."""
    whole = "\n".join(row.cells)
    if not any(sign in whole for sign in _SIGNS):
        return
    for at, cell in enumerate(row.cells[: len(columns.headings)]):
        quoted = _QUOTED.search if at == columns.known.get("salutation") else _QUOTED.fullmatch
        found = _FIELD.search(cell) or quoted(cell.strip())
        if found:
            what = f"'{clean(columns.headings[at])}' says {clean(found[0])}, a field that no mail merge filled"
            yield Problem(file, row.number, at + 1, what, "it would go out as it stands; write what is meant")
