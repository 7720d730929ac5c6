"""Who was there, from the participants report of an online meeting: shown, asked about, and noted once she says so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.ledger import listed, listing, marks, people, presences
from outreach.ledger.database import Transaction
from outreach.ledger.listing import Order, Query
from outreach.ledger.presences import Numbers
from outreach.model import Contact, Standing
from outreach.participants.matching import Found, Listed, Match, Seen, match, seen
from outreach.participants.report import Report, read_report
from outreach.web.desk import desk_of
from outreach.web.forms import File, Form
from outreach.web.pages import presence
from outreach.web.pages.presence import Waiting, waiting
from outreach.web.render import back, notice, render, tongue_of
from outreach.web.routing import get, post
from outreach.web.tongue import Tongue
from outreach.web.uploads import Uploads

PATH = "/lists/presence/report"
#: Who was there for fewer minutes is asked about, if she does not say otherwise.
SHORT, LONGEST_SHORT = 10, 600
#: People offered while an address is typed; a browser shows no more sensibly.
MOST_OFFERED = 2000


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody of the list who was surely in the meeting, with what they were called there."""

    contact: Contact
    standing: Standing
    seen: Seen

    @property
    def found(self) -> Found:
        """By what they were recognised."""
        return self.seen.matches[0].found

    @property
    def names(self) -> str:
        """What they were called in the meeting."""
        names = (one.participant.name or one.participant.email for one in self.seen.matches)
        return ", ".join(dict.fromkeys(names))


@dataclass(frozen=True, slots=True)
class Question:
    """A participant of whom it is not sure who they are; `number` is their place in the report."""

    number: int
    match: Match
    people: tuple[tuple[Contact, Standing], ...] = ()


@dataclass(frozen=True, slots=True)
class View:
    """The report as it is understood; `short` were there for less than `minutes`, or only waited to be let in.

    `rest` people were expected, are not in the report under any name, and nothing is noted of them yet.
    """

    key: str
    file: str
    report: Report
    minutes: int
    sure: tuple[Known, ...]
    short: tuple[Known, ...]
    doubtful: tuple[Question, ...]
    unknown: tuple[Question, ...]
    offered: tuple[tuple[str, str], ...]
    rest: int
    waiting: tuple[Waiting, ...]


def _bring(request: Request, form: Form) -> Response:
    """The file is kept, and shown as it is understood; nothing is noted yet."""
    file, say = form.file("file"), tongue_of(request).say
    if file is None or not file.data:
        notice(request, say("Choose the file first."), is_trouble=True)
        return back(presence.PATH)
    if read_report(file.data).fault:
        text = say(
            "This is no participants report: no column of names beside join times or durations was found in it. "
            "Choose the report of the meeting, not the list of those invited."
        )
        notice(request, text, is_trouble=True)
        return back(presence.PATH)
    return back(f"{PATH}/{_uploads(request).keep(file)}")


def _show(request: Request) -> Response:
    file = _uploads(request).get(request.path_params["key"])
    return _gone(request) if file is None else _preview(request, file)


def _preview(request: Request, file: File) -> Response:
    desk, report = desk_of(request), read_report(file.data)
    minutes = _minutes(request.query_params.get("minutes", ""))
    with desk.ledger.read() as tx:
        entries = listed.entries(tx)
        matches = match(report.participants, _listed(entries))
        known = tuple(_known(tx, seen(matches)))
        questions = [Question(n, one, tuple(people.people(tx, one.ids))) for n, one in enumerate(matches)]
        rest = len(_missing(tx, matches))
    short = tuple(one for one in known if _is_short(one.seen, minutes))
    view = View(
        key=request.path_params["key"],
        file=file.name,
        report=report,
        minutes=minutes,
        sure=tuple(one for one in known if one not in short),
        short=short,
        doubtful=tuple(one for one in questions if one.match.found is Found.DOUBT),
        unknown=tuple(one for one in questions if one.match.found is Found.NOBODY),
        offered=tuple((one.addresses[0], one.name) for one in entries) if len(entries) <= MOST_OFFERED else (),
        rest=rest,
        waiting=waiting(desk.load().config, desk.clock()),
    )
    return render(request, "meeting.html", view=view)


def _missing(tx: Transaction, matches: Sequence[Match]) -> list[int]:
    """Who was expected, is nobody whom the report names or may mean, and of whom nothing is noted."""
    named = {id for one in matches for id in one.ids}
    return [id for id in presences.still_open(tx) if id not in named]


def _listed(entries: Sequence[listed.Entry]) -> list[Listed]:
    return [Listed(e.id, e.name, e.addresses, e.organisation, e.stand_in, e.is_expected) for e in entries]


def _known(tx: Transaction, found: Sequence[Seen]) -> Iterator[Known]:
    by_id = {one.id: one for one in found}
    for contact, standing in people.people(tx, list(by_id)):
        yield Known(contact, standing, by_id[standing.contact_id])


def _is_short(one: Seen, minutes: int) -> bool:
    """Whether to ask: of a report without times nobody is short."""
    return not one.was_let_in or (one.minutes is not None and one.minutes < minutes)


def _minutes(text: str) -> int:
    return min(int(text), LONGEST_SHORT) if text.isascii() and text.isdigit() and len(text) < 6 else SHORT


def _gone(request: Request) -> Response:
    notice(request, tongue_of(request).say("The file is not kept any more; choose it again."), is_trouble=True)
    return back(presence.PATH)


@dataclass(frozen=True, slots=True)
class _Decided:
    """What the form says: of whom it is noted, and what was written that is nobody's address or one person's name."""

    changes: tuple[tuple[int, bool | None], ...]
    strangers: tuple[str, ...]


def _note(request: Request, form: Form) -> Response:
    """Notes what she ticked and decided, in one go that is taken back in one go.

    Where something she wrote names nobody the report stays open, for it is of this one alone that nothing was noted.
    """
    desk, tongue, key = desk_of(request), tongue_of(request), request.path_params["key"]
    file = _uploads(request).get(key)
    if file is None:
        return _gone(request)
    with desk.ledger.write() as tx:
        decided = _decided(tx, form)
        matches = match(read_report(file.data).participants, _listed(listed.entries(tx)))
        others = [(id, False) for id in _missing(tx, matches)] if form.text("rest") == "absent" else []
        noted = presences.record(tx, [*others, *decided.changes], desk.clock())
        numbers = presences.numbers(tx)
    presence.tell(request, noted, _summary(noted.people, numbers, tongue))
    for stranger in decided.strangers:
        said = tongue.say(
            "“%(words)s” is nobody's address, and no name of one person alone. Of this one alone nothing was noted.",
            words=stranger,
        )
        notice(request, said, is_trouble=True)
    again = f"{PATH}/{key}?minutes={_minutes(form.text('minutes'))}"
    return back(again if decided.strangers else presence.PATH + "?show=there")


def _decided(tx: Transaction, form: Form) -> _Decided:
    """Ticks (`there`), short ones (`short-ID`), doubtful ones (`who-N`), written addresses and names (`known-N`).

    Who is said to have been there by one of these was there.
    """
    there: list[int] = [id for text in form.all("there") if (id := _id(text))]
    absent: list[int] = []
    strangers: list[str] = []
    for name, text in form.texts:
        kind, _, number = name.partition("-")
        if kind == "short" and (id := _id(number)) and text in ("there", "absent"):
            (there if text == "there" else absent).append(id)
        elif kind == "who" and (id := _id(text)):
            there.append(id)
        elif kind == "known" and text.strip():
            found = marks.find(tx, text.strip()[:320]) or _called(tx, text.strip()[:320])
            if found is None:
                strangers.append(text.strip()[:320])
            else:
                there.append(found)
    return _Decided((*((id, False) for id in absent), *((id, True) for id in there)), tuple(strangers))


def _called(tx: Transaction, name: str) -> int | None:
    """The only person on the list whose name, address or organisation has these words; None for none or several."""
    found = listing.find(tx, Query(date.min, words=name), Order.LIST, down=False, offset=0, limit=2)
    return found[0] if len(found) == 1 else None


def _id(text: str) -> int | None:
    text = text.strip()
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


def _summary(n: int, numbers: Numbers, tongue: Tongue) -> str:
    changed = tongue.many("Noted of %(n)s person.", "Noted of %(n)s people.", n)
    told = tongue.say(
        "There: %(present)s, not there: %(absent)s, nothing noted: %(open)s.",
        present=tongue.number(numbers.present),
        absent=tongue.number(numbers.absent),
        open=tongue.number(numbers.open),
    )
    return f"{changed} {told}"


def _uploads(request: Request) -> Uploads:
    uploads: Uploads = request.app.state.uploads
    return uploads


ROUTES: tuple[Route, ...] = (
    post(PATH, _bring),
    get(f"{PATH}/{{key:str}}", _show),
    post(f"{PATH}/{{key:str}}", _note),
)
