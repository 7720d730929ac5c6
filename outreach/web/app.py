"""The application: the pages, behind the guards."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Callable
from datetime import UTC, datetime

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Mount

from outreach.errors import InvalidData, OutreachError
from outreach.web import guards, live, login
from outreach.web.assets import Assets
from outreach.web.counted import Counted
from outreach.web.desk import Desk
from outreach.web.doors import Door
from outreach.web.links import Links
from outreach.web.login import Keys, LoggedIn
from outreach.web.pages import before, campaign, change, lists, people, person, review, settings
from outreach.web.passwords import Password
from outreach.web.render import Place, render
from outreach.web.sessions import Sessions
from outreach.web.throttle import Throttle
from outreach.web.uploads import Uploads

#: The pages, in the order of the navigation; one without `ROUTES` is not shown, one without a `NAME` has no entry.
PAGES = (campaign, review, people, person, before, change, lists, settings)


def system_clock() -> datetime:
    """The time that sessions and logins go by, whatever the campaign's clock says."""
    return datetime.now(UTC)


def make_keys(
    desk: Desk, door: Door, announce: Callable[[str], None], clock: Callable[[], datetime] = system_clock
) -> Keys:
    """What lets people in. The cookie bears the campaign's name: other servers of this machine get to see it too."""
    password = Password(desk.folder)
    name = "outreach-" + hashlib.sha256(str(desk.folder).encode()).hexdigest()[:12]
    return Keys(
        door=door,
        cookie=f"__Host-{name}" if door.is_secure else name,
        sessions=Sessions(clock, password.hash),
        links=Links(),
        password=password,
        throttle=Throttle(clock),
        announce=announce,
    )


def application(desk: Desk, keys: Keys) -> Starlette:
    """The dashboard of one campaign."""
    routes = [*login.ROUTES, *live.ROUTES, *(route for page in PAGES for route in page.ROUTES)]
    app = Starlette(
        routes=[*routes, Mount("/static", Assets(packages=[("outreach.web", "static")]))],
        middleware=[
            Middleware(guards.SecurityHeaders),
            Middleware(guards.KnownHosts, names=keys.door.names),
            Middleware(guards.BodyLimit),
            Middleware(guards.SameOrigin, public_url=keys.door.public_url),
            Middleware(LoggedIn, keys=keys),
        ],
        exception_handlers={OutreachError: _trouble, HTTPException: _refusal, Exception: _our_fault},
    )
    app.state.desk, app.state.keys = desk, keys
    app.state.streams, app.state.closing = set(), threading.Event()
    app.state.uploads, app.state.drafts, app.state.counted = Uploads(), Uploads(), Counted()
    app.state.places = tuple(Place(page.PATH, page.NAME) for page in PAGES if page.ROUTES and page.NAME)
    return app


async def _trouble(request: Request, error: Exception) -> Response:
    """What the rest of the program refuses or cannot do, in its own words."""
    problems = error.problems if isinstance(error, InvalidData) else ()
    return render(request, "trouble.html", 409, text=str(error), problems=problems, status=409)


async def _refusal(request: Request, error: Exception) -> Response:
    status = error.status_code if isinstance(error, HTTPException) else 400
    return render(request, "trouble.html", status, text="", problems=(), status=status)


async def _our_fault(request: Request, error: Exception) -> Response:
    """A fault of ours; the details are the terminal's, where uvicorn writes them."""
    return render(request, "trouble.html", 500, text="", problems=(), status=500)
