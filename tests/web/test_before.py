"""Before sending: the message as anybody gets it, who gets it and why not, a copy to herself, and her word."""

from __future__ import annotations

import re
from datetime import timedelta
from html import unescape

import pytest

from outreach.campaign.folder import Campaign
from outreach.ledger import campaigns, catchup, marks, people, progress, requests
from outreach.ledger.requests import Request, RequestState, Wish
from outreach.ledger.situation import see
from outreach.web.pages.before_step import PAGE
from tests.web.conftest import HOSTILE, Office, Site, visible
from tests.web.test_campaign import leave, plan_invitations


def show(site: Site, path: str) -> str:
    """A page whose address has a question in it already."""
    answer = site.client.get(path)
    assert answer.status_code == 200, answer.text
    return answer.text


def write(office: Office, name: str, text: str) -> None:
    (office.folder / name).write_text(text, "utf-8")


def asked(office: Office, step: str = "invitation") -> list[Request]:
    with office.ledger.read() as tx:
        return requests.recent(tx, step, 10)


def seen(office: Office) -> Campaign:
    """The engine looked once."""
    with office.ledger.write() as tx:
        see(tx, office.load(), office.clock())
    return office.load()


def test_every_step_says_where_it_stands(site: Site) -> None:
    page = visible(site.page("/before"))
    assert "invitation Mon 11 May, 09:00 · for everyone · with the invitation for the calendar" in page
    assert page.index("Waits for your word") < page.index("Goes out by itself")
    assert "3 people as things stand" in page
    assert "cancellation" in page


def test_a_campaign_s_first_sending_takes_the_number_typed_and_can_be_taken_back(site: Site) -> None:
    page = visible(site.page("/before/invitation"))
    assert "Nothing was sent from this campaign yet" in page
    assert "3 people get it" in page
    assert "To send it, type the number of people: 3" in page
    for typed in ("", "2", "three", "33"):
        site.client.post("/before/invitation/send", data={"people": typed})
        assert "it is 3 people, so type that number" in site.page("/before/invitation")
    assert asked(site.office) == []
    assert site.client.post("/before/invitation/send", data={"people": " 3 "}).status_code == 303
    [wish] = asked(site.office)
    assert (wish.what, wish.people, wish.not_before) == (Wish.SEND, 3, site.office.clock() + timedelta(minutes=1))
    page = visible(site.page("/before/invitation"))
    assert "It is about to be sent" in page
    assert "To be sent to 3 people: waits until Outreach runs Take it back" in page
    site.office.works()
    page = visible(site.page("/before/invitation"))
    assert "To be sent to 3 people: leaves at 09:01 Take it back" in page
    site.client.post("/before/invitation/send", data={"people": "3"})
    assert "it is about to be sent already" in site.page("/before/invitation")
    assert site.client.post(f"/requests/{wish.id}/withdraw").status_code == 303
    page = visible(site.page("/before/invitation"))
    assert "taken back; nothing was sent" in page
    assert "To send it, type the number of people: 3" in page


def test_what_came_of_it_is_told(site: Site) -> None:
    office = site.office
    with office.ledger.write() as tx:
        ids = [requests.ask_to_send(tx, "invitation", 4, office.clock())]
        requests.finish(
            tx, ids[0], RequestState.REFUSED, "5 people would get it now, not 4; look again", office.clock()
        )
        ids.append(requests.ask_to_send(tx, "invitation", 5, office.clock()))
        requests.finish(tx, ids[1], RequestState.DONE, "", office.clock())
    page = visible(site.page("/before/invitation"))
    assert "To be sent to 4 people: was not sent 5 people would get it now, not 4; look again" in page
    assert "To be sent to 5 people: let go; the messages leave one by one" in page
    assert "acum ar primi mesajul 5, nu 4; verificați din nou" in site.page("/before/invitation/asked", "ro")


def test_a_step_whose_moment_lies_ahead_cannot_be_asked_for(site: Site) -> None:
    page = visible(site.page("/before/nudge"))
    assert "It goes out by itself On Wed 20 May, 10:00" in page
    assert "type the number" not in page
    site.client.post("/before/nudge/send", data={"people": "3"})
    assert "This step does not wait for your word." in site.page("/before/nudge")
    assert asked(site.office, "nudge") == []


def test_who_gets_it_and_who_does_not_stand_in_groups_with_the_names_behind(site: Site) -> None:
    office = site.office
    with office.ledger.write() as tx:
        marks.set_hands_off(tx, office.contact("ben@firma.example"), True, office.clock())
    page = site.page("/before/invitation")
    text = visible(page)
    assert "Get it 2 By name at once" in text
    assert "Do not get it 1 By name marked by the officer: never write automatically" in text
    gets, stays = re.findall(r'href="(/before/invitation/who\?group=[0-9a-f]+)"', page)
    who = visible(show(site, gets))
    assert "2 people get it" in who
    assert "ana@firma.example" in who
    assert "ben@firma.example" not in who
    assert "ben@firma.example" in show(site, stays)
    assert site.client.get("/before/invitation/who?group=0").status_code == 404


def test_a_long_group_is_told_page_by_page(site: Site) -> None:
    rows = "".join(f"guest{n}@firma.example\n" for n in range(PAGE + 3))
    write(site.office, "contacts.csv", "email\n" + rows)
    page = site.page("/before/invitation")
    [group] = re.findall(r'href="(/before/invitation/who\?group=[0-9a-f]+)"', page)
    first, second = visible(show(site, group)), visible(show(site, f"{group}&page=2"))
    assert "guest0@firma.example" in first
    assert "Page 1 of 2" in first
    assert f"guest{PAGE}@firma.example" not in first
    assert f"guest{PAGE}@firma.example" in second
    assert visible(show(site, f"{group}&page=99999")) == second
    assert "Page 1 of 2" in visible(show(site, f"{group}&page=-1"))


def test_it_is_shown_as_anybody_gets_it_and_the_next_person_is_one_step_away(site: Site) -> None:
    page = site.page("/before/invitation")
    assert "Dear Ana Țăranu, will you come?" in page
    assert "As Ana Țăranu gets it" in page
    assert re.search(r'rel="next"[^>]*href="\?as=ben%40firma\.example#as"', page)
    second = show(site, "/before/invitation?as=ben@firma.example")
    assert "Dear Ben Okri" in second
    assert 'rel="prev"' in second
    assert "2 of 3" in second
    assert "Dear Ben Okri" in show(site, "/before/invitation?as=okri")
    nobody = show(site, "/before/invitation?as=nobody")
    assert "Nobody on the list is called “nobody”." in nobody
    assert "Dear Ana" in nobody


def test_the_invitation_is_shown_as_a_calendar_would(site: Site) -> None:
    page = visible(site.page("/before/invitation"))
    assert "Wednesday, 10 June 2020 · 10:00–13:30 (Europe/Bucharest)" in page
    assert "from Agency <officer@agency.example>" in page
    assert "taken out of the calendar" in visible(site.page("/before/cancel"))
    assert "In their calendar" not in site.page("/before/nudge")


def test_how_it_looks_stands_in_a_sandbox_of_its_own_and_the_bytes_can_be_kept(site: Site) -> None:
    page = show(site, "/before/invitation?as=ben@firma.example")
    [frame] = re.findall(r'<iframe[^>]*sandbox=""[^>]*src="([^"]+)"', page)
    looks = site.client.get(unescape(frame))
    assert "Ben Okri" in looks.text
    assert looks.headers["content-security-policy"].startswith("sandbox; default-src 'none'")
    raw = site.client.get("/before/invitation/original?as=ben@firma.example")
    assert raw.headers["content-type"] == "application/octet-stream"
    assert raw.content.startswith(b"From: Agency <officer@agency.example>\r\n")
    assert b"text/calendar" in raw.content
    assert "MIME-Version: 1.0" in page


def test_a_copy_goes_to_an_address_of_hers(site: Site) -> None:
    form = {"as": "ben@firma.example", "address": "officer@agency.example"}
    answer = site.client.post("/before/invitation/copy", data=form)
    assert answer.headers["location"] == "/before/invitation?as=ben%40firma.example"
    [wish] = asked(site.office)
    assert (wish.what, wish.address, wish.contact_id) == (
        Wish.COPY,
        "officer@agency.example",
        site.office.contact("ben@firma.example"),
    )
    page = visible(site.page("/before/invitation"))
    assert "Test copy to officer@agency.example, as Ben Okri gets it: waits until Outreach runs" in page
    site.office.works()
    assert "as Ben Okri gets it: on its way" in visible(site.page("/before/invitation"))
    with site.office.ledger.write() as tx:
        requests.finish(tx, wish.id, RequestState.REFUSED, "smtp:25 refused it: 550 no", site.office.clock())
    assert "was not sent smtp:25 refused it: 550 no" in visible(site.page("/before/invitation/asked"))
    for bad in ("", "nobody", "a@b.example, c@d.example"):
        site.client.post("/before/invitation/copy", data={**form, "address": bad})
        assert "is not an e-mail address" in site.page("/before/invitation")
    assert len(asked(site.office)) == 1


def test_a_copy_as_somebody_whom_only_the_file_knows_takes_the_list_over(site: Site) -> None:
    write(
        site.office, "contacts.csv", (site.office.folder / "contacts.csv").read_text("utf-8") + "new@firma.example,\n"
    )
    site.client.post("/before/invitation/copy", data={"as": "new@firma.example", "address": "officer@agency.example"})
    assert asked(site.office)[0].contact_id == site.office.contact("new@firma.example")


def test_a_template_that_cannot_be_filled_in_is_shown_at_its_line(site: Site) -> None:
    write(site.office, "templates/invitation.ro.md", "Subject: Hello\n\nDear all,\n\nhere: {{ 1 // 0 }}\n")
    page = visible(site.page("/before/invitation"))
    assert "This message cannot be made templates/invitation.ro.md:5:" in page
    assert "5 here: {{ 1 // 0 }}" in page
    assert "The message cannot be made; mend the template first." in page
    assert "It cannot be made: templates/invitation.ro.md:5:" in visible(site.page("/before"))


def test_what_waits_for_the_link_or_for_an_edit_leads_to_the_change(site: Site) -> None:
    write(site.office, "templates/invitation.ro.md", "Subject: How\n\nHere: {{ event.online.url }}\n")
    page = visible(site.page("/before/invitation"))
    assert "It waits the online details are not known yet" in page
    assert "type the number" not in page
    site.client.post("/before/invitation/send", data={"people": "3"})
    assert asked(site.office) == []


def test_what_fell_due_while_nothing_ran_goes_at_its_number(site: Site) -> None:
    office = site.office
    write(office, "contacts.csv", "email\n" + "".join(f"guest{n}@firma.example\n" for n in range(catchup.CATCH_UP + 1)))
    with office.ledger.write() as tx:
        people.import_contacts(tx, office.load().contacts.contacts, office.clock())
        campaigns.set_setting(
            tx, catchup.CATCH_UP_FROM, (office.clock() - timedelta(days=1)).isoformat(), office.clock()
        )
    plan_invitations(office, tuple(f"guest{n}@firma.example" for n in range(catchup.CATCH_UP + 1)))
    assert "101 messages fell due while nothing ran" in visible(site.page("/before"))
    assert "Messages fell due while nothing ran. Decide about them first." in site.page("/before/invitation")
    site.client.post("/before", data={"people": "100"})
    assert asked(office, "") == []
    site.client.post("/before", data={"people": "101"})
    [wish] = asked(office, "")
    assert wish.people == 101
    office.works()
    assert "To be sent to 101 people: leaves at" in visible(site.page("/before"))
    assert "what fell due meanwhile is about to be sent" in visible(site.page("/"))


def test_whoever_has_it_is_told_so_and_an_update_that_nobody_confirmed_is_for_nobody(site: Site) -> None:
    seen(site.office)
    leave(site.office, plan_invitations(site.office, ("ana@firma.example",))[0])
    page = visible(site.page("/before/invitation"))
    assert "Have it already 1 By name sent" in page
    assert "As Ben Okri gets it" in page
    assert "ana@firma.example · has it already" in visible(
        show(site, "/before/invitation?as=ana@firma.example&lang=en")
    )
    assert "Nobody: nothing of the kind is confirmed." in visible(site.page("/before/update"))


def test_looking_changes_nothing(site: Site) -> None:
    with site.office.ledger.read() as tx:
        before = progress.pulse(tx)
    for path in ("/before", "/before/invitation", "/before/update", "/before/invitation/asked"):
        site.page(path)
    with site.office.ledger.read() as tx:
        assert progress.pulse(tx) == before


@pytest.mark.parametrize("path", ["/before/nowhere", "/before/nowhere/html", "/before/%3Cb%3E", "/before/invitation/x"])
def test_what_is_not_there_is_not_found(site: Site, path: str) -> None:
    answer = site.client.get(path)
    assert answer.status_code == 404
    assert "<b>" not in answer.text


def test_nobody_s_name_is_markup(site: Site) -> None:
    for path in ("/before", "/before/invitation", "/before/invitation?as=eve@firma.example"):
        page = show(site, path)
        assert HOSTILE not in page
        assert "<img" not in page
    assert HOSTILE not in site.client.get("/before/invitation/html?as=eve@firma.example").text
    [group] = re.findall(r'href="(/before/invitation/who\?group=[0-9a-f]+)"', site.page("/before/invitation"))
    assert "<img" not in show(site, group)
    assert "<script>" not in show(site, "/before/invitation?as=<script>alert(1)</script>")


def test_an_empty_list_says_so(site: Site) -> None:
    write(site.office, "contacts.csv", "email,name\n")
    assert "Nobody is on the list yet" in site.page("/before")
    assert "Nobody is on the list." in site.page("/before/invitation")
    assert site.client.get("/before/invitation/html").status_code == 404


def test_whatever_happens_is_counted_anew(site: Site) -> None:
    office = site.office
    assert "3 people get it" in visible(site.page("/before/invitation"))
    with office.ledger.write() as tx:
        marks.set_hands_off(tx, office.contact("ben@firma.example"), True, office.clock())
    assert "2 people get it" in visible(site.page("/before/invitation"))
    write(office, "contacts.csv", "email\nana@firma.example\n")
    assert "1 person gets it" in visible(site.page("/before/invitation"))
    office.clock.on(hours=13)
    assert "quiet hours until 08:00" in visible(site.page("/before/invitation"))
    office.clock.on(days=40)
    assert "Nobody gets it any more." in visible(site.page("/before/invitation"))


def test_the_calendar_shows_the_hours_of_where_the_person_is(site: Site) -> None:
    write(site.office, "contacts.csv", "email,timezone\nvi@firma.example,Europe/Vienna\nana@firma.example,\n")
    page = visible(show(site, "/before/invitation?as=vi@firma.example&lang=en"))
    assert "09:00–12:30 (Europe/Vienna) 10:00–13:30 in Europe/Bucharest" in page
    page = visible(show(site, "/before/invitation?as=ana@firma.example&lang=en"))
    assert "10:00–13:30 (Europe/Bucharest)" in page
    assert "in Europe/Bucharest" not in page


def test_a_language_without_a_text_is_told_and_not_offered(site: Site) -> None:
    write(site.office, "contacts.csv", "email,language\nana@firma.example,ro\nkl@firma.example,de\n")
    page = visible(show(site, "/before/invitation?as=kl@firma.example&lang=en"))
    assert "There is no text of this message in “German”; this person gets the one in “Romanian”." in page
    told = "There is no text of it in German (1): these people get it in Romanian."
    assert told in visible(show(site, "/before/invitation?lang=en"))
    page = visible(show(site, "/before/invitation?as=ana@firma.example&lang=en"))
    assert "There is no text of this message" not in page
    assert "In another language" not in page
    write(site.office, "templates/invitation.de.md", "Subject: Einladung\n\nKommen Sie?\n")
    page = visible(show(site, "/before/invitation?as=ana@firma.example&lang=en"))
    assert "In another language: de" in page
    assert "There is no text of it in" not in page


def test_what_is_taken_back_on_the_message_s_page_leads_back_to_it(site: Site) -> None:
    site.client.post("/before/invitation/send", data={"people": "3"})
    [wish] = asked(site.office)
    answer = site.client.post(f"/requests/{wish.id}/withdraw", data={"from": "before"})
    assert answer.headers["location"] == "/before/invitation"
    assert "Taken back; nothing was sent." in site.page("/before/invitation")


def test_who_gets_it_later_gets_it_at_its_moment(site: Site) -> None:
    for id in plan_invitations(site.office, ("ana@firma.example", "ben@firma.example", "eve@firma.example")):
        leave(site.office, id)
    page = visible(site.page("/before/nudge"))
    assert "Get it 3 By name at its moment" in page
    assert "gets it at its moment" in page
