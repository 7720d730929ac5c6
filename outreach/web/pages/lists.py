"""Everything that leaves the program on paper or as a file, and who was there in the end."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.campaign.folder import Campaign
from outreach.exports import as_csv, as_xlsx, attendance_table
from outreach.ledger import figures, outcomes, people, presences
from outreach.ledger.figures import Totals
from outreach.ledger.presences import Numbers
from outreach.web.attendees import Choice, Order, Who, choice_of
from outreach.web.catalogs import LANGUAGES
from outreach.web.desk import desk_of
from outreach.web.pages import meeting, presence, printing, report
from outreach.web.render import render, tongue_of
from outreach.web.routing import get
from outreach.web.sentences import N_

PATH, NAME = "/lists", N_("Lists")
CSV = "text/csv; charset=utf-8"
XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"


@dataclass(frozen=True, slots=True)
class View:
    """Everything the page shows; `is_over`: the event has begun, so that presence is what matters most."""

    campaign: Campaign
    totals: Totals
    listed: int
    groups: tuple[str, ...]
    numbers: Numbers
    is_over: bool
    funding: str
    columns: tuple[tuple[str, str], ...]
    usual: tuple[str, ...]
    labels: tuple[tuple[str, str], ...]


def _show(request: Request) -> Response:
    desk, tongue = desk_of(request), tongue_of(request)
    campaign = desk.load()
    with desk.ledger.read() as tx:
        view = View(
            campaign=campaign,
            totals=figures.totals(tx),
            listed=figures.listed(tx),
            groups=outcomes.groups(tx),
            numbers=presences.numbers(tx),
            is_over=desk.clock() >= campaign.config.event.starts_utc,
            funding=tongue.say("Co-funded by the European Union"),
            columns=tuple((key, tongue.say(name)) for key, name in printing.COLUMNS.items()),
            usual=printing.USUAL,
            labels=tuple((key, tongue.say(measure)) for key, measure in printing.MEASURES.items()),
        )
    return render(request, "lists.html", view=view, whom=list(Who), orders=list(Order), papers=LANGUAGES)


def _xlsx(request: Request) -> Response:
    return _download(request, as_xlsx(_table(request)), "xlsx", XLSX)


def _csv(request: Request) -> Response:
    return _download(request, as_csv(_table(request)), "csv", CSV)


def _table(request: Request) -> list[list[str | int]]:
    desk, choice = desk_of(request), choice_of(request.query_params)
    zone = desk.load().config.event.zone
    with desk.ledger.read() as tx:
        return attendance_table((pair for pair in people.everybody(tx) if choice.takes(*pair)), zone)


def _download(request: Request, data: bytes, ending: str, kind: str) -> Response:
    """The file; its name says whom it is of, but never a group's own words."""
    choice = choice_of(request.query_params)
    name = f"{_called(choice)}.{ending}"
    return Response(data, media_type=kind, headers={"Content-Disposition": f'attachment; filename="{name}"'})


def _called(choice: Choice) -> str:
    return "-".join(("attendance", choice.who.value, *(("group",) if choice.group is not None else ())))


ROUTES: tuple[Route, ...] = (
    get(PATH, _show),
    get("/lists/attendance.xlsx", _xlsx),
    get("/lists/attendance.csv", _csv),
    *printing.ROUTES,
    *report.ROUTES,
    *presence.ROUTES,
    *meeting.ROUTES,
)
