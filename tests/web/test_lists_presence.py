"""Who was there: ticked by hand, or read from a meeting's report; nothing is noted before she says so."""

from __future__ import annotations

import re

import pytest

from outreach.ledger import people
from outreach.model import Attendance
from tests.web.conftest import Office, Site
from tests.web.test_lists import look, says

REPORT = """\
Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,In Waiting Room
Ana Ț,ana@firma.example,06/10/2020 10:00:00 AM,06/10/2020 01:30:00 PM,210,Yes,No
B. Okri,,06/10/2020 10:00:00 AM,06/10/2020 01:30:00 PM,210,Yes,No
<b>Zed</b>,x@elsewhere.example,06/10/2020 10:00:00 AM,06/10/2020 01:30:00 PM,210,Yes,No
,,,,,,
"""


def present(office: Office) -> dict[str, bool | None]:
    with office.ledger.read() as tx:
        return {contact.email.partition("@")[0]: standing.present for contact, standing in people.everyone(tx)}


def upload(site: Site, text: str = REPORT) -> str:
    answer = site.client.post("/lists/presence/report", files={"file": ("report.csv", text.encode("utf-8-sig"))})
    assert answer.status_code == 303
    return str(answer.headers["location"])


def undo_in(page: str) -> str:
    found = re.search(r'action="(/lists/presence/undo/\d+/\d+)"', page)
    assert found
    return found[1]


def test_those_who_are_ticked_are_noted_and_taken_back(site: Site) -> None:
    ids = [site.office.contact(f"{name}@firma.example") for name in ("ana", "ben")]
    answer = site.client.post("/lists/presence", data={"id": ids, "note": "there", "show": "all", "q": "a"})
    assert answer.headers["location"] == "/lists/presence?show=all&q=a"
    assert present(site.office) == {"ana": True, "ben": True, "eve": None}
    page = look(site, "/lists/presence")
    assert "2 people noted as having been there." in page
    site.client.post(undo_in(page))
    assert present(site.office) == {"ana": None, "ben": None, "eve": None}
    assert "Taken back for 2 people." in look(site, "/lists/presence")


def test_the_others_who_were_expected_were_not_there(site: Site) -> None:
    says(site.office, "ben@firma.example", Attendance.TENTATIVE)
    site.client.post("/lists/presence", data={"id": site.office.contact("ana@firma.example"), "note": "there"})
    assert "1 person was not there" in look(site, "/lists/presence")
    site.client.post("/lists/presence/rest")
    assert present(site.office) == {"ana": True, "ben": False, "eve": None}
    assert "1 person noted as not there." in look(site, "/lists/presence")


def test_who_would_be_missed_and_what_they_would_get_is_said(site: Site) -> None:
    config = site.office.folder / "config.toml"
    missed = '[[step]]\nname = "missed"\nto = "absent"\nwhen = "1 day after event at 11:00"\ntemplate = "invitation"\n'
    config.write_text(config.read_text("utf-8") + missed, "utf-8")
    says(site.office, "ben@firma.example", Attendance.ATTENDING)
    says(site.office, "eve@firma.example", Attendance.DECLINED)
    site.client.post("/lists/presence", data={"id": site.office.contact("ana@firma.example"), "note": "there"})
    rest = look(site, "/lists/presence").partition('id="rest"')[2]
    assert "1 person then gets “missed” by itself, from " in rest
    assert "Ben Okri" in rest
    assert "onerror" not in rest


def test_who_declined_or_never_answered_is_not_missed(site: Site) -> None:
    says(site.office, "ben@firma.example", Attendance.DECLINED)
    site.client.post("/lists/presence", data={"id": site.office.contact("ana@firma.example"), "note": "there"})
    assert "was not there</button>" not in look(site, "/lists/presence")
    site.client.post("/lists/presence/rest")
    assert present(site.office) == {"ana": True, "ben": None, "eve": None}


def test_whom_a_report_tells_no_time_of_is_not_ticked(site: Site) -> None:
    where = upload(site, "Name,Email,Duration\nAna,ana@firma.example,\nBen,ben@firma.example,90\n")
    page = look(site, where)
    assert [tick.endswith("checked>") for tick in re.findall(r'<input[^>]*name="there"[^>]*>', page)] == [False, True]
    assert "Of whom the report tells no time nobody is ticked" in page


@pytest.mark.parametrize(
    "data", [{}, {"note": "there"}, {"id": "1"}, {"id": "x", "note": "there"}, {"id": "1", "note": "?"}]
)
def test_a_form_that_says_nothing_notes_nothing(site: Site, data: dict[str, str]) -> None:
    assert site.client.post("/lists/presence", data=data).status_code == 303
    assert set(present(site.office).values()) == {None}
    assert "Nobody is ticked" in look(site, "/lists/presence")


def test_the_list_is_searched_and_filtered(site: Site) -> None:
    says(site.office, "ana@firma.example", Attendance.ATTENDING)
    assert "Ben Okri" not in look(site, "/lists/presence")
    assert "Ben Okri" in look(site, "/lists/presence?show=all")
    found = look(site, "/lists/presence?show=all&q=taranu")
    assert "Ana Țăranu" in found
    assert "Ben Okri" not in found
    assert "Nobody is found." in look(site, "/lists/presence?show=there&page=99")


def test_what_waits_for_it_is_said(site: Site) -> None:
    assert "decides who gets “thanks” (those who were there)" in look(site, "/lists/presence")
    assert "The event has not begun yet." in look(site, "/lists/presence")


def test_a_report_is_shown_before_anything_is_noted(site: Site) -> None:
    page = look(site, upload(site))
    assert "1 person is recognised" in page
    assert "1 participant: who is it?" in page
    assert "1 participant is not on the list" in page
    assert "4 rows" not in page
    assert "3 participants" in page
    assert set(present(site.office).values()) == {None}
    assert "<img" not in page
    assert "&lt;b&gt;Zed&lt;/b&gt;" in page


def test_what_she_decides_is_noted_at_once_and_taken_back_at_once(site: Site) -> None:
    says(site.office, "eve@firma.example", Attendance.ATTENDING)
    where = upload(site)
    ana, ben = (site.office.contact(f"{name}@firma.example") for name in ("ana", "ben"))
    data = {"there": ana, "who-1": ben, "known-2": "", "rest": "absent"}
    site.client.post(where, data=data)
    assert present(site.office) == {"ana": True, "ben": True, "eve": False}
    page = look(site, "/lists/presence")
    assert "There: 2, not there: 1, nothing noted: 0." in page
    site.client.post(undo_in(page))
    assert set(present(site.office).values()) == {None}


def test_an_unknown_participant_can_be_named_and_a_wrong_address_is_said(site: Site) -> None:
    where = upload(site)
    site.client.post(
        where,
        data={
            "known-2": "EVE@firma.example",
            "known-3": "nobody@firma.example",
            "known-4": "okri ben",
            "known-5": "firma",
        },
    )
    assert present(site.office) == {"ana": None, "ben": True, "eve": True}
    page = look(site, "/lists/presence")
    assert "“nobody@firma.example” is nobody" in page
    assert "“firma” is nobody" in page


def test_a_name_that_is_nobodys_leaves_the_report_open_and_the_others_noted(site: Site) -> None:
    where, ana = upload(site), site.office.contact("ana@firma.example")
    answer = site.client.post(where, data={"there": ana, "known-2": "Nobody Else", "minutes": "7"})
    assert answer.headers["location"] == f"{where}?minutes=7"
    assert present(site.office) == {"ana": True, "ben": None, "eve": None}
    page = look(site, answer.headers["location"])
    assert "Noted of 1 person." in page
    assert "“Nobody Else” is nobody" in page
    assert "Of this one alone nothing was noted." in page
    assert "noted already: there" in page
    site.client.post(undo_in(page))
    assert set(present(site.office).values()) == {None}


def test_who_is_in_the_report_is_not_counted_among_those_who_were_not_there(site: Site) -> None:
    for name in ("ana", "ben", "eve"):
        says(site.office, f"{name}@firma.example", Attendance.ATTENDING)
    where = upload(site, "Name,Email,Duration\nAna,ana@firma.example,210\nBen,ben@firma.example,2\n")
    assert "is not in the report: 1 person" in look(site, where)
    ana, ben = (site.office.contact(f"{name}@firma.example") for name in ("ana", "ben"))
    site.client.post(where, data={"there": ana, f"short-{ben}": "", "rest": "absent"})
    assert present(site.office) == {"ana": True, "ben": None, "eve": False}


def test_who_was_there_shortly_is_asked_about(site: Site) -> None:
    where = upload(site, "Name,Email,Duration\nAna,ana@firma.example,9\nBen,ben@firma.example,10\n")
    page = look(site, where)
    assert "1 person was there only shortly" in page
    assert "only shortly" not in look(site, f"{where}?minutes=9")
    ana = site.office.contact("ana@firma.example")
    site.client.post(where, data={f"short-{ana}": ""})
    assert set(present(site.office).values()) == {None}
    site.client.post(where, data={f"short-{ana}": "absent"})
    assert present(site.office)["ana"] is False


def test_who_is_said_to_be_there_by_one_device_was_there(site: Site) -> None:
    where, ana = upload(site), site.office.contact("ana@firma.example")
    site.client.post(where, data={f"short-{ana}": "absent", "who-1": ana})
    assert present(site.office)["ana"] is True


@pytest.mark.parametrize("text", ["", "hello", "email,name\nana@firma.example,Ana\n", "PK\x03\x04"])
def test_a_file_that_is_no_report_is_refused(site: Site, text: str) -> None:
    assert upload(site, text) == "/lists/presence"
    page = look(site, "/lists/presence")
    assert "This is no participants report" in page or "Choose the file first." in page


def test_without_a_file_it_says_so(site: Site) -> None:
    assert site.client.post("/lists/presence/report").headers["location"] == "/lists/presence"
    assert "Choose the file first." in look(site, "/lists/presence")


def test_a_file_that_is_not_kept_any_more_is_asked_for_again(site: Site) -> None:
    assert site.client.get("/lists/presence/report/unknown").headers["location"] == "/lists/presence"
    assert site.client.post("/lists/presence/report/unknown").headers["location"] == "/lists/presence"
    assert "choose it again" in look(site, "/lists/presence")


def test_ids_that_are_nobodys_are_left_alone(site: Site) -> None:
    where = upload(site)
    site.client.post(where, data={"there": ["999999", "x", "9" * 30], "who-1": "888888", "short-7x": "there"})
    assert set(present(site.office).values()) == {None}


def test_an_undo_of_nothing_is_said(site: Site) -> None:
    site.client.post("/lists/presence/undo/1/2")
    assert "there is nothing noted of who was there" in look(site, "/lists/presence")
    assert "nu este notat nimic" not in look(site, "/lists/presence", "ro")


def test_looking_changes_nothing(site: Site) -> None:
    where = upload(site)
    for path in (where, "/lists/presence", "/lists/presence/rest", "/lists/presence/undo/1/2"):
        site.client.get(path)
    assert set(present(site.office).values()) == {None}
