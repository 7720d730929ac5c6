"""What the officer says of one person: noted, with a way to take it back."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from types import MappingProxyType

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.addresses import normalise
from outreach.errors import Refused
from outreach.ledger import byhand, inbound, marks, onemore, people, spared
from outreach.ledger.database import Transaction
from outreach.ledger.notes import Note, add_note
from outreach.model import Attendance
from outreach.web.desk import desk_of
from outreach.web.forms import Form
from outreach.web.render import back, notice, tongue_of
from outreach.web.routing import post
from outreach.web.sentences import N_, translated
from outreach.web.words import Words

#: "none": the person is undecided again.
ATTENDANCES: Mapping[str, Attendance | None] = MappingProxyType(
    {
        "attending": Attendance.ATTENDING,
        "tentative": Attendance.TENTATIVE,
        "declined": Attendance.DECLINED,
        "none": None,
    }
)
MOST_GUESTS, LONGEST_NOTE = 99, 4000

#: What a change does, given the form and what is in the path; it returns the notice and the path that takes it back.
Done = tuple[str, str]
Change = Callable[[Request, Form, Transaction, int, datetime], Done]


@dataclass(frozen=True, slots=True)
class Act:
    """Something done with one press: what is said then, and the act that takes it back."""

    do: Callable[[Transaction, int, datetime], None]
    said: str
    undo: str = ""


ACTS: Mapping[str, Act] = MappingProxyType(
    {
        "hands-off": Act(
            lambda tx, id, now: marks.set_hands_off(tx, id, True, now),
            N_("Nothing is sent to them automatically any more."),
            "hands-on",
        ),
        "hands-on": Act(
            lambda tx, id, now: marks.set_hands_off(tx, id, False, now),
            N_("Messages go out to them as to everybody."),
            "hands-off",
        ),
        "unsuppress": Act(marks.unsuppress, N_("They may be written to again.")),
        "unsnooze": Act(
            lambda tx, id, now: spared.snooze(tx, id, None, now), N_("Messages go out to them as to everybody.")
        ),
        "works": Act(people.clear_bounced, N_("The address counts as working again.")),
        "present": Act(
            lambda tx, id, now: marks.record_presence(tx, id, True, now),
            N_("Noted: was there."),
            "presence-unknown",
        ),
        "absent": Act(
            lambda tx, id, now: marks.record_presence(tx, id, False, now),
            N_("Noted: was not there."),
            "presence-unknown",
        ),
        "presence-unknown": Act(
            lambda tx, id, now: marks.record_presence(tx, id, None, now),
            N_("It is not noted any more whether they were there."),
        ),
    }
)


def _act(request: Request, form: Form, tx: Transaction, id: int, now: datetime) -> Done:
    act = ACTS.get(str(request.path_params["what"]))
    if act is None:
        raise HTTPException(404)
    act.do(tx, id, now)
    return tongue_of(request).say(act.said), f"/person/{id}/do/{act.undo}" if act.undo else ""


def _record(request: Request, form: Form, tx: Transaction, id: int, now: datetime) -> Done:
    """What the person told her outside the mailbox; it holds until they answer anew."""
    tongue = tongue_of(request)
    word, guests = form.text("attendance"), form.text("guests")
    if word not in ATTENDANCES:
        raise Refused(tongue.say("Choose what they said."))
    attendance, count = ATTENDANCES[word], form.number("guests") if guests else None
    if count is not None and count > MOST_GUESTS:
        raise Refused(tongue.say("So many guests cannot be noted; %(most)s at most.", most=MOST_GUESTS))
    if count and attendance not in (Attendance.ATTENDING, Attendance.TENTATIVE):
        raise Refused(tongue.say("Nobody comes along with somebody who does not come."))
    _, standing = people.person(tx, id)
    words = form.text("note")[:LONGEST_NOTE]
    answer = byhand.officers_word(standing, attendance, count, words or None, now)
    number = people.add_answer(tx, id, answer, now, by=byhand.BY)
    what = Words(tongue).attendance(attendance) if attendance else tongue.say("undecided again")
    return tongue.say("Noted: %(what)s.", what=what), f"/person/{id}/answers/{number}/undo"


def _take_back(request: Request, form: Form, tx: Transaction, id: int, now: datetime) -> Done:
    number = int(request.path_params["number"])
    byhand.take_back(tx, number, number, now)
    return tongue_of(request).say("Taken back."), ""


def _note(request: Request, form: Form, tx: Transaction, id: int, now: datetime) -> Done:
    say, words = tongue_of(request).say, form.text("note")[:LONGEST_NOTE]
    if not words:
        raise Refused(say("Write something first."))
    add_note(tx, id, Note.REMARK, words, now)
    return say("Noted."), ""


def _suppress(request: Request, form: Form, tx: Transaction, id: int, now: datetime) -> Done:
    marks.suppress(tx, id, form.text("reason")[:LONGEST_NOTE] or "noted by the officer", now)
    return tongue_of(request).say("They are not written to any more."), f"/person/{id}/do/unsuppress"


def _snooze(request: Request, form: Form, tx: Transaction, id: int, now: datetime) -> Done:
    tongue = tongue_of(request)
    try:
        until = date.fromisoformat(form.text("until"))
    except ValueError as error:
        raise Refused(tongue.say("Choose a day.")) from error
    if until <= now.astimezone(tongue.zone).date():
        raise Refused(tongue.say("Choose a day that lies ahead."))
    spared.snooze(tx, id, until, now)
    return tongue.say("Nothing goes out to them before %(day)s.", day=tongue.day(until)), f"/person/{id}/do/unsnooze"


def _skip(request: Request, form: Form, tx: Transaction, id: int, now: datetime) -> Done:
    step = _step(request)
    spared.skip_step(tx, id, step, now)
    said = tongue_of(request).say("%(step)s is left out for them.", step=step)
    return said, f"/person/{id}/unskip/{step}"


def _unskip(request: Request, form: Form, tx: Transaction, id: int, now: datetime) -> Done:
    step = _step(request)
    spared.unskip_step(tx, id, step, now)
    return tongue_of(request).say("%(step)s is no longer left out for them.", step=step), f"/person/{id}/skip/{step}"


def _step(request: Request) -> str:
    """A step of config.toml by its name in the path."""
    name = str(request.path_params["step"])
    if name not in {step.name for step in desk_of(request).load().config.steps}:
        raise HTTPException(404)
    return name


def _again(request: Request, form: Form, tx: Transaction, id: int, now: datetime) -> Done:
    """Planned here; a running engine sends it, a minute later at the earliest."""
    step = _step(request)
    number = onemore.ask(tx, desk_of(request).load(), id, step, now)
    said = tongue_of(request).say("%(step)s is sent to them once more in a minute.", step=step)
    return said, f"/person/{id}/again/{number}/undo"


def _not_again(request: Request, form: Form, tx: Transaction, id: int, now: datetime) -> Done:
    step = onemore.withdraw(tx, id, int(request.path_params["number"]), now)
    return tongue_of(request).say("Taken back; %(step)s is not sent once more.", step=step), ""


def _alias(request: Request, form: Form, tx: Transaction, id: int, now: datetime) -> Done:
    """What came from that address and waits is read again, as more is known now."""
    say, address = tongue_of(request).say, form.text("address")
    if "@" not in normalise(address).strip("@") or len(address) > 254:
        raise Refused(say("%(address)s is no e-mail address.", address=address or "–"))
    marks.add_alias(tx, id, address, now)
    inbound.read_again(tx, address)
    email = people.person(tx, id)[0].email
    return say("%(other)s may answer for %(email)s; what came is read again.", other=address, email=email), ""


def _forget(request: Request, form: Form, tx: Transaction, id: int, now: datetime) -> Done:
    say, address = tongue_of(request).say, form.text("address")
    if not marks.remove_alias(tx, id, address, now):
        raise Refused(say("%(address)s does not speak for them.", address=address))
    return say("%(address)s does not speak for them any more.", address=address), ""


def _route(path: str, change: Change) -> Route:
    """A change of one person, done in one transaction; it leads back to their page with what is to be said."""

    def handle(request: Request, form: Form) -> Response:
        desk, id = desk_of(request), int(request.path_params["id"])
        try:
            with desk.ledger.write() as tx:
                people.person(tx, id)
                said, undo = change(request, form, tx, id, desk.clock())
        except (LookupError, OverflowError) as error:
            raise HTTPException(404) from error
        except Refused as refusal:
            notice(request, translated(str(refusal), tongue_of(request)), is_trouble=True)
            return back(f"/person/{id}")
        notice(request, said, undo)
        return back(f"/person/{id}")

    return post("/person/{id:int}" + path, handle)


ROUTES: tuple[Route, ...] = (
    _route("/do/{what:str}", _act),
    _route("/record", _record),
    _route("/answers/{number:int}/undo", _take_back),
    _route("/note", _note),
    _route("/suppress", _suppress),
    _route("/snooze", _snooze),
    _route("/skip/{step:str}", _skip),
    _route("/unskip/{step:str}", _unskip),
    _route("/again/{step:str}", _again),
    _route("/again/{number:int}/undo", _not_again),
    _route("/alias", _alias),
    _route("/alias/forget", _forget),
)
