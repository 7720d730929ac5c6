"""Before sending: every message of the campaign, where it stands, and the way to look at it before anybody gets it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.audience import audience
from outreach.campaign.config import Step
from outreach.errors import Refused
from outreach.ledger import campaigns, catchup, figures, people, progress, requests
from outreach.ledger.catchup import Missed
from outreach.ledger.database import Transaction
from outreach.ledger.people import NEWS
from outreach.ledger.persons import find_person
from outreach.ledger.requests import Request as Wished
from outreach.ledger.requests import RequestState
from outreach.ledger.situation import look
from outreach.news import kind
from outreach.plan import Situation
from outreach.web.concerns import is_asleep
from outreach.web.desk import Desk, desk_of
from outreach.web.forms import Form
from outreach.web.pages import before_asked, before_step
from outreach.web.preview import preview
from outreach.web.render import back, notice, render, tongue_of
from outreach.web.routing import get, post
from outreach.web.sentences import N_, translated
from outreach.web.stage import Stage, stand

PATH, NAME = "/before", N_("Before sending")
#: Ended requests about what fell due while nothing ran that are told.
TOLD = 3


@dataclass(frozen=True, slots=True)
class Row:
    """One step: where it stands and why, how many have it, how many it is for; `fault` when it cannot be made."""

    step: Step
    at: datetime
    stage: Stage
    why: str
    sent: int
    ahead: int | None
    fault: str


@dataclass(frozen=True, slots=True)
class View:
    """Everything the page shows. `follow`: an update and a cancellation, what keeps each from being made, how many
    people have it.
    """

    rows: tuple[Row, ...]
    follow: tuple[tuple[str, str, int], ...]
    news: str
    has_moved: bool
    missed: Missed | None
    asked: tuple[Wished, ...]
    somebody: bool
    is_asleep: bool


def _show(request: Request) -> Response:
    desk = desk_of(request)
    now = desk.clock()
    with desk.ledger.read() as tx:
        situation = look(tx, desk.load(), now)
        view = View(
            rows=tuple(_rows(tx, desk, situation, now)),
            follow=tuple((name, _fault(tx, desk, name, now), _sent(tx, name)) for name in NEWS),
            news=kind(situation.event) if situation.event.sequence else "",
            has_moved=situation.event.time_since is not None,
            missed=catchup.held(tx, now),
            asked=tuple(requests.recent(tx, "", TOLD)),
            somebody=bool(desk.load().contacts.contacts),
            is_asleep=is_asleep(tx, now, desk.has_engine),
        )
    return render(request, "before.html", view=view, stages=Stage, states=RequestState)


def _rows(tx: Transaction, desk: Desk, situation: Situation, now: datetime) -> Iterator[Row]:
    config, known = situation.config, progress.steps(tx)
    has_presence = figures.presence_noted(tx)
    for step in sorted(config.steps, key=config.moment):
        stance, found = stand(tx, step, situation, now), known.get(step.name)
        knows = has_presence or not audience(step).presence
        still = stance.stage in (Stage.AHEAD, Stage.WORD, Stage.HELD) and knows
        yield Row(
            step=step,
            at=config.moment(step),
            stage=stance.stage,
            why=stance.why,
            sent=found.sent if found else 0,
            ahead=people.count_candidates(tx, step.name, audience(step)) if still else None,
            fault="" if stance.why and step.name in situation.needs_online else _fault(tx, desk, step, now),
        )


def _sent(tx: Transaction, name: str) -> int:
    found = progress.steps(tx).get(name)
    return found.sent if found else 0


def _fault(tx: Transaction, desk: Desk, step: Step | str, now: datetime) -> str:
    """Why this message cannot be made for the first person of the list; empty when it can, or nobody is there."""
    campaign = desk.load()
    if not campaign.contacts.contacts:
        return ""
    person = find_person(tx, campaign, campaign.contacts.contacts[0].email, now)
    return preview(tx, campaign, desk.folder, step, *person, now).fault


def _catch_up(request: Request, form: Form) -> Response:
    """What fell due while nothing ran may go, at the number she typed."""
    desk, tongue = desk_of(request), tongue_of(request)
    now = desk.clock()
    try:
        with desk.ledger.write() as tx:
            missed = catchup.held(tx, now)
            if missed is None:
                raise Refused(tongue.say("Nothing of that kind waits any more."))
            if campaigns.event_state(tx).cancelled:
                raise Refused("the event is cancelled")
            before_asked.check_number(form, missed.messages, tongue)
            requests.ask_to_send(tx, "", missed.messages, now)
    except Refused as refusal:
        notice(request, translated(str(refusal), tongue), is_trouble=True)
    return back(PATH)


ROUTES: tuple[Route, ...] = (
    get(PATH, _show),
    post("/before", _catch_up),
    *before_step.ROUTES,
    *before_asked.ROUTES,
)
