"""The names a template may use, with one contact's values (the template language's contract)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from outreach.campaign.config import Config
from outreach.campaign.event import Event, Online, ProgrammeItem
from outreach.campaign.records import Record
from outreach.compose.dates import date_text, interval_text, time_text, zone_text
from outreach.compose.holes import clean
from outreach.compose.order import Order
from outreach.compose.press import Press, Same
from outreach.model import Attendance, Contact, Standing


def context(order: Order, language: str, press: Press) -> dict[str, object]:
    """Every name of the template language for one message written in `language`.

    What is the same for everybody is made once: the event differs by the contact's zone at most.
    """
    config = Same(order.campaign.config)
    return {
        **press.once(_for_everybody, config, language),
        "contact": _contact(order.contact, order.campaign.contacts.columns),
        "event": press.once(_event, config, order.contact.timezone, language),
        "step": _record("step", {"name": order.step_name}),
        "answer": _answer(order.standing),
    }


def _record(label: str, values: Mapping[str, object]) -> Record:
    """A record whose texts hold nothing that no message may carry."""
    return Record(label, {name: clean(value) if isinstance(value, str) else value for name, value in values.items()})


def _for_everybody(config: Same[Config], language: str) -> Mapping[str, object]:
    return {
        "rsvp": _record("rsvp", {"deadline": config.it.rsvp.deadline}),
        "sender": _sender(config.it),
        "privacy": _record("privacy", {"keep_days": config.it.privacy.keep_days}),
        "language": language,
    }


def _event(config: Same[Config], timezone: str, language: str) -> Record:
    """The event in the message's language; `local_time` in the contact's own zone, where that differs."""
    event, default = config.it.event, config.it.languages.default
    items = tuple(_programme_item(item, language, default) for item in event.programme)
    return _record(
        "event",
        {
            "title": event.title.in_(language, default),
            "place": event.place.in_(language, default),
            "website": event.website,
            "date": date_text(event.starts.date(), language),
            "time": interval_text(event.starts, event.ends, language),
            "start": time_text(event.starts, language),
            "end": time_text(event.ends, language),
            "zone": zone_text(event.starts.replace(tzinfo=event.zone), language),
            "local_time": local_time(event, timezone, language),
            "starts": event.starts,
            "ends": event.ends,
            "programme": items,
            "online": _online(event.online) if event.online else None,
        },
    )


def _online(online: Online) -> Record:
    values = {
        "url": online.url,
        "meeting_id": online.meeting_id,
        "passcode": online.passcode,
        "dial_in": online.dial_in,
    }
    return _record("event.online", values)


def _programme_item(item: ProgrammeItem, language: str, default: str) -> Record:
    values = {
        "from": item.from_,
        "to": item.to,
        "start": item.from_,
        "end": item.to,
        "what": item.what.in_(language, default),
        "who": item.who.in_(language, default),
    }
    return _record("item", values)


def _sender(config: Config) -> Record:
    sender = config.sender
    return _record(
        "sender",
        {
            "name": sender.name,
            "address": sender.address,
            "person": sender.person,
            "person_address": sender.person_address,
            "phone": sender.phone,
        },
    )


def local_time(event: Event, timezone: str, language: str) -> str:
    """When the event is by the contact's own clock, with that zone's name; "" where both clocks show the same."""
    if not timezone:
        return ""
    try:
        zone = ZoneInfo(timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""
    starts, ends = (_elsewhere(at, event.zone, zone) for at in (event.starts, event.ends))
    here = (event.starts, event.ends)
    if (starts.replace(tzinfo=None), ends.replace(tzinfo=None)) == here:
        return ""
    interval = interval_text(starts, ends, language)
    if starts.date() != event.starts.date() and starts.date() == ends.date():
        interval = f"{date_text(starts.date(), language)}, {interval}"
    return f"{interval} ({zone_text(starts, language)})"


def _elsewhere(local: datetime, zone: ZoneInfo, there: ZoneInfo) -> datetime:
    return local.replace(tzinfo=zone).astimezone(there)


def _contact(contact: Contact, columns: tuple[str, ...]) -> Record:
    known = {
        "email": contact.email,
        "name": contact.name,
        "salutation": contact.salutation,
        "organisation": contact.organisation,
        "language": contact.language,
        "group": contact.group,
        "timezone": contact.timezone,
    }
    return _record("contact", {**dict.fromkeys(columns, ""), **contact.extra, **known})


def _answer(standing: Standing) -> Record:
    delegate = standing.delegate
    return _record(
        "answer",
        {
            "attendance": standing.attendance.value,
            "guests": standing.guests,
            "partial": standing.partial.value if standing.partial else None,
            "delegate": _record("answer.delegate", {"name": delegate.name, "address": delegate.address})
            if delegate
            else None,
            "comment": standing.comment,
            "source": standing.source.value if standing.source else None,
            "old_time": standing.answered_old_time,
            "pass_on": _passes_on(standing),
        },
    )


def _passes_on(standing: Standing) -> bool:
    """Whether somebody comes who hears of it through this person alone: guests, or a delegate who was not invited."""
    replaced = standing.attendance is Attendance.DELEGATED and not standing.delegate_invited
    return replaced or standing.guests is None or standing.guests > 0
