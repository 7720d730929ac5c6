"""`outreach why`: one person's whole story."""

from __future__ import annotations

from datetime import datetime

import click

from outreach.campaign.folder import Campaign
from outreach.cli.output import show, show_json, show_table
from outreach.cli.persons import find_person
from outreach.cli.planning import as_confirmed
from outreach.cli.status import local_iso, local_time, remarks
from outreach.cli.workspace import Workspace, in_workspace, json_option
from outreach.engine.situation import look
from outreach.ledger import people
from outreach.ledger.database import Transaction
from outreach.ledger.story import Happening, history
from outreach.model import Contact, Standing
from outreach.news import everything
from outreach.plan import Owed, Verdict


@click.command()
@click.argument("email")
@json_option
@in_workspace
def why(space: Workspace, email: str, as_json: bool) -> None:
    """Tell everything that happened to one person, and what is next.

    With the reasons: why something waits, and why something is not sent.
    """
    campaign = space.load()
    with space.reading() as tx:
        now = space.now()
        contact, standing, happened, ahead = _look(tx, campaign, email, now)
        names = {id: _name(tx, id) for id in (standing.in_place_of,) if id is not None}
    zone = campaign.config.event.zone
    if as_json:
        next_ones = [o for o in ahead if o.verdict in (Verdict.DUE, Verdict.WAITING)]
        story = {
            "email": contact.email,
            "attendance": standing.attendance.value,
            "history": [{"at": local_iso(h.at, zone), "what": h.what, "detail": h.detail} for h in happened],
            "next": [{"step": o.step, "at": local_iso(o.at, zone), "reason": o.reason} for o in next_ones],
            "not_owed": [{"step": o.step, "reason": o.reason} for o in ahead if o.verdict is Verdict.NOT_OWED],
        }
        show_json(story)
        return
    show(f"{contact.name} <{contact.email}>: {standing.attendance.value}  {remarks(standing, names)}".rstrip())
    show_table(("at", "what", "detail"), [[local_time(h.at, zone), h.what, h.detail] for h in happened])
    rows = [[o.step, o.verdict.value, local_time(o.at, zone), o.reason] for o in ahead if o.verdict is not Verdict.DONE]
    show_table(("step", "", "at", "why"), rows)


def _name(tx: Transaction, id: int) -> str:
    contact, _ = people.person(tx, id)
    return contact.name or contact.email


def _look(
    tx: Transaction, campaign: Campaign, email: str, now: datetime
) -> tuple[Contact, Standing, list[Happening], list[Owed]]:
    contact, standing = find_person(tx, campaign, email, now)
    happened = history(tx, standing.contact_id) if standing.contact_id else []
    situation = as_confirmed(tx, look(tx, campaign, now), now)
    return contact, standing, happened, everything(contact, standing, situation, now)
