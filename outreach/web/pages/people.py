"""The people as a table that is looked through, and what is noted of several of them at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from types import MappingProxyType
from typing import TypeVar
from urllib.parse import urlencode

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.errors import Refused
from outreach.ledger import byhand, hands, listing, people, presences
from outreach.ledger.database import Transaction
from outreach.ledger.listing import Counts, Mark, Order, Query
from outreach.ledger.presences import Noted
from outreach.model import Attendance, Contact, Standing
from outreach.web.desk import desk_of
from outreach.web.forms import Form
from outreach.web.pages import people_file, people_row
from outreach.web.personal import Chip, chips
from outreach.web.render import back, notice, render, tongue_of
from outreach.web.routing import get, post
from outreach.web.sentences import N_, translated
from outreach.web.tongue import Tongue
from outreach.web.words import Words

E = TypeVar("E", bound=StrEnum)

PATH, NAME = "/people", N_("People")
#: People on one page.
PAGE = 100
#: People named who left the list, where words find some.
NAMED = 20
#: What the officer may note of those she ticked: by their own word, of who was there, and of herself.
WORDS = (Attendance.ATTENDING, Attendance.DECLINED, Attendance.TENTATIVE)
PRESENCE: Mapping[str, bool | None] = MappingProxyType({"present": True, "absent": False, "presence-unknown": None})
HANDS: Mapping[str, bool] = MappingProxyType({"hands-off": True, "hands-on": False})
#: What takes notes back, by the word for them in an address; the numbers of the first and the last go with it.
TAKE_BACK: Mapping[str, Callable[[Transaction, int, int, datetime], int]] = MappingProxyType(
    {"answers": byhand.take_back, "presence": presences.take_back, "hands": hands.take_back}
)


@dataclass(frozen=True, slots=True)
class Line:
    """One person of the table."""

    contact: Contact
    standing: Standing
    chips: tuple[Chip, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What the address asks for: whom, in which order, which page."""

    query: Query
    order: Order = Order.LIST
    down: bool = False
    page: int = 1

    def address(self, **changes: object) -> str:
        """The path that shows the same with something changed; a changed filter begins at the first page."""
        values = {**self.values(), "page": None, **changes}
        asked = {key: str(value) for key, value in values.items() if value not in (None, "")}
        return PATH + (f"?{urlencode(asked)}" if asked else "")

    def sorting(self, order: Order) -> str:
        """The path that sorts by this; by what it is sorted by already, the other way round."""
        return self.address(sort=("-" if order is self.order and not self.down else "") + order.value)

    def values(self) -> dict[str, object]:
        """The parts of the address, by their names there; an empty group or language is a `-`."""
        query = self.query
        return {
            "q": query.words,
            "attendance": query.attendance.value if query.attendance else None,
            "group": "-" if query.group == "" else query.group,
            "language": "-" if query.language == "" else query.language,
            "mark": query.mark.value if query.mark else None,
            "sort": None if self.order is Order.LIST else ("-" if self.down else "") + self.order.value,
            "page": self.page if self.page > 1 else None,
        }


@dataclass(frozen=True, slots=True)
class View:
    """Everything the page shows; `drifted`: the file has more or fewer people than the ledger took over.

    `left` are those who are no longer on the list and are as asked for; they are told of where words were sought.
    """

    asked: Asked
    counts: Counts
    found: int
    pages: int
    lines: tuple[Line, ...]
    left: int
    first_left: tuple[tuple[Contact, Standing], ...]
    refused: int
    drifted: bool
    is_workbook: bool

    @property
    def is_filtered(self) -> bool:
        """Whether not everybody is shown."""
        return self.asked.query != Query(self.asked.query.today)


def asked_of(request: Request, today: date) -> Asked:
    """What the address asks for; words that mean nothing are left out."""
    given = request.query_params
    sort, page = given.get("sort", ""), given.get("page", "1")
    query = Query(
        today,
        attendance=_one_of(Attendance, given.get("attendance", "")),
        group=_named(given.get("group", "")),
        language=_named(given.get("language", "")),
        mark=_one_of(Mark, given.get("mark", "")),
        words=given.get("q", "").strip()[:200],
    )
    order = _one_of(Order, sort.removeprefix("-")) or Order.LIST
    number = int(page) if page.isascii() and page.isdigit() and len(page) < 7 else 1
    return Asked(query, order, sort.startswith("-"), max(1, number))


def _one_of(kinds: type[E], word: str) -> E | None:
    try:
        return kinds(word)
    except ValueError:
        return None


def _named(word: str) -> str | None:
    return None if not word else "" if word == "-" else word


def _show(request: Request) -> Response:
    """One page of those asked for; never everybody."""
    desk, tongue = desk_of(request), tongue_of(request)
    campaign = desk.load()
    asked = asked_of(request, desk.clock().astimezone(tongue.zone).date())
    with desk.ledger.read() as tx:
        found = listing.count(tx, asked.query)
        pages = max(1, -(-found // PAGE))
        asked = replace(asked, page=min(asked.page, pages))
        counts = listing.counts(tx, asked.query.today)
        left, first_left = _left(tx, asked.query)
        view = View(
            asked=asked,
            counts=counts,
            found=found,
            pages=pages,
            lines=_lines(tx, asked, Words(tongue)),
            left=left,
            first_left=first_left,
            refused=len(campaign.contacts.refused),
            drifted=listing.from_file(tx) != len(campaign.contacts.contacts),
            is_workbook=campaign.contacts.encoding == "workbook",
        )
    return render(request, "people.html", view=view, orders=Order, attendances=listing.RANKS, marks=Mark)


def _left(tx: Transaction, query: Query) -> tuple[int, tuple[tuple[Contact, Standing], ...]]:
    """How many who left the list are found by the words, and the first of them; nobody where no words are sought."""
    if not query.words or query.mark is not None:
        return 0, ()
    gone = replace(query, mark=Mark.REMOVED)
    ids = listing.find(tx, gone, Order.NAME, down=False, offset=0, limit=NAMED)
    return listing.count(tx, gone), tuple(people.people(tx, ids))


def _lines(tx: Transaction, asked: Asked, words: Words) -> tuple[Line, ...]:
    offset = (asked.page - 1) * PAGE
    ids = listing.find(tx, asked.query, asked.order, down=asked.down, offset=offset, limit=PAGE)
    waits = listing.waiting(tx, ids)
    return tuple(
        Line(contact, standing, chips(standing, words, asked.query.today, waits=standing.contact_id in waits))
        for contact, standing in people.people(tx, ids)
    )


def _note(request: Request, form: Form) -> Response:
    """The same for everybody who is ticked; leads back to the page they were ticked on."""
    desk, tongue, what = desk_of(request), tongue_of(request), form.text("what")
    shown = form.text("shown")
    path = PATH + (f"?{shown}" if shown else "")
    ids = [int(id) for id in dict.fromkeys(form.all("person")) if id.isascii() and id.isdigit() and len(id) < 16]
    try:
        with desk.ledger.write() as tx:
            known = [standing.contact_id for _, standing in people.people(tx, ids)]
            said, undo = _noted(tx, known, what, desk.clock(), tongue)
    except Refused as refusal:
        notice(request, translated(str(refusal), tongue), is_trouble=True)
        return back(path)
    notice(request, said, undo)
    return back(path)


def _noted(tx: Transaction, ids: Sequence[int], what: str, now: datetime, tongue: Tongue) -> tuple[str, str]:
    """Does it; what is to be said of it, and what takes it back."""
    if not ids:
        raise Refused(tongue.say("Nobody is ticked; tick the people it is about."))
    if what in PRESENCE:
        return _told(presences.record(tx, [(id, PRESENCE[what]) for id in ids], now), "presence", tongue)
    if what in HANDS:
        return _told(hands.mark(tx, ids, HANDS[what], now), "hands", tongue)
    if what not in WORDS:
        raise Refused(tongue.say("Choose what is to be noted."))
    span = byhand.record(tx, ids, Attendance(what), now)
    said = tongue.many(
        "%(n)s person is noted: %(what)s.", "%(n)s people are noted: %(what)s.", len(ids),
        what=Words(tongue).attendance(what),
    )  # fmt: skip
    return said, f"/people/answers/{span[0]}/{span[1]}/undo" if span else ""


def _told(noted: Noted, kind: str, tongue: Tongue) -> tuple[str, str]:
    """What is said of notes, and what takes them back; nothing does where it all stood there already."""
    if not noted.people:
        return tongue.say("That was noted already; nothing changed."), ""
    said = tongue.many("Noted of %(n)s person.", "Noted of %(n)s people.", noted.people)
    return said, f"/people/{kind}/{noted.first}/{noted.last}/undo"


def _undo(request: Request, form: Form) -> Response:
    """What was noted of several people at once counts no longer."""
    desk, tongue = desk_of(request), tongue_of(request)
    take_back = TAKE_BACK.get(str(request.path_params["kind"]))
    if take_back is None:
        raise HTTPException(404)
    first, last = int(request.path_params["first"]), int(request.path_params["last"])
    try:
        with desk.ledger.write() as tx:
            count = take_back(tx, first, last, desk.clock())
    except Refused as refusal:
        notice(request, translated(str(refusal), tongue), is_trouble=True)
        return back(PATH)
    notice(request, tongue.many("Taken back for %(n)s person.", "Taken back for %(n)s people.", count))
    return back(PATH)


ROUTES: tuple[Route, ...] = (
    get(PATH, _show),
    post("/people/note", _note),
    post("/people/{kind:str}/{first:int}/{last:int}/undo", _undo),
    *people_row.ROUTES,
    *people_file.ROUTES,
)
