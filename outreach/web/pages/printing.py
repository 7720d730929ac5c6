"""Sheets of paper: the list that everybody signs, as funders want it, and labels for badges."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from starlette.datastructures import QueryParams
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.campaign.event import Event
from outreach.campaign.particulars import country_name
from outreach.ledger import people
from outreach.web.attendees import Attendee, Kind, Order, attendees, choice_of
from outreach.web.catalogs import LANGUAGES, translations
from outreach.web.desk import Desk, desk_of
from outreach.web.render import render, tongue_of
from outreach.web.routing import get
from outreach.web.sentences import N_
from outreach.web.tongue import Tongue

SHEET, BADGES = "/lists/sheet", "/lists/badges"
#: What may stand between the name and the signature, in this order.
COLUMNS = {
    "organisation": N_("Organisation"),
    "function": N_("Function"),
    "country": N_("Country"),
    "group": N_("Group"),
    "email": N_("E-mail"),
}
USUAL = ("organisation", "function")
#: Rows for people whom nobody expected; days that get a column of signatures; characters of the funders' line.
MOST_EMPTY, MOST_DAYS, LONGEST_LINE = 200, 5, 300
#: Labels on one A4 sheet: across and down; their measures stand in lists.css.
LABELS = {"8": (2, 4), "10": (2, 5), "21": (3, 7), "24": (3, 8)}
MEASURES = {
    "8": N_("8 labels of 99 × 68 mm"),
    "10": N_("10 labels of 99 × 57 mm"),
    "21": N_("21 labels of 63 × 38 mm"),
    "24": N_("24 labels of 70 × 37 mm"),
}


@dataclass(frozen=True, slots=True)
class Paper:
    """What every sheet has: its language, and what it is about."""

    tongue: Tongue
    title: str
    when: str
    place: str
    funding: str


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row to sign; `note` says with whom or for whom they come."""

    number: int
    name: str
    note: str
    cells: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Sheet:
    """The list to sign, with `empty` numbers at its end.

    `first` are the headings of the numbers and names, `days` those of the signatures.
    """

    paper: Paper
    heading: str
    first: tuple[str, str]
    headings: tuple[str, ...]
    days: tuple[str, ...]
    rows: tuple[SheetRow, ...]
    empty: tuple[int, ...]

    @property
    def width(self) -> int:
        """How many columns there are."""
        return len(self.first) + len(self.headings) + len(self.days)


@dataclass(frozen=True, slots=True)
class Label:
    """One badge; `note` says with whom or for whom they come."""

    name: str
    organisation: str
    note: str


@dataclass(frozen=True, slots=True)
class Badges:
    """Labels page by page; None is one that was used before."""

    paper: Paper
    heading: str
    layout: str
    pages: tuple[tuple[Label | None, ...], ...]


def _sheet(request: Request) -> Response:
    desk, asked = desk_of(request), request.query_params
    paper = _paper(request, desk)
    chosen = [key for key in COLUMNS if key in asked.getlist("column")] if "columns" in asked else list(USUAL)
    say = paper.tongue.say
    rows = tuple(_row(n, one, chosen, paper.tongue) for n, one in enumerate(_attendees(desk, asked), 1))
    days = _days(desk.load().config.event)
    sheet = Sheet(
        paper=paper,
        heading=say("Attendance list"),
        first=(say("No."), say("Name")),
        headings=tuple(say(COLUMNS[key]) for key in chosen),
        days=tuple(say("Signature %(day)s", day=paper.tongue.day(day, "d MMM")) for day in days)
        if len(days) > 1
        else (say("Signature"),),
        rows=rows,
        empty=tuple(range(len(rows) + 1, len(rows) + 1 + _number(asked, "empty", 5, MOST_EMPTY))),
    )
    return render(request, "sheet.html", view=sheet)


def _badges(request: Request) -> Response:
    desk, asked = desk_of(request), request.query_params
    paper = _paper(request, desk)
    layout = asked.get("labels", "") if asked.get("labels", "") in LABELS else "10"
    across, down = LABELS[layout]
    used = _number(asked, "used", 0, across * down - 1)
    found = [Label(one.name, one.organisation, _note(one, paper.tongue)) for one in _attendees(desk, asked)]
    labels = [*[None] * used, *found] if found else []
    pages = tuple(tuple(labels[at : at + across * down]) for at in range(0, len(labels), across * down))
    return render(request, "badges.html", view=Badges(paper, paper.tongue.say("Badges"), layout, pages))


def _paper(request: Request, desk: Desk) -> Paper:
    """The sheet's own language is chosen apart from the dashboard's."""
    config, asked = desk.load().config, request.query_params
    event, language = config.event, asked.get("in", "")
    tongue = tongue_of(request)
    if language in LANGUAGES:
        tongue = Tongue(language, translations(language), event.zone)
    when = f"{tongue.day(event.starts_utc, 'full')}, {tongue.interval(event.starts_utc, event.ends_utc)}"
    if len(_days(event)) > 1:
        when = tongue.interval(event.starts_utc, event.ends_utc)
    otherwise = config.languages.default
    return Paper(
        tongue=tongue,
        title=event.title.in_(tongue.language, otherwise),
        when=when,
        place=event.place.in_(tongue.language, otherwise) if event.place else "",
        funding=asked.get("funding", tongue.say("Co-funded by the European Union")).strip()[:LONGEST_LINE],
    )


def _attendees(desk: Desk, asked: QueryParams) -> list[Attendee]:
    order = Order(asked["sort"]) if asked.get("sort") in set(Order) else Order.NAME
    with desk.ledger.read() as tx:
        return attendees(people.everybody(tx), choice_of(asked), order, guests=asked.get("guests") != "no")


def _row(number: int, one: Attendee, chosen: list[str], tongue: Tongue) -> SheetRow:
    cells = {
        "organisation": one.organisation,
        "function": one.function,
        "country": _country(one, tongue),
        "group": one.group,
        "email": one.email,
    }
    return SheetRow(number, one.name, _note(one, tongue), tuple(cells[key] for key in chosen))


def _country(one: Attendee, tongue: Tongue) -> str:
    return country_name(one.country, tongue.language)


def _note(one: Attendee, tongue: Tongue) -> str:
    match one.kind:
        case Kind.GUEST:
            return tongue.say("guest of %(name)s", name=one.host)
        case Kind.STAND_IN:
            return tongue.say("for %(name)s", name=one.host)
        case Kind.PERSON:
            return ""


def _days(event: Event) -> list[date]:
    """The days of the event; everybody signs on each."""
    first, last = event.starts.date(), event.ends.date()
    return [first + timedelta(days=n) for n in range(min((last - first).days + 1, MOST_DAYS))]


def _number(asked: QueryParams, name: str, usual: int, most: int) -> int:
    text = asked.get(name, "")
    return min(int(text), most) if text.isascii() and text.isdigit() and len(text) < 6 else usual


ROUTES: tuple[Route, ...] = (get(SHEET, _sheet), get(BADGES, _badges))
