"""What the communications officer does by hand in the story: the link, the review, who came."""

from __future__ import annotations

import random
from collections.abc import Mapping
from datetime import datetime, timedelta
from types import MappingProxyType

from outreach.ledger import people, review
from outreach.ledger.database import Ledger
from outreach.ledger.review import ReviewItem
from outreach.model import Attendance

#: What the officer writes into config.toml when Zoom has given the link.
ONLINE: Mapping[str, str] = MappingProxyType({
    "url": "https://zoom.example/j/98765432100",
    "meeting_id": "987 6543 2100",
    "passcode": "atelier",
    "dial_in": "+40 31 000 0000",
})  # fmt: skip
#: How the officer reads the stakeholders' phrases; a question she leaves open until she knows the answer.
DECISIONS: Mapping[str, str] = MappingProxyType({
    "yes": "attending",
    "guests": "attending",
    "late": "attending",
    "long-yes": "attending",
    "note": "attending",
    "no": "declined",
    "long-no": "declined",
    "conditional": "tentative",
    "delegate": "delegated",
    "practical": "none",
})  # fmt: skip
#: How long something waits in review before the officer comes to it.
PATIENCE = timedelta(hours=20)
#: Of those who said they come, so many do; of those who were unsure, so many.
COMES, COMES_PERHAPS = 0.85, 0.4


def decide(ledger: Ledger, written: Mapping[str, str], now: datetime) -> list[str]:
    """Decides what has waited for long enough; `written` is the last phrase by address. Returns what was done."""
    with ledger.write() as tx:
        ripe = [(item, _decision(item, written)) for item in review.waiting(tx) if item.at <= now - PATIENCE]
        return [review.decide(tx, item.id, decision, now) for item, decision in ripe if decision]


def _decision(item: ReviewItem, written: Mapping[str, str]) -> str:
    return DECISIONS.get(written.get(item.email, ""), "") if item.kind == "reading" else ""


def record_presence(ledger: Ledger, seed: int, now: datetime) -> tuple[int, int]:
    """Notes who was in the meeting; returns how many came and how many were missed."""
    dice = random.Random(seed)
    chances = {Attendance.ATTENDING: COMES, Attendance.TENTATIVE: COMES_PERHAPS}
    came = missed = 0
    with ledger.write() as tx:
        for _, standing in sorted(people.everyone(tx), key=lambda pair: pair[0].address):
            if standing.attendance not in chances:
                continue
            present = dice.random() < chances[standing.attendance]
            people.record_presence(tx, standing.contact_id, present, now)
            came, missed = came + present, missed + (not present)
    return came, missed
