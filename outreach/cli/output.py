"""What the commands print: data on stdout (tables, or plain lines when piped), everything else on stderr."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from shutil import get_terminal_size
from textwrap import shorten, wrap

import click

from outreach.errors import Refused

#: Characters between two columns of a table and at its two edges, and the fewest of a column that is cut.
GAP, EDGES, LEAST = 2, 2, 12


def visible(text: str) -> str:
    """Text from outside with its control characters shown, so that no name or subject can drive the terminal."""
    return "".join(c if c in "\n\t" or c.isprintable() else f"\\x{ord(c):02x}" if c < "Ā" else "\ufffd" for c in text)


def say(text: str) -> None:
    """One remark for the person at the keyboard, on stderr; that nobody reads it any more stops no work."""
    with suppress(BrokenPipeError):
        click.echo(_wrapped(visible(text)) if sys.stderr.isatty() else visible(text), err=True)


def _wrapped(text: str) -> str:
    """The text in lines that fit the terminal, broken between words only; addresses and commands' words stay whole."""
    width = get_terminal_size().columns
    return "\n".join(_fitted(line, width) for line in text.split("\n"))


def _fitted(line: str, width: int) -> str:
    """One line, its continuation indented as it is itself, behind the mark of somebody's words."""
    if len(line) <= width:
        return line
    [begin] = re.findall(r"^\s*(?:\| )?", line)
    rest = line[len(begin) :]
    lines = wrap(rest, max(20, width - len(begin)), break_long_words=False, break_on_hyphens=False)
    return "\n".join(begin + one for one in lines)


def show(text: str) -> None:
    """One line of the answer, on stdout."""
    click.echo(_wrapped(visible(text)) if sys.stdout.isatty() else visible(text))


def show_json(value: object) -> None:
    """The answer as JSON on one line for each call, in UTF-8 whatever the terminal's locale says."""
    click.echo((json.dumps(value, ensure_ascii=False) + "\n").encode("utf-8", "backslashreplace"), nl=False)


def show_table(columns: Sequence[str], rows: Iterable[Sequence[object]], cut: str = "") -> None:
    """A table on a terminal, without columns that say nothing; tab-separated lines under their names when piped.

    Of the column `cut` a terminal shows what fits on one line beside the others.
    """
    cells = [["" if cell is None else visible(str(cell)).replace("\t", " ") for cell in row] for row in rows]
    if not sys.stdout.isatty():
        for row in [list(columns), *cells]:
            click.echo("\t".join(cell.replace("\n", "; ") for cell in row))
        return
    from rich import box
    from rich.cells import cell_len
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    told = [at for at, _ in enumerate(columns) if not cells or any(row[at] for row in cells)]
    console = Console()
    wide = {at: max([len(columns[at]), *(cell_len(row[at]) for row in cells)]) for at in told}
    room = console.width - EDGES - sum(wide[at] + GAP for at in told if columns[at] != cut)
    table = Table(box=box.SIMPLE_HEAD, pad_edge=False, collapse_padding=True)
    for at in told:
        whole = any("@" in row[at] and " " not in row[at] for row in cells)
        table.add_column(columns[at], overflow="fold", no_wrap=whole and wide[at] * 2 < console.width)
    for row in cells:
        table.add_row(*(Text(_cut(row[at], room) if columns[at] == cut else row[at]) for at in told))
    console.print(table)


def _cut(text: str, room: int) -> str:
    return shorten(text, max(room, LEAST), placeholder=" …")


@contextmanager
def progress(total: int, what: str) -> Iterator[Callable[[], None]]:
    """A bar on stderr while the block works; the function it gives is called for each piece done."""
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    console = Console(stderr=True)
    columns = (TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeRemainingColumn())
    with Progress(*columns, console=console, disable=not console.is_terminal, transient=True) as bar:
        task = bar.add_task(what, total=total)
        yield lambda: bar.advance(task)


def is_interactive() -> bool:
    """Whether a person can be asked."""
    return sys.stdin.isatty()


def refuse_without_a_yes(yes: bool, command: str) -> None:
    """Refuses what needs a person's yes where nobody can give it."""
    if not yes and not is_interactive():
        raise Refused(
            f"nothing was sent: there is no terminal to ask at; look with `outreach {command} --dry-run`, "
            f"then say `outreach {command} --yes`"
        )


def ask_for_number(count: int, what: str) -> None:
    """Has the number typed; anything else refuses."""
    typed = click.prompt(f"Type {count} to {what}, anything else to stop", err=True, default="", show_default=False)
    if typed.strip() != str(count):
        raise Refused("nothing was sent")
