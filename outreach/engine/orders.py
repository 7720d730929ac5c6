"""What compose is asked for; the engine's name for it."""

from __future__ import annotations

from outreach.orders import Letter, invitation, news_order, step_order

__all__ = ["Letter", "invitation", "news_order", "step_order"]
