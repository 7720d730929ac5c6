"""What `check` says although it is no fault; at the end when the event is, for a zone that is a slip."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from outreach import advice as known
from outreach.campaign.event import Event
from outreach.campaign.folder import Campaign
from outreach.plan import Situation


def advice(folder: Path, campaign: Campaign, situation: Situation, now: datetime) -> Iterator[str]:
    """A sentence each, in the order in which they would hurt."""
    yield from known.advice(folder, campaign, situation, now)
    event = campaign.config.event
    if event.starts_utc > now:
        yield f"the event is on {event.starts:%A %Y-%m-%d at %H:%M} in {event.timezone}, {_here(event)}"


def _here(event: Event) -> str:
    return f"{event.starts_utc.astimezone():%Y-%m-%d %H:%M} by this computer's clock"
