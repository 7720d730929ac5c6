"""One step before it is sent: as any person gets it, who gets it, and who does not and why."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.campaign.config import Step
from outreach.campaign.folder import Campaign
from outreach.errors import Refused
from outreach.ledger import catchup, pausing, progress
from outreach.ledger.database import Transaction
from outreach.ledger.persons import find_person
from outreach.ledger.requests import RequestState, Wish
from outreach.ledger.situation import look
from outreach.model import Contact, Standing
from outreach.orders import find_step
from outreach.plan import Owed
from outreach.web import mailhtml, recipients
from outreach.web.concerns import is_asleep
from outreach.web.counted import Counted
from outreach.web.desk import Desk, desk_of
from outreach.web.pages.before_asked import Asked, asked
from outreach.web.preview import Preview, preview
from outreach.web.recipients import Fate, Group, Look
from outreach.web.render import render, tongue_of
from outreach.web.routing import get
from outreach.web.stage import Stage, stand
from outreach.web.tongue import Tongue
from outreach.web.unworded import Unworded, languages, of_message

#: People named on one page, and characters of the bytes that are shown.
PAGE, RAW = 100, 40_000


@dataclass(frozen=True, slots=True)
class Chosen:
    """As whom the step is shown: their place on the list (0: not on it), and who stands before and after them.

    `others` are the first persons of the other languages that there is a text in; `sought` is what was typed and found
    nobody.
    """

    contact: Contact
    standing: Standing
    place: int
    total: int
    previous: Contact | None
    following: Contact | None
    others: tuple[Contact, ...]
    sought: str


@dataclass(frozen=True, slots=True)
class View:
    """Everything the page shows; `step` is None for an update or a cancellation.

    `there` tells times as the person's own calendar does; None where that is the event's zone.
    """

    name: str
    step: Step | None
    at: datetime | None
    expires: datetime | None
    has_moved: bool
    stage: Stage | None
    why: str
    groups: tuple[Group, ...]
    gets: int
    unworded: Unworded | None
    chosen: Chosen | None
    owed: Owed | None
    preview: Preview | None
    there: Tongue | None
    raw: str
    asked: tuple[Asked, ...]
    is_asked: bool
    is_missed: bool
    is_first: bool
    is_asleep: bool
    is_paused: bool
    own_address: str


def look_at(tx: Transaction, desk: Desk, name: str, now: datetime) -> Look:
    """The step of this name in the situation after the officer's word; 404 where there is none."""
    campaign = desk.load()
    try:
        step = find_step(campaign, name)
    except Refused as refusal:
        raise HTTPException(404) from refusal
    situation = look(tx, campaign, now)
    return Look(campaign, step, situation if isinstance(step, str) else stand(tx, step, situation, now).released, now)


def _show(request: Request) -> Response:
    desk, name = desk_of(request), str(request.path_params["step"])
    now = desk.clock()
    with desk.ledger.read() as tx:
        view = _view(request, tx, desk, look_at(tx, desk, name, now))
    return render(
        request, "before_step.html", view=view, fates=Fate, stages=Stage, wishes=Wish, states=RequestState, query=_query
    )


def _view(request: Request, tx: Transaction, desk: Desk, at: Look) -> View:
    campaign, step, now, config = at.campaign, at.step, at.now, at.campaign.config
    name = step if isinstance(step, str) else step.name
    stance = None if isinstance(step, str) else stand(tx, step, look(tx, campaign, now), now)
    groups, wishes = _counted(request).groups(tx, at), asked(tx, name)
    asked_as = request.query_params.get("as", "")
    chosen = _chosen(tx, at, asked_as or _first_who_gets_it(tx, at, groups))
    shown = preview(tx, campaign, desk.folder, step, chosen.contact, chosen.standing, now) if chosen else None
    return View(
        name=name,
        step=None if isinstance(step, str) else step,
        at=None if isinstance(step, str) else config.moment(step),
        expires=None if isinstance(step, str) else config.expires(step),
        has_moved=at.situation.event.time_since is not None,
        stage=stance.stage if stance else None,
        why=stance.why if stance else "",
        groups=groups,
        gets=recipients.count(groups, Fate.GETS),
        unworded=of_message(campaign, _text_of(step), recipients.languages(groups, Fate.GETS)),
        chosen=chosen,
        owed=at.owed(chosen.contact, chosen.standing) if chosen else None,
        preview=shown,
        there=_there(tongue_of(request), chosen.contact.timezone) if chosen else None,
        raw=shown.raw[:RAW].decode("ascii", "replace") if shown else "",
        asked=wishes,
        is_asked=any(one.wish.what is Wish.SEND and one.wish.state is RequestState.OPEN for one in wishes),
        is_missed=catchup.held(tx, now) is not None,
        is_first=not progress.steps(tx),
        is_asleep=is_asleep(tx, now, desk.has_engine),
        is_paused=pausing.why_stopped(tx, now).startswith(pausing.PAUSED),
        own_address=config.sender.alerts or config.sender.person_address or config.sender.address,
    )


def _first_who_gets_it(tx: Transaction, at: Look, groups: tuple[Group, ...]) -> str:
    """The address of the first of those to whom it goes out; empty where it goes to nobody."""
    group = next((one for one in groups if one.fate is Fate.GETS), None)
    found = recipients.members(tx, at, group.key, 0, 1) if group else []
    return found[0][0].address if found else ""


def _there(tongue: Tongue, zone: str) -> Tongue | None:
    return replace(tongue, zone=ZoneInfo(zone)) if zone and zone != tongue.zone.key else None


def _chosen(tx: Transaction, at: Look, words: str) -> Chosen | None:
    """The person with this address, else the first whose name or address holds the words, else the first of all."""
    campaign, now = at.campaign, at.now
    listed, wanted = campaign.contacts.contacts, words.strip()[:200]
    places = {contact.address: place for place, contact in enumerate(listed)}
    found = _found(tx, campaign, wanted, now)
    if found is None and not listed:
        return None
    contact, standing = found or find_person(tx, campaign, listed[0].email, now)
    place, default = places.get(contact.address), campaign.config.languages.default
    first: dict[str, Contact] = {}
    for one in listed:
        first.setdefault(one.language or default, one)
    written = languages(campaign, _text_of(at.step))
    return Chosen(
        contact=contact,
        standing=standing,
        place=0 if place is None else place + 1,
        total=len(listed),
        previous=listed[place - 1] if place else None,
        following=listed[place + 1] if place is not None and place + 1 < len(listed) else None,
        others=tuple(
            one
            for language, one in first.items()
            if language != (contact.language or default) and language.partition("-")[0] in written
        ),
        sought=wanted if wanted and found is None else "",
    )


def _text_of(step: Step | str) -> str:
    """The name of the template that it is written with."""
    return step if isinstance(step, str) else step.template


def _found(tx: Transaction, campaign: Campaign, words: str, now: datetime) -> tuple[Contact, Standing] | None:
    if not words:
        return None
    try:
        return find_person(tx, campaign, words, now)
    except Refused:
        sought = words.casefold()
        rows = (one for one in campaign.contacts.contacts if sought in f"{one.name} {one.address}".casefold())
        contact = next(rows, None)
        return find_person(tx, campaign, contact.email, now) if contact else None


def _counted(request: Request) -> Counted:
    counted: Counted = request.app.state.counted
    return counted


def _query(contact: Contact) -> str:
    """What stands behind ? to show a step as this person gets it."""
    return urlencode({"as": contact.address})


def _preview(request: Request) -> Preview:
    desk, now = desk_of(request), desk_of(request).clock()
    with desk.ledger.read() as tx:
        at = look_at(tx, desk, str(request.path_params["step"]), now)
        chosen = _chosen(tx, at, request.query_params.get("as", ""))
        if chosen is None:
            raise HTTPException(404)
        return preview(tx, at.campaign, desk.folder, at.step, chosen.contact, chosen.standing, now)


def _html(request: Request) -> Response:
    """How it looks, for the sandboxed frame."""
    shown = _preview(request)
    return mailhtml.of_ours(shown.mail.html if shown.mail else "")


def _raw(request: Request) -> Response:
    """The bytes, to be kept and opened with a mail program."""
    headers = {"Content-Disposition": 'attachment; filename="preview.eml"'}
    return Response(_preview(request).raw, media_type="application/octet-stream", headers=headers)


@dataclass(frozen=True, slots=True)
class Members:
    """A page of one group."""

    name: str
    group: Group
    people: tuple[tuple[Contact, Standing], ...]
    page: int
    last: int


def _who(request: Request) -> Response:
    """The people of one group by name."""
    desk, name, now = desk_of(request), str(request.path_params["step"]), desk_of(request).clock()
    asked_page = request.query_params.get("page", "1")
    page = int(asked_page) if asked_page.isascii() and asked_page.isdigit() and len(asked_page) < 7 else 1
    with desk.ledger.read() as tx:
        at = look_at(tx, desk, name, now)
        wanted, found = request.query_params.get("group"), _counted(request).groups(tx, at)
        group = next((one for one in found if one.key == wanted), None)
        if group is None:
            raise HTTPException(404)
        last = -(-group.people // PAGE)
        page = min(max(page, 1), last)
        people = tuple(recipients.members(tx, at, group.key, (page - 1) * PAGE, PAGE))
    return render(request, "before_who.html", view=Members(name, group, people, page, last), fates=Fate, query=_query)


ROUTES: tuple[Route, ...] = (
    get("/before/{step:str}", _show),
    get("/before/{step:str}/html", _html),
    get("/before/{step:str}/original", _raw),
    get("/before/{step:str}/who", _who),
)
