"""A page as HTML: the template, the language, and what every page shows around its own content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, partial
from http import HTTPStatus
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, StrictUndefined
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response

from outreach import __version__
from outreach.errors import InvalidData
from outreach.ledger.campaigns import current_revision
from outreach.ledger.review import count_waiting
from outreach.web import words
from outreach.web.assets import asset
from outreach.web.catalogs import LANGUAGES, best_of, translations
from outreach.web.desk import desk_of
from outreach.web.sessions import Notice, Session
from outreach.web.tongue import Tongue

LANGUAGE_COOKIE = "outreach-language"


@dataclass(frozen=True, slots=True)
class Place:
    """One entry of the navigation: where it leads and what it is called."""

    path: str
    name: str


def tongue_of(request: Request) -> Tongue:
    """The language asked for: in the address, remembered, the browser's, or the campaign's."""
    try:
        config = desk_of(request).load().config
        zone, otherwise = config.event.zone, config.languages.default
    except InvalidData:
        zone, otherwise = _remembered_zone(request), ""
    chosen = request.query_params.get("lang") or request.cookies.get(LANGUAGE_COOKIE, "")
    language = chosen if chosen in LANGUAGES else best_of(request.headers.get("accept-language", ""), otherwise)
    return Tongue(language, translations(language), zone)


def _remembered_zone(request: Request) -> ZoneInfo:
    """The event's zone as it was last understood, while config.toml cannot be read; UTC before it ever was."""
    with desk_of(request).ledger.read() as tx:
        event = current_revision(tx)
    return ZoneInfo(event.timezone if event else "UTC")


@cache
def _environment(language: str) -> Environment:
    environment = Environment(
        loader=PackageLoader("outreach.web", "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        extensions=["jinja2.ext.i18n"],
    )
    environment.install_gettext_translations(translations(language), newstyle=True)  # type: ignore[attr-defined]
    return environment


def render(request: Request, template: str, status: int = 200, /, **page: object) -> Response:
    """The page, in the language asked for; `?lang=` is remembered by the browser."""
    tongue = tongue_of(request)
    text = _environment(tongue.language).get_template(template).render(**_frame(request, tongue), **page)
    answer = HTMLResponse(text, status)
    if request.query_params.get("lang") in LANGUAGES:
        answer.set_cookie(LANGUAGE_COOKIE, tongue.language, max_age=31_536_000, httponly=True, samesite="strict")
    return answer


def _frame(request: Request, tongue: Tongue) -> Mapping[str, object]:
    session: Session | None = request.state.session
    desk = desk_of(request)
    waiting = 0
    if session is not None:
        with desk.ledger.read() as tx:
            waiting = count_waiting(tx)
    return {
        "t": tongue,
        "words": words.Words(tongue),
        "version": __version__,
        "asset": asset,
        "path": request.scope["path"],
        "languages": LANGUAGES,
        "in_language": partial(_in_language, request),
        "logged_in": session is not None,
        "places": request.app.state.places if session is not None else (),
        "waiting": waiting,
        "title": title_of(request, tongue.language),
        "notices": session.take_notices() if session is not None else [],
    }


def _in_language(request: Request, language: str) -> str:
    """What stands behind the path of this very page in another language."""
    kept = [(name, value) for name, value in request.query_params.multi_items() if name != "lang"]
    return "?" + urlencode([*kept, ("lang", language)])


def title_of(request: Request, language: str) -> str:
    """What the event is called; empty while config.toml cannot be read."""
    try:
        config = desk_of(request).load().config
    except InvalidData:
        return ""
    return config.event.title.in_(language, config.languages.default)


def back(path: str) -> RedirectResponse:
    """To the page that shows what a change did; the browser gets it anew, so that reloading repeats nothing."""
    return RedirectResponse(path, HTTPStatus.SEE_OTHER)


def notice(request: Request, text: str, undo: str = "", *, is_trouble: bool = False) -> None:
    """One sentence for the next page; `undo` is the path whose POST takes back what it tells."""
    session: Session | None = request.state.session
    if session is not None:
        session.notices.append(Notice(text, undo, is_trouble))
