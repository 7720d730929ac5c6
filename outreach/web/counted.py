"""The groups of a step, remembered while nothing happens: whoever pages through a long list waits for it once."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from datetime import datetime

from outreach.campaign.folder import Campaign
from outreach.ledger import progress
from outreach.ledger.database import Transaction
from outreach.web import recipients
from outreach.web.recipients import Group, Look

#: Steps remembered; a campaign has rarely more.
MOST = 16


@dataclass(frozen=True, slots=True)
class _Entry:
    campaign: Campaign
    pulse: tuple[object, ...]
    minute: datetime
    groups: tuple[Group, ...]


class Counted:
    """What was counted last of each step. Good for showing; what is done is counted anew."""

    def __init__(self) -> None:
        self._entries: dict[str, _Entry] = {}
        self._turn = threading.Lock()

    def groups(self, tx: Transaction, look: Look) -> tuple[Group, ...]:
        """The groups as they are now: no file changed, nothing happened, and the minute is the same."""
        name = look.step if isinstance(look.step, str) else look.step.name
        pulse, minute = progress.pulse(tx), look.now.replace(second=0, microsecond=0)
        with self._turn:
            known = self._entries.get(name)
        if known is not None and known.campaign is look.campaign and (known.pulse, known.minute) == (pulse, minute):
            return known.groups
        found = recipients.groups(tx, look)
        with self._turn:
            while len(self._entries) >= MOST:
                del self._entries[next(iter(self._entries))]
            self._entries[name] = _Entry(look.campaign, pulse, minute, found)
        return found
