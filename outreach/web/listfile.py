"""The officer's list as the file it is: looked at, and replaced only if nobody changed it meanwhile."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from outreach.campaign.contacts import ContactList, read_contacts
from outreach.campaign.folder import CONTACTS, Campaign
from outreach.campaign.templates import undefined_names
from outreach.campaign.workbooks import is_workbook
from outreach.editing import BEFORE, replace_file
from outreach.errors import InvalidData, Problem, Refused
from outreach.ledger import contactlist
from outreach.ledger.contactlist import Difference
from outreach.ledger.database import Transaction
from outreach.ledger.requests import UNDO
from outreach.web.desk import Desk

CSV, XLSX = CONTACTS


class ChangedMeanwhile(Refused):
    """The file is not any more what the officer was shown."""


class Shrinks(Refused):
    """More than half of the people would leave the list, and she has not said yes to that."""


@dataclass(frozen=True, slots=True)
class ListFile:
    """The file and its bytes; `digest` tells one content from another."""

    path: Path
    data: bytes

    @property
    def name(self) -> str:
        """What it is called."""
        return self.path.name

    @property
    def digest(self) -> str:
        """Its SHA-256; goes through a form and comes back to tell whether the file is still the same."""
        return digest(self.data)

    @property
    def is_workbook(self) -> bool:
        """Whether it is a workbook, which is read and never written."""
        return is_workbook(self.data)

    @property
    def before(self) -> bytes | None:
        """The file as it was before the last change; None where none was made."""
        kept = self.path.with_name(self.path.name + BEFORE)
        return kept.read_bytes() if kept.is_file() else None


def digest(data: bytes) -> str:
    """What tells one content of a file from another."""
    return hashlib.sha256(data).hexdigest()


def look_up(folder: Path) -> ListFile:
    """The list's file; Refused where there is none, or two."""
    found = [folder / name for name in CONTACTS if (folder / name).is_file()]
    if len(found) != 1:
        raise Refused("there is no list of contacts" if not found else "there are two lists; keep one of them")
    return ListFile(found[0], found[0].read_bytes())


def faults(campaign: Campaign, wanted: ContactList) -> list[Problem]:
    """What the templates need and such a list would lack."""
    return [p for template in campaign.templates.by_key.values() for p in undefined_names(template, wanted.columns)]


def shrinks(change: Difference) -> bool:
    """More than half gone is more often an accident than a wish; the same rule as `roster.refuse_a_shrunken_list`."""
    return bool(change.known) and change.removed.count * 2 > change.known


def save(
    tx: Transaction, desk: Desk, seen: str, data: bytes, now: datetime, *, may_shrink: bool = False
) -> Difference | None:
    """Replaces the file and takes the new list over into the ledger; in the ledger's write transaction, which keeps
    every other program of ours from doing the same at the same time.

    The old file stays beside it as `.before`. ChangedMeanwhile where the file is not `seen` any more, Shrinks where
    more than half would go, InvalidData for a list that cannot be used: then nothing was changed. None where other
    files of the campaign have faults, so that the ledger takes the list over once they are mended.
    """
    file, campaign = look_up(desk.folder), readable(desk)
    if file.digest != seen:
        raise ChangedMeanwhile(f"{file.name} was changed meanwhile; nothing was saved")
    wanted = read_contacts(data, CSV)
    problems = faults(campaign, wanted) if campaign else []
    if problems:
        raise InvalidData(problems)
    if not may_shrink and shrinks(contactlist.compare(tx, wanted.contacts)):
        raise Shrinks("more than half of the people would leave the list; nothing was saved")
    _replace(file, data)
    return take_over(tx, desk, now) if readable(desk) else None


def readable(desk: Desk) -> Campaign | None:
    """The campaign; None while its files have faults."""
    try:
        return desk.load()
    except InvalidData:
        return None


def take_over(tx: Transaction, desk: Desk, now: datetime) -> Difference:
    """The ledger's list becomes the file's; who is new on it is written to only after the time to take that back."""
    return contactlist.import_contacts(tx, desk.load().contacts.contacts, now, joined=now + UNDO)


def _replace(file: ListFile, data: bytes) -> None:
    if file.name == CSV:
        replace_file(file.path, data)
        return
    part, target = file.path.with_name(CSV + ".part"), file.path.with_name(CSV)
    with part.open("wb") as out:
        out.write(data)
        out.flush()
        os.fsync(out.fileno())
    part.chmod(file.path.stat().st_mode & 0o7777)
    os.replace(file.path, file.path.with_name(XLSX + BEFORE))
    os.replace(part, target)


def told(refused: Sequence[Problem], row: int) -> str:
    """Why a row cannot be used; empty when it can."""
    found = next((problem for problem in refused if problem.line == row), None)
    return "" if found is None else "; ".join(filter(None, (found.what, found.instead)))
