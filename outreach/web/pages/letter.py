"""One message to or from a person, as it is kept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.ledger import letters, outbox, people
from outreach.ledger.letters import Letter
from outreach.model import Contact
from outreach.web import mailhtml
from outreach.web.desk import desk_of
from outreach.web.ourmail import OurMail, as_sent
from outreach.web.render import render
from outreach.web.routing import get


@dataclass(frozen=True, slots=True)
class View:
    """The message; `frame` is the path that shows how it looks, empty where it is text alone."""

    contact: Contact
    contact_id: int
    is_ours: bool
    step: str
    at: datetime | None
    to: str
    subject: str
    text: str
    attached: tuple[str, ...]
    frame: str
    original: str
    waits: bool = False


def _sent(request: Request) -> Response:
    """What we sent, as long as its bytes are kept."""
    contact, delivery, mail = _ours(request)
    path = request.scope["path"]
    view = View(
        contact,
        delivery.contact_id,
        True,
        delivery.step,
        delivery.sent_at,
        mail.to,
        mail.subject,
        mail.text,
        mail.attached,
        f"{path}/html" if mail.html else "",
        f"{path}/original",
    )
    return render(request, "letter.html", view=view)


def _sent_html(request: Request) -> Response:
    return mailhtml.of_ours(_ours(request)[2].html)


def _sent_original(request: Request) -> Response:
    """The bytes as they left, to be kept; never shown by the browser."""
    _, delivery, _ = _ours(request)
    headers = {"Content-Disposition": f'attachment; filename="d{delivery.id}.eml"'}
    return Response(delivery.mime, media_type="application/octet-stream", headers=headers)


def _ours(request: Request) -> tuple[Contact, outbox.Delivery, OurMail]:
    person, number = (int(request.path_params[name]) for name in ("id", "number"))
    with desk_of(request).ledger.read() as tx:
        try:
            contact, _ = people.person(tx, person)
            delivery = outbox.get(tx, number)
        except (LookupError, OverflowError) as error:
            raise HTTPException(404) from error
    mail = as_sent(delivery.mime or b"") if delivery.contact_id == person and delivery.sent_at else None
    if mail is None:
        raise HTTPException(404)
    return contact, delivery, mail


def _came(request: Request) -> Response:
    """What came from them."""
    person, number = (int(request.path_params[name]) for name in ("id", "number"))
    with desk_of(request).ledger.read() as tx:
        try:
            contact, _ = people.person(tx, person)
            found = next((one for one in letters.thread(tx, person) if one.id == f"r{number}"), None)
            raw = letters.came(tx, number).raw if found is not None else b""
        except (LookupError, OverflowError) as error:
            raise HTTPException(404) from error
    if found is None:
        raise HTTPException(404)
    return render(request, "letter.html", view=_view(contact, person, found, raw, number))


def _view(contact: Contact, person: int, found: Letter, raw: bytes, number: int) -> View:
    mail = letters.opened(raw)
    return View(
        contact,
        person,
        False,
        "",
        found.at,
        "",
        found.subject,
        (mail.text if mail else "") or found.text,
        (),
        f"/came/{number}/html" if mail and mail.html else "",
        f"/came/{number}/original" if raw else "",
    )


ROUTES: tuple[Route, ...] = (
    get("/person/{id:int}/sent/{number:int}", _sent),
    get("/person/{id:int}/sent/{number:int}/html", _sent_html),
    get("/person/{id:int}/sent/{number:int}/original", _sent_original),
    get("/person/{id:int}/came/{number:int}", _came),
)
