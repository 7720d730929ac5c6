"""An address of its own for each person's answer (`plus_address`): it tells whose it is when nothing else does."""

from __future__ import annotations

from email import message_from_bytes
from email.utils import parseaddr

import pytest

from outreach.engine.probe import probe
from outreach.ledger import marks, people, review
from outreach.model import Attendance, Standing
from tests.engine.conftest import CONFIG, PEOPLE, Office, Reply, folder_of
from tests.servers.imapserver import ImapServer
from tests.servers.recording import RecordingServer

PLUS = CONFIG.replace('address = "officer@agency.example"', 'address = "officer@agency.example"\nplus_address = true')
ANA, BEN = PEOPLE[0], PEOPLE[1]


async def invite(office: Office, config: str = PLUS) -> None:
    office.campaign = folder_of(config=config)
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()


async def read(office: Office) -> tuple[int, int]:
    async with office.engine() as engine:
        done = await engine.fetch()
    return done.stored, done.review


def standing(office: Office, email: str) -> Standing:
    with office.ledger.read() as tx:
        contact = marks.find(tx, email)
        assert contact is not None
        return people.person(tx, contact)[1]


def answers_go_to(server: RecordingServer, email: str) -> str:
    mime = next(taken.mime for taken in server.taken() if taken.recipients == (email,))
    message = message_from_bytes(mime)
    assert parseaddr(message["From"])[1] == "officer@agency.example", "calendars answer to the organiser"
    return parseaddr(message["Reply-To"] or message["From"])[1]


async def test_it_is_off_unless_asked_for(office: Office, recording_server: RecordingServer):
    await invite(office, CONFIG)
    assert all(message_from_bytes(taken.mime)["Reply-To"] is None for taken in recording_server.taken())


async def test_everybody_is_asked_at_an_address_of_their_own(office: Office, recording_server: RecordingServer):
    await invite(office)
    addresses = {answers_go_to(recording_server, email) for email in PEOPLE}
    assert len(addresses) == len(PEOPLE)
    assert all(address.startswith("officer+") and address.endswith("@agency.example") for address in addresses)


async def test_an_answer_without_references_and_in_a_strange_thread_counts(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    await invite(office)
    to = answers_go_to(recording_server, ANA)
    imap_server.deliver(reply(ANA, "Yes, I will attend.", References="<strange@gateway.example>", To=to))
    assert await read(office) == (1, 0)
    assert standing(office, ANA).attendance is Attendance.ATTENDING


async def test_an_answer_from_another_address_of_theirs_waits_and_says_whose_it_is(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    await invite(office)
    to = answers_go_to(recording_server, ANA)
    imap_server.deliver(reply("ana.at.home@mail.example", "Yes, I will attend.", To=to))
    assert await read(office) == (1, 1)
    with office.ledger.read() as tx:
        [item] = review.waiting(tx)
    assert item.email == ANA
    assert f"outreach alias {ANA} ana.at.home@mail.example" in item.reason


async def test_an_answer_of_somebody_else_on_the_list_waits(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    await invite(office)
    imap_server.deliver(reply(BEN, "Yes, I will attend.", To=answers_go_to(recording_server, ANA)))
    assert await read(office) == (1, 1)
    assert {standing(office, who).attendance for who in (ANA, BEN)} == {Attendance.SILENT}


@pytest.mark.parametrize("there", [True, False])
async def test_the_probe_writes_to_such_an_address(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, there: bool
):
    office.campaign = folder_of(config=PLUS)
    if there:
        recording_server.on_taken(lambda mime: imap_server.deliver(mime) and None)
    found = await probe(office.campaign, office.smtp, office.imap, office.clock(), 20 if there else 0.3)
    assert (found is not None) == there
    [taken] = recording_server.taken()
    assert taken.recipients == ("officer+outreach@agency.example",)
