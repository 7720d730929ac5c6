"""What `check` says at the end: when the event is, for a zone that is a slip."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from outreach.campaign.event import Event
from outreach.campaign.folder import Campaign


def when(campaign: Campaign, now: datetime) -> Iterator[str]:
    """When the event is, in its zone and by this computer's clock; nothing once it began."""
    event = campaign.config.event
    if event.starts_utc > now:
        yield f"the event is on {event.starts:%A %Y-%m-%d at %H:%M} in {event.timezone}, {_here(event)}"


def _here(event: Event) -> str:
    return f"{event.starts_utc.astimezone():%Y-%m-%d %H:%M} by this computer's clock"
