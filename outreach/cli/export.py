"""`outreach export`: attendance as a spreadsheet, or everything kept about one person."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import click

from outreach.campaign.folder import Campaign
from outreach.cli.output import say
from outreach.cli.persons import find_person
from outreach.cli.status import contact_json, local_iso
from outreach.cli.workspace import Workspace, in_workspace
from outreach.errors import Refused
from outreach.exports import as_csv, as_xlsx, attendance_table
from outreach.ledger.database import Transaction
from outreach.ledger.people import everybody
from outreach.ledger.story import history
from outreach.model import Contact


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
            table = attendance_table(everybody(tx), campaign.config.event.zone)
            data = as_xlsx(table) if ending == ".xlsx" else as_csv(table)
    _replace(file, data)
    say(f"wrote {file}")


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
