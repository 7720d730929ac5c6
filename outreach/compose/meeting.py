"""From the campaign's event to what the calendar says of it."""

from __future__ import annotations

from datetime import datetime

from outreach.campaign.config import Config
from outreach.compose.captions import captions
from outreach.compose.dates import interval_text
from outreach.compose.headers import wire_address
from outreach.compose.holes import clean
from outreach.compose.invitation import Meeting
from outreach.compose.order import Invitation
from outreach.model import Person

#: Words of a `place` that is no place to go to.
_NOWHERE = ("online", "on-line", "zoom", "teams", "meet", "virtual", "webinar", "internet")


def meeting_of(config: Config, language: str, invitation: Invitation, stamp: datetime, *, test: bool) -> Meeting:
    """What the calendar says to everybody who is written to in that language; `stamp` is the message's Date.

    A `test` copy says so. ValueError where the sender's address cannot be written to.
    """
    event, online = config.event, config.event.online
    title = clean(event.title.in_(language, config.languages.default))
    return Meeting(
        method=invitation.method,
        uid=invitation.uid,
        sequence=invitation.sequence,
        stamp=stamp,
        starts=event.starts,
        ends=event.ends,
        zone=event.zone,
        summary=f"[TEST] {title}" if test else title,
        organizer=Person(config.sender.name, wire_address(config.sender.address)),
        description=description(config, language),
        location=_location(config, language),
        url=online.url if online else event.website,
        conference=online.url if online else "",
        conference_label=title if online else "",
    )


def _location(config: Config, language: str) -> str:
    """The link where people meet online; the room where there is one, which the link (URL, DESCRIPTION) joins."""
    event = config.event
    place = event.place.in_(language, config.languages.default)
    if event.online is None or (place and not any(word in place.casefold() for word in _NOWHERE)):
        return place
    return event.online.url


def uid_of_test(message_id: str) -> str:
    """A test copy's own UID, so that an answer to it never counts as one to the event."""
    return f"test-{message_id.strip().strip('<>')}"


def description(config: Config, language: str) -> str:
    """How to join, the programme, where to read and whom to ask more: plain lines, each address on a line of its own.

    HTML here would show its raw tags outside Google, and Outlook reads the first DESCRIPTION only.
    """
    sections = (_joining(config, language), _programme(config, language), _more(config, language))
    return "\n\n".join("\n".join(section) for section in sections if section)


def _joining(config: Config, language: str) -> list[str]:
    online, caption = config.event.online, captions(language)
    if online is None:
        return []
    details = (
        (caption.meeting_id, online.meeting_id),
        (caption.passcode, online.passcode),
        (caption.phone, online.dial_in),
    )
    return [f"{caption.join}: {online.url}", *(f"{name}: {value}" for name, value in details if value)]


def _programme(config: Config, language: str) -> list[str]:
    default = config.languages.default
    lines = []
    for item in config.event.programme:
        day = config.event.starts.date()
        span = interval_text(datetime.combine(day, item.from_), datetime.combine(day, item.to), language)
        who = item.who.in_(language, default)
        lines.append(f"{span} {item.what.in_(language, default)}" + (f" – {who}" if who else ""))
    return [f"{captions(language).programme}:", *lines] if lines else []


def _more(config: Config, language: str) -> list[str]:
    caption, sender = captions(language), config.sender
    lines = [f"{caption.more}: {config.event.website}"] if config.event.website else []
    contact = ", ".join(part for part in (sender.person, sender.phone, sender.person_address) if part)
    return [*lines, f"{caption.contact}: {contact}"] if contact else lines
