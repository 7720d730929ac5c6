"""An officer's Markdown, read once: its HTML, and its blocks for the text part.

CommonMark with tables. HTML in a template's body is text like any other (HTML belongs into layout.html), and lines
indented by four spaces are ordinary lines, because people indent inside `{% for %}`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token


@dataclass(frozen=True, slots=True)
class Link:
    """A link inside a line: its words and where it leads; either may have holes."""

    words: tuple[Piece, ...]
    target: str


Piece = str | Link
"""A piece of a line: text with holes ("\\n" breaks the line), or a link."""


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph, heading or list item: its pieces, what stands before its first line and before its others.

    `close` says that no empty line goes before it; `verbatim` that its lines are never wrapped.
    """

    pieces: tuple[Piece, ...]
    first: str = ""
    rest: str = ""
    close: bool = False
    verbatim: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; the first row is the heading."""

    rows: tuple[tuple[tuple[Piece, ...], ...], ...]
    rest: str = ""


@dataclass(frozen=True, slots=True)
class Read:
    """What a Markdown text is: an HTML fragment and the blocks of its plain text, both still with holes."""

    html: str
    blocks: tuple[Block | Table, ...]


def read_markdown(skeleton: str) -> Read:
    """Markdown with holes as HTML and as blocks of text; pure, so that a skeleton need be read only once."""
    parser = _parser()
    tokens = parser.parse(skeleton)
    for token in tokens:
        if token.type == "th_open":
            token.attrSet("scope", "col")  # screen readers read a cell with its heading (WCAG 2.2, technique H63)
    html = str(parser.renderer.render(tokens, parser.options, {}))
    return Read(html, tuple(_Blocks(tokens).read()))


def _parser() -> MarkdownIt:
    parser = MarkdownIt("commonmark", {"html": False}).enable("table").disable("code")
    for name, function in (("normalizeLink", str), ("normalizeLinkText", str), ("validateLink", bool)):
        setattr(parser, name, function)  # targets keep their holes; `page` decides which targets may be followed
    return parser


@dataclass(slots=True)
class _List:
    """A list being read: the number of its next item (None where it has bullets), how many it had so far."""

    number: int | None
    items: int = 0


class _Blocks:
    """Walks the flat tokens of a document and gathers the blocks of its text."""

    def __init__(self, tokens: Sequence[Token]) -> None:
        self.tokens = tokens
        self.found: list[Block | Table] = []
        self.indents: list[str] = []
        self.marker = ""
        self.close = False
        self.lists: list[_List] = []
        self.rows: list[list[tuple[Piece, ...]]] = []
        self.in_table = False

    def read(self) -> list[Block | Table]:
        for token in self.tokens:
            self._take(token)
        return self.found

    def _take(self, token: Token) -> None:
        match token.type:
            case "inline":
                self._inline(token)
            case "fence":
                self._add(token.content.rstrip("\n"), verbatim=True)
            case "hr":
                self._add("—" * 20)
            case "paragraph_open":
                self.close = self.close and token.hidden
            case "bullet_list_open" | "ordered_list_open":
                start = token.attrGet("start")
                number = int(1 if start is None else start) if token.type.startswith("ordered") else None
                self.lists.append(_List(number))
            case "bullet_list_close" | "ordered_list_close":
                self.lists.pop()
            case "list_item_open":
                self._open_item()
            case "blockquote_open":
                self.indents.append("> ")
            case "list_item_close" | "blockquote_close":
                self.indents.pop()
                self.marker = ""
            case "table_open" | "table_close" | "tr_open":
                self._table(token.type)
            case _:
                pass

    def _open_item(self) -> None:
        """Items of a list without empty lines stand close together, and a list inside an item close to it."""
        current = self.lists[-1]
        bullet = "– " if current.number is None else f"{current.number}. "
        if current.number is not None:
            current.number += 1
        self.close = current.items > 0 or len(self.lists) > 1
        current.items += 1
        self.marker = (self.marker or self._prefix()) + bullet
        self.indents.append(" " * len(bullet))

    def _table(self, kind: str) -> None:
        if kind == "table_open":
            self.in_table, self.rows = True, []
        elif kind == "tr_open":
            self.rows.append([])
        else:
            self.in_table = False
            self.found.append(Table(tuple(tuple(row) for row in self.rows), self._prefix()))

    def _inline(self, token: Token) -> None:
        pieces = tuple(_pieces(token.children or ()))
        if self.in_table:
            self.rows[-1].append(pieces)
        else:
            self._add(*pieces)

    def _add(self, *pieces: Piece, verbatim: bool = False) -> None:
        close = self.close and bool(self.marker)
        self.found.append(Block(pieces, self.marker or self._prefix(), self._prefix(), close, verbatim))
        self.marker = ""
        self.close = False

    def _prefix(self) -> str:
        return "".join(self.indents)


def _pieces(children: Sequence[Token]) -> list[Piece]:
    """The pieces of one line of tokens; emphasis leaves no trace, a picture leaves its description."""
    stack: list[list[Piece]] = [[]]
    targets: list[str] = []
    for token in children:
        match token.type:
            case "link_open":
                targets.append(str(token.attrGet("href") or ""))
                stack.append([])
            case "link_close":
                words = tuple(stack.pop())
                stack[-1].append(Link(words, targets.pop()))
            case "softbreak":
                stack[-1].append(" ")
            case "hardbreak":
                stack[-1].append("\n")
            case _:
                stack[-1].append(token.content)
    return stack[0]
