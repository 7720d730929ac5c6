"""Sending as a welcome guest: whose turn it is, the small first batch of a step, how long all of it takes. Pure."""

from __future__ import annotations

from collections import Counter, defaultdict, deque
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from outreach.campaign.pace import Limits
from outreach.ledger.queue import InLine, StepFigures

#: How long bounces of a first batch are awaited.
BOUNCES_AWAITED = timedelta(minutes=10)
#: Later bounces are no sign of a bad list any more.
BOUNCES_COUNT = timedelta(days=1)
#: A burst: at least so many dead addresses, and at least so great a part of what was sent.
BURST, BURST_PART = 3, 0.1


@dataclass(frozen=True, slots=True)
class Gate:
    """How many messages of a step may leave now (None: all); `until` when more may, `reason` why not now."""

    room: int | None
    reason: str = ""
    until: datetime | None = None
    burst: bool = False


OPEN = Gate(None)


def gate(step: str, figures: StepFigures, first_batch: int, now: datetime) -> Gate:
    """The first `first_batch` of a step go; ten minutes for bounces; then all, unless they came in a burst."""
    if not first_batch or figures.cleared:
        return OPEN
    if figures.out < first_batch:
        return Gate(first_batch - figures.out)
    until = (figures.last_at or now) + BOUNCES_AWAITED
    if now > until + BOUNCES_COUNT:
        return OPEN
    if now < until:
        return Gate(0, f"the first {figures.out} of {step} are out; bounces are awaited before the others go", until)
    if is_burst(figures.bounced, figures.out):
        return Gate(
            0,
            f"{figures.bounced} of the first {figures.out} of {step} bounced: correct the list, then `outreach resume`",
            burst=True,
        )
    return OPEN


def is_burst(bounced: int, out: int) -> bool:
    """Whether so many dead addresses are more than a list has by chance; providers block senders for it."""
    return bounced >= BURST and bounced >= BURST_PART * out


def in_turn(waiting: Sequence[InLine], gates: Mapping[str, Gate], limit: int) -> list[int]:
    """The next deliveries: receiving domains take turns, each in its own order; closed and full steps wait."""
    left: Counter[str] = Counter()
    lanes: dict[str, deque[InLine]] = defaultdict(deque)
    for one in waiting:
        room = gates.get(one.step, OPEN).room
        if room is None or left[one.step] < room:
            left[one.step] += 1
            lanes[one.domain].append(one)
    turns: list[int] = []
    while lanes and len(turns) < limit:
        for domain in list(lanes):
            turns.append(lanes[domain].popleft().id)
            if not lanes[domain]:
                del lanes[domain]
    return turns[:limit]


def lasts(total: int, limits: Limits, first_batch: int, gone_today: int = 0) -> timedelta:
    """How long so many messages take at this pace; days where the account's daily limit is the bottleneck."""
    minutes = total / limits.per_minute if limits.per_minute else 0.0
    if first_batch and limits.per_minute and total > first_batch:
        minutes += BOUNCES_AWAITED.total_seconds() / 60
    if limits.per_day and total > limits.per_day - gone_today:
        days = -(-(total - max(0, limits.per_day - gone_today)) // limits.per_day)
        return timedelta(days=days)
    return timedelta(minutes=minutes)


def in_words(span: timedelta) -> str:
    """A span as people say it; empty for less than a minute."""
    minutes = round(span.total_seconds() / 60)
    if minutes < 1:
        return ""
    if minutes < 90:
        return f"about {minutes} minute{'s' if minutes > 1 else ''}"
    hours = round(minutes / 60)
    return f"about {hours} hours" if hours < 36 else f"about {round(hours / 24)} days"
