"""Every error a person may meet, as one tree; the message says where, what is wrong and what to do.

OutreachError            1   failed
├── Refused              2   not done on purpose: usage, a missing confirmation, a safety stop
├── InvalidData          3   config.toml, contacts or templates have faults (all of them, at once)
├── LoginFailed          4   a mail server did not take the user or the password
├── Unreachable          5   a mail server or the network is away; trying later may help
└── PartlyDone           6   some of it was done, some was not
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Problem:
    """One fault in an officer's file: where it is, what is wrong, what to write instead.

    `line` and `column` count from 1; 0 means that the fault has no place of its own.
    """

    file: str
    line: int
    column: int
    what: str
    instead: str = ""

    def __str__(self) -> str:
        place = ":".join([self.file, *(str(n) for n in (self.line, self.column) if n)])
        return f"{place}: {self.what}" + (f"; {self.instead}" if self.instead else "")


class OutreachError(Exception):
    """Something failed; the text is meant for the person at the keyboard."""

    exit_code = 1


class Refused(OutreachError):
    """Nothing was done, on purpose; the text says what would be needed."""

    exit_code = 2


class InvalidData(OutreachError):
    """The campaign's files have faults; `problems` holds every one of them."""

    exit_code = 3

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = tuple(sorted(problems))
        super().__init__("\n".join(str(p) for p in self.problems))


class LoginFailed(OutreachError):
    """A mail server refused the login; the text never holds the secret."""

    exit_code = 4


class Unreachable(OutreachError):
    """A mail server cannot be reached now."""

    exit_code = 5


class PartlyDone(OutreachError):
    """Part of the work was done; the text says what was not."""

    exit_code = 6
