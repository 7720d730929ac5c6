"""Who was there, noted by hand: a list to tick, searched and filtered, with an undo."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from types import MappingProxyType
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.audience import audience
from outreach.campaign.config import Config
from outreach.errors import Refused
from outreach.ledger import listing, people, presences
from outreach.ledger.listing import Mark, Order, Query
from outreach.ledger.presences import Noted, Numbers
from outreach.model import Attendance, Contact, Standing
from outreach.web.desk import desk_of
from outreach.web.forms import Form
from outreach.web.render import back, notice, render, tongue_of
from outreach.web.routing import get, post
from outreach.web.sentences import translated
from outreach.web.tongue import Tongue

PATH = "/lists/presence"
#: People on one page.
PAGE = 100
#: What the buttons note of those who are ticked.
NOTES: Mapping[str, bool | None] = MappingProxyType({"there": True, "absent": False, "unknown": None})


class Show(StrEnum):
    """Whom the list shows."""

    ATTENDING = "attending"
    ALL = "all"
    THERE = "there"
    ABSENT = "absent"


@dataclass(frozen=True, slots=True)
class Waiting:
    """A message that goes out to those of whom presence is noted, and from when on."""

    step: str
    to: tuple[str, ...]
    moment: datetime

    @property
    def is_for_absent(self) -> bool:
        """Whether it is for those who were not there."""
        return "absent" in self.to


@dataclass(frozen=True, slots=True)
class View:
    """Everything the page shows; `rest` were expected, and nothing is noted of them."""

    show: Show
    words: str
    page: int
    pages: int
    found: int
    people: tuple[tuple[Contact, Standing], ...]
    numbers: Numbers
    rest: tuple[tuple[Contact, Standing], ...]
    waiting: tuple[Waiting, ...]
    has_begun: bool

    def address(self, page: int) -> str:
        """The path of another page of the same."""
        return _address(self.show, self.words, page)


def _address(show: Show, words: str, page: int = 1) -> str:
    asked = {"show": show.value, "q": words, "page": str(page) if page > 1 else ""}
    return f"{PATH}?{urlencode({key: value for key, value in asked.items() if value})}"


def _show(request: Request) -> Response:
    desk, asked, now = desk_of(request), request.query_params, desk_of(request).clock()
    show, words = _shown(asked.get("show", "")), asked.get("q", "").strip()[:200]
    config = desk.load().config
    query = _query(show, words, now.astimezone(config.event.zone))
    with desk.ledger.read() as tx:
        found = listing.count(tx, query)
        pages = max(1, -(-found // PAGE))
        page = min(_page(asked.get("page", "")), pages)
        ids = listing.find(tx, query, Order.NAME, down=False, offset=(page - 1) * PAGE, limit=PAGE)
        view = View(
            show=show,
            words=words,
            page=page,
            pages=pages,
            found=found,
            people=tuple(people.people(tx, ids)),
            numbers=presences.numbers(tx),
            rest=tuple(people.people(tx, presences.still_open(tx))),
            waiting=waiting(config, now),
            has_begun=now >= config.event.starts_utc,
        )
    return render(request, "presence.html", view=view, shows=list(Show))


def waiting(config: Config, now: datetime) -> tuple[Waiting, ...]:
    """The messages that wait for it and are not too late."""
    steps = (step for step in config.steps if audience(step).presence and now < config.expires(step))
    return tuple(Waiting(step.name, step.to, config.moment(step)) for step in steps)


def _shown(word: str) -> Show:
    return Show(word) if word in set(Show) else Show.ATTENDING


def _page(text: str) -> int:
    return max(1, int(text)) if text.isascii() and text.isdigit() and len(text) < 8 else 1


def _query(show: Show, words: str, at: datetime) -> Query:
    mark = {Show.THERE: Mark.PRESENT, Show.ABSENT: Mark.ABSENT}.get(show)
    attendance = Attendance.ATTENDING if show is Show.ATTENDING else None
    return Query(at.date(), attendance=attendance, mark=mark, words=words)


def _note(request: Request, form: Form) -> Response:
    """The same of everybody who is ticked."""
    desk, tongue = desk_of(request), tongue_of(request)
    again = _address(_shown(form.text("show")), form.text("q")[:200], _page(form.text("page")))
    what = form.text("note")
    ids = [int(text) for text in form.all("id") if text.isascii() and text.isdigit() and len(text) < 16]
    if what not in NOTES or not ids:
        notice(request, tongue.say("Nobody is ticked, so nothing was noted."), is_trouble=True)
        return back(again)
    with desk.ledger.write() as tx:
        noted = presences.record(tx, [(id, NOTES[what]) for id in ids], desk.clock())
    tell(request, noted, said(what, noted.people, tongue))
    return back(again)


def said(what: str, n: int, tongue: Tongue) -> str:
    """What was noted of so many people."""
    match what:
        case "there":
            return tongue.many(
                "%(n)s person noted as having been there.", "%(n)s people noted as having been there.", n
            )
        case "absent":
            return tongue.many("%(n)s person noted as not there.", "%(n)s people noted as not there.", n)
        case _:
            return tongue.many("Nothing is noted of %(n)s person.", "Nothing is noted of %(n)s people.", n)


def tell(request: Request, noted: Noted, text: str) -> None:
    """What was noted, with its undo; or that it all stood there already."""
    if not noted.people:
        notice(request, tongue_of(request).say("That was noted already; nothing changed."))
        return
    notice(request, text, f"{PATH}/undo/{noted.first}/{noted.last}")


def _rest(request: Request, form: Form) -> Response:
    """Whoever was expected and of whom nothing is noted was not there."""
    desk, tongue = desk_of(request), tongue_of(request)
    with desk.ledger.write() as tx:
        noted = presences.record(tx, [(id, False) for id in presences.still_open(tx)], desk.clock())
    tell(request, noted, said("absent", noted.people, tongue))
    return back(PATH)


def _undo(request: Request, form: Form) -> Response:
    desk, tongue, numbers = desk_of(request), tongue_of(request), request.path_params
    try:
        with desk.ledger.write() as tx:
            undone = presences.take_back(tx, int(numbers["first"]), int(numbers["last"]), desk.clock())
    except Refused as refusal:
        notice(request, translated(str(refusal), tongue), is_trouble=True)
        return back(PATH)
    text = tongue.many("Taken back for %(n)s person.", "Taken back for %(n)s people.", undone)
    notice(request, text)
    return back(PATH)


ROUTES: tuple[Route, ...] = (
    get(PATH, _show),
    post(PATH, _note),
    post(f"{PATH}/rest", _rest),
    post(f"{PATH}/undo/{{first:int}}/{{last:int}}", _undo),
)
