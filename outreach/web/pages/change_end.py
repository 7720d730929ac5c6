"""The end of it: the event does not take place, or one person's invitation is taken back."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.campaign.folder import Campaign
from outreach.effects import Effect, whom
from outreach.errors import Refused
from outreach.ledger import campaigns
from outreach.ledger.changes import cancel_event, edits, foresee_end
from outreach.ledger.database import Transaction
from outreach.ledger.persons import find_person
from outreach.ledger.situation import look
from outreach.ledger.withdrawal import refuse_to_withdraw, withdraw
from outreach.model import Contact, Standing
from outreach.web.desk import desk_of
from outreach.web.forms import Form
from outreach.web.render import back, notice, render, tongue_of
from outreach.web.routing import get, post
from outreach.web.sentences import translated
from outreach.web.tongue import Tongue

PATH = "/change"
#: Addresses named one by one; of more, only how many there are.
NAMED = 200


@dataclass(frozen=True, slots=True)
class End:
    """Who gets a cancellation, and the title that has to be typed; `edited`: why it cannot be done yet."""

    title: str
    effect: Effect
    edited: bool
    is_cancelled: bool


@dataclass(frozen=True, slots=True)
class Person:
    """Whose invitation is taken back."""

    contact: Contact
    standing: Standing


def title_of(campaign: Campaign) -> str:
    """The event's title as it has to be typed: in the default language."""
    default = campaign.config.languages.default
    return campaign.config.event.title.in_(default, default)


def _end(request: Request) -> Response:
    """Who would be told; nothing changes."""
    desk, now = desk_of(request), desk_of(request).clock()
    campaign = desk.load()
    with desk.ledger.read() as tx:
        state, edited = campaigns.event_state(tx), _is_edited(tx, campaign)
        effect = Effect()
        if not state.cancelled and not edited:
            whom(tx, campaign, foresee_end(look(tx, campaign, now), now), now, effect)
    view = End(title_of(campaign), effect, edited, state.cancelled)
    return render(request, "change_end.html", view=view, named=NAMED)


def _is_edited(tx: Transaction, campaign: Campaign) -> bool:
    return campaigns.is_published(tx) and bool(edits(tx, campaign))


def _cancel(request: Request, form: Form) -> Response:
    desk, tongue, now = desk_of(request), tongue_of(request), desk_of(request).clock()
    campaign = desk.load()
    try:
        if _plain(form.text("title")) != _plain(title_of(campaign)):
            raise Refused(tongue.say("That is not the title; nothing was cancelled."))
        with desk.ledger.write() as tx:
            if campaigns.event_state(tx).cancelled:
                raise Refused(tongue.say("The event was cancelled before."))
            if _is_edited(tx, campaign):
                raise Refused(_edited_first(tongue))
            cancel_event(tx, campaign, now)
    except Refused as refusal:
        notice(request, translated(str(refusal), tongue), is_trouble=True)
        return back(f"{PATH}/end")
    notice(request, tongue.say("The event is cancelled. Whoever holds an invitation gets a cancellation."))
    return back(PATH)


def _edited_first(tongue: Tongue) -> str:
    return tongue.say("config.toml says something else than the invitations: undo that edit or confirm it first.")


def _plain(title: str) -> str:
    return " ".join(title.split())


def _person(request: Request) -> Response:
    """Whose invitation it is; nothing changes."""
    desk, tongue, now = desk_of(request), tongue_of(request), desk_of(request).clock()
    try:
        with desk.ledger.read() as tx:
            contact, standing = find_person(tx, desk.load(), request.query_params.get("email", "").strip()[:250], now)
            refuse_to_withdraw(contact, standing)
    except Refused as refusal:
        notice(request, translated(str(refusal), tongue), is_trouble=True)
        return back(PATH)
    return render(request, "change_person.html", view=Person(contact, standing))


def _withdraw(request: Request, form: Form) -> Response:
    desk, tongue, now = desk_of(request), tongue_of(request), desk_of(request).clock()
    email = form.text("email")
    try:
        if form.text("typed").casefold() != email.casefold():
            raise Refused(tongue.say("That is not the address; nothing was cancelled."))
        with desk.ledger.write() as tx:
            contact, standing = find_person(tx, desk.load(), email, now)
            refuse_to_withdraw(contact, standing)
            withdraw(tx, standing.contact_id, desk.load(), now)
    except Refused as refusal:
        notice(request, translated(str(refusal), tongue), is_trouble=True)
        return back(PATH)
    notice(request, tongue.say("%(email)s gets a cancellation, and nothing else any more.", email=contact.email))
    return back(f"/person/{standing.contact_id}")


ROUTES: tuple[Route, ...] = (
    get("/change/end", _end),
    post("/change/end", _cancel),
    get("/change/person", _person),
    post("/change/person", _withdraw),
)
