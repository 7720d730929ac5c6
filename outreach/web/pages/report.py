"""What came of it all, for those who paid for it: invited, answered, attended, by country, group and organisation."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from babel.numbers import format_percent
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.campaign.folder import Campaign
from outreach.campaign.particulars import country_name, country_of, has_countries
from outreach.compose.dates import locale_of
from outreach.ledger import outcomes as ledger
from outreach.ledger import presences
from outreach.ledger.outcomes import Outcome
from outreach.ledger.presences import Numbers
from outreach.web.desk import desk_of
from outreach.web.render import render, tongue_of
from outreach.web.routing import get
from outreach.web.tally import Drawing, Tally, drawing, shortened, tallies, total
from outreach.web.tongue import Tongue

PATH = "/lists/report"


@dataclass(frozen=True, slots=True)
class Part:
    """One way to count: what the lines are called, what those without a name are, the lines and their drawing."""

    name: str
    title: str
    column: str
    nameless: str
    lines: tuple[Tally, ...]
    drawing: Drawing


@dataclass(frozen=True, slots=True)
class View:
    """Everything the report shows; `is_after`: it was noted who was there."""

    campaign: Campaign
    whole: Tally
    parts: tuple[Part, ...]
    numbers: Numbers
    from_addresses: bool
    tongue: Tongue

    @property
    def is_after(self) -> bool:
        """Whether it was noted of anybody that they were there."""
        return self.numbers.present > 0

    def share(self, of: int, whole: int) -> str:
        """A part of the whole in percent; empty where there is no whole."""
        return format_percent(of / whole, "#,##0%", locale=locale_of(self.tongue.language)) if whole else ""


def _show(request: Request) -> Response:
    desk, tongue = desk_of(request), tongue_of(request)
    with desk.ledger.read() as tx:
        people, numbers = list(ledger.outcomes(tx)), presences.numbers(tx)
    view = View(
        campaign=desk.load(),
        whole=total(people),
        parts=_parts(people, tongue, is_after=numbers.present > 0),
        numbers=numbers,
        from_addresses=not all(has_countries(one.extra) for one in people),
        tongue=tongue,
    )
    return render(request, "report.html", view=view)


def _parts(people: list[Outcome], tongue: Tongue, *, is_after: bool) -> tuple[Part, ...]:
    """The three ways to count; one that tells nobody apart is left out."""
    say = tongue.say

    def country(one: Outcome) -> str:
        return country_name(country_of(one.extra, one.address), tongue.language)

    def part(name: str, title: str, column: str, nameless: str, label: Callable[[Outcome], str]) -> Part:
        lines = [line for line in tallies(people, label) if not line.is_nothing] or tallies(people, label)
        drawn = drawing(lines, nameless, is_after=is_after)
        return Part(name, title, column, nameless, shortened(lines, say("all others")), drawn)

    found = (
        part("country", say("By country"), say("Country"), say("not known"), country),
        part("group", say("By group"), say("Group"), say("no group"), lambda one: one.group),
        part(
            "organisation",
            say("By organisation"),
            say("Organisation"),
            say("no organisation"),
            lambda one: one.organisation,
        ),
    )
    return tuple(one for one in found if any(line.label for line in one.lines))


ROUTES: tuple[Route, ...] = (get(PATH, _show),)
