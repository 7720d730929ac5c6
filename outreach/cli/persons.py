"""One person, found by their address; the commands' name for it."""

from __future__ import annotations

from outreach.ledger.persons import find_person, in_file, take_over

__all__ = ["find_person", "in_file", "take_over"]
