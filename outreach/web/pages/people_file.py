"""The list as a file: what is wrong with it, how it differs from the ledger's list, and a new one in its place."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.campaign import sheet
from outreach.campaign.columns import KNOWN, find_columns
from outreach.campaign.contacts import ContactList, read_contacts
from outreach.campaign.encodings import decode
from outreach.campaign.tables import read_tables, separated
from outreach.campaign.workbooks import is_workbook
from outreach.editing import BEFORE
from outreach.errors import InvalidData, Problem, Refused
from outreach.web import arrivals, listfile
from outreach.web.comparison import Comparison, compared
from outreach.web.desk import desk_of
from outreach.web.forms import File, Form
from outreach.web.render import back, notice, render, tongue_of
from outreach.web.routing import get, post
from outreach.web.sentences import translated
from outreach.web.tongue import Tongue
from outreach.web.unworded import Unworded, of_list
from outreach.web.uploads import Uploads

PATH = "/people/file"
#: The encodings that a list without a mark may have been saved in.
ENCODINGS = ("utf-8", "cp1250", "cp1252", "cp1257", "cp852")
#: Rows shown as they were read, and problems told in full.
SAMPLE, TOLD = 5, 200


@dataclass(frozen=True, slots=True)
class Shape:
    """How a list was saved; `separator` is empty for a workbook.

    `columns` are the known ones, with the heading where that is another word, and the officer's own.
    """

    encoding: str
    separator: str
    columns: tuple[str, ...]
    is_workbook: bool


@dataclass(frozen=True, slots=True)
class View:
    """The file as it is; `faults` are what keeps it from being read at all."""

    name: str
    digest: str
    shape: Shape | None
    contacts: ContactList | None
    comparison: Comparison | None
    faults: tuple[Problem, ...]
    has_before: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """A list that may take the file's place; `encodings` are offered where the right one had to be guessed.

    `at_once` are the messages that those who are new on it get a minute later, by step. `without_text` are the people
    in whose language no message is written, `without_some` those in whose some are not.
    """

    key: str
    name: str
    seen: str
    shape: Shape
    contacts: ContactList
    headings: tuple[str, ...]
    sample: tuple[tuple[str, ...], ...]
    comparison: Comparison
    faults: tuple[Problem, ...]
    encodings: tuple[str, ...]
    chosen: str
    replaces: str
    is_before: bool
    at_once: Counter[str]
    without_text: Unworded | None
    without_some: Unworded | None


def _show(request: Request) -> Response:
    desk = desk_of(request)
    try:
        file = listfile.look_up(desk.folder)
    except Refused as refusal:
        view = View("", "", None, None, None, (Problem("", 0, 0, str(refusal)),), has_before=False)
        return render(request, "people_file.html", view=view, told=TOLD)
    try:
        contacts = read_contacts(file.data, file.name)
    except InvalidData as error:
        view = View(file.name, file.digest, None, None, None, error.problems, file.before is not None)
        return render(request, "people_file.html", view=view, told=TOLD)
    campaign = listfile.readable(desk)
    with desk.ledger.read() as tx:
        difference = compared(tx, (campaign.contacts if campaign else contacts).contacts)
    shape = _shape(file.data, contacts)
    view = View(file.name, file.digest, shape, contacts, difference, (), file.before is not None)
    return render(request, "people_file.html", view=view, told=TOLD)


def _shape(data: bytes, contacts: ContactList) -> Shape:
    if is_workbook(data):
        return Shape("", "", _columns(contacts), is_workbook=True)
    decoded = decode(data)
    return Shape(decoded.encoding, separated(decoded.text)[0], _columns(contacts), is_workbook=False)


def _columns(contacts: ContactList) -> tuple[str, ...]:
    headings = {name: heading for heading, name in contacts.taken}
    known = [name for name in (*KNOWN, "first name", "last name") if name in contacts.columns or name in headings]
    return (*(f"{name} ({headings[name]})" if name in headings else name for name in known), *contacts.own)


def _take_over(request: Request, form: Form) -> Response:
    """The ledger's list becomes the file's; a loss of more than half needs a yes of its own."""
    desk, tongue = desk_of(request), tongue_of(request)
    file = listfile.look_up(desk.folder)
    with desk.ledger.write() as tx:
        difference, due = compared(tx, desk.load().contacts.contacts), arrivals.due(tx, desk, desk.load().contacts)
        refused = file.digest != form.text("seen") or (difference.shrinks and not form.text("shrink"))
        if not refused:
            listfile.take_over(tx, desk, desk.clock())
    if refused:
        notice(request, tongue.say("Nothing was taken over; look at the differences again."), is_trouble=True)
    else:
        notice(request, f"{_summary(difference, tongue)} {arrivals.leaves_soon(due.total(), tongue)}".strip())
    return back(PATH)


def _bring(request: Request, form: Form) -> Response:
    """The first step of an import: the file is looked at; nothing changes."""
    tongue = tongue_of(request)
    file = form.file("list")
    if file is None or not file.data:
        notice(request, tongue.say("Choose a file first."), is_trouble=True)
        return back(PATH)
    return _keep(request, File(file.name[-80:] or "list", file.data))


def _bring_before(request: Request, form: Form) -> Response:
    """The file as it was before the last change, looked at like any other list."""
    before = listfile.look_up(desk_of(request).folder).before
    if before is None:
        raise Refused(tongue_of(request).say("There is no older version."))
    return _keep(request, File(listfile.CSV + BEFORE, before))


def _keep(request: Request, file: File) -> Response:
    tongue = tongue_of(request)
    try:
        read_contacts(file.data, file.name)
    except InvalidData as error:
        parts = [part for p in error.problems for part in (p.what, p.instead) if part]
        told = "; ".join(translated(part, tongue) for part in parts)
        notice(request, tongue.say("This list cannot be read: %(why)s", why=told), is_trouble=True)
        return back(PATH)
    return back(f"{PATH}/import/{_uploads(request).keep(file)}")


def _preview(request: Request) -> Response:
    """What the list says and what it would change."""
    desk, key = desk_of(request), str(request.path_params["key"])
    file = _uploads(request).get(key)
    if file is None:
        notice(request, tongue_of(request).say("The file is not at hand any more; choose it again."), is_trouble=True)
        return back(PATH)
    chosen = request.query_params.get("encoding", "")
    data = _decoded(file.data, chosen)
    contacts, now = read_contacts(data, file.name), listfile.look_up(desk.folder)
    campaign = listfile.readable(desk)
    with desk.ledger.read() as tx:
        difference, due = compared(tx, contacts.contacts), arrivals.due(tx, desk, contacts)
    headings, sample = _sample(data, file.name)
    none, some = of_list(campaign, contacts.contacts) if campaign else (None, None)
    guessed = not is_workbook(file.data) and not decode(file.data).encoding.startswith("utf")
    view = Preview(
        key=key,
        name=file.name,
        seen=now.digest,
        shape=_shape(data, contacts),
        contacts=contacts,
        headings=headings,
        sample=sample,
        comparison=difference,
        faults=tuple(listfile.faults(campaign, contacts)) if campaign else (),
        encodings=ENCODINGS if guessed or chosen else (),
        chosen=chosen if chosen in ENCODINGS else contacts.encoding,
        replaces=now.name,
        is_before=file.name == listfile.CSV + BEFORE,
        at_once=due,
        without_text=none,
        without_some=some,
    )
    return render(request, "people_import.html", view=view, told=TOLD)


def _decoded(data: bytes, encoding: str) -> bytes:
    """The text read in the encoding she chose, as UTF-8; as it is where she chose none."""
    if encoding not in ENCODINGS or is_workbook(data):
        return data
    return data.decode(encoding, "replace").encode("utf-8-sig")


def _sample(data: bytes, name: str) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
    """The headings and the first rows, as they were read."""
    for table in read_tables(data, name):
        columns = find_columns(table.rows)
        if columns is not None:
            headings, *below = islice(table.rows, columns.header, columns.header + 1 + TOLD)
            written = [row.cells for row in below if not row.is_blank and not row.broken]
            return headings.cells, tuple(written[:SAMPLE])
    return (), ()


def _import(request: Request, form: Form) -> Response:
    """The second step: the list takes the file's place, and the ledger takes it over."""
    key = str(request.path_params["key"])
    file = _uploads(request).get(key)
    if file is None:
        notice(request, tongue_of(request).say("The file is not at hand any more; choose it again."), is_trouble=True)
        return back(PATH)
    chosen = form.text("encoding")
    data = _decoded(file.data, chosen)
    again = f"{PATH}/import/{key}" + (f"?encoding={chosen}" if chosen in ENCODINGS else "")
    return _put(request, form, sheet.as_utf8(data, file.name) if is_workbook(data) else data, again, key)


def _convert(request: Request, form: Form) -> Response:
    """The list as contacts.csv in UTF-8, which can be edited here and which spreadsheets open rightly."""
    file = listfile.look_up(desk_of(request).folder)
    return _put(request, form, sheet.as_utf8(file.data, file.name), PATH)


def _put(request: Request, form: Form, data: bytes, again: str, key: str = "") -> Response:
    """Saves the list; where that is refused, says why on the page `again`."""
    desk, tongue = desk_of(request), tongue_of(request)
    was_text = listfile.look_up(desk.folder).name == listfile.CSV
    try:
        with desk.ledger.write() as tx:
            wanted = read_contacts(data, listfile.CSV)
            difference = compared(tx, wanted.contacts)
            due = arrivals.due(tx, desk, wanted).total()
            if key and due and form.text("people") != str(due):
                raise Refused(
                    tongue.say("Nothing was taken over: type %(number)s, the number of messages.", number=due)
                )
            may_shrink = bool(form.text("shrink"))
            listfile.save(tx, desk, form.text("seen"), data, desk.clock(), may_shrink=may_shrink)
    except (Refused, InvalidData) as error:
        notice(request, reason(error, tongue), is_trouble=True)
        return back(again)
    _uploads(request).drop(key)
    undo = f"{PATH}/undo/{listfile.digest(data)}" if was_text else ""
    notice(request, f"{_summary(difference, tongue)} {arrivals.leaves_soon(due, tongue)}".strip(), undo)
    return back("/people" if key else PATH)


def _undo(request: Request, form: Form) -> Response:
    """The file as it was before the last change, if nothing was changed since."""
    desk, tongue = desk_of(request), tongue_of(request)
    file = listfile.look_up(desk.folder)
    try:
        if file.before is None or is_workbook(file.before):
            raise Refused(tongue.say("There is no older version."))
        with desk.ledger.write() as tx:
            listfile.save(tx, desk, request.path_params["digest"], file.before, desk.clock(), may_shrink=True)
    except (Refused, InvalidData) as error:
        notice(request, reason(error, tongue), is_trouble=True)
        return back(PATH)
    notice(request, tongue.say("The list is again as it was before."))
    return back("/people")


def reason(error: Refused | InvalidData, tongue: Tongue) -> str:
    """Why the list was not saved, in the officer's language."""
    if isinstance(error, listfile.ChangedMeanwhile):
        return tongue.say("The list's file was changed meanwhile, so nothing was saved. Look at it again.")
    if isinstance(error, listfile.Shrinks):
        return tongue.say("More than half of the people would leave the list. Say that this is meant, or do not do it.")
    return translated(str(error), tongue)


def _summary(difference: Comparison, tongue: Tongue) -> str:
    new, altered, gone = difference.new, difference.altered, difference.gone
    parts = (
        tongue.many("%(n)s new person", "%(n)s new people", new) if new else "",
        tongue.many("%(n)s changed", "%(n)s changed", altered) if altered else "",
        tongue.many("%(n)s off the list", "%(n)s off the list", gone) if gone else "",
    )
    told = ", ".join(part for part in parts if part)
    return tongue.say("The list was taken over: %(what)s.", what=told or tongue.say("nobody changed"))


def _uploads(request: Request) -> Uploads:
    uploads: Uploads = request.app.state.uploads
    return uploads


ROUTES: tuple[Route, ...] = (
    get(PATH, _show),
    post(PATH, _bring),
    post(f"{PATH}/before", _bring_before),
    post(f"{PATH}/take-over", _take_over),
    post(f"{PATH}/convert", _convert),
    post(f"{PATH}/undo/{{digest:str}}", _undo),
    get(f"{PATH}/import/{{key:str}}", _preview),
    post(f"{PATH}/import/{{key:str}}", _import),
)
