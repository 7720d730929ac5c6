"""Coming in: the link from the terminal, or the password; and going out again."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from urllib.parse import quote

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Route
from starlette.types import ASGIApp, Receive, Scope, Send

from outreach.web.doors import Door
from outreach.web.forms import Form, read_form
from outreach.web.guards import SAFE_METHODS
from outreach.web.links import Links
from outreach.web.passwords import Password
from outreach.web.render import back, render, tongue_of
from outreach.web.routing import get, post
from outreach.web.sessions import LASTS, Sessions
from outreach.web.throttle import Throttle

#: What is shown to whoever is not logged in.
PUBLIC = ("/login", "/static/")
#: What was typed is shown again to whoever has to log in first, up to so many bytes.
MOST_KEPT = 64 * 1024
#: Where a fresh link is asked for, the terminal is the only place that hears of it.
_ASKS = "link"


@dataclass(frozen=True, slots=True)
class Keys:
    """Everything that lets somebody in; `announce` prints a fresh link at the terminal."""

    door: Door
    cookie: str
    sessions: Sessions
    links: Links
    password: Password
    throttle: Throttle
    announce: Callable[[str], None]


def keys_of(request: Request) -> Keys:
    """The keys that this application was built with."""
    keys: Keys = request.app.state.keys
    return keys


class LoggedIn:
    """Lets through whoever has a session; everybody else is led to the login, or refused where they would change."""

    def __init__(self, app: ASGIApp, keys: Keys) -> None:
        self.app, self.keys = app, keys

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """ASGI."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        session = self.keys.sessions.find(token_in(Headers(scope=scope), self.keys.cookie))
        scope.setdefault("state", {})["session"] = session
        path = str(scope["path"])
        if session is not None or path == PUBLIC[0] or path.startswith((PUBLIC[0] + "/", PUBLIC[1])):
            await self.app(scope, receive, send)
        elif scope["method"] in SAFE_METHODS and path != "/live":
            await RedirectResponse("/login", 303)(scope, receive, send)
        elif path == "/live":
            await PlainTextResponse("Please log in first.", 401)(scope, receive, send)
        else:
            answer = await _logged_out(Request(scope, receive))
            await answer(scope, receive, send)


async def _logged_out(request: Request) -> Response:
    """What a form's button leads to without a session: nothing is done, and what was typed can be sent once more."""
    kind, length = request.headers.get("content-type", ""), request.headers.get("content-length", "")
    is_small = length.isascii() and length.isdigit() and int(length) <= MOST_KEPT
    keeps = is_small and kind.startswith("application/x-www-form-urlencoded")
    texts = (await read_form(request)).texts if keeps else ()
    at = quote(str(request.scope["path"]))
    return await run_in_threadpool(render, request, "logged_out.html", 401, at=at, texts=texts)


def token_in(headers: Headers, cookie: str) -> str:
    """The session's token among the cookies; empty where there is none."""
    for pair in headers.get("cookie", "").split(";"):
        name, _, value = pair.strip().partition("=")
        if name == cookie:
            return value
    return ""


def _show(request: Request) -> Response:
    """The page alone changes nothing, so that no scanner or preview of the link uses it up."""
    token = request.query_params.get("token", "")
    if token and not keys_of(request).links.is_good(token):
        return _page(request, trouble=_used(request))
    return _page(request, token)


def _used(request: Request) -> str:
    return tongue_of(request).say("This link was used before or is not the newest one.")


def _page(request: Request, token: str = "", trouble: str = "", status: int = 200) -> Response:
    keys = keys_of(request)
    return render(request, "login.html", status, token=token, trouble=trouble, has_password=bool(keys.password.hash()))


def _enter(request: Request, form: Form) -> Response:
    keys, client, say = keys_of(request), request.client.host if request.client else "", tongue_of(request).say
    wait = keys.throttle.wait(client)
    if wait:
        seconds = int(wait.total_seconds()) + 1
        said = say("Too many tries. Wait %(seconds)s seconds, then try again.", seconds=seconds)
        return _page(request, trouble=said, status=429)
    token = form.text("token")
    good = keys.links.use(token) if token else keys.password.matches(form.text("password"))
    if not good:
        keys.throttle.failed(client)
        wrong = _used(request) if token else say("That is not the password.")
        return _page(request, trouble=wrong, status=403)
    keys.throttle.succeeded(client)
    answer = back("/")
    answer.set_cookie(
        keys.cookie,
        keys.sessions.open(),
        max_age=int(LASTS.total_seconds()),
        httponly=True,
        secure=keys.door.is_secure,
        samesite="strict",
    )
    return answer


def _new_link(request: Request, form: Form) -> Response:
    """A fresh link, at the terminal; asked for too often it counts as guessing."""
    keys, client, say = keys_of(request), request.client.host if request.client else "", tongue_of(request).say
    if keys.throttle.wait(_ASKS + client):
        return _page(request, trouble=say("A link was asked for a moment ago; look at the terminal."), status=429)
    keys.throttle.failed(_ASKS + client)
    keys.announce(keys.links.new())
    return _page(request, trouble=say("A new link stands in the terminal where Outreach runs."))


def _leave(request: Request, form: Form) -> Response:
    keys = keys_of(request)
    keys.sessions.close(request.cookies.get(keys.cookie, ""))
    answer = back("/login")
    answer.delete_cookie(keys.cookie, httponly=True, secure=keys.door.is_secure, samesite="strict")
    return answer


ROUTES: tuple[Route, ...] = (
    get("/login", _show),
    post("/login", _enter),
    post("/login/link", _new_link),
    post("/logout", _leave),
)
