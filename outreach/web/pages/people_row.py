"""One row of the officer's list: added, edited by hand, or taken away, in the file itself."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.exceptions import HTTPException
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from outreach.addresses import normalise
from outreach.campaign import sheet
from outreach.campaign.cleaning import plain
from outreach.campaign.contacts import ContactList, read_contacts
from outreach.campaign.mailboxes import parse_mailbox
from outreach.campaign.sheet import Sheet
from outreach.campaign.tongues import LANGUAGE_CODES
from outreach.errors import InvalidData, Refused
from outreach.ledger import marks, people
from outreach.model import Contact
from outreach.web import arrivals, listfile
from outreach.web.desk import desk_of
from outreach.web.forms import Form
from outreach.web.listfile import ChangedMeanwhile, ListFile
from outreach.web.render import back, notice, render, tongue_of
from outreach.web.routing import get, post
from outreach.web.sentences import translated
from outreach.web.tongue import Tongue
from outreach.web.unworded import languages

#: What comes first into a new row's form; the rest follows in the order of the file.
ADDRESS = "email"


@dataclass(frozen=True, slots=True)
class Field:
    """One cell: the column's number and heading, what the form holds, and what the file says where that differs.

    `kind` is what the column means to Outreach, empty where it is only for the templates.
    """

    column: int
    heading: str
    kind: str
    value: str
    in_file: str = ""


@dataclass(frozen=True, slots=True)
class View:
    """The form; `contact_id` 0 for somebody new. `is_workbook`: the list can only be imported, not edited."""

    contact_id: int
    name: str
    fields: tuple[Field, ...]
    seen: str
    trouble: str = ""
    is_workbook: bool = False
    is_delegate: bool = False


@dataclass(frozen=True, slots=True)
class Tongues:
    """The languages to choose from, each as its code and name: those with messages, and all others."""

    default: str
    written: tuple[tuple[str, str], ...]
    others: tuple[tuple[str, str], ...]

    def has(self, code: str) -> bool:
        """Whether it is one of them."""
        return not code or any(code == one for one, _ in (*self.written, *self.others))


def _new(request: Request) -> Response:
    file = listfile.look_up(desk_of(request).folder)
    if file.is_workbook:
        return render(request, "person_row.html", view=View(0, "", (), "", is_workbook=True))
    opened = sheet.open_sheet(file.data, file.name)
    return _form(request, View(0, "", _fields(opened, {}), file.digest))


def _add(request: Request, form: Form) -> Response:
    desk, tongue = desk_of(request), tongue_of(request)
    file = _editable(request)
    opened = sheet.open_sheet(file.data, file.name)
    typed = _typed(opened, form)
    try:
        email = _address(opened, typed, tongue)
        _refuse_known(file, email, "", tongue)
        data = sheet.add(opened, typed)
        _refuse_unusable(data, email, _known(opened, typed), tongue)
        with desk.ledger.write() as tx:
            due = arrivals.due(tx, desk, read_contacts(data, listfile.CSV)).total()
            listfile.save(tx, desk, form.text("seen"), data, desk.clock())
            found = marks.find(tx, email)
    except (Refused, InvalidData) as error:
        return _again(request, View(0, "", _fields(opened, typed), form.text("seen")), error, file)
    said = tongue.say("%(email)s is on the list now.", email=email)
    _confirm(request, f"{said} {arrivals.leaves_soon(due, tongue)}".strip(), data)
    return back(f"/person/{found}" if found else "/people")


def _show(request: Request) -> Response:
    contact, is_delegate = _person(request)
    file = listfile.look_up(desk_of(request).folder)
    blank = View(_id(request), contact.name or contact.email, (), file.digest)
    if file.is_workbook or is_delegate:
        view = View(blank.contact_id, blank.name, (), "", is_workbook=file.is_workbook, is_delegate=is_delegate)
        return render(request, "person_row.html", view=view)
    opened = sheet.open_sheet(file.data, file.name)
    fields = _fields(opened, dict(enumerate(sheet.cells_of(opened, _row(file, contact, tongue_of(request))))))
    return _form(request, View(blank.contact_id, blank.name, fields, file.digest))


def _edit(request: Request, form: Form) -> Response:
    desk, tongue = desk_of(request), tongue_of(request)
    contact, _ = _person(request)
    file = _editable(request)
    opened = sheet.open_sheet(file.data, file.name)
    typed, name = _typed(opened, form), contact.name or contact.email
    try:
        number = _row(file, contact, tongue)
        here = sheet.cells_of(opened, number)
        changed = {column: value for column, value in typed.items() if value != here[column]}
        if not changed and file.digest == form.text("seen"):
            notice(request, tongue.say("Nothing was changed."))
            return back(f"/person/{_id(request)}")
        email = _address(opened, typed, tongue)
        _refuse_known(file, email, contact.address, tongue)
        data = sheet.exchange(opened, number, changed)
        _refuse_unusable(data, email, _known(opened, changed), tongue)
        with desk.ledger.write() as tx:
            listfile.save(tx, desk, form.text("seen"), data, desk.clock())
            found = marks.find(tx, email)
    except (Refused, InvalidData) as error:
        fields = _fields(opened, typed, _cells(opened, file, contact))
        return _again(request, View(_id(request), name, fields, form.text("seen")), error, file)
    _confirm(request, tongue.say("The list says it now."), data)
    return back(f"/person/{found or _id(request)}")


def _take_away(request: Request, form: Form) -> Response:
    """Takes the row away; the person stays in the ledger with everything that happened, and gets nothing more."""
    desk, tongue = desk_of(request), tongue_of(request)
    contact, _ = _person(request)
    file = _editable(request)
    try:
        opened = sheet.open_sheet(file.data, file.name)
        data = sheet.take_away(opened, _row(file, contact, tongue))
        with desk.ledger.write() as tx:
            listfile.save(tx, desk, form.text("seen"), data, desk.clock())
    except (Refused, InvalidData) as error:
        notice(request, _reason(error, tongue), is_trouble=True)
        return back(f"/person/{_id(request)}/edit")
    _confirm(request, tongue.say("%(email)s is off the list and gets nothing more.", email=contact.email), data)
    return back(f"/person/{_id(request)}")


def _fields(opened: Sheet, values: Mapping[int, str], in_file: Mapping[int, str] | None = None) -> tuple[Field, ...]:
    kinds = {column: kind for kind, column in opened.columns.known.items()}
    return tuple(
        Field(
            column,
            heading.strip(),
            kinds.get(column, ""),
            values.get(column, ""),
            in_file.get(column, "") if in_file and in_file.get(column, "") != values.get(column, "") else "",
        )
        for column, heading in enumerate(opened.headings)
    )


def _typed(opened: Sheet, form: Form) -> dict[int, str]:
    """What the form says of each column of the file; line breaks have no place in a cell."""
    return {column: " ".join(form.text(f"c{column}").split()) for column in range(len(opened.headings))}


def _cells(opened: Sheet, file: ListFile, contact: Contact) -> dict[int, str]:
    """What the file says of them now; nothing where it does not have them."""
    row = next((c.row for c in read_contacts(file.data, file.name).contacts if c.address == contact.address), 0)
    return dict(enumerate(sheet.cells_of(opened, row))) if row else {}


def _row(file: ListFile, contact: Contact, tongue: Tongue) -> int:
    found = next((c.row for c in read_contacts(file.data, file.name).contacts if c.address == contact.address), 0)
    if not found:
        raise Refused(tongue.say("%(email)s does not stand in the list's file.", email=contact.email))
    return found


def _address(opened: Sheet, typed: Mapping[int, str], tongue: Tongue) -> str:
    """The address typed; Refused where it is none."""
    try:
        return parse_mailbox(typed[opened.columns.known[ADDRESS]]).email
    except ValueError as error:
        raise Refused(translated(str(error), tongue)) from error


def _refuse_known(file: ListFile, email: str, own: str, tongue: Tongue) -> None:
    """One address, one row."""
    address = normalise(email)
    if address == own:
        return
    if any(c.address == address for c in read_contacts(file.data, file.name).contacts):
        raise Refused(tongue.say("%(email)s stands on the list already.", email=email))


def _known(opened: Sheet, typed: Mapping[int, str]) -> dict[str, str]:
    """What was typed into the columns that mean something, by their meaning."""
    return {kind: typed[column] for kind, column in opened.columns.known.items() if typed.get(column)}


def _refuse_unusable(data: bytes, email: str, typed: Mapping[str, str], tongue: Tongue) -> None:
    """Whatever was typed, the list read anew must have the person, and understand what was typed of them."""
    read: ContactList = read_contacts(data, listfile.CSV)
    address = normalise(email)
    contact = next((contact for contact in read.contacts if contact.address == address), None)
    if contact is None:
        raise Refused(tongue.say("The list read anew does not have %(email)s; nothing was saved.", email=email))
    if "language" in typed and not contact.language:
        said = tongue.say("“%(written)s” is no language here; write a code such as ro.", written=typed["language"])
        raise Refused(said)
    if "timezone" in typed and not contact.timezone:
        raise Refused(
            tongue.say(
                "“%(written)s” is no time zone; write a name such as Europe/Bucharest.", written=typed["timezone"]
            )
        )


def _editable(request: Request) -> ListFile:
    file = listfile.look_up(desk_of(request).folder)
    if file.is_workbook:
        raise Refused(tongue_of(request).say("The list is a workbook; turn it into contacts.csv first."))
    return file


def _again(request: Request, view: View, error: Refused | InvalidData, file: ListFile) -> Response:
    """The form once more with what was typed; after a change of the file she sees what the file says now."""
    tongue = tongue_of(request)
    seen = file.digest if isinstance(error, ChangedMeanwhile) else view.seen
    fields = view.fields if isinstance(error, ChangedMeanwhile) else tuple(
        Field(f.column, f.heading, f.kind, f.value) for f in view.fields
    )  # fmt: skip
    return _form(request, View(view.contact_id, view.name, fields, seen, _reason(error, tongue)), 409)


def _reason(error: Refused | InvalidData, tongue: Tongue) -> str:
    if isinstance(error, ChangedMeanwhile):
        return tongue.say("The list's file was changed meanwhile, so nothing was saved. Look at it again.")
    if isinstance(error, listfile.Shrinks):
        return tongue.say("More than half of the people are gone from the list's file; clear that up first.")
    return translated(str(error), tongue)


def _form(request: Request, view: View, status: int = 200) -> Response:
    return render(request, "person_row.html", status, view=view, tongues=_tongues(request))


def _tongues(request: Request) -> Tongues:
    """By name, in the page's language; none is written in while the campaign's files have faults."""
    campaign, tongue = listfile.readable(desk_of(request)), tongue_of(request)
    codes: set[str] = set()
    if campaign is not None:
        codes = {code for step in campaign.config.steps for code in languages(campaign, step.template)}
    named = sorted(
        ((code, tongue.language_name(code)) for code in LANGUAGE_CODES | codes), key=lambda one: plain(one[1])
    )
    return Tongues(
        default=tongue.language_name(campaign.config.languages.default) if campaign else "",
        written=tuple(one for one in named if one[0] in codes),
        others=tuple(one for one in named if one[0] not in codes),
    )


def _confirm(request: Request, text: str, data: bytes) -> None:
    notice(request, text, undo=f"/people/file/undo/{listfile.digest(data)}")


def _id(request: Request) -> int:
    return int(request.path_params["id"])


def _person(request: Request) -> tuple[Contact, bool]:
    """The person, and whether they stand on the ledger's list alone."""
    with desk_of(request).ledger.read() as tx:
        try:
            contact, standing = people.person(tx, _id(request))
        except (LookupError, OverflowError) as error:
            raise HTTPException(404) from error
    return contact, standing.in_place_of is not None


ROUTES: tuple[Route, ...] = (
    get("/people/add", _new),
    post("/people/add", _add),
    get("/person/{id:int}/edit", _show),
    post("/person/{id:int}/edit", _edit),
    post("/person/{id:int}/take-away", _take_away),
)
