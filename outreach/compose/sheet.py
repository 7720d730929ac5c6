"""A text part whose lines are encoded once for everybody, but for those in which people's values differ.

Each line of quoted-printable stands by itself (RFC 2045 §6.7), so a text may be encoded in stretches of whole lines.
The first message settles every value; a value that turns out to differ opens the stretches it stands in, and from then
on these are written for each person. What is written is the same whatever was settled before.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from outreach.compose.mime import Lines, joined, lines_of

_EMPTY_LINE = lines_of("\n")


@dataclass(frozen=True, slots=True)
class Stretch:
    """Whole lines: which values stand in them, and what they say with those; "" is no line at all.

    `apart` says that an empty line goes before them where anything stands above. Only the last stretch of a text may
    lack its last line break.
    """

    holes: frozenset[int]
    says: Callable[[Sequence[str]], str]
    apart: bool = False


@dataclass(frozen=True, slots=True)
class _Run:
    """Stretches in a row that say the same to everybody, encoded."""

    lines: Lines
    apart: bool


@dataclass(frozen=True, slots=True)
class _Cut:
    """The sheet cut into what is the same for everybody as long as these values are, and what is not."""

    settled: Mapping[int, str] = field(default_factory=dict)
    open: frozenset[int] = frozenset()
    pieces: tuple[_Run | Stretch, ...] = ()


class Sheet:
    """The stretches of one text; may be used by any threads."""

    def __init__(self, stretches: Sequence[Stretch]) -> None:
        self._stretches = tuple(stretches)
        self._cut: _Cut | None = None

    def lines(self, values: Sequence[str]) -> Lines:
        """The text with these values."""
        cut = self._cut
        differ = [hole for hole, value in cut.settled.items() if values[hole] != value] if cut else []
        if cut is None or differ:
            cut = self._cut = self._recut(values, cut.open.union(differ) if cut else frozenset())
        return joined(_apart(_read(piece, values) for piece in cut.pieces))

    def _recut(self, values: Sequence[str], open_holes: frozenset[int]) -> _Cut:
        pieces: list[_Run | Stretch] = []
        same: list[Stretch] = []
        for stretch in self._stretches:
            if stretch.holes & open_holes:
                pieces += [*_run(same, values), stretch]
                same = []
            else:
                same.append(stretch)
        pieces += _run(same, values)
        settled = {hole for stretch in self._stretches for hole in stretch.holes} - open_holes
        return _Cut({hole: values[hole] for hole in settled}, open_holes, tuple(pieces))


def _run(stretches: Collection[Stretch], values: Sequence[str]) -> list[_Run]:
    read = [(lines, apart) for lines, apart in (_read(stretch, values) for stretch in stretches) if lines.octets]
    return [_Run(joined(_apart(read)), read[0][1])] if read else []


def _read(piece: _Run | Stretch, values: Sequence[str]) -> tuple[Lines, bool]:
    return (piece.lines if isinstance(piece, _Run) else lines_of(piece.says(values))), piece.apart


def _apart(read: Iterator[tuple[Lines, bool]] | Sequence[tuple[Lines, bool]]) -> Iterator[Lines]:
    """The lines with empty ones between what stands apart."""
    above = False
    for lines, apart in read:
        if not lines.octets:
            continue
        if above and apart:
            yield _EMPTY_LINE
        yield lines
        above = True
