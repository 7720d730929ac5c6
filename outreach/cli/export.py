"""`outreach export`: attendance as a spreadsheet, or everything kept about one person."""

from __future__ import annotations

import csv
import io
import json
import os
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

from outreach.campaign.folder import Campaign
from outreach.cli.output import say
from outreach.cli.persons import find_person
from outreach.cli.status import contact_json, everybody, local_iso
from outreach.cli.workspace import Workspace, in_workspace
from outreach.errors import Refused
from outreach.ledger.database import Transaction
from outreach.ledger.story import history
from outreach.model import Contact, Standing

COLUMNS = (
    "email",
    "name",
    "organisation",
    "group",
    "language",
    "attendance",
    "guests",
    "partial",
    "delegate",
    "delegate_email",
    "comment",
    "source",
    "since",
    "present",
    "reachable",
)
#: First characters that make a spreadsheet take a text for a formula (CWE-1236), full-width forms included.
FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")

Cell = str | int


@click.command()
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path))
@click.option("--person", "email", metavar="EMAIL", help="Everything kept about this person, into a .json file.")
@in_workspace
def export(space: Workspace, file: Path, email: str | None) -> None:
    """Write attendance to a spreadsheet, or everything kept about one person.

    FILE ends in .xlsx or .csv; with --person in .json. A file that is there already is replaced.
    """
    ending = file.suffix.casefold()
    if ending not in ([".json"] if email else [".xlsx", ".csv"]):
        wanted = ".json" if email else ".xlsx or .csv"
        raise Refused(f"{file}: the name must end in {wanted}")
    campaign = space.load()
    with space.reading() as tx:
        if email:
            data = _person(space, tx, campaign, email)
        else:
            rows = (_row(campaign, contact, standing) for contact, standing in everybody(tx))
            table: list[list[Cell]] = [[*COLUMNS], *rows]
            data = as_xlsx(table) if ending == ".xlsx" else as_csv(table)
    _replace(file, data)
    say(f"wrote {file}")


def _row(campaign: Campaign, contact: Contact, standing: Standing) -> list[Cell]:
    delegate, zone = standing.delegate, campaign.config.event.zone
    return [
        contact.email,
        contact.name,
        contact.organisation,
        contact.group,
        contact.language,
        standing.attendance.value,
        "some" if standing.guests is None else standing.guests,
        standing.partial.value if standing.partial else "",
        delegate.name if delegate else "",
        delegate.address if delegate else "",
        standing.comment,
        standing.source.value if standing.source else "",
        f"{standing.since.astimezone(zone):%Y-%m-%d %H:%M}" if standing.since else "",
        {True: "yes", False: "no", None: ""}[standing.present],
        "yes" if standing.reachable else "no",
    ]


def as_xlsx(table: list[list[Cell]]) -> bytes:
    """A workbook with one sheet; text stays text, whatever it begins with."""
    import xlsxwriter

    memory = io.BytesIO()
    plain = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(memory, plain) as book:
        sheet, bold = book.add_worksheet("attendance"), book.add_format({"bold": True})
        for number, row in enumerate(table):
            for column, cell in enumerate(row):
                write = sheet.write_number if isinstance(cell, int) else sheet.write_string
                write(number, column, cell, bold if number == 0 else None)
        sheet.freeze_panes(1, 1)
        sheet.autofilter(0, 0, len(table) - 1, len(table[0]) - 1)
        sheet.autofit()
    return memory.getvalue()


def as_csv(table: list[list[Cell]]) -> bytes:
    """What a spreadsheet opens rightly by a double click: byte order mark, semicolons, every field in quotes."""
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerows([_guarded(cell) for cell in row] for row in table)
    return text.getvalue().encode("utf-8-sig")


def _guarded(cell: Cell) -> Cell:
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell


def _person(space: Workspace, tx: Transaction, campaign: Campaign, email: str) -> bytes:
    """The person's row, where they stand, and their whole story, the words of their messages included."""
    contact, standing = find_person(tx, campaign, email, space.now())
    zone = campaign.config.event.zone
    story = history(tx, standing.contact_id) if standing.contact_id else []
    row: dict[str, Any] = {**asdict(_plain(contact)), "extra": dict(contact.extra)}
    kept = {
        "contact": row,
        "attendance": contact_json(contact, standing, zone),
        "comment": standing.comment,
        "suppressed": standing.suppressed,
        "removed": standing.removed,
        "present": standing.present,
        "away_until": standing.away_until and standing.away_until.isoformat(),
        "messages": {step: state.value for step, state in standing.deliveries.items()},
        "history": [{"at": local_iso(h.at, zone), "what": h.what, "detail": h.detail} for h in story],
    }
    return (json.dumps(kept, ensure_ascii=False, indent=2) + "\n").encode()


def _plain(contact: Contact) -> Contact:
    """The contact without its further columns, which `asdict` cannot copy."""
    return replace(contact, extra={})


def _replace(file: Path, data: bytes) -> None:
    """All of it or nothing: somebody may have the old one open."""
    part = file.with_name(file.name + ".part")
    part.write_bytes(data)
    os.replace(part, file)
