"""`outreach status`: who attends."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import datetime
from textwrap import shorten
from types import MappingProxyType
from typing import Any
from zoneinfo import ZoneInfo

import click

from outreach.campaign.config import Config
from outreach.campaign.folder import Campaign
from outreach.cli.output import say, show, show_json, show_table
from outreach.cli.pause import PAUSED
from outreach.cli.workspace import Workspace, in_workspace, json_option
from outreach.engine.situation import look
from outreach.ledger import campaigns, delegates, figures, people
from outreach.ledger.database import Transaction
from outreach.ledger.review import count_waiting
from outreach.model import Attendance, Contact, Partial, Standing

PARTLY = {
    Partial.LATE: "comes late",
    Partial.EARLY: "leaves early",
    Partial.BOTH: "comes late, leaves early",
}


@click.command()
@json_option
@in_workspace
def status(space: Workspace, as_json: bool) -> None:
    """Show who attends: totals and every contact.

    Before the first `outreach send` everybody on the list is silent.
    """
    campaign = space.load()
    with space.reading() as tx:
        if as_json:
            show_json(status_json(tx, campaign))
            return
        situation = look(tx, campaign, space.now())
        _show_status(tx, campaign, cancelled=situation.event.cancelled)
        change = people.compare(tx, campaign.contacts.contacts)
        is_paused = bool(campaigns.setting(tx, PAUSED))
        left = list(_left_to_do(tx, cancelled=situation.event.cancelled))
    if not space.has_ledger():
        say("nothing has been sent yet; `outreach plan` shows what would be")
    if change.added.count or change.removed.count:
        say(
            f"contacts file: {change.added.count} new and {change.removed.count} missing since the last send; "
            "the next one takes that over"
        )
    if situation.event.cancelled:
        say("the event is cancelled; nothing is sent but what you ask for")
    elif situation.edited:
        say(situation.edited)
    if is_paused:
        say("paused: nothing is sent until `outreach resume`")
    for sentence in left:
        say(sentence)


def _left_to_do(tx: Transaction, *, cancelled: bool) -> Iterator[str]:
    """What only the officer can do next: decide what waits, and find out the addresses of those who come instead."""
    waits = count_waiting(tx)
    if waits:
        say_so = "1 waits" if waits == 1 else f"{waits} wait"
        yield f"{say_so} for your decision: `outreach review` shows them"
    if cancelled:
        return
    dead = figures.totals(tx).unreachable
    if dead:
        bounce = "1 address does" if dead == 1 else f"{dead} addresses do"
        yield f"{bounce} not work: a working one in the contacts file is invited at once"
    for contact, who in delegates.without_address(tx):
        yield (
            f"{contact} sends {who or 'somebody'}, whose address is not known; to invite them, add a row to the "
            "contacts file (until then the details go to whom they come for, to pass on)"
        )


def status_json(tx: Transaction, campaign: Campaign) -> dict[str, Any]:
    """`status --json`: the event, the totals and every contact on the list; times with the event's offset."""
    zone = campaign.config.event.zone
    return {
        "event": event_json(campaign.config),
        "totals": asdict(figures.totals(tx)),
        "contacts": [contact_json(contact, standing, zone) for contact, standing in people.everybody(tx)],
    }


def event_json(config: Config) -> dict[str, object]:
    """The event, in the campaign's default language."""
    event, language = config.event, config.languages.default
    return {
        "title": event.title.in_(language, language),
        "starts": event.starts_utc.astimezone(event.zone).isoformat(),
        "ends": event.ends_utc.astimezone(event.zone).isoformat(),
        "timezone": event.timezone,
        "place": event.place.in_(language, language),
        "deadline": config.rsvp.deadline.isoformat(),
    }


def contact_json(contact: Contact, standing: Standing, zone: ZoneInfo) -> dict[str, object]:
    """One contact; `reachable` is there only where an answer stands although the address bounces.

    `answered_old_time` only where the answer was given before the event was moved in time.
    """
    delegate = standing.delegate
    row: dict[str, object] = {
        "email": contact.email,
        "name": contact.name,
        "attendance": standing.attendance.value,
        "guests": standing.guests,
        "partial": standing.partial and standing.partial.value,
        "delegate": delegate and {"name": delegate.name, "address": delegate.address},
        "source": standing.source and standing.source.value,
        "since": local_iso(standing.since, zone),
        "sequence": standing.sequence,
    }
    if not standing.reachable and standing.attendance is not Attendance.UNREACHABLE:
        row["reachable"] = False
    if standing.answered_old_time:
        row["answered_old_time"] = True
    return row


def local_iso(at: datetime | None, zone: ZoneInfo) -> str | None:
    """An instant in ISO 8601 with the zone's offset."""
    return at.astimezone(zone).isoformat(timespec="seconds") if at else None


def local_time(at: datetime | None, zone: ZoneInfo) -> str:
    """An instant as people write it, in the zone; seconds do not matter to them."""
    return f"{at.astimezone(zone):%Y-%m-%d %H:%M}" if at else ""


def _show_status(tx: Transaction, campaign: Campaign, *, cancelled: bool) -> None:
    event, language = campaign.config.event, campaign.config.languages.default
    mark = "CANCELLED: " if cancelled else ""
    show(f"{mark}{event.title.in_(language, language)}: {event.starts:%A %Y-%m-%d %H:%M}, {event.timezone}")
    show(", ".join(f"{name} {count}" for name, count in asdict(figures.totals(tx)).items()))
    listed = list(people.everybody(tx))
    names = {standing.contact_id: contact.name or contact.email for contact, standing in listed}
    show_table(
        ("name", "email", "attendance", "guests", "remarks", "source", "since"),
        (_row(contact, standing, event.zone, names) for contact, standing in listed),
        cut="remarks",
    )


def _row(contact: Contact, standing: Standing, zone: ZoneInfo, names: Mapping[int, str]) -> list[object]:
    guests = "some" if standing.guests is None else standing.guests or ""
    source = standing.source and standing.source.value
    since = local_time(standing.since, zone)
    return [contact.name, contact.email, standing.attendance.value, guests, remarks(standing, names), source, since]


def remarks(standing: Standing, names: Mapping[int, str] = MappingProxyType({})) -> str:
    """What is worth a word beside the attendance; `names` are those of the contacts whom somebody comes for."""
    delegate, place = standing.delegate, standing.in_place_of
    whom = names.get(place, "somebody who left the list") if place is not None else ""
    words = [
        PARTLY[standing.partial] if standing.partial else "",
        f"sends {' '.join(w for w in (delegate.name, delegate.address) if w) or 'somebody'}" if delegate else "",
        "answered the old time" if standing.answered_old_time else "",
        f"invited to come instead of {whom}" if whom else "",
        "was sent a cancellation" if standing.withdrawn else "",
        "address bounces" if not standing.reachable and standing.attendance is not Attendance.UNREACHABLE else "",
        "not to be written to" if standing.suppressed else "",
        {True: "was there", False: "was not there", None: ""}[standing.present],
        shorten(standing.comment, 70, placeholder=" …"),
    ]
    return "; ".join(word for word in words if word)
