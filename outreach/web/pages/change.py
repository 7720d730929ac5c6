"""A change of the event: a form, then who hears of it and who is asked again, and at a second yes the change itself."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.campaign.folder import Campaign
from outreach.editing import BEFORE
from outreach.errors import InvalidData, Problem, Refused
from outreach.ledger import campaigns, progress
from outreach.ledger.database import Transaction
from outreach.ledger.persons import find_person
from outreach.model import Attendance, Contact, EventState
from outreach.news import UPDATE
from outreach.web import proposal
from outreach.web.desk import Desk, desk_of
from outreach.web.draft import Draft, of_form, unpacked
from outreach.web.eventform import Difference, Field, fields
from outreach.web.forms import File, Form
from outreach.web.pages import change_end
from outreach.web.pages.before_asked import check_number
from outreach.web.preview import Preview, preview
from outreach.web.proposal import Proposal
from outreach.web.render import back, notice, render, tongue_of
from outreach.web.routing import get, post
from outreach.web.sentences import N_, translated
from outreach.web.tongue import Tongue
from outreach.web.uploads import Uploads

PATH, NAME = "/change", N_("Change")
#: Characters of one value, at most.
LONGEST = 2000
#: Addresses named one by one; of more, only how many there are.
NAMED = 200


@dataclass(frozen=True, slots=True)
class View:
    """The form with what was typed, what is wrong with it, and an edit of the file that nobody confirmed."""

    campaign: Campaign
    event: EventState
    fields: tuple[Field, ...]
    draft: Draft
    faults: tuple[Problem, ...]
    trouble: str
    edited: Proposal | None
    published: bool
    told: int


def label(field: Field, tongue: Tongue) -> str:
    """What a field is called."""
    say = tongue.say
    names = {
        "starts": say("Begins"),
        "ends": say("Ends"),
        "timezone": say("Time zone"),
        "title": say("Title"),
        "place": say("Place"),
        "url": say("Link that opens the meeting"),
        "meeting_id": say("Meeting number"),
        "passcode": say("Passcode"),
        "dial_in": say("Telephone number"),
    }
    return names[field.kind] + (f" ({field.language})" if field.language else "")


def told_value(difference: Difference, value: str, tongue: Tongue) -> str:
    """A value as a reader says it."""
    if not difference.field.is_time or not value:
        return value
    at = datetime.fromisoformat(value).replace(tzinfo=tongue.zone)
    return f"{tongue.day(at, 'full')}, {tongue.time(at)}"


def _show(request: Request) -> Response:
    return _form(request, Draft({}, {}), (), "")


def _form(request: Request, draft: Draft, faults: tuple[Problem, ...], trouble: str) -> Response:
    desk = desk_of(request)
    with desk.ledger.read() as tx:
        view = _view(tx, desk, draft, faults, trouble)
    status = 422 if faults or trouble else 200
    return render(request, "change.html", status, view=view, label=label, told_value=told_value, named=NAMED)


def _view(tx: Transaction, desk: Desk, draft: Draft, faults: tuple[Problem, ...], trouble: str) -> View:
    campaign, known = desk.load(), progress.steps(tx)
    return View(
        campaign=campaign,
        event=campaigns.event_state(tx),
        fields=fields(campaign.config.event),
        draft=draft,
        faults=faults,
        trouble=trouble,
        edited=proposal.by_hand(tx, desk, desk.clock()) if not draft.typed else None,
        published=campaigns.is_published(tx),
        told=sum(found.sent for name, found in known.items() if name in ("update", "cancel")),
    )


def _type(request: Request, form: Form) -> Response:
    """Keeps what was typed, a passcode with it, out of the page's address; nothing changes."""
    return back(_kept(request, form))


def _kept(request: Request, form: Form) -> str:
    """Where the change that this form asks for is looked at."""
    draft = of_form(form, fields(desk_of(request).load().config.event), LONGEST)
    return f"{PATH}/look/{_drafts(request).keep(File('', draft.packed()))}"


def _drafts(request: Request) -> Uploads:
    drafts: Uploads = request.app.state.drafts
    return drafts


def _look(request: Request) -> Response:
    """What the change would come to; nothing changes. An address, so that it can be looked at again."""
    desk, tongue, now = desk_of(request), tongue_of(request), desk_of(request).clock()
    kept = _drafts(request).get(str(request.path_params["key"]))
    if kept is None:
        notice(request, tongue.say("What was typed is not kept any more; type it again."), is_trouble=True)
        return back(PATH)
    draft = unpacked(kept.data)
    try:
        with desk.ledger.read() as tx:
            found = proposal.typed(tx, desk, draft.wanted, now)
            update = sample_update(tx, desk, found, now)
    except InvalidData as error:
        return _form(request, draft, proposal.faults(error), "")
    except Refused as refusal:
        return _form(request, draft, (), translated(str(refusal), tongue))
    if not found.differences:
        notice(request, tongue.say("Nothing is different from what config.toml says."))
        return back(PATH)
    shown = Look(found, update, draft.was, draft.meanwhile(fields(desk.load().config.event)))
    return render(request, "change_look.html", shown=shown, view=found, label=label, told_value=told_value, named=NAMED)


@dataclass(frozen=True, slots=True)
class Look:
    """A proposal, the update it would send, what the form had said, and what changed since then."""

    proposal: Proposal
    update: Update | None
    was: Mapping[str, str]
    meanwhile: tuple[Difference, ...]


@dataclass(frozen=True, slots=True)
class Update:
    """The update as the first of those who would be told gets it."""

    contact: Contact
    preview: Preview


def sample_update(tx: Transaction, desk: Desk, found: Proposal, now: datetime) -> Update | None:
    """The update that a change would send; None where nobody gets one."""
    if not found.effect.told:
        return None
    contact, standing = find_person(tx, found.campaign, found.effect.told[0], now)
    if contact.email in found.effect.asked and standing.attendance is not Attendance.SILENT:
        standing = replace(standing, answered_old_time=True)
    return Update(contact, preview(tx, found.campaign, desk.folder, UPDATE, contact, standing, now))


def _apply(request: Request, form: Form) -> Response:
    """The second yes: the file is written and the change confirmed, if both are still what was shown."""
    desk = desk_of(request)
    values = dict(form.texts)
    return _confirmed(request, form, lambda tx, now: proposal.typed(tx, desk, values, now), again=_kept)


def _confirm(request: Request, form: Form) -> Response:
    """The yes to an edit that was made by hand."""
    desk, say = desk_of(request), tongue_of(request).say

    def found(tx: Transaction, now: datetime) -> Proposal:
        edited = proposal.by_hand(tx, desk, now)
        if edited is None:
            raise Refused(say("config.toml says what the invitations say; there is nothing to confirm."))
        return edited

    return _confirmed(request, form, found)


def _confirmed(
    request: Request, form: Form, propose: proposal.Propose, again: Callable[[Request, Form], str] = lambda *_: PATH
) -> Response:
    """Carries it out, or says why not on the page that `again` names, with what was typed."""
    desk, tongue = desk_of(request), tongue_of(request)
    now = desk.clock()
    try:
        with desk.ledger.write() as tx:
            found = propose(tx, now)
            if found.seen != form.text("seen"):
                raise Refused("config.toml was edited meanwhile; look at it, and say it again")
            if found.effect.people:
                check_number(form, found.effect.people, tongue)
            proposal.apply(tx, desk, found, now)
    except Refused as refusal:
        notice(request, translated(str(refusal), tongue), is_trouble=True)
        return back(again(request, form))
    notice(request, _said(found, tongue))
    return back(PATH)


def _said(found: Proposal, tongue: Tongue) -> str:
    written = "" if found.data == found.source else tongue.say("config.toml is written.") + " "
    kept = tongue.say("As it was before it is kept as %(file)s.", file=f"config.toml{BEFORE}") + " " if written else ""
    people = found.effect.people
    if not people:
        return written + kept + tongue.say("Nobody needs to be told.")
    heard = tongue.many("%(n)s person hears of it.", "%(n)s people hear of it.", people)
    return written + kept + tongue.say("The change holds now.") + " " + heard


ROUTES: tuple[Route, ...] = (
    get(PATH, _show),
    post("/change/look", _type),
    get("/change/look/{key:str}", _look),
    post("/change/apply", _apply),
    post("/change/confirm", _confirm),
    *change_end.ROUTES,
)
