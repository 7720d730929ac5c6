"""One of the officer's files with the numbers of its lines, and what is wrong with a line at that line."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from outreach.errors import Problem

#: Larger files are named, not shown; nobody writes such a template.
LARGEST = 512 * 1024
#: Lines around a fault that are shown.
AROUND = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One line as it stands in the file, with the faults it has."""

    number: int
    text: str
    faults: tuple[Problem, ...] = ()


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The lines of a file that are worth showing; those left out show in the numbers. `problems` in their order."""

    file: str
    lines: tuple[Line, ...]
    problems: tuple[Problem, ...] = ()


def excerpt(folder: Path, name: str, problems: Iterable[Problem] = (), *, whole: bool = False) -> Excerpt:
    """The file with these problems in it: all of it, or the lines around them. A file outside the folder has none."""
    found = tuple(problem for problem in problems if problem.file == name)
    texts = _lines(folder, name)
    at = {problem.line for problem in found if 0 < problem.line <= len(texts)}
    wanted = range(1, len(texts) + 1) if whole else sorted({n for line in at for n in _around(line, len(texts))})
    lines = tuple(Line(n, texts[n - 1], tuple(p for p in found if p.line == n)) for n in wanted)
    return Excerpt(name, lines, found)


def of_faults(folder: Path, problems: Iterable[Problem]) -> tuple[Excerpt, ...]:
    """Every file that has faults, with the lines around them."""
    found = tuple(problems)
    names = dict.fromkeys(problem.file for problem in found)
    return tuple(excerpt(folder, name, found) for name in names)


def _around(line: int, last: int) -> range:
    return range(max(1, line - AROUND), min(last, line + AROUND) + 1)


def _lines(folder: Path, name: str) -> list[str]:
    file = (folder / name).resolve()
    inside = file.is_relative_to(folder.resolve()) and file.suffix in (".toml", ".csv", ".md", ".html")
    if not inside or not file.is_file() or file.stat().st_size > LARGEST:
        return []
    return file.read_bytes().decode("utf-8-sig", "replace").splitlines()
