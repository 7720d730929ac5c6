"""The officer's word on the event, under the engine's name; it stands in ledger/changes and ledger/withdrawal."""

from __future__ import annotations

from outreach.ledger.changes import cancel_event, confirm_change, differences, foresee_change, foresee_end
from outreach.ledger.withdrawal import refuse_to_withdraw, withdraw

__all__ = [
    "cancel_event",
    "confirm_change",
    "differences",
    "foresee_change",
    "foresee_end",
    "refuse_to_withdraw",
    "withdraw",
]
