"""One person: where they stand, what is next and why, everything that happened, and what the officer may say of it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.ledger import letters, marks, onemore, people, review
from outreach.ledger.database import Transaction
from outreach.ledger.notes import Note
from outreach.ledger.outbox import Delivery
from outreach.ledger.situation import look
from outreach.ledger.story import NOTED, Happening, history
from outreach.model import Contact, Standing
from outreach.news import everything
from outreach.plan import Owed, Situation, Verdict
from outreach.web.concerns import is_asleep
from outreach.web.desk import Desk, desk_of
from outreach.web.pages import letter, person_changes
from outreach.web.personal import Chip, chips
from outreach.web.render import render, tongue_of
from outreach.web.routing import get
from outreach.web.words import Words

PATH, NAME = "/person", ""
#: How the story names a message that came.
# The mail server's yes (RFC 5321 §4.2.1), which tells the officer nothing that the sentence does not.
_TAKEN = re.compile(r"2\d\d[ -]")
_ABOUT = re.compile(r"(?:about )?r([0-9]{1,15})(?:; |$)")


@dataclass(frozen=True, slots=True)
class Next:
    """One step as it stands for this person; `at` is when it goes out, or would, as far as that is known."""

    step: str
    verdict: Verdict
    reason: str
    at: datetime | None
    is_skipped: bool = False
    can_skip: bool = False
    can_resend: bool = False


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that happened; `path` leads to the message it is about, `is_remark` when the officer wrote it."""

    at: datetime
    what: str
    detail: str
    path: str = ""
    is_ours: bool = False
    is_remark: bool = False


@dataclass(frozen=True, slots=True)
class View:
    """Everything the page shows. `waits` are the names of review items that are about this person.

    `stands_in_for` is the person they come instead of, by id and name.
    """

    id: int
    contact: Contact
    standing: Standing
    chips: tuple[Chip, ...]
    ahead: tuple[Next, ...]
    asked: tuple[Delivery, ...]
    stands_in_for: tuple[int, str] | None
    entries: tuple[Entry, ...]
    waits: tuple[str, ...]
    aliases: tuple[str, ...]
    why_suppressed: str
    snoozed_until: date | None
    tomorrow: str
    is_asleep: bool
    is_over: bool


def _show(request: Request) -> Response:
    desk, id = desk_of(request), int(request.path_params["id"])
    with desk.ledger.read() as tx:
        try:
            contact, standing = people.person(tx, id)
        except (LookupError, OverflowError) as error:
            raise HTTPException(404) from error
        view = _view(tx, desk, contact, standing, Words(tongue_of(request)))
    return render(request, "person.html", view=view, verdicts=Verdict)


def _view(tx: Transaction, desk: Desk, contact: Contact, standing: Standing, words: Words) -> View:
    campaign, now, id = desk.load(), desk.clock(), standing.contact_id
    situation, today = look(tx, campaign, now), now.astimezone(words.tongue.zone).date()
    waits = tuple(item.id for item in review.waiting(tx) if item.contact_id == id or item.email == contact.email)
    snoozed = standing.snoozed_until
    return View(
        id=id,
        contact=contact,
        standing=standing,
        chips=chips(standing, words, today, waits=bool(waits)),
        ahead=tuple(_next(owed, standing, situation) for owed in everything(contact, standing, situation, now)),
        asked=tuple(onemore.asked(tx, id)),
        stands_in_for=_stands_in_for(tx, standing),
        entries=_entries(tx, id, words),
        waits=waits,
        aliases=tuple(marks.aliases(tx, id)),
        why_suppressed=marks.why_suppressed(tx, id),
        snoozed_until=snoozed if snoozed is not None and snoozed > today else None,
        tomorrow=date.fromordinal(today.toordinal() + 1).isoformat(),
        is_asleep=is_asleep(tx, now, desk.has_engine),
        is_over=now >= campaign.config.event.starts_utc,
    )


def _stands_in_for(tx: Transaction, standing: Standing) -> tuple[int, str] | None:
    """Whom they come instead of, by id and name; None for somebody who was invited in their own right."""
    if standing.in_place_of is None:
        return None
    other, _ = people.person(tx, standing.in_place_of)
    return standing.in_place_of, other.name or other.email


def _next(owed: Owed, standing: Standing, situation: Situation) -> Next:
    step = next((step for step in situation.config.steps if step.name == owed.step), None)
    if step is None:
        return Next(owed.step, owed.verdict, owed.reason, owed.at)
    skipped = step.name in standing.skipped
    waits = owed.verdict in (Verdict.DUE, Verdict.WAITING)
    return Next(
        step=owed.step,
        verdict=owed.verdict,
        reason=owed.reason,
        at=owed.at or (situation.config.moment(step) if waits else None),
        is_skipped=skipped and owed.verdict is Verdict.NOT_OWED,
        can_skip=waits,
        can_resend=not onemore.obstacle(step, standing, situation.event.cancelled),
    )


def _entries(tx: Transaction, id: int, words: Words) -> tuple[Entry, ...]:
    """The story, the newest first."""
    kept = letters.kept(tx, id)
    return tuple(_entry(one, id, kept, words) for one in reversed(history(tx, id)))


def _entry(one: Happening, id: int, kept: frozenset[int], words: Words) -> Entry:
    if one.what == NOTED[Note.REMARK]:
        return Entry(one.at, words.sentence(one.what), one.detail, is_remark=True)
    what, detail = words.sentence(one.what), one.detail
    if one.inbound_id:
        detail = detail.removeprefix(f"r{one.inbound_id}").removeprefix("; ")
        return Entry(one.at, what, words.sentence(detail), f"/person/{id}/came/{one.inbound_id}")
    about = _ABOUT.match(detail)
    if about:
        return Entry(one.at, what, words.sentence(detail[about.end() :]), f"/person/{id}/came/{about[1]}")
    path = f"/person/{id}/sent/{one.delivery_id}" if one.delivery_id in kept else ""
    told = "" if _TAKEN.match(detail) else words.sentence(detail)
    return Entry(one.at, what, told, path, is_ours=True)


ROUTES: tuple[Route, ...] = (
    get("/person/{id:int}", _show),
    *person_changes.ROUTES,
    *letter.ROUTES,
)
