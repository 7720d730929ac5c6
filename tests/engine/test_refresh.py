"""A calendar asks for the current invitation and gets it, through the real mail servers of this process."""

from __future__ import annotations

import email
import email.policy
import re

from outreach.engine import changes
from outreach.ledger import campaigns
from tests.engine.calendarmail import UID, answer
from tests.engine.conftest import CONFIG, PEOPLE, Office, folder_of
from tests.servers.recording import RecordingServer

ANA = PEOPLE[0]
MOVED = CONFIG.replace("2020-06-10T10:00", "2020-06-10T11:00")


def asks(office: Office) -> bytes:
    with office.ledger.read() as tx:
        return answer(method="REFRESH").replace(UID.encode(), campaigns.campaign(tx).uid.encode())


def sent_to_ana(recording_server: RecordingServer) -> list[tuple[bytes, bytes]]:
    """SEQUENCE and DTSTAMP of every invitation Ana got."""
    return [_revision(taken.mime) for taken in recording_server.taken() if taken.recipients == (ANA,)]


def _revision(mime: bytes) -> tuple[bytes, bytes]:
    for part in email.message_from_bytes(mime, policy=email.policy.default).walk():
        if part.get_content_type() == "text/calendar":
            ics = part.get_payload(decode=True)
            return re.findall(rb"SEQUENCE:(\d+)", ics)[0], re.findall(rb"DTSTAMP:(\w+)", ics)[0]
    raise AssertionError("no calendar part")


async def test_the_same_revision_goes_out_again_with_a_fresh_stamp(office: Office, recording_server, imap_server):
    async with office.engine() as engine:
        await engine.confirm()
        assert (await engine.send_due()).sent == 3
        imap_server.deliver(asks(office))
        office.clock.on(minutes=10)
        assert (await engine.fetch()).review == 0
        assert (await engine.send_due()).sent == 1
        imap_server.deliver(asks(office).replace(b"Subject", b"X-Again: 1\r\nSubject"))
        await engine.fetch()
        assert (await engine.send_due()).sent == 0
    assert sent_to_ana(recording_server) == [(b"0", b"20200511T060000Z"), (b"0", b"20200511T061000Z")]


async def test_what_was_asked_for_waits_while_an_edit_is_not_confirmed(office: Office, recording_server, imap_server):
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()
        imap_server.deliver(asks(office))
        await engine.fetch()
        office.campaign = folder_of(config=MOVED)
        assert (await engine.send_due()).sent == 0
        with office.ledger.write() as tx:
            changes.confirm_change(tx, office.campaign, office.clock())
        office.clock.on(minutes=30)
        await engine.send_due()
    assert all(sequence == b"1" for sequence, _ in sent_to_ana(recording_server)[1:])
