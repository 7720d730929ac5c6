"""The little language terms are written in (see `lexicon`): parsed into sequences, kept as a tree to match against."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from outreach.reading.meaning.senses import Sense
from outreach.reading.meaning.tokens import tokenize

NUMBER, GAP = "#", ".."
MAX_SEQUENCES = 500
FEW = 2
Sequence_ = tuple[str, ...]


def split_patterns(text: str) -> list[str]:
    """The single patterns of a block: parted by `|` and by line ends, both outside parentheses."""
    found, depth, current = [], 0, ""
    for char in text:
        depth += (char == "(") - (char == ")")
        if char in "|\n" and depth == 0:
            found.append(current.strip())
            current = ""
        else:
            current += " " if char == "\n" else char
    if depth:
        raise ValueError(f"a parenthesis is not closed, or closed twice: {current.strip()[:200]!r}")
    return [pattern for pattern in [*found, current.strip()] if pattern]


def expand(pattern: str, inner: dict[str, list[Sequence_]]) -> list[Sequence_]:
    """Every sequence of elements a pattern stands for; an element is a word, `stem*`, `*end`, `<group>`, `#` or `..`.

    Parentheses of many alternatives become groups of their own, put into `inner` by their name, so that a pattern of
    many choices stays small.
    """
    found, rest = _alternatives(pattern, pattern, inner)
    if rest:
        raise ValueError(f"a parenthesis is closed that was not opened: {pattern!r}")
    if () in found:
        raise ValueError(f"a pattern may not be empty: {pattern!r}")
    return sorted(set(found))


def _alternatives(rest: str, whole: str, inner: dict[str, list[Sequence_]]) -> tuple[list[Sequence_], str]:
    found: list[Sequence_] = []
    current: list[Sequence_] = [()]
    while rest and rest[0] != ")":
        if rest[0] == "|":
            found += current
            current, rest = [()], rest[1:]
            continue
        if rest[0] == "(":
            piece, rest = _alternatives(rest[1:], whole, inner)
            if not rest:
                raise ValueError(f"a parenthesis is not closed: {whole!r}")
            piece, rest = _hoisted(piece, inner), rest[1:]
        else:
            cut = min((at for at in (rest.find(mark) for mark in "()|") if at >= 0), default=len(rest))
            piece, rest = [tuple(_elements(rest[:cut], whole))], rest[cut:]
        current = [left + right for left in current for right in piece]
        if len(current) > MAX_SEQUENCES:
            raise ValueError(f"a pattern stands for more than {MAX_SEQUENCES} sequences: {whole!r}")
    return found + current, rest


def _hoisted(choices: list[Sequence_], inner: dict[str, list[Sequence_]]) -> list[Sequence_]:
    """Many alternatives as one group (and nothing, where one of them is empty); a few stay as they are."""
    filled = sorted({choice for choice in choices if choice})
    if len(filled) <= FEW:
        return choices
    name = f"({'|'.join(' '.join(choice) for choice in filled)})"
    inner[name] = filled
    return [(f"<{name}>",), ()] if () in choices else [(f"<{name}>",)]


def _elements(text: str, whole: str) -> Iterator[str]:
    for piece in text.split():
        if piece in (NUMBER, GAP) or (piece[0] == "<" and piece[-1] == ">"):
            yield piece
            continue
        words = [
            token.word
            for token in tokenize(piece.strip("*"))
            if token.letters or token.word.isdigit() or token.word in "&+"
        ]
        if not words and piece not in "'-":
            raise ValueError(f"{piece!r} is no word of a pattern: {whole!r}")
        if piece.endswith("*"):
            if len(words[-1]) < 3:
                raise ValueError(f"a stem has at least three letters: {piece!r} in {whole!r}")
            words[-1] += "*"
        elif piece.startswith("*"):
            words[0] = "*" + words[0]
        yield from words


@dataclass(slots=True)
class Node:
    """One place in the tree of sequences; filled while a lexicon is compiled, only read afterwards."""

    words: dict[str, Node] = field(default_factory=dict)
    stems: dict[str, Node] = field(default_factory=dict)
    lengths: tuple[int, ...] = ()
    tails: tuple[tuple[str, Node], ...] = ()
    groups: dict[str, Node] = field(default_factory=dict)
    by_word: dict[str, list[str]] = field(default_factory=dict)
    by_stem: dict[str, list[str]] = field(default_factory=dict)
    stem_lengths: tuple[int, ...] = ()
    anyhow: list[str] = field(default_factory=list)
    number: Node | None = None
    gap: Node | None = None
    senses: frozenset[Sense] = frozenset()
    ends: bool = False


def add(root: Node, sequence: Sequence_, sense: Sense | None) -> None:
    """Put one sequence into the tree; a sense of None marks the end of a group's sequence."""
    node = root
    for element in sequence:
        if element == NUMBER:
            node.number = node.number or Node()
            node = node.number
        elif element == GAP:
            node.gap = node.gap or Node()
            node = node.gap
        elif element[0] == "<":
            node = node.groups.setdefault(element[1:-1], Node())
        elif element[0] == "*":
            node = _tail(node, element[1:])
        elif element[-1] == "*":
            stem = element[:-1]
            node.lengths = tuple(sorted({*node.lengths, len(stem)}))
            node = node.stems.setdefault(stem, Node())
        else:
            node = node.words.setdefault(element, Node())
    node.ends = True
    if sense is not None:
        node.senses |= {sense}


def _tail(node: Node, ending: str) -> Node:
    """The node behind any word that ends so."""
    found = dict(node.tails)
    after = found.setdefault(ending, Node())
    node.tails = tuple(found.items())
    return after


def index(node: Node, groups: Mapping[str, Node]) -> None:
    """Note at a node, and at all below it, which of its groups can begin with which word."""
    stack = [node]
    while stack:
        node = stack.pop()
        stack += [*node.words.values(), *node.stems.values(), *node.groups.values()]
        stack += [below for below in (node.number, node.gap, *dict(node.tails).values()) if below is not None]
        for name in node.groups:
            words, stems, free = _firsts(groups[name], groups)
            for word in words:
                node.by_word.setdefault(word, []).append(name)
            for stem in stems:
                node.by_stem.setdefault(stem, []).append(name)
            if free:
                node.anyhow.append(name)
        node.stem_lengths = tuple(sorted({len(stem) for stem in node.by_stem}))


def _firsts(node: Node, groups: Mapping[str, Node]) -> tuple[set[str], set[str], bool]:
    """The words and stems a group can begin with, and whether it can begin with a number or gap."""
    words, stems = set(node.words), set(node.stems)
    free = node.number is not None or node.gap is not None or bool(node.tails)
    for name in node.groups:
        more_words, more_stems, more = _firsts(groups[name], groups)
        words |= more_words
        stems |= more_stems
        free = free or more
    return words, stems, free


Ending = tuple[int, Node, int | None, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class Matcher:
    """What is needed to match at any place of one list of words: number values by place, and what no gap may hold."""

    groups: Mapping[str, Node]
    words: Sequence[str]
    numbers: Sequence[int | None]
    fixed: Callable[[int], bool]
    limit: int

    def ends(self, node: Node, at: int) -> list[Ending]:
        """Every (end, last node, number, places skipped by gaps) of the sequences under `node` that stand at `at`."""
        found: list[Ending] = []
        self._collect(node, at, None, (), found)
        return found

    def _collect(self, node: Node, at: int, value: int | None, gone: tuple[int, ...], found: list[Ending]) -> None:
        if node.ends:
            found.append((at, node, value, gone))
        if node.gap is not None:
            self._skip(node.gap, at, value, gone, found)
        if at >= self.limit:
            return
        word = self.words[at]
        if (after := node.words.get(word)) is not None:
            self._collect(after, at + 1, value, gone, found)
        for length in node.lengths:
            if (after := node.stems.get(word[:length])) is not None and len(word) >= length:
                self._collect(after, at + 1, value, gone, found)
        for ending, after in node.tails:
            if word.endswith(ending):
                self._collect(after, at + 1, value, gone, found)
        if node.number is not None and self.numbers[at] is not None:
            self._collect(node.number, at + 1, self.numbers[at], gone, found)
        if node.groups:
            for name in self._possible(node, word):
                inner: list[Ending] = []
                self._collect(self.groups[name], at, None, gone, inner)
                for end, number, more in dict.fromkeys((end, number, more) for end, _, number, more in inner):
                    self._collect(node.groups[name], end, value if number is None else number, more, found)

    def _skip(self, after: Node, at: int, value: int | None, gone: tuple[int, ...], found: list[Ending]) -> None:
        for skip in range(4):
            self._collect(after, at + skip, value, (*gone, *range(at, at + skip)), found)
            if at + skip >= self.limit or self.fixed(at + skip):
                return

    def _possible(self, node: Node, word: str) -> Sequence[str]:
        """The groups under a node that can begin with a word."""
        names = node.by_word.get(word)
        if not node.stem_lengths and not node.anyhow:
            return names or ()
        found = [*(names or ()), *node.anyhow]
        for length in node.stem_lengths:
            found += node.by_stem.get(word[:length], ())
        return found
