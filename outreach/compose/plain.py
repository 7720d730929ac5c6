"""The text part: blocks filled with their values and wrapped, as a person would type them, without any Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from outreach.compose.holes import HOLE, fill, index_of
from outreach.compose.markup import Block, Link, Piece, Table
from outreach.compose.sheet import Stretch

WIDTH = 76
"""Columns of a line (RFC 5322 §2.1.1 recommends 78); a longer word, such as an address of the web, stays whole."""


def text_stretches(blocks: Iterable[Block | Table]) -> tuple[Stretch, ...]:
    """The blocks as stretches of lines; holes are filled with the values as they are."""
    return tuple(_stretch(block) for block in blocks)


def _stretch(block: Block | Table) -> Stretch:
    rows = [block.pieces] if isinstance(block, Block) else [cell for row in block.rows for cell in row]
    holes = frozenset(index_of(hole) for pieces in rows for text in _texts(pieces) for hole in HOLE.findall(text))
    lines = partial(_block_lines, block) if isinstance(block, Block) else partial(_table_lines, block)
    return Stretch(holes, lambda values: "".join([line + "\n" for line in lines(values)]), not _is_close(block))


def _is_close(block: Block | Table) -> bool:
    return isinstance(block, Block) and block.close


def _texts(pieces: Iterable[Piece]) -> Iterator[str]:
    """Every text in which a hole may stand."""
    for piece in pieces:
        if isinstance(piece, Link):
            yield from _texts(piece.words)
            yield piece.target
        else:
            yield piece


def _block_lines(block: Block, values: Sequence[str]) -> list[str]:
    """The block's lines; none where nothing but empty values stands in it."""
    text = _filled(block.pieces, values)
    if not text.strip():
        return []
    lines: list[str] = []
    for line in text.split("\n"):
        lines += [line] if block.verbatim else wrapped(line, WIDTH - len(block.rest))
    return [(block.rest if n else block.first) + line for n, line in enumerate(lines)]


def wrapped(line: str, width: int) -> list[str]:
    """The line broken at spaces; a word longer than the width gets a line of its own, uncut."""
    lines: list[str] = []
    while len(line) > width:
        cut = line.rfind(" ", 0, width + 1)
        if cut < 0 or not line[:cut].strip():
            cut = line.find(" ", width + 1)
        if cut < 0:
            break
        lines.append(line[:cut].rstrip(" "))
        line = line[cut + 1 :]
    return [*lines, line.rstrip(" ")]


def _table_lines(table: Table, values: Sequence[str]) -> list[str]:
    """Aligned columns where they fit the width; otherwise each row as "a – b – c"."""
    width = WIDTH - len(table.rest)
    rows = [[_filled(cell, values).replace("\n", " ") for cell in row] for row in table.rows]
    rows = [row for row in rows if any(cell.strip() for cell in row)]
    if not rows:
        return []
    columns = [max(len(row[n]) if n < len(row) else 0 for row in rows) for n in range(max(map(len, rows)))]
    if sum(columns) + 2 * (len(columns) - 1) <= width:
        aligned = ("  ".join(c.ljust(n) for c, n in zip(row, columns, strict=False)).rstrip() for row in rows)
        return [table.rest + line for line in aligned]
    return [table.rest + line for row in rows for line in _row_lines(row, width)]


def _row_lines(row: Sequence[str], width: int) -> list[str]:
    first, *more = wrapped(" – ".join(cell for cell in row if cell.strip()), width - 2)
    return [first, *(f"  {line}" for line in more)]


def _filled(pieces: Sequence[Piece], values: Sequence[str]) -> str:
    return "".join(_link_text(p, values) if isinstance(p, Link) else fill(p, values) for p in pieces)


def _link_text(link: Link, values: Sequence[str]) -> str:
    """`words: address`; only the words where they say the address already."""
    words = _filled(link.words, values)
    target = fill(link.target, values).strip()
    for scheme in ("mailto:", "tel:"):
        if target.lower().startswith(scheme):
            target = target[len(scheme) :].partition("?")[0]
    if not target or target == words.strip():
        return words
    return f"{words}: {target}" if words.strip() else target
