"""Which folder of a mailbox is meant: by its name, by its special use (RFC 6154), or by its usual names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

# The names that large providers and servers give these folders, for servers that do not tell the special use.
COMMON_NAMES: dict[str, tuple[str, ...]] = {
    "\\junk": ("junk", "spam", "junk e-mail", "junk email", "bulk mail", "bulk"),
    "\\trash": ("trash", "deleted items", "deleted messages", "deleted", "bin"),
    "\\sent": ("sent", "sent items", "sent messages", "sent mail", "sent-mail"),
    "\\drafts": ("drafts", "draft"),
    "\\archive": ("archive", "archives"),
    "\\all": ("all mail",),
}

UNWANTED_USES = ("\\junk", "\\trash")


@dataclass(frozen=True, slots=True)
class Listed:
    """One line of LIST: name, hierarchy delimiter, attributes in lower case."""

    name: str
    delimiter: str
    flags: frozenset[str]

    @property
    def last_name(self) -> str:
        """The name without the folders above it, as compared."""
        return (self.name.rsplit(self.delimiter, 1)[-1] if self.delimiter else self.name).casefold()

    @property
    def depth(self) -> int:
        """How many folders stand above it."""
        return self.name.count(self.delimiter) if self.delimiter else 0


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder to read; `junk` where mail lies that a filter or a person threw away."""

    name: str
    junk: bool


def find_folders(listed: Sequence[Listed], wanted: Sequence[str]) -> list[Folder]:
    """The wanted folders that exist, in that order and each once; the others are left out."""
    usable = [row for row in listed if not row.flags & {"\\noselect", "\\nonexistent"}]
    found: dict[str, Folder] = {}
    for name in wanted:
        row = _special(usable, name.casefold()) if name.startswith("\\") else _named(usable, name)
        if row is not None:
            found.setdefault(row.name, Folder(row.name, any(_special(usable, use) == row for use in UNWANTED_USES)))
    return list(found.values())


def _special(listed: Sequence[Listed], use: str) -> Listed | None:
    by_use = next((row for row in listed if use in row.flags), None)
    if by_use is not None:
        return by_use
    names = COMMON_NAMES.get(use, ())
    candidates = [row for row in listed if row.last_name in names]
    return min(candidates, key=lambda row: (row.depth, names.index(row.last_name)), default=None)


def _named(listed: Sequence[Listed], name: str) -> Listed | None:
    """By its exact name; INBOX in any case (RFC 9051 §5.1)."""
    return next((row for row in listed if row.name == name or row.name.upper() == name.upper() == "INBOX"), None)
