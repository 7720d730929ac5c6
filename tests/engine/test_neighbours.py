"""Two campaigns on one mailbox, with the same people: neither ever takes the other's answers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from outreach.ledger import marks, people, review, tokens
from outreach.model import Attendance, Standing
from tests.engine.conftest import CONFIG, PEOPLE, START, Office, Reply, folder_of
from tests.servers.imapserver import ImapServer
from tests.servers.ledgers import Place
from tests.servers.recording import RecordingServer

OTHER = CONFIG.replace("2020-06-10T", "2020-06-17T").replace('"Atelier"', '"Conference"')
ANA, BEN = PEOPLE[0], PEOPLE[1]
BOUNCE = """From: MAILER-DAEMON@mx.example\r
To: officer@agency.example\r
Subject: Undelivered\r
Message-ID: <bounce@mx.example>\r
Content-Type: multipart/report; report-type=delivery-status; boundary=b\r
\r
--b\r
Content-Type: text/plain\r
\r
no such user\r
--b\r
Content-Type: message/delivery-status\r
\r
Reporting-MTA: dns; mx.example\r
\r
Final-Recipient: rfc822; {address}\r
Action: failed\r
Status: 5.1.1\r
\r
--b\r
Content-Type: text/rfc822-headers\r
\r
Message-ID: {message_id}\r
To: {address}\r
--b--\r
"""


@pytest.fixture
def other(office: Office, place: Place, tmp_path: Path) -> Iterator[Office]:
    """Another event of the same office: the same account, the same people."""
    (tmp_path / "other").mkdir()
    ledger = place.open(tmp_path / "other", START, "agency.example")
    yield Office(ledger, office.smtp, office.imap, office.clock, folder_of(config=OTHER))
    ledger.close()


async def invite(office: Office) -> None:
    async with office.engine() as engine:
        await engine.confirm()
        assert (await engine.send_due()).sent == len(PEOPLE)


async def read(office: Office) -> tuple[int, int]:
    """How many messages were taken for the campaign's, and how many of them wait for a person."""
    async with office.engine() as engine:
        done = await engine.fetch()
    return done.stored, done.review


def standing(office: Office, email: str) -> Standing:
    with office.ledger.read() as tx:
        contact = marks.find(tx, email)
        assert contact is not None
        return people.person(tx, contact)[1]


def invitation(server: RecordingServer, office: Office, email: str) -> bytes:
    with office.ledger.read() as tx:
        tag = tokens.tag(tx).encode()
    return next(t.mime for t in server.taken() if t.recipients == (email,) and b"Message-ID: <" + tag in t.mime)


async def test_an_answer_goes_to_the_campaign_it_answers_and_to_no_other(
    office: Office, other: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    await invite(office)
    await invite(other)
    imap_server.deliver(reply(ANA, "Yes, I will attend.", invitation(recording_server, office, ANA)))
    imap_server.deliver(reply(ANA, "No, I cannot come.", invitation(recording_server, other, ANA)))
    imap_server.deliver(reply(BEN, "Yes, I will attend.", invitation(recording_server, other, BEN)))
    assert await read(office) == (1, 0)
    assert await read(other) == (2, 0)
    assert [standing(office, who).attendance for who in (ANA, BEN)] == [Attendance.ATTENDING, Attendance.SILENT]
    assert [standing(other, who).attendance for who in (ANA, BEN)] == [Attendance.DECLINED, Attendance.ATTENDING]


@pytest.mark.parametrize("shows", ["in Sent", "by an answer"])
async def test_words_that_refer_to_neither_are_sure_for_neither_once_the_other_shows(
    office: Office, other: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply, shows: str
):
    await invite(office)
    imap_server.deliver(reply(BEN, "Yes, I will attend."))
    assert await read(office) == (1, 0)
    assert standing(office, BEN).attendance is Attendance.ATTENDING, "alone in the mailbox From is enough"
    await invite(other)
    if shows == "in Sent":
        imap_server.deliver(invitation(recording_server, other, ANA), "Sent")
    else:
        imap_server.deliver(reply(BEN, "No.", invitation(recording_server, other, BEN)))
    imap_server.deliver(reply(ANA, "Yes, I will attend."))
    assert await read(office) == (1, 1)
    with office.ledger.read() as tx:
        [item] = review.waiting(tx)
    assert "another campaign uses this mailbox" in item.reason
    assert item.proposal == "attending", "the officer sees what it would have been"
    assert standing(office, ANA).attendance is Attendance.SILENT
    imap_server.deliver(reply(ANA, "No, I cannot come.", invitation(recording_server, office, ANA)))
    assert await read(office) == (1, 0)
    assert standing(office, ANA).attendance is Attendance.DECLINED, "an answer to ours stays sure"


async def test_the_other_is_forgotten_some_months_after_its_last_sign(
    office: Office, other: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    office.campaign = folder_of(config=CONFIG.replace("2020-06-10T", "2020-12-10T").replace("05-26", "11-26"))
    await invite(office)
    await invite(other)
    imap_server.deliver(invitation(recording_server, other, ANA), "Sent", at=START)
    imap_server.deliver(reply(ANA, "Yes, I will attend."))
    assert await read(office) == (1, 1)
    office.clock.on(days=125)
    imap_server.deliver(reply(ANA, "I will attend, yes."))
    assert await read(office) == (1, 0)
    assert standing(office, ANA).attendance is Attendance.ATTENDING


async def test_a_bounce_of_the_others_message_says_nothing_of_ours(
    office: Office, other: Office, recording_server: RecordingServer, imap_server: ImapServer
):
    await invite(office)
    await invite(other)
    theirs = invitation(recording_server, other, ANA)
    message_id = next(line for line in theirs.decode().splitlines() if line.startswith("Message-ID:"))[12:]
    imap_server.deliver(BOUNCE.format(address=ANA, message_id=message_id).encode())
    assert await read(office) == (0, 0)
    assert standing(office, ANA).reachable
    assert await read(other) == (1, 0)
    assert not standing(other, ANA).reachable


async def test_a_forged_reference_to_a_message_of_ours_makes_nothing_ours(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    await invite(office)
    ours = invitation(recording_server, office, ANA)
    honest = reply("stranger@elsewhere.example", "Buy now!", ours)
    forged = re.sub(rb"[a-z2-7]{16}@agency", b"a" * 16 + b"@agency", honest)
    assert forged != honest
    imap_server.deliver(forged)
    assert await read(office) == (0, 0)
