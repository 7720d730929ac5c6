"""What the officer asks of the engine before a step: a test copy to herself, and to send it; and what came of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import urlencode

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.errors import Refused
from outreach.ledger import people, requests
from outreach.ledger.database import Transaction
from outreach.ledger.persons import take_over
from outreach.ledger.requests import Request as Wished
from outreach.ledger.requests import RequestState, Wish
from outreach.ledger.situation import look
from outreach.model import Contact
from outreach.orders import find_step
from outreach.web import recipients
from outreach.web.concerns import is_asleep
from outreach.web.desk import desk_of
from outreach.web.forms import Form
from outreach.web.recipients import Fate, Look
from outreach.web.render import back, notice, render, tongue_of
from outreach.web.routing import get, post
from outreach.web.sentences import translated
from outreach.web.stage import Stage, stand
from outreach.web.tongue import Tongue

#: Requests about one step that are told.
TOLD = 8
_ADDRESS = re.compile(r"[^@\s,;<>]+@[^@\s,;<>]+")


@dataclass(frozen=True, slots=True)
class Asked:
    """One request, and as whom a copy was asked for."""

    wish: Wished
    contact: Contact | None


def asked(tx: Transaction, step: str) -> tuple[Asked, ...]:
    """The newest requests about this step."""
    found = requests.recent(tx, step, TOLD)
    known = people.people(tx, [one.contact_id for one in found if one.contact_id is not None])
    by_id = {standing.contact_id: contact for contact, standing in known}
    return tuple(Asked(one, by_id.get(one.contact_id or 0)) for one in found)


def check_number(form: Form, wanted: int, tongue: Tongue) -> None:
    """Refused unless the number typed is the number of people now."""
    typed = re.sub(r"[\s.,\u00a0\u202f]", "", form.text("people"))
    if typed != str(wanted):
        raise Refused(
            tongue.many(
                "Nothing was done: it is %(n)s person, so type that number.",
                "Nothing was done: it is %(n)s people, so type that number.",
                wanted,
            )
        )


def _send(request: Request, form: Form) -> Response:
    """Asks for the step to go out; a minute passes before it does."""
    desk, tongue, name = desk_of(request), tongue_of(request), str(request.path_params["step"])
    campaign, now = desk.load(), desk.clock()
    try:
        step = find_step(campaign, name)
        if isinstance(step, str):
            raise Refused(f"{name} is no step; it goes out by itself after a change")
        with desk.ledger.read() as tx:
            stance = stand(tx, step, look(tx, campaign, now), now)
            if stance.stage is not Stage.WORD:
                raise Refused(stance.why or tongue.say("This step does not wait for your word."))
            groups = recipients.groups(tx, Look(campaign, step, stance.released, now))
        gets = recipients.count(groups, Fate.GETS)
        if not gets:
            raise Refused("nobody would get it now")
        check_number(form, gets, tongue)
        with desk.ledger.write() as tx:
            requests.ask_to_send(tx, step.name, gets, now)
    except Refused as refusal:
        notice(request, translated(str(refusal), tongue), is_trouble=True)
    return back(f"/before/{name}")


def _copy(request: Request, form: Form) -> Response:
    """Asks for one marked copy to an address of hers."""
    desk, tongue, name = desk_of(request), tongue_of(request), str(request.path_params["step"])
    campaign, now, address = desk.load(), desk.clock(), form.text("address")
    try:
        find_step(campaign, name)
        if not _ADDRESS.fullmatch(address):
            raise Refused(tongue.say("“%(written)s” is not an e-mail address.", written=address))
        with desk.ledger.write() as tx:
            contact_id = take_over(tx, campaign, form.text("as"), now)
            requests.ask_for_copy(tx, name, contact_id, address, now)
    except Refused as refusal:
        notice(request, translated(str(refusal), tongue), is_trouble=True)
    return back(f"/before/{name}?{urlencode({'as': form.text('as')})}")


def _asked(request: Request) -> Response:
    """What was asked for alone: a page that is open looks here until it is done."""
    step = str(request.path_params["step"])
    desk = desk_of(request)
    with desk.ledger.read() as tx:
        found, asleep = asked(tx, step), is_asleep(tx, desk.clock(), desk.has_engine)
    return render(request, "before_asked.html", asked=found, wishes=Wish, states=RequestState, is_asleep=asleep)


ROUTES: tuple[Route, ...] = (
    get("/before/{step:str}/asked", _asked),
    post("/before/{step:str}/send", _send),
    post("/before/{step:str}/copy", _copy),
)
