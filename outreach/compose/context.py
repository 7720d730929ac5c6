"""The names a template may use, with one contact's values (the template language's contract)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from typing import NoReturn
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from outreach.campaign.config import Config
from outreach.campaign.event import Event, Online, ProgrammeItem
from outreach.compose.dates import date_text, interval_text, time_text, zone_text
from outreach.compose.holes import clean
from outreach.compose.order import Order
from outreach.model import Attendance, Contact, Standing


class Fields:
    """A record as templates see it: read by name only, nothing to call and nothing to change."""

    __slots__ = ("_label", "_values")

    def __init__(self, label: str, values: Mapping[str, object]) -> None:
        object.__setattr__(self, "_label", label)
        object.__setattr__(self, "_values", {k: clean(v) if isinstance(v, str) else v for k, v in values.items()})

    def __getattr__(self, name: str) -> object:
        try:
            return object.__getattribute__(self, "_values")[name]
        except KeyError:
            raise AttributeError(name) from None

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{name} cannot be set")

    def __getitem__(self, name: str) -> object:
        return object.__getattribute__(self, "_values")[name]

    def __str__(self) -> NoReturn:
        raise TypeError(f"`{self._label}` is a record; print one of its fields, as in `{self._label}.name`")


def context(order: Order, language: str) -> dict[str, object]:
    """Every name of the template language for one message written in `language`."""
    config = order.campaign.config
    return {
        "contact": _contact(order.contact, order.campaign.contacts.columns),
        "event": event_fields(config, order.contact, language),
        "rsvp": Fields("rsvp", {"deadline": config.rsvp.deadline}),
        "sender": sender_fields(config),
        "step": Fields("step", {"name": order.step_name}),
        "answer": _answer(order.standing),
        "privacy": Fields("privacy", {"keep_days": config.privacy.keep_days}),
        "language": language,
    }


def event_fields(config: Config, contact: Contact, language: str) -> Fields:
    """The event in the message's language; `local_time` in the contact's own zone, where that differs."""
    event, default = config.event, config.languages.default
    items = [_programme_item(item, language, default) for item in event.programme]
    return Fields(
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
            "local_time": local_time(event, contact.timezone, language),
            "starts": event.starts,
            "ends": event.ends,
            "programme": items,
            "online": _online(event.online) if event.online else None,
        },
    )


def _online(online: Online) -> Fields:
    values = {
        "url": online.url,
        "meeting_id": online.meeting_id,
        "passcode": online.passcode,
        "dial_in": online.dial_in,
    }
    return Fields("event.online", values)


def _programme_item(item: ProgrammeItem, language: str, default: str) -> Fields:
    values = {
        "from": item.from_,
        "to": item.to,
        "start": item.from_,
        "end": item.to,
        "what": item.what.in_(language, default),
        "who": item.who.in_(language, default),
    }
    return Fields("item", values)


def sender_fields(config: Config) -> Fields:
    """Who writes."""
    sender = config.sender
    return Fields(
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


def _contact(contact: Contact, columns: tuple[str, ...]) -> Fields:
    known = {
        "email": contact.email,
        "name": contact.name,
        "salutation": contact.salutation,
        "organisation": contact.organisation,
        "language": contact.language,
        "group": contact.group,
        "timezone": contact.timezone,
    }
    return Fields("contact", {**dict.fromkeys(columns, ""), **contact.extra, **known})


def _answer(standing: Standing) -> Fields:
    delegate = standing.delegate
    return Fields(
        "answer",
        {
            "attendance": standing.attendance.value,
            "guests": standing.guests,
            "partial": standing.partial.value if standing.partial else None,
            "delegate": Fields("answer.delegate", {"name": delegate.name, "address": delegate.address})
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
