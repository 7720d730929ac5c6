"""One thing to decide at a time: the words that raised the doubt, what they may mean, and one key for each decision."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from outreach.errors import Refused
from outreach.ledger import inbound, letters, marks, people, review
from outreach.ledger.database import Transaction
from outreach.ledger.decided import decided
from outreach.ledger.letters import Letter
from outreach.ledger.persons import find_person, take_over
from outreach.ledger.review import READING_DECISIONS, WITH_GUESTS, ReviewItem
from outreach.model import Contact, Standing
from outreach.web import mailhtml
from outreach.web.desk import desk_of
from outreach.web.forms import Form
from outreach.web.marked import Piece, marked
from outreach.web.render import back, notice, render, tongue_of
from outreach.web.routing import get, post
from outreach.web.sentences import N_, translated
from outreach.web.tongue import Tongue

PATH, NAME = "/review", N_("Review")
#: What a decision's button is pressed with; the same keys in every language.
KEYS = ("1", "2", "3", "4", "5")
#: Characters of somebody's words that are quoted in a new message; longer addresses are cut by mail programs.
QUOTED = 1200
MOST_GUESTS = 99
#: Decisions shown to be taken back, at most.
LATELY = 50


@dataclass(frozen=True, slots=True)
class Choice:
    """One decision: its key, and whether it is what the reading proposes."""

    decision: str
    key: str
    is_proposed: bool


@dataclass(frozen=True, slots=True)
class View:
    """The item, whom it is from, and what was written before; `ahead` are those that wait behind it."""

    item: ReviewItem
    number: int
    total: int
    following: str
    pieces: tuple[Piece, ...]
    choices: tuple[Choice, ...]
    contact: Contact | None
    standing: Standing | None
    thread: tuple[Letter, ...]
    mailto: str
    has_html: bool
    has_original: bool


def _show(request: Request) -> Response:
    """The longest waiting item, or the one after `?after=`."""
    desk, after = desk_of(request), request.query_params.get("after", "")
    with desk.ledger.read() as tx:
        items = review.waiting(tx)
        view = _view(tx, items, _following(items, after), tongue_of(request)) if items else None
    return render(request, "review.html", view=view)


def _one(request: Request) -> Response:
    """One item by its name, as links from other pages have it."""
    desk, wanted = desk_of(request), request.path_params["item"]
    with desk.ledger.read() as tx:
        items = review.waiting(tx)
        item = next((item for item in items if item.id == wanted), None)
        if item is None:
            notice(request, tongue_of(request).say("This is decided already."))
            return back(PATH)
        view = _view(tx, items, item, tongue_of(request))
    return render(request, "review.html", view=view)


def _following(items: list[ReviewItem], after: str) -> ReviewItem:
    """The item behind this one; the first behind the last, and for a name that does not wait."""
    names = [item.id for item in items]
    return items[(names.index(after) + 1) % len(items)] if after in names else items[0]


def _lately(request: Request) -> Response:
    """What was decided, newest first, each with a button that reopens it."""
    with desk_of(request).ledger.read() as tx:
        found = decided(tx, LATELY)
    return render(request, "decided.html", decided=found)


def _view(tx: Transaction, items: list[ReviewItem], item: ReviewItem, tongue: Tongue) -> View:
    contact, standing = people.person(tx, item.contact_id) if item.contact_id else (None, None)
    thread = letters.thread(tx, item.contact_id) if item.contact_id else []
    mail = letters.opened(letters.came(tx, int(item.id[1:])).raw) if item.kind == "reading" else None
    decisions = READING_DECISIONS if item.kind == "reading" else _settlements(item)
    return View(
        item=item,
        number=items.index(item) + 1,
        total=len(items),
        following=_following(items, item.id).id if len(items) > 1 else "",
        pieces=marked(item.text, item.evidence),
        choices=tuple(
            Choice(decision, key, decision == item.proposal) for decision, key in zip(decisions, KEYS, strict=False)
        ),
        contact=contact,
        standing=standing,
        thread=tuple(letter for letter in thread if letter.id != item.id),
        mailto=mailto(item, tongue) if item.kind == "reading" and item.email else "",
        has_html=bool(mail and mail.html),
        has_original=mail is not None,
    )


def _settlements(item: ReviewItem) -> tuple[str, ...]:
    """What can be decided of a message; one that the server refused did surely not arrive."""
    return ("again", "leave") if item.reason.startswith("the server refused") else ("sent", "again", "leave")


def mailto(item: ReviewItem, tongue: Tongue) -> str:
    """A new message in the officer's own mail program, with what they wrote quoted (RFC 6068)."""
    subject = item.subject if item.subject.lower().startswith("re:") else f"Re: {item.subject}"
    words = item.text[:QUOTED] + (" …" if len(item.text) > QUOTED else "")
    quoted = "\r\n".join(f"> {line}".rstrip() for line in words.splitlines())
    body = f"\r\n\r\n{item.email}, {tongue.moment(item.at)}:\r\n{quoted}\r\n"
    return f"mailto:{quote(item.email, safe='@')}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"


def _decide(request: Request, form: Form) -> Response:
    desk, tongue, item = desk_of(request), tongue_of(request), str(request.path_params["item"])
    where = PATH
    try:
        with desk.ledger.write() as tx:
            following, where = _behind(tx, item, tongue), f"{PATH}/{item}"
            said = review.decide(tx, item, form.text("decision"), desk.clock(), guests=_guests(form, tongue))
    except Refused as refusal:
        notice(request, translated(str(refusal), tongue), is_trouble=True)
        return back(where)
    notice(request, translated(said, tongue), undo=f"/review/{item}/undo")
    return back(f"{PATH}/{following}" if following else PATH)


def _guests(form: Form, tongue: Tongue) -> int | None:
    """How many come along, where that was typed and the decision is that somebody comes; Refused for too many."""
    if not form.text("guests") or form.text("decision") not in WITH_GUESTS:
        return None
    guests = form.number("guests")
    if guests > MOST_GUESTS:
        raise Refused(tongue.say("So many guests cannot be noted; %(most)s at most.", most=MOST_GUESTS))
    return guests


def _behind(tx: Transaction, item: str, tongue: Tongue) -> str:
    """Which item is next once this one is decided; empty when it is the last. Refused when it does not wait."""
    items = review.waiting(tx)
    if item not in {one.id for one in items}:
        raise Refused(tongue.say("This is decided already."))
    following = _following(items, item).id
    return "" if following == item else following


def _undo(request: Request, form: Form) -> Response:
    desk, tongue, item = desk_of(request), tongue_of(request), str(request.path_params["item"])
    try:
        with desk.ledger.write() as tx:
            said = review.undo(tx, item, desk.clock())
    except Refused as refusal:
        notice(request, translated(str(refusal), tongue), is_trouble=True)
        return back(PATH)
    notice(request, translated(said, tongue))
    return back(f"{PATH}/{item}")


def _who(request: Request, form: Form) -> Response:
    """The sender speaks for a person of the list; everything of theirs that waits is read again."""
    desk, say, item = desk_of(request), tongue_of(request).say, str(request.path_params["item"])
    email, campaign, now = form.text("email"), desk.load(), desk.clock()
    try:
        with desk.ledger.write() as tx:
            found = next((one for one in review.waiting(tx) if one.id == item), None)
            if found is None or found.kind != "reading":
                raise Refused(say("This is decided already."))
            find_person(tx, campaign, email, now)
            marks.add_alias(tx, take_over(tx, campaign, email, now), found.email, now)
            inbound.read_again(tx, found.email)
    except Refused as refusal:
        notice(request, translated(str(refusal), tongue_of(request)), is_trouble=True)
        return back(f"{PATH}/{item}")
    notice(request, say("%(other)s may answer for %(email)s; what came is read again.", other=found.email, email=email))
    return back(PATH)


def _html(request: Request) -> Response:
    """How the message looks, for the sandboxed frame."""
    mail = letters.opened(_raw(request))
    return mailhtml.from_outside(mail.html if mail else "", mail.subject if mail else "", tongue_of(request).language)


def _original(request: Request) -> Response:
    """The bytes as they came, to be kept; never shown by the browser."""
    headers = {"Content-Disposition": f'attachment; filename="r{int(request.path_params["id"])}.eml"'}
    return Response(_raw(request), media_type="application/octet-stream", headers=headers)


def _raw(request: Request) -> bytes:
    with desk_of(request).ledger.read() as tx:
        try:
            return letters.came(tx, int(request.path_params["id"])).raw
        except LookupError as error:
            raise HTTPException(404) from error


def _count(request: Request) -> Response:
    """How many wait, for the badge of a page that is open."""
    with desk_of(request).ledger.read() as tx:
        return PlainTextResponse(str(review.count_waiting(tx)))


ROUTES: tuple[Route, ...] = (
    get(PATH, _show),
    get("/review/count", _count),
    get("/review/decided", _lately),
    get("/review/{item:str}", _one),
    post("/review/{item:str}/decide", _decide),
    post("/review/{item:str}/undo", _undo),
    post("/review/{item:str}/who", _who),
    get("/came/{id:int}/html", _html),
    get("/came/{id:int}/original", _original),
)
