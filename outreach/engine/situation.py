"""The situation of the campaign, which the ledger tells; the engine's name for it."""

from __future__ import annotations

from outreach.ledger.situation import CHANGED, is_edited, look, revision, see

__all__ = ["CHANGED", "is_edited", "look", "revision", "see"]
