"""The campaign's page: what waits, who comes, what is next; the stop."""

from __future__ import annotations

import re
from datetime import datetime, timedelta

import pytest

from outreach.ledger import answers, catchup, deliveries, people, presences, requests
from outreach.ledger.changes import confirm_change
from outreach.ledger.deliveries import Planned
from outreach.ledger.situation import see
from outreach.model import Answer, Attendance, Source
from tests.web.conftest import HOSTILE, Office, Site, doubtful, visible


def plan_invitations(office: Office, emails: tuple[str, ...], step: str = "invitation", sequence: int = 0) -> list[int]:
    """These people's invitations (or updates) are due."""
    at, end, serial = office.clock(), office.clock() + timedelta(days=9), sequence
    rows = [Planned(step, office.contact(e), at, end, f"<{step}.{e}>", sequence, serial=serial) for e in emails]
    with office.ledger.write() as tx:
        deliveries.plan(tx, rows, office.clock())
        return deliveries.due(tx, office.clock(), 10)


def leave(office: Office, id: int, sequence: int = 0) -> None:
    """This one leaves."""
    with office.ledger.write() as tx:
        deliveries.claim(tx, [id], "me", office.clock(), timedelta(minutes=1))
        deliveries.begin_sending(tx, id, "me", b"Subject: x\r\n\r\n", office.clock(), sequence)
        deliveries.sent(tx, id, "me", "250 ok", office.clock())


def test_nothing_waits_but_that_nobody_is_at_work(site: Site) -> None:
    page = site.page("/")
    assert "Outreach is not running" in page
    assert "nothing to decide" not in page


def test_what_is_to_be_decided_stands_on_top_and_in_the_navigation(site: Site) -> None:
    site.office.comes("ana@firma.example", doubtful())
    page = site.page("/")
    assert "1 thing to decide" in page
    assert "1 lucru de hotărât" in site.page("/", "ro")


def test_the_steps_stand_on_the_line_of_time_with_their_numbers(site: Site) -> None:
    page = site.page("/")
    assert "3 people as things stand, for those without an answer" in page
    assert "for those who were there" in page
    assert page.index("Now") < page.index("nudge") < page.index("The event begins") < page.index("thanks")


def test_a_step_that_is_due_and_has_not_begun_is_not_told_as_past(site: Site) -> None:
    office = site.office
    assert office.load().config.moment(office.load().config.steps[0]) <= office.clock()
    with office.ledger.write() as tx:
        see(tx, office.load(), office.clock() - timedelta(hours=1))
    page = site.page("/")
    assert page.index("Now") < page.index("due now") < page.index("nudge")
    assert "<strong>acum</strong>" in site.page("/", "ro")
    for id in plan_invitations(office, ("ana@firma.example", "ben@firma.example", "eve@firma.example")):
        leave(office, id)
    assert "due now" not in site.page("/")


def test_answers_count_by_day_and_in_the_figures(site: Site) -> None:
    office = site.office
    for email, attendance in (("ana@firma.example", Attendance.ATTENDING), ("ben@firma.example", Attendance.DECLINED)):
        with office.ledger.write() as tx:
            found = people.find(tx, email)
            assert found
            said = Answer(
                attendance, Source.TEXT, office.clock(), guests=2 if attendance is Attendance.ATTENDING else 0
            )
            answers.add_answer(tx, found, said, office.clock())
    office.clock.on(days=1)
    page = site.page("/")
    assert "2 answers" in page
    assert "2 guests" in page


def test_sending_shows_how_far_it_is_and_the_stop_says_who_got_it(site: Site) -> None:
    first, *_ = plan_invitations(site.office, ("ana@firma.example", "ben@firma.example"))
    leave(site.office, first)
    page = site.page("/")
    assert "Being sent now" in page
    assert 'max="2" value="1"' in page
    stopped = site.client.post("/pause")
    assert stopped.headers["location"] == "/sent/invitation"
    told = site.page(stopped.headers["location"])
    got, _, rest = told.partition("Have not got it <")
    assert "ana@firma.example" in got
    assert "ana@firma.example" not in rest
    assert "ben@firma.example" in rest
    assert "Sending is paused" in site.page("/")
    site.client.post("/resume")
    assert "Being sent now" in site.page("/")


def test_what_leaves_while_the_stop_is_pressed_is_no_doubt_unless_nothing_is_at_work(site: Site) -> None:
    office = site.office
    first, _ = plan_invitations(office, ("ana@firma.example", "ben@firma.example"))
    with office.ledger.write() as tx:
        deliveries.claim(tx, [first], "me", office.clock(), timedelta(minutes=1))
        deliveries.begin_sending(tx, first, "me", b"Subject: x\r\n\r\n", office.clock(), 0)
    office.works()
    site.client.post("/pause")
    page = visible(site.page("/sent/invitation"))
    assert "Leaving at this moment: 1 · Nobody knows whether it arrived: 0 · Have not got it: 1" in page
    assert "ben@firma.example held until sending goes on" in page
    office.clock.on(minutes=10)
    page = visible(site.page("/sent/invitation"))
    assert "Already got it: 0 · Nobody knows whether it arrived: 1 · Have not got it: 1" in page


def test_a_step_about_to_be_sent_can_be_taken_back_for_a_minute(site: Site) -> None:
    office = site.office
    with office.ledger.write() as tx:
        id = requests.ask_to_send(tx, "nudge", 3, office.clock())
    assert "3 messages leave once Outreach runs." in site.page("/")
    office.works()
    assert "3 messages leave at 09:01." in site.page("/")
    assert site.client.post(f"/requests/{id}/withdraw").status_code == 303
    assert "Taken back; nothing was sent." in site.page("/")
    assert site.client.post(f"/requests/{id}/withdraw").status_code == 409


def test_faults_of_the_files_are_shown_with_their_places(site: Site) -> None:
    config = site.office.folder / "config.toml"
    config.write_text(config.read_text("utf-8").replace("Europe/Bucharest", "Europe/Bucarest"), "utf-8")
    answer = site.client.get("/", params={"lang": "en"})
    assert answer.status_code == 409
    assert "config.toml:5" in answer.text
    assert "Europe/Bucharest" in answer.text


@pytest.mark.parametrize("path", ["/", "/review", "/sent/invitation"])
def test_what_a_contact_is_called_is_never_markup(site: Site, path: str) -> None:
    plan_invitations(site.office, ("eve@firma.example",))
    site.office.comes("eve@firma.example", doubtful(HOSTILE), subject=HOSTILE)
    page = site.page(path)
    assert HOSTILE not in page
    assert "<img" not in page


@pytest.mark.parametrize("path", ["/sent/<script>alert(1)</script>", "/review/<b>", "/<script>"])
def test_neither_is_an_address(site: Site, path: str) -> None:
    assert "<script>alert" not in site.client.get(path).text
    assert "<b>" not in site.client.get(path).text


def test_the_demonstration_s_end_is_told_in_both_languages(site: Site) -> None:
    site.office.clock.now = datetime.fromisoformat("2020-06-20T09:00:00+03:00")
    assert "Note who was there" in site.page("/")
    assert "Notați cine a fost prezent" in site.page("/", "ro")


def test_a_step_that_nobody_got_is_told_as_not_sent(site: Site) -> None:
    office = site.office
    with office.ledger.write() as tx:
        see(tx, office.load(), office.clock() - timedelta(days=1))
    for id in plan_invitations(office, ("ana@firma.example", "ben@firma.example")):
        leave(office, id)
    office.clock.now = datetime.fromisoformat("2020-05-28T09:00:00+03:00")
    page = visible(site.page("/"))
    assert "nudge was not sent Its time was over on" in page
    assert "3 people did not get it. Look" in page
    assert "· not sent nudge Its time was over before it left: 3 people did not get it." in page
    office.clock.on(days=14)
    assert "nudge was not sent" not in visible(site.page("/"))


def test_addresses_that_bounce_wait_for_the_officer(site: Site) -> None:
    assert "does not work" not in site.page("/")
    with site.office.ledger.write() as tx:
        answers.mark_bounced(tx, site.office.contact("ana@firma.example"), site.office.clock(), "550")
    page = site.page("/")
    assert "1 address does not work" in page
    assert 'href="/people?mark=bounced"' in page


def test_an_empty_list_is_what_waits_and_no_step_looks_past(site: Site) -> None:
    office = site.office
    (office.folder / "contacts.csv").write_text("email\n", "utf-8")
    with office.ledger.write() as tx:
        see(tx, office.load(), office.clock() - timedelta(hours=1))
        people.import_contacts(tx, [], office.clock())
    page = visible(site.page("/"))
    assert "Nobody is on the list Nobody can be invited before there is a list. Import a list" in page
    assert page.index("Now ·") < page.index("nobody is on the list yet")


def test_who_answered_the_old_time_is_counted_beside_those_attending(site: Site) -> None:
    office = site.office
    for id in plan_invitations(office, ("ana@firma.example", "ben@firma.example")):
        leave(office, id)
    with office.ledger.write() as tx:
        see(tx, office.load(), office.clock())
        for email in ("ana@firma.example", "ben@firma.example"):
            said = Answer(Attendance.ATTENDING, Source.TEXT, office.clock())
            answers.add_answer(tx, office.contact(email), said, office.clock())
    assert "answered the old time" not in site.page("/")
    office.clock.on(hours=1)
    move_the_hour(office)
    assert "2 attending 2 of them answered the old time" in visible(site.page("/"))
    assert "2 dintre ei au răspuns pentru ora veche" in site.page("/", "ro")


def move_the_hour(office: Office) -> None:
    """The event begins an hour later, confirmed."""
    config = office.folder / "config.toml"
    config.write_text(config.read_text("utf-8").replace("2020-06-10T10:00", "2020-06-10T11:00"), "utf-8")
    with office.ledger.write() as tx:
        confirm_change(tx, office.load(), office.clock())


def test_every_page_announces_the_same_number_of_a_step_that_lies_ahead(site: Site) -> None:
    office = site.office
    everybody = ("ana@firma.example", "ben@firma.example", "eve@firma.example")

    def says(email: str, attendance: Attendance) -> None:
        with office.ledger.write() as tx:
            said = Answer(attendance, Source.TEXT, office.clock())
            answers.add_answer(tx, office.contact(email), said, office.clock())

    with office.ledger.write() as tx:
        see(tx, office.load(), office.clock())
    for id in plan_invitations(office, everybody):
        leave(office, id)
    for email in everybody:
        says(email, Attendance.ATTENDING)
    office.clock.on(hours=1)
    move_the_hour(office)
    for id in plan_invitations(office, everybody, "update", 1):
        leave(office, id, 1)
    office.clock.on(hours=1)
    says("ana@firma.example", Attendance.ATTENDING)
    says("ben@firma.example", Attendance.DECLINED)
    page = site.page("/before/nudge")
    assert re.findall(r'class="number"><a [^>]*>(\d+)<', page.split('class="fate-not"')[0]) == ["1"]
    for path in ("/", "/before"):
        assert "1 person as things stand" in visible(site.page(path)), path
    for path in ("/", "/before", "/before/nudge"):
        assert "for those without an answer or with one for the old time" in visible(site.page(path)), path


def test_after_the_event_the_figure_is_who_was_there(site: Site) -> None:
    office = site.office
    office.clock.now = datetime.fromisoformat("2020-06-11T09:00:00+03:00")
    assert "had said they come" not in site.page("/")
    with office.ledger.write() as tx:
        presences.record(tx, [(office.contact("ana@firma.example"), True)], office.clock())
    page = visible(site.page("/"))
    assert "1 were there 0 had said they come" in page
    assert "The event ends" in page


def test_what_is_about_to_leave_does_not_wait_for_a_word_too(site: Site) -> None:
    assert "invitation waits for your word" in site.page("/")
    with site.office.ledger.write() as tx:
        requests.ask_to_send(tx, "invitation", 3, site.office.clock())
    page = site.page("/")
    assert "invitation is about to be sent" in page
    assert "invitation waits for your word" not in page


def test_a_pause_says_whether_answers_are_read_and_why_it_is(site: Site) -> None:
    site.client.post("/settings/pause", data={"why": "until Monday"})
    page = visible(site.page("/"))
    assert "no answer is read until Outreach runs. Noted: until Monday." in page
    site.office.works()
    assert "answers are still read. Noted: until Monday." in visible(site.page("/"))


def test_one_message_once_more_does_not_bring_the_step_back(site: Site) -> None:
    office = site.office
    write = "email\n" + "".join(f"guest{n}@firma.example\n" for n in range(12))
    (office.folder / "contacts.csv").write_text(write, "utf-8")
    with office.ledger.write() as tx:
        people.import_contacts(tx, office.load().contacts.contacts, office.clock())
        see(tx, office.load(), office.clock() - timedelta(days=1))
    for n in range(11):
        [id] = plan_invitations(office, (f"guest{n}@firma.example",))
        leave(office, id)
    plan_invitations(office, ("guest11@firma.example",))
    assert "under way" in visible(site.page("/")).partition("Now ·")[2]
    office.clock.on(days=2)
    past, _, ahead = visible(site.page("/")).partition("Now ·")
    assert "sent to 11 people, 1 still to go" in past
    assert "under way" not in ahead


def test_people_are_counted_once_however_many_messages_they_got(site: Site) -> None:
    office = site.office
    with office.ledger.write() as tx:
        see(tx, office.load(), office.clock() - timedelta(days=1))
    for id in plan_invitations(office, ("ana@firma.example", "ben@firma.example")):
        leave(office, id)
    assert "sent to 2 people" in visible(site.page("/"))
    office.clock.on(hours=1)
    with office.ledger.write() as tx:
        ana, now = office.contact("ana@firma.example"), office.clock()
        again = deliveries.resend(tx, "invitation", ana, "<again@x>", now, expires_at=now + timedelta(days=1))
    leave(office, again)
    assert "sent to 2 people (3 messages)" in visible(site.page("/"))


def test_what_is_left_to_her_word_waits_for_her_and_is_not_under_way(site: Site) -> None:
    office = site.office
    first, *_ = plan_invitations(office, ("ana@firma.example", "ben@firma.example"))
    leave(office, first)
    with office.ledger.write() as tx:
        catchup.wait_for_word(tx, office.clock() - timedelta(minutes=1), office.clock())
    office.works()
    page = visible(site.page("/"))
    assert "1 message waits for your word" in page
    assert 'href="/before"' in site.page("/").partition("What waits for you")[2].partition("</section>")[0]
    assert "Being sent now" not in page
    assert "under way" not in page
    assert "waits for your word, under “Before sending”" in page
    assert "1 message waits for your word" in visible(site.page("/sent/invitation"))
    before = visible(site.page("/before"))
    assert "1 message waits for your word It is due, and was left to you" in before
    assert "did not run" not in before
    site.client.post("/before", data={"people": "1"})
    assert "1 message waits for your word" not in visible(site.page("/"))
