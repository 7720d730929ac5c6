"""Where every key of a TOML text stands, so that a fault can be shown with its line and column."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass

import tomli

#: The way to a key: names of tables and keys, and numbers of elements of lists, from the top.
Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Position:
    """A line and a column, both from 1; the column counts characters."""

    line: int = 0
    column: int = 0


@dataclass(frozen=True, slots=True)
class Place:
    """Where a key and its value stand; both are the header for a table."""

    key: Position
    value: Position


class Positions:
    """The places of a text's keys; asked for a key that is not there, the nearest parent answers."""

    def __init__(self, places: dict[Path, Place]) -> None:
        self._places = places

    def key(self, path: Path) -> Position:
        """Where the key stands, or else the table it should stand in; 0:0 is the whole file."""
        return self._nearest(path).key

    def value(self, path: Path) -> Position:
        """Where the key's value stands, or else the table it should stand in; 0:0 is the whole file."""
        return self._nearest(path).value

    def __contains__(self, path: Path) -> bool:
        return path in self._places

    def _nearest(self, path: Path) -> Place:
        parents = (path[:n] for n in range(len(path), 0, -1))
        return next((self._places[p] for p in parents if p in self._places), _NOWHERE)


def locate(text: str) -> Positions:
    """The positions of a text's keys; the text must be valid TOML (tomli took it), line ends as it has them."""
    scan = _Scan(text)
    scan.run()
    return Positions(scan.places)


_NOWHERE = Place(Position(), Position())
_SPACE = re.compile(r"[ \t]*")
_FILLER = re.compile(r"(?:[ \t\r\n]|#[^\n]*)*")
_KEY = re.compile(r"""[A-Za-z0-9_-]+|"(?:[^"\\\n]|\\.)*"|'[^'\n]*'""")
_STRING = re.compile(
    r'''"""(?:[^\\]|\\.)*?"{3,5}(?!")|\'\'\'.*?\'{3,5}(?!\')|"(?:[^"\\\n]|\\.)*"|'[^'\n]*\'''',
    re.DOTALL,
)
_PLAIN = re.compile(r"[^,\]}#\n]*")


class _Scan:
    """One pass over a valid text; what no position depends on is stepped over, not understood."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.at = 0
        self.lines = [0, *(m.end() for m in re.finditer("\n", text))]
        self.counts: dict[Path, int] = {}
        self.places: dict[Path, Place] = {}

    def run(self) -> None:
        table: Path = ()
        self._skip(_FILLER)
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self._header()
            else:
                self._pair(table)
            self._skip(_FILLER)

    def _header(self) -> Path:
        """`[a.b]` or `[[a.b]]`: a name that is a list of tables means its last element (TOML 1.1, Array of Tables)."""
        here = Place(self._position(), self._position())
        is_list = self.text.startswith("[[", self.at)
        self.at += 2 if is_list else 1
        names = self._names()
        path: Path = ()
        for n, (name, _) in enumerate(names, start=1):
            path = (*path, name)
            self.places.setdefault(path, here)
            if n == len(names) and is_list:
                self.counts[path] = self.counts.get(path, -1) + 1
            if path in self.counts:
                path = (*path, self.counts[path])
        if path not in self.counts:
            self.places[path] = here
        self.at = self.text.index("]", self.at) + (2 if is_list else 1)
        return path

    def _pair(self, table: Path) -> None:
        names = self._names()
        self.at = self.text.index("=", self.at) + 1
        self._skip(_SPACE)
        value = self._position()
        path = table
        for name, key in names:
            path = (*path, name)
            self.places.setdefault(path, Place(key, value))
        self._value(path)

    def _value(self, path: Path) -> None:
        if self.text[self.at] == "[":
            for n in self._members("]"):
                here = self._position()
                self.places[*path, n] = Place(here, here)
                self._value((*path, n))
        elif self.text[self.at] == "{":
            for _ in self._members("}"):
                self._pair(path)
        elif not self._skip(_STRING):
            self._skip(_PLAIN)

    def _members(self, closing: str) -> Iterator[int]:
        """Stops before each member of a list or an inline table; steps over commas, line ends and comments."""
        self.at += 1
        number = 0
        self._skip(_FILLER)
        while self.text[self.at] != closing:
            yield number
            number += 1
            self._skip(_FILLER)
            self.at += self.text[self.at] == ","
            self._skip(_FILLER)
        self.at += 1

    def _names(self) -> list[tuple[str, Position]]:
        """A key with its dots: every part and where it stands."""
        names = []
        while True:
            self._skip(_SPACE)
            here, start = self._position(), self.at
            self._skip(_KEY)
            names.append((_bare(self.text[start : self.at]), here))
            self._skip(_SPACE)
            if self.text[self.at] != ".":
                return names
            self.at += 1

    def _skip(self, pattern: re.Pattern[str]) -> bool:
        match = pattern.match(self.text, self.at)
        if match is None:
            return False
        self.at = match.end()
        return True

    def _position(self) -> Position:
        line = bisect_right(self.lines, self.at)
        return Position(line, self.at - self.lines[line - 1] + 1)


def _bare(key: str) -> str:
    """A key without its quotes and escapes."""
    if not key.startswith(('"', "'")):
        return key
    return next(iter(tomli.loads(f"{key}=0")))
