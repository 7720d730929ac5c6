"""Many messages of one sender, and programs that answer programs: nothing flaps, nothing piles up, no loop begins."""

from __future__ import annotations

from email import message_from_bytes

import pytest
from sqlalchemy import func, select

from outreach.engine.floods import MANY, REASON
from outreach.ledger import marks, people, review, schema, story
from outreach.model import Attendance, Standing
from tests.engine.conftest import CONFIG, PEOPLE, Office, Reply, folder_of
from tests.servers.imapserver import ImapServer
from tests.servers.recording import RecordingServer

ANA, BEN = PEOPLE[0], PEOPLE[1]


async def invite(office: Office) -> None:
    async with office.engine() as engine:
        await engine.confirm()
        await engine.send_due()


async def read(office: Office) -> tuple[int, int, int]:
    """How many messages were kept, how many wait, and how many messages left afterwards."""
    async with office.engine() as engine:
        done = await engine.fetch()
        return done.stored, done.review, (await engine.send_due()).sent


def standing(office: Office, email: str) -> Standing:
    with office.ledger.read() as tx:
        contact = marks.find(tx, email)
        assert contact is not None
        return people.person(tx, contact)[1]


def answers(office: Office) -> int:
    with office.ledger.read() as tx:
        joined = (
            select(func.count())
            .select_from(schema.answer)
            .join(schema.contact, schema.contact.c.id == schema.answer.c.contact_id)
        )
        return int(tx.execute(joined.where(schema.contact.c.campaign_id == tx.campaign)).scalar_one())


def invitation(server: RecordingServer, email: str) -> bytes:
    return next(taken.mime for taken in server.taken() if taken.recipients == (email,))


async def test_fifty_messages_within_minutes_move_an_attendance_a_few_times_and_wait_as_one(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    await invite(office)
    ours = invitation(recording_server, ANA)
    words = ["Yes, I will attend.", "No, I cannot come."]
    imap_server.deliver_all([reply(ANA, words[n % 2], ours, subject=f"Re {n}") for n in range(50)])
    imap_server.deliver(reply(BEN, "Yes, I will attend.", invitation(recording_server, BEN)))
    assert await read(office) == (51, 1, 0)
    assert answers(office) == MANY + 1, "the first few of hers, and the one of somebody else"
    assert standing(office, ANA).attendance is Attendance.DECLINED, "the last of those that count"
    assert standing(office, BEN).attendance is Attendance.ATTENDING
    with office.ledger.read() as tx:
        [item] = review.waiting(tx)
        told = [happening.detail for happening in story.history(tx, standing(office, ANA).contact_id)]
    assert (item.email, item.reason) == (ANA, REASON)
    assert sum("read as" in detail for detail in told) == 50, "nothing of it is lost"


async def test_a_while_later_the_same_person_counts_again(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    await invite(office)
    ours, came = invitation(recording_server, ANA), office.clock()
    raws = [reply(ANA, "Yes, I will attend.", ours, subject=f"Re {n}") for n in range(20)]
    imap_server.deliver_all(raws, at=came)
    office.clock.on(minutes=11)
    imap_server.deliver(reply(ANA, "No, I cannot come.", ours), at=office.clock())
    assert await read(office) == (21, 1, 0)
    assert standing(office, ANA).attendance is Attendance.DECLINED


async def test_a_stranger_who_writes_again_and_again_fills_no_list(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    await invite(office)
    ours = invitation(recording_server, ANA)
    stranger = "somebody@elsewhere.example"
    imap_server.deliver_all([reply(stranger, "I come too!", ours, subject=f"Re {n}") for n in range(50)])
    stored, waiting, _ = await read(office)
    assert (stored, waiting) == (50, MANY + 1)


async def test_whoever_asks_for_silence_amid_a_flood_gets_it(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    await invite(office)
    ours = invitation(recording_server, ANA)
    imap_server.deliver_all([reply(ANA, "Yes, I will attend.", ours, subject=f"Re {n}") for n in range(20)])
    imap_server.deliver(reply(ANA, "Unsubscribe", ours, subject="unsubscribe"))
    await read(office)
    assert standing(office, ANA).suppressed


async def test_many_bounces_at_once_are_no_flood(office: Office, imap_server: ImapServer):
    everybody = tuple(f"guest{n}@firma.example" for n in range(30))
    office.campaign = folder_of(everybody)
    await invite(office)
    report = (
        "From: MAILER-DAEMON@mx.example\r\nSubject: Undelivered\r\nMessage-ID: <b-{0}>\r\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\r\n\r\n"
        "--b\r\nContent-Type: text/plain\r\n\r\nno such user\r\n"
        "--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
        "Final-Recipient: rfc822; {0}\r\nAction: failed\r\nStatus: 5.1.1\r\n--b--\r\n"
    )
    imap_server.deliver_all([report.format(address).encode() for address in everybody])
    stored, waiting, _ = await read(office)
    assert (stored, waiting) == (30, 0)
    assert not any(standing(office, email).reachable for email in everybody)


@pytest.mark.parametrize(
    "marks_of_a_program",
    [
        {"Auto-Submitted": "auto-replied"},
        {"Precedence": "bulk", "List-Id": "<list.firma.example>"},
        {"X-Outreach-Campaign": "another-campaign"},
        {"Return-Path": "<>", "Subject": "Automatic reply: Atelier"},
    ],
)
async def test_what_programs_write_is_never_answered(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply, marks_of_a_program
):
    await invite(office)
    ours, before = invitation(recording_server, ANA), len(recording_server.taken())
    for n in range(20):
        raw = reply(
            ANA, "Thank you for your message.", ours, **{"Message-ID": f"<{n}@x.example>", **marks_of_a_program}
        )
        imap_server.deliver(raw)
        await read(office)
    assert len(recording_server.taken()) == before
    assert answers(office) == 0


async def test_our_own_mail_in_the_mailbox_starts_nothing(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer
):
    """What is copied or forwarded back to the mailbox that sent it, alerts to it included."""
    office.campaign = folder_of(config=CONFIG.replace('"Agency"', '"Agency"\nalerts = "officer@agency.example"'))
    await invite(office)
    async with office.engine() as engine:
        await engine.alarm("something", "Something happened.")
    before = len(recording_server.taken())
    assert before == len(PEOPLE) + 1
    for _ in range(3):
        imap_server.deliver_all([taken.mime for taken in recording_server.taken()])
        assert await read(office) == (0, 0, 0)
    assert len(recording_server.taken()) == before


async def test_a_calendar_that_asks_again_and_again_is_answered_once_in_24_hours(
    office: Office, recording_server: RecordingServer, imap_server: ImapServer, reply: Reply
):
    office.campaign = folder_of(config=CONFIG.replace("per_minute = 0", 'per_minute = 0\nquiet_hours = ""'))
    await invite(office)
    uid = next(line for line in _calendar(invitation(recording_server, ANA)).splitlines() if line.startswith("UID:"))
    asked = (
        f"BEGIN:VCALENDAR\r\nMETHOD:REFRESH\r\nBEGIN:VEVENT\r\n{uid}\r\nDTSTAMP:20200511T070000Z\r\n"
        f"ORGANIZER:mailto:officer@agency.example\r\nATTENDEE:mailto:{ANA}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    sent = []
    for n in range(60):  # for thirty hours, every half an hour
        words = reply(ANA, asked, **{"Message-ID": f"<refresh-{n}@firma.example>"})
        raw = words.replace(b"text/plain; charset=utf-8", b"text/calendar; method=REFRESH")
        imap_server.deliver(raw, at=office.clock())
        sent.append((await read(office))[2])
        office.clock.on(minutes=30)
    assert sum(sent) == 2
    first, second = (n for n, many in enumerate(sent) if many)
    assert second - first >= 48, "24 hours lie between them"


def _calendar(mime: bytes) -> str:
    part = next(part for part in message_from_bytes(mime).walk() if part.get_content_type() == "text/calendar")
    return part.get_payload(decode=True).decode().replace("\r\n ", "")
