"""What `check` says although it is no fault; the command's name for it."""

from __future__ import annotations

from outreach.advice import advice

__all__ = ["advice"]
