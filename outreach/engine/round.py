"""What one round of sending did."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from outreach.engine.retry import Treatment

_COUNTS = ("planned", "handed_out", "sent", "refused", "failed", "uncertain", "dropped")
_COUNTED = {
    Treatment.SENT: "sent",
    Treatment.UNKNOWN: "uncertain",
    **dict.fromkeys((Treatment.FAILED, Treatment.POLICY, Treatment.GONE), "failed"),
}


@dataclass(slots=True)
class Round:
    """The counts; `stopped` says why it ended early, `faults` what could not be composed."""

    planned: int = 0
    handed_out: int = 0
    sent: int = 0
    refused: int = 0
    failed: int = 0
    uncertain: int = 0
    dropped: int = 0
    stopped: str = ""
    again_at: datetime | None = None
    faults: list[str] = field(default_factory=list)

    def count(self, treatment: Treatment) -> None:
        """One more outcome."""
        name = _COUNTED.get(treatment, "refused")
        setattr(self, name, getattr(self, name) + 1)

    def followed_by(self, other: Round) -> Round:
        """Both as one: the counts of both, and how the later one ended."""
        both = {name: getattr(self, name) + getattr(other, name) for name in _COUNTS}
        return Round(**both, stopped=other.stopped, again_at=other.again_at, faults=self.faults + other.faults)
