"""Styles, scripts and pictures: each address bears a mark of its content, so that browsers may keep it."""

from __future__ import annotations

import hashlib
from functools import cache
from importlib.resources import files

from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

KEPT = "public, max-age=31536000, immutable"


@cache
def asset(name: str) -> str:
    """The address of a file in static/."""
    data = (files("outreach.web") / "static" / name).read_bytes()
    return f"/static/{name}?{hashlib.sha256(data).hexdigest()[:12]}"


class Assets(StaticFiles):
    """The files, kept by browsers only under an address that bears their mark."""

    async def get_response(self, path: str, scope: Scope) -> Response:
        """One file."""
        answer = await super().get_response(path, scope)
        if scope["query_string"] and f"/static/{path}?{scope['query_string'].decode('latin-1')}" == _known(path):
            answer.headers["Cache-Control"] = KEPT
        return answer


def _known(path: str) -> str:
    try:
        return asset(path)
    except OSError:
        return ""
