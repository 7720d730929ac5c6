"""How a page is reached: a GET shows, a POST changes; both are plain functions that may wait for the ledger."""

from __future__ import annotations

from collections.abc import Callable

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.web.forms import Form, read_form

Show = Callable[[Request], Response]
Change = Callable[[Request, Form], Response]


def get(path: str, show: Show) -> Route:
    """A page; `show` changes nothing. It runs in a thread, so that a long look holds nobody up."""

    async def endpoint(request: Request) -> Response:
        return await run_in_threadpool(show, request)

    return Route(path, endpoint, methods=["GET"])


def post(path: str, change: Change) -> Route:
    """A change; `change` gets the form and answers with a redirect to where its effect shows."""

    async def endpoint(request: Request) -> Response:
        return await run_in_threadpool(change, request, await read_form(request))

    return Route(path, endpoint, methods=["POST"])
