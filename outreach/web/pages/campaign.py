"""The page she keeps open: what waits for her, who comes, what happened and what is next; and a stop."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.campaign.folder import Campaign
from outreach.ledger import catchup, figures, listing, notes, pausing, presences, progress, requests
from outreach.ledger.database import Transaction
from outreach.ledger.figures import Totals
from outreach.ledger.listing import Mark, Query
from outreach.ledger.progress import Recipient, Sending
from outreach.ledger.requests import Request as Wished
from outreach.ledger.situation import look
from outreach.model import Attendance, DeliveryState
from outreach.plan import Situation
from outreach.web import charts, concerns, timeline
from outreach.web.charts import Course, Slice
from outreach.web.concerns import Concern
from outreach.web.desk import desk_of
from outreach.web.forms import Form
from outreach.web.render import back, notice, render, tongue_of
from outreach.web.routing import get, post
from outreach.web.sentences import N_
from outreach.web.timeline import Timeline
from outreach.web.words import Words

PATH, NAME = "/", N_("Campaign")
#: People shown at once on the page that says who got a message.
PAGE = 200
#: Notes of the campaign looked through for the last pause.
NOTES = 100
#: The lists of that page; what is on its way is of unknown fate where nothing is at work that would hear of it.
LISTS = {
    "got-it": (DeliveryState.SENT,),
    "leaving": (DeliveryState.SENDING,),
    "perhaps": (DeliveryState.UNCERTAIN,),
    "not-yet": (DeliveryState.PLANNED, DeliveryState.CLAIMED),
}
LISTS_ASLEEP = {**LISTS, "leaving": (), "perhaps": (DeliveryState.SENDING, DeliveryState.UNCERTAIN)}


@dataclass(frozen=True, slots=True)
class View:
    """Everything the page shows.

    `old_time` of the attending gave that answer before the event moved; `were_there`: None until that is noted.
    """

    now: datetime
    campaign: Campaign
    situation: Situation
    totals: Totals
    listed: int
    old_time: int
    were_there: int | None
    bar: tuple[Slice, ...]
    course: Course | None
    timeline: Timeline
    concerns: tuple[Concern, ...]
    pending: tuple[Wished, ...]
    sending: tuple[Sending, ...]
    stopped: str
    pause_note: str
    is_asleep: bool

    @property
    def is_paused(self) -> bool:
        """Whether the officer, or a burst of bounces, stopped the sending until she says otherwise."""
        return self.stopped.startswith(pausing.PAUSED)


def _view(request: Request, tx: Transaction, now: datetime) -> View:
    desk, tongue = desk_of(request), tongue_of(request)
    campaign, words = desk.load(), Words(tongue)
    situation, hours, totals = look(tx, campaign, now), figures.answers_by_hour(tx), figures.totals(tx)
    return View(
        now=now,
        campaign=campaign,
        situation=situation,
        totals=totals,
        listed=figures.listed(tx),
        old_time=_old_time(tx, situation, now),
        were_there=presences.numbers(tx).present if figures.presence_noted(tx) else None,
        bar=charts.bar(totals),
        course=charts.course(hours, tongue),
        timeline=timeline.timeline(tx, situation, hours, words, now),
        concerns=concerns.concerns(tx, campaign, situation, words, now, desk.has_engine),
        pending=concerns.pending_sends(tx),
        sending=tuple(progress.sending(tx, now)),
        stopped=pausing.why_stopped(tx, now),
        pause_note=_pause_note(tx),
        is_asleep=concerns.is_asleep(tx, now, desk.has_engine),
    )


def _pause_note(tx: Transaction) -> str:
    """What the officer said of the last pause."""
    return next((note.detail for note in notes.of_campaign(tx, NOTES) if note.what == "paused"), "")


def _old_time(tx: Transaction, situation: Situation, now: datetime) -> int:
    if not situation.event.time_sequence:
        return 0
    query = Query(now.date(), attendance=Attendance.ATTENDING, mark=Mark.OLD_TIME)
    return listing.count(tx, query)


def _show(request: Request) -> Response:
    desk = desk_of(request)
    with desk.ledger.read() as tx:
        view = _view(request, tx, desk.clock())
    return render(request, "campaign.html", view=view, order=charts.ORDER)


def _pause(request: Request, form: Form) -> Response:
    """Takes effect before the next message; the page it leads to says exactly who already got one."""
    desk, say = desk_of(request), tongue_of(request).say
    now = desk.clock()
    with desk.ledger.write() as tx:
        under_way = progress.sending(tx, now)
        pausing.pause(tx, now)
    notice(request, say("Sending is paused; nothing leaves until you let it go on."))
    return back(f"/sent/{under_way[0].step}" if under_way else PATH)


def _resume(request: Request, form: Form) -> Response:
    desk, say = desk_of(request), tongue_of(request).say
    with desk.ledger.write() as tx:
        pausing.resume(tx, desk.clock())
    notice(request, say("Sending goes on."))
    return back(PATH)


def _withdraw(request: Request, form: Form) -> Response:
    """The undo minute: the step is not sent."""
    desk, say, id = desk_of(request), tongue_of(request).say, int(request.path_params["id"])
    with desk.ledger.write() as tx:
        requests.withdraw(tx, id, desk.clock())
        step = requests.get(tx, id).step
    notice(request, say("Taken back; nothing was sent."))
    return back(f"/before/{step}".rstrip("/") if form.text("from") == "before" else PATH)


@dataclass(frozen=True, slots=True)
class Part:
    """One of the lists of a step: its name, how many there are, a page of them, where the next page begins."""

    name: str
    count: int
    people: tuple[Recipient, ...]
    next: int | None


def _sent(request: Request) -> Response:
    """Who got a step, of whom it is not known, and who has not got it."""
    desk, step, now = desk_of(request), str(request.path_params["step"]), desk_of(request).clock()
    with desk.ledger.read() as tx:
        found, is_asleep = progress.steps(tx).get(step), concerns.is_asleep(tx, now, desk.has_engine)
        counts, lists = found.states if found else {}, LISTS_ASLEEP if is_asleep else LISTS
        parts = [_part(request, tx, step, name, states, counts) for name, states in lists.items()]
        stopped, held = pausing.why_stopped(tx, now), catchup.held(tx, now)
    waits = held.messages if held is not None and parts[-1].count else 0
    return render(request, "sent.html", step=step, parts=parts, stopped=stopped, held=waits)


def _part(
    request: Request,
    tx: Transaction,
    step: str,
    name: str,
    states: tuple[DeliveryState, ...],
    counts: Mapping[DeliveryState, int],
) -> Part:
    after = request.query_params.get(name, "0")
    found = progress.recipients(tx, step, states, int(after) if after.isdigit() else 0, PAGE)
    following = found[-1].contact_id if len(found) == PAGE else None
    return Part(name, sum(counts.get(state, 0) for state in states), tuple(found), following)


ROUTES: tuple[Route, ...] = (
    get(PATH, _show),
    get("/sent/{step}", _sent),
    post("/pause", _pause),
    post("/resume", _resume),
    post("/requests/{id:int}/withdraw", _withdraw),
)
