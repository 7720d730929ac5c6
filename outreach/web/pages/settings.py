"""Not there yet."""

from __future__ import annotations

from starlette.routing import Route

PATH, NAME = "/settings", ""
ROUTES: tuple[Route, ...] = ()
