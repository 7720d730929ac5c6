"""A change of the event: shown first, carried out at a second yes, and never over somebody else's edit."""

from __future__ import annotations

import html
import re
from datetime import timedelta

import pytest

from outreach.campaign.folder import Campaign
from outreach.ledger import campaigns, deliveries, people, progress
from outreach.ledger.deliveries import Planned
from outreach.ledger.situation import see
from tests.web.conftest import HOSTILE, Office, Site, visible
from tests.web.test_before import show

MOVED = {"starts": "2020-06-11T10:00", "ends": "2020-06-11T13:30"}


def publish(office: Office, *emails: str) -> None:
    """These people hold the invitation."""
    with office.ledger.write() as tx:
        see(tx, office.load(), office.clock())
        ids = []
        for email in emails:
            found = people.find(tx, email)
            assert found is not None
            over = office.clock() + timedelta(days=9)
            deliveries.plan(tx, [Planned("invitation", found, office.clock(), over, f"<{email}>", 0)], office.clock())
            ids.append(deliveries.of(tx, "invitation", found, 0).id)
        for id in ids:
            deliveries.claim(tx, [id], "me", office.clock(), timedelta(minutes=1))
            deliveries.begin_sending(tx, id, "me", b"Subject: x\r\n\r\n", office.clock(), 0)
            deliveries.sent(tx, id, "me", "250 ok", office.clock())


@pytest.fixture
def invited(site: Site) -> Site:
    """Ana and Ben hold the invitation, Eve does not; the file has a comment to lose."""
    config = site.office.folder / "config.toml"
    text = config.read_text("utf-8").replace("[rsvp]", "# the last day\n[rsvp]")
    config.write_text(text, "utf-8")
    publish(site.office, "ana@firma.example", "ben@firma.example")
    return site


def config(site: Site) -> bytes:
    return (site.office.folder / "config.toml").read_bytes()


def sequence(site: Site) -> int:
    with site.office.ledger.read() as tx:
        return campaigns.event_state(tx).sequence


def typed(site: Site, **values: str) -> str:
    """The address at which what was typed is looked at."""
    answer = site.client.post("/change/look", data=values)
    assert answer.status_code == 303
    return str(answer.headers["location"])


def look(site: Site, **values: str) -> str:
    return show(site, typed(site, **values))


def seen(page: str) -> str:
    found = re.search(r'name="seen" value="([0-9a-f]{64})"', page)
    assert found is not None
    return found[1]


def load(site: Site) -> Campaign:
    return site.office.load()


def test_the_form_holds_what_the_file_says(site: Site) -> None:
    page = site.page("/change")
    assert 'name="starts" value="2020-06-10T10:00" type="datetime-local"' in page
    assert 'name="title.ro" value="Atelier"' in page
    assert 'name="title.en" value="Workshop"' in page
    assert 'name="place" value="online"' in page
    assert 'name="online.url" value=""' in page


def test_the_first_answer_only_shows(invited: Site) -> None:
    before = config(invited)
    with invited.office.ledger.read() as tx:
        pulse = progress.pulse(tx)
    page = visible(look(invited, **MOVED, **{"title.en": "Workshop"}))
    assert "Begins Wednesday, 10 June 2020, 10:00 Thursday, 11 June 2020, 10:00" in page
    assert "2 people get an update" in page
    assert "2 of them are asked again because the time moves" in page
    assert "ana@firma.example" in page
    assert "1 person is not told 1 holds no invitation" in page
    assert "thanks Thu 11 Jun, 10:00 Fri 12 Jun, 10:00" in page
    assert "type how many people hear of it: 2" in page
    assert "Title" not in page
    assert config(invited) == before
    with invited.office.ledger.read() as tx:
        assert progress.pulse(tx) == pulse


def test_the_second_yes_carries_it_out(invited: Site) -> None:
    before = config(invited)
    form = {**MOVED, "seen": seen(look(invited, **MOVED))}
    answer = invited.client.post("/change/apply", data={**form, "people": "3"})
    again = show(invited, answer.headers["location"])
    assert "it is 2 people, so type that number" in again
    assert seen(again) == form["seen"]
    assert 'name="starts" value="2020-06-11T10:00"' in again
    assert 'name="people"' in again
    assert (config(invited), sequence(invited)) == (before, 0)
    invited.client.post("/change/apply", data={**form, "people": "2"})
    assert "2 people hear of it." in invited.page("/change")
    text = config(invited).decode()
    assert "starts = 2020-06-11T10:00\nends = 2020-06-11T13:30" in text
    assert "# the last day" in text
    assert (invited.office.folder / "config.toml.before").read_bytes() == before
    assert sequence(invited) == 1
    with invited.office.ledger.read() as tx:
        assert campaigns.event_state(tx).time_sequence == 1
    assert load(invited).config.event.starts.day == 11


def test_a_passcode_stands_in_no_address(invited: Site) -> None:
    where = typed(invited, **{"online.url": "https://zoom.example/j/1", "online.passcode": "sesame"})
    assert "sesame" not in where
    assert "sesame" in show(invited, where)


def test_what_was_typed_before_a_restart_is_asked_for_again(invited: Site) -> None:
    assert invited.client.get("/change/look/unknown").headers["location"] == "/change"
    assert "What was typed is not kept any more" in invited.page("/change")


LATER = {"starts": "2020-06-10T11:00", "ends": "2020-06-10T14:30"}
PROGRAMME = """\
[[event.programme]]
from = 10:00
to = 13:30
what = { ro = "Atelier", en = "Lectures" }
"""


def test_the_programme_and_the_texts_that_keep_the_old_hour_are_shown(invited: Site) -> None:
    file, template = invited.office.folder / "config.toml", invited.office.folder / "templates" / "invitation.ro.md"
    file.write_text(file.read_text("utf-8").replace("# the last day", PROGRAMME + "# the last day"), "utf-8")
    template.write_text(template.read_text("utf-8") + "Until 113:30 or 10:000, from 10.00 on.\n", "utf-8")
    page = visible(look(invited, **LATER))
    assert "The programme keeps its old hours." in page
    assert "10:00–13:30 Lectures" in page
    assert "templates/invitation.ro.md:4 Until 113:30 or 10:000, from 10.00 on." in page
    assert "leave at once, without a minute to take them back" in page
    page = visible(look(invited, **MOVED))
    assert "The programme keeps its old hours." not in page
    assert "The programme has other hours" not in visible(invited.page("/"))
    form = {**LATER, "seen": seen(look(invited, **LATER)), "people": "2"}
    invited.client.post("/change/apply", data=form)
    home = visible(invited.page("/"))
    assert "The event is from 11:00 to 14:30, the programme from 10:00 to 13:30." in home


def test_the_update_is_shown_as_it_would_leave(invited: Site) -> None:
    page = visible(look(invited, **LATER))
    assert "The update as Ana Țăranu would get it" in page
    assert "Modificare: Atelier, miercuri, 10 iunie 2020, 11:00–14:30" in page
    assert "Ora: 11:00–14:30" in page


def test_who_hears_of_it_later_is_named(invited: Site) -> None:
    file = invited.office.folder / "config.toml"
    step = '[[step]]\nname = "details"\nto = "everyone"\nwhen = "2 days before event"\ntemplate = "details"\n'
    step += "calendar = true\n"
    file.write_text(file.read_text("utf-8") + step, "utf-8")
    text = "Subject: x\n\n{{ event.online.url }}\n"
    (invited.office.folder / "templates" / "details.ro.md").write_text(text, "utf-8")
    page = visible(look(invited, **{"online.url": "https://zoom.example/j/1"}))
    assert "2 people hear of it later 2 comes with the step details By name ana@firma.example ben@firma.example" in page


def form_of(page: str) -> dict[str, str]:
    """The fields of a form as a browser would send them."""
    found = re.findall(r'<input (?:id="[^"]*" )?(?:type="hidden" )?name="([^"]*)" value="([^"]*)"', page)
    return {name: html.unescape(value) for name, value in found}


def test_a_form_that_is_older_than_a_change_undoes_nothing_and_says_what_changed(invited: Site) -> None:
    old = {**form_of(invited.page("/change")), "title.en": "Workshop online"}
    first = typed(invited, **old)
    moved = {**MOVED, "seen": seen(look(invited, **MOVED)), "people": "2"}
    invited.client.post("/change/apply", data=moved)
    for address in (first, typed(invited, **old)):
        page = show(invited, address)
        said = visible(page)
        assert "Changed meanwhile, by somebody else or in the file Begins: Wednesday, 10 June 2020, 10:00" in said
        assert "Thursday, 11 June 2020, 10:00 Ends: " in said
        changes = said.partition("What changes")[2].partition("Who hears of it")[0]
        assert "Title (en) Workshop Workshop online" in changes
        assert "Begins" not in changes
    stale = {**form_of(page), "seen": "0" * 64}
    again = invited.client.post("/change/apply", data=stale).headers["location"]
    assert "Changed meanwhile" in visible(show(invited, again))
    assert b"2020-06-11T10:00" in config(invited)


def test_over_an_edit_of_somebody_else_nothing_is_written(invited: Site) -> None:
    form = {**MOVED, "seen": seen(look(invited, **MOVED)), "people": "2"}
    edited = config(invited).replace(b"# the last day", b"# the very last day")
    (invited.office.folder / "config.toml").write_bytes(edited)
    invited.client.post("/change/apply", data=form)
    assert "config.toml was edited meanwhile" in invited.page("/change")
    assert (config(invited), sequence(invited)) == (edited, 0)


def test_the_link_alone_asks_nobody_again(invited: Site) -> None:
    link = {"online.url": "https://zoom.example/j/1", "online.passcode": "atelier"}
    page = look(invited, **link)
    assert "0 of them are asked again because the time does not move" in visible(page)
    invited.client.post("/change/apply", data={**link, "seen": seen(page), "people": "2"})
    online = load(invited).config.event.online
    assert online is not None
    assert (online.url, online.passcode) == ("https://zoom.example/j/1", "atelier")
    assert sequence(invited) == 1


def test_one_language_s_title_changes_alone_and_its_readers_alone_hear_of_it(invited: Site) -> None:
    title = {"title.ro": "Atelierul nostru"}
    page = look(invited, **title)
    assert "Title (ro) Atelier Atelierul nostru" in visible(page)
    invited.client.post("/change/apply", data={**title, "seen": seen(page), "people": "1"})
    assert load(invited).config.event.title.texts == (("ro", "Atelierul nostru"), ("en", "Workshop"))


def test_before_anybody_is_invited_no_number_is_asked_for(site: Site) -> None:
    page = look(site, place="Sala mare")
    assert "Nobody: no invitation that went out says otherwise." in page
    assert 'name="people"' not in page
    site.client.post("/change/apply", data={"place": "Sala mare", "seen": seen(page)})
    assert "Nobody needs to be told." in site.page("/change")
    assert load(site).config.event.place.text == "Sala mare"


def test_what_cannot_be_written_is_told_and_what_was_typed_stays(invited: Site) -> None:
    for values, said in (
        ({"starts": "2020-06-12T10:00"}, "not after it starts"),
        ({"starts": "tomorrow"}, "is no local time"),
        ({"online.url": "zoom"}, "is not a web address"),
        ({"title.en": ""}, "needs a text for each language"),
    ):
        answer = invited.client.get(typed(invited, **values), params={"lang": "en"})
        assert answer.status_code == 422
        assert said in answer.text
        [(name, value)] = values.items()
        assert f'name="{name}" value="{value}"' in answer.text
    assert "nu după ce începe" in invited.client.get(typed(invited, starts="2020-06-12T10:00") + "?lang=ro").text


def test_nothing_different_leads_back(site: Site) -> None:
    assert site.client.get(typed(site, place="online")).headers["location"] == "/change"
    assert "Nothing is different" in site.page("/change")


def edit_by_hand(site: Site) -> None:
    file = site.office.folder / "config.toml"
    file.write_bytes(file.read_bytes().replace(b"2020-06-10T10:00", b"2020-06-10T11:00"))


def test_an_edit_by_hand_is_shown_and_can_be_confirmed(invited: Site) -> None:
    edit_by_hand(invited)
    assert "The event was edited" in invited.page("/")
    page = invited.page("/change")
    assert "config.toml was edited by hand" in page
    assert "Begins Wednesday, 10 June 2020, 10:00 Wednesday, 10 June 2020, 11:00" in visible(page)
    form = {"seen": seen(page), "people": "1"}
    invited.client.post("/change/confirm", data=form)
    assert sequence(invited) == 0
    invited.client.post("/change/confirm", data={**form, "people": "2"})
    assert sequence(invited) == 1
    page = invited.page("/change")
    assert "edited by hand" not in page
    assert "The change holds now." in page
    invited.client.post("/change/confirm", data={**form, "people": "2"})
    assert "there is nothing to confirm" in invited.page("/change")


def test_the_event_is_cancelled_by_its_title(invited: Site) -> None:
    page = visible(invited.page("/change/end"))
    assert "2 people get a cancellation" in page
    assert "type the event's title: Atelier" in page
    invited.client.post("/change/end", data={"title": "atelier"})
    assert "That is not the title; nothing was cancelled." in invited.page("/change/end")
    answer = invited.client.post("/change/end", data={"title": " Atelier "})
    assert answer.headers["location"] == "/change"
    with invited.office.ledger.read() as tx:
        assert campaigns.event_state(tx).cancelled
    assert "Nothing about it changes any more." in invited.page("/change")
    assert "The event was cancelled before." in invited.page("/change/end")
    invited.client.post("/change/end", data={"title": "Atelier"})
    form = {"place": "x", "seen": "0" * 64}
    invited.client.post("/change/apply", data=form)
    assert load(invited).config.event.place.text == "online"


def test_an_edited_event_is_not_cancelled_under_another_name(invited: Site) -> None:
    edit_by_hand(invited)
    assert "undo that edit or confirm it first" in invited.page("/change/end")
    invited.client.post("/change/end", data={"title": "Atelier"})
    with invited.office.ledger.read() as tx:
        assert not campaigns.event_state(tx).cancelled


def test_one_person_s_invitation_is_taken_back_by_their_address(invited: Site) -> None:
    page = show(invited, "/change/person?email=ben@firma.example")
    assert "Take back the invitation of Ben Okri" in page
    form = {"email": "ben@firma.example"}
    invited.client.post("/change/person", data={**form, "typed": "ben"})
    assert "That is not the address; nothing was cancelled." in invited.page("/change")
    invited.client.post("/change/person", data={**form, "typed": "ben@firma.example"})
    with invited.office.ledger.read() as tx:
        assert progress.steps(tx)["cancel"].planned == 1
        assert not campaigns.event_state(tx).cancelled
    for email in ("eve@firma.example", "nobody@firma.example"):
        assert invited.client.get("/change/person", params={"email": email}).headers["location"] == "/change"
    page = invited.page("/change")
    assert "holds no invitation" in page
    assert "nobody in this campaign has the address" in page


def test_what_is_typed_is_never_markup(invited: Site) -> None:
    answer = invited.client.get(typed(invited, place=HOSTILE, starts=HOSTILE))
    assert "<img" not in answer.text
    page = look(invited, place=HOSTILE)
    assert "<img" not in page
    form = {"place": HOSTILE, "seen": seen(page), "people": "2"}
    invited.client.post("/change/apply", data=form)
    assert "<img" not in invited.page("/change")
    assert load(invited).config.event.place.text == HOSTILE
