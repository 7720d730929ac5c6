"""An officer who changes the event, and people who answer: what the tests of changes and cancellations share."""

from __future__ import annotations

from dataclasses import replace

from outreach.engine.changes import confirm_change
from outreach.ledger import people
from outreach.model import Answer, Attendance, Source, Standing
from tests.engine.conftest import CONFIG, PEOPLE, Office, folder_of
from tests.servers.calendars import Fields, calendar_of
from tests.servers.recording import RecordingServer

ANA, BEN, CARLA = PEOPLE
LINK = '[event.online]\nurl = "https://zoom.example/j/1"\n'
MOVED = CONFIG.replace("2020-06-10T10:00", "2020-06-11T10:00").replace("2020-06-10T13:30", "2020-06-11T13:30")
RENAMED = CONFIG.replace('"Atelier"', '"Atelier nou"')
LINKED = CONFIG.replace("[rsvp]", LINK + "[rsvp]")
DETAILS = """[[step]]
name = "details"
to = ["attending", "tentative"]
when = "5 days before event at 10:00"
template = "details"
calendar = true
"""


def standing(office: Office, address: str) -> Standing:
    with office.ledger.read() as tx:
        found = people.find(tx, address)
        assert found is not None
        return people.person(tx, found)[1]


def edit(office: Office, config: str, people: tuple[str, ...] = PEOPLE) -> None:
    office.campaign = folder_of(people, config)


def confirm(office: Office, config: str = "") -> int:
    if config:
        edit(office, config)
    with office.ledger.write() as tx:
        return confirm_change(tx, office.campaign, office.clock())


def answer(office: Office, address: str, attendance: Attendance, source: Source = Source.CALENDAR, sequence: int = 0):
    at = office.clock()
    given = Answer(attendance, source, at)
    if source is Source.CALENDAR:
        given = replace(given, sequence=sequence, dtstamp=at)
    with office.ledger.write() as tx:
        people.add_answer(tx, standing(office, address).contact_id, given, at)


def letters(server: RecordingServer, address: str) -> list[bytes]:
    return [taken.mime for taken in server.taken() if taken.recipients == (address,)]


def newest(server: RecordingServer, address: str) -> Fields:
    return calendar_of(letters(server, address)[-1])


async def invite(office: Office) -> None:
    async with office.engine() as engine:
        await engine.confirm()
        assert (await engine.send_due()).sent == len(office.campaign.contacts.contacts)
    office.clock.on(days=1)


async def send(office: Office) -> int:
    async with office.engine() as engine:
        done = await engine.send_due()
    assert not done.faults
    return done.sent
