"""The people: looked through, noted of several at once, edited in the officer's own file, imported in two steps."""

from __future__ import annotations

import html
import io
import re
from datetime import timedelta

import httpx
import pytest
import xlsxwriter

from outreach.ledger import people
from outreach.ledger.listing import Mark
from outreach.ledger.situation import look, see
from outreach.model import Answer, Attendance, Contact, Source
from outreach.plan import Verdict, owed
from outreach.web import listfile
from tests.web.conftest import CONTACTS, HOSTILE, Office, Site, doubtful
from tests.web.test_campaign import leave, plan_invitations

ANA, BEN, EVE = "ana@firma.example", "ben@firma.example", "eve@firma.example"


def shown(site: Site, path: str, language: str = "en") -> str:
    """The page at this address, its query included."""
    answer = site.client.get(f"{path}{'&' if '?' in path else '?'}lang={language}")
    assert answer.status_code == 200, answer.text
    return answer.text


def said(site: Site, path: str, language: str = "en") -> str:
    """What the page says, without its markup."""
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", shown(site, path, language))).split())


def standing(office: Office, email: str) -> Attendance:
    with office.ledger.read() as tx:
        return people.person(tx, office.contact(email))[1].attendance


def listed(office: Office) -> list[str]:
    with office.ledger.read() as tx:
        return [contact.email for contact, _ in people.everyone(tx)]


def rows(site: Site, path: str) -> list[str]:
    """The addresses of the table, in its order."""
    return re.findall(r">([^<>@]+@[^<>]+)</(?:span|a)></th>", shown(site, path))


def seen(site: Site, path: str) -> str:
    found = re.search(r'name="seen" value="([0-9a-f]{64})"', shown(site, path))
    assert found
    return found[1]


def post(site: Site, path: str, **data: object) -> httpx.Response:
    answer = site.client.post(path, data=data)
    assert answer.status_code in (303, 409), answer.text
    return answer


def file(site: Site, name: str = "contacts.csv") -> bytes:
    return (site.office.folder / name).read_bytes()


def test_everybody_is_there_with_their_answer_and_what_is_worth_a_word(site: Site) -> None:
    office = site.office
    with office.ledger.write() as tx:
        word = Answer(Attendance.ATTENDING, Source.TEXT, office.clock(), guests=2)
        people.add_answer(tx, office.contact(ANA), word, office.clock())
        people.mark_bounced(tx, office.contact(BEN), office.clock(), "550")
        people.set_hands_off(tx, office.contact(EVE), True, office.clock())
    text = said(site, "/people")
    assert "Attending 1" in text
    assert "with 2 guests" in text
    assert "address bounces" in text
    assert "nothing automatic" in text
    assert "not invited yet" in text
    assert "nimic automat" in said(site, "/people", "ro")


@pytest.mark.parametrize(
    ("query", "who"),
    [
        ("", [ANA, BEN, EVE]),
        ("?q=taranu", [ANA]),
        ("?q=ȚĂRANU+firma", [ANA]),
        ("?language=en", [BEN, EVE]),
        ("?language=ro&q=ben", []),
        ("?attendance=silent", [ANA, BEN, EVE]),
        ("?attendance=attending", []),
        ("?mark=review", [BEN]),
        ("?sort=-name", [EVE, BEN, ANA]),
        ("?sort=name", [ANA, BEN, EVE]),
        ("?group=-", [ANA, BEN, EVE]),
        ("?group=press", []),
        ("?attendance=nonsense&mark=%27%20OR%201&sort=x&page=abc&q=", [ANA, BEN, EVE]),
        ("?page=99999", [ANA, BEN, EVE]),
    ],
)
def test_the_address_says_whom_to_show_and_in_which_order(site: Site, query: str, who: list[str]) -> None:
    site.office.comes(BEN, doubtful())
    assert rows(site, f"/people{query}") == who


def test_every_mark_has_a_name_in_the_filters(site: Site) -> None:
    for mark in Mark:
        assert f"mark={mark.value}" in shown(site, f"/people?mark={mark.value}&sort=name")


def test_a_filter_that_is_on_leads_back_to_everybody_and_keeps_the_order(site: Site) -> None:
    page = shown(site, "/people?attendance=silent&sort=-name&q=f")
    active = re.search(r'href="(/people[^"]*)" aria-current="true"', page)
    assert active
    assert html.unescape(active[1]) == "/people?q=f&sort=-name"
    assert 'aria-sort="descending"' in page


def test_a_long_list_comes_page_by_page(site: Site) -> None:
    office = site.office
    many = [Contact(f"p{n:03}@x.example", f"p{n:03}@x.example", row=n + 2) for n in range(250)]
    with office.ledger.write() as tx:
        people.import_contacts(tx, many, office.clock())
    assert len(rows(site, "/people")) == 100
    assert rows(site, "/people?page=3") == [f"p{n:03}@x.example" for n in range(200, 250)]
    assert "page 3 of 3" in said(site, "/people?page=3")
    assert 'href="/people?q=p&amp;page=2"' in shown(site, "/people?q=p")


def test_the_same_is_noted_of_everybody_ticked_and_taken_back_at_once(site: Site) -> None:
    ids = [site.office.contact(email) for email in (ANA, BEN)]
    answer = post(site, "/people/note", person=ids, what="attending", shown="sort=name&page=1")
    assert answer.headers["location"] == "/people?sort=name&page=1"
    assert [standing(site.office, email) for email in (ANA, BEN, EVE)] == [
        Attendance.ATTENDING,
        Attendance.ATTENDING,
        Attendance.SILENT,
    ]
    page = shown(site, "/people")
    assert "2 people are noted: Attending." in page
    undo = re.search(r'action="(/people/answers/\d+/\d+/undo)"', page)
    assert undo
    post(site, undo[1])
    assert standing(site.office, ANA) is Attendance.SILENT
    assert "Taken back for 2 people." in shown(site, "/people")
    post(site, undo[1])
    assert "there is nothing noted by hand to take back" in shown(site, "/people")


def test_presence_and_hands_off_are_noted_of_several(site: Site) -> None:
    ids = [site.office.contact(email) for email in (ANA, BEN)]
    post(site, "/people/note", person=ids, what="present")
    post(site, "/people/note", person=ids[:1], what="absent")
    post(site, "/people/note", person=ids, what="hands-off")
    post(site, "/people/note", person=ids[1:], what="hands-on")
    with site.office.ledger.read() as tx:
        stand = [people.person(tx, id)[1] for id in ids]
    assert [(one.present, one.hands_off) for one in stand] == [(False, True), (True, False)]
    post(site, "/people/note", person=ids, what="presence-unknown")
    with site.office.ledger.read() as tx:
        assert people.person(tx, ids[0])[1].present is None
    post(site, "/people/note", person=ids, what="presence-unknown")
    assert "That was noted already; nothing changed." in shown(site, "/people")


@pytest.mark.parametrize(
    ("first", "then", "before"),
    [
        ("present", "absent", (True, False)),
        ("hands-off", "hands-off", (None, True)),
        ("absent", "present", (False, False)),
    ],
)
def test_presence_and_marks_of_several_are_taken_back_at_once(
    site: Site, first: str, then: str, before: tuple[bool | None, bool]
) -> None:
    ids = [site.office.contact(email) for email in (ANA, BEN)]
    post(site, "/people/note", person=ids[:1], what=first)
    shown(site, "/people")
    site.office.clock.on(minutes=1)
    post(site, "/people/note", person=ids, what=then)
    undo = re.search(r'action="(/people/(?:presence|hands)/\d+/\d+/undo)"', shown(site, "/people"))
    assert undo is not None
    post(site, undo[1])
    with site.office.ledger.read() as tx:
        stand = [people.person(tx, id)[1] for id in ids]
    assert [(one.present, one.hands_off) for one in stand] == [before, (None, False)]
    post(site, undo[1])
    assert "that could be taken back" in shown(site, "/people")
    assert site.client.post("/people/others/1/2/undo").status_code == 404


@pytest.mark.parametrize(
    ("data", "why"),
    [
        ({"what": "attending"}, "Nobody is ticked"),
        ({"what": "attending", "person": ["999", "x", "-1", "9" * 40]}, "Nobody is ticked"),
        ({"what": "", "person": ["1"]}, "Choose what is to be noted"),
        ({"what": "delegated", "person": ["1"]}, "Choose what is to be noted"),
    ],
)
def test_what_cannot_be_noted_is_refused(site: Site, data: dict[str, object], why: str) -> None:
    post(site, "/people/note", **data)
    assert why in said(site, "/people")
    assert standing(site.office, ANA) is Attendance.SILENT


def test_a_path_to_go_back_to_cannot_lead_elsewhere(site: Site) -> None:
    answer = post(site, "/people/note", what="present", shown="\r\nLocation: https://evil.example")
    assert answer.headers["location"].startswith("/people?")


def test_hostile_values_are_only_ever_text(site: Site) -> None:
    for path in ("/people", f"/people?q={HOSTILE}", "/people/file", f"/people?group={HOSTILE}&language={HOSTILE}"):
        page = shown(site, path)
        assert "<img" not in page
    assert shown(site, "/people").count("onerror=&#34;") == 3  # the name twice, the organisation


# --- by hand, in the file ---


def test_a_person_is_added_to_the_file_and_is_on_the_list_at_once(site: Site) -> None:
    before = file(site)
    digest = seen(site, "/people/add")
    answer = post(site, "/people/add", seen=digest, c0="Dan@Nou.example", c1="Dan, Ile", c2="", c3="ro")
    assert file(site) == before + b'Dan@Nou.example,"Dan, Ile",,ro\n'
    assert file(site, "contacts.csv.before") == before
    assert answer.headers["location"] == f"/person/{site.office.contact('dan@nou.example')}"
    assert listed(site.office) == [ANA, BEN, EVE, "Dan@nou.example"]


def test_it_is_undone_as_long_as_nothing_followed(site: Site) -> None:
    before = file(site)
    post(site, "/people/add", seen=seen(site, "/people/add"), c0="dan@nou.example")
    undo = re.search(r'action="(/people/file/undo/[0-9a-f]{64})"', shown(site, "/people"))
    assert undo
    post(site, "/people/add", seen=seen(site, "/people/add"), c0="cy@nou.example")
    post(site, undo[1])
    assert "was changed meanwhile" in said(site, "/people/file")
    undo = re.search(r'action="(/people/file/undo/[0-9a-f]{64})"', shown(site, "/people")) or undo
    post(site, "/people/file/undo/" + seen(site, "/people/add"))
    assert file(site).startswith(before)
    assert b"cy@" not in file(site)
    assert listed(site.office) == [ANA, BEN, EVE, "dan@nou.example"]


def test_the_language_is_chosen_by_its_name(site: Site) -> None:
    page = shown(site, "/people/add", "ro")
    written, _, others = page.partition('label="Fără mesaje în ea"')
    assert '<option value="ro">română (ro)</option>' in written
    assert '<option value="hu">maghiară (hu)</option>' in others
    assert "neprecizată: română" in page
    assert '<option value="en" selected>English (en)' in shown(site, f"/person/{site.office.contact(BEN)}/edit")
    (site.office.folder / "contacts.csv").write_text("email,language\nana@firma.example,pt-BR\n", "utf-8")
    assert "<option selected>pt-BR</option>" in shown(site, f"/person/{site.office.contact(ANA)}/edit")


def test_a_language_or_time_zone_that_is_none_is_refused_in_the_form(site: Site) -> None:
    text = "email,language,timezone\nana@firma.example,ro,\nben@firma.example,en,\neve@firma.example,en,\n"
    (site.office.folder / "contacts.csv").write_text(text, "utf-8")
    for typed, why in (
        ({"c2": "Bucuresti"}, "“Bucuresti” is no time zone; write a name such as Europe/Bucharest."),
        ({"c1": "latinește"}, "“latinește” is no language here; write a code such as ro."),
    ):
        answer = post(site, "/people/add", seen=seen(site, "/people/add"), c0="dan@nou.example", **typed)
        assert answer.status_code == 409
        assert why in html.unescape(answer.text)
    assert file(site) == text.encode()
    post(site, "/people/add", seen=seen(site, "/people/add"), c0="dan@nou.example", c2="Europe/Bucharest")
    assert b"dan@nou.example" in file(site)


def test_what_the_columns_mean_is_said_in_the_reader_s_language(site: Site) -> None:
    page = shown(site, "/people/add")
    assert ">E-mail</label>" in page
    assert ">Organisation</label>" in page
    assert "Add nobody" in page
    assert ">Instituție</label>" in shown(site, "/people/add", "ro")


@pytest.mark.parametrize(
    ("address", "why"),
    [
        ("", "there is no address"),
        ("no address", "is not an e-mail address"),
        ("ANA@firma.example", "stands on the list already"),
        ("a@x.example; b@x.example", "holds more than one address"),
    ],
)
def test_an_address_that_cannot_be_is_refused_and_what_was_typed_stays(site: Site, address: str, why: str) -> None:
    before = file(site)
    answer = post(site, "/people/add", seen=seen(site, "/people/add"), c0=address, c1='Typed "twice"')
    assert answer.status_code == 409
    assert why in html.unescape(answer.text)
    assert 'value="Typed &#34;twice&#34;"' in answer.text
    assert file(site) == before


def test_a_row_is_edited_and_the_others_stay_byte_for_byte(site: Site) -> None:
    path = f"/person/{site.office.contact(BEN)}/edit"
    page = shown(site, path)
    assert 'value="Ben Okri"' in page
    answer = post(site, path, seen=seen(site, path), c0=BEN, c1="Ben Okri", c2="Primăria Iași", c3="en")
    assert answer.headers["location"] == f"/person/{site.office.contact(BEN)}"
    assert file(site).decode() == CONTACTS.replace("Ben Okri,,en", "Ben Okri,Primăria Iași,en")
    assert file(site, "contacts.csv.before").decode() == CONTACTS
    with site.office.ledger.read() as tx:
        assert people.person(tx, site.office.contact(BEN))[0].organisation == "Primăria Iași"


def test_dialect_encoding_mark_order_and_unknown_columns_are_kept(site: Site) -> None:
    text = 'Oraș;E-mail;Nume\r\n"Iași";ana@firma.example;Ana\r\nArad;ben@firma.example;Ben\r\n'
    path = site.office.folder / "contacts.csv"
    path.write_bytes(text.encode("utf-8-sig"))
    edit = f"/person/{site.office.contact(BEN)}/edit"
    post(site, edit, seen=seen(site, edit), c0="Oradea", c1=BEN, c2="Ben")
    assert path.read_bytes() == text.replace("Arad", "Oradea").encode("utf-8-sig")


def test_nothing_typed_changes_nothing(site: Site) -> None:
    path = f"/person/{site.office.contact(BEN)}/edit"
    post(site, path, seen=seen(site, path), c0=BEN, c1="Ben Okri", c2="", c3="en")
    assert "Nothing was changed." in shown(site, f"/person/{site.office.contact(BEN)}")
    assert not (site.office.folder / "contacts.csv.before").exists()


def test_a_file_that_changed_since_the_form_was_shown_is_not_written_over(site: Site) -> None:
    path = f"/person/{site.office.contact(BEN)}/edit"
    digest = seen(site, path)
    elsewhere = CONTACTS.replace("Ben Okri,,en", "Ben Okri,Alta,en")
    (site.office.folder / "contacts.csv").write_text(elsewhere, "utf-8")
    answer = post(site, path, seen=digest, c0=BEN, c1="Ben Two", c2="", c3="en")
    assert answer.status_code == 409
    text = html.unescape(answer.text)
    assert "was changed meanwhile" in text
    assert "The file says now: Alta" in text
    assert 'value="Ben Two"' in answer.text
    assert file(site).decode() == elsewhere
    again = re.search(r'name="seen" value="(\w+)"', answer.text)
    assert again
    post(site, path, seen=again[1], c0=BEN, c1="Ben Two", c2="Alta", c3="en")
    assert "ben@firma.example,Ben Two,Alta,en" in file(site).decode()


def test_another_address_is_another_person(site: Site) -> None:
    old = site.office.contact(BEN)
    path = f"/person/{old}/edit"
    answer = post(site, path, seen=seen(site, path), c0="ben@alta.example", c1="Ben Okri", c2="", c3="en")
    assert answer.headers["location"] == f"/person/{site.office.contact('ben@alta.example')}"
    assert site.office.contact("ben@alta.example") != old
    assert listed(site.office) == [ANA, EVE, "ben@alta.example"]
    taken = f"/person/{site.office.contact(EVE)}/edit"
    answer = post(site, taken, seen=seen(site, taken), c0=ANA, c1="Eve", c2="", c3="")
    assert "stands on the list already" in answer.text


def test_somebody_is_taken_off_the_list_and_stays_in_the_ledger(site: Site) -> None:
    ben = site.office.contact(BEN)
    post(site, f"/person/{ben}/take-away", seen=seen(site, f"/person/{ben}/edit"))
    assert listed(site.office) == [ANA, EVE]
    assert BEN not in file(site).decode()
    assert "no longer on the list" in said(site, f"/person/{ben}")
    assert rows(site, "/people?mark=removed") == [BEN]
    assert site.client.get(f"/person/{ben}/edit").status_code == 409


def test_a_search_names_those_who_left_the_list_as_well(site: Site) -> None:
    ben = site.office.contact(BEN)
    post(site, f"/person/{ben}/take-away", seen=seen(site, f"/person/{ben}/edit"))
    for path in ("/people?q=okri", "/people?q=okri&attendance=silent"):
        assert rows(site, path) == []
        text = said(site, path)
        assert "1 who is no longer on the list is like that" in text
        assert f"Ben Okri {BEN} · No answer yet" in text
    for path in ("/people", "/people?q=ana", "/people?q=okri&mark=removed"):
        assert "who is no longer on the list is like that" not in said(site, path)


def test_who_leaves_the_list_keeps_the_event_and_that_is_told_with_what_takes_it_out(site: Site) -> None:
    ben = site.office.contact(BEN)
    for id in plan_invitations(site.office, (BEN,)):
        leave(site.office, id)
    path = bring(site, CONTACTS.replace("ben@firma.example,Ben Okri,,en\n", "").encode())
    text = said(site, path)
    assert "gets nothing more, and is not told so: the event stays in their calendar" in text
    link = "/change/person?email=ben%40firma.example"
    assert f'href="{link}"' in shown(site, path)
    assert f'href="{link}"' not in shown(site, f"/person/{ben}")
    post(site, path, seen=seen(site, path))
    assert f'href="{link}"' in shown(site, f"/person/{ben}")
    assert "To do it, type their address: ben@firma.example" in said(site, link)
    path = bring(site, CONTACTS.replace("ana@", "anna@").encode())
    assert "the event stays in their calendar" not in said(site, path)


def test_letters_that_the_encoding_lacks_are_refused_until_the_file_is_utf8(site: Site) -> None:
    path = site.office.folder / "contacts.csv"
    path.write_bytes("email,name\nana@firma.example,Ana Ţăranu\nben@firma.example,Ben\n".encode("cp1250"))
    edit = f"/person/{site.office.contact(BEN)}/edit"
    answer = post(site, edit, seen=seen(site, edit), c0=BEN, c1="Бен")
    assert "which has no" in html.unescape(answer.text)
    post(site, "/people/file/convert", seen=seen(site, "/people/file"))
    post(site, edit, seen=seen(site, edit), c0=BEN, c1="Бен")
    assert "Ana Ţăranu" in file(site).decode("utf-8-sig")
    assert "Бен" in file(site).decode("utf-8-sig")


def workbook(*rows: tuple[str, ...]) -> bytes:
    memory = io.BytesIO()
    with xlsxwriter.Workbook(memory, {"in_memory": True}) as book:
        sheet = book.add_worksheet()
        for n, row in enumerate(rows):
            sheet.write_row(n, 0, row)
    return memory.getvalue()


def test_a_workbook_is_not_edited_but_can_be_turned_into_text(site: Site) -> None:
    folder = site.office.folder
    book = workbook(("email", "name", "city"), (ANA, "Ana Țăranu", "Iași"), (BEN, "Ben Okri", "Arad"))
    (folder / "contacts.xlsx").write_bytes(book)
    (folder / "contacts.csv").unlink()
    for path in ("/people/add", f"/person/{site.office.contact(BEN)}/edit"):
        assert "contacts.xlsx" in said(site, path)
        assert 'id="c0"' not in shown(site, path)
    assert site.client.post("/people/add", data={"seen": "x", "c0": "x@x.example"}).status_code == 409
    post(site, "/people/file/convert", seen=seen(site, "/people/file"))
    assert file(site, "contacts.xlsx.before") == book
    assert not (folder / "contacts.xlsx").exists()
    assert file(site).decode("utf-8-sig").splitlines()[1] == "ana@firma.example;Ana Țăranu;Iași"
    assert 'id="c0"' in shown(site, "/people/add")
    assert listed(site.office) == [ANA, BEN]


# --- the file, and an import in two steps ---


def bring(site: Site, data: bytes, name: str = "list.csv") -> str:
    """The first step; the path of the preview."""
    answer = site.client.post("/people/file", files={"list": (name, data)})
    assert answer.status_code == 303
    return str(answer.headers["location"])


NEW = (
    (
        "email;name;organisation;language\n"
        "ana@firma.example;Ana Țăranu;Altă Firmă;ro\n"
        "ben@firma.example;Ben Okri;;en\n"
        "dan@nou.example;Dan;;ro\n"
        "not an address;X;;\n"
        "dan@nou.example;Dan again;;ro\n"
    )
    .encode("cp1250", "replace")
    .replace(b"?", b"\xba")
)


def test_a_preview_says_in_which_language_people_without_a_text_of_theirs_are_written_to(site: Site) -> None:
    path = bring(site, b"email,language\nhanna@firma.example,fi\nmari@firma.example,fi\nmaria@firma.example,hu\n")
    none = "No message is there in Finnish (2), Hungarian (1): these people get all of them in Romanian."
    assert none in said(site, path)
    assert "finlandeză (2), maghiară (1). Aceste persoane primesc toate mesajele în română." in said(site, path, "ro")
    config = site.office.folder / "config.toml"
    steps, thanks = config.read_text("utf-8").rsplit("[[step]]", 1)
    config.write_text(f"{steps}[[step]]{thanks.replace('invitation', 'reminder')}", "utf-8")
    for name in ("reminder.ro", "invitation.fi"):
        (site.office.folder / f"templates/{name}.md").write_text("Subject: Hei\n\nTuletko?\n", "utf-8")
    text = said(site, path)
    assert "No message is there in Hungarian (1): these people" in text
    assert "Some messages are not there in Finnish (2): these people get those in Romanian." in text


def test_a_change_is_told_once_though_its_column_goes_by_another_word(site: Site) -> None:
    first = "email;nume;organizație;oraș\nana@firma.example;Ana Țăranu;Firma SRL;Iași\n"
    path = bring(site, first.encode())
    assert "Columns email, name (nume), organisation (organizație), oraș" in said(site, path)
    post(site, path, seen=seen(site, path), shrink="yes")
    path = bring(site, first.replace("Firma SRL;Iași", "Firma SA;Cluj").encode())
    changes = said(site, path).partition("1 person says something else")[2]
    assert "Ana Țăranu: organisation Firma SRL Firma SA , oraș Iași Cluj " in changes
    assert changes.count("Firma SRL") == 1


def test_a_preview_tells_everything_and_changes_nothing(site: Site) -> None:
    before = file(site)
    path = bring(site, NEW)
    assert path.startswith("/people/file/import/")
    text = said(site, path)
    for part in (
        "list.csv",
        "Encoding cp1250",
        "Separator semicolon",
        "email, name, organisation, language",
        "New 1",
        "Changed 1",
        "Off the list 1",
        "Unchanged 1",
        "2 rows are refused",
        "is not an e-mail address",
        "stands in row 4 already",
        "organisation Firma SRL Alt",
        "Ana",
    ):
        assert part in text, part
    assert file(site) == before
    assert listed(site.office) == [ANA, BEN, EVE]


def test_the_second_step_makes_it_the_list_and_undo_brings_the_old_one_back(site: Site) -> None:
    before = file(site)
    path = bring(site, NEW)
    answer = post(site, path, seen=seen(site, path), encoding="cp1250")
    assert answer.headers["location"] == "/people"
    page = shown(site, "/people")
    assert "The list was taken over: 1 new person, 1 changed, 1 off the list." in page
    assert listed(site.office) == [ANA, BEN, "dan@nou.example"]
    assert file(site, "contacts.csv.before") == before
    assert site.client.get(path).headers["location"] == "/people/file"
    undo = re.search(r'action="(/people/file/undo/[0-9a-f]{64})"', page)
    assert undo
    post(site, undo[1])
    assert file(site) == before
    assert sorted(listed(site.office)) == [ANA, BEN, EVE]


def invitations_are_going_out(office: Office) -> None:
    """Their moment came after they were first seen."""
    with office.ledger.write() as tx:
        see(tx, office.load(), office.clock() - timedelta(days=30))


def moment_of(office: Office, email: str, minutes: int) -> Verdict:
    """What this person is owed of the invitation, so many minutes from now."""
    now = office.clock() + timedelta(minutes=minutes)
    with office.ledger.read() as tx:
        contact, standing = people.person(tx, office.contact(email))
        config = office.load().config
        return owed(config.steps[0], contact, standing, look(tx, office.load(), now), now).verdict


def test_who_is_new_is_written_to_at_the_typed_number_and_after_a_minute(site: Site) -> None:
    invitations_are_going_out(site.office)
    path = bring(site, NEW)
    assert "For that, type the number of messages: 1" in said(site, path)
    for wrong in ("", "2"):
        assert post(site, path, seen=seen(site, path), encoding="cp1250", people=wrong).headers["location"] != "/people"
        assert "Nothing was taken over: type 1" in said(site, path)
    assert listed(site.office) == [ANA, BEN, EVE]
    post(site, path, seen=seen(site, path), encoding="cp1250", people="1")
    assert "1 message leaves in a minute, unless you undo this." in said(site, "/people")
    assert moment_of(site.office, "dan@nou.example", 0) is Verdict.WAITING
    assert moment_of(site.office, "dan@nou.example", 1) is Verdict.DUE


def test_somebody_added_by_hand_waits_a_minute_too(site: Site) -> None:
    invitations_are_going_out(site.office)
    post(site, "/people/add", seen=seen(site, "/people/add"), c0="dan@nou.example", c1="Dan")
    found = site.office.contact("dan@nou.example")
    assert "1 message leaves in a minute" in said(site, f"/person/{found}")
    assert "put on the list just now" in said(site, f"/person/{found}")


def test_it_is_read_in_the_encoding_she_chooses(site: Site) -> None:
    data = "email,name\nana@firma.example,Ãna\nben@firma.example,Ben\n".encode("cp1252")
    path = bring(site, data)
    assert "Ăna" in said(site, path + "?encoding=cp1250")
    assert "Ãna" in said(site, path + "?encoding=cp1252")
    post(site, path, seen=seen(site, path), encoding="cp1252")
    assert "Ãna" in file(site).decode("utf-8-sig")


def test_more_than_half_gone_needs_a_yes_of_its_own(site: Site) -> None:
    before = file(site)
    path = bring(site, b"email\nana@firma.example\n")
    assert 'name="shrink"' in shown(site, path)
    assert post(site, path, seen=seen(site, path)).headers["location"] == path
    assert "More than half" in said(site, path)
    assert file(site) == before
    assert listed(site.office) == [ANA, BEN, EVE]
    post(site, path, seen=seen(site, path), shrink="yes")
    assert listed(site.office) == [ANA]


def test_a_file_that_changed_since_the_preview_is_not_replaced(site: Site) -> None:
    path = bring(site, NEW)
    digest = seen(site, path)
    (site.office.folder / "contacts.csv").write_text(CONTACTS + "cy@firma.example,Cy,,\n", "utf-8")
    post(site, path, seen=digest)
    assert "was changed meanwhile" in said(site, path)
    assert "cy@firma.example" in file(site).decode()


def test_a_workbook_is_imported_as_text(site: Site) -> None:
    book = workbook(("Nume", "E-mail", "Oraș"), ("Ana", ANA, "Iași"), ("Ben", BEN, "=1+1"))
    path = bring(site, book, "lista.xlsx")
    assert "workbook" in said(site, path)
    post(site, path, seen=seen(site, path))
    assert file(site).decode("utf-8-sig").splitlines()[0] == "Nume;E-mail;Oraș"
    assert listed(site.office) == [ANA, BEN]


def test_a_list_without_columns_that_the_messages_need_cannot_be_taken(site: Site) -> None:
    template = site.office.folder / "templates" / "invitation.ro.md"
    template.write_text("Subject: x\n\n{{ contact.organisation }} {{ contact.city }}\n", "utf-8")
    (site.office.folder / "contacts.csv").write_text("email,name,city\nana@firma.example,Ana,Cluj\n", "utf-8")
    path = bring(site, b"email,name\nana@firma.example,Ana\n")
    assert "lacks columns that the messages need" in said(site, path)
    assert "Take it as the list" not in said(site, path)
    post(site, path, seen=digest_of(site), shrink="yes")
    assert b"city" in file(site)


def digest_of(site: Site) -> str:
    return listfile.look_up(site.office.folder).digest


@pytest.mark.parametrize(
    ("data", "name", "why"),
    [
        (b"", "empty.csv", "Choose a file first"),
        (b"a,b\n1,2\n", "x.csv", "no column of e-mail addresses"),
        (b"PK\x03\x04nonsense", "x.xlsx", "the workbook is damaged"),
        (b"email\na@x.example\n", "x.xlsx", "this is not a workbook"),
    ],
)
def test_what_is_no_list_is_refused_at_the_first_step(site: Site, data: bytes, name: str, why: str) -> None:
    assert bring(site, data, name) == "/people/file"
    assert why in said(site, "/people/file")


def test_a_file_that_is_not_at_hand_any_more_is_asked_for_again(site: Site) -> None:
    first = bring(site, NEW)
    for _ in range(4):
        bring(site, NEW)
    assert site.client.get(first).headers["location"] == "/people/file"
    assert post(site, first, seen="x").headers["location"] == "/people/file"


def test_the_version_before_is_looked_at_like_any_list(site: Site) -> None:
    assert "As it was before" not in said(site, "/people/file")
    post(site, "/people/add", seen=seen(site, "/people/add"), c0="dan@nou.example")
    answer = post(site, "/people/file/before")
    text = said(site, str(answer.headers["location"]))
    assert "This is the list as it was before the last change (contacts.csv.before):" in text
    assert "Import a list" not in text
    assert "Off the list 1" in said(site, answer.headers["location"])


def test_an_edit_made_elsewhere_is_shown_and_taken_over_on_request(site: Site) -> None:
    assert "other people than this table" not in said(site, "/people")
    (site.office.folder / "contacts.csv").write_text(CONTACTS + "cy@firma.example,Cy,,\n", "utf-8")
    assert "other people than this table" in said(site, "/people")
    assert "Edited, and not taken over yet" in said(site, "/people/file")
    post(site, "/people/file/take-over", seen=seen(site, "/people/file"))
    assert listed(site.office) == [ANA, BEN, EVE, "cy@firma.example"]
    assert "not taken over yet" not in said(site, "/people/file")


def test_a_list_that_lost_more_than_half_elsewhere_waits_for_a_yes(site: Site) -> None:
    (site.office.folder / "contacts.csv").write_text("email\nana@firma.example\n", "utf-8")
    post(site, "/people/file/take-over", seen=seen(site, "/people/file"))
    assert listed(site.office) == [ANA, BEN, EVE]
    post(site, "/people/add", seen=seen(site, "/people/file"), c0="x@x.example")
    assert listed(site.office) == [ANA, BEN, EVE]
    post(site, "/people/file/take-over", seen=seen(site, "/people/file"), shrink="yes")
    assert listed(site.office) == [ANA]


def test_refused_rows_are_told_with_their_row_and_what_to_do(site: Site) -> None:
    (site.office.folder / "contacts.csv").write_text(CONTACTS + "nobody,X,,\n", "utf-8")
    text = said(site, "/people/file")
    assert "1 row was refused" in text
    assert "row 5 : 'nobody' is not an e-mail address" in text


def test_a_list_that_cannot_be_read_can_still_be_replaced(site: Site) -> None:
    (site.office.folder / "contacts.csv").write_text("a,b\n1,2\n", "utf-8")
    assert site.client.get("/people").status_code == 409
    assert "no column of e-mail addresses" in said(site, "/people/file")
    path = bring(site, CONTACTS.encode())
    post(site, path, seen=seen(site, path))
    assert rows(site, "/people") == [ANA, BEN, EVE]


def test_nothing_changes_without_a_login_or_from_elsewhere(site: Site) -> None:
    before = file(site)
    digest = digest_of(site)
    for path in ("/people/add", "/people/file", "/people/note", "/people/file/convert", "/people/file/take-over"):
        foreign = site.client.post(path, data={"seen": digest}, headers={"Sec-Fetch-Site": "cross-site"})
        assert foreign.status_code == 403
        nobody = site.anonymous.post(path, data={"seen": digest}, headers={"Sec-Fetch-Site": "same-origin"})
        assert nobody.status_code in (303, 401, 403)
    for path in ("/people", "/people/file", "/people/add"):
        shown(site, path)
    assert file(site) == before
