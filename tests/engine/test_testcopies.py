"""Answers to test copies: none counts, neither for the person whose message was copied nor for the writer."""

from __future__ import annotations

from email import message_from_bytes

from outreach.ledger import marks, people, requests, review
from outreach.model import Attendance
from tests.engine.conftest import CONFIG, PEOPLE, Office, Reply, folder_of
from tests.servers.imapserver import ImapServer
from tests.servers.recording import RecordingServer

ANA, BEN = PEOPLE[0], PEOPLE[1]
PLUS = CONFIG.replace('address = "officer@agency.example"', 'address = "officer@agency.example"\nplus_address = true')


async def copy_of_anas_to_ben(office: Office, server: RecordingServer) -> bytes:
    """After everybody got the invitation, a test copy of Ana's goes to Ben."""
    office.campaign = folder_of(config=PLUS)
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        with office.ledger.write() as tx:
            requests.ask_for_copy(tx, "invitation", people.find(tx, ANA) or 0, BEN, office.clock())
        assert (await engine.grant_wishes()).copies == 1
    return server.taken()[-1].mime


async def fetch(office: Office) -> list[str]:
    """Reads what came; the reasons of what waits in review."""
    async with office.engine() as engine:
        await engine.fetch()
    with office.ledger.read() as tx:
        return [f"{item.email}: {item.reason}" for item in review.waiting(tx)]


def said(office: Office) -> list[Attendance]:
    with office.ledger.read() as tx:
        return [people.person(tx, marks.find(tx, email) or 0)[1].attendance for email in (ANA, BEN)]


async def test_a_copy_bears_nothing_that_makes_an_answer_the_persons(
    office: Office, recording_server: RecordingServer
) -> None:
    copy = message_from_bytes(await copy_of_anas_to_ben(office, recording_server))
    assert copy["Subject"].startswith("[TEST]")
    assert [copy[name] for name in ("References", "In-Reply-To", "Reply-To")] == [None] * 3


async def test_an_answer_to_a_copy_counts_for_nobody(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
) -> None:
    copy = await copy_of_anas_to_ben(office, recording_server)
    imap_server.deliver(reply(BEN, "Yes, I will attend.", copy, "Re: [TEST] Atelier"))
    assert await fetch(office) == []
    assert said(office) == [Attendance.SILENT] * 2


async def test_an_answer_to_a_copy_that_lost_its_reference_waits_as_the_writers_own(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
) -> None:
    await copy_of_anas_to_ben(office, recording_server)
    imap_server.deliver(reply(BEN, "Yes, I will attend.", subject="Re: [TEST] Atelier"))
    [waiting] = await fetch(office)
    assert waiting.startswith(f"{BEN}: it answers a test copy")
    assert said(office) == [Attendance.SILENT] * 2


async def test_an_answer_to_a_copy_that_refers_to_the_invitation_copied_is_not_that_persons(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
) -> None:
    await copy_of_anas_to_ben(office, recording_server)
    anas = next(taken.mime for taken in recording_server.taken() if taken.recipients == (ANA,))
    imap_server.deliver(reply(BEN, "Yes, I will attend.", anas, "Re: [TEST] Atelier"))
    [waiting] = await fetch(office)
    assert waiting.startswith(f"{BEN}: it answers a test copy")
    assert said(office) == [Attendance.SILENT] * 2


async def test_answers_to_a_campaign_that_is_called_a_test_count(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
) -> None:
    await copy_of_anas_to_ben(office, recording_server)
    anas = next(taken.mime for taken in recording_server.taken() if taken.recipients == (ANA,))
    imap_server.deliver(reply(ANA, "Yes, I will attend.", anas, "Re: [TEST] Atelier"))
    assert await fetch(office) == []
    assert said(office) == [Attendance.ATTENDING, Attendance.SILENT]
